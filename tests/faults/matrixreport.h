// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/cellstory.h"

#include <QList>

namespace cartouche::test {

/// What all cells together tell: a table with one row a cell, and one line that sums it up.
class MatrixReport
{
public:
    /// In the order of their numbers, whichever ends first.
    void add(const CellStory &story);
    [[nodiscard]] const QList<CellStory> &stories() const { return m_stories; }

    /// Tab-separated, a line with the names of the columns first.
    [[nodiscard]] bool write(const QString &file) const;
    /// All "fault-matrix-….tsv" of a folder in one file there: the transports run as two programs.
    [[nodiscard]] static bool join(const QString &folder, const QString &name);

    /// "1,440 cells: 0 doubled, 0 lost, …"
    [[nodiscard]] QString summary() const;
    /// One line for each cell that is no good.
    [[nodiscard]] QStringList flaws() const;

private:
    QList<CellStory> m_stories;
};

} // namespace cartouche::test
