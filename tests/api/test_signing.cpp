// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/awaiting.h"
#include "api/cartroutes.h"
#include "api/client.h"
#include "api/signature.h"
#include "base/logging.h"
#include "support/rawserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using api::awaited;
using api::Client;
using base::Error;
using support::RawRequest;
using support::RawServer;

namespace {

const QByteArray badSignature = R"({"errorCode":"INVALID_SIGNATURE","httpCode":"400 Bad Request","message":"Invalid signature"})"_ba;
const QByteArray badTime = R"({"errorCode":"QUERY_TIME_OUT","httpCode":"400 Bad Request","message":"x"})"_ba;

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

qint64 timestampOf(const RawRequest &request)
{
    return request.headers.value("x-ovh-timestamp"_ba).toLongLong();
}

QStringList logged;
void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged.append(text);
}

} // namespace

/// Who a call says it is, and when.
class TestSigning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void signsExactlyWhatIsSent();
    void saysWhoItIsAndNoMore();
    void anonymousCallsCarryTheApplicationKeyOnly();
    void aCallWithoutKeysTellsThatSignInIsNeeded();
    void refusesPathsThatWouldBeAnotherRoute();
    void readsTheClockOnceAndAppliesIt();
    void withoutTheClockCallsGoOnAndItIsAskedForAgain();
    void aClockThatJumpedIsReadAgainAndTheCallSignedAnew();
    void aCheckoutRefusedForItsSignatureIsNotSentTwice();
    void aWrongSecretIsNotTriedAgain();
    void aTimeRefusalThatTheClockDoesNotExplainIsARiddleForAPost();
    void logsTheRouteAndNoSecret();

private:
    [[nodiscard]] std::unique_ptr<Client> client(Client::Options options = api::quickOptions()) const;

    std::unique_ptr<RawServer> m_server;
};

void TestSigning::init()
{
    m_server = std::make_unique<RawServer>();
    m_server->setHandler(answerNull);
}

void TestSigning::cleanup()
{
    m_server.reset();
}

std::unique_ptr<Client> TestSigning::client(Client::Options options) const
{
    return std::make_unique<Client>(*api::Endpoint::fromUrl(m_server->baseUrl()), api::someKeys(), options);
}

void TestSigning::signsExactlyWhatIsSent()
{
    m_server->clockOffset = 77;
    const auto client = this->client();
    api::Request odd = request(api::Request::Method::Post, u"/a/"_s + api::segment(u"x/é %+"_s));
    odd.query.addQueryItem(u"date.from"_s, u"2020-10-18T13:44:30+02:00"_s);
    odd.query.addQueryItem(u"q"_s, api::segment(u"a&b=c#d é+"_s));
    odd.body = QJsonObject{{u"name"_s, u"Zoé \"\\ ✓"_s}, {u"id"_s, Q_INT64_C(9007199254740993)}};
    QVERIFY(awaited(client->send(odd)));

    const RawRequest &sent = m_server->requests().first();
    QCOMPARE(sent.target,
             "/1.0/a/x%2F%C3%A9%20%25%2B?date.from=2020-10-18T13:44:30%2B02:00&q=a%26b%3Dc%23d%20%C3%A9%2B"_ba);
    QCOMPARE(sent.body, R"({"id":9007199254740993,"name":"Zoé \"\\ ✓"})"_ba);
    const QByteArray url = m_server->baseUrl().chopped(4).toLatin1() + sent.target;
    QCOMPARE(sent.headers.value("x-ovh-signature"_ba),
             api::signature(api::someKeys(), "POST"_ba, url, sent.body, timestampOf(sent)));
    QCOMPARE(sent.headers.value("x-ovh-application"_ba), api::someKeys().applicationKey.toLatin1());
    QCOMPARE(sent.headers.value("x-ovh-consumer"_ba), api::someKeys().consumerKey.toLatin1());
}

void TestSigning::saysWhoItIsAndNoMore()
{
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &) {
        RawServer::answer(socket, 200, "null"_ba, "Set-Cookie: track=1\r\nETag: \"1\"\r\nCache-Control: max-age=9999\r\n"_ba);
    });
    const auto client = this->client();
    client->setLanguage(u"fr"_s);
    QVERIFY(awaited(client->send(api::get(u"/me"_s))));
    client->setLanguage(u"en"_s);
    QVERIFY(awaited(client->send(api::get(u"/me"_s))));
    QVERIFY(awaited(client->send(api::post(u"/me"_s))));
    QCOMPARE(m_server->requests().size(), 3);
    QCOMPARE(m_server->requests().first().headers.value("accept-language"_ba), "fr"_ba);
    for (const RawRequest &sent : m_server->requests()) {
        QVERIFY(sent.headers.value("user-agent"_ba).startsWith("Cartouche/"));
        QCOMPARE(sent.headers.value("accept"_ba), "application/json"_ba);
        for (const char *unwanted : {"cookie", "referer", "authorization", "if-none-match", "upgrade", "expect"})
            QVERIFY2(!sent.headers.contains(unwanted), unwanted);
    }
    QCOMPARE(m_server->requests().last().headers.value("accept-language"_ba), "en"_ba);
}

void TestSigning::anonymousCallsCarryTheApplicationKeyOnly()
{
    const auto client = this->client();
    api::Request anonymous = api::get(u"/order/catalog/public/domain"_s);
    anonymous.isSigned = false;
    QVERIFY(awaited(client->send(anonymous)));
    const auto &headers = m_server->requests().first().headers;
    QVERIFY(headers.contains("x-ovh-application"_ba));
    for (const char *name : {"x-ovh-consumer", "x-ovh-signature", "x-ovh-timestamp"})
        QVERIFY2(!headers.contains(name), name);
    QCOMPARE(m_server->timeRequests(), 0);
}

void TestSigning::aCallWithoutKeysTellsThatSignInIsNeeded()
{
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &) {
        RawServer::answer(socket, 401, R"({"message":"You must login first"})"_ba);
    });
    const auto client = this->client();
    client->setCredentials({});
    QSignalSpy failed(client.get(), &Client::authenticationFailed);
    const auto result = awaited(client->send(api::get(u"/me"_s)));
    QVERIFY(!result);
    QCOMPARE(result.error().kindName(), "login-required"_ba);
    QCOMPARE(failed.size(), 1);
    QVERIFY(!m_server->requests().first().headers.contains("x-ovh-signature"_ba));
}

void TestSigning::refusesPathsThatWouldBeAnotherRoute()
{
    const auto client = this->client();
    for (const QString &path : {u"/order/cart//summary"_s, u"/order/cart/../me"_s, u"/order/cart/"_s, u"me"_s, u"/me?x=1"_s}) {
        const auto result = awaited(client->send(request(api::Request::Method::Delete, path)));
        QVERIFY2(!result, qPrintable(path));
        QCOMPARE(result.error().kindName(), "invalid"_ba);
    }
    QVERIFY(!awaited(api::deleteCart(*client, {})));
    QVERIFY(m_server->requests().isEmpty());
}

void TestSigning::readsTheClockOnceAndAppliesIt()
{
    m_server->clockOffset = -3600;
    const auto client = this->client();
    QSignalSpy known(client.get(), &Client::clockOffsetKnown);
    QVERIFY(!client->clockOffset());
    QList<QFuture<base::Result<QJsonValue>>> calls;
    for (int i = 0; i < 5; ++i)
        calls.append(client->send(i % 2 ? api::post(u"/me"_s) : api::get(u"/me"_s)));
    for (const auto &call : calls)
        QVERIFY(awaited(call));
    QCOMPARE(m_server->timeRequests(), 1);
    QCOMPARE(known.size(), 1);
    QVERIFY(std::abs(client->clockOffset().value() + 3600) <= 2);
    for (const RawRequest &sent : m_server->requests())
        QVERIFY(std::abs(timestampOf(sent) - (QDateTime::currentSecsSinceEpoch() - 3600)) <= 5);
}

void TestSigning::withoutTheClockCallsGoOnAndItIsAskedForAgain()
{
    m_server->clockOffset.reset();
    const auto client = this->client();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"clock could not be read"_s));
    QVERIFY(awaited(client->send(api::get(u"/me"_s))));
    QVERIFY(std::abs(timestampOf(m_server->requests().first()) - QDateTime::currentSecsSinceEpoch()) <= 5);
    QVERIFY(!client->clockOffset());
    QCOMPARE(m_server->timeRequests(), 1);

    m_server->clockOffset = 1000;
    QVERIFY(awaited(client->send(api::get(u"/me"_s))));
    QCOMPARE(m_server->timeRequests(), 2);
    QVERIFY(client->clockOffset().value() > 990);
}

void TestSigning::aClockThatJumpedIsReadAgainAndTheCallSignedAnew()
{
    m_server->setHandler([this](QTcpSocket &socket, const RawRequest &sent) {
        const qint64 now = QDateTime::currentSecsSinceEpoch() + *m_server->clockOffset;
        if (std::abs(timestampOf(sent) - now) > 60)
            RawServer::answer(socket, 400, sent.method == "GET" ? badSignature : badTime);
        else
            RawServer::answer(socket, 200, "null"_ba);
    });
    const auto client = this->client();
    QVERIFY(awaited(client->send(api::get(u"/me"_s))));
    m_server->clockOffset = 3600;
    QVERIFY(awaited(client->send(api::get(u"/me"_s))));
    QCOMPARE(m_server->requests().size(), 3);
    QCOMPARE(m_server->timeRequests(), 2);
    m_server->clockOffset = 7200;
    QVERIFY(awaited(client->send(api::post(u"/order/cart"_s))));
    QCOMPARE(m_server->count("POST"_ba), 2);
    QCOMPARE(m_server->timeRequests(), 3);
}

void TestSigning::aCheckoutRefusedForItsSignatureIsNotSentTwice()
{
    for (const QByteArray &refusal : {badSignature, badTime}) {
        init();
        m_server->setHandler([this, refusal](QTcpSocket &socket, const RawRequest &sent) {
            if (sent.method == "POST") {
                m_server->clockOffset = 3600; // the clock was the reason
                RawServer::answer(socket, 400, refusal);
            } else {
                RawServer::answer(socket, 200, "null"_ba);
            }
        });
        const auto client = this->client();
        const auto result = awaited(api::checkOut(*client, u"x"_s, {}));
        QVERIFY(!result);
        QVERIFY(!result.error().outcomeUnknown());
        QCOMPARE(result.error().kindName(), refusal == badSignature ? "signature"_ba : "clock"_ba);
        QVERIFY(awaited(client->send(api::get(u"/me"_s))));
        QCOMPARE(m_server->count("POST"_ba), 1);
        QVERIFY(client->clockOffset().value() > 3500); // the next click will do
    }
}

void TestSigning::aWrongSecretIsNotTriedAgain()
{
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &) { RawServer::answer(socket, 400, badSignature); });
    const auto client = this->client();
    QSignalSpy failed(client.get(), &Client::authenticationFailed);
    const auto result = awaited(client->send(api::get(u"/me"_s)));
    QVERIFY(!result);
    QCOMPARE(result.error().kindName(), "signature"_ba);
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(failed.size(), 1);
}

void TestSigning::aTimeRefusalThatTheClockDoesNotExplainIsARiddleForAPost()
{
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &) { RawServer::answer(socket, 400, badTime); });
    const auto client = this->client();
    const auto posted = awaited(client->send(api::post(u"/me/contact"_s)));
    QVERIFY(!posted);
    QCOMPARE(posted.error().kindName(), "outcome-unknown"_ba);
    QCOMPARE(m_server->count("POST"_ba), 1);
    const auto read = awaited(client->send(api::get(u"/me"_s)));
    QVERIFY(!read);
    QCOMPARE(read.error().kindName(), "clock"_ba);
    QCOMPARE(m_server->count("GET"_ba), 2);
}

void TestSigning::logsTheRouteAndNoSecret()
{
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &) {
        RawServer::answer(socket, 200, R"({"itemId":1,"answer-text":1})"_ba);
    });
    const auto client = this->client();
    logged.clear();
    QLoggingCategory::setFilterRules(u"cartouche.api.debug=true"_s);
    const QtMessageHandler before = qInstallMessageHandler(keepLog);
    const auto result = awaited(api::addDomain(*client, u"cart-id"_s, {u"name-in-body.fr"_s, {}, {}, {}, {}, 1}));
    const auto offers = awaited(api::readOffers(*client, u"cart-id"_s, u"name-in-query.fr"_s));
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QVERIFY(result);

    const QString text = logged.join(u'\n');
    QCOMPARE(logged.filter(u"POST /order/cart/{cartId}/domain 200 EU.test-1"_s).size(), 1);
    QCOMPARE(logged.filter(u"GET /order/cart/{cartId}/domain 200 EU.test-1"_s).size(), 1);
    for (const QString &secret : {api::someKeys().applicationSecret, api::someKeys().consumerKey, api::someKeys().applicationKey,
                                  u"$1$"_s, u"name-in-"_s, u"answer-text"_s, u"cart-id"_s, u"127.0.0.1"_s})
        QVERIFY2(!text.contains(secret), qPrintable(secret));
}

QTEST_GUILESS_MAIN(TestSigning)
#include "test_signing.moc"
