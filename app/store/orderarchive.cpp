// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/orderarchive.h"

#include "store/database.h"
#include "store/watchrows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cartouche::store {

using namespace Qt::StringLiterals;
using base::failure;
using base::Result;

namespace {

QString jsonText(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray arrayOf(const QVariant &stored)
{
    return QJsonDocument::fromJson(stored.toString().toUtf8()).array();
}

QVariant stampOrNull(const QDateTime &moment)
{
    return moment.isValid() ? QVariant(rows::stampOf(moment)) : QVariant();
}

QString partsText(const QList<ArchivedOrder::Part> &parts)
{
    QJsonArray array;
    for (const ArchivedOrder::Part &part : parts) {
        array.append(QJsonObject{{u"name"_s, part.name}, {u"net"_s, part.net.toDecimal()}, {u"currency"_s, part.net.currency()}});
    }
    return jsonText(array);
}

QList<ArchivedOrder::Part> toParts(const QVariant &stored)
{
    QList<ArchivedOrder::Part> parts;
    const QJsonArray array = arrayOf(stored);
    for (const QJsonValue &each : array) {
        const auto net = base::Money::fromDecimal(each[u"net"].toString(), each[u"currency"].toString());
        if (net)
            parts.append({each[u"name"].toString(), *net});
    }
    return parts;
}

ArchivedOrder toOrder(const QSqlQuery &query)
{
    const QString currency = query.value(u"currency"_s).toString();
    const QVariant net = query.value(u"net_ucents"_s);
    ArchivedOrder order;
    order.orderId = query.value(u"order_id"_s).toLongLong();
    order.createdAt = rows::momentOf(query.value(u"created_at"_s));
    const QJsonArray names = arrayOf(query.value(u"names"_s));
    for (const QJsonValue &name : names)
        order.names.append(name.toString());
    order.what = query.value(u"what"_s).toString();
    order.total = base::Money(query.value(u"total_ucents"_s).toLongLong(), currency);
    if (!net.isNull())
        order.net = base::Money(net.toLongLong(), currency);
    order.status = query.value(u"status"_s).toString();
    order.expiresAt = rows::momentOf(query.value(u"expires_at"_s));
    order.retractionAt = rows::momentOf(query.value(u"retraction_at"_s));
    order.parts = toParts(query.value(u"lines"_s));
    order.readAt = rows::momentOf(query.value(u"read_at"_s));
    order.isFinal = query.value(u"is_final"_s).toBool();
    return order;
}

} // namespace

OrderArchive::OrderArchive(Database &database, QString endpoint) : m_database(database), m_endpoint(std::move(endpoint)) {}

QFuture<Result<QList<ArchivedOrder>>> OrderArchive::read(const QString &account) const
{
    return m_database.run<QList<ArchivedOrder>>([endpoint = m_endpoint, account](QSqlDatabase &database)
                                                    -> Result<QList<ArchivedOrder>> {
        QList<ArchivedOrder> orders;
        const auto done = rows::readAll(database,
            u"SELECT * FROM archived_order WHERE endpoint = ? AND account = ? ORDER BY order_id DESC LIMIT ?"_s,
            {endpoint, account, mostKept}, [&orders](const QSqlQuery &query) { orders.append(toOrder(query)); });
        if (!done)
            return failure(done.error());
        return orders;
    });
}

QFuture<Result<void>> OrderArchive::keep(const QString &account, const ArchivedOrder &order)
{
    return m_database.run<void>([endpoint = m_endpoint, account, order](QSqlDatabase &database) {
        return rows::write(database,
            u"INSERT OR REPLACE INTO archived_order (endpoint, account, order_id, created_at, names, what, total_ucents,"
            " net_ucents, currency, status, expires_at, retraction_at, lines, read_at, is_final)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {endpoint, account, order.orderId, stampOrNull(order.createdAt),
             jsonText(QJsonArray::fromStringList(order.names)), order.what, qint64{order.total.ucents()},
             order.net ? QVariant(qint64{order.net->ucents()}) : QVariant(), order.total.currency(), order.status,
             stampOrNull(order.expiresAt), stampOrNull(order.retractionAt), partsText(order.parts),
             rows::stampOf(order.readAt), int{order.isFinal}});
    });
}

QFuture<Result<QHash<QString, ToldNews>>> OrderArchive::told() const
{
    return m_database.run<QHash<QString, ToldNews>>([endpoint = m_endpoint](QSqlDatabase &database)
                                                        -> Result<QHash<QString, ToldNews>> {
        QHash<QString, ToldNews> told;
        const auto done = rows::readAll(database, u"SELECT * FROM order_told WHERE endpoint = ?"_s, {endpoint},
            [&told](const QSqlQuery &query) {
                told.insert(query.value(u"row_key"_s).toString(),
                            {query.value(u"paid"_s).toBool(), query.value(u"delivered"_s).toBool(),
                             query.value(u"needs"_s).toString()});
            });
        if (!done)
            return failure(done.error());
        return told;
    });
}

QFuture<Result<void>> OrderArchive::tell(const QString &rowKey, const ToldNews &news)
{
    return m_database.run<void>([endpoint = m_endpoint, rowKey, news](QSqlDatabase &database) {
        return rows::write(database,
            u"INSERT OR REPLACE INTO order_told (endpoint, row_key, paid, delivered, needs) VALUES (?, ?, ?, ?, ?)"_s,
            {endpoint, rowKey, int{news.wasPaid}, int{news.wasDelivered}, news.needs});
    });
}

} // namespace cartouche::store
