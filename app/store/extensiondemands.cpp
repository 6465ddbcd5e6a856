// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/extensiondemands.h"

#include "store/database.h"
#include "store/watchrows.h"

#include <QJsonDocument>

namespace cartouche::store {

using namespace Qt::StringLiterals;
using base::failure;
using base::Result;

QFuture<Result<QList<StoredDemands>>> ExtensionDemands::read(const QString &endpoint) const
{
    return m_database.run<QList<StoredDemands>>([endpoint](QSqlDatabase &database) -> Result<QList<StoredDemands>> {
        QList<StoredDemands> list;
        const auto done = rows::readAll(database,
            u"SELECT extension, read_at, demands FROM extension_demands WHERE endpoint = ? ORDER BY extension"_s,
            {endpoint}, [&list](const QSqlQuery &query) {
                list.append({query.value(0).toString(), rows::momentOf(query.value(1)),
                             QJsonDocument::fromJson(query.value(2).toString().toUtf8()).object()});
            });
        if (!done)
            return failure(done.error());
        return list;
    });
}

QFuture<Result<void>> ExtensionDemands::keep(const QString &endpoint, const QList<StoredDemands> &demands)
{
    return m_database.run<void>([endpoint, demands](QSqlDatabase &database) -> Result<void> {
        for (const StoredDemands &each : demands) {
            auto done = rows::write(database,
                u"INSERT OR REPLACE INTO extension_demands (endpoint, extension, read_at, demands) VALUES (?, ?, ?, ?)"_s,
                {endpoint, each.extension, rows::stampOf(each.readAt),
                 QString::fromUtf8(QJsonDocument(each.demands).toJson(QJsonDocument::Compact))});
            if (!done)
                return done;
        }
        return {};
    });
}

} // namespace cartouche::store
