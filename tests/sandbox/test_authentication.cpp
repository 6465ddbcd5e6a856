// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/signedclient.h"
#include "support/sandboxprocess.h"

#include <QRegularExpression>
#include <QtTest>

using namespace cartouche::test;
using namespace Qt::StringLiterals;

class TestAuthentication : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void timeIsABareNumber();
    void aSignedCallPasses();
    void answersUnderBothVersions();
    void theExactUrlIsSigned();
    void refusals();
    void aTimestampMayBeFiveMinutesOff();
    void rightsDecideCallByCall();
    void theValidationPageAuthorises();
    void theValidationPageRefuses();
    void onlyWebAddressesAreRedirectedTo();
    void aKeyExpires();
    void logoutEndsAKey();
    void everyAnswerHasAQueryId();

private:
    Reply requestKey(const QJsonObject &body);
    Reply decide(const QString &validationUrl, const QByteArray &form);
    static QJsonObject rules(const QString &method, const QString &path);

    SandboxProcess m_sandbox;
};

QJsonObject TestAuthentication::rules(const QString &method, const QString &path)
{
    return {{u"accessRules"_s,
             QJsonArray{QJsonObject{{u"method"_s, method}, {u"path"_s, path}}}}};
}

Reply TestAuthentication::requestKey(const QJsonObject &body)
{
    SignedClient client(m_sandbox);
    return client.plain("POST", m_sandbox.endpoint() + u"/auth/credential"_s,
                        QJsonDocument(body).toJson(),
                        {{"X-Ovh-Application", m_sandbox.applicationKey().toUtf8()}});
}

/// Reads the form as a browser would and sends it back with one of its buttons.
Reply TestAuthentication::decide(const QString &validationUrl, const QByteArray &form)
{
    SignedClient client(m_sandbox);
    const Reply page = client.plain("GET", validationUrl, {}, {});
    static const QRegularExpression hidden(u"name=\"credentialToken\" value=\"([^\"]+)\""_s);
    const QString token = hidden.match(QString::fromUtf8(page.raw)).captured(1);
    return client.plain("POST", m_sandbox.base() + u"/auth/"_s,
                        "credentialToken=" + token.toUtf8() + '&' + form,
                        {{"Content-Type", "application/x-www-form-urlencoded"}});
}

void TestAuthentication::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
}

void TestAuthentication::cleanup()
{
    QVERIFY(m_sandbox.reset());
}

void TestAuthentication::timeIsABareNumber()
{
    SignedClient client(m_sandbox);
    const Reply reply = client.anonymously("GET", u"/auth/time"_s);
    QCOMPARE(reply.status, 200);
    QVERIFY(qAbs(reply.raw.toLongLong() - QDateTime::currentSecsSinceEpoch()) < 5);
    QVERIFY(m_sandbox.advanceClock(std::chrono::hours(1)));
    const qint64 later = client.anonymously("GET", u"/auth/time"_s).raw.toLongLong();
    QVERIFY(later >= reply.raw.toLongLong() + 3600);
}

void TestAuthentication::aSignedCallPasses()
{
    SignedClient client(m_sandbox);
    const Reply me = client.get(u"/me"_s);
    QCOMPARE(me.status, 200);
    QCOMPARE(me.body[u"nichandle"].toString(), u"sb12345-ovh"_s);
    QCOMPARE(me.body[u"ovhSubsidiary"].toString(), u"FR"_s);
    QCOMPARE(me.body[u"currency"][u"code"].toString(), u"EUR"_s);
    QCOMPARE(client.get(u"/auth/details"_s).body[u"account"].toString(), u"sb12345-ovh"_s);
    const Reply key = client.get(u"/auth/currentCredential"_s);
    QCOMPARE(key.body[u"status"].toString(), u"validated"_s);
    QVERIFY(key.body[u"expiration"].isNull());
}

void TestAuthentication::answersUnderBothVersions()
{
    SignedClient client(m_sandbox);
    client.endpoint = m_sandbox.base() + u"/v1"_s;
    QCOMPARE(client.get(u"/me"_s).status, 200);
    client.endpoint = m_sandbox.base() + u"/v2"_s;
    QCOMPARE(client.get(u"/me"_s).status, 404);
}

void TestAuthentication::theExactUrlIsSigned()
{
    // Percent-encodings that a tidy-minded server would rewrite before it looks at the signature.
    SignedClient client(m_sandbox);
    const QByteArray target = "/1.0/order/cart?description=a%2fb%41%7e";
    const auto call = [&](const QByteArray &host, const QByteArray &signedTarget) {
        QByteArray request = "GET " + target + " HTTP/1.1\r\nConnection: close\r\nHost: " + host + "\r\n";
        const auto headers = client.signature("GET", "http://" + host + signedTarget, {});
        for (auto each = headers.begin(); each != headers.end(); ++each)
            request += each.key() + ": " + each.value() + "\r\n";
        return exchangeBytes(QUrl(m_sandbox.base()).port(), request + "\r\n").left(12);
    };
    const QByteArray host = QUrl(m_sandbox.base()).authority().toUtf8();
    QCOMPARE(call(host, target), "HTTP/1.1 200");
    QCOMPARE(call(host, "/1.0/order/cart?description=a%2Fb%41%7e"), "HTTP/1.1 400");
    QCOMPARE(call(host, "/1.0/order/cart?description=a%2fbA~"), "HTTP/1.1 400");
    // The client names the host, and that name is what it signs.
    QCOMPARE(call("localhost:4711", target), "HTTP/1.1 200");
}

void TestAuthentication::refusals()
{
    SignedClient client(m_sandbox);
    const Reply login = client.anonymously("GET", u"/me"_s);
    QCOMPARE(login.status, 401);
    QCOMPARE(login.message(), u"You must login first"_s);

    client.signatureOverride = "$1$0000000000000000000000000000000000000000";
    const Reply signature = client.get(u"/me"_s);
    QCOMPARE(signature.status, 400);
    QCOMPARE(signature.code(), u"INVALID_SIGNATURE"_s);
    QCOMPARE(signature.body[u"httpCode"].toString(), u"400 Bad Request"_s);
    QCOMPARE(signature.message(), u"Invalid signature"_s);
    client.signatureOverride.clear();

    client.applicationKey = u"unknown"_s;
    const Reply application = client.get(u"/me"_s);
    QCOMPARE(application.status, 403);
    QCOMPARE(application.code(), u"INVALID_KEY"_s);
    client.applicationKey = m_sandbox.applicationKey();

    client.consumerKey = u"unknown"_s;
    const Reply consumer = client.get(u"/me"_s);
    QCOMPARE(consumer.status, 403);
    QCOMPARE(consumer.code(), u"INVALID_CREDENTIAL"_s);
    client.consumerKey = m_sandbox.consumerKey();

    client.applicationSecret = u"wrong"_s;
    QCOMPARE(client.get(u"/me"_s).code(), u"INVALID_SIGNATURE"_s);
    // A signature that is given is looked at on anonymous routes too.
    QCOMPARE(client.get(u"/order/catalog/public/domain?ovhSubsidiary=FR"_s).code(),
             u"INVALID_SIGNATURE"_s);
}

void TestAuthentication::aTimestampMayBeFiveMinutesOff()
{
    SignedClient client(m_sandbox);
    for (const qint64 offset : {-290, 290}) {
        client.clockOffset = offset;
        QCOMPARE(client.get(u"/me"_s).status, 200);
    }
    for (const qint64 offset : {-310, 310}) {
        client.clockOffset = offset;
        const Reply reply = client.get(u"/me"_s);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.code(), u"QUERY_TIME_OUT"_s);
    }
}

void TestAuthentication::rightsDecideCallByCall()
{
    const Reply key = requestKey({{u"accessRules"_s,
                                   QJsonArray{QJsonObject{{u"method"_s, u"GET"_s}, {u"path"_s, u"/me"_s}},
                                              QJsonObject{{u"method"_s, u"GET"_s},
                                                          {u"path"_s, u"/me/order/*"_s}},
                                              QJsonObject{{u"method"_s, u"POST"_s},
                                                          {u"path"_s, u"/order/cart*"_s}}}}});
    QCOMPARE(decide(key.body[u"validationUrl"].toString(), "decision=authorise&validity=0").status, 200);
    SignedClient client(m_sandbox);
    client.consumerKey = key.body[u"consumerKey"].toString();
    QCOMPARE(client.get(u"/me"_s).status, 200);
    const Reply refused = client.get(u"/me/contact"_s);
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.code(), u"NOT_GRANTED_CALL"_s);
    QCOMPARE(client.get(u"/me/order"_s).code(), u"NOT_GRANTED_CALL"_s); // "/me/order/*" is not "/me/order"
    QCOMPARE(client.get(u"/me/order/1/status"_s).status, 404);
    QCOMPARE(client.put(u"/me/contact/1"_s, QJsonObject()).code(), u"NOT_GRANTED_CALL"_s);
    QCOMPARE(client.post(u"/order/cart"_s, QJsonObject{{u"ovhSubsidiary"_s, u"FR"_s}}).status, 200);
    QCOMPARE(client.get(u"/auth/currentCredential"_s).status, 200);
}

void TestAuthentication::theValidationPageAuthorises()
{
    const Reply key = requestKey(rules(u"GET"_s, u"/*"_s));
    QCOMPARE(key.status, 200);
    QCOMPARE(key.body[u"state"].toString(), u"pendingValidation"_s);
    const QString url = key.body[u"validationUrl"].toString();
    QVERIFY(url.startsWith(m_sandbox.base() + u"/auth/?credentialToken="_s));

    SignedClient client(m_sandbox);
    client.consumerKey = key.body[u"consumerKey"].toString();
    const Reply pending = client.get(u"/auth/currentCredential"_s);
    QCOMPARE(pending.status, 403);
    QCOMPARE(pending.code(), u"MISSING_CREDENTIAL"_s);

    const Reply page = client.plain("GET", url, {}, {{"Accept-Language", "fr-FR,fr;q=0.9"}});
    QCOMPARE(page.status, 200);
    QVERIFY(page.headers["content-type"].startsWith("text/html"));
    QVERIFY(page.raw.contains("Autoriser") && page.raw.contains("Refuser"));
    const Reply decided = decide(url, "decision=authorise&account=sb67890-ovh&validity=86400");
    QCOMPARE(decided.status, 200);
    QVERIFY(decided.raw.contains("close this page"));

    QCOMPARE(client.get(u"/auth/currentCredential"_s).body[u"status"].toString(), u"validated"_s);
    QCOMPARE(client.get(u"/me"_s).body[u"nichandle"].toString(), u"sb67890-ovh"_s);
    QCOMPARE(client.plain("GET", url, {}, {}).status, 404); // answered once and for all
}

void TestAuthentication::theValidationPageRefuses()
{
    const Reply key = requestKey(rules(u"GET"_s, u"/me"_s));
    QCOMPARE(decide(key.body[u"validationUrl"].toString(), "decision=refuse").status, 200);
    SignedClient client(m_sandbox);
    client.consumerKey = key.body[u"consumerKey"].toString();
    QCOMPARE(client.get(u"/me"_s).code(), u"INVALID_CREDENTIAL"_s);
    const Reply wrong = requestKey({{u"accessRules"_s, QJsonArray()}});
    QCOMPARE(wrong.status, 400);
    QCOMPARE(wrong.code(), u"Client::BadRequest"_s);
}

void TestAuthentication::onlyWebAddressesAreRedirectedTo()
{
    const auto decideWith = [this](const QString &redirection) {
        QJsonObject body = rules(u"GET"_s, u"/me"_s);
        body[u"redirection"_s] = redirection;
        return decide(requestKey(body).body[u"validationUrl"].toString(), "decision=authorise");
    };
    const Reply web = decideWith(u"https://example.org/back?a=b"_s);
    QCOMPARE(web.status, 303);
    QCOMPARE(web.headers["location"], "https://example.org/back?a=b");
    for (const auto &bad : {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"nonsense"_s}) {
        const Reply reply = decideWith(bad);
        QCOMPARE(reply.status, 200);
        QVERIFY(!reply.headers.contains("location"));
    }
}

void TestAuthentication::aKeyExpires()
{
    const Reply key = requestKey(rules(u"GET"_s, u"/me"_s));
    (void)decide(key.body[u"validationUrl"].toString(), "decision=authorise&validity=86400");
    SignedClient client(m_sandbox);
    client.consumerKey = key.body[u"consumerKey"].toString();
    QCOMPARE(client.get(u"/me"_s).status, 200);
    QVERIFY(m_sandbox.advanceClock(std::chrono::hours(25)));
    client.clockOffset = 25 * 3600;
    QCOMPARE(client.get(u"/me"_s).code(), u"INVALID_CREDENTIAL"_s);
}

void TestAuthentication::logoutEndsAKey()
{
    SignedClient client(m_sandbox);
    const Reply out = client.post(u"/auth/logout"_s);
    QCOMPARE(out.status, 200);
    QCOMPARE(out.raw, "null");
    const Reply after = client.get(u"/me"_s);
    QCOMPARE(after.status, 403);
    QCOMPARE(after.code(), u"INVALID_CREDENTIAL"_s);
}

void TestAuthentication::everyAnswerHasAQueryId()
{
    SignedClient client(m_sandbox);
    QSet<QByteArray> seen;
    const QStringList paths{u"/me"_s, u"/auth/time"_s, u"/nothing/here"_s, u"/me/bill"_s};
    for (const QString &path : paths) {
        const QByteArray id = client.anonymously("GET", path).headers["x-ovh-queryid"];
        QVERIFY2(id.startsWith("EU.sandbox-"), id.constData());
        seen.insert(id);
    }
    QCOMPARE(seen.size(), paths.size());
}

QTEST_GUILESS_MAIN(TestAuthentication)
#include "test_authentication.moc"
