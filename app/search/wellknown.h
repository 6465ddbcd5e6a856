// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cartouche::search {

/// Names that many people know, so that others pass themselves off as them: resources/data/wellknown.txt, read at
/// the first call.
class WellKnown
{
public:
    /// The well-known name ("paypal.com") whose label is easily taken for this one; empty when there is none, and
    /// for the label of a well-known name itself.
    /// @param label in Unicode
    [[nodiscard]] static QString likeness(const QString &label);
    /// How many are known.
    [[nodiscard]] static qsizetype count();
};

} // namespace cartouche::search
