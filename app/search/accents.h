// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace cartouche::search {

/// Accents of the languages that write with Latin letters; labels in other scripts have none here.
class Accents
{
public:
    /// The label in plain letters; nothing when it is plain. With "ä", "ö" or "ü" both spellings: "muller", "mueller".
    [[nodiscard]] static QStringList without(const QString &label);
    /// The label with accents where French, German or Spanish may have one: one letter at a time, then two "é",
    /// then every "e" as "é". For labels in plain letters; at most `mostAccented`.
    [[nodiscard]] static QStringList with(const QString &label);

    static constexpr qsizetype mostAccented = 60;
};

} // namespace cartouche::search
