// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/savedialog.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace cartouche::widgets {

using namespace Qt::StringLiterals;

QFileDialog *saveDialog(QWidget *parent, const QString &title, const QList<SavedKind> &kinds, const QString &name)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    QStringList filters;
    for (const SavedKind &kind : kinds)
        filters.append(kind.word + u" (*."_s + kind.suffix + u')');
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(kinds.first().suffix);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(name + u'.' + kinds.first().suffix);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, kinds, filters, name](const QString &filter) {
        const qsizetype chosen = filters.indexOf(filter);
        if (chosen < 0)
            return;
        dialog->setDefaultSuffix(kinds.at(chosen).suffix);
        dialog->selectFile(name + u'.' + kinds.at(chosen).suffix);
    });
    return dialog;
}

} // namespace cartouche::widgets
