// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/fault.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <memory>

namespace cartouche::test {

/// Stands between a client and a server on this computer, hands every byte on, and breaks chosen calls
/// at any point. Counts what arrived and what the server really got, which is more than what anybody
/// believes to have sent.
///
///     FaultProxy proxy(sandbox.base(), FaultProxy::Transport::Plain, elsewhere);
///     proxy.spoil({"POST", "/checkout$", Fault::FinInBody, true});
///     … QCOMPARE(proxy.handedOn("POST", "/checkout$"), 1);
class FaultProxy : public QObject
{
    Q_OBJECT
public:
    enum class Transport { Plain, Tls };

    /// Which calls to break, and how.
    struct Rule
    {
        QByteArray method;
        QString path;   ///< a regular expression that is looked for in the path with its query
        Fault fault = Fault::FinAfterRequest;
        bool acted = false; ///< the server gets the call first; its answer is what is lost or spoilt
        int spared = 0;     ///< so many of them pass before
        int times = 1;      ///< so many are broken; below zero: all, until heal()
        int after = 0;      ///< it sleeps until so many calls were broken by other rules
    };
    /// One request line that arrived.
    struct Call
    {
        QByteArray method;
        QByteArray path;
        bool isSpoilt = false;
        bool isHandedOn = false; ///< the server got it whole
        int status = 0;          ///< what the server answered; 0 while it has not
    };

    /// @param target "http://127.0.0.1:1234", or https with the tests' own certificate
    /// @param elsewhere the base URL that redirections lead to
    FaultProxy(const QString &target, Transport transport, QString elsewhere = {}, QObject *parent = nullptr);
    ~FaultProxy() override;

    [[nodiscard]] QString base() const; ///< "https://127.0.0.1:4321"

    void spoil(const Rule &rule);
    /// Takes all rules back.
    void heal() { m_rules.clear(); }

    [[nodiscard]] const QList<Call> &calls() const { return m_calls; }
    /// Calls whose request line arrived.
    [[nodiscard]] int arrived(const QByteArray &method, const QString &path) const;
    /// Calls that the server got whole.
    [[nodiscard]] int handedOn(const QByteArray &method, const QString &path) const;
    /// Calls that the server answered with 2xx, whatever became of that answer.
    [[nodiscard]] int granted(const QByteArray &method, const QString &path) const;
    [[nodiscard]] int spoilt() const;

private:
    struct LiveRule
    {
        Rule rule;
        QRegularExpression path;
    };
    struct Client
    {
        QByteArray buffer;
        qsizetype call = -1; ///< index of the one that is read or answered; none: -1
        std::optional<Rule> rule;
        bool isAnswering = false;
    };
    template <typename Matches>
    [[nodiscard]] int count(const QByteArray &method, const QString &path, Matches matches) const;

    void accept();
    void read(QTcpSocket &socket);
    [[nodiscard]] bool readRequestLine(Client &client);
    void breakRequest(QTcpSocket &socket, Client &client);
    void answerRequest(QTcpSocket &socket, Client &client, const QByteArray &request);
    void play(QTcpSocket &socket, const std::optional<Rule> &rule, const QByteArray &answer);
    void answered(QTcpSocket &socket);

    [[nodiscard]] std::optional<Rule> ruleFor(const QByteArray &method, const QByteArray &path);
    [[nodiscard]] QTcpSocket *server();
    [[nodiscard]] QTcpSocket *newServer();
    void handOn(const QByteArray &request, qsizetype call, const std::optional<Rule> &rule, QTcpSocket *client);
    void handOnHalf(const QByteArray &half, Fault fault);

    const QUrl m_target;
    const QString m_elsewhere;
    const Transport m_transport;
    QHash<QTcpSocket *, Client> m_clients;
    QList<LiveRule> m_rules;
    QList<Call> m_calls;
    QList<QPointer<QTcpSocket>> m_idleServers; ///< connections to the server, kept for the next call
    std::unique_ptr<QTcpServer> m_server;
};

} // namespace cartouche::test
