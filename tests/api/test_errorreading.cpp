// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/errorreading.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using api::Request;
using api::WireAnswer;
using End = WireAnswer::End;
using Method = Request::Method;

namespace {

WireAnswer whole(int status, const QByteArray &body)
{
    WireAnswer answer;
    answer.httpStatus = status;
    answer.body = body;
    answer.bodyLeft = true;
    answer.queryId = u"EU.ext-2.1"_s;
    if (status >= 500)
        answer.networkError = QNetworkReply::InternalServerError;
    else if (status >= 400)
        answer.networkError = QNetworkReply::UnknownContentError;
    return answer;
}

WireAnswer broken(QNetworkReply::NetworkError error, bool bodyLeft, int status = 0)
{
    WireAnswer answer;
    answer.networkError = error;
    answer.bodyLeft = bodyLeft;
    answer.httpStatus = status;
    return answer;
}

WireAnswer stopped(End end, bool bodyLeft)
{
    WireAnswer answer;
    answer.end = end;
    answer.bodyLeft = bodyLeft;
    return answer;
}

QByteArray kindOf(const WireAnswer &wire, Method method)
{
    const auto result = api::readAnswer(wire, method, "X /y"_ba);
    return result ? "fine"_ba : result.error().kindName();
}

} // namespace

class TestErrorReading : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesTheKind_data();
    void namesTheKind();
    void keepsWhatSupportNeeds();
    void turnsDetailsIntoText();
    void boundsWhatIsShown();
    void readsJsonOfEverySort_data();
    void readsJsonOfEverySort();
    void readsRetryAfter();
};

void TestErrorReading::namesTheKind_data()
{
    QTest::addColumn<WireAnswer>("wire");
    QTest::addColumn<QByteArray>("read"); // after a GET
    QTest::addColumn<QByteArray>("sent"); // after a POST

    const auto gateway = [](const char *code, const char *message) {
        return QByteArray(R"({"errorCode":")") + code + R"(","httpCode":"4xx","message":")" + message + "\"}";
    };
    const auto both = [](const char *row, const WireAnswer &wire, const QByteArray &kind) {
        QTest::newRow(row) << wire << kind << kind;
    };
    both("200", whole(200, "{}"_ba), "fine"_ba);
    both("200 empty", whole(200, {}), "fine"_ba);
    both("204", whole(204, {}), "fine"_ba);
    both("signature", whole(400, gateway("INVALID_SIGNATURE", "Invalid signature")), "signature"_ba);
    both("signature by class", whole(400, R"({"class":"Client::BadRequest","message":"Invalid signature"})"_ba), "signature"_ba);
    both("time", whole(400, gateway("QUERY_TIME_OUT", "x")), "clock"_ba);
    both("application key", whole(403, gateway("INVALID_KEY", "This application key is invalid")), "invalid-key"_ba);
    both("application key by message", whole(403, R"({"message":"This application key is invalid"})"_ba), "invalid-key"_ba);
    both("consumer key", whole(403, gateway("INVALID_CREDENTIAL", "This credential is not valid")), "invalid-credential"_ba);
    both("foreign consumer key", whole(403, gateway("NOT_CREDENTIAL", "This credential does not exist")), "invalid-credential"_ba);
    both("pending consumer key", whole(403, gateway("MISSING_CREDENTIAL", "x")), "pending-credential"_ba);
    both("right missing", whole(403, gateway("NOT_GRANTED_CALL", "This call has not been granted")), "not-granted"_ba);
    both("right missing by policy",
         whole(403, R"({"message":"User not granted for this request","details":{"unauthorizedActionsByIAM":"a"}})"_ba), "not-granted"_ba);
    both("401", whole(401, R"({"message":"You must login first"})"_ba), "login-required"_ba);
    both("400", whole(400, R"({"class":"Client::BadRequest","message":"Custom field X is mandatory"})"_ba), "refused"_ba);
    both("403 of a back-end", whole(403, R"({"class":"Client::Forbidden","message":"You are not allowed"})"_ba), "refused"_ba);
    both("404", whole(404, R"({"class":"Client::NotFound","message":"This service does not exist"})"_ba), "not-found"_ba);
    both("409", whole(409, R"({"errorCode":"CartAlreadyExists"})"_ba), "conflict"_ba);
    both("429", whole(429, R"({"message":"too many"})"_ba), "rate-limited"_ba);
    both("460", whole(460, R"({"message":"gone"})"_ba), "expired"_ba);
    both("403 with a code of its own", whole(403, R"({"errorCode":"FORBIDDEN"})"_ba), "refused"_ba);

    const auto differ = [](const char *row, const WireAnswer &wire, const QByteArray &read) {
        QTest::newRow(row) << wire << read << "outcome-unknown"_ba;
    };
    differ("200 that is not JSON", whole(200, "<html>"_ba), "unreadable"_ba);
    differ("200 cut off", whole(200, R"({"orderId":1)"_ba), "unreadable"_ba);
    differ("100", whole(103, {}), "unreadable"_ba);
    differ("302", whole(302, {}), "redirected"_ba);
    differ("304", whole(304, {}), "redirected"_ba);
    differ("500", whole(500, R"({"class":"Server::InternalServerError","message":"x"})"_ba), "server"_ba);
    differ("500 with a code of a refusal", whole(500, gateway("INVALID_SIGNATURE", "Invalid signature")), "server"_ba);
    differ("504 of a proxy", whole(504, "<html>"_ba), "server"_ba);
    differ("400 that is not JSON", whole(400, "<html>"_ba), "refused"_ba);
    differ("400 with other JSON", whole(400, "[1]"_ba), "refused"_ba);
    differ("400 without any word", whole(400, R"({"foo":1})"_ba), "refused"_ba);
    differ("404 without a body", whole(404, {}), "not-found"_ba);
    differ("429 without a body", whole(429, {}), "rate-limited"_ba);
    differ("sent again and refused by us", broken(QNetworkReply::ContentReSendError, true), "network"_ba);
    differ("closed", broken(QNetworkReply::RemoteHostClosedError, true), "network"_ba);
    differ("closed within a 200", broken(QNetworkReply::RemoteHostClosedError, true, 200), "network"_ba);
    differ("closed within a refusal", broken(QNetworkReply::RemoteHostClosedError, true, 403), "network"_ba);
    differ("not HTTP", broken(QNetworkReply::ProtocolFailure, true), "network"_ba);
    differ("idle", stopped(End::Idle, true), "timed-out"_ba);
    differ("deadline", stopped(End::Deadline, true), "timed-out"_ba);
    differ("too large", stopped(End::TooLarge, true), "too-large"_ba);
    differ("aborted", stopped(End::Aborted, true), "cancelled"_ba);

    both("refused before it left", broken(QNetworkReply::ConnectionRefusedError, false), "network"_ba);
    both("no such host", broken(QNetworkReply::HostNotFoundError, false), "network"_ba);
    both("TLS before it left", broken(QNetworkReply::SslHandshakeFailedError, false), "tls"_ba);
    both("connecting took too long", stopped(End::Idle, false), "timed-out"_ba);
    both("aborted before it left", stopped(End::Aborted, false), "cancelled"_ba);
}

void TestErrorReading::namesTheKind()
{
    QFETCH(const WireAnswer, wire);
    QFETCH(const QByteArray, read);
    QFETCH(const QByteArray, sent);
    QCOMPARE(kindOf(wire, Method::Get), read);
    QCOMPARE(kindOf(wire, Method::Put), read);
    QCOMPARE(kindOf(wire, Method::Delete), read);
    QCOMPARE(kindOf(wire, Method::Post), sent);
}

void TestErrorReading::keepsWhatSupportNeeds()
{
    const auto refused = api::readAnswer(
        whole(400, R"({"errorCode":"A","class":"B","httpCode":"400 Bad Request","message":"no"})"_ba), Method::Post, "POST /x"_ba);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, "A"_ba);
    QCOMPARE(refused.error().serverMessage, u"no"_s);
    QCOMPARE(refused.error().queryId, u"EU.ext-2.1"_s);
    QCOMPARE(refused.error().httpStatus, 400);
    QCOMPARE(refused.error().route, "POST /x"_ba);

    const auto unknown = api::readAnswer(stopped(End::Idle, true), Method::Post, "POST /x"_ba);
    QVERIFY(unknown.error().technical.startsWith(u"timed-out: "));

    api::Answer answer;
    answer.queryId = u"EU.ext-2.2"_s;
    answer.httpStatus = 200;
    QCOMPARE(api::unreadableModel(answer, Method::Post, {}).kindName(), "outcome-unknown"_ba);
    QCOMPARE(api::unreadableModel(answer, Method::Post, {}).queryId, u"EU.ext-2.2"_s);
    QCOMPARE(api::unreadableModel(answer, Method::Get, {}).kindName(), "unreadable"_ba);
}

void TestErrorReading::turnsDetailsIntoText()
{
    const auto result = api::readAnswer(
        whole(400, R"({"message":"x","details":{"contact_id":12345678901,"name":"n","list":["a",1],"on":true,"none":null}})"_ba),
        Method::Post, {});
    const QMap<QString, QString> expected{{u"contact_id"_s, u"12345678901"_s},
                                          {u"name"_s, u"n"_s},
                                          {u"list"_s, u"[\"a\",1]"_s},
                                          {u"on"_s, u"true"_s},
                                          {u"none"_s, QString()}};
    QCOMPARE(result.error().details, expected);
}

void TestErrorReading::boundsWhatIsShown()
{
    const auto result = api::readAnswer(whole(400, R"({"message":")" + QByteArray(1 << 20, 'x') + "\"}"), Method::Get, {});
    QVERIFY(result.error().serverMessage.size() <= 4096);
}

void TestErrorReading::readsJsonOfEverySort_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isJson");
    QTest::addColumn<QJsonValue>("expected");
    QTest::newRow("empty") << ""_ba << true << QJsonValue();
    QTest::newRow("blank") << " \r\n"_ba << true << QJsonValue();
    QTest::newRow("null") << "null"_ba << true << QJsonValue();
    QTest::newRow("number") << "1457018875"_ba << true << QJsonValue(1457018875);
    QTest::newRow("large number") << "9223372036854775807"_ba << true << QJsonValue(Q_INT64_C(9223372036854775807));
    QTest::newRow("string") << "\"notPaid\""_ba << true << QJsonValue(u"notPaid"_s);
    QTest::newRow("truth") << "true\n"_ba << true << QJsonValue(true);
    QTest::newRow("list") << "[1,2]"_ba << true << QJsonValue(QJsonArray{1, 2});
    QTest::newRow("two values") << "1,2"_ba << false << QJsonValue();
    QTest::newRow("breaking out") << "1],[2"_ba << false << QJsonValue();
    QTest::newRow("garbage behind") << "{} x"_ba << false << QJsonValue();
    QTest::newRow("html") << "<html>"_ba << false << QJsonValue();
    QTest::newRow("cut off") << "{\"a\":"_ba << false << QJsonValue();
    QTest::newRow("not UTF-8") << "\"\xff\xfe\""_ba << false << QJsonValue();
    QTest::newRow("deep") << QByteArray(100'000, '[') << false << QJsonValue();
}

void TestErrorReading::readsJsonOfEverySort()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isJson);
    QFETCH(const QJsonValue, expected);
    const auto json = api::readJson(text);
    QCOMPARE(json.has_value(), isJson);
    if (isJson)
        QCOMPARE(*json, expected);
}

void TestErrorReading::readsRetryAfter()
{
    using std::chrono::milliseconds;
    const QDateTime now(QDate(1994, 11, 6), QTime(8, 49, 7), Qt::UTC);
    const auto read = [&now](const QByteArray &text) { return api::readRetryAfter(text, now); };
    QCOMPARE(read("5"_ba), milliseconds(5'000));
    QCOMPARE(read(" 0 "_ba), milliseconds(0));
    QCOMPARE(read("3600"_ba), milliseconds(3'600'000));
    QCOMPARE(read("99999999999999"_ba), milliseconds(43'200'000));
    QCOMPARE(read("Sun, 06 Nov 1994 08:49:37 GMT"_ba), milliseconds(30'000));
    QCOMPARE(read("Sun, 06 Nov 1994 09:49:37 GMT"_ba), milliseconds(3'630'000));
    QCOMPARE(read("Sun, 06 Nov 1994 08:00:00 GMT"_ba), milliseconds(0));
    QVERIFY(!read({}));
    QVERIFY(!read("-1"_ba));
    QVERIFY(!read("soon"_ba));
}

QTEST_GUILESS_MAIN(TestErrorReading)
#include "test_errorreading.moc"
