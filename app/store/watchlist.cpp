// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/watchlist.h"

#include "store/database.h"
#include "store/watchrows.h"

namespace cartouche::store {

using namespace Qt::StringLiterals;
using base::failure;
using base::Result;

namespace {

/// How long the answer to a name that is on no list any more is kept: long enough for second thoughts.
constexpr int leftoverDays = 30;

WatchedName toWatched(const QSqlQuery &query)
{
    return {query.value(u"name"_s).toString(), rows::momentOf(query.value(u"added_at"_s)),
            query.value(u"tells_available"_s).toBool(), query.value(u"tells_price"_s).toBool(),
            query.value(u"is_muted"_s).toBool()};
}

} // namespace

Watchlist::Watchlist(Database &database, QString endpoint) : m_database(database), m_endpoint(std::move(endpoint)) {}

QFuture<Result<WatchState>> Watchlist::read() const
{
    return m_database.run<WatchState>([endpoint = m_endpoint](QSqlDatabase &database) -> Result<WatchState> {
        WatchState state;
        auto done = rows::readAll(database, u"SELECT * FROM watched WHERE endpoint = ? ORDER BY added_at, name"_s,
            {endpoint}, [&state](const QSqlQuery &query) { state.names.append(toWatched(query)); });
        if (done) {
            done = rows::readAll(database, u"SELECT * FROM last_answer WHERE endpoint = ?"_s, {endpoint},
                [&state](const QSqlQuery &query) {
                    state.answers.insert(query.value(u"name"_s).toString(), rows::toAnswer(query));
                });
        }
        if (done) {
            done = rows::readAll(database, u"SELECT id FROM watch_silence"_s, {},
                [&state](const QSqlQuery &) { state.isSilent = true; });
        }
        if (!done)
            return failure(done.error());
        return state;
    });
}

QFuture<Result<void>> Watchlist::put(const QList<WatchedName> &names)
{
    return m_database.run<void>([endpoint = m_endpoint, names](QSqlDatabase &database) -> Result<void> {
        for (const WatchedName &name : names) {
            auto done = rows::write(database,
                u"INSERT OR REPLACE INTO watched (endpoint, name, added_at, tells_available, tells_price, is_muted)"
                " VALUES (?, ?, ?, ?, ?, ?)"_s,
                {endpoint, name.name, rows::stampOf(name.addedAt), int{name.tellsAvailable}, int{name.tellsPrice},
                 int{name.isMuted}});
            if (!done)
                return done;
        }
        return {};
    });
}

QFuture<Result<void>> Watchlist::remove(const QStringList &names)
{
    return m_database.run<void>([endpoint = m_endpoint, names](QSqlDatabase &database) -> Result<void> {
        for (const QString &name : names) {
            auto done = rows::write(database, u"DELETE FROM watched WHERE endpoint = ? AND name = ?"_s, {endpoint, name});
            if (!done)
                return done;
        }
        return {};
    });
}

QFuture<Result<void>> Watchlist::record(const QString &name, const NameAnswer &answer, bool isPoint)
{
    return m_database.run<void>([endpoint = m_endpoint, name, answer, isPoint](QSqlDatabase &database) -> Result<void> {
        auto done = rows::write(database,
            u"INSERT OR REPLACE INTO last_answer (endpoint, name, at, state, first_ucents, renewal_ucents, currency)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            QVariantList{endpoint, name} + rows::valuesOf(answer));
        if (!done || !isPoint)
            return done;
        return PriceHistory::add(database, endpoint, name, answer);
    });
}

QFuture<Result<void>> Watchlist::setSilent(bool isSilent)
{
    return m_database.run<void>([isSilent](QSqlDatabase &database) {
        return rows::write(database, isSilent ? u"INSERT OR REPLACE INTO watch_silence (id) VALUES (1)"_s
                                              : u"DELETE FROM watch_silence"_s);
    });
}

QFuture<Result<void>> Watchlist::prune(const QDateTime &now)
{
    return m_database.run<void>([now](QSqlDatabase &database) -> Result<void> {
        auto done = rows::write(database,
            u"DELETE FROM last_answer WHERE at < ? AND name NOT IN (SELECT name FROM shortlist)"
            " AND NOT EXISTS (SELECT 1 FROM watched w WHERE w.endpoint = last_answer.endpoint"
            " AND w.name = last_answer.name)"_s,
            {rows::stampOf(now.addDays(-leftoverDays))});
        return done ? PriceHistory::prune(database, now) : done;
    });
}

} // namespace cartouche::store
