// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/journalsaver.h"

#include "base/clock.h"
#include "base/whendone.h"
#include "order/ledger.h"
#include "widgets/savedialog.h"

#include <QFileDialog>
#include <QJsonObject>

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
        askForFile(u"cartouche-journal"_s, {}, {});
}

void JournalSaver::saveOne(const order::LedgerRow &row)
{
    if (m_ledger == nullptr)
        return;
    const QString what = row.orderId != 0 ? QString::number(row.orderId) : row.intentId.left(8);
    askForFile(u"cartouche-order-"_s + what,
               {m_ledger->endpoint().baseUrl.toString(), row.intentId, row.orderId}, factsOf(row));
}

QJsonArray JournalSaver::factsOf(const order::LedgerRow &row) const
{
    if (row.orderId == 0)
        return {};
    const auto stamp = [](const QDateTime &at) {
        return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
    };
    QJsonObject detail{{u"status"_s, row.status}, {u"total"_s, row.total.toDecimal()}, {u"currency"_s, row.total.currency()},
                       {u"names"_s, QJsonArray::fromStringList(row.names)}, {u"expires"_s, stamp(row.expires)},
                       {u"seen"_s, stamp(row.seenAt)}, {u"withdrawUntil"_s, stamp(row.withdrawUntil)}};
    QJsonArray tasks;
    if (const order::OrderProgress *progress = m_ledger->progressOf(row.orderId)) {
        for (const auto &name : progress->names) {
            if (!name.task)
                continue;
            tasks.append(QJsonObject{{u"task"_s, name.task->id}, {u"name"_s, name.ascii}, {u"function"_s, name.task->function},
                                     {u"status"_s, name.task->status}, {u"comment"_s, name.task->comment},
                                     {u"lastUpdate"_s, stamp(name.task->lastUpdate)}});
        }
        detail.insert(u"inAccount"_s, progress->isOwnershipKnown);
    }
    detail.insert(u"tasks"_s, tasks);
    return {QJsonObject{{u"at"_s, stamp(QDateTime::currentDateTimeUtc())}, {u"kind"_s, u"order-facts"_s}, {u"account"_s, row.account},
                        {u"endpoint"_s, m_ledger->endpoint().baseUrl.toString()}, {u"intentId"_s, row.intentId},
                        {u"orderId"_s, row.orderId}, {u"detail"_s, detail}}};
}

void JournalSaver::askForFile(const QString &name, const ExportScope &scope, const QJsonArray &facts)
{
    QFileDialog *dialog = widgets::saveDialog(m_window, tr("Export the journal"),
                                              {{tr("Data for support"), u"json"_s}, {tr("Readable text"), u"txt"_s}}, name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, scope, facts](const QString &file) { save(file, scope, facts); });
    dialog->open();
}

void JournalSaver::save(const QString &file, const ExportScope &scope, const QJsonArray &facts)
{
    // The account may have been left while the dialog was open.
    if (m_ledger == nullptr)
        return;
    const auto form = file.endsWith(u".txt"_s, Qt::CaseInsensitive) ? JournalExport::Form::Text : JournalExport::Form::Json;
    base::whenDone(JournalExport::save(m_ledger->journal(), file, form, scope, base::Clock::system(), facts), this,
                   [this, file](const base::Result<qsizetype> &events) {
                       if (events)
                           Q_EMIT saved(file, *events);
                       else
                           Q_EMIT failed(file, events.error());
                   });
}

} // namespace cartouche::windows
