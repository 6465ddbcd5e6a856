// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/damagerecord.h"

#include "base/clock.h"
#include "store/journalrows.h"
#include "store/sql.h"

namespace cartouche::store {

using namespace Qt::StringLiterals;
using base::failure;
using base::Result;

namespace {

const QString setAsideKind = u"journal-set-aside"_s;
const QString toldKind = u"journal-set-aside-told"_s;

Result<void> add(QSqlDatabase &database, const QString &kind, const QString &name)
{
    // The name alone: the folder would tell the person's own name to whoever gets the journal.
    return rows::addEvent(database, {kind, {}, {}, {}, 0, {{u"file"_s, name}}}, base::Clock::system().now());
}

} // namespace

Result<void> recordSetAside(QSqlDatabase &database, const QStringList &names)
{
    for (const QString &name : names) {
        auto known = execute(database, u"SELECT 1 FROM event WHERE kind = ? AND json_extract(detail, '$.file') = ?"_s,
                             {setAsideKind, name});
        if (!known)
            return failure(known.error());
        if (known->next())
            continue;
        if (auto added = add(database, setAsideKind, name); !added)
            return added;
    }
    return {};
}

Result<QString> untoldSetAside(QSqlDatabase &database)
{
    auto query = execute(database,
        u"SELECT json_extract(detail, '$.file') FROM event WHERE kind = ?"
        " AND id > coalesce((SELECT max(id) FROM event WHERE kind = ?), 0) ORDER BY id DESC LIMIT 1"_s,
        {setAsideKind, toldKind});
    if (!query)
        return failure(query.error());
    return query->next() ? query->value(0).toString() : QString();
}

Result<void> recordTold(QSqlDatabase &database)
{
    const auto name = untoldSetAside(database);
    if (!name)
        return failure(name.error());
    return name->isEmpty() ? Result<void>() : add(database, toldKind, *name);
}

} // namespace cartouche::store
