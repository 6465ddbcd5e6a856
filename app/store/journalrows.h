// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/journal.h"

#include <QSqlDatabase>

#include <optional>

// The journal's tables as structs: every SQL text of the journal stands here, every rule in journal.cpp.
// All functions run on the store's thread, inside the transaction of their caller.
namespace cartouche::store::rows {

/// One line of the `event` table.
struct Event
{
    QString kind; ///< "order-sending", "order-placed", "payment-refused"…
    QString account;
    QString endpoint;
    QString intentId; ///< empty when the event concerns no intent
    qint64 orderId = 0;
    QJsonObject detail;
};

/// How a call ended, for the row of its intent. Empty texts leave what stands there.
template <typename State>
struct Outcome
{
    State state = State::Unknown;
    qint64 orderId = 0;
    QString queryId;
    QString errorLine;
};

[[nodiscard]] base::Result<void> addEvent(QSqlDatabase &database, const Event &event, const QDateTime &at);
/// Every event, oldest first.
[[nodiscard]] base::Result<QJsonArray> allEvents(QSqlDatabase &database);
/// Those of one click, and those of one order at one endpoint; an empty id and 0 match nothing.
[[nodiscard]] base::Result<QJsonArray> eventsOf(QSqlDatabase &database, const QString &endpoint,
                                                const QString &intentId, qint64 orderId);

[[nodiscard]] base::Result<void> addOrderIntent(QSqlDatabase &database, const OrderIntent &intent);
[[nodiscard]] base::Result<std::optional<OrderIntent>> findOrderIntent(QSqlDatabase &database, const QString &id);
[[nodiscard]] base::Result<void> settleOrderIntent(QSqlDatabase &database, const QString &id,
                                                   const Outcome<OrderIntent::State> &outcome, const QDateTime &at);
/// Every intent, newest first.
[[nodiscard]] base::Result<QList<OrderIntent>> orderIntents(QSqlDatabase &database, const QString &endpoint);
/// With tax, of the orders that were made, or may have been, since then; those that were cancelled cost nothing.
[[nodiscard]] base::Result<qint64> spentSince(QSqlDatabase &database, const QString &endpoint, const QString &currency,
                                              const QDateTime &since);
/// Numbers of the orders that are the outcome of a click.
[[nodiscard]] base::Result<QList<qint64>> placedOrders(QSqlDatabase &database, const QString &endpoint);
/// Intents in `sending`, `unknown` or `needs you`, oldest first.
[[nodiscard]] base::Result<QList<OrderIntent>> unsettledOrderIntents(QSqlDatabase &database, const QString &endpoint);
/// Those of `names` that an unsettled intent holds, sorted.
[[nodiscard]] base::Result<QStringList> lockedNames(QSqlDatabase &database, const QString &endpoint,
                                                    const QStringList &names);

[[nodiscard]] base::Result<void> addPayIntent(QSqlDatabase &database, const PayIntent &intent);
[[nodiscard]] base::Result<std::optional<PayIntent>> findPayIntent(QSqlDatabase &database, const QString &id);
/// The one intent of an order that is unsettled or accepted.
[[nodiscard]] base::Result<std::optional<PayIntent>> livePayIntent(QSqlDatabase &database, const QString &endpoint,
                                                                   qint64 orderId);
[[nodiscard]] base::Result<void> settlePayIntent(QSqlDatabase &database, const QString &id,
                                                 const Outcome<PayIntent::State> &outcome, const QDateTime &at);
[[nodiscard]] base::Result<QList<PayIntent>> unsettledPayIntents(QSqlDatabase &database, const QString &endpoint);
[[nodiscard]] base::Result<QList<PayIntent>> payIntentsNotSeen(QSqlDatabase &database, const QString &endpoint);
/// Every intent, newest first.
[[nodiscard]] base::Result<QList<PayIntent>> payIntents(QSqlDatabase &database, const QString &endpoint);

[[nodiscard]] base::Result<std::optional<KnownOrder>> findOrder(QSqlDatabase &database, const QString &endpoint,
                                                                qint64 orderId);
/// Adds or replaces the row.
[[nodiscard]] base::Result<void> putOrder(QSqlDatabase &database, const KnownOrder &order);
/// Orders that are not finished, newest first.
[[nodiscard]] base::Result<QList<KnownOrder>> openOrders(QSqlDatabase &database, const QString &endpoint);
/// All, newest first.
[[nodiscard]] base::Result<QList<KnownOrder>> knownOrders(QSqlDatabase &database, const QString &endpoint);

/// The stable name of a state, for events.
[[nodiscard]] QString nameOf(OrderIntent::State state);
[[nodiscard]] QString nameOf(PayIntent::State state);

} // namespace cartouche::store::rows
