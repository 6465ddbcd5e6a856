// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QFileDialog;
class QWidget;

namespace cartouche::widgets {

/// A kind of file that something can be saved as.
struct SavedKind
{
    QString word;   ///< as a person calls it: "Table"
    QString suffix; ///< "csv"
};

/// Asks where to save, in the person's documents at first; the suffix of the name follows the kind that is chosen, and
/// the first kind is chosen to begin with. The caller connects fileSelected and calls open(); it deletes itself.
/// @param kinds at least one
/// @param name  of the file, without its suffix
[[nodiscard]] QFileDialog *saveDialog(QWidget *parent, const QString &title, const QList<SavedKind> &kinds,
                                      const QString &name);

} // namespace cartouche::widgets
