// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/renewalwishes.h"

#include "store/database.h"
#include "store/watchrows.h"

namespace cartouche::store {

using namespace Qt::StringLiterals;
using base::failure;
using base::Result;
using State = RenewalWish::State;

namespace {

/// A click that never got as far as the journal is forgotten after this time.
constexpr int leftoverDays = 1;

/// Rows of an order: under its number, or under the click that made it. Takes endpoint and number twice.
QString ofOrder()
{
    return u" endpoint = ? AND (order_id = ? OR (order_id = 0 AND intent_id IN"
           " (SELECT id FROM order_intent i WHERE i.endpoint = ? AND i.order_id = ?)))"_s;
}

QVariantList orderValues(const QString &endpoint, qint64 orderId)
{
    return {endpoint, orderId, endpoint, orderId};
}

QString stateText(State state)
{
    switch (state) {
    case State::Waiting: return u"waiting"_s;
    case State::Set: return u"set"_s;
    case State::Refused: return u"refused"_s;
    }
    Q_UNREACHABLE();
}

RenewalWish toWish(const QSqlQuery &query)
{
    RenewalWish wish;
    wish.name = query.value(u"name"_s).toString();
    wish.isAutomatic = query.value(u"is_automatic"_s).toBool();
    wish.decidedAt = rows::momentOf(query.value(u"decided_at"_s));
    const QString state = query.value(u"state"_s).toString();
    wish.state = state == "set"_L1 ? State::Set : state == "refused"_L1 ? State::Refused : State::Waiting;
    wish.errorLine = query.value(u"error_line"_s).toString();
    wish.settledAt = rows::momentOf(query.value(u"settled_at"_s));
    return wish;
}

Result<void> dropLeftovers(QSqlDatabase &database, const QDateTime &now)
{
    return rows::write(database,
        u"DELETE FROM renewal_wish WHERE order_id = 0"
        " AND (intent_id IN (SELECT id FROM order_intent WHERE state = 'refused')"
        " OR (decided_at < ? AND intent_id NOT IN (SELECT id FROM order_intent)))"_s,
        {rows::stampOf(now.addDays(-leftoverDays))});
}

} // namespace

RenewalWishes::RenewalWishes(Database &database, QString endpoint)
    : m_database(database), m_endpoint(std::move(endpoint))
{
}

QFuture<Result<void>> RenewalWishes::put(const QString &intentId, const QList<RenewalWish> &wishes)
{
    return m_database.run<void>([endpoint = m_endpoint, intentId, wishes](QSqlDatabase &database) -> Result<void> {
        for (const RenewalWish &wish : wishes) {
            auto done = rows::write(database,
                u"INSERT OR REPLACE INTO renewal_wish (endpoint, intent_id, name, is_automatic, decided_at, state)"
                " VALUES (?, ?, ?, ?, ?, 'waiting')"_s,
                {endpoint, intentId, wish.name, int{wish.isAutomatic}, rows::stampOf(wish.decidedAt)});
            if (!done)
                return done;
        }
        return wishes.isEmpty() ? Result<void>() : dropLeftovers(database, wishes.first().decidedAt);
    });
}

QFuture<Result<void>> RenewalWishes::decide(qint64 orderId, const QString &name, bool isAutomatic, const QDateTime &now)
{
    return m_database.run<void>(
        [endpoint = m_endpoint, orderId, name, isAutomatic, now](QSqlDatabase &database) -> Result<void> {
            auto done = rows::write(database, u"DELETE FROM renewal_wish WHERE name = ? AND"_s + ofOrder(),
                                    QVariantList{name} + orderValues(endpoint, orderId));
            if (!done)
                return done;
            return rows::write(database,
                u"INSERT INTO renewal_wish (endpoint, intent_id, order_id, name, is_automatic, decided_at, state)"
                " VALUES (?, '', ?, ?, ?, ?, 'waiting')"_s,
                {endpoint, orderId, name, int{isAutomatic}, rows::stampOf(now)});
        });
}

QFuture<Result<QList<RenewalWish>>> RenewalWishes::of(qint64 orderId) const
{
    return m_database.run<QList<RenewalWish>>(
        [endpoint = m_endpoint, orderId](QSqlDatabase &database) -> Result<QList<RenewalWish>> {
            QList<RenewalWish> wishes;
            const auto done = rows::readAll(database,
                u"SELECT * FROM renewal_wish WHERE"_s + ofOrder() + u" ORDER BY name"_s, orderValues(endpoint, orderId),
                [&wishes](const QSqlQuery &query) { wishes.append(toWish(query)); });
            if (!done)
                return failure(done.error());
            return wishes;
        });
}

QFuture<Result<QHash<qint64, QList<RenewalWish>>>> RenewalWishes::waiting() const
{
    using Found = QHash<qint64, QList<RenewalWish>>;
    return m_database.run<Found>([endpoint = m_endpoint](QSqlDatabase &database) -> Result<Found> {
        Found found;
        const auto done = rows::readAll(database,
            u"SELECT w.*, CASE WHEN w.order_id <> 0 THEN w.order_id ELSE i.order_id END AS number"
            " FROM renewal_wish w LEFT JOIN order_intent i ON w.intent_id <> '' AND i.id = w.intent_id"
            " WHERE w.endpoint = ? AND w.state = 'waiting' AND (w.order_id <> 0 OR i.order_id <> 0)"
            " ORDER BY w.name"_s,
            {endpoint}, [&found](const QSqlQuery &query) {
                found[query.value(u"number"_s).toLongLong()].append(toWish(query));
            });
        if (!done)
            return failure(done.error());
        return found;
    });
}

QFuture<Result<void>> RenewalWishes::settle(qint64 orderId, const QString &name, bool isAutomatic, State state,
                                            const QString &errorLine, const QDateTime &now)
{
    return m_database.run<void>([=, endpoint = m_endpoint](QSqlDatabase &database) {
        return rows::write(database,
            u"UPDATE renewal_wish SET state = ?, error_line = ?, settled_at = ? WHERE name = ? AND is_automatic = ? AND"_s
                + ofOrder(),
            QVariantList{stateText(state), errorLine, state == State::Waiting ? QVariant() : QVariant(rows::stampOf(now)),
                         name, int{isAutomatic}}
                + orderValues(endpoint, orderId));
    });
}

} // namespace cartouche::store
