// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/call.h"

namespace cartouche::sandbox {

/// The query parameters `date.from` and `date.to` of a list, both inclusive.
class DateFilter
{
public:
    explicit DateFilter(const Call &call);

    /// False when one of them is no moment with an offset.
    [[nodiscard]] bool isGood() const { return m_isGood; }
    [[nodiscard]] static QString flaw();
    [[nodiscard]] bool accepts(const QDateTime &date) const;

private:
    std::optional<QDateTime> read(const Call &call, const QString &name);

    bool m_isGood = true;
    std::optional<QDateTime> m_from;
    std::optional<QDateTime> m_to;
};

} // namespace cartouche::sandbox
