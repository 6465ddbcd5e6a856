// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/shopper.h"
#include "support/sandboxprocess.h"

#include <QtTest>

using namespace cartouche::test;
using namespace Qt::StringLiterals;

/// Contacts, extensions, prices and registry rules.
class TestContacts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void aContactIsMadeReadAndChanged();
    void bothRoutesShowTheSameContacts();
    void anEqualDomainContactIsRefusedWithItsId();
    void yearsAreWholeNumbers();
    void wrongContactsAreRefused_data();
    void wrongContactsAreRefused();
    void theRuleOfAnExtension();
    void theRuleCheckSaysWhatIsMissing();

private:
    static QJsonObject person();

    SandboxProcess m_sandbox;
};

QJsonObject TestContacts::person()
{
    return QJsonDocument::fromJson(
               R"({"address":{"city":"Nantes","country":"FR","line1":"1 quai","zip":"44000"},
                   "email":"alex@example.org","firstName":"Alex","lastName":"Petit",
                   "language":"fr_FR","legalForm":"individual","phone":"+33.240123456"})")
        .object();
}

void TestContacts::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
}

void TestContacts::cleanup()
{
    QVERIFY(m_sandbox.reset());
}

void TestContacts::aContactIsMadeReadAndChanged()
{
    SignedClient client(m_sandbox);
    const qsizetype before = client.get(u"/me/contact"_s).body.toArray().size();
    const Reply made = client.post(u"/me/contact"_s, person());
    QCOMPARE(made.status, 200);
    const QString path = u"/me/contact/%1"_s.arg(made.body[u"id"].toInteger());
    QCOMPARE(client.get(path).body, made.body);
    QCOMPARE(client.get(u"/me/contact"_s).body.toArray().size(), before + 1);
    QJsonObject change{{u"address"_s, QJsonObject{{u"city"_s, u"Rezé"_s}}}, {u"vat"_s, u"FR1"_s}};
    const Reply changed = client.put(path, change);
    QCOMPARE(changed.body[u"address"][u"city"].toString(), u"Rezé"_s);
    QCOMPARE(changed.body[u"address"][u"zip"].toString(), u"44000"_s);
    QCOMPARE(changed.body[u"vat"].toString(), u"FR1"_s);
    QCOMPARE(client.put(path, QJsonObject{{u"email"_s, QString()}}).status, 400);
    QCOMPARE(client.get(u"/me/contact/1"_s).status, 404);
}

void TestContacts::bothRoutesShowTheSameContacts()
{
    SignedClient client(m_sandbox);
    const Reply made = client.post(u"/domain/contact"_s, person());
    QCOMPARE(made.status, 200);
    const qint64 id = made.body[u"id"].toInteger();
    QCOMPARE(client.get(u"/me/contact/%1"_s.arg(id)).body[u"firstName"].toString(), u"Alex"_s);
    const QString path = u"/domain/contact/%1"_s.arg(id);
    const Reply changed = client.put(path, QJsonObject{{u"website"_s, u"https://example.org"_s}});
    QCOMPARE(changed.body[u"website"].toString(), u"https://example.org"_s);
    QCOMPARE(client.get(path).body, changed.body);
    QVERIFY(client.get(u"/domain/contact"_s).body.toArray().contains(changed.body));
}

void TestContacts::anEqualDomainContactIsRefusedWithItsId()
{
    SignedClient client(m_sandbox);
    const qint64 id = client.post(u"/domain/contact"_s, person()).body[u"id"].toInteger();
    QJsonObject same = person();
    same[u"vat"_s] = QJsonValue::Null; // nothing said differently is nothing said
    same[u"fax"_s] = QString();
    const Reply refused = client.post(u"/domain/contact"_s, same);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.body[u"details"][u"contact_id"].toString(), QString::number(id));
    QCOMPARE(m_sandbox.calls(u"POST"_s, u"/domain/contact"_s).acted, 1);
    same[u"firstName"_s] = u"Sam"_s;
    QCOMPARE(client.post(u"/domain/contact"_s, same).status, 200);
}

void TestContacts::yearsAreWholeNumbers()
{
    SignedClient client(m_sandbox);
    const auto post = [&](const QJsonValue &year) {
        return client.post(u"/domain/contact"_s, QJsonObject{{u"accreditationYear"_s, year}});
    };
    QCOMPARE(post(2025.5).status, 400);
    QCOMPARE(post(u"2025"_s).status, 400);
    QCOMPARE(post(2025).body[u"accreditationYear"].toInteger(), 2025);
}

void TestContacts::wrongContactsAreRefused_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("country") << u"birthCountry"_s << QJsonValue(u"France"_s);
    QTest::newRow("language") << u"language"_s << QJsonValue(u"fr"_s);
    QTest::newRow("legal form") << u"legalForm"_s << QJsonValue(u"person"_s);
    QTest::newRow("date") << u"birthDay"_s << QJsonValue(u"01/02/1980"_s);
    QTest::newRow("phone") << u"phone"_s << QJsonValue(u"02 40 12 34 56"_s);
    QTest::newRow("e-mail") << u"email"_s << QJsonValue(u"alex"_s);
    QTest::newRow("type") << u"lastName"_s << QJsonValue(7);
    QTest::newRow("address") << u"address"_s << QJsonValue(u"1 quai"_s);
    QTest::newRow("missing") << u"firstName"_s << QJsonValue();
    QTest::newRow("no address") << u"address"_s << QJsonValue();
}

void TestContacts::wrongContactsAreRefused()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    SignedClient client(m_sandbox);
    QJsonObject body = person();
    body[member] = value;
    const Reply reply = client.post(u"/me/contact"_s, body);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.code(), u"Client::BadRequest"_s);
}

void TestContacts::theRuleOfAnExtension()
{
    SignedClient client(m_sandbox);
    const auto rule = [&](const QString &action, const QString &domain) {
        return client.plain("GET", m_sandbox.endpoint().replace(u"/1.0"_s, u"/v1"_s)
                                + u"/domain/configurationRule?action=%1&domain=%2"_s.arg(action, domain),
                            {}, {});
    };
    const Reply create = rule(u"create"_s, u"exemple.fr"_s);
    QCOMPARE(create.status, 200);
    QCOMPARE(create.body[u"and"][0][u"label"].toString(), u"OWNER_CONTACT"_s);
    QCOMPARE(create.body[u"and"][1][u"label"].toString(), u"OWNER_LEGAL_AGE"_s);
    QVERIFY(create.body[u"and"][0][u"fields"][u"and"].toArray().size() >= 10);
    QCOMPARE(rule(u"update"_s, u"exemple.fr"_s).body[u"label"].toString(), u"OWNER_CONTACT"_s);
    QCOMPARE(rule(u"sell"_s, u"exemple.fr"_s).status, 400);
    QCOMPARE(rule(u"create"_s, u"exemple"_s).status, 400);
}

void TestContacts::theRuleCheckSaysWhatIsMissing()
{
    SignedClient client(m_sandbox);
    const QString path = u"/domain/configurationRule/check?action=create&domain=exemple.eu"_s;
    QCOMPARE(client.post(path, QJsonObject{{u"owner"_s, person()}}).raw, "null");
    const Reply empty = client.post(path, QJsonObject{{u"owner"_s, QJsonObject()}});
    QCOMPARE(empty.status, 400);
    QCOMPARE(empty.code(), u"Client::BadRequest::DOMDOCRuleNotRespected"_s);
    QCOMPARE(empty.message(), u"7 constraints of rules are not respected"_s);
    QStringList keys;
    for (const QString &key : empty.body[u"details"].toObject().keys()) {
        if (!key.startsWith(u'_'))
            keys.append(key);
    }
    QCOMPARE(keys, QStringList({u"owner.city"_s, u"owner.country"_s, u"owner.email"_s,
                                u"owner.language"_s, u"owner.legal_form"_s, u"owner.line1"_s,
                                u"owner.phone"_s}));
}

QTEST_GUILESS_MAIN(TestContacts)
#include "test_contacts.moc"
