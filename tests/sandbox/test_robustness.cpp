// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/shopper.h"
#include "support/sandboxprocess.h"

#include <QNetworkInterface>
#include <QTcpSocket>
#include <QtTest>

using namespace cartouche::test;
using namespace Qt::StringLiterals;

/// Whatever comes in, the sandbox answers or closes, and lives on.
class TestRobustness : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void bodiesThatAreNoJson_data();
    void bodiesThatAreNoJson();
    void aHugeBodyIsRefused();
    void bytesThatAreNoHttp_data();
    void bytesThatAreNoHttp();
    void aConnectionServesSeveralRequests();
    void aClientMayLeaveBeforeItsAnswer();
    void whatWasSentIsDoneEvenIfNobodyReadsTheAnswer();
    void listensOnLoopbackOnly();
    void oddPathsAndIds();

private:
    [[nodiscard]] int port() const { return QUrl(m_sandbox.base()).port(); }

    SandboxProcess m_sandbox;
};

void TestRobustness::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
}

/// After everything: still the same process, still answering.
void TestRobustness::cleanup()
{
    QVERIFY(m_sandbox.isRunning());
    SignedClient client(m_sandbox);
    QCOMPARE(client.get(u"/me"_s).status, 200);
}

void TestRobustness::bodiesThatAreNoJson_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("half") << QByteArray(R"({"ovhSubsidiary":)");
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("number") << QByteArray("7");
    QTest::newRow("list") << QByteArray("[1,2]");
    QTest::newRow("zero bytes") << QByteArray("\0\0\0", 3);
    QTest::newRow("not utf-8") << QByteArray("{\"ovhSubsidiary\":\"\xff\xfe\"}");
    QTest::newRow("wrong type") << QByteArray(R"({"ovhSubsidiary":["FR"]})");
    QTest::newRow("description") << QByteArray(R"({"ovhSubsidiary":"FR","description":{}})");
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("form") << QByteArray("ovhSubsidiary=FR");
}

void TestRobustness::bodiesThatAreNoJson()
{
    QFETCH(QByteArray, body);
    SignedClient client(m_sandbox);
    const Reply reply = client.send("POST", u"/order/cart"_s, body);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.code(), u"Client::BadRequest"_s);
}

void TestRobustness::aHugeBodyIsRefused()
{
    SignedClient client(m_sandbox);
    const QByteArray huge = "{\"ovhSubsidiary\":\"" + QByteArray(8 * 1024 * 1024, 'x') + "\"}";
    const Reply reply = client.send("POST", u"/order/cart"_s, huge);
    QCOMPARE(reply.status, 413);
    const Reply large = client.send("POST", u"/order/cart"_s,
                                    "{\"ovhSubsidiary\":\"FR\",\"description\":\""
                                        + QByteArray(500'000, 'x') + "\"}");
    QCOMPARE(large.status, 200);
}

void TestRobustness::bytesThatAreNoHttp_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("tls") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11)
                         << QByteArray("HTTP/1.1 400");
    QTest::newRow("noise") << QByteArray("how do you do\r\n\r\n") << QByteArray("HTTP/1.1 400");
    QTest::newRow("long head") << QByteArray("GET /" + QByteArray(100'000, 'a'))
                               << QByteArray("HTTP/1.1 431");
    QTest::newRow("future") << QByteArray("GET / HTTP/3.0\r\n\r\n") << QByteArray("HTTP/1.1 505");
}

void TestRobustness::bytesThatAreNoHttp()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, status);
    QVERIFY(exchangeBytes(port(), bytes, status).startsWith(status));
}

void TestRobustness::aConnectionServesSeveralRequests()
{
    const QByteArray one = "GET /1.0/auth/time HTTP/1.1\r\nHost: h\r\n\r\n";
    const QByteArray last = "GET /1.0/me HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";
    const QByteArray answer = exchangeBytes(port(), one + one + last);
    QCOMPARE(answer.count("HTTP/1.1 200"), 2);
    QCOMPARE(answer.count("HTTP/1.1 401"), 1);
}

void TestRobustness::aClientMayLeaveBeforeItsAnswer()
{
    for (int i = 0; i < 20; ++i) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(port()));
        QVERIFY(socket.waitForConnected(5000));
        socket.write(i % 2 ? "GET /1.0/auth/time HTTP/1.1\r\n\r\n" : "POST /1.0/order/cart HT");
        socket.flush();
        socket.abort();
    }
}

void TestRobustness::whatWasSentIsDoneEvenIfNobodyReadsTheAnswer()
{
    SandboxProcess slow({u"--speed"_s, u"0.01"_s}); // a slow name keeps its answer back for minutes
    QVERIFY2(slow.start(), qPrintable(slow.errorString()));
    SignedClient client(slow);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    const QByteArray body = R"({"domain":"lent.fr"})";
    const QUrl url(client.endpoint + cart + u"/domain"_s);
    QByteArray request = "POST " + url.path().toUtf8() + " HTTP/1.1\r\nHost: "
        + url.authority().toUtf8() + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    const auto headers = client.signature("POST", url.toEncoded(), body);
    for (auto each = headers.begin(); each != headers.end(); ++each)
        request += each.key() + ": " + each.value() + "\r\n";

    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(url.port()));
    QVERIFY(socket.waitForConnected(5000));
    socket.write(request + "\r\n" + body);
    QVERIFY(socket.waitForBytesWritten(5000));
    socket.disconnectFromHost();
    QTRY_COMPARE(slow.calls(u"POST"_s, u"/order/cart/{cartId}/domain"_s).acted, 1);
    QCOMPARE(client.get(cart + u"/item"_s).body.toArray().size(), 1);
}

void TestRobustness::listensOnLoopbackOnly()
{
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback() || address.protocol() != QAbstractSocket::IPv4Protocol)
            continue;
        QTcpSocket socket;
        socket.connectToHost(address, static_cast<quint16>(port()));
        QVERIFY2(!socket.waitForConnected(500), qPrintable(address.toString()));
    }
}

void TestRobustness::oddPathsAndIds()
{
    SignedClient client(m_sandbox);
    for (const auto &path : {"/me/order/-1"_L1, "/me/order/99999999999999999999999"_L1,
                             "/me/order/abc"_L1, "/me/order/%00"_L1, "/order/cart/%2e%2e"_L1,
                             "/domain/%F0%9F%92%A9"_L1, "/me/task/domain/1/argument/x"_L1,
                             "//"_L1, "/me/order/1/details/2"_L1})
        QCOMPARE(client.get(path).status, 404);
}

QTEST_GUILESS_MAIN(TestRobustness)
#include "test_robustness.moc"
