// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/journalsaver.h"

#include "base/whendone.h"
#include "order/ledger.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace cartouche::windows {

using namespace Qt::StringLiterals;
using store::ExportScope;
using store::JournalExport;

JournalSaver::JournalSaver(QWidget *window) : QObject(window), m_window(window) {}

void JournalSaver::setLedger(order::Ledger *ledger)
{
    m_ledger = ledger;
}

void JournalSaver::saveAll()
{
    if (m_ledger != nullptr)
        askForFile(u"cartouche-journal"_s, {});
}

void JournalSaver::saveOne(const order::LedgerRow &row)
{
    if (m_ledger == nullptr)
        return;
    const QString what = row.orderId != 0 ? QString::number(row.orderId) : row.intentId.left(8);
    askForFile(u"cartouche-order-"_s + what,
               {m_ledger->endpoint().baseUrl.toString(), row.intentId, row.orderId});
}

void JournalSaver::askForFile(const QString &name, const ExportScope &scope)
{
    auto *dialog = new QFileDialog(m_window, tr("Export the journal"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    const QString json = tr("Data for support") + u" (*.json)"_s;
    const QString text = tr("Readable text") + u" (*.txt)"_s;
    dialog->setNameFilters({json, text});
    dialog->setDefaultSuffix(u"json"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(name + u".json"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, text, name](const QString &filter) {
        const QString suffix = filter == text ? u"txt"_s : u"json"_s;
        dialog->setDefaultSuffix(suffix);
        dialog->selectFile(name + u'.' + suffix);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, scope](const QString &file) { save(file, scope); });
    dialog->open();
}

void JournalSaver::save(const QString &file, const ExportScope &scope)
{
    // The account may have been left while the dialog was open.
    if (m_ledger == nullptr)
        return;
    const auto form = file.endsWith(u".txt"_s, Qt::CaseInsensitive) ? JournalExport::Form::Text : JournalExport::Form::Json;
    base::whenDone(JournalExport::save(m_ledger->journal(), file, form, scope), this,
                   [this, file](const base::Result<qsizetype> &events) {
                       if (events)
                           Q_EMIT saved(file, *events);
                       else
                           Q_EMIT failed(file, events.error());
                   });
}

} // namespace cartouche::windows
