// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace cartouche::search {

/// Plurals and singulars of the last word of a label, as French and English form them. Only for Latin letters.
class Plurals
{
public:
    /// "exemples" for "exemple", "chevaux" and "chevals" for "cheval", "babies" for "baby", and the other way round.
    [[nodiscard]] static QStringList of(const QString &label);
};

} // namespace cartouche::search
