// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/searchruns.h"

#include "store/database.h"
#include "store/sql.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cartouche::store {

using namespace Qt::StringLiterals;
using base::failure;
using base::Result;

namespace {

QString toText(const QStringList &names)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(names)).toJson(QJsonDocument::Compact));
}

QStringList toNames(const QVariant &stored)
{
    QStringList names;
    const QJsonArray array = QJsonDocument::fromJson(stored.toString().toUtf8()).array();
    for (const QJsonValue &name : array)
        names += name.toString();
    return names;
}

/// A run that is over needs its names no more; what somebody looked for is not kept for nothing.
Result<void> setState(QSqlDatabase &database, const QString &where, const QVariantList &values, const QString &state)
{
    const auto done = execute(database,
                              u"UPDATE search_run SET state = ?, names = '[]', label = ''"
                              " WHERE state = 'open' AND "_s + where,
                              QVariantList{state} + values);
    if (!done)
        return failure(done.error());
    return {};
}

Result<void> add(QSqlDatabase &database, const SearchRun &run)
{
    const auto added = execute(database,
                               u"INSERT INTO search_run (id, endpoint, subsidiary, account, created_at, label, names, state)"
                               " VALUES (?, ?, ?, ?, ?, ?, ?, 'open')"_s,
                               {run.id, run.endpoint, run.subsidiary, run.account,
                                run.createdAt.toUTC().toString(Qt::ISODateWithMs), run.label, toText(run.names)});
    if (!added)
        return failure(added.error());
    const auto pruned = execute(database,
                                u"DELETE FROM search_run WHERE state <> 'open' AND id NOT IN"
                                " (SELECT id FROM search_run ORDER BY created_at DESC LIMIT 50)"_s);
    if (!pruned)
        return failure(pruned.error());
    return {};
}

} // namespace

SearchRuns::SearchRuns(Database &database) : m_database(database) {}

QFuture<Result<void>> SearchRuns::create(const SearchRun &run)
{
    SearchRun row = run;
    row.label.truncate(SearchRun::longestLabel);
    row.names.removeAll(QString());
    row.names.removeDuplicates();
    if (row.names.size() > SearchRun::mostNames)
        row.names.resize(SearchRun::mostNames);
    if (row.id.isEmpty() || row.endpoint.isEmpty() || row.names.isEmpty() || !row.createdAt.isValid()) {
        QPromise<Result<void>> promise;
        promise.start();
        promise.addResult(failure(base::invalid("run"_ba, u"a run needs an id, an endpoint, a moment and a name"_s)));
        promise.finish();
        return promise.future();
    }
    return m_database.run<void>([row](QSqlDatabase &database) -> Result<void> {
        if (auto dropped = setState(database, u"endpoint = ? AND account = ?"_s, {row.endpoint, row.account}, u"dropped"_s); !dropped)
            return dropped;
        return add(database, row);
    });
}

QFuture<Result<void>> SearchRuns::finish(const QString &id)
{
    return close(id, u"finished"_s);
}

QFuture<Result<void>> SearchRuns::drop(const QString &id)
{
    return close(id, u"dropped"_s);
}

QFuture<Result<void>> SearchRuns::close(const QString &id, const QString &state)
{
    return m_database.run<void>([=](QSqlDatabase &database) { return setState(database, u"id = ?"_s, {id}, state); });
}

QFuture<Result<std::optional<SearchRun>>> SearchRuns::openRun(const QString &endpoint, const QString &account)
{
    using Found = std::optional<SearchRun>;
    return m_database.run<Found>([endpoint, account](QSqlDatabase &database) -> Result<Found> {
        auto query = execute(database,
                             u"SELECT id, subsidiary, account, created_at, label, names FROM search_run"
                             " WHERE endpoint = ? AND account = ? AND state = 'open'"_s,
                             {endpoint, account});
        if (!query)
            return failure(query.error());
        if (!query->next())
            return Found();
        SearchRun run;
        run.id = query->value(0).toString();
        run.endpoint = endpoint;
        run.subsidiary = query->value(1).toString();
        run.account = query->value(2).toString();
        run.createdAt = QDateTime::fromString(query->value(3).toString(), Qt::ISODateWithMs);
        run.label = query->value(4).toString();
        run.names = toNames(query->value(5));
        return Found(run);
    });
}

QFuture<Result<int>> SearchRuns::answered(const QString &id)
{
    return m_database.run<int>([id](QSqlDatabase &database) -> Result<int> {
        auto query = execute(database,
                             u"SELECT count(*) FROM search_run, json_each(search_run.names) AS wanted"
                             " JOIN answer ON answer.endpoint = search_run.endpoint"
                             " AND answer.subsidiary = search_run.subsidiary AND answer.name = wanted.value"
                             " WHERE search_run.id = ? AND answer.state <> ''"
                             " AND answer.answered_at >= search_run.created_at"_s,
                             {id});
        if (!query)
            return failure(query.error());
        if (!query->next())
            return failure(storageError(query->lastError()));
        return query->value(0).toInt();
    });
}

} // namespace cartouche::store
