// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/ordernews.h"

#include "base/logging.h"
#include "base/whendone.h"
#include "order/ledger.h"

namespace cartouche::order {

using namespace Qt::StringLiterals;
using base::Result;
using State = LedgerRow::State;
using store::ToldNews;

namespace {

/// Nobody has paid it, and the larger part of the time to do so is over.
bool isAboutToExpire(const LedgerRow &row)
{
    constexpr qint64 lastSeconds = 2 * 86'400;
    if (!row.expires.isValid() || !row.when.isValid() || !row.seenAt.isValid())
        return false;
    const qint64 left = row.seenAt.secsTo(row.expires);
    return left > 0 && left <= lastSeconds && left < row.when.secsTo(row.seenAt);
}

} // namespace

OrderNews::OrderNews(Ledger &ledger, store::Database &database, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_archive(database, ledger.endpoint().baseUrl.toString())
{
    connect(&ledger, &Ledger::rowsChanged, this, &OrderNews::lookAtAll);
    connect(&ledger, &Ledger::rowChanged, this, [this](int at) {
        if (m_isRead)
            look(m_ledger.rows().at(at), false);
    });
    readTold();
}

void OrderNews::readTold()
{
    base::whenDone(m_archive.told(), this, [this](const Result<QHash<QString, ToldNews>> &told) {
        // Without it what is so now is where it begins: rather one message too few than all of them again.
        if (!told)
            qCWarning(logOrder) << "what was told is not known:" << told.error().toLogLine();
        m_told = told.value_or(QHash<QString, ToldNews>());
        m_isRead = true;
        lookAtAll();
    });
}

QString OrderNews::needOf(const LedgerRow &row)
{
    switch (row.state) {
    case State::NeedsYou: return u"point-out"_s;
    case State::Papers: return u"papers"_s;
    case State::TaskFailed: return u"task "_s + QString::number(row.failedTask);
    case State::TaskStuck: return u"stuck"_s;
    case State::PaymentRefused: return u"payment-refused "_s + row.payIntentId;
    case State::PaymentStalled: return u"payment-stalled"_s;
    case State::Unpaid: return isAboutToExpire(row) ? u"expires"_s : QString();
    default: return {};
    }
}

void OrderNews::lookAtAll()
{
    if (!m_isRead || !m_ledger.isRead())
        return;
    for (const LedgerRow &row : m_ledger.rows())
        look(row, true);
}

/// @param isBefore where the row is new here, what it is now has been so before
void OrderNews::look(const LedgerRow &row, bool isBefore)
{
    // What was ordered elsewhere is followed, and told of, once the journal knows it.
    if (row.isElsewhere || row.state == State::Draft || row.state == State::Vanished)
        return;
    const bool isKnown = m_told.contains(row.key);
    const ToldNews before = m_told.value(row.key);
    ToldNews now = before;
    now.wasPaid = before.wasPaid || row.isPaid();
    now.wasDelivered = before.wasDelivered || row.state == State::Delivered;
    now.needs = needOf(row);
    // The row of the journal knows neither tasks nor payments made elsewhere before the first look: nothing has been
    // mended by that.
    if (now.needs.isEmpty() && (row.state == State::Delivering || row.state == State::Unpaid) && !row.isCountKnown)
        now.needs = before.needs;
    if (isKnown && now == before)
        return;
    m_told.insert(row.key, now);
    base::whenDone(m_archive.tell(row.key, now), this, [](const Result<void> &kept) {
        if (!kept)
            qCWarning(logOrder) << "what was told is not kept:" << kept.error().toLogLine();
    });
    if (!isKnown && isBefore)
        return;
    if (now.needs != before.needs && !now.needs.isEmpty())
        Q_EMIT happened(Kind::NeedsYou, row);
    else if (now.wasDelivered && !before.wasDelivered)
        Q_EMIT happened(Kind::Delivered, row);
    else if (now.wasPaid && !before.wasPaid)
        Q_EMIT happened(Kind::Paid, row);
}

} // namespace cartouche::order
