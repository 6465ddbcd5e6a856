// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/cartdrafts.h"
#include "order/orderhistory.h"
#include "order/ordernews.h"
#include "order/orderpapers.h"
#include "order/renewals.h"
#include "order/taskrepair.h"
#include "order/withdrawal.h"

#include <QObject>

namespace cartouche::order {

class Ledger;
class OrdersWatch;

/// Everything that comes after an order: the account's other orders and drafts, mending what failed, papers,
/// withdrawal, renewals, and what is worth a message. Joined with the ledger, whose rows it completes.
class Aftercare : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive this object.
    Aftercare(api::Client &client, store::Journal &journal, store::Database &database, Purchase &purchase,
              OrdersWatch &watch, Ledger &ledger, const base::Clock &clock, QObject *parent = nullptr);

    /// Somebody looks at the orders, or nobody any more: what only the window shows is asked for then.
    void setWatched(bool isWatched);

    [[nodiscard]] OrderHistory &history() { return m_history; }
    [[nodiscard]] CartDrafts &drafts() { return m_drafts; }
    [[nodiscard]] TaskRepair &repair() { return m_repair; }
    [[nodiscard]] OrderPapers &papers() { return m_papers; }
    [[nodiscard]] Withdrawal &withdrawal() { return m_withdrawal; }
    [[nodiscard]] Renewals &renewals() { return m_renewals; }
    [[nodiscard]] OrderNews &news() { return m_news; }
    [[nodiscard]] const api::Endpoint &endpoint() const;

private:
    void orderMoved(qint64 orderId);

    store::Journal &m_journal;
    Purchase &m_purchase;
    OrdersWatch &m_watch;
    Ledger &m_ledger;
    OrderHistory m_history;
    CartDrafts m_drafts;
    TaskRepair m_repair;
    OrderPapers m_papers;
    Withdrawal m_withdrawal;
    Renewals m_renewals;
    OrderNews m_news;
    bool m_isWatched = false;
};

} // namespace cartouche::order
