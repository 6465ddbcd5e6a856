// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/keymaker.h"
#include "sandbox/signedclient.h"
#include "support/sandboxprocess.h"

#include <QtTest>

using namespace cartouche::test;
using namespace Qt::StringLiterals;

/// Who holds the account, and who may act for it.
class TestAccount : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void theHolderCanBeChanged();
    void wrongHoldersAreRefused_data();
    void wrongHoldersAreRefused();
    void alertsAreKept();
    void keysAreListedAndFiltered();
    void aKeyIsDeleted();
    void aKeyIsTiedToAddresses();
    void anApplicationGoesWithItsKeys();
    void othersKeysAreNotSeen();

private:
    SandboxProcess m_sandbox;
};

void TestAccount::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
}

void TestAccount::cleanup()
{
    QVERIFY(m_sandbox.reset());
}

void TestAccount::theHolderCanBeChanged()
{
    SignedClient client(m_sandbox);
    QJsonObject holder = client.get(u"/me"_s).body.toObject();
    const QString email = holder[u"email"].toString();
    holder[u"city"_s] = u"Brest"_s;
    holder[u"language"_s] = u"en_GB"_s;
    holder[u"spareEmail"_s] = u"spare@example.org"_s;
    holder[u"email"_s] = u"other@example.org"_s; // read only, and the whole object is sent
    holder[u"nichandle"_s] = u"xx1-ovh"_s;
    QCOMPARE(client.put(u"/me"_s, holder).raw, "null");
    const QJsonValue now = client.get(u"/me"_s).body;
    QCOMPARE(now[u"city"].toString(), u"Brest"_s);
    QCOMPARE(now[u"language"].toString(), u"en_GB"_s);
    QCOMPARE(now[u"spareEmail"].toString(), u"spare@example.org"_s);
    QCOMPARE(now[u"email"].toString(), email);
    QCOMPARE(now[u"nichandle"].toString(), u"sb12345-ovh"_s);
    QCOMPARE(client.put(u"/me"_s, QJsonObject{{u"spareEmail"_s, QJsonValue()}}).status, 200);
    QVERIFY(client.get(u"/me"_s).body[u"spareEmail"].isNull());
    QCOMPARE(client.get(u"/me"_s).body[u"city"].toString(), u"Brest"_s); // not named, not changed
}

void TestAccount::wrongHoldersAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("country") << QByteArray(R"({"country":"France"})");
    QTest::newRow("no country") << QByteArray(R"({"country":null})");
    QTest::newRow("number") << QByteArray(R"({"zip":59000})");
    QTest::newRow("legal form") << QByteArray(R"({"legalform":"club"})");
    QTest::newRow("list") << QByteArray("[]");
}

void TestAccount::wrongHoldersAreRefused()
{
    QFETCH(QByteArray, body);
    SignedClient client(m_sandbox);
    const QJsonValue before = client.get(u"/me"_s).body;
    QCOMPARE(client.send("PUT", u"/me"_s, body).status, 400);
    QCOMPARE(client.get(u"/me"_s).body, before);
}

void TestAccount::alertsAreKept()
{
    SignedClient client(m_sandbox);
    const QString prepaid = u"/me/ovhAccount/"_s + client.get(u"/me/ovhAccount"_s).body[0].toString();
    for (const QString &account : {prepaid, u"/me/fidelityAccount"_s}) {
        QVERIFY(client.get(account).body[u"alertThreshold"].isNull());
        QCOMPARE(client.put(account, QJsonObject{{u"alertThreshold"_s, 50}}).raw, "null");
        QCOMPARE(client.get(account).body[u"alertThreshold"].toInteger(), 50);
        QCOMPARE(client.put(account, QJsonObject{{u"alertThreshold"_s, u"much"_s}}).status, 400);
        QCOMPARE(client.put(account, QJsonObject{{u"alertThreshold"_s, -1}}).status, 400);
        QCOMPARE(client.put(account, QJsonObject{{u"alertThreshold"_s, QJsonValue()}}).status, 200);
        QVERIFY(client.get(account).body[u"alertThreshold"].isNull());
    }
    QCOMPARE(client.put(u"/me/ovhAccount/none"_s, QJsonObject()).status, 404);
}

void TestAccount::keysAreListedAndFiltered()
{
    SignedClient client(m_sandbox);
    const auto list = [&](const QString &query) {
        return client.get(u"/me/api/credential"_s + query).body.toArray();
    };
    const QJsonArray first = list({});
    QCOMPARE(first.size(), 1);
    KeyMaker maker;
    QVERIFY(!maker.make(m_sandbox).isEmpty());
    maker.isGranted = false;
    QVERIFY(!maker.make(m_sandbox).isEmpty());
    QCOMPARE(list({}).size(), 3);
    QCOMPARE(list(u"?status=validated"_s).size(), 2);
    QCOMPARE(list(u"?status=refused"_s).size(), 1);
    QCOMPARE(list(u"?status=expired"_s), QJsonArray());
    QCOMPARE(client.get(u"/me/api/credential?status=gone"_s).status, 400);

    const qint64 application = client.get(u"/me/api/application"_s).body[0].toInteger();
    QCOMPARE(list(u"?applicationId=%1"_s.arg(application)).size(), 3);
    QCOMPARE(list(u"?applicationId=1"_s), QJsonArray());
    const QString key = u"/me/api/credential/%1"_s.arg(first[0].toInteger());
    QCOMPARE(client.get(key).body[u"applicationId"].toInteger(), application);
    QCOMPARE(client.get(key + u"/application"_s).body[u"applicationKey"].toString(),
             m_sandbox.applicationKey());
    QCOMPARE(client.get(u"/me/api/application/%1"_s.arg(application)).body[u"status"].toString(), u"active"_s);
    QCOMPARE(client.get(u"/me/api/application/1"_s).status, 404);
}

void TestAccount::aKeyIsDeleted()
{
    SignedClient client(m_sandbox);
    SignedClient other(m_sandbox);
    other.consumerKey = KeyMaker().make(m_sandbox);
    const qint64 id = other.get(u"/auth/currentCredential"_s).body[u"credentialId"].toInteger();
    QCOMPARE(client.del(u"/me/api/credential/%1"_s.arg(id)).raw, "null");
    QCOMPARE(client.del(u"/me/api/credential/%1"_s.arg(id)).status, 404);
    QCOMPARE(other.get(u"/me"_s).code(), u"INVALID_CREDENTIAL"_s);
    QCOMPARE(client.get(u"/me"_s).status, 200);
}

void TestAccount::aKeyIsTiedToAddresses()
{
    SignedClient client(m_sandbox);
    KeyMaker maker;
    maker.allowedIps = {u"192.0.2.0/24"_s};
    SignedClient other(m_sandbox);
    other.consumerKey = maker.make(m_sandbox);
    QCOMPARE(other.get(u"/me"_s).code(), u"FORBIDDEN"_s);

    qint64 id = 0;
    for (const QJsonValue &each : client.get(u"/me/api/credential"_s).body.toArray())
        id = qMax(id, each.toInteger());
    const QString path = u"/me/api/credential/%1"_s.arg(id);
    QCOMPARE(client.get(path).body[u"allowedIPs"].toArray(), QJsonArray{u"192.0.2.0/24"_s});
    const auto allow = [&](const QJsonValue &addresses) {
        return client.put(path, QJsonObject{{u"allowedIPs"_s, addresses}}).status;
    };
    QCOMPARE(allow(QJsonArray{u"everywhere"_s}), 400);
    QCOMPARE(allow(u"127.0.0.1"_s), 400);
    QCOMPARE(allow(QJsonArray({u"192.0.2.0/24"_s, u"127.0.0.0/8"_s})), 200);
    QCOMPARE(other.get(u"/me"_s).status, 200);
    QCOMPARE(allow(QJsonArray{u"2001:db8::/32"_s}), 200);
    QCOMPARE(other.get(u"/me"_s).status, 403);
    QCOMPARE(allow(QJsonValue()), 200);
    QCOMPARE(other.get(u"/me"_s).status, 200);
}

void TestAccount::anApplicationGoesWithItsKeys()
{
    SignedClient client(m_sandbox);
    const qint64 application = client.get(u"/me/api/application"_s).body[0].toInteger();
    SignedClient other(m_sandbox);
    other.consumerKey = KeyMaker().make(m_sandbox);
    QCOMPARE(other.del(u"/me/api/application/%1"_s.arg(application)).raw, "null");
    QCOMPARE(client.get(u"/me"_s).code(), u"INVALID_KEY"_s);
    QCOMPARE(other.get(u"/me"_s).code(), u"INVALID_KEY"_s);
}

void TestAccount::othersKeysAreNotSeen()
{
    SignedClient client(m_sandbox);
    KeyMaker maker;
    maker.account = u"sb67890-ovh"_s;
    SignedClient other(m_sandbox);
    other.consumerKey = maker.make(m_sandbox);
    const QJsonArray theirs = other.get(u"/me/api/credential"_s).body.toArray();
    QCOMPARE(theirs.size(), 1);
    QCOMPARE(client.get(u"/me/api/credential/%1"_s.arg(theirs[0].toInteger())).status, 404);
    QCOMPARE(other.get(u"/me/api/application"_s).body.toArray(), QJsonArray()); // somebody else's
    QCOMPARE(other.get(u"/me/api/credential/%1/application"_s.arg(theirs[0].toInteger())).status, 200);
}

QTEST_GUILESS_MAIN(TestAccount)
#include "test_account.moc"
