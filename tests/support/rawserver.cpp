// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/rawserver.h"

#include "support/tlsserver.h"

#include <QDateTime>
#include <QPointer>

#include <sys/socket.h>

namespace cartouche::support {

using namespace Qt::StringLiterals;

RawServer::RawServer(Kind kind, QObject *parent)
    : QObject(parent), m_kind(kind),
      m_server(kind == Kind::Tls ? makeTlsServer() : std::make_unique<QTcpServer>())
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &RawServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("cannot listen on loopback");
}

void RawServer::close()
{
    m_port = m_server->serverPort();
    m_server->close();
    const QList<QTcpSocket *> sockets = m_buffers.keys();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

bool RawServer::openAgain()
{
    return m_server->listen(QHostAddress::LocalHost, m_port);
}

QString RawServer::baseUrl() const
{
    return u"%1://127.0.0.1:%2/1.0"_s.arg(m_kind == Kind::Tls ? u"https"_s : u"http"_s).arg(m_server->serverPort());
}

int RawServer::count(const QByteArray &method) const
{
    return static_cast<int>(std::count_if(m_requests.begin(), m_requests.end(),
                                          [&](const RawRequest &request) { return request.method == method; }));
}

void RawServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        m_buffers.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readFrom(*socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
        if (socket->bytesAvailable() > 0)
            readFrom(*socket);
    }
}

void RawServer::readFrom(QTcpSocket &socket)
{
    const QPointer<QTcpSocket> alive(&socket);
    m_buffers[&socket] += socket.readAll();
    while (alive && m_buffers.contains(&socket)) {
        QByteArray &buffer = m_buffers[&socket];
        const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        const QList<QByteArray> lines = buffer.first(headEnd).split('\n');
        const QList<QByteArray> requestLine = lines.first().trimmed().split(' ');
        RawRequest request;
        request.method = requestLine.value(0);
        request.target = requestLine.value(1);
        for (const QByteArray &line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed());
        }
        const qsizetype length = request.headers.value("content-length"_ba).toLongLong();
        if (buffer.size() < headEnd + 4 + length)
            return;
        request.body = buffer.mid(headEnd + 4, length);
        buffer.remove(0, headEnd + 4 + length);
        handle(socket, request);
    }
}

void RawServer::handle(QTcpSocket &socket, const RawRequest &request)
{
    if (request.target.endsWith("/auth/time")) {
        ++m_timeRequests;
        if (clockOffset)
            answer(socket, 200, QByteArray::number(QDateTime::currentSecsSinceEpoch() + *clockOffset));
        else
            answer(socket, 500, R"({"message":"no clock"})"_ba);
        return;
    }
    m_requests.append(request);
    if (m_handler)
        m_handler(socket, request);
}

void RawServer::answer(QTcpSocket &socket, int status, const QByteArray &json, const QByteArray &headers)
{
    socket.write("HTTP/1.1 " + QByteArray::number(status)
                 + " Text\r\nContent-Type: application/json\r\nX-OVH-QUERYID: EU.test-1\r\nContent-Length: "
                 + QByteArray::number(json.size()) + "\r\n" + headers + "\r\n" + json);
}

void RawServer::reset(QTcpSocket &socket)
{
    const linger option{1, 0};
    setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &option, sizeof option);
    socket.abort();
}

} // namespace cartouche::support
