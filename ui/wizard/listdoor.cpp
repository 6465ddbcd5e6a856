// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/listdoor.h"

#include "base/whendone.h"
#include "search/namelistfile.h"
#include "wizard/importdialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using search::NameList;

ListDoor::ListDoor(QWidget *page) : QObject(page), m_page(page) {}

void ListDoor::askForFile()
{
    auto *dialog = new QFileDialog(m_page, tr("Import a list of names"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Text and tables") + u" (*.txt *.csv *.tsv)"_s, tr("All files") + u" (*)"_s});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    connect(dialog, &QFileDialog::fileSelected, this, &ListDoor::openFile);
    dialog->open();
}

void ListDoor::openFile(const QString &path)
{
    const int number = ++m_reads;
    base::whenDone(search::NameListFile::read(path), this, [this, path, number](const base::Result<NameList> &list) {
        if (number != m_reads)
            return;
        if (list)
            show(*list, QFileInfo(path).fileName());
        else
            Q_EMIT failed(list.error());
    });
}

void ListDoor::openText(const QString &text)
{
    const int number = ++m_reads;
    base::whenDone(search::NameListFile::parseLater(text), this, [this, number](const NameList &list) {
        if (number == m_reads)
            show(list, tr("Pasted list"));
    });
}

void ListDoor::showAgain(const NameList &list, const QString &name)
{
    show(list, name);
}

void ListDoor::show(const NameList &list, const QString &name)
{
    auto *dialog = new ImportDialog(list, m_extensions, name, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, list, name] { Q_EMIT accepted(list, name); });
    dialog->open();
}

} // namespace cartouche::wizard
