// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/keyrequest.h"
#include "support/rawserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using account::KeyRequest;
using support::RawRequest;
using support::RawServer;

namespace {

const QByteArray pending =
    R"({"errorCode":"MISSING_CREDENTIAL","httpCode":"403 Forbidden","message":"Credential is not validated"})";
const QByteArray badSignature =
    R"({"errorCode":"INVALID_SIGNATURE","httpCode":"400 Bad Request","message":"Invalid signature"})";

QByteArray credential(const QByteArray &status)
{
    return R"({"credentialId":7,"applicationId":8,"status":")" + status
        + R"(","creation":"2026-01-01T00:00:00+00:00","expiration":null,"lastUse":null,"ovhSupport":false,)"
          R"("rules":[{"method":"GET","path":"/me"}],"allowedIPs":null})";
}

} // namespace

/// OVHcloud's side: one answer to the request for a key, then a list of answers to the looks.
class TestKeyRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RawServer>();
        m_page = QUrl(m_server->baseUrl().chopped(4) + u"/auth/?credentialToken=TOKEN"_s);
        m_asking = {200, QJsonDocument(QJsonObject{{u"consumerKey"_s, u"CONSUMER-1"_s},
                                                   {u"state"_s, u"pendingValidation"_s},
                                                   {u"validationUrl"_s, m_page.toString()}}).toJson()};
        m_looks.clear();
        m_server->setHandler([this](QTcpSocket &socket, const RawRequest &request) {
            if (request.target.endsWith("/auth/credential"))
                return RawServer::answer(socket, m_asking.first, m_asking.second);
            const auto look = m_looks.size() > 1 ? m_looks.takeFirst() : m_looks.value(0, {403, pending});
            if (look.first == 0)
                return RawServer::reset(socket);
            RawServer::answer(socket, look.first, look.second);
        });
        m_request = std::make_unique<KeyRequest>(*api::Endpoint::fromUrl(m_server->baseUrl()),
                                                 api::Credentials{u"APPKEY"_s, u"APPSECRET"_s, u"OLD"_s});
        m_request->setInterval(1);
    }
    void cleanup()
    {
        m_request.reset();
        m_server.reset();
    }

    void aKeyIsAskedForOnceAndUsedWhenValidated()
    {
        m_looks = {{403, pending}, {200, credential("pendingValidation")}, {403, pending}, {400, badSignature},
                   {200, credential("validated")}};
        QSignalSpy page(m_request.get(), &KeyRequest::validationPageReady);
        QSignalSpy validated(m_request.get(), &KeyRequest::validated);
        QSignalSpy notYet(m_request.get(), &KeyRequest::notYet);
        const QSignalSpy failed(m_request.get(), &KeyRequest::failed);
        m_request->start();
        m_request->start(); // a second click changes nothing
        QTRY_COMPARE(validated.size(), 1);
        QCOMPARE(failed.size(), 0);
        QCOMPARE(page.size(), 1);
        QCOMPARE(page.first().first().toUrl(), m_page);
        QCOMPARE(notYet.size(), 3);
        const auto keys = validated.first().at(0).value<api::Credentials>();
        QVERIFY(keys == (api::Credentials{u"APPKEY"_s, u"APPSECRET"_s, u"CONSUMER-1"_s}));
        const auto seen = validated.first().at(1).value<api::Credential>();
        QCOMPARE(seen.status, u"validated"_s);
        QVERIFY(!seen.expiration.isValid());

        const QList<RawRequest> &requests = m_server->requests();
        QCOMPARE(m_server->count("POST"), 1);
        QCOMPARE(requests.size(), 6);
        const RawRequest &ask = requests.first();
        QCOMPARE(ask.target, "/1.0/auth/credential"_ba);
        QCOMPARE(ask.headers.value("x-ovh-application"), "APPKEY"_ba);
        QVERIFY(!ask.headers.contains("x-ovh-signature"));
        QVERIFY(!ask.headers.contains("x-ovh-consumer"));
        const QJsonArray rules = QJsonDocument::fromJson(ask.body).object().value(u"accessRules"_s).toArray();
        QCOMPARE(rules.size(), account::requiredRights().size());
        QCOMPARE(rules.first().toObject(), (QJsonObject{{u"method"_s, u"GET"_s},
                                                        {u"path"_s, u"/auth/currentCredential"_s}}));
        QCOMPARE(requests.last().target, "/1.0/auth/currentCredential"_ba);
        QCOMPARE(requests.last().headers.value("x-ovh-consumer"), "CONSUMER-1"_ba);
    }

    void nothingIsAskedAfterTheKeyWorks()
    {
        m_looks = {{200, credential("validated")}};
        QSignalSpy validated(m_request.get(), &KeyRequest::validated);
        m_request->start();
        QVERIFY(validated.wait());
        const qsizetype before = m_server->requests().size();
        QVERIFY(!validated.wait(50));
        QCOMPARE(m_server->requests().size(), before);
    }

    void brokenNetworkIsNotAnEnd()
    {
        m_looks = {{0, {}}, {503, "<html>busy</html>"}, {200, "not json"}, {429, "{}"}, {200, credential("validated")}};
        QSignalSpy validated(m_request.get(), &KeyRequest::validated);
        const QSignalSpy failed(m_request.get(), &KeyRequest::failed);
        m_request->start();
        QTRY_COMPARE(validated.size(), 1);
        QCOMPARE(failed.size(), 0);
    }

    void refusalsEndIt_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<base::Error::Kind>("kind");
        QTest::addColumn<QByteArray>("code");
        using Kind = base::Error::Kind;
        QTest::newRow("refused by the user") << 200 << credential("refused") << Kind::Refused << "credential-refused"_ba;
        QTest::newRow("expired") << 200 << credential("expired") << Kind::Refused << "credential-expired"_ba;
        QTest::newRow("key is gone")
            << 403 << R"({"errorCode":"INVALID_CREDENTIAL","message":"This credential is not valid"})"_ba
            << Kind::InvalidCredential << "INVALID_CREDENTIAL"_ba;
        QTest::newRow("application is gone")
            << 403 << R"({"errorCode":"INVALID_KEY","message":"This application key is invalid"})"_ba
            << Kind::InvalidKey << "INVALID_KEY"_ba;
    }

    void refusalsEndIt()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, code);
        m_looks = {{403, pending}, {status, answer}};
        QSignalSpy failed(m_request.get(), &KeyRequest::failed);
        const QSignalSpy validated(m_request.get(), &KeyRequest::validated);
        m_request->start();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(validated.size(), 0);
        const auto error = failed.first().first().value<base::Error>();
        QTEST(error.kind, "kind");
        QCOMPARE(error.code, code);
        const qsizetype before = m_server->requests().size();
        QVERIFY(!failed.wait(50)); // and it is over
        QCOMPARE(m_server->requests().size(), before);
    }

    void aWrongApplicationKeyOpensNoPage()
    {
        m_asking = {403, R"({"errorCode":"INVALID_KEY","message":"This application key is invalid"})"};
        QSignalSpy failed(m_request.get(), &KeyRequest::failed);
        const QSignalSpy page(m_request.get(), &KeyRequest::validationPageReady);
        m_request->start();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<base::Error>().kind, base::Error::Kind::InvalidKey);
        QCOMPARE(page.size(), 0);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void aPageElsewhereIsNotOpened_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("other host") << u"https://evil.example/auth/?credentialToken=x"_s;
        QTest::newRow("looks like OVHcloud") << u"https://ovh.com.evil.example/auth/"_s;
        QTest::newRow("other port") << u"http://127.0.0.1:1/auth/"_s;
        QTest::newRow("a file") << u"file:///etc/passwd"_s;
        QTest::newRow("none") << u""_s;
    }

    void aPageElsewhereIsNotOpened()
    {
        QFETCH(QString, page);
        m_asking.second = QJsonDocument(QJsonObject{{u"consumerKey"_s, u"CONSUMER-1"_s},
                                                    {u"state"_s, u"pendingValidation"_s},
                                                    {u"validationUrl"_s, page}}).toJson();
        QSignalSpy failed(m_request.get(), &KeyRequest::failed);
        const QSignalSpy opened(m_request.get(), &KeyRequest::validationPageReady);
        m_request->start();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(opened.size(), 0);
        QVERIFY(!failed.first().first().value<base::Error>().toLogLine().contains(u"CONSUMER-1"_s));
    }

    void itCanBeStartedAgainAfterAFailure()
    {
        m_looks = {{200, credential("refused")}};
        QSignalSpy failed(m_request.get(), &KeyRequest::failed);
        QSignalSpy validated(m_request.get(), &KeyRequest::validated);
        m_request->start();
        QTRY_COMPARE(failed.size(), 1);
        m_looks = {{200, credential("validated")}};
        m_request->start();
        QTRY_COMPARE(validated.size(), 1);
        QCOMPARE(m_server->count("POST"), 2);
    }

    void itCanBeDeletedAtAnyMoment()
    {
        // while asking
        m_request->start();
        m_request.reset();
        QCoreApplication::processEvents();
        // in the slot of its own signals
        for (const int moment : {0, 1, 2}) {
            m_looks = {{moment == 2 ? 200 : 403, moment == 2 ? credential("refused") : pending}};
            auto *request = new KeyRequest(*api::Endpoint::fromUrl(m_server->baseUrl()), {u"A"_s, u"S"_s, {}});
            request->setInterval(1);
            bool isGone = false;
            connect(request, &QObject::destroyed, this, [&isGone] { isGone = true; });
            if (moment == 0)
                connect(request, &KeyRequest::validationPageReady, this, [request] { delete request; });
            else if (moment == 1)
                connect(request, &KeyRequest::notYet, this, [request] { delete request; });
            else
                connect(request, &KeyRequest::failed, this, [request] { delete request; });
            request->start();
            QTRY_VERIFY(isGone);
        }
        QCoreApplication::processEvents();
    }

private:
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<KeyRequest> m_request;
    QUrl m_page;
    std::pair<int, QByteArray> m_asking;
    QList<std::pair<int, QByteArray>> m_looks; ///< the last one stays
};

QTEST_GUILESS_MAIN(TestKeyRequest)
#include "test_keyrequest.moc"
