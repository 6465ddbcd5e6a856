// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <optional>

namespace cartouche::support {

/// Stands between a client and a server on this computer, hands every byte on unchanged, and spoils
/// chosen calls: a script of one fault for the next call of a route. Counts what really went over the
/// wire, which is more than what anybody believes to have sent.
///
///     relay.spoil("POST", "/checkout$", Relay::Fault::CutBeforeAnswer);
///     … QCOMPARE(relay.count("POST", "/checkout$"), 1);
class Relay : public QObject
{
    Q_OBJECT
public:
    enum class Fault {
        CutBeforeRequest, ///< the server never hears of it
        CutBeforeAnswer,  ///< the server has acted; the connection breaks before the first byte of its answer
        ServerError,      ///< the server has acted; the client is told 500 in words of OVHcloud's gateway
        NotJson,          ///< the server has acted; the client gets 200 and a page of HTML
        Hold,             ///< the server has acted; its answer waits for release()
    };
    /// Gets the body of an answer and gives another one.
    using Edit = std::function<QByteArray(const QByteArray &body)>;
    struct Call
    {
        QByteArray method;
        QByteArray path; ///< with its query
        QByteArray body;
    };

    /// @param target "http://127.0.0.1:1234"
    explicit Relay(const QString &target, QObject *parent = nullptr);

    [[nodiscard]] QString base() const; ///< "http://127.0.0.1:4321"

    /// Spoils one call of this method whose path matches, after letting `spared` of them pass.
    void spoil(const QByteArray &method, const QString &path, Fault fault, int spared = 0);
    /// The same, but a sound answer with another body.
    void edit(const QByteArray &method, const QString &path, Edit edit, int spared = 0);
    /// As edit(), for all such calls from now on.
    void editAll(const QByteArray &method, const QString &path, Edit edit);
    /// All such calls from now on are answered with this instead; the server never hears of them.
    void answerAll(const QByteArray &method, const QString &path, const QByteArray &body,
                   const QByteArray &status = QByteArrayLiteral("200 OK"));
    /// All such calls from now on are refused: the key lacks the right.
    void refuseAll(const QByteArray &method, const QString &path);
    /// Takes all rules back.
    void heal() { m_rules.clear(); }
    /// Lets the answers that were held go on their way.
    void release();
    [[nodiscard]] bool isHolding() const { return !m_held.isEmpty(); }

    /// Nobody listens any more, and what is open breaks; or listens again, at the same port.
    void setDown(bool down);

    /// Every call that arrived, in its order; those for the time are left out.
    [[nodiscard]] const QList<Call> &calls() const { return m_calls; }
    [[nodiscard]] int count(const QByteArray &method, const QString &path) const;
    void forgetCalls() { m_calls.clear(); }

private:
    struct Rule
    {
        QByteArray method;
        QRegularExpression path;
        int spared = 0;
        bool isOnce = true;
        std::optional<Fault> fault;
        Edit edit;
        QByteArray answer; ///< whole, instead of asking the server
    };
    struct Held
    {
        QPointer<QTcpSocket> client;
        QByteArray answer;
    };

    void listen(quint16 port);
    void accept();
    void readRequest(QTcpSocket &client);
    void handle(QTcpSocket &client, const Call &call, const QByteArray &bytes);
    void forward(QTcpSocket &client, const QByteArray &bytes, const std::optional<Rule> &rule);
    void answer(QTcpSocket &client, const QByteArray &bytes, const std::optional<Rule> &rule);
    [[nodiscard]] std::optional<Rule> ruleFor(const Call &call);

    QString m_host;
    quint16 m_port = 0;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<Rule> m_rules;
    QList<Held> m_held;
    QList<Call> m_calls;
    QTcpServer m_server;
};

} // namespace cartouche::support
