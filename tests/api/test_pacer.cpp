// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/awaiting.h"
#include "api/client.h"
#include "base/toldtowait.h"
#include "support/rawserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using api::awaited;
using api::Client;
using api::Pace;
using support::RawRequest;
using support::RawServer;

namespace {

using JsonFuture = QFuture<base::Result<QJsonValue>>;

api::Request background(const QString &path)
{
    api::Request request = api::get(path);
    request.isBackground = true;
    return request;
}

} // namespace

/// The pace of a client's reads, over real connections.
class TestPacer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void sixAtATimeFiveInTheBackground();
    void aPageGoesBeforeWhatWaitsInTheBackground();
    void aChangedCeilingAppliesAtOnce();
    void tooManyRequestsHalveThePaceOnce();
    void retryAfterHoldsEveryRead();
    void beyondAnHourNobodyWaits();
    void deadConnectionsAndServerErrorsSlowDown_data();
    void deadConnectionsAndServerErrorsSlowDown();
    void refusalsDoNot();
    void whatIsAbortedWhileItWaitsTakesNoTurn();
    void changesAreToldTogether();

private:
    [[nodiscard]] std::unique_ptr<Client> client(int readsPerMinute) const;
    void release();

    QList<QPointer<QTcpSocket>> m_waiting; ///< for an answer
    std::unique_ptr<RawServer> m_server;
};

void TestPacer::init()
{
    m_server = std::make_unique<RawServer>();
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &) { RawServer::answer(socket, 200, "null"_ba); });
}

void TestPacer::cleanup()
{
    m_server.reset();
    m_waiting.clear();
}

std::unique_ptr<Client> TestPacer::client(int readsPerMinute) const
{
    Client::Options options = api::quickOptions();
    options.readsPerMinute = readsPerMinute;
    options.readTries = 1;
    return std::make_unique<Client>(*api::Endpoint::fromUrl(m_server->baseUrl()), api::someKeys(), options);
}

void TestPacer::release()
{
    for (const auto &socket : std::exchange(m_waiting, {})) {
        if (socket)
            RawServer::answer(*socket, 200, "null"_ba);
    }
}

void TestPacer::sixAtATimeFiveInTheBackground()
{
    m_server->setHandler([this](QTcpSocket &socket, const RawRequest &) { m_waiting.append(&socket); });
    const auto client = this->client(0);
    QList<JsonFuture> reads;
    for (int i = 0; i < 9; ++i)
        reads.append(client->send(background(u"/list/%1"_s.arg(i))));
    QTRY_COMPARE(m_waiting.size(), 5);
    QCOMPARE(client->pace().inFlight, 5);
    QCOMPARE(client->pace().waiting, 4);
    reads.append(client->send(api::get(u"/page"_s)));
    QTRY_COMPARE(m_waiting.size(), 6);
    QCOMPARE(m_server->requests().last().target, "/1.0/page"_ba);
    release();
    QTRY_COMPARE(m_waiting.size(), 4);
    release();
    for (const JsonFuture &read : std::as_const(reads))
        QVERIFY(awaited(read));
    QCOMPARE(client->pace().inFlight, 0);
    QCOMPARE(client->pace().waiting, 0);
}

void TestPacer::aPageGoesBeforeWhatWaitsInTheBackground()
{
    m_server->setHandler([this](QTcpSocket &socket, const RawRequest &) { m_waiting.append(&socket); });
    const auto client = this->client(0);
    QList<JsonFuture> reads;
    for (int i = 0; i < 6; ++i)
        reads.append(client->send(api::get(u"/first/%1"_s.arg(i))));
    QTRY_COMPARE(m_waiting.size(), 6);
    for (int i = 0; i < 3; ++i)
        reads.append(client->send(background(u"/list"_s)));
    reads.append(client->send(api::get(u"/page"_s)));
    RawServer::answer(*m_waiting.takeFirst(), 200, "null"_ba);
    QTRY_COMPARE(m_server->requests().size(), 7);
    QCOMPARE(m_server->requests().last().target, "/1.0/page"_ba);
    while (m_server->requests().size() < 10 || !m_waiting.isEmpty()) {
        release();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    for (const JsonFuture &read : std::as_const(reads))
        QVERIFY(awaited(read));
}

void TestPacer::aChangedCeilingAppliesAtOnce()
{
    const auto client = this->client(1);
    QList<JsonFuture> reads;
    for (int i = 0; i < 20; ++i)
        reads.append(client->send(api::get(u"/me"_s)));
    QTRY_COMPARE(m_server->count("GET"_ba), 12);
    const Pace held = client->pace();
    QCOMPARE(held.ceilingPerMinute, 1);
    QCOMPARE(held.allowedPerMinute, 1);
    QVERIFY(held.nextIn.count() > 30'000);
    QVERIFY(!held.isToldToWait);
    client->setReadsPerMinute(0);
    QTRY_COMPARE(m_server->count("GET"_ba), 20);
    QCOMPARE(client->pace().ceilingPerMinute, 0);
    for (const JsonFuture &read : std::as_const(reads))
        QVERIFY(awaited(read));
}

void TestPacer::tooManyRequestsHalveThePaceOnce()
{
    m_server->setHandler([this](QTcpSocket &socket, const RawRequest &) { m_waiting.append(&socket); });
    const auto client = this->client(100);
    QList<JsonFuture> reads;
    for (int i = 0; i < 6; ++i)
        reads.append(client->send(api::get(u"/me"_s)));
    QTRY_COMPARE(m_waiting.size(), 6);
    for (const auto &socket : std::exchange(m_waiting, {}))
        RawServer::answer(*socket, 429, R"({"message":"slow down"})"_ba);
    for (const JsonFuture &read : std::as_const(reads))
        QCOMPARE(awaited(read).error().kindName(), "rate-limited"_ba);
    QCOMPARE(client->pace().allowedPerMinute, 50);
    QVERIFY(client->pace().isSlowedDown);
}

void TestPacer::retryAfterHoldsEveryRead()
{
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &request) {
        if (request.target.endsWith("/busy"))
            RawServer::answer(socket, 429, R"({"message":"slow down"})"_ba, "Retry-After: 120\r\n"_ba);
        else
            RawServer::answer(socket, 200, "null"_ba);
    });
    const auto client = this->client(0);
    QVERIFY(!awaited(client->send(api::get(u"/busy"_s))));
    QVERIFY(client->pace().isToldToWait);
    QVERIFY(client->pace().nextIn.count() > 60'000);
    JsonFuture page = client->send(api::get(u"/page"_s));
    JsonFuture list = client->send(background(u"/list"_s));
    // What acts does not wait; and when it is answered, the reads have not left before it.
    QVERIFY(awaited(client->send(api::post(u"/order/cart"_s))));
    QCOMPARE(m_server->count("GET"_ba), 1);
    QCOMPARE(client->pace().waiting, 1);
    // Nobody sits in front of a page that long without a word.
    const auto told = awaited(page);
    QVERIFY(!told);
    const auto until = base::toldToWaitUntil(told.error());
    QVERIFY(until);
    QVERIFY(std::abs(QDateTime::currentDateTimeUtc().secsTo(*until) - 120) < 20);
    QVERIFY(!list.isFinished());
}

void TestPacer::beyondAnHourNobodyWaits()
{
    m_server->setHandler([this](QTcpSocket &socket, const RawRequest &) { m_waiting.append(&socket); });
    const auto client = this->client(0);
    QList<JsonFuture> reads;
    for (int i = 0; i < 8; ++i)
        reads.append(client->send(background(u"/list"_s)));
    QTRY_COMPARE(m_waiting.size(), 5);
    RawServer::answer(*m_waiting.takeFirst(), 503, R"({"message":"closed"})"_ba, "Retry-After: 7200\r\n"_ba);
    // The one that heard it and the three behind it; what is under way is heard to its end.
    QTRY_COMPARE(std::count_if(reads.begin(), reads.end(), [](const JsonFuture &read) { return read.isFinished(); }), 4);
    for (const JsonFuture &read : std::as_const(reads)) {
        if (read.isFinished())
            QVERIFY(base::toldToWaitUntil(read.result().error()));
    }
    release();
    for (const JsonFuture &read : std::as_const(reads))
        (void)awaited(read);
    QCOMPARE(m_server->count("GET"_ba), 5);
    QVERIFY(client->pace().nextIn.count() > 7'000'000);
}

void TestPacer::deadConnectionsAndServerErrorsSlowDown_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("reset") << 0;
    QTest::newRow("500") << 500;
    QTest::newRow("503") << 503;
    QTest::newRow("time-out") << -1;
}

void TestPacer::deadConnectionsAndServerErrorsSlowDown()
{
    QFETCH(int, status);
    m_server->setHandler([status](QTcpSocket &socket, const RawRequest &) {
        if (status == 0)
            RawServer::reset(socket);
        else if (status > 0)
            RawServer::answer(socket, status, R"({"message":"no"})"_ba);
    });
    Client::Options options = api::quickOptions();
    options.readsPerMinute = 100;
    options.readTries = 2; // every try counts
    options.idleTimeout = std::chrono::milliseconds(200);
    Client client(*api::Endpoint::fromUrl(m_server->baseUrl()), api::someKeys(), options);
    QVERIFY(!awaited(client.send(api::get(u"/me"_s))));
    QCOMPARE(client.pace().allowedPerMinute, 25);
    QVERIFY(client.pace().isSlowedDown);
}

void TestPacer::refusalsDoNot()
{
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &) { RawServer::answer(socket, 404, R"({"message":"no"})"_ba); });
    const auto client = this->client(100);
    QVERIFY(!awaited(client->send(api::get(u"/me"_s))));
    QCOMPARE(client->pace().allowedPerMinute, 100);
    QVERIFY(!client->pace().isSlowedDown);
    QVERIFY(client->pace().answeredPerMinute > 0);
}

void TestPacer::whatIsAbortedWhileItWaitsTakesNoTurn()
{
    m_server->setHandler([this](QTcpSocket &socket, const RawRequest &) { m_waiting.append(&socket); });
    const auto client = this->client(1);
    QList<JsonFuture> reads;
    for (int i = 0; i < 6; ++i)
        reads.append(client->send(api::get(u"/first"_s)));
    QTRY_COMPARE(m_waiting.size(), 6);
    QList<JsonFuture> dropped;
    for (int i = 0; i < 50; ++i)
        dropped.append(client->send(api::get(u"/dropped"_s)));
    JsonFuture last = client->send(api::get(u"/last"_s));
    for (JsonFuture &call : dropped)
        call.cancel();
    release();
    QTRY_COMPARE(m_server->requests().size(), 7); // six tokens are left
    QCOMPARE(m_server->requests().last().target, "/1.0/last"_ba);
    release();
    QVERIFY(awaited(last));
}

void TestPacer::changesAreToldTogether()
{
    const auto client = this->client(0);
    const QSignalSpy changed(client.get(), &Client::paceChanged);
    QList<JsonFuture> reads;
    for (int i = 0; i < 12; ++i)
        reads.append(client->send(api::get(u"/me"_s)));
    for (const JsonFuture &read : std::as_const(reads))
        QVERIFY(awaited(read));
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(changed.size() < 12);
}

QTEST_GUILESS_MAIN(TestPacer)
#include "test_pacer.moc"
