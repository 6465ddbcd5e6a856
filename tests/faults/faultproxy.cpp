// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/faultproxy.h"

#include "faults/wiremessage.h"
#include "faults/wireplayer.h"
#include "support/tlsserver.h"

#include <QSslSocket>

#include <algorithm>
#include <utility>

namespace cartouche::test {

using namespace Qt::StringLiterals;

namespace {

/// Calls `go` as soon as bytes can be written, maybe at once.
template <typename Go>
void whenConnected(QTcpSocket &socket, Go go)
{
    auto *tls = qobject_cast<QSslSocket *>(&socket);
    if (tls != nullptr ? tls->isEncrypted() : socket.state() == QAbstractSocket::ConnectedState)
        go();
    else if (tls != nullptr)
        QObject::connect(tls, &QSslSocket::encrypted, tls, go);
    else
        QObject::connect(&socket, &QTcpSocket::connected, &socket, go);
}

} // namespace

FaultProxy::FaultProxy(const QString &target, Transport transport, QString elsewhere, QObject *parent)
    : QObject(parent), m_target(target), m_elsewhere(std::move(elsewhere)), m_transport(transport),
      m_server(transport == Transport::Tls ? support::makeTlsServer() : std::make_unique<QTcpServer>())
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FaultProxy::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("cannot listen on loopback");
}

FaultProxy::~FaultProxy()
{
    // Their sockets would report their end to an object that is going.
    const QList<QTcpSocket *> clients = m_clients.keys();
    for (QTcpSocket *client : clients)
        client->disconnect(this);
}

QString FaultProxy::base() const
{
    const QString scheme = m_transport == Transport::Tls ? u"https"_s : u"http"_s;
    return u"%1://127.0.0.1:%2"_s.arg(scheme).arg(m_server->serverPort());
}

void FaultProxy::spoil(const Rule &rule)
{
    m_rules.append({rule, QRegularExpression(rule.path)});
}

template <typename Matches>
int FaultProxy::count(const QByteArray &method, const QString &path, Matches matches) const
{
    const QRegularExpression wanted(path);
    return static_cast<int>(std::count_if(m_calls.begin(), m_calls.end(), [&](const Call &call) {
        return call.method == method && matches(call) && wanted.match(QString::fromLatin1(call.path)).hasMatch();
    }));
}

int FaultProxy::arrived(const QByteArray &method, const QString &path) const
{
    return count(method, path, [](const Call &) { return true; });
}

int FaultProxy::handedOn(const QByteArray &method, const QString &path) const
{
    return count(method, path, [](const Call &call) { return call.isHandedOn; });
}

int FaultProxy::granted(const QByteArray &method, const QString &path) const
{
    return count(method, path, [](const Call &call) { return call.status / 100 == 2; });
}

int FaultProxy::spoilt() const
{
    return static_cast<int>(std::count_if(m_calls.begin(), m_calls.end(), [](const Call &call) { return call.isSpoilt; }));
}

void FaultProxy::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        m_clients.insert(socket, {});
        // A reset throws away what the system holds back to save a packet.
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_clients.remove(socket);
            socket->deleteLater();
        });
        if (socket->bytesAvailable() > 0)
            read(*socket);
    }
}

void FaultProxy::read(QTcpSocket &socket)
{
    const auto found = m_clients.find(&socket);
    if (found == m_clients.end())
        return;
    Client &client = *found;
    client.buffer += socket.readAll();
    if (client.isAnswering || !readRequestLine(client))
        return;
    const qsizetype size = wire::announcedSize(client.buffer);
    if (client.rule && breaksRequest(client.rule->fault)) {
        const bool isBefore = client.rule->fault <= Fault::RstBeforeRequest;
        if (isBefore || (size > 0 && client.buffer.size() >= size / 2))
            breakRequest(socket, client);
        return;
    }
    if (size == 0 || client.buffer.size() < size)
        return;
    const QByteArray request = client.buffer.first(size);
    client.buffer.remove(0, size);
    answerRequest(socket, client, request);
}

/// Notes the call as soon as its first line is there. False while it is not.
bool FaultProxy::readRequestLine(Client &client)
{
    if (client.call >= 0)
        return true;
    const qsizetype end = client.buffer.indexOf("\r\n");
    if (end < 0)
        return false;
    const QList<QByteArray> words = client.buffer.first(end).split(' ');
    Call call{words.value(0), words.value(1)};
    client.rule = ruleFor(call.method, call.path);
    call.isSpoilt = client.rule.has_value();
    client.call = m_calls.size();
    m_calls.append(call);
    return true;
}

std::optional<FaultProxy::Rule> FaultProxy::ruleFor(const QByteArray &method, const QByteArray &path)
{
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        Rule &rule = m_rules[i].rule;
        if (rule.method != method || rule.after > spoilt() || !m_rules[i].path.match(QString::fromLatin1(path)).hasMatch())
            continue;
        if (rule.spared-- > 0)
            continue;
        const Rule found = rule;
        if (rule.times > 0 && --rule.times == 0)
            m_rules.removeAt(i);
        return found;
    }
    return std::nullopt;
}

void FaultProxy::breakRequest(QTcpSocket &socket, Client &client)
{
    const Fault fault = client.rule->fault;
    client.isAnswering = true;
    if (fault == Fault::FinInRequest || fault == Fault::RstInRequest)
        handOnHalf(client.buffer.first(wire::announcedSize(client.buffer) / 2), fault);
    (new WirePlayer(socket, spoiltPlan(fault, {}, false, {})))->start();
}

void FaultProxy::answerRequest(QTcpSocket &socket, Client &client, const QByteArray &request)
{
    client.isAnswering = true;
    const auto rule = client.rule;
    if (!rule || rule->acted)
        handOn(request, client.call, rule, &socket);
    else
        play(socket, rule, madeUpAnswer(rule->fault));
}

void FaultProxy::play(QTcpSocket &socket, const std::optional<Rule> &rule, const QByteArray &answer)
{
    const WirePlan plan = rule ? spoiltPlan(rule->fault, answer, rule->acted, m_elsewhere.toLatin1()) : soundPlan(answer);
    auto *player = new WirePlayer(socket, plan);
    const bool isWhole = plan.end == WirePlan::End::Open && wire::messageSize(plan.bytes()) > 0;
    connect(player, &WirePlayer::played, this, [this, &socket, isWhole] {
        if (isWhole)
            answered(socket);
    });
    player->start();
}

/// The connection is ready for its next call.
void FaultProxy::answered(QTcpSocket &socket)
{
    const auto found = m_clients.find(&socket);
    if (found == m_clients.end())
        return;
    found->call = -1;
    found->rule.reset();
    found->isAnswering = false;
    if (!found->buffer.isEmpty())
        read(socket);
}

/// A kept connection, or one that is just being made.
QTcpSocket *FaultProxy::server()
{
    while (!m_idleServers.isEmpty()) {
        if (QTcpSocket *idle = m_idleServers.takeLast(); idle && idle->state() == QAbstractSocket::ConnectedState)
            return idle;
    }
    return newServer();
}

QTcpSocket *FaultProxy::newServer()
{
    const auto port = static_cast<quint16>(m_target.port());
    if (m_target.scheme() != "https"_L1) {
        auto *plain = new QTcpSocket(this);
        plain->connectToHost(m_target.host(), port);
        return plain;
    }
    auto *tls = new QSslSocket(this);
    tls->setSslConfiguration(support::trustingTlsServer());
    tls->connectToHostEncrypted(m_target.host(), port);
    return tls;
}

/// The server acts, whatever becomes of the client meanwhile.
void FaultProxy::handOn(const QByteArray &request, qsizetype call, const std::optional<Rule> &rule, QTcpSocket *client)
{
    QTcpSocket *server = this->server();
    const auto received = std::make_shared<QByteArray>();
    const QPointer<QTcpSocket> waiting(client);
    connect(server, &QTcpSocket::readyRead, this, [=, this] {
        *received += server->readAll();
        if (wire::messageSize(*received) == 0)
            return;
        server->disconnect(this);
        connect(server, &QTcpSocket::disconnected, server, &QObject::deleteLater);
        if (!wire::headOf(*received).toLower().contains("\nconnection: close"))
            m_idleServers.append(server);
        m_calls[call].status = wire::statusOf(*received);
        if (waiting && m_clients.contains(waiting))
            play(*waiting, rule, *received);
    });
    connect(server, &QTcpSocket::errorOccurred, this, [server, waiting] {
        server->deleteLater();
        if (waiting)
            waiting->abort();
    });
    whenConnected(*server, [this, server, request, call] {
        server->write(request);
        m_calls[call].isHandedOn = true;
    });
}

void FaultProxy::handOnHalf(const QByteArray &half, Fault fault)
{
    QTcpSocket *server = newServer(); // not one of those kept for whole calls
    connect(server, &QTcpSocket::disconnected, server, &QObject::deleteLater);
    connect(server, &QTcpSocket::errorOccurred, server, &QObject::deleteLater);
    WirePlan plan = spoiltPlan(fault, {}, false, {});
    plan.pieces = {half};
    auto *player = new WirePlayer(*server, plan);
    whenConnected(*server, [server, player] {
        server->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        player->start();
    });
}

} // namespace cartouche::test
