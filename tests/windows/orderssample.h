// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/aftercare.h"
#include "order/ledger.h"
#include "order/orderserver.h"
#include "order/orderswatch.h"
#include "order/purchase.h"
#include "store/journalfixture.h"

#include <memory>

namespace cartouche::tests {

/// A journal in a real file, a server that tells of its orders, and what the program makes of both: one
/// order in every state that a person may meet.
class OrdersSample
{
public:
    OrdersSample();
    ~OrdersSample();

    /// Clicks and orders in many states, the newest today at 14:05. Returns whether all was written.
    bool fill();
    /// A click whose answer was lost, and two orders that may be it.
    bool addTwins();
    /// So many delivered orders.
    bool addMany(int count);
    /// Starts the ledger and what it watches, and waits for the first rows.
    bool open();
    /// The program ends.
    void close();

    [[nodiscard]] OrderServer &server() { return m_server; }
    [[nodiscard]] store::Journal &journal() { return *m_journal; }
    [[nodiscard]] order::Purchase &purchase() { return *m_purchase; }
    [[nodiscard]] order::Ledger &ledger() { return *m_ledger; }
    /// After open(): what comes after an order, over the same server.
    [[nodiscard]] order::Aftercare &aftercare();
    [[nodiscard]] TestClock &clock() { return m_clock; }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    /// The row of this name; null without one.
    [[nodiscard]] const order::LedgerRow *row(const QString &name) const;

private:
    [[nodiscard]] store::OrderIntent click(const QString &id, const QStringList &names, qint64 ucents) const;
    bool known(qint64 orderId, const QString &status, const QStringList &names, double total, const QDateTime &date,
               bool isFinished = false);

    QTemporaryDir m_folder;
    TestClock m_clock;
    OrderServer m_server;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::Journal> m_journal;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<order::Purchase> m_purchase;
    std::unique_ptr<order::OrdersWatch> m_watch;
    std::unique_ptr<order::Ledger> m_ledger;
    std::unique_ptr<order::Aftercare> m_aftercare;
};

} // namespace cartouche::tests
