// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/journalsaver.h"

#include "base/whendone.h"
#include "order/ledger.h"
#include "windows/eventwords.h"

#include <QFileDialog>
#include <QJsonDocument>
#include <QMessageBox>
#include <QSaveFile>
#include <QStandardPaths>

namespace cartouche::windows {

using namespace Qt::StringLiterals;

JournalSaver::JournalSaver(QWidget *window) : QObject(window), m_window(window) {}

void JournalSaver::setLedger(order::Ledger *ledger)
{
    m_ledger = ledger;
}

void JournalSaver::saveAll()
{
    if (m_ledger == nullptr)
        return;
    askForFile(u"cartouche-journal"_s, [ledger = m_ledger] { return ledger->journal().exportEvents(); });
}

void JournalSaver::saveOne(const order::LedgerRow &row)
{
    if (m_ledger == nullptr)
        return;
    const QString what = row.orderId != 0 ? QString::number(row.orderId) : row.intentId.left(8);
    askForFile(u"cartouche-order-"_s + what, [ledger = m_ledger, row] { return ledger->eventsOf(row); });
}

void JournalSaver::askForFile(const QString &name, const Read &read)
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
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, text](const QString &filter) {
        dialog->setDefaultSuffix(filter == text ? u"txt"_s : u"json"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, read](const QString &file) {
        // The account may have been left while the dialog was open.
        if (m_ledger == nullptr)
            return;
        base::whenDone(read(), this, [this, file](const base::Result<QJsonArray> &events) {
            if (events)
                write(file, *events);
            else
                complain(events.error().technical);
        });
    });
    dialog->open();
}

void JournalSaver::write(const QString &file, const QJsonArray &events)
{
    const QByteArray bytes = file.endsWith(u".txt"_s, Qt::CaseInsensitive)
        ? EventWords::details(events).toUtf8() + '\n'
        : QJsonDocument(events).toJson(QJsonDocument::Indented);
    QSaveFile saved(file);
    if (!saved.open(QIODevice::WriteOnly) || saved.write(bytes) != bytes.size() || !saved.commit())
        complain(saved.errorString());
}

void JournalSaver::complain(const QString &reason)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Export the journal"), tr("The file could not be written."),
                                QMessageBox::NoButton, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(reason);
    box->addButton(tr("Close"), QMessageBox::RejectRole);
    box->open();
}

} // namespace cartouche::windows
