// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "order/checkout.h"
#include "order/duplicates.h"
#include "store/journal.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPromise>
#include <QSet>

#include <functional>
#include <memory>

namespace cartouche::order {

/// Looks before a review whether any of its names is the account's already, or on its way (rule R10): in
/// GET /domain, in the open orders that the journal knows and those of the last 30 days made elsewhere,
/// in the registry's tasks, and in clicks whose outcome nobody knows. Reads only. What OVHcloud does not
/// tell this key does not count, and is said; an answer that did not come leaves the question open.
class DuplicateGuard : public QObject
{
    Q_OBJECT
public:
    DuplicateGuard(api::Client &client, store::Journal &journal, const base::Clock &clock, QObject *parent = nullptr);
    ~DuplicateGuard() override;

    /// A look that is under way is dropped, and its future cancelled. What cannot change is asked once in
    /// the life of this object: orders that are over, and the lines of the others.
    /// @param names ASCII forms
    [[nodiscard]] QFuture<DuplicateReport> check(const QStringList &names, const Buyer &buyer);

private:
    using Step = std::function<void()>;

    template <typename T, typename Handler>
    void ask(const QFuture<base::Result<T>> &future, Handler handler);
    void addStep(Step step);
    void runSteps();
    void fail(const base::Error &error);
    void finish();
    void readAccount();
    void readUnsettled();
    void readKnownOrders();
    void listOrders();
    void checkOrder(qint64 orderId);
    void readStatus(qint64 orderId);
    void readLines(qint64 orderId, const QString &status);
    void readTasks(const QString &name);
    void foundOpen(qint64 orderId, const QString &status);
    [[nodiscard]] bool mayBeOurs(const store::KnownOrder &order) const;
    [[nodiscard]] QStringList namesIn(qint64 orderId) const;
    [[nodiscard]] bool areNamesKnown(qint64 orderId) const;

    api::Client &m_client;
    store::Journal &m_journal;
    const base::Clock &m_clock;

    // of the look under way
    int m_run = 0;
    int m_active = 0;
    QList<Step> m_steps;
    QStringList m_names;
    Buyer m_buyer;
    DuplicateReport m_report;
    QHash<qint64, store::KnownOrder> m_known; ///< the journal's that are not finished
    std::unique_ptr<QPromise<DuplicateReport>> m_promise;

    QSet<qint64> m_over; ///< orders that are delivered or cancelled
    QHash<qint64, QList<api::OrderDetail>> m_lines;
};

} // namespace cartouche::order
