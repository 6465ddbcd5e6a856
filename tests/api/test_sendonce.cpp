// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/awaiting.h"
#include "api/client.h"
#include "api/orderroutes.h"
#include "support/rawserver.h"
#include "support/tlsserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using api::awaited;
using base::Error;
using support::RawRequest;
using support::RawServer;

namespace {

using Fault = void (*)(QTcpSocket &);

void closeAtOnce(QTcpSocket &socket)
{
    socket.disconnectFromHost();
}

void writeAndClose(QTcpSocket &socket, const QByteArray &bytes)
{
    socket.write(bytes);
    socket.flush();
    socket.disconnectFromHost();
}

const QList<std::pair<const char *, Fault>> faults{
    {"closes", closeAtOnce},
    {"resets", RawServer::reset},
    {"half a status line", [](QTcpSocket &s) { writeAndClose(s, "HTTP/1.1 20"_ba); }},
    {"status line only", [](QTcpSocket &s) { writeAndClose(s, "HTTP/1.1 200 OK\r\n"_ba); }},
    {"half the headers", [](QTcpSocket &s) { writeAndClose(s, "HTTP/1.1 200 OK\r\nContent-Ty"_ba); }},
    {"headers without their end",
     [](QTcpSocket &s) { writeAndClose(s, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"_ba); }},
    {"no body where one was announced", [](QTcpSocket &s) { writeAndClose(s, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n"_ba); }},
    {"half a body", [](QTcpSocket &s) { writeAndClose(s, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345"_ba); }},
    {"half a chunk",
     [](QTcpSocket &s) { writeAndClose(s, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\na\r\n12345"_ba); }},
    {"no last chunk",
     [](QTcpSocket &s) { writeAndClose(s, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n12345\r\n"_ba); }},
    {"half a refusal",
     [](QTcpSocket &s) { writeAndClose(s, "HTTP/1.1 400 Bad\r\nContent-Length: 60\r\n\r\n{\"message\":\"no\"}"_ba); }},
    {"a length that is no number",
     [](QTcpSocket &s) { writeAndClose(s, "HTTP/1.1 200 OK\r\nContent-Length: plenty\r\n\r\nnull"_ba); }},
    {"something that is not HTTP", [](QTcpSocket &s) { writeAndClose(s, "220 mail.example.org ESMTP\r\n"_ba); }},
    {"hangs", [](QTcpSocket &) {}},
    {"hangs in the headers", [](QTcpSocket &s) { s.write("HTTP/1.1 200 OK\r\nContent-"); }},
    {"hangs in the body", [](QTcpSocket &s) { s.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n123"); }},
    {"200 that is not JSON", [](QTcpSocket &s) { RawServer::answer(s, 200, "<html>fine</html>"_ba); }},
    {"500", [](QTcpSocket &s) { RawServer::answer(s, 500, R"({"class":"Server::InternalServerError","message":"oops"})"_ba); }},
    {"502 of a proxy", [](QTcpSocket &s) { RawServer::answer(s, 502, "<html>bad gateway</html>"_ba); }},
    {"503 to be retried later", [](QTcpSocket &s) { RawServer::answer(s, 503, "{}"_ba, "Retry-After: 0\r\n"_ba); }},
    {"301", [](QTcpSocket &s) { RawServer::answer(s, 301, "null"_ba, "Location: /1.0/elsewhere\r\n"_ba); }},
    {"307", [](QTcpSocket &s) { RawServer::answer(s, 307, "null"_ba, "Location: /1.0/elsewhere\r\n"_ba); }},
    {"403 that is not JSON", [](QTcpSocket &s) { RawServer::answer(s, 403, "<html>forbidden</html>"_ba); }},
    {"408 that is not JSON", [](QTcpSocket &s) { RawServer::answer(s, 408, {}); }},
    {"401 with a challenge", [](QTcpSocket &s) { RawServer::answer(s, 401, {}, "WWW-Authenticate: Basic realm=\"x\"\r\n"_ba); }},
    {"429 without a word", [](QTcpSocket &s) { RawServer::answer(s, 429, {}, "Retry-After: 0\r\n"_ba); }},
    {"too much", [](QTcpSocket &s) { RawServer::answer(s, 200, '"' + QByteArray(3 << 20, 'x') + '"'); }},
};

} // namespace

/// Whatever becomes of the connection, a POST reaches the server once, and its end is "unknown".
class TestSendOnce : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPostThatGoesWrongIsSentOnceAndItsOutcomeUnknown_data();
    void aPostThatGoesWrongIsSentOnceAndItsOutcomeUnknown();
    void aBodilessRouteSendsAnEmptyObject();
    void everyPostHasAConnectionOfItsOwn();
    void aPostThatNeverLeftIsNoRiddle();
    void anUntrustedCertificateIsNeverAccepted();
    void aReadableRefusalIsOne();
    void aPaymentIsMadeWhenNothingElseIsSaid_data();
    void aPaymentIsMadeWhenNothingElseIsSaid();
};

void TestSendOnce::aPostThatGoesWrongIsSentOnceAndItsOutcomeUnknown_data()
{
    QTest::addColumn<bool>("overTls");
    QTest::addColumn<Fault>("fault");
    for (const bool overTls : {false, true}) {
        for (const auto &[name, fault] : faults)
            QTest::addRow("%s, %s", overTls ? "https" : "http", name) << overTls << fault;
    }
}

void TestSendOnce::aPostThatGoesWrongIsSentOnceAndItsOutcomeUnknown()
{
    QFETCH(const bool, overTls);
    QFETCH(const Fault, fault);
    RawServer server(overTls ? RawServer::Kind::Tls : RawServer::Kind::Plain);
    server.setHandler([fault](QTcpSocket &socket, const RawRequest &) { fault(socket); });
    api::Client::Options options = api::quickOptions();
    options.idleTimeout = std::chrono::milliseconds(400);
    options.sslConfiguration = support::trustingTlsServer();
    api::Client client(*api::Endpoint::fromUrl(server.baseUrl()), api::someKeys(), options);

    api::Request request = api::post(u"/order/cart/x/checkout"_s);
    request.sizeLimit = 1 << 20;
    const auto result = awaited(client.send(request));

    QVERIFY(!result);
    QCOMPARE(result.error().kindName(), "outcome-unknown"_ba);
    QVERIFY(!result.error().technical.isEmpty());
    QVERIFY2(!result.error().technical.contains(u"://"), qPrintable(result.error().technical));
    // A second copy would come within the round trip of this read, which uses the same server.
    server.setHandler([](QTcpSocket &socket, const RawRequest &) { RawServer::answer(socket, 200, "null"_ba); });
    QVERIFY(awaited(client.send(api::get(u"/me"_s))));
    QCOMPARE(server.count("POST"_ba), 1);
}

void TestSendOnce::aBodilessRouteSendsAnEmptyObject()
{
    RawServer server;
    server.setHandler([](QTcpSocket &socket, const RawRequest &) { RawServer::answer(socket, 200, {}); });
    api::Client client(*api::Endpoint::fromUrl(server.baseUrl()), api::someKeys(), api::quickOptions());
    QVERIFY(awaited(client.send(api::post(u"/order/cart/x/assign"_s))));
    QCOMPARE(server.requests().first().body, "{}"_ba);
    QCOMPARE(server.requests().first().headers.value("content-type"_ba), "application/json"_ba);
    QVERIFY(!server.requests().first().headers.contains("transfer-encoding"_ba));
}

void TestSendOnce::everyPostHasAConnectionOfItsOwn()
{
    // The server keeps connections open, and closes them as soon as something comes on a used one:
    // what a server does that has just run into its keep-alive time-out.
    RawServer server;
    server.setHandler([](QTcpSocket &socket, const RawRequest &) {
        if (socket.property("used").toBool())
            return RawServer::reset(socket);
        socket.setProperty("used", true);
        RawServer::answer(socket, 200, "null"_ba);
    });
    api::Client client(*api::Endpoint::fromUrl(server.baseUrl()), api::someKeys(), api::quickOptions());
    QVERIFY(awaited(client.send(api::get(u"/me"_s))));
    QVERIFY(awaited(client.send(api::post(u"/order/cart/x/assign"_s))));
    QVERIFY(awaited(client.send(api::post(u"/order/cart/y/assign"_s))));
    QCOMPARE(server.count("POST"_ba), 2);
}

void TestSendOnce::aPostThatNeverLeftIsNoRiddle()
{
    QString nobodyThere;
    {
        const RawServer server;
        nobodyThere = server.baseUrl();
    }
    api::Client client(*api::Endpoint::fromUrl(nobodyThere), api::someKeys(), api::quickOptions());
    const auto result = awaited(client.send(api::post(u"/order/cart/x/checkout"_s)));
    QVERIFY(!result);
    QCOMPARE(result.error().kindName(), "network"_ba);
}

void TestSendOnce::anUntrustedCertificateIsNeverAccepted()
{
    RawServer server(RawServer::Kind::Tls);
    api::Client client(*api::Endpoint::fromUrl(server.baseUrl()), api::someKeys(), api::quickOptions());
    const auto posted = awaited(client.send(api::post(u"/order/cart/x/checkout"_s)));
    QVERIFY(!posted);
    QCOMPARE(posted.error().kindName(), "tls"_ba);
    const auto read = awaited(client.send(api::get(u"/me"_s)));
    QVERIFY(!read);
    QCOMPARE(read.error().kindName(), "tls"_ba);
    QVERIFY(server.requests().isEmpty());
}

void TestSendOnce::aReadableRefusalIsOne()
{
    RawServer server;
    server.setHandler([](QTcpSocket &socket, const RawRequest &) {
        RawServer::answer(socket, 403, R"({"message":"This order can't be paid with paypal"})"_ba);
    });
    api::Client client(*api::Endpoint::fromUrl(server.baseUrl()), api::someKeys(), api::quickOptions());
    const auto result = awaited(api::payOrder(client, 12, 34));
    QVERIFY(!result);
    QCOMPARE(result.error().kindName(), "refused"_ba);
    QCOMPARE(result.error().serverMessage, u"This order can't be paid with paypal"_s);
    QCOMPARE(result.error().queryId, u"EU.test-1"_s);
    QCOMPARE(result.error().route, "POST /me/order/{orderId}/pay"_ba);
    QCOMPARE(server.count("POST"_ba), 1);
}

void TestSendOnce::aPaymentIsMadeWhenNothingElseIsSaid_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isMade");
    QTest::newRow("null") << "null"_ba << true;
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("an object") << R"({"status":"ok"})"_ba << false;
    QTest::newRow("a list") << R"(["something","else"])"_ba << false;
    QTest::newRow("a page") << "<html></html>"_ba << false;
}

void TestSendOnce::aPaymentIsMadeWhenNothingElseIsSaid()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isMade);
    RawServer server;
    server.setHandler([body](QTcpSocket &socket, const RawRequest &) { RawServer::answer(socket, 200, body); });
    api::Client client(*api::Endpoint::fromUrl(server.baseUrl()), api::someKeys(), api::quickOptions());
    for (const auto &result : {awaited(api::payOrder(client, 12, 34)),
                               awaited(api::payOrderWithMean(client, 12, u"bankAccount"_s, 7))}) {
        QCOMPARE(result.has_value(), isMade);
        if (!isMade)
            QCOMPARE(result.error().kindName(), "outcome-unknown"_ba);
    }
    QCOMPARE(server.count("POST"_ba), 2);
}

QTEST_GUILESS_MAIN(TestSendOnce)
#include "test_sendonce.moc"
