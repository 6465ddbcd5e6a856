// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/pricehistory.h"

#include "store/database.h"
#include "store/watchrows.h"

namespace cartouche::store {

using namespace Qt::StringLiterals;
using base::failure;
using base::Result;

PriceHistory::PriceHistory(Database &database, QString endpoint)
    : m_database(database), m_endpoint(std::move(endpoint))
{
}

QFuture<Result<QList<NameAnswer>>> PriceHistory::read(const QString &name) const
{
    return m_database.run<QList<NameAnswer>>([endpoint = m_endpoint, name](QSqlDatabase &database)
                                                 -> Result<QList<NameAnswer>> {
        QList<NameAnswer> points;
        const auto done = rows::readAll(database,
            u"SELECT * FROM price_point WHERE endpoint = ? AND name = ? ORDER BY id"_s, {endpoint, name},
            [&points](const QSqlQuery &query) { points.append(rows::toAnswer(query)); });
        if (!done)
            return failure(done.error());
        return points;
    });
}

Result<void> PriceHistory::add(QSqlDatabase &database, const QString &endpoint, const QString &name,
                               const NameAnswer &point)
{
    std::optional<NameAnswer> last;
    const auto found = rows::readAll(database,
        u"SELECT * FROM price_point WHERE endpoint = ? AND name = ? ORDER BY id DESC LIMIT 1"_s, {endpoint, name},
        [&last](const QSqlQuery &query) { last = rows::toAnswer(query); });
    if (!found)
        return found;
    const bool isChange = !last || !last->saysTheSameAs(point);
    const bool isNewDay = last && last->at.toUTC().date() < point.at.toUTC().date();
    if (!isChange && !isNewDay)
        return {};
    const auto added = rows::write(database,
        u"INSERT INTO price_point (endpoint, name, at, state, first_ucents, renewal_ucents, currency, is_change)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        QVariantList{endpoint, name} + rows::valuesOf(point) + QVariantList{isChange ? 1 : 0});
    if (!added)
        return added;
    return rows::write(database,
        u"DELETE FROM price_point WHERE endpoint = ? AND name = ? AND id <="
        " (SELECT id FROM price_point WHERE endpoint = ? AND name = ? ORDER BY id DESC LIMIT 1 OFFSET ?)"_s,
        {endpoint, name, endpoint, name, mostPoints});
}

Result<void> PriceHistory::prune(QSqlDatabase &database, const QDateTime &now)
{
    return rows::write(database, u"DELETE FROM price_point WHERE at < ? AND (is_change = 0 OR at < ?)"_s,
                       {rows::stampOf(now.addDays(-repeatDays)), rows::stampOf(now.addDays(-changeDays))});
}

} // namespace cartouche::store
