// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/cellserver.h"

#include "support/tlsserver.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkReply>

namespace cartouche::test {

using namespace Qt::StringLiterals;

namespace {

QStringList optionsFor(FaultProxy::Transport transport)
{
    QStringList options{u"--speed"_s, u"200"_s};
    if (transport == FaultProxy::Transport::Tls)
        options += {u"--tls"_s, support::tlsServerFile(u"crt"_s), support::tlsServerFile(u"key"_s)};
    return options;
}

} // namespace

CellServer::CellServer(FaultProxy::Transport transport, QObject *parent)
    : QObject(parent), m_sandbox(optionsFor(transport))
{
}

bool CellServer::start()
{
    return m_sandbox.start();
}

api::Credentials CellServer::credentials() const
{
    return {m_sandbox.applicationKey(), m_sandbox.applicationSecret(), m_consumerKey};
}

void CellServer::call(const QString &path, const QByteArray &body, const Answered &answered)
{
    QNetworkRequest request{QUrl(base() + path)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setSslConfiguration(support::trustingTlsServer());
    QNetworkReply *reply = body.isEmpty() ? m_network.get(request) : m_network.post(request, body);
    connect(reply, &QNetworkReply::finished, this, [reply, answered] {
        reply->deleteLater();
        if (reply->error() != QNetworkReply::NoError)
            qWarning("the sandbox's control does not answer: %s", qPrintable(reply->errorString()));
        answered(QJsonDocument::fromJson(reply->readAll()));
    });
}

void CellServer::renew(const std::function<void()> &done)
{
    call(u"/control/reset"_s, "{}"_ba, [this, done](const QJsonDocument &) {
        const QByteArray wish = R"({"secondCheckout":"newOrder","duplicateContact":"created","sameNameTwice":"added"})"_ba;
        call(u"/control/switches"_s, wish, [this, done](const QJsonDocument &) { makeKey(done); });
    });
}

void CellServer::makeKey(const std::function<void()> &done)
{
    QJsonArray rules{QJsonObject{{u"method"_s, u"POST"_s}, {u"path"_s, u"/*"_s}},
                     QJsonObject{{u"method"_s, u"DELETE"_s}, {u"path"_s, u"/*"_s}}};
    for (const QString &path : {u"/order/*"_s, u"/domain*"_s, u"/me"_s, u"/me/order*"_s, u"/me/contact*"_s,
                                u"/me/task*"_s, u"/me/payment/*"_s})
        rules.append(QJsonObject{{u"method"_s, u"GET"_s}, {u"path"_s, path}});
    const QByteArray wish = QJsonDocument(QJsonObject{{u"rules"_s, rules}}).toJson(QJsonDocument::Compact);
    call(u"/control/keys"_s, wish, [this, done](const QJsonDocument &answer) {
        m_consumerKey = answer.object()[u"consumerKey"].toString();
        done();
    });
}

void CellServer::takeStock(const std::function<void(const Stock &)> &done)
{
    call(u"/control/orders"_s, {}, [this, done](const QJsonDocument &answer) {
        Stock stock;
        const QJsonArray orders = answer.array();
        for (const QJsonValue &order : orders)
            stock.orders.insert(order[u"orderId"].toInteger());
        countRequests(stock, done);
    });
}

void CellServer::countRequests(Stock stock, const std::function<void(const Stock &)> &done)
{
    call(u"/control/requests"_s, {}, [stock, done](const QJsonDocument &answer) mutable {
        const QJsonArray routes = answer.array();
        for (const QJsonValue &route : routes) {
            const QString path = route[u"path"].toString();
            if (route[u"method"].toString() != "POST"_L1)
                continue;
            if (path.endsWith("/checkout"_L1))
                stock.ordersMade += route[u"acted"].toInt();
            else if (path.endsWith("/pay"_L1) || path.endsWith("/payWithRegisteredPaymentMean"_L1))
                stock.paymentsMade += route[u"acted"].toInt();
        }
        done(stock);
    });
}

} // namespace cartouche::test
