// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many offers the sandbox looks up a second: signed GET /order/cart/{id}/domain?domain=… over some
// connections that stay open, one question at a time on each of them.
// Usage: bench_sandboxload REQUESTS [CONNECTIONS]

#include "support/sandboxprocess.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QUrl>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using cartouche::test::SandboxProcess;

namespace {

/// Makes whole signed requests as bytes.
class Signer
{
public:
    explicit Signer(const SandboxProcess &sandbox)
        : m_head("X-Ovh-Application: " + sandbox.applicationKey().toLatin1() + "\r\nX-Ovh-Consumer: "
                 + sandbox.consumerKey().toLatin1()),
          m_keys(sandbox.applicationSecret().toLatin1() + '+' + sandbox.consumerKey().toLatin1() + '+'),
          m_base(sandbox.base().toLatin1()), m_host(QUrl(sandbox.base()).authority().toLatin1())
    {
    }

    [[nodiscard]] QByteArray request(const QByteArray &method, const QByteArray &path,
                                     const QByteArray &body = {}) const
    {
        const QByteArray time = QByteArray::number(QDateTime::currentSecsSinceEpoch());
        const QByteArray target = "/1.0" + path;
        const QByteArray text = m_keys + method + '+' + m_base + target + '+' + body + '+' + time;
        return method + ' ' + target + " HTTP/1.1\r\nHost: " + m_host + "\r\n" + m_head
            + "\r\nX-Ovh-Timestamp: " + time + "\r\nX-Ovh-Signature: $1$"
            + QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex()
            + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body;
    }

private:
    QByteArray m_head;
    QByteArray m_keys;
    QByteArray m_base;
    QByteArray m_host;
};

struct Answer
{
    int status = 0;
    QByteArray body;
};

/// One connection; `ask` sends, `onAnswer` is told what came back.
class Connection
{
public:
    explicit Connection(const QUrl &base)
    {
        socket.connectToHost(base.host(), static_cast<quint16>(base.port()));
        socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] { read(); });
    }

    void ask(const QByteArray &request)
    {
        m_since.start();
        socket.write(request);
    }
    [[nodiscard]] qint64 microseconds() const { return m_since.nsecsElapsed() / 1000; }

    QTcpSocket socket;
    std::function<void(const Answer &)> onAnswer;

private:
    void read()
    {
        m_bytes += socket.readAll();
        const qsizetype end = m_bytes.indexOf("\r\n\r\n");
        const qsizetype field = m_bytes.indexOf("Content-Length: ");
        if (end < 0 || field < 0)
            return;
        const qsizetype from = field + 16;
        const qsizetype length = m_bytes.mid(from, m_bytes.indexOf('\r', from) - from).toLongLong();
        if (m_bytes.size() < end + 4 + length)
            return;
        const Answer answer{m_bytes.mid(9, 3).toInt(), m_bytes.mid(end + 4, length)};
        m_bytes.remove(0, end + 4 + length);
        onAnswer(answer);
    }

    QByteArray m_bytes;
    QElapsedTimer m_since;
};

/// One call, waited for.
Answer call(const SandboxProcess &sandbox, const QByteArray &request)
{
    Connection connection(QUrl(sandbox.base()));
    Answer answer;
    connection.onAnswer = [&answer](const Answer &got) { answer = got; };
    if (connection.socket.waitForConnected(5000))
        connection.ask(request);
    while (answer.status == 0 && connection.socket.waitForReadyRead(5000)) { }
    return answer;
}

/// Kilobytes of memory in use by a process; 0 where the system does not tell.
qint64 memoryOf(qint64 processId)
{
    QFile file(u"/proc/%1/status"_s.arg(processId));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

/// Seconds of processor time that a process has used; 0 where the system does not tell.
double processorTimeOf(qint64 processId)
{
    QFile file(u"/proc/%1/stat"_s.arg(processId));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    // Behind the name in brackets, which may hold anything: 12th and 13th are ticks of a hundredth.
    const QByteArray stat = file.readAll();
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) / 100.0;
}

struct Run
{
    const Signer &signer;
    QByteArray cart;
    qint64 wanted = 0;
    qint64 sent = 0;
    qint64 answered = 0;
    qint64 bad = 0;
    std::vector<qint64> microseconds{};

    [[nodiscard]] QByteArray next()
    {
        const QByteArray name = "exemple-" + QByteArray::number(++sent % 5000) + ".fr";
        return signer.request("GET", "/order/cart/" + cart + "/domain?domain=" + name);
    }
};

void ask(Run &run, const SandboxProcess &sandbox, int connectionCount)
{
    std::vector<std::unique_ptr<Connection>> connections;
    for (int i = 0; i < connectionCount; ++i) {
        auto &connection = *connections.emplace_back(std::make_unique<Connection>(QUrl(sandbox.base())));
        connection.onAnswer = [&run, &connection](const Answer &answer) {
            run.microseconds.push_back(connection.microseconds());
            run.bad += answer.status == 200 && answer.body.contains("create-default") ? 0 : 1;
            if (++run.answered == run.wanted)
                QCoreApplication::quit();
            else if (run.sent < run.wanted)
                connection.ask(run.next());
        };
        QObject::connect(&connection.socket, &QTcpSocket::connected, &connection.socket, [&run, &connection] {
            if (run.sent < run.wanted)
                connection.ask(run.next());
        });
        QObject::connect(&connection.socket, &QTcpSocket::errorOccurred, &connection.socket,
                         [] { QCoreApplication::exit(1); });
    }
    if (QCoreApplication::exec() != 0)
        std::printf("a connection was lost\n");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const qint64 wanted = argc > 1 ? std::max(1LL, QByteArray(argv[1]).toLongLong()) : 50'000;
    const int connectionCount = argc > 2 ? std::clamp(QByteArray(argv[2]).toInt(), 1, 100) : 6;

    SandboxProcess sandbox;
    if (!sandbox.start()) {
        std::printf("%s\n", qPrintable(sandbox.errorString()));
        return 1;
    }
    const Signer signer(sandbox);
    const Answer made = call(sandbox, signer.request("POST", "/order/cart", R"({"ovhSubsidiary":"FR"})"));
    const QByteArray cart = QJsonDocument::fromJson(made.body)[u"cartId"].toString().toLatin1();
    (void)call(sandbox, signer.request("POST", "/order/cart/" + cart + "/assign", "{}"));

    Run run{signer, cart, wanted};
    const qint64 before = memoryOf(sandbox.processId());
    const double processorBefore = processorTimeOf(sandbox.processId());
    QElapsedTimer timer;
    timer.start();
    ask(run, sandbox, connectionCount);
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    std::sort(run.microseconds.begin(), run.microseconds.end());
    const auto percentile = [&run](std::size_t percent) {
        return run.microseconds.empty() ? 0 : run.microseconds[(run.microseconds.size() - 1) * percent / 100];
    };
    std::printf("%lld offers over %d connections in %.2f s: %.0f a second; median %lld us, 99 %% below %lld us; "
                "%lld not as expected; %.0f us of the sandbox's processor time each; memory %lld kB before, "
                "%lld kB after\n",
                static_cast<long long>(run.answered), connectionCount, seconds,
                static_cast<double>(run.answered) / seconds, static_cast<long long>(percentile(50)),
                static_cast<long long>(percentile(99)), static_cast<long long>(run.bad),
                (processorTimeOf(sandbox.processId()) - processorBefore) * 1e6 / static_cast<double>(run.answered),
                static_cast<long long>(before), static_cast<long long>(memoryOf(sandbox.processId())));
    return 0;
}
