// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journal.h"

#include "store/database.h"
#include "store/journaldetail.h"
#include "store/journalrows.h"
#include "store/secrets.h"
#include "store/sql.h"

namespace cartouche::store {

using namespace Qt::StringLiterals;
using base::failure;
using base::Result;

namespace {

/// Rule R4: an answer leaves `sending`; rule R5: what reading found leaves `unknown`, and the person settles
/// what reading could not. What is settled stays.
bool mayFollow(OrderIntent::State before, OrderIntent::State after)
{
    using State = OrderIntent::State;
    switch (before) {
    case State::Sending: return after == State::Placed || after == State::Refused || after == State::Unknown;
    case State::Unknown: return after == State::Placed || after == State::NeedsYou || after == State::NotPlaced;
    case State::NeedsYou: return after == State::Placed || after == State::NotPlaced;
    case State::Placed:
    case State::Refused:
    case State::NotPlaced: break;
    }
    return false;
}

Result<OrderIntent> leaveState(QSqlDatabase &database, const QString &intentId,
                               const rows::Outcome<OrderIntent::State> &outcome, const QDateTime &now)
{
    const auto found = rows::findOrderIntent(database, intentId);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(wrongState(intentId, u"not in the journal"_s));
    const OrderIntent &intent = **found;
    if (!mayFollow(intent.state, outcome.state))
        return failure(wrongState(intentId, rows::nameOf(intent.state)));
    if (const auto settled = rows::settleOrderIntent(database, intentId, outcome, now); !settled)
        return failure(settled.error());
    return intent;
}

/// Rule R9, in the transaction that commits the intent: what was ordered meanwhile counts.
Result<void> keepCeilings(QSqlDatabase &database, const OrderIntent &intent, const QDateTime &now)
{
    if (intent.orderCeiling && intent.total.ucents() > *intent.orderCeiling)
        return failure(base::invalid("order-ceiling"_ba));
    if (!intent.dayCeiling)
        return {};
    const auto spent = rows::spentSince(database, intent.endpoint, intent.total.currency(), midnightBefore(now));
    if (!spent)
        return failure(spent.error());
    // Subtracted, so that no sum can overflow.
    if (*spent > *intent.dayCeiling || intent.total.ucents() > *intent.dayCeiling - *spent)
        return failure(base::invalid("day-ceiling"_ba));
    return {};
}

/// An order that was to pay itself may be paid or not: reading has to tell (rule R7), from the moment it exists.
Result<void> expectOwnPayment(QSqlDatabase &database, const OrderIntent &intent, qint64 orderId, const QDateTime &now)
{
    if (!intent.paysItself())
        return {};
    const auto live = rows::livePayIntent(database, intent.endpoint, orderId);
    if (!live)
        return failure(live.error());
    if (*live)
        return {};
    PayIntent payment;
    payment.id = intent.id + u"-auto"_s;
    payment.account = intent.account;
    payment.endpoint = intent.endpoint;
    payment.orderId = orderId;
    payment.method = u"preferredMethod"_s;
    payment.total = intent.total;
    payment.createdAt = now;
    if (auto added = rows::addPayIntent(database, payment); !added)
        return added;
    if (auto left = rows::settlePayIntent(database, payment.id, {PayIntent::State::Unknown, 0, {}, {}}, now); !left)
        return left;
    QJsonObject detail = describe(payment.total);
    detail.insert(u"method"_s, payment.method);
    return rows::addEvent(database, {u"payment-unknown"_s, payment.account, payment.endpoint, payment.id, orderId, detail},
                          now);
}

} // namespace

bool OrderIntent::paysItself() const
{
    return fingerprint.value("autoPay"_L1).toBool();
}

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
        if (auto kept = keepCeilings(database, row, now); !kept)
            return kept;
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
        auto told = rows::addEvent(database, {u"order-placed"_s, intent->account, intent->endpoint, intentId, orderId,
                                              describe(queryId, {})}, now);
        return told ? expectOwnPayment(database, *intent, orderId, now) : told;
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

QFuture<Result<void>> Journal::orderNeedsYou(const QString &intentId, const QList<qint64> &candidates)
{
    QJsonArray ids;
    for (const qint64 id : candidates)
        ids.append(id);
    return settleOrder(intentId, OrderIntent::State::NeedsYou, {}, {}, {{u"candidates"_s, ids}});
}

QFuture<Result<void>> Journal::orderNotPlaced(const QString &intentId, const QString &why)
{
    return settleOrder(intentId, OrderIntent::State::NotPlaced, {}, {}, {{u"why"_s, why}});
}

QFuture<Result<void>> Journal::settleOrder(const QString &intentId, OrderIntent::State state, const QString &queryId,
                                           const QString &errorLine, const QJsonObject &more)
{
    const QDateTime now = m_clock.now();
    return m_database.run<void>([=](QSqlDatabase &database) -> Result<void> {
        const auto intent = leaveState(database, intentId, {state, 0, queryId, errorLine}, now);
        if (!intent)
            return failure(intent.error());
        QJsonObject detail = describe(queryId, errorLine);
        for (auto it = more.begin(); it != more.end(); ++it)
            detail.insert(it.key(), it.value());
        return rows::addEvent(database, {u"order-"_s + rows::nameOf(state), intent->account, intent->endpoint,
                                         intentId, 0, detail}, now);
    });
}

QFuture<Result<void>> Journal::note(const QString &kind, const OrderIntent &intent, const QJsonObject &detail)
{
    if (holdsSecret(detail))
        return refused<void>("secret"_ba, u"the note holds an auth code or a key"_s);
    const QDateTime now = m_clock.now();
    return m_database.run<void>([=](QSqlDatabase &database) {
        return rows::addEvent(database, {kind, intent.account, intent.endpoint, intent.id, intent.orderId, detail}, now);
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

} // namespace cartouche::store
