// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/shortlist.h"

#include "store/database.h"
#include "store/watchrows.h"

namespace cartouche::store {

using namespace Qt::StringLiterals;
using base::failure;
using base::Result;

Shortlist::Shortlist(Database &database) : m_database(database) {}

QFuture<Result<QList<ShortlistedName>>> Shortlist::read() const
{
    return m_database.run<QList<ShortlistedName>>([](QSqlDatabase &database) -> Result<QList<ShortlistedName>> {
        QList<ShortlistedName> names;
        const auto done = rows::readAll(database, u"SELECT * FROM shortlist ORDER BY added_at, name"_s, {},
            [&names](const QSqlQuery &query) {
                names.append({query.value(u"name"_s).toString(), query.value(u"note"_s).toString(),
                              rows::momentOf(query.value(u"added_at"_s))});
            });
        if (!done)
            return failure(done.error());
        return names;
    });
}

QFuture<Result<void>> Shortlist::put(const QList<ShortlistedName> &names)
{
    return m_database.run<void>([names](QSqlDatabase &database) -> Result<void> {
        for (const ShortlistedName &name : names) {
            auto done = rows::write(database,
                u"INSERT OR REPLACE INTO shortlist (name, note, added_at) VALUES (?, ?, ?)"_s,
                {name.name, name.note, rows::stampOf(name.addedAt)});
            if (!done)
                return done;
        }
        return {};
    });
}

QFuture<Result<void>> Shortlist::remove(const QStringList &names)
{
    return m_database.run<void>([names](QSqlDatabase &database) -> Result<void> {
        for (const QString &name : names) {
            if (auto done = rows::write(database, u"DELETE FROM shortlist WHERE name = ?"_s, {name}); !done)
                return done;
        }
        return {};
    });
}

} // namespace cartouche::store
