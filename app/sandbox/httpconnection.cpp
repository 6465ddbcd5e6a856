// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/httpconnection.h"

#include <QTcpSocket>
#include <QTimer>

namespace cartouche::sandbox {

namespace {

constexpr std::chrono::seconds lingering{2};
/// Up to here an answer leaves with its head in one piece; above, it is not copied for that.
constexpr qsizetype largeBody = 256 * 1024;

bool wantsClose(const HttpRequest &request)
{
    return request.header("connection").toLower() == "close";
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, HttpHandler handler, QObject *parent)
    : QObject(parent), m_socket(socket), m_handler(std::move(handler))
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(HttpParser::largestBody + HttpParser::largestHead);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    if (m_socket->bytesAvailable() > 0)
        read();
}

void HttpConnection::read()
{
    if (m_busy)
        return; // stays in the socket's buffer, which is bounded
    m_parser.feed(m_socket->readAll());
    answerNext();
}

void HttpConnection::answerNext()
{
    while (!m_busy) {
        const std::optional<HttpRequest> request = m_parser.next();
        if (!request) {
            if (m_parser.failure() != 0) {
                refuseStream();
            } else if (m_parser.takeExpectsContinue()) {
                m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
            }
            return;
        }
        const bool close = wantsClose(*request);
        HttpResponse response = m_handler(*request);
        if (request->method == "HEAD")
            response.body.clear();
        if (response.delay.count() <= 0) {
            write(response, close);
            continue;
        }
        m_busy = true;
        QTimer::singleShot(response.delay, this, [this, response, close] {
            m_busy = false;
            write(response, close);
            answerNext();
            read();
        });
    }
}

void HttpConnection::refuseStream()
{
    if (m_refused)
        return;
    m_refused = true;
    HttpResponse refusal;
    refusal.status = m_parser.failure();
    refusal.headers = {{"Connection", "close"}};
    refusal.body = R"({"class":"Client::BadRequest","message":")" + reasonPhrase(refusal.status)
        + R"("})";
    write(refusal, false);
    // The rest is read and dropped for a while: closing over unread bytes would reset the
    // connection and take the refusal away from the client.
    QTimer::singleShot(lingering, this, [this] { m_socket->disconnectFromHost(); });
}

void HttpConnection::write(const HttpResponse &response, bool close)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' '
        + reasonPhrase(response.status) + "\r\nContent-Type: " + response.contentType
        + "\r\nContent-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    for (const auto &[name, value] : response.headers)
        head += name + ": " + value + "\r\n";
    head += close ? "Connection: close\r\n\r\n" : "\r\n";
    if (response.body.size() < largeBody) {
        m_socket->write(head + response.body);
    } else {
        m_socket->write(head);
        m_socket->write(response.body); // shares the bytes with the socket's buffer
    }
    if (close) {
        m_busy = true;
        m_socket->disconnectFromHost();
    }
}

} // namespace cartouche::sandbox
