// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journal.h"

#include "store/database.h"
#include "store/journalrows.h"
#include "store/sql.h"

#include <algorithm>

namespace cartouche::store {

using namespace Qt::StringLiterals;
using base::failure;
using base::Result;

namespace {

template <typename T>
QFuture<Result<T>> refused(QByteArray code, const QString &technical)
{
    return QtFuture::makeReadyFuture(Result<T>(failure(base::invalid(std::move(code), technical))));
}

bool holdsAnything(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Double:
        return true;
    case QJsonValue::String:
        return !value.toString().isEmpty();
    case QJsonValue::Array:
        return !value.toArray().isEmpty();
    case QJsonValue::Object:
        return !value.toObject().isEmpty();
    default: // null and the "yes, there is one" of a bool tell nothing
        return false;
    }
}

bool isSecretName(const QString &name)
{
    static const QStringList names{u"AUTH_INFO"_s, u"applicationSecret"_s, u"consumerKey"_s, u"password"_s};
    return names.contains(name, Qt::CaseInsensitive);
}

/// True when an auth code or a key stands anywhere inside: as {"AUTH_INFO": "…"} or in OVHcloud's own
/// shape, {"label": "AUTH_INFO", "value": "…"}.
bool holdsSecret(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), [](const QJsonValue &each) { return holdsSecret(each); });
    }
    if (!value.isObject())
        return false;
    const QJsonObject object = value.toObject();
    if (isSecretName(object.value("label"_L1).toString()) && holdsAnything(object.value("value"_L1)))
        return true;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if ((isSecretName(it.key()) && holdsAnything(it.value())) || holdsSecret(it.value()))
            return true;
    }
    return false;
}

QJsonObject describe(const base::Money &total)
{
    return {{u"total"_s, total.toDecimal()}, {u"currency"_s, total.currency()}};
}

QJsonObject describe(const QString &queryId, const QString &errorLine)
{
    QJsonObject detail;
    if (!queryId.isEmpty())
        detail.insert(u"queryId"_s, queryId);
    if (!errorLine.isEmpty())
        detail.insert(u"error"_s, errorLine);
    return detail;
}

base::Error wrongState(const QString &intentId, const QString &state)
{
    return storageError("state"_ba, u"intent %1 is %2"_s.arg(intentId, state));
}

/// Rule R4: an outcome leaves `sending`; only a proof that the order exists also leaves `unknown`.
Result<OrderIntent> leaveState(QSqlDatabase &database, const QString &intentId,
                               const rows::Outcome<OrderIntent::State> &outcome, const QDateTime &now)
{
    using State = OrderIntent::State;
    const auto found = rows::findOrderIntent(database, intentId);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(wrongState(intentId, u"not in the journal"_s));
    const OrderIntent &intent = **found;
    const bool mayLeave = intent.state == State::Sending
        || (intent.state == State::Unknown && outcome.state == State::Placed);
    if (!mayLeave)
        return failure(wrongState(intentId, rows::nameOf(intent.state)));
    if (const auto settled = rows::settleOrderIntent(database, intentId, outcome, now); !settled)
        return failure(settled.error());
    return intent;
}

Result<void> leaveState(QSqlDatabase &database, const PayIntent &intent,
                        const rows::Outcome<PayIntent::State> &outcome, const rows::Event &event, const QDateTime &now)
{
    if (auto settled = rows::settlePayIntent(database, intent.id, outcome, now); !settled)
        return settled;
    return rows::addEvent(database, event, now);
}

} // namespace

Journal::Journal(Database &database, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
}

QFuture<Result<void>> Journal::beginOrder(const OrderIntent &intent)
{
    OrderIntent row = intent;
    for (QString &name : row.names)
        name = name.toLower();
    row.names.removeDuplicates();
    row.names.sort();
    row.names.removeAll(QString());
    if (row.id.isEmpty() || row.endpoint.isEmpty() || row.names.isEmpty())
        return refused<void>("intent"_ba, u"an intent needs an id, an endpoint and a name"_s);
    if (holdsSecret(row.fingerprint))
        return refused<void>("secret"_ba, u"the fingerprint holds an auth code or a key"_s);
    const QDateTime now = m_clock.now();
    if (!row.createdAt.isValid())
        row.createdAt = now;

    return m_database.run<void>([row, now](QSqlDatabase &database) -> Result<void> {
        const auto locked = rows::lockedNames(database, row.endpoint, row.names);
        if (!locked)
            return failure(locked.error());
        if (!locked->isEmpty())
            return failure(storageError("locked-names"_ba, locked->join(u", "_s)));
        if (auto added = rows::addOrderIntent(database, row); !added)
            return added;
        QJsonObject detail = describe(row.total);
        detail.insert(u"cartId"_s, row.cartId);
        detail.insert(u"cartTag"_s, row.cartTag);
        detail.insert(u"names"_s, QJsonArray::fromStringList(row.names));
        detail.insert(u"newestKnownOrder"_s, row.newestKnownOrder);
        detail.insert(u"fingerprint"_s, row.fingerprint);
        return rows::addEvent(database, {u"order-sending"_s, row.account, row.endpoint, row.id, 0, detail}, now);
    });
}

QFuture<Result<void>> Journal::orderPlaced(const QString &intentId, qint64 orderId, const QString &queryId)
{
    if (orderId <= 0)
        return refused<void>("intent"_ba, u"an order has a positive number"_s);
    const QDateTime now = m_clock.now();
    return m_database.run<void>([=](QSqlDatabase &database) -> Result<void> {
        const auto intent = leaveState(database, intentId,
                                       {OrderIntent::State::Placed, orderId, queryId, {}}, now);
        if (!intent)
            return failure(intent.error());
        const auto known = rows::findOrder(database, intent->endpoint, orderId);
        if (!known)
            return failure(known.error());
        if (!*known) {
            KnownOrder order;
            order.orderId = orderId;
            order.account = intent->account;
            order.endpoint = intent->endpoint;
            order.names = intent->names;
            order.total = intent->total;
            order.createdAt = now;
            order.seenAt = now;
            if (auto put = rows::putOrder(database, order); !put)
                return put;
        }
        return rows::addEvent(database, {u"order-placed"_s, intent->account, intent->endpoint, intentId, orderId,
                                         describe(queryId, {})}, now);
    });
}

QFuture<Result<void>> Journal::orderRefused(const QString &intentId, const base::Error &error)
{
    return settleOrder(intentId, OrderIntent::State::Refused, error.queryId, error.toLogLine());
}

QFuture<Result<void>> Journal::orderUnknown(const QString &intentId, const base::Error &error)
{
    return settleOrder(intentId, OrderIntent::State::Unknown, error.queryId, error.toLogLine());
}

QFuture<Result<void>> Journal::settleOrder(const QString &intentId, OrderIntent::State state, const QString &queryId,
                                           const QString &errorLine)
{
    const QDateTime now = m_clock.now();
    return m_database.run<void>([=](QSqlDatabase &database) -> Result<void> {
        const auto intent = leaveState(database, intentId, {state, 0, queryId, errorLine}, now);
        if (!intent)
            return failure(intent.error());
        return rows::addEvent(database, {u"order-"_s + rows::nameOf(state), intent->account, intent->endpoint,
                                         intentId, 0, describe(queryId, errorLine)}, now);
    });
}

QFuture<Result<void>> Journal::beginPayment(const PayIntent &intent)
{
    PayIntent row = intent;
    if (row.id.isEmpty() || row.endpoint.isEmpty() || row.orderId <= 0)
        return refused<void>("intent"_ba, u"an intent needs an id, an endpoint and an order"_s);
    const QDateTime now = m_clock.now();
    if (!row.createdAt.isValid())
        row.createdAt = now;

    return m_database.run<void>([row, now](QSqlDatabase &database) -> Result<void> {
        const auto live = rows::livePayIntent(database, row.endpoint, row.orderId);
        if (!live)
            return failure(live.error());
        if (*live) {
            return failure(storageError("locked-order"_ba, u"order %1: payment %2 is %3"_s
                .arg(QString::number(row.orderId), (*live)->id, rows::nameOf((*live)->state))));
        }
        if (auto added = rows::addPayIntent(database, row); !added)
            return added;
        QJsonObject detail = describe(row.total);
        detail.insert(u"method"_s, row.method);
        return rows::addEvent(database, {u"payment-sending"_s, row.account, row.endpoint, row.id, row.orderId, detail},
                              now);
    });
}

QFuture<Result<void>> Journal::paymentAccepted(const QString &intentId, const QString &queryId)
{
    return settlePayment(intentId, PayIntent::State::Accepted, queryId, {});
}

QFuture<Result<void>> Journal::paymentRefused(const QString &intentId, const base::Error &error)
{
    return settlePayment(intentId, PayIntent::State::Refused, error.queryId, error.toLogLine());
}

QFuture<Result<void>> Journal::paymentUnknown(const QString &intentId, const base::Error &error)
{
    return settlePayment(intentId, PayIntent::State::Unknown, error.queryId, error.toLogLine());
}

QFuture<Result<void>> Journal::settlePayment(const QString &intentId, PayIntent::State state, const QString &queryId,
                                             const QString &errorLine)
{
    const QDateTime now = m_clock.now();
    return m_database.run<void>([=](QSqlDatabase &database) -> Result<void> {
        const auto found = rows::findPayIntent(database, intentId);
        if (!found)
            return failure(found.error());
        if (!*found)
            return failure(wrongState(intentId, u"not in the journal"_s));
        const PayIntent &intent = **found;
        if (intent.state != PayIntent::State::Sending)
            return failure(wrongState(intentId, rows::nameOf(intent.state)));
        return leaveState(database, intent, {state, 0, queryId, errorLine},
                          {u"payment-"_s + rows::nameOf(state), intent.account, intent.endpoint, intentId,
                           intent.orderId, describe(queryId, errorLine)}, now);
    });
}

QFuture<Result<void>> Journal::paymentSeen(qint64 orderId, const QString &endpoint, const QString &status)
{
    const QDateTime now = m_clock.now();
    return m_database.run<void>([=](QSqlDatabase &database) -> Result<void> {
        const auto live = rows::livePayIntent(database, endpoint, orderId);
        if (!live)
            return failure(live.error());
        // `sending` is an unknown outcome too: the program ended before it could write one.
        if (!*live || (*live)->state == PayIntent::State::Accepted) {
            return failure(storageError("state"_ba, u"order %1 has no payment whose outcome is unknown"_s
                .arg(orderId)));
        }
        const PayIntent &intent = **live;
        return leaveState(database, intent, {PayIntent::State::Accepted, 0, {}, {}},
                          {u"payment-seen"_s, intent.account, endpoint, intent.id, orderId, {{u"status"_s, status}}},
                          now);
    });
}

QFuture<Result<void>> Journal::orderSeen(const KnownOrder &order)
{
    if (order.endpoint.isEmpty() || order.orderId <= 0)
        return refused<void>("intent"_ba, u"an order has an endpoint and a positive number"_s);
    const QDateTime now = m_clock.now();
    return m_database.run<void>([order, now](QSqlDatabase &database) -> Result<void> {
        const auto known = rows::findOrder(database, order.endpoint, order.orderId);
        if (!known)
            return failure(known.error());
        KnownOrder row = order;
        if (!row.seenAt.isValid())
            row.seenAt = now;
        if (const auto &before = *known) {
            if (row.account.isEmpty())
                row.account = before->account;
            if (row.names.isEmpty())
                row.names = before->names;
            if (row.total.currency().isEmpty())
                row.total = before->total;
            if (!row.expiresAt.isValid())
                row.expiresAt = before->expiresAt;
            if (!row.createdAt.isValid())
                row.createdAt = before->createdAt;
        }
        if (auto put = rows::putOrder(database, row); !put)
            return put;
        if (*known && (*known)->status == row.status)
            return {};
        QJsonObject detail{{u"status"_s, row.status}};
        if (*known)
            detail.insert(u"before"_s, (*known)->status);
        return rows::addEvent(database, {u"order-seen"_s, row.account, row.endpoint, {}, row.orderId, detail}, now);
    });
}

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

QFuture<Result<QJsonArray>> Journal::exportEvents()
{
    return m_database.run<QJsonArray>([](QSqlDatabase &database) { return rows::allEvents(database); });
}

} // namespace cartouche::store
