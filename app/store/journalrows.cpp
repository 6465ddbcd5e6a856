// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journalrows.h"

#include "store/sql.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cartouche::store::rows {

using namespace Qt::StringLiterals;

namespace {

/// UTC with milliseconds: readable with any SQLite tool, and its order is the order of time.
QVariant stamp(const QDateTime &moment)
{
    return moment.isValid() ? QVariant(moment.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

QDateTime moment(const QVariant &stored)
{
    return stored.isNull() ? QDateTime() : QDateTime::fromString(stored.toString(), Qt::ISODateWithMs);
}

QString toText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString toText(const QStringList &names)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(names)).toJson(QJsonDocument::Compact));
}

QJsonDocument toJson(const QVariant &stored)
{
    return QJsonDocument::fromJson(stored.toString().toUtf8());
}

QStringList toNames(const QVariant &stored)
{
    QStringList names;
    const QJsonArray array = toJson(stored).array();
    for (const QJsonValue &name : array)
        names += name.toString();
    return names;
}

base::Money money(const QSqlQuery &query)
{
    return {query.value(u"total_ucents"_s).toLongLong(), query.value(u"currency"_s).toString()};
}

// A verdict refines `unknown`: it stands in a column of its own, which an older file has got without being rewritten.
OrderIntent::State orderState(const QSqlQuery &query)
{
    using State = OrderIntent::State;
    const QString verdict = query.value(u"verdict"_s).toString();
    const QString name = verdict.isEmpty() ? query.value(u"state"_s).toString() : verdict;
    for (const State state : {State::Sending, State::Placed, State::Refused, State::NeedsYou, State::NotPlaced}) {
        if (nameOf(state) == name)
            return state;
    }
    return State::Unknown;
}

PayIntent::State payState(const QSqlQuery &query)
{
    using State = PayIntent::State;
    const QString verdict = query.value(u"verdict"_s).toString();
    const QString name = verdict.isEmpty() ? query.value(u"state"_s).toString() : verdict;
    for (const State state : {State::Sending, State::Accepted, State::Refused, State::NotMade}) {
        if (nameOf(state) == name)
            return state;
    }
    return State::Unknown;
}

template <typename State>
QString storedState(State state, bool isVerdict)
{
    return isVerdict ? nameOf(State::Unknown) : nameOf(state);
}

QVariant ceiling(const std::optional<qint64> &ucents)
{
    return ucents ? QVariant(*ucents) : QVariant();
}

std::optional<qint64> toCeiling(const QVariant &stored)
{
    return stored.isNull() ? std::nullopt : std::optional(stored.toLongLong());
}

QJsonObject toEvent(const QSqlQuery &query)
{
    return {{u"id"_s, query.value(u"id"_s).toLongLong()},
            {u"at"_s, query.value(u"at"_s).toString()},
            {u"kind"_s, query.value(u"kind"_s).toString()},
            {u"account"_s, query.value(u"account"_s).toString()},
            {u"endpoint"_s, query.value(u"endpoint"_s).toString()},
            {u"intentId"_s, query.value(u"intent_id"_s).toString()},
            {u"orderId"_s, query.value(u"order_id"_s).toLongLong()},
            {u"detail"_s, toJson(query.value(u"detail"_s)).object()}};
}

// The names of an intent stand in a table of their own, so that SQL can compare them.
QString selectOrderIntent(const QString &where)
{
    return u"SELECT *, (SELECT json_group_array(name) FROM"
           " (SELECT name FROM order_intent_name WHERE intent_id = order_intent.id ORDER BY name)) AS names"
           " FROM order_intent WHERE "_s + where;
}

OrderIntent toOrderIntent(const QSqlQuery &query)
{
    OrderIntent intent;
    intent.id = query.value(u"id"_s).toString();
    intent.account = query.value(u"account"_s).toString();
    intent.endpoint = query.value(u"endpoint"_s).toString();
    intent.cartId = query.value(u"cart_id"_s).toString();
    intent.cartTag = query.value(u"cart_tag"_s).toString();
    intent.names = toNames(query.value(u"names"_s));
    intent.total = money(query);
    intent.fingerprint = toJson(query.value(u"fingerprint"_s)).object();
    intent.newestKnownOrder = query.value(u"newest_known_order"_s).toLongLong();
    intent.orderCeiling = toCeiling(query.value(u"order_ceiling_ucents"_s));
    intent.dayCeiling = toCeiling(query.value(u"day_ceiling_ucents"_s));
    intent.createdAt = moment(query.value(u"created_at"_s));
    intent.state = orderState(query);
    intent.orderId = query.value(u"order_id"_s).toLongLong();
    intent.queryId = query.value(u"query_id"_s).toString();
    intent.errorLine = query.value(u"error_line"_s).toString();
    intent.settledAt = moment(query.value(u"settled_at"_s));
    return intent;
}

PayIntent toPayIntent(const QSqlQuery &query)
{
    PayIntent intent;
    intent.id = query.value(u"id"_s).toString();
    intent.account = query.value(u"account"_s).toString();
    intent.endpoint = query.value(u"endpoint"_s).toString();
    intent.orderId = query.value(u"order_id"_s).toLongLong();
    intent.method = query.value(u"method"_s).toString();
    intent.total = money(query);
    intent.createdAt = moment(query.value(u"created_at"_s));
    intent.state = payState(query);
    intent.queryId = query.value(u"query_id"_s).toString();
    intent.errorLine = query.value(u"error_line"_s).toString();
    intent.settledAt = moment(query.value(u"settled_at"_s));
    return intent;
}

KnownOrder toKnownOrder(const QSqlQuery &query)
{
    KnownOrder order;
    order.orderId = query.value(u"order_id"_s).toLongLong();
    order.account = query.value(u"account"_s).toString();
    order.endpoint = query.value(u"endpoint"_s).toString();
    order.names = toNames(query.value(u"names"_s));
    order.total = money(query);
    order.status = query.value(u"status"_s).toString();
    order.expiresAt = moment(query.value(u"expires_at"_s));
    order.createdAt = moment(query.value(u"created_at"_s));
    order.seenAt = moment(query.value(u"seen_at"_s));
    order.isFinished = query.value(u"is_finished"_s).toBool();
    return order;
}

template <typename T>
base::Result<QList<T>> all(QSqlDatabase &database, const QString &sql, const QVariantList &values,
                           T (*convert)(const QSqlQuery &))
{
    auto query = execute(database, sql, values);
    if (!query)
        return base::failure(query.error());
    QList<T> list;
    while (query->next())
        list += convert(*query);
    // A read that broke off half way must not look like a short list.
    if (query->lastError().isValid())
        return base::failure(storageError(query->lastError()));
    return list;
}

template <typename T>
base::Result<std::optional<T>> one(QSqlDatabase &database, const QString &sql, const QVariantList &values,
                                   T (*convert)(const QSqlQuery &))
{
    auto list = all(database, sql, values, convert);
    if (!list)
        return base::failure(list.error());
    return list->isEmpty() ? std::nullopt : std::optional<T>(list->first());
}

base::Result<QJsonArray> events(QSqlDatabase &database, const QString &where, const QVariantList &values)
{
    const auto list = all<QJsonObject>(database, u"SELECT * FROM event WHERE %1 ORDER BY id"_s.arg(where), values, &toEvent);
    if (!list)
        return base::failure(list.error());
    QJsonArray array;
    for (const QJsonObject &event : *list)
        array += event;
    return array;
}

base::Result<void> change(QSqlDatabase &database, const QString &sql, const QVariantList &values)
{
    if (const auto done = execute(database, sql, values); !done)
        return base::failure(done.error());
    return {};
}

} // namespace

QString nameOf(OrderIntent::State state)
{
    switch (state) {
    case OrderIntent::State::Sending: return u"sending"_s;
    case OrderIntent::State::Placed: return u"placed"_s;
    case OrderIntent::State::Refused: return u"refused"_s;
    case OrderIntent::State::NeedsYou: return u"needs-you"_s;
    case OrderIntent::State::NotPlaced: return u"not-placed"_s;
    case OrderIntent::State::Unknown: break;
    }
    return u"unknown"_s;
}

QString nameOf(PayIntent::State state)
{
    switch (state) {
    case PayIntent::State::Sending: return u"sending"_s;
    case PayIntent::State::Accepted: return u"accepted"_s;
    case PayIntent::State::Refused: return u"refused"_s;
    case PayIntent::State::NotMade: return u"not-made"_s;
    case PayIntent::State::Unknown: break;
    }
    return u"unknown"_s;
}

base::Result<void> addEvent(QSqlDatabase &database, const Event &event, const QDateTime &at)
{
    return change(database,
        u"INSERT INTO event (at, kind, account, endpoint, intent_id, order_id, detail) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {stamp(at), event.kind, event.account, event.endpoint, event.intentId, event.orderId, toText(event.detail)});
}

base::Result<QJsonArray> allEvents(QSqlDatabase &database)
{
    return events(database, u"1"_s, {});
}

base::Result<QJsonArray> eventsOf(QSqlDatabase &database, const QString &endpoint, const QString &intentId,
                                  qint64 orderId)
{
    return events(database, u"endpoint = ? AND ((intent_id <> '' AND intent_id = ?) OR (order_id <> 0 AND order_id = ?))"_s,
                  {endpoint, intentId, orderId});
}

base::Result<void> addOrderIntent(QSqlDatabase &database, const OrderIntent &intent)
{
    auto added = change(database,
        u"INSERT INTO order_intent (id, account, endpoint, cart_id, cart_tag, total_ucents, currency, fingerprint,"
        " newest_known_order, order_ceiling_ucents, day_ceiling_ucents, created_at, state)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {intent.id, intent.account, intent.endpoint, intent.cartId, intent.cartTag,
         qint64{intent.total.ucents()}, intent.total.currency(), toText(intent.fingerprint),
         intent.newestKnownOrder, ceiling(intent.orderCeiling), ceiling(intent.dayCeiling), stamp(intent.createdAt), nameOf(OrderIntent::State::Sending)});
    for (qsizetype i = 0; added && i < intent.names.size(); ++i) {
        added = change(database, u"INSERT INTO order_intent_name (intent_id, name) VALUES (?, ?)"_s,
                       {intent.id, intent.names.at(i)});
    }
    return added;
}

base::Result<std::optional<OrderIntent>> findOrderIntent(QSqlDatabase &database, const QString &id)
{
    return one(database, selectOrderIntent(u"id = ?"_s), {id}, &toOrderIntent);
}

base::Result<void> settleOrderIntent(QSqlDatabase &database, const QString &id,
                                     const Outcome<OrderIntent::State> &outcome, const QDateTime &at)
{
    using State = OrderIntent::State;
    const bool isVerdict = outcome.state == State::NeedsYou || outcome.state == State::NotPlaced;
    const bool isSettled = outcome.state != State::Unknown && outcome.state != State::NeedsYou;
    return change(database,
        u"UPDATE order_intent SET state = ?, verdict = ?, order_id = ?, settled_at = ?,"
        " query_id = coalesce(nullif(?, ''), query_id), error_line = coalesce(nullif(?, ''), error_line)"
        " WHERE id = ?"_s,
        {storedState(outcome.state, isVerdict), isVerdict ? nameOf(outcome.state) : QString(u""_s), outcome.orderId,
         isSettled ? stamp(at) : QVariant(), outcome.queryId, outcome.errorLine, id});
}

base::Result<QList<OrderIntent>> orderIntents(QSqlDatabase &database, const QString &endpoint)
{
    return all(database, selectOrderIntent(u"endpoint = ? ORDER BY created_at DESC, rowid DESC"_s), {endpoint},
               &toOrderIntent);
}

base::Result<qint64> spentSince(QSqlDatabase &database, const QString &endpoint, const QString &currency,
                                const QDateTime &since)
{
    const auto sums = all<qint64>(database,
        u"SELECT coalesce(sum(i.total_ucents), 0) FROM order_intent i"
        " LEFT JOIN known_order k ON k.endpoint = i.endpoint AND k.order_id = i.order_id"
        " WHERE i.endpoint = ? AND i.currency = ? AND i.created_at >= ? AND i.state IN ('sending', 'unknown', 'placed')"
        " AND i.verdict <> 'not-placed' AND coalesce(k.status, '') <> 'cancelled'"_s,
        {endpoint, currency, stamp(since)}, [](const QSqlQuery &query) { return query.value(0).toLongLong(); });
    if (!sums)
        return base::failure(sums.error());
    return sums->value(0);
}

base::Result<QList<qint64>> placedOrders(QSqlDatabase &database, const QString &endpoint)
{
    return all<qint64>(database, u"SELECT order_id FROM order_intent WHERE endpoint = ? AND order_id <> 0"_s, {endpoint},
                       [](const QSqlQuery &query) { return query.value(0).toLongLong(); });
}

base::Result<QList<OrderIntent>> unsettledOrderIntents(QSqlDatabase &database, const QString &endpoint)
{
    return all(database,
        selectOrderIntent(u"endpoint = ? AND state IN ('sending', 'unknown') AND verdict <> 'not-placed'"
                          " ORDER BY created_at, rowid"_s),
        {endpoint}, &toOrderIntent);
}

base::Result<QStringList> lockedNames(QSqlDatabase &database, const QString &endpoint, const QStringList &names)
{
    const QString places = QStringList(names.size(), u"?"_s).join(u", "_s);
    QVariantList values{endpoint};
    for (const QString &name : names)
        values += name;
    return all<QString>(database,
        u"SELECT DISTINCT name FROM order_intent_name JOIN order_intent ON id = intent_id"
        " WHERE endpoint = ? AND state IN ('sending', 'unknown') AND verdict <> 'not-placed' AND name IN (%1)"
        " ORDER BY name"_s.arg(places),
        values, [](const QSqlQuery &query) { return query.value(0).toString(); });
}

base::Result<void> addPayIntent(QSqlDatabase &database, const PayIntent &intent)
{
    return change(database,
        u"INSERT INTO pay_intent (id, account, endpoint, order_id, method, total_ucents, currency, created_at, state)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {intent.id, intent.account, intent.endpoint, intent.orderId, intent.method,
         qint64{intent.total.ucents()}, intent.total.currency(), stamp(intent.createdAt),
         nameOf(PayIntent::State::Sending)});
}

base::Result<std::optional<PayIntent>> findPayIntent(QSqlDatabase &database, const QString &id)
{
    return one(database, u"SELECT * FROM pay_intent WHERE id = ?"_s, {id}, &toPayIntent);
}

base::Result<std::optional<PayIntent>> livePayIntent(QSqlDatabase &database, const QString &endpoint, qint64 orderId)
{
    return one(database,
        u"SELECT * FROM pay_intent WHERE endpoint = ? AND order_id = ?"
        " AND state IN ('sending', 'accepted', 'unknown') AND verdict = ''"_s,
        {endpoint, orderId}, &toPayIntent);
}

base::Result<void> settlePayIntent(QSqlDatabase &database, const QString &id,
                                   const Outcome<PayIntent::State> &outcome, const QDateTime &at)
{
    const bool isVerdict = outcome.state == PayIntent::State::NotMade;
    const bool isSettled = outcome.state != PayIntent::State::Unknown;
    return change(database,
        u"UPDATE pay_intent SET state = ?, verdict = ?, settled_at = ?,"
        " query_id = coalesce(nullif(?, ''), query_id), error_line = coalesce(nullif(?, ''), error_line)"
        " WHERE id = ?"_s,
        {storedState(outcome.state, isVerdict), isVerdict ? nameOf(outcome.state) : QString(u""_s),
         isSettled ? stamp(at) : QVariant(), outcome.queryId, outcome.errorLine, id});
}

base::Result<QList<PayIntent>> unsettledPayIntents(QSqlDatabase &database, const QString &endpoint)
{
    return all(database,
        u"SELECT * FROM pay_intent WHERE endpoint = ? AND state IN ('sending', 'unknown') AND verdict = ''"
        " ORDER BY created_at, rowid"_s,
        {endpoint}, &toPayIntent);
}

base::Result<QList<PayIntent>> payIntentsNotSeen(QSqlDatabase &database, const QString &endpoint)
{
    return all(database,
        u"SELECT * FROM pay_intent WHERE endpoint = ? AND state = 'accepted' AND verdict = ''"
        " AND EXISTS (SELECT 1 FROM known_order WHERE known_order.endpoint = pay_intent.endpoint"
        " AND known_order.order_id = pay_intent.order_id AND is_finished = 0 AND status IN ('', 'notPaid'))"
        " ORDER BY created_at, rowid"_s,
        {endpoint}, &toPayIntent);
}

base::Result<QList<PayIntent>> payIntents(QSqlDatabase &database, const QString &endpoint)
{
    return all(database, u"SELECT * FROM pay_intent WHERE endpoint = ? ORDER BY created_at DESC, rowid DESC"_s,
               {endpoint}, &toPayIntent);
}

base::Result<std::optional<KnownOrder>> findOrder(QSqlDatabase &database, const QString &endpoint, qint64 orderId)
{
    return one(database, u"SELECT * FROM known_order WHERE endpoint = ? AND order_id = ?"_s, {endpoint, orderId},
               &toKnownOrder);
}

base::Result<void> putOrder(QSqlDatabase &database, const KnownOrder &order)
{
    return change(database,
        u"INSERT OR REPLACE INTO known_order (endpoint, order_id, account, names, total_ucents, currency, status,"
        " expires_at, created_at, seen_at, is_finished) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {order.endpoint, order.orderId, order.account, toText(order.names), qint64{order.total.ucents()},
         order.total.currency(), order.status, stamp(order.expiresAt), stamp(order.createdAt), stamp(order.seenAt),
         order.isFinished ? 1 : 0});
}

base::Result<QList<KnownOrder>> openOrders(QSqlDatabase &database, const QString &endpoint)
{
    return all(database,
        u"SELECT * FROM known_order WHERE endpoint = ? AND is_finished = 0"
        " ORDER BY created_at DESC, order_id DESC"_s,
        {endpoint}, &toKnownOrder);
}

base::Result<QList<KnownOrder>> knownOrders(QSqlDatabase &database, const QString &endpoint)
{
    return all(database, u"SELECT * FROM known_order WHERE endpoint = ? ORDER BY created_at DESC, order_id DESC"_s,
               {endpoint}, &toKnownOrder);
}

} // namespace cartouche::store::rows
