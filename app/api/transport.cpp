// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/transport.h"

#include "api/exchange.h"
#include "api/postbody.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QNetworkRequest>

namespace cartouche::api {

namespace {

using namespace Qt::StringLiterals;

/// The system's proxies, except for this computer itself.
class ProxyFactory final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (host == "localhost"_L1 || QHostAddress(host).isLoopback())
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

void setUp(QNetworkAccessManager &manager)
{
    manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager.setAutoDeleteReplies(false);
    manager.setProxyFactory(new ProxyFactory); // taken over
}

} // namespace

QByteArray methodName(Request::Method method)
{
    switch (method) {
    case Request::Method::Get:
        return "GET"_ba;
    case Request::Method::Post:
        return "POST"_ba;
    case Request::Method::Put:
        return "PUT"_ba;
    case Request::Method::Delete:
        return "DELETE"_ba;
    }
    Q_UNREACHABLE();
}

Transport::Transport(const Client::Options &options, QObject *parent)
    : QObject(parent), m_options(options)
{
    setUp(m_readers);
}

QNetworkRequest Transport::prepared(const WireRequest &request) const
{
    QNetworkRequest prepared(request.url);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    prepared.setHeader(QNetworkRequest::UserAgentHeader, u"Cartouche/" CARTOUCHE_VERSION ""_s);
    prepared.setRawHeader("Accept"_ba, "application/json"_ba);
    for (const auto &[name, value] : request.headers)
        prepared.setRawHeader(name, value);
    if (!request.body.isEmpty()) {
        prepared.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        prepared.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    }
    // JSON of thousands of like entries shrinks as far as what Qt takes for an attack; our own limit holds.
    if (request.answerAs == Request::AnswerAs::Bytes)
        prepared.setDecompressedSafetyCheckThreshold(-1);
    if (m_options.sslConfiguration)
        prepared.setSslConfiguration(*m_options.sslConfiguration);
    return prepared;
}

Exchange *Transport::send(const WireRequest &request, QObject *owner)
{
    QNetworkRequest prepared = this->prepared(request);
    auto *exchange = new Exchange(m_options, request, owner);
    switch (request.method) {
    case Request::Method::Get:
        exchange->follow(m_readers.get(prepared));
        break;
    case Request::Method::Put:
        exchange->follow(m_readers.put(prepared, request.body));
        break;
    case Request::Method::Delete:
        exchange->follow(m_readers.deleteResource(prepared));
        break;
    case Request::Method::Post: {
        // Every POST has a connection of its own, made for it: on one that was kept alive, and that
        // the server is just closing, it would be lost half of the time and its outcome unknown.
        // A manager of its own is the only way to get one from Qt; POSTs are rare enough.
        auto *manager = new QNetworkAccessManager(exchange);
        setUp(*manager);
        Q_ASSERT(!request.body.isEmpty());
        auto *body = new PostBody(request.body);
        prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        prepared.setRawHeader("Connection"_ba, "close"_ba);
        exchange->follow(manager->post(prepared, body), body);
        break;
    }
    }
    return exchange;
}

} // namespace cartouche::api
