// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/nameguards.h"

#include <functional>
#include <optional>

namespace cartouche::search {

/// What the guards see in the letters of the names in a list. Worked out for a name when somebody looks at it, and kept:
/// of ten thousand rows only those that are seen cost anything.
class NameMarks
{
public:
    struct Others
    {
        QList<base::DomainName> chosen;
        QList<base::DomainName> own;
    };
    /// With so many chosen names at most the letters are compared; before the cart all of them are.
    static constexpr qsizetype mostCompared = 500;

    /// @param others with which names they are compared; asked after every othersChanged()
    explicit NameMarks(std::function<Others()> others = {});

    void othersChanged();
    /// All that the guards say, also what is marked in no list.
    [[nodiscard]] const QList<NameGuards::Finding> &findings(const base::DomainName &name) const;
    /// Only what is about letters that are not the ones they seem.
    [[nodiscard]] QList<NameGuards::Finding> of(const base::DomainName &name) const;

private:
    std::function<Others()> m_others;
    mutable std::optional<NameGuards> m_guards;
    mutable QHash<QString, QList<NameGuards::Finding>> m_known;
};

} // namespace cartouche::search
