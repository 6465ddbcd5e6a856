// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/relay.h"

#include <QUrl>

#include <algorithm>
#include <memory>

namespace cartouche::support {

using namespace Qt::StringLiterals;

namespace {

/// The size of the first whole message in the buffer; 0 while there is none.
qsizetype messageSize(const QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return 0;
    static const QRegularExpression length(u"^content-length:\\s*(\\d+)\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    const auto match = length.match(QString::fromLatin1(buffer.first(headEnd)));
    const qsizetype size = headEnd + 4 + match.captured(1).toLongLong();
    return buffer.size() >= size ? size : 0;
}

QByteArray bodyOf(const QByteArray &message)
{
    return message.sliced(message.indexOf("\r\n\r\n") + 4);
}

QByteArray withBody(const QByteArray &message, const QByteArray &body)
{
    QList<QByteArray> lines = message.first(message.indexOf("\r\n\r\n")).split('\n');
    lines.removeIf([](const QByteArray &line) { return line.toLower().startsWith("content-length:"); });
    for (QByteArray &line : lines)
        line = line.trimmed();
    lines.append("Content-Length: " + QByteArray::number(body.size()));
    return lines.join("\r\n") + "\r\n\r\n" + body;
}

QByteArray message(const QByteArray &status, const QByteArray &type, const QByteArray &body)
{
    return withBody("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nX-OVH-QUERYID: EU.relay-1\r\n\r\n", body);
}

} // namespace

Relay::Relay(const QString &target, QObject *parent) : QObject(parent)
{
    const QUrl url(target);
    m_host = url.host();
    m_port = static_cast<quint16>(url.port());
    connect(&m_server, &QTcpServer::newConnection, this, &Relay::accept);
    listen(0);
}

void Relay::listen(quint16 port)
{
    if (!m_server.listen(QHostAddress::LocalHost, port))
        qFatal("cannot listen on loopback");
}

QString Relay::base() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_server.serverPort());
}

void Relay::spoil(const QByteArray &method, const QString &path, Fault fault, int spared)
{
    m_rules.append({method, QRegularExpression(path), spared, true, fault, {}, {}});
}

void Relay::edit(const QByteArray &method, const QString &path, Edit edit, int spared)
{
    m_rules.append({method, QRegularExpression(path), spared, true, {}, std::move(edit), {}});
}

void Relay::editAll(const QByteArray &method, const QString &path, Edit edit)
{
    m_rules.append({method, QRegularExpression(path), 0, false, {}, std::move(edit), {}});
}

void Relay::answerAll(const QByteArray &method, const QString &path, const QByteArray &body, const QByteArray &status)
{
    m_rules.append({method, QRegularExpression(path), 0, false, {}, {}, message(status, "application/json"_ba, body)});
}

void Relay::refuseAll(const QByteArray &method, const QString &path)
{
    answerAll(method, path, R"({"errorCode":"NOT_GRANTED_CALL","httpCode":"403 Forbidden","message":"This call has not been granted"})"_ba,
              "403 Forbidden"_ba);
}

void Relay::release()
{
    for (const Held &held : std::exchange(m_held, {})) {
        if (held.client)
            held.client->write(held.answer);
    }
}

void Relay::setDown(bool down)
{
    static const char *portProperty = "port";
    if (!down) {
        listen(static_cast<quint16>(property(portProperty).toUInt()));
        return;
    }
    setProperty(portProperty, m_server.serverPort());
    m_server.close();
    const QList<QTcpSocket *> clients = m_buffers.keys();
    for (QTcpSocket *client : clients)
        client->abort();
}

int Relay::count(const QByteArray &method, const QString &path) const
{
    const QRegularExpression wanted(path);
    return static_cast<int>(std::count_if(m_calls.begin(), m_calls.end(), [&](const Call &call) {
        return call.method == method && wanted.match(QString::fromLatin1(call.path)).hasMatch();
    }));
}

void Relay::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        m_buffers.insert(client, {});
        connect(client, &QTcpSocket::readyRead, this, [this, client] { readRequest(*client); });
        connect(client, &QTcpSocket::disconnected, this, [this, client] {
            m_buffers.remove(client);
            client->deleteLater();
        });
        if (client->bytesAvailable() > 0)
            readRequest(*client);
    }
}

void Relay::readRequest(QTcpSocket &client)
{
    m_buffers[&client] += client.readAll();
    // One at a time: a client sends its next call after the answer.
    const qsizetype size = messageSize(m_buffers[&client]);
    if (size == 0)
        return;
    const QByteArray bytes = m_buffers[&client].first(size);
    m_buffers[&client].remove(0, size);
    const QList<QByteArray> words = bytes.first(bytes.indexOf('\r')).split(' ');
    handle(client, {words.value(0), words.value(1), bodyOf(bytes)}, bytes);
}

void Relay::handle(QTcpSocket &client, const Call &call, const QByteArray &bytes)
{
    if (!call.path.endsWith("/auth/time"))
        m_calls.append(call);
    const auto rule = ruleFor(call);
    if (rule && rule->fault == Fault::CutBeforeRequest)
        client.abort();
    else if (rule && !rule->answer.isEmpty())
        client.write(rule->answer);
    else
        forward(client, bytes, rule);
}

std::optional<Relay::Rule> Relay::ruleFor(const Call &call)
{
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        Rule &rule = m_rules[i];
        if (rule.method != call.method || !rule.path.match(QString::fromLatin1(call.path)).hasMatch())
            continue;
        if (rule.spared-- > 0)
            continue;
        const Rule found = rule;
        if (rule.isOnce)
            m_rules.removeAt(i);
        return found;
    }
    return std::nullopt;
}

void Relay::forward(QTcpSocket &client, const QByteArray &bytes, const std::optional<Rule> &rule)
{
    // Belongs to the relay: the server acts, whatever becomes of the client.
    auto *server = new QTcpSocket(this);
    const auto received = std::make_shared<QByteArray>();
    connect(server, &QTcpSocket::connected, server, [server, bytes] { server->write(bytes); });
    connect(server, &QTcpSocket::readyRead, this,
            [this, server, received, rule, client = QPointer<QTcpSocket>(&client)] {
                *received += server->readAll();
                if (messageSize(*received) == 0)
                    return;
                server->disconnect(this);
                server->deleteLater();
                if (client)
                    answer(*client, *received, rule);
            });
    connect(server, &QTcpSocket::errorOccurred, this, [server, client = QPointer<QTcpSocket>(&client)] {
        server->deleteLater();
        if (client)
            client->abort();
    });
    server->connectToHost(m_host, m_port);
}

void Relay::answer(QTcpSocket &client, const QByteArray &bytes, const std::optional<Rule> &rule)
{
    if (!rule) {
        client.write(bytes);
        return;
    }
    if (!rule->fault) {
        client.write(withBody(bytes, rule->edit(bodyOf(bytes))));
        return;
    }
    switch (*rule->fault) {
    case Fault::CutBeforeRequest:
    case Fault::CutBeforeAnswer:
        client.abort();
        break;
    case Fault::ServerError:
        client.write(message("500 Internal Server Error"_ba, "application/json"_ba,
                             R"({"class":"Server::InternalServerError","message":"Internal server error"})"_ba));
        break;
    case Fault::NotJson:
        client.write(message("200 OK"_ba, "text/html"_ba, "<html><body>Please wait</body></html>"_ba));
        break;
    case Fault::Hold:
        m_held.append({&client, bytes});
        break;
    }
}

} // namespace cartouche::support
