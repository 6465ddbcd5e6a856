// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace cartouche::order {

/// One line of a text, or of two that are compared.
struct DiffLine
{
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text;
    friend bool operator==(const DiffLine &, const DiffLine &) = default;
};

/// What of two texts is the same and what is not, line by line: the lines of `before` are those that are Same or
/// Removed, the lines of `after` those that are Same or Added, in their order. The time it takes is bounded: where
/// very much differs, whole stretches are removed and added although some line in them is the same.
[[nodiscard]] QList<DiffLine> diffLines(const QString &before, const QString &after);

/// Only what differs, with up to `context` lines before and after it; a null text stands where lines were left out.
[[nodiscard]] QList<DiffLine> changedParts(const QList<DiffLine> &lines, int context = 2);

} // namespace cartouche::order
