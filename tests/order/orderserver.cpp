// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/orderserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>
#include <numeric>

namespace cartouche::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::RawRequest;
using support::RawServer;

namespace {

QByteArray text(const QJsonValue &json)
{
    const QByteArray array = QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QJsonArray numbers(const QList<qint64> &ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    return array;
}

} // namespace

OrderServer::OrderServer()
{
    m_server.setHandler([this](QTcpSocket &socket, const RawRequest &request) {
        if (isBroken) {
            RawServer::answer(socket, 503, R"({"message":"Service unavailable"})");
            return;
        }
        const QUrl url(QString::fromLatin1(request.target));
        const QString path = url.path().section(u"/1.0"_s, 1);
        if (request.method != "GET" && path.startsWith("/me/task/domain/"_L1)) {
            repairs.append(QString::fromLatin1(request.method) + u' ' + path + u' ' + QString::fromUtf8(request.body));
            RawServer::answer(socket, repairStatus, repairStatus == 200 ? "null" : R"({"class":"Client::BadRequest","message":"<b>Not</b> good"})");
            return;
        }
        const auto json = request.method == "GET"
            ? answer(url.path().section(u"/1.0"_s, 1), QUrlQuery(url).queryItemValue(u"domain"_s))
            : std::nullopt;
        if (json)
            RawServer::answer(socket, 200, text(*json));
        else
            RawServer::answer(socket, 404, R"({"class":"Client::NotFound","message":"Not here"})");
    });
}

std::unique_ptr<api::Client> OrderServer::client() const
{
    api::Client::Options options;
    options.idleTimeout = 5s;
    options.retryBase = 1ms;
    options.readTries = 1;
    options.readsPerMinute = 0;
    return std::make_unique<api::Client>(endpoint(), api::Credentials{u"AK"_s, u"AS"_s, u"CK"_s}, options);
}

api::Endpoint OrderServer::endpoint() const
{
    return api::Endpoint::fromUrl(m_server.baseUrl()).value();
}

int OrderServer::count(const QByteArray &end) const
{
    return static_cast<int>(std::count_if(m_server.requests().begin(), m_server.requests().end(),
                                          [&end](const RawRequest &request) { return request.target.endsWith(end); }));
}

int OrderServer::writes() const
{
    return requests() - m_server.count("GET"_ba);
}

std::optional<QJsonValue> OrderServer::answer(const QString &path, const QString &domain) const
{
    if (const auto found = told.constFind(path); found != told.constEnd())
        return *found;
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (path == "/me/order"_L1)
        return numbers(orders.keys());
    if (path.startsWith("/me/order/"_L1))
        return answerAboutOrder(parts);
    if (path == "/domain"_L1)
        return QJsonArray::fromStringList(owned);
    if (path == "/me/task/domain"_L1) {
        const qsizetype at = std::distance(tasks.keyBegin(), std::find(tasks.keyBegin(), tasks.keyEnd(), domain));
        return at < tasks.size() ? QJsonArray{at + 1} : QJsonArray();
    }
    if (path.endsWith("/argument"_L1)) {
        QJsonArray keys;
        for (const QJsonObject &argument : arguments)
            keys.append(argument["key"_L1]);
        return keys;
    }
    if (path.contains("/argument/"_L1)) {
        for (const QJsonObject &argument : arguments) {
            if (argument["key"_L1] == parts.last())
                return argument;
        }
        return std::nullopt;
    }
    if (path.startsWith("/me/task/domain/"_L1))
        return task(parts.last().toLongLong());
    if (path.startsWith("/order/cart/"_L1) && openCarts.contains(parts.value(2)) && parts.size() == 3)
        return QJsonObject{{u"cartId"_s, parts.value(2)}, {u"readOnly"_s, false}};
    return std::nullopt;
}

std::optional<QJsonValue> OrderServer::answerAboutOrder(const QStringList &path) const
{
    const qint64 id = path.value(2).toLongLong();
    if (!orders.contains(id) || vanished.contains(id))
        return std::nullopt;
    const Order &order = orders[id];
    const QString what = path.value(3);
    if (what == "status"_L1)
        return QJsonValue(order.status);
    if (what.isEmpty()) {
        return QJsonObject{{u"orderId"_s, id},
                           {u"date"_s, order.date.toString(Qt::ISODate)},
                           {u"expirationDate"_s, order.expires.toString(Qt::ISODate)},
                           {u"retractionDate"_s, order.retraction.isValid() ? QJsonValue(order.retraction.toString(Qt::ISODate)) : QJsonValue()},
                           {u"url"_s, endpointText().section(u"/1.0"_s, 0, 0) + u"/order/"_s + QString::number(id)},
                           {u"priceWithTax"_s, QJsonObject{{u"currencyCode"_s, u"EUR"_s}, {u"value"_s, order.total}}}};
    }
    if (what == "details"_L1 && path.size() == 4) {
        QList<qint64> ids(order.names.size());
        std::iota(ids.begin(), ids.end(), 1);
        return numbers(ids);
    }
    if (what == "details"_L1) {
        return QJsonObject{{u"orderDetailId"_s, path.at(4).toLongLong()},
                           {u"domain"_s, order.names.value(path.at(4).toLongLong() - 1)},
                           {u"description"_s, order.words}};
    }
    return std::nullopt;
}

QJsonValue OrderServer::task(qsizetype number) const
{
    const QString name = tasks.keys().value(number - 1);
    const Task &task = tasks[name];
    return QJsonObject{{u"id"_s, number}, {u"domain"_s, name}, {u"function"_s, u"DomainCreate"_s},
                       {u"status"_s, task.status}, {u"comment"_s, task.comment}, {u"canRelaunch"_s, task.canRelaunch},
                       {u"creationDate"_s, QDateTime::currentDateTimeUtc().addSecs(60).toString(Qt::ISODate)}};
}

} // namespace cartouche::tests
