// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journal.h"

#include "store/database.h"
#include "store/journaldetail.h"
#include "store/journalrows.h"

// What is read from the journal.
namespace cartouche::store {

using base::Result;

QFuture<Result<QList<OrderIntent>>> Journal::unsettledOrders(const QString &endpoint)
{
    return m_database.run<QList<OrderIntent>>(
        [endpoint](QSqlDatabase &database) { return rows::unsettledOrderIntents(database, endpoint); });
}

QFuture<Result<QList<PayIntent>>> Journal::unsettledPayments(const QString &endpoint)
{
    return m_database.run<QList<PayIntent>>(
        [endpoint](QSqlDatabase &database) { return rows::unsettledPayIntents(database, endpoint); });
}

QFuture<Result<QList<PayIntent>>> Journal::paymentsNotSeen(const QString &endpoint)
{
    return m_database.run<QList<PayIntent>>(
        [endpoint](QSqlDatabase &database) { return rows::payIntentsNotSeen(database, endpoint); });
}

QFuture<Result<std::optional<PayIntent>>> Journal::livePayment(qint64 orderId, const QString &endpoint)
{
    return m_database.run<std::optional<PayIntent>>(
        [orderId, endpoint](QSqlDatabase &database) { return rows::livePayIntent(database, endpoint, orderId); });
}

QFuture<Result<QList<KnownOrder>>> Journal::openOrders(const QString &endpoint)
{
    return m_database.run<QList<KnownOrder>>(
        [endpoint](QSqlDatabase &database) { return rows::openOrders(database, endpoint); });
}

QFuture<Result<QList<OrderIntent>>> Journal::orderIntents(const QString &endpoint)
{
    return m_database.run<QList<OrderIntent>>(
        [endpoint](QSqlDatabase &database) { return rows::orderIntents(database, endpoint); });
}

QFuture<Result<QList<PayIntent>>> Journal::payIntents(const QString &endpoint)
{
    return m_database.run<QList<PayIntent>>(
        [endpoint](QSqlDatabase &database) { return rows::payIntents(database, endpoint); });
}

QFuture<Result<QList<KnownOrder>>> Journal::knownOrders(const QString &endpoint)
{
    return m_database.run<QList<KnownOrder>>(
        [endpoint](QSqlDatabase &database) { return rows::knownOrders(database, endpoint); });
}

QFuture<Result<QList<qint64>>> Journal::placedOrders(const QString &endpoint)
{
    return m_database.run<QList<qint64>>(
        [endpoint](QSqlDatabase &database) { return rows::placedOrders(database, endpoint); });
}

QFuture<Result<qint64>> Journal::spentToday(const QString &endpoint, const QString &currency)
{
    const QDateTime since = midnightBefore(m_clock.now());
    return m_database.run<qint64>(
        [=](QSqlDatabase &database) { return rows::spentSince(database, endpoint, currency, since); });
}

QFuture<Result<QJsonArray>> Journal::eventsOf(const QString &endpoint, const QString &intentId, qint64 orderId)
{
    return m_database.run<QJsonArray>(
        [=](QSqlDatabase &database) { return rows::eventsOf(database, endpoint, intentId, orderId); });
}

QFuture<Result<QJsonArray>> Journal::exportEvents()
{
    return m_database.run<QJsonArray>([](QSqlDatabase &database) { return rows::allEvents(database); });
}

} // namespace cartouche::store
