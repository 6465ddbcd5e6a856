// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/awaiting.h"
#include "api/cartroutes.h"
#include "api/client.h"
#include "support/rawserver.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using api::awaited;
using api::Client;
using base::Error;
using support::RawRequest;
using support::RawServer;

namespace {

void answerNull(QTcpSocket &socket, const RawRequest &)
{
    RawServer::answer(socket, 200, "null"_ba);
}

api::Request request(api::Request::Method method, const QString &path)
{
    api::Request request = api::get(path);
    request.method = method;
    return request;
}

} // namespace

/// What becomes of a call when the server is slow, busy, silent or elsewhere.
class TestClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void readsAreTriedThreeTimes();
    void retryAfterIsHonoured();
    void refusalsOfReadsAreFinal();
    void aWriteThatIsTheSameTwiceIsSentOnceMore();
    void deletingWhatIsGoneIsSuccess();
    void redirectsAreNotFollowed();
    void answersHaveALimit();
    void silenceEndsARead();
    void aDripOfBytesEndsAtTheDeadline();
    void anAnswerCutShortIsNoAnswer();
    void readsKeepTheirPaceAndOrder();
    void postsDoNotWaitBehindReads();

private:
    [[nodiscard]] std::unique_ptr<Client> client(Client::Options options = api::quickOptions()) const;

    std::unique_ptr<RawServer> m_server;
};

void TestClient::init()
{
    m_server = std::make_unique<RawServer>();
    m_server->setHandler(answerNull);
}

void TestClient::cleanup()
{
    m_server.reset();
}

std::unique_ptr<Client> TestClient::client(Client::Options options) const
{
    return std::make_unique<Client>(*api::Endpoint::fromUrl(m_server->baseUrl()), api::someKeys(), options);
}

void TestClient::readsAreTriedThreeTimes()
{
    int left = 2;
    m_server->setHandler([&left](QTcpSocket &socket, const RawRequest &) {
        if (left-- > 0)
            RawServer::answer(socket, 503, "<html>busy</html>"_ba);
        else
            RawServer::answer(socket, 200, "5"_ba);
    });
    const auto client = this->client();
    const auto third = awaited(client->send(api::get(u"/me"_s)));
    QVERIFY(third);
    QCOMPARE(third->toInt(), 5);
    QCOMPARE(m_server->requests().size(), 3);

    left = 100;
    const auto never = awaited(client->send(api::get(u"/me"_s)));
    QVERIFY(!never);
    QCOMPARE(never.error().kindName(), "server"_ba);
    QCOMPARE(never.error().httpStatus, 503);
    QCOMPARE(m_server->requests().size(), 6);
}

void TestClient::retryAfterIsHonoured()
{
    QElapsedTimer sinceRefusal;
    qint64 waited = -1;
    m_server->setHandler([&](QTcpSocket &socket, const RawRequest &) {
        if (sinceRefusal.isValid()) {
            waited = sinceRefusal.elapsed();
            RawServer::answer(socket, 200, "null"_ba);
        } else {
            sinceRefusal.start();
            RawServer::answer(socket, 429, R"({"message":"slow down"})"_ba, "Retry-After: 1\r\n"_ba);
        }
    });
    const auto client = this->client();
    QVERIFY(awaited(client->send(api::get(u"/me"_s))));
    QVERIFY2(waited >= 900, qPrintable(QString::number(waited)));
}

void TestClient::refusalsOfReadsAreFinal()
{
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &) { RawServer::answer(socket, 404, R"({"message":"no"})"_ba); });
    const auto client = this->client();
    const auto result = awaited(client->send(api::get(u"/me"_s)));
    QCOMPARE(result.error().kindName(), "not-found"_ba);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestClient::aWriteThatIsTheSameTwiceIsSentOnceMore()
{
    using Method = api::Request::Method;
    for (const Method method : {Method::Put, Method::Delete}) {
        init();
        int left = 1;
        m_server->setHandler([&left](QTcpSocket &socket, const RawRequest &) {
            if (left-- <= 0)
                RawServer::answer(socket, 200, "null"_ba);
            // else: not a word
        });
        Client::Options options = api::quickOptions();
        options.idleTimeout = std::chrono::milliseconds(300);
        const auto client = this->client(options);
        QVERIFY(awaited(client->send(request(method, u"/order/cart/x"_s))));
        QCOMPARE(m_server->requests().size(), 2);

        left = 100;
        const auto result = awaited(client->send(request(method, u"/order/cart/x"_s)));
        QCOMPARE(result.error().kindName(), "timed-out"_ba);
        QCOMPARE(m_server->requests().size(), 4);

        m_server->setHandler([](QTcpSocket &socket, const RawRequest &) { RawServer::answer(socket, 500, {}); });
        QCOMPARE(awaited(client->send(request(method, u"/order/cart/x"_s))).error().kindName(), "server"_ba);
        QCOMPARE(m_server->requests().size(), 5);
    }
}

void TestClient::deletingWhatIsGoneIsSuccess()
{
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &) { RawServer::answer(socket, 404, R"({"message":"gone"})"_ba); });
    const auto client = this->client();
    QVERIFY(awaited(api::deleteCart(*client, u"x"_s)));
    QCOMPARE(awaited(api::readCart(*client, u"x"_s)).error().kindName(), "not-found"_ba);
}

void TestClient::redirectsAreNotFollowed()
{
    RawServer elsewhere;
    elsewhere.setHandler(answerNull);
    m_server->setHandler([&elsewhere](QTcpSocket &socket, const RawRequest &) {
        RawServer::answer(socket, 302, {}, "Location: " + elsewhere.baseUrl().toLatin1() + "/me\r\n");
    });
    const auto client = this->client();
    const auto result = awaited(client->send(api::get(u"/me"_s)));
    QVERIFY(!result);
    QCOMPARE(result.error().kindName(), "redirected"_ba);
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(elsewhere.connections(), 0);
}

void TestClient::answersHaveALimit()
{
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &) {
        RawServer::answer(socket, 200, '"' + QByteArray(2 << 20, 'x') + '"');
    });
    const auto client = this->client();
    api::Request small = api::get(u"/me"_s);
    small.sizeLimit = 1 << 20;
    const auto result = awaited(client->send(small));
    QVERIFY(!result);
    QCOMPARE(result.error().kindName(), "too-large"_ba);
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY(awaited(client->send(api::get(u"/me"_s))));
}

void TestClient::silenceEndsARead()
{
    m_server->setHandler([](QTcpSocket &, const RawRequest &) {});
    Client::Options options = api::quickOptions();
    options.idleTimeout = std::chrono::milliseconds(200);
    options.readTries = 1;
    const auto client = this->client(options);
    QCOMPARE(awaited(client->send(api::get(u"/me"_s))).error().kindName(), "timed-out"_ba);
}

void TestClient::aDripOfBytesEndsAtTheDeadline()
{
    QTimer drip;
    m_server->setHandler([&drip](QTcpSocket &socket, const RawRequest &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        QObject::connect(&drip, &QTimer::timeout, &socket, [&socket] { socket.write("1"); });
        drip.start(20);
    });
    Client::Options options = api::quickOptions();
    options.idleTimeout = std::chrono::milliseconds(300);
    options.totalDeadline = std::chrono::milliseconds(900);
    options.readTries = 1;
    const auto client = this->client(options);
    api::Request anonymous = api::get(u"/me"_s);
    anonymous.isSigned = false;
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(awaited(client->send(anonymous)).error().technical, u"the total deadline has passed"_s);
    QVERIFY(timer.elapsed() >= 800); // the drip kept the idle time-out away
}

void TestClient::anAnswerCutShortIsNoAnswer()
{
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\nConnection: close\r\n\r\n14570");
        socket.flush();
        socket.disconnectFromHost();
    });
    const auto client = this->client();
    QCOMPARE(awaited(client->send(api::get(u"/auth"_s))).error().kindName(), "network"_ba);
}

void TestClient::readsKeepTheirPaceAndOrder()
{
    Client::Options options = api::quickOptions();
    options.readsPerMinute = 3000; // 50 a second
    const auto client = this->client(options);
    QElapsedTimer timer;
    timer.start();
    QList<QFuture<base::Result<QJsonValue>>> calls;
    for (int i = 0; i < 22; ++i)
        calls.append(client->send(api::get(u"/n/%1"_s.arg(i))));
    for (const auto &call : calls)
        QVERIFY(awaited(call));
    QVERIFY2(timer.elapsed() >= 180, qPrintable(QString::number(timer.elapsed()))); // 12 at once, 10 at 20 ms
    // Several go at a time on several connections; behind the burst each goes alone.
    for (int i = 14; i < 22; ++i)
        QCOMPARE(m_server->requests().at(i).target, "/1.0/n/" + QByteArray::number(i));
}

void TestClient::postsDoNotWaitBehindReads()
{
    Client::Options options = api::quickOptions();
    options.readsPerMinute = 1;
    const auto client = this->client(options);
    QList<QFuture<base::Result<QJsonValue>>> reads;
    for (int i = 0; i < 20; ++i)
        reads.append(client->send(api::get(u"/me"_s)));
    QVERIFY(awaited(client->send(api::post(u"/order/cart"_s))));
    QTRY_COMPARE(m_server->count("GET"_ba), 12);
    QVERIFY(!reads.last().isFinished());
}

QTEST_GUILESS_MAIN(TestClient)
#include "test_client.moc"
