// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/aftercare.h"

#include "base/whendone.h"
#include "order/ledger.h"
#include "order/orderswatch.h"
#include "order/purchase.h"

namespace cartouche::order {

using namespace Qt::StringLiterals;

Aftercare::Aftercare(api::Client &client, store::Journal &journal, store::Database &database, Purchase &purchase,
                     OrdersWatch &watch, Ledger &ledger, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_journal(journal), m_purchase(purchase), m_watch(watch), m_ledger(ledger),
      m_history(client, database, clock), m_drafts(client, purchase, clock), m_repair(client, journal), m_papers(client),
      m_withdrawal(client, journal), m_renewals(client, database, ledger, clock), m_news(ledger, database)
{
    ledger.join(m_history, m_drafts);
    // The account is told after the session has begun.
    connect(&purchase, &Purchase::journalRead, this, [this] {
        if (!m_purchase.account().isEmpty())
            m_history.open(m_purchase.account());
    });
    connect(&m_repair, &TaskRepair::acted, this, &Aftercare::orderMoved);
    connect(&m_withdrawal, &Withdrawal::made, this, [this](qint64 orderId) {
        // A delivered order was over; now it is not any more, and is followed to its new end.
        const auto row = std::find_if(m_ledger.rows().begin(), m_ledger.rows().end(),
                                      [orderId](const LedgerRow &each) { return each.orderId == orderId; });
        m_history.readAgain(orderId);
        if (row == m_ledger.rows().end() || row->isElsewhere)
            return;
        store::KnownOrder known;
        known.orderId = orderId;
        known.endpoint = m_ledger.endpoint().baseUrl.toString();
        known.account = row->account;
        known.status = u"cancelling"_s;
        base::whenDone(m_journal.orderSeen(known), this, [this, orderId](const base::Result<void> &) {
            m_watch.forgetEnd(orderId);
            m_purchase.readJournal();
            orderMoved(orderId);
        });
    });
}

void Aftercare::setWatched(bool isWatched)
{
    if (isWatched && !m_isWatched)
        m_drafts.refresh();
    m_isWatched = isWatched;
    m_history.setWatched(isWatched);
}

const api::Endpoint &Aftercare::endpoint() const
{
    return m_ledger.endpoint();
}

void Aftercare::orderMoved(qint64 orderId)
{
    for (const LedgerRow &row : m_ledger.rows()) {
        if (row.orderId == orderId && orderId != 0)
            m_ledger.lookNow(row);
    }
}

} // namespace cartouche::order
