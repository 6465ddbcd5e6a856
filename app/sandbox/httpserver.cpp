// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/httpserver.h"

#include "base/logging.h"

#include <QSslServer>
#include <QSslSocket>
#include <QTcpSocket>

namespace cartouche::sandbox {

HttpServer::HttpServer(HttpHandler handler, QObject *parent)
    : QObject(parent), m_server(std::make_unique<QTcpServer>()), m_handler(std::move(handler))
{
}

HttpServer::~HttpServer() = default;

void HttpServer::useTls(const QSslConfiguration &identity)
{
    // It hands out a connection once its handshake is through, and drops one that does not get there.
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(identity);
    connect(server.get(), &QSslServer::errorOccurred, this, [](const QSslSocket *socket) {
        qCInfo(logSandbox).noquote() << "a TLS connection was not made:" << socket->errorString();
    });
    m_server = std::move(server);
    m_scheme = "https";
}

bool HttpServer::listen(const QHostAddress &address, quint16 port)
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            new HttpConnection(socket, m_handler, this);
    });
    return m_server->listen(address, port);
}

QByteArray HttpServer::base() const
{
    const QHostAddress address = m_server->serverAddress();
    const QByteArray text = address.toString().toLatin1();
    const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return m_scheme + "://" + (isV6 ? '[' + text + ']' : text) + ':' + QByteArray::number(m_server->serverPort());
}

QString HttpServer::errorString() const
{
    return m_server->errorString();
}

} // namespace cartouche::sandbox
