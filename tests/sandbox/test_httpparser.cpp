// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/httpparser.h"

#include <QtTest>

using namespace cartouche::sandbox;

class TestHttpParser : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheTargetByteForByte();
    void theHostOfAnAbsoluteTargetCounts();
    void readsARequestThatComesByteByByte();
    void readsChunkedBodies();
    void readsPipelinedRequests();
    void asksForContinue();
    void refusesWhatIsNotHttp_data();
    void refusesWhatIsNotHttp();
};

void TestHttpParser::keepsTheTargetByteForByte()
{
    HttpParser parser;
    parser.feed("GET /1.0/a%2fb/%41?x=%7e+%C3%a9 HTTP/1.1\r\nHost: h\r\n\r\n");
    const auto request = parser.next();
    QVERIFY(request);
    QCOMPARE(request->target, "/1.0/a%2fb/%41?x=%7e+%C3%a9");
    QCOMPARE(request->rawPath(), "/1.0/a%2fb/%41");
    QCOMPARE(request->rawQuery(), "x=%7e+%C3%a9");
    QCOMPARE(request->header("host"), "h");
}

void TestHttpParser::theHostOfAnAbsoluteTargetCounts()
{
    HttpParser parser;
    parser.feed("GET http://example.com:8080/1.0/me?a=b HTTP/1.1\r\nHost: h\r\n\r\n"
                "GET https://example.com HTTP/1.1\r\n\r\n");
    const auto request = parser.next();
    QVERIFY(request);
    QCOMPARE(request->target, "/1.0/me?a=b");
    QCOMPARE(request->header("host"), "example.com:8080");
    const auto bare = parser.next();
    QVERIFY(bare);
    QCOMPARE(bare->target, "/");
    QCOMPARE(bare->header("host"), "example.com");
}

void TestHttpParser::readsARequestThatComesByteByByte()
{
    const QByteArray stream = "POST /x HTTP/1.1\r\nContent-Length: 5\r\nA: b\r\n\r\nhello";
    HttpParser parser;
    for (qsizetype i = 0; i < stream.size(); ++i) {
        QVERIFY(!parser.next());
        parser.feed(stream.mid(i, 1));
    }
    const auto request = parser.next();
    QVERIFY(request);
    QCOMPARE(request->method, "POST");
    QCOMPARE(request->body, "hello");
    QCOMPARE(parser.failure(), 0);
}

void TestHttpParser::readsChunkedBodies()
{
    HttpParser parser;
    parser.feed("POST /x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
                "5\r\nhello\r\n6;ext=1\r\n world\r\n0\r\nTrailer: t\r\n\r\n");
    const auto request = parser.next();
    QVERIFY(request);
    QCOMPARE(request->body, "hello world");
}

void TestHttpParser::readsPipelinedRequests()
{
    HttpParser parser;
    parser.feed("GET /a HTTP/1.1\r\n\r\n"
                "POST /b HTTP/1.1\r\nContent-Length: 1\r\n\r\nx"
                "GET /c HTTP/1.1\r\n\r\n");
    QCOMPARE(parser.next()->target, "/a");
    const auto second = parser.next();
    QCOMPARE(second->target, "/b");
    QCOMPARE(second->body, "x");
    const auto third = parser.next();
    QCOMPARE(third->target, "/c");
    QCOMPARE(third->body, "");
    QVERIFY(!parser.next());
}

void TestHttpParser::asksForContinue()
{
    HttpParser parser;
    parser.feed("POST /x HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\n");
    QVERIFY(!parser.next());
    QVERIFY(parser.takeExpectsContinue());
    QVERIFY(!parser.takeExpectsContinue());
    parser.feed("x");
    QVERIFY(parser.next());
}

void TestHttpParser::refusesWhatIsNotHttp_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<int>("status");
    QTest::newRow("noise") << QByteArray("\x16\x03\x01 hello\r\n\r\n") << 400;
    QTest::newRow("no version") << QByteArray("GET /\r\n\r\n") << 400;
    QTest::newRow("HTTP/2") << QByteArray("GET / HTTP/2\r\n\r\n") << 505;
    QTest::newRow("other scheme") << QByteArray("GET ftp://h/ HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("header without colon") << QByteArray("GET / HTTP/1.1\r\nnonsense\r\n\r\n") << 400;
    QTest::newRow("bad length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n") << 400;
    QTest::newRow("huge length")
        << QByteArray("POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n") << 413;
    QTest::newRow("length and chunks")
        << QByteArray("POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n")
        << 400;
    QTest::newRow("huge chunk")
        << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nfffffff\r\n") << 413;
    QTest::newRow("endless head")
        << QByteArray("GET / HTTP/1.1\r\n" + QByteArray(HttpParser::largestHead, 'a')) << 431;
}

void TestHttpParser::refusesWhatIsNotHttp()
{
    QFETCH(QByteArray, stream);
    HttpParser parser;
    parser.feed(stream);
    QVERIFY(!parser.next());
    QTEST(parser.failure(), "status");
}

QTEST_GUILESS_MAIN(TestHttpParser)
#include "test_httpparser.moc"
