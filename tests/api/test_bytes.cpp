// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/answer.h"
#include "api/awaiting.h"
#include "api/catalogueroutes.h"
#include "api/routing.h"
#include "support/rawserver.h"
#include "support/tlsserver.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cartouche;
using api::awaited;
using api::Client;
using base::Error;
using support::RawRequest;
using support::RawServer;

namespace {

base::Result<QByteArray> ask(Client &client, api::Request request)
{
    request.answerAs = api::Request::AnswerAs::Bytes;
    return awaited(api::ask<QByteArray>(client, std::move(request),
                                        [](const api::Answer &answer) { return std::optional(answer.bytes); }));
}

enum class Framing { Length, Chunks, Close };

/// Bytes of which none can be lost or swapped unseen.
QByteArray patterned(int size)
{
    QByteArray bytes(size, '\0');
    for (int i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i ^ (i >> 8) ^ (i >> 16));
    return bytes;
}

QByteArray chunked(const QByteArray &bytes)
{
    QByteArray text;
    for (qsizetype from = 0; from < bytes.size(); from += 100'000) {
        const QByteArray chunk = bytes.mid(from, 100'000);
        text += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    return text + "0\r\n\r\n";
}

} // namespace

/// Answers that nobody parses on the client's thread.
class TestBytes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void routesReachTheServerAsDocumented();
    void comeAsTheyCame_data();
    void comeAsTheyCame();
    void haveZerosBehindThem();
    void areUnpackedHoweverFarTheyShrank();
    void refusalsAreReadAsEver();
    void haveALimit();
    void aCallMayHaveALongerDeadline();
    void areTriedAgain();
    void areAbortedWhenNobodyWaits();
    void anAnswerCutShortIsNone();

private:
    [[nodiscard]] std::unique_ptr<Client> client(Client::Options options = api::quickOptions()) const;

    std::unique_ptr<RawServer> m_server;
};

void TestBytes::init()
{
    m_server = std::make_unique<RawServer>();
}

std::unique_ptr<Client> TestBytes::client(Client::Options options) const
{
    return std::make_unique<Client>(*api::Endpoint::fromUrl(m_server->baseUrl()), api::someKeys(), options);
}

void TestBytes::routesReachTheServerAsDocumented()
{
    QByteArray body;
    m_server->setHandler([&body](QTcpSocket &socket, const RawRequest &) { RawServer::answer(socket, 200, body); });
    const auto client = this->client();
    const auto last = [this] { return m_server->requests().last(); };

    body = R"({"plans":[]})";
    QCOMPARE(*awaited(api::readDomainCatalogue(*client, u"FR"_s)), body);
    QCOMPARE(last().target, "/1.0/order/catalog/public/domain?ovhSubsidiary=FR"_ba);
    QVERIFY(!last().headers.contains("x-ovh-signature"));

    body = R"(["com","fr"])";
    QCOMPARE(*awaited(api::readExtensions(*client, u"FR"_s)), QStringList({u"com"_s, u"fr"_s}));
    QCOMPARE(last().target, "/1.0/domain/extensions?ovhSubsidiary=FR"_ba);
    QVERIFY(last().headers.contains("x-ovh-signature"));

    body = R"({"geolocalization":[{"name":"europe","extensions":["fr","eu"]},{"extensions":["x"]}],"thematic":null})";
    const auto byCategory = awaited(api::readExtensionsByCategory(*client));
    QVERIFY(byCategory);
    QCOMPARE(last().target, "/1.0/domain/extensions/byCategory"_ba);
    QCOMPARE(byCategory->geolocalization.size(), 1);
    QCOMPARE(byCategory->geolocalization.first().name, u"europe"_s);
    QCOMPARE(byCategory->geolocalization.first().extensions, QStringList({u"fr"_s, u"eu"_s}));
    QVERIFY(byCategory->thematic.isEmpty());

    body = R"([{"name":"fr","brandNew":false,"priceDrop":true},{"name":"com"}])";
    const auto attributes = awaited(api::readPricingAttributes(*client, u"GB"_s));
    QVERIFY(attributes);
    QCOMPARE(last().target, "/1.0/domain/extensions/pricingAttributes?ovhSubsidiary=GB"_ba);
    QCOMPARE(attributes->size(), 2);
    QVERIFY(!attributes->first().brandNew && attributes->first().priceDrop);
    QVERIFY(!attributes->last().brandNew && !attributes->last().priceDrop);

    for (const QByteArray &odd : {"[]"_ba, "null"_ba, "5"_ba}) {
        body = odd;
        QCOMPARE(awaited(api::readExtensionsByCategory(*client)).error().kind, Error::Kind::Unreadable);
    }
    body = R"([{"brandNew":true}])";
    QCOMPARE(awaited(api::readPricingAttributes(*client, u"FR"_s)).error().kind, Error::Kind::Unreadable);
}

void TestBytes::comeAsTheyCame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Framing>("framing");
    QTest::addColumn<bool>("isTls");
    for (const bool isTls : {false, true}) {
        for (const auto &[framing, how] : {std::pair(Framing::Length, "a length"), std::pair(Framing::Chunks, "chunks"),
                                           std::pair(Framing::Close, "an end")}) {
            const QByteArray name = how + QByteArray(isTls ? " over TLS" : "");
            const auto row = [&](const char *what, const QByteArray &bytes) {
                QTest::addRow("%s with %s", what, name.constData()) << bytes << framing << isTls;
            };
            row("JSON", R"({"a":1})");
            row("no JSON", "<html>");
            row("anything", QByteArray("\0\xff\r\n\r\n\0", 7));
            // Around what is read at a time, and much more than that.
            for (const int size : {(256 << 10) - 1, 256 << 10, (256 << 10) + 1, 9'999'999})
                row(QByteArray::number(size).constData(), patterned(size));
        }
    }
    QTest::addRow("nothing") << QByteArray() << Framing::Length << false;
}
void TestBytes::comeAsTheyCame()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Framing, framing);
    QFETCH(bool, isTls);
    m_server = std::make_unique<RawServer>(isTls ? RawServer::Kind::Tls : RawServer::Kind::Plain);
    m_server->setHandler([&](QTcpSocket &socket, const RawRequest &) {
        if (framing == Framing::Length)
            return RawServer::answer(socket, 200, bytes);
        if (framing == Framing::Chunks) {
            socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunked(bytes));
            return;
        }
        socket.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + bytes);
        socket.disconnectFromHost();
    });
    Client::Options options = api::quickOptions();
    if (isTls)
        options.sslConfiguration = support::trustingTlsServer();
    const auto client = this->client(options);
    api::Request request = api::get(u"/me"_s);
    request.sizeLimit = 16 << 20;
    const auto answer = ask(*client, request);
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().toLogLine()));
    QVERIFY(*answer == bytes);
}

void TestBytes::haveZerosBehindThem()
{
    for (const qsizetype size : {0, 1, 1000, 1 << 20}) {
        m_server->setHandler([size](QTcpSocket &socket, const RawRequest &) {
            RawServer::answer(socket, 200, QByteArray(size, 'x'));
        });
        const auto client = this->client();
        const auto answer = ask(*client, api::get(u"/me"_s));
        QVERIFY(answer);
        QVERIFY(answer->capacity() >= size + api::paddingOfBytes);
        const char *end = answer->constData() + size;
        QVERIFY(std::all_of(end, end + api::paddingOfBytes, [](char c) { return c == '\0'; }));
    }
}

void TestBytes::areUnpackedHoweverFarTheyShrank()
{
    // Beyond ten megabytes Qt takes more than forty to one for an attack.
    QByteArray bytes(16 << 20, '[');
    QByteArray packed = qCompress(bytes).sliced(4); // without Qt's own length in front
    QVERIFY(packed.size() * 50 < bytes.size());
    m_server->setHandler([&packed](QTcpSocket &socket, const RawRequest &) {
        RawServer::answer(socket, 200, packed, "Content-Encoding: deflate\r\n"_ba);
    });
    const auto client = this->client();
    api::Request request = api::get(u"/me"_s);
    request.sizeLimit = 20 << 20;
    const auto answer = ask(*client, request);
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().toLogLine()));
    QVERIFY(*answer == bytes);
    // The limit is that of what comes out.
    request.sizeLimit = 8 << 20;
    QCOMPARE(ask(*client, request).error().kind, Error::Kind::TooLarge);

    // What hardly shrinks comes in many pieces.
    bytes.resize(3 << 20);
    QRandomGenerator random(1);
    std::generate(bytes.begin(), bytes.end(), [&random] { return static_cast<char>(random.bounded(128)); });
    packed = qCompress(bytes).sliced(4);
    QVERIFY(packed.size() > 2 << 20);
    QVERIFY(*ask(*client, request) == bytes);
}

void TestBytes::refusalsAreReadAsEver()
{
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &) {
        RawServer::answer(socket, 400, R"({"class":"Client::BadRequest","message":"'ovhSubsidiary' is not one of"})");
    });
    const auto client = this->client();
    const auto refused = awaited(api::readDomainCatalogue(*client, u"XX"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Refused);
    QCOMPARE(refused.error().code, "Client::BadRequest"_ba);
    QCOMPARE(refused.error().serverMessage, u"'ovhSubsidiary' is not one of"_s);
    QCOMPARE(refused.error().queryId, u"EU.test-1"_s);
    QCOMPARE(refused.error().route, "GET /order/catalog/public/domain"_ba);
}

void TestBytes::haveALimit()
{
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &) {
        RawServer::answer(socket, 200, QByteArray(2 << 20, 'x'));
    });
    const auto client = this->client();
    api::Request small = api::get(u"/me"_s);
    small.sizeLimit = (2 << 20) - 1;
    QCOMPARE(ask(*client, small).error().kind, Error::Kind::TooLarge);
    small.sizeLimit = 2 << 20;
    QCOMPARE(ask(*client, small)->size(), 2 << 20);
    QCOMPARE(m_server->requests().size(), 2);

    // A length that nobody believes is no room that is taken.
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 9000000000000000000\r\n\r\n" + QByteArray(3 << 20, 'x'));
    });
    QCOMPARE(ask(*client, small).error().kind, Error::Kind::TooLarge);
}

void TestBytes::aCallMayHaveALongerDeadline()
{
    QTimer drip;
    int left = 20;
    m_server->setHandler([&](QTcpSocket &socket, const RawRequest &) {
        left = 20;
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n");
        drip.disconnect();
        connect(&drip, &QTimer::timeout, &socket, [&] {
            socket.write("1");
            if (--left == 0)
                drip.stop();
        });
        drip.start(20);
    });
    Client::Options options = api::quickOptions();
    options.totalDeadline = std::chrono::milliseconds(100);
    options.readTries = 1;
    const auto client = this->client(options);
    api::Request request = api::get(u"/me"_s);
    request.isSigned = false;
    QCOMPARE(ask(*client, request).error().kind, Error::Kind::TimedOut);
    request.totalDeadline = std::chrono::seconds(15);
    QCOMPARE(ask(*client, request)->size(), 20);
}

void TestBytes::areTriedAgain()
{
    int bad = 2;
    m_server->setHandler([&bad](QTcpSocket &socket, const RawRequest &) {
        if (bad-- > 0)
            RawServer::answer(socket, 503, "busy"_ba);
        else
            RawServer::answer(socket, 200, "good"_ba);
    });
    const auto client = this->client();
    QCOMPARE(*awaited(api::readDomainCatalogue(*client, u"FR"_s)), "good"_ba);
    QCOMPARE(m_server->requests().size(), 3);
}

void TestBytes::areAbortedWhenNobodyWaits()
{
    QPointer<QTcpSocket> open;
    m_server->setHandler([&open](QTcpSocket &socket, const RawRequest &) {
        open = &socket;
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 30000000\r\n\r\n" + QByteArray(100'000, 'x'));
    });
    const auto client = this->client();
    auto reply = api::readDomainCatalogue(*client, u"FR"_s);
    QTRY_VERIFY(open);
    reply.cancel();
    QTRY_VERIFY(!open);
}

void TestBytes::anAnswerCutShortIsNone()
{
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"plans\":");
        socket.disconnectFromHost();
    });
    Client::Options options = api::quickOptions();
    options.readTries = 1;
    const auto client = this->client(options);
    QCOMPARE(awaited(api::readDomainCatalogue(*client, u"FR"_s)).error().kind, Error::Kind::Network);
}

QTEST_GUILESS_MAIN(TestBytes)
#include "test_bytes.moc"
