// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/listdoor.h"

#include "base/background.h"
#include "base/whendone.h"
#include "search/namelistfile.h"

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
    ImportDialog *dialog = make(QFileInfo(path).fileName());
    dialog->setAtStake(m_atStake ? m_atStake() : std::nullopt);
    dialog->readFile(path);
    dialog->open();
}

void ListDoor::openFiles(const QStringList &paths)
{
    if (paths.size() == 1) {
        openFile(paths.first());
        return;
    }
    const int number = ++m_reads;
    const QString name = tr("%n files", nullptr, static_cast<int>(paths.size()));
    base::whenDone(search::NameListFile::read(paths), this, [this, number, name](const base::Result<NameList> &read) {
        if (number != m_reads)
            return;
        if (read) {
            showAgain(*read, name);
            return;
        }
        ImportDialog *dialog = make(name);
        dialog->showError(read.error(), name);
        dialog->open();
    });
}

void ListDoor::openText(const QString &text)
{
    // A long text takes a moment to read; that is not spent in the middle of a key press.
    const int number = ++m_reads;
    const auto list = base::inBackground([text] { return search::NameListFile::parse(text); });
    base::whenDone(list, this, [this, number](const NameList &read) {
        if (number == m_reads)
            openList(read, tr("Pasted list"));
    });
}

void ListDoor::openList(const NameList &list, const QString &name)
{
    ImportDialog *dialog = make(name);
    dialog->setAtStake(m_atStake ? m_atStake() : std::nullopt);
    dialog->showList(list, name);
    dialog->open();
}

void ListDoor::showAgain(const NameList &list, const QString &name)
{
    ImportDialog *dialog = make(name);
    dialog->showList(list, name);
    dialog->open();
}

ImportDialog *ListDoor::make(const QString &name)
{
    auto *dialog = new ImportDialog(m_extensions, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::otherWanted, this, &ListDoor::otherWanted);
    connect(dialog, &QDialog::accepted, this, [this, dialog, name] { Q_EMIT accepted(dialog->list(), name); });
    return dialog;
}

} // namespace cartouche::wizard
