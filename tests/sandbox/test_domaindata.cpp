// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/signedclient.h"
#include "support/sandboxprocess.h"

#include <QtTest>

using namespace cartouche::test;
using namespace Qt::StringLiterals;

/// Notices of trademark claims, and the files that prove a trademark.
class TestDomainData : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void claimNoticesAreServed();
    void trademarkFilesAreKept();
    void wrongTrademarkFilesAreRefused_data();
    void wrongTrademarkFilesAreRefused();

private:
    static QByteArray markFile();

    SandboxProcess m_sandbox;
};

/// The parts of a signed mark data file that count here.
QByteArray TestDomainData::markFile()
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<smd:signedMark xmlns:smd="urn:ietf:params:xml:ns:signedMark-1.0" xmlns:mark="urn:ietf:params:xml:ns:mark-1.0">
<smd:id>0000001751501056761969-65535</smd:id>
<smd:notBefore>2025-01-01T09:00:00.000Z</smd:notBefore><smd:notAfter>2035-01-01T09:00:00.000Z</smd:notAfter>
<mark:mark><mark:trademark><mark:id>00052013734689731373468973-65535</mark:id>
<mark:markName>Exemple &amp; Co</mark:markName><mark:label>exemple-co</mark:label><mark:label>exempleco</mark:label>
</mark:trademark></mark:mark>
<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:label>no</ds:label></ds:Signature>
</smd:signedMark>)";
}

void TestDomainData::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
}

void TestDomainData::cleanup()
{
    QVERIFY(m_sandbox.reset());
}

void TestDomainData::claimNoticesAreServed()
{
    SignedClient client(m_sandbox);
    const auto notice = [&](const QString &query) {
        return client.anonymously("GET", u"/domain/data/claimNotice"_s + query);
    };
    const Reply mark = notice(u"?domain=marque-exemple.com"_s);
    QCOMPARE(mark.status, 200);
    QCOMPARE(mark.body[u"label"].toString(), u"marque-exemple"_s);
    QCOMPARE(mark.body[u"type"].toString(), u"TRADEMARK"_s);
    QCOMPARE(mark.body[u"claims"].toArray().size(), 2);
    QCOMPARE(mark.body[u"claims"][0][u"markName"].toString(), u"MARQUE-EXEMPLE"_s);
    QCOMPARE(mark.body[u"id"].toString().size(), 27);
    QCOMPARE(notice(u"?domain=marque-exemple.com"_s).body[u"id"], mark.body[u"id"]);
    QVERIFY(notice(u"?domain=marque-exemple.net"_s).body[u"id"] != mark.body[u"id"]);
    const Reply british = notice(u"?domain=trademark.co.uk"_s);
    QCOMPARE(british.body[u"type"].toString(), u"UK"_s);
    QVERIFY(british.body[u"claims"].isNull());
    QCOMPARE(notice(u"?domain=exemple.com"_s).status, 404);
    QCOMPARE(notice(u"?domain=marque"_s).status, 400);
    QCOMPARE(notice({}).status, 400);
}

void TestDomainData::trademarkFilesAreKept()
{
    SignedClient client(m_sandbox);
    const QString data = QString::fromLatin1(markFile().toBase64());
    QCOMPARE(client.get(u"/domain/data/smd"_s).body.toArray(), QJsonArray());
    const Reply made = client.post(u"/domain/data/smd"_s, QJsonObject{{u"data"_s, data}});
    QCOMPARE(made.status, 200);
    QCOMPARE(made.body[u"data"].toString(), data);
    QCOMPARE(made.body[u"smdId"].toString(), u"0000001751501056761969-65535"_s);
    QCOMPARE(made.body[u"notBefore"].toString(), u"2025-01-01T09:00:00+00:00"_s);
    QCOMPARE(made.body[u"notAfter"].toString(), u"2035-01-01T09:00:00+00:00"_s);
    const QJsonArray labels = made.body[u"protectedLabels"].toArray();
    QCOMPARE(labels.size(), 2);
    QCOMPARE(labels[1][u"label"].toString(), u"exempleco"_s);
    QCOMPARE(labels[1][u"trademark"].toString(), u"Exemple & Co"_s);

    const QString path = u"/domain/data/smd/"_s + made.body[u"id"].toString();
    QCOMPARE(client.get(path).body, made.body);
    QCOMPARE(client.get(u"/domain/data/smd"_s).body.toArray(), QJsonArray{made.body});
    // As the clearinghouse hands it out: text around, the XML once more in base64.
    const QByteArray text = "Marks: Exemple & Co\n-----BEGIN ENCODED SMD-----\n"
        + markFile().replace("exempleco", "exemple").toBase64() + "\n-----END ENCODED SMD-----\n";
    const Reply changed = client.put(path, QJsonObject{{u"data"_s, QString::fromLatin1(text.toBase64())}});
    QCOMPARE(changed.body[u"protectedLabels"][1][u"label"].toString(), u"exemple"_s);
    QCOMPARE(changed.body[u"id"], made.body[u"id"]);
    QCOMPARE(client.del(path).raw, "null");
    QCOMPARE(client.get(path).status, 404);
    QCOMPARE(client.get(u"/domain/data/smd"_s).body.toArray(), QJsonArray());
}

void TestDomainData::wrongTrademarkFilesAreRefused_data()
{
    QTest::addColumn<QJsonValue>("data");
    const auto row = [](const char *name, const QByteArray &file) {
        QTest::newRow(name) << QJsonValue(QString::fromLatin1(file.toBase64()));
    };
    QTest::newRow("missing") << QJsonValue();
    QTest::newRow("number") << QJsonValue(1);
    QTest::newRow("no base64") << QJsonValue(u"<smd>"_s);
    row("no XML", "exemple");
    row("other XML", "<a><id>1</id></a>");
    row("half a file", markFile().left(400));
    row("no label", markFile().replace("mark:label", "mark:other"));
    row("no id", markFile().replace(":id>", ":nr>"));
    row("no end", markFile().replace("notAfter", "never"));
    row("ends before it starts", markFile().replace("2035-", "2015-"));
    row("no end mark", "-----BEGIN ENCODED SMD-----\nAAAA");
}

void TestDomainData::wrongTrademarkFilesAreRefused()
{
    QFETCH(QJsonValue, data);
    SignedClient client(m_sandbox);
    QCOMPARE(client.post(u"/domain/data/smd"_s, QJsonObject{{u"data"_s, data}}).status, 400);
    QCOMPARE(client.get(u"/domain/data/smd"_s).body.toArray(), QJsonArray());
}

QTEST_GUILESS_MAIN(TestDomainData)
#include "test_domaindata.moc"
