// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/shopper.h"
#include "support/sandboxprocess.h"

#include <QtTest>

using namespace cartouche::test;
using namespace Qt::StringLiterals;

/// Rules and what they decide, over HTTP: served, checked, and held against an order.
class TestEligibility : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void ruleQuestionsAreChecked();
    void rulesDependOnTheExtensionAndTheName();
    void theCheckTakesAccountsTextsAndDomainData();
    void aHeldNameIsCheckedWithWhatItHas();
    void malformedChecksAreRefused_data();
    void malformedChecksAreRefused();
    void berlinIsOrderedByWhoIsThere();
    void aReservedNameWantsItsCode();
    void aClaimedNameWantsItsNotice();
    void accentsCountAsTheirLetters();
    void aFreeContactMayChange();
    void theOwnerOfANameMayNotChangeHands();

private:
    static QJsonObject person(const QString &city = u"Nantes"_s, const QString &country = u"FR"_s);
    static QStringList keys(const Reply &refusal);
    Reply rule(const QString &action, const QString &domain);
    Reply check(SignedClient &client, const QString &action, const QString &domain, const QJsonObject &data);

    SandboxProcess m_sandbox;
};

QJsonObject TestEligibility::person(const QString &city, const QString &country)
{
    return QJsonDocument::fromJson(
               QString(uR"({"address":{"city":"%1","country":"%2","line1":"1 quai","zip":"44000"},
                   "email":"alex@example.org","firstName":"Alex","lastName":"Petit",
                   "language":"fr_FR","legalForm":"individual","phone":"+33.240123456"})"_s)
                   .arg(city, country).toUtf8())
        .object();
}

QStringList TestEligibility::keys(const Reply &refusal)
{
    QStringList names = refusal.body[u"details"].toObject().keys();
    names.removeIf([](const QString &name) { return name.startsWith(u'_'); });
    return names;
}

/// Not compared with the documented model, which has members that a rule may leave out.
Reply TestEligibility::rule(const QString &action, const QString &domain)
{
    SignedClient client(m_sandbox);
    return client.plain("GET", m_sandbox.endpoint().replace(u"/1.0"_s, u"/v1"_s)
                            + u"/domain/configurationRule?action=%1&domain=%2"_s.arg(action, domain),
                        {}, {});
}

Reply TestEligibility::check(SignedClient &client, const QString &action, const QString &domain,
                             const QJsonObject &data)
{
    return client.post(u"/domain/configurationRule/check?action=%1&domain=%2"_s.arg(action, domain), data);
}

void TestEligibility::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
}

void TestEligibility::cleanup()
{
    QVERIFY(m_sandbox.reset());
}

void TestEligibility::ruleQuestionsAreChecked()
{
    QCOMPARE(rule(u"create"_s, u"exemple.com"_s).status, 200);
    for (const QString &action : {u"transfer"_s, u"update"_s, u"trade"_s})
        QCOMPARE(rule(action, u"exemple.com"_s).status, 200);
    QCOMPARE(rule(u"sell"_s, u"exemple.com"_s).status, 400);
    QCOMPARE(rule({}, u"exemple.com"_s).status, 400);
    QCOMPARE(rule(u"create"_s, {}).status, 400);
    QCOMPARE(rule(u"create"_s, u"com"_s).status, 400);
    QCOMPARE(rule(u"create"_s, u"exemple.inconnu"_s).status, 400);
    SignedClient client(m_sandbox);
    QCOMPARE(client.anonymously("POST", u"/domain/configurationRule/check?action=create&domain=exemple.fr"_s).status, 401);
}

void TestEligibility::rulesDependOnTheExtensionAndTheName()
{
    const auto labels = [&](const QString &domain) {
        QStringList list;
        for (const QJsonValue &each : rule(u"create"_s, domain).body[u"and"].toArray())
            list.append(each[u"label"].toString());
        return list;
    };
    const QStringList usual{u"OWNER_CONTACT"_s, u"OWNER_LEGAL_AGE"_s};
    QCOMPARE(labels(u"exemple.com"_s), usual);
    QCOMPARE(labels(u"exemple.berlin"_s), usual + QStringList{u"ADMIN_ACCOUNT"_s});
    QCOMPARE(labels(u"exemple.travel"_s), usual + QStringList({u"REASON"_s, u"ACCEPT_CONDITIONS"_s}));
    QCOMPARE(labels(u"exemple.gov.uk"_s), usual + QStringList{u"DOMAIN_CONFIG"_s});
    QCOMPARE(labels(u"marque-reserve.com"_s), usual + QStringList({u"CLAIMS_NOTICE"_s, u"PROTECTED_CODE"_s}));
    QCOMPARE(labels(u"xn--rserv-bsae.com"_s), usual + QStringList{u"PROTECTED_CODE"_s}); // réservé
    const QJsonValue owner = rule(u"create"_s, u"exemple.com"_s).body[u"and"][0];
    const QJsonValue firstName = owner[u"fields"][u"and"][3];
    QCOMPARE(firstName[u"label"].toString(), u"firstName"_s);
    const QJsonValue condition = firstName[u"constraints"][0][u"conditions"];
    QCOMPARE(condition[u"label"].toString(), u"OWNER_CONTACT"_s);
    QCOMPARE(condition[u"fields"][u"label"].toString(), u"legalForm"_s);
    QCOMPARE(condition[u"fields"][u"constraints"][0][u"value"].toString(), u"individual"_s);
    QCOMPARE(firstName[u"constraints"][1][u"value"].toString(), u"255"_s);
}

void TestEligibility::theCheckTakesAccountsTextsAndDomainData()
{
    SignedClient client(m_sandbox);
    const QJsonObject me = client.get(u"/me"_s).body.toObject();
    const QJsonObject owner = person();
    QCOMPARE(check(client, u"create"_s, u"exemple.com"_s, {{u"owner"_s, owner}}).raw, "null");
    const Reply far = check(client, u"create"_s, u"exemple.berlin"_s, {{u"owner"_s, owner}, {u"adminAccount"_s, me}});
    QCOMPARE(far.message(), u"4 constraints of rules are not respected"_s);
    QCOMPARE(keys(far), QStringList({u"admin_account.city"_s, u"admin_account.country"_s, u"owner.city"_s,
                                     u"owner.country"_s}));
    QCOMPARE(check(client, u"create"_s, u"exemple.berlin"_s,
                   {{u"owner"_s, person(u"Berlin"_s, u"DE"_s)}, {u"adminAccount"_s, me}}).status, 200);

    QJsonObject data{{u"owner"_s, owner}};
    QCOMPARE(keys(check(client, u"create"_s, u"raison-conditions.com"_s, data)),
             QStringList({u"domain.reason"_s, u"extras.accept_condition"_s}));
    data[u"domain"_s] = QJsonObject{{u"reason"_s, u"town hall"_s}};
    data[u"extras"_s] = QJsonObject{{u"acceptCondition"_s, false}};
    QCOMPARE(keys(check(client, u"create"_s, u"raison-conditions.com"_s, data)),
             QStringList{u"extras.accept_condition"_s});
    data[u"extras"_s] = QJsonObject{{u"acceptCondition"_s, true}};
    QCOMPARE(check(client, u"create"_s, u"raison-conditions.com"_s, data).status, 200);

    data[u"owner"_s] = [&] { QJsonObject body = owner; body[u"legalForm"_s] = u"other"_s;
                             body[u"organisationName"_s] = u"O"_s; return body; }();
    QCOMPARE(keys(check(client, u"create"_s, u"exemple.gov.uk"_s, data)),
             QStringList({u"domain.audience"_s, u"domain.is_for"_s, u"domain.reason"_s, u"domain.represent"_s}));
}

void TestEligibility::aHeldNameIsCheckedWithWhatItHas()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    QCOMPARE(keys(check(client, u"update"_s, u"exemple.fr"_s, {})), QStringList{u"owner"_s});
    shopper.pay(shopper.order(u"exemple.fr"_s), shopper.method(u"4242"_s));
    QVERIFY(m_sandbox.advanceClock(std::chrono::minutes(1)));
    client.clockOffset = 60;
    QCOMPARE(client.get(u"/domain/exemple.fr"_s).status, 200);
    for (const QString &action : {u"update"_s, u"trade"_s, u"transfer"_s})
        QCOMPARE(check(client, action, u"exemple.fr"_s, {}).status, 200);
    QCOMPARE(check(client, u"create"_s, u"exemple.fr"_s, {}).status, 400);
    // What is given counts in place of what the name has.
    QCOMPARE(keys(check(client, u"trade"_s, u"exemple.fr"_s, {{u"owner"_s, person(u"Boston"_s, u"US"_s)}})),
             QStringList{u"owner.country"_s});
}

void TestEligibility::malformedChecksAreRefused_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("owner") << uR"({"owner":"Alex"})"_s;
    QTest::newRow("account") << uR"({"adminAccount":["x"]})"_s;
    QTest::newRow("domain") << uR"({"domain":1})"_s;
    QTest::newRow("flag") << uR"({"extras":{"acceptCondition":"true"}})"_s;
    QTest::newRow("purposes") << uR"({"domain":{"isFor":"emails"}})"_s;
    QTest::newRow("purpose") << uR"({"domain":{"isFor":["fun"]}})"_s;
    QTest::newRow("list") << u"[]"_s;
}

void TestEligibility::malformedChecksAreRefused()
{
    QFETCH(QString, body);
    SignedClient client(m_sandbox);
    const Reply refused = client.send("POST", u"/domain/configurationRule/check?action=create&domain=exemple.fr"_s,
                                      body.toUtf8());
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.code(), u"Client::BadRequest"_s);
}

void TestEligibility::berlinIsOrderedByWhoIsThere()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    const QString item = shopper.add(cart, u"exemple.berlin"_s);
    QVERIFY(shopper.configure(item, u"OWNER_LEGAL_AGE"_s, u"true"_s));
    const Reply refused = client.get(cart + u"/checkout"_s);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.code(), u"Client::BadRequest::DOMDOCRuleNotRespected"_s);
    QCOMPARE(keys(refused).size(), 4);
    QCOMPARE(shopper.checkout(cart), 0);
    const Reply contact = client.post(u"/me/contact"_s, person(u"Berlin"_s, u"DE"_s));
    QVERIFY(shopper.configure(item, u"OWNER_CONTACT"_s, u"/me/contact/%1"_s.arg(contact.body[u"id"].toInteger())));
    QVERIFY(shopper.checkout(cart) != 0);
}

void TestEligibility::aReservedNameWantsItsCode()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    const QString item = shopper.add(cart, u"nom-protected.fr"_s);
    QVERIFY(shopper.configure(item, u"OWNER_LEGAL_AGE"_s, u"true"_s));
    QCOMPARE(client.get(cart + u"/checkout"_s).message(),
             u"Custom field PROTECTED_CODE is mandatory for product fr"_s);
    QVERIFY(shopper.configure(item, u"PROTECTED_CODE"_s, u"please"_s));
    const qint64 wrong = shopper.last.body[u"id"].toInteger();
    QCOMPARE(client.get(cart + u"/checkout"_s).message(),
             u"Custom field PROTECTED_CODE is not valid for product fr"_s);
    QCOMPARE(shopper.checkout(cart), 0);
    QCOMPARE(client.del(item + u"/configuration/%1"_s.arg(wrong)).status, 200);
    QVERIFY(shopper.configure(item, u"PROTECTED_CODE"_s, u"SESAME"_s));
    QVERIFY(shopper.checkout(cart) != 0);
}

void TestEligibility::aClaimedNameWantsItsNotice()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    const QString item = shopper.add(cart, u"marque-exemple.com"_s);
    QVERIFY(shopper.configure(item, u"OWNER_LEGAL_AGE"_s, u"true"_s));
    QCOMPARE(client.get(cart + u"/checkout"_s).message(),
             u"Custom field CLAIMS_NOTICE is mandatory for product com"_s);
    const QString id
        = client.get(u"/domain/data/claimNotice?domain=marque-exemple.com"_s).body[u"id"].toString();
    QVERIFY(shopper.configure(item, u"CLAIMS_NOTICE"_s, id));
    QVERIFY(shopper.checkout(cart) != 0);
}

void TestEligibility::accentsCountAsTheirLetters()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString item = shopper.add(shopper.newCart(), u"xn--rserv-bsae.fr"_s); // réservé
    QVERIFY(!item.isEmpty());
    const QJsonArray list = client.get(item + u"/requiredConfiguration"_s).body.toArray();
    QCOMPARE(list.last()[u"label"].toString(), u"PROTECTED_CODE"_s);
}

void TestEligibility::aFreeContactMayChange()
{
    SignedClient client(m_sandbox);
    const qint64 id = client.post(u"/me/contact"_s, person()).body[u"id"].toInteger();
    QMap<QString, QJsonObject> fields;
    for (const QJsonValue &each : client.get(u"/me/contact/%1/fields"_s.arg(id)).body.toArray())
        fields[each[u"fieldName"].toString()] = each.toObject();
    QVERIFY(fields[u"email"_s][u"mandatory"].toBool() && !fields[u"email"_s][u"readOnly"].toBool());
    QVERIFY(fields[u"address.city"_s][u"mandatory"].toBool());
    QVERIFY(!fields[u"phone"_s][u"mandatory"].toBool() && fields.contains(u"spareEmail"_s));
    QVERIFY(!fields.contains(u"website"_s)); // only the other route has it
    QCOMPARE(client.get(u"/me/contact/1/fields"_s).status, 404);
    const QString path = u"/domain/contact/%1"_s.arg(id);
    QCOMPARE(client.put(path, QJsonObject{{u"email"_s, u"sam@example.org"_s}}).status, 200);
    const Reply emptied = client.put(path, QJsonObject{{u"phone"_s, QJsonValue()}});
    QCOMPARE(emptied.status, 200);
    QVERIFY(emptied.body[u"phone"].isNull());
}

void TestEligibility::theOwnerOfANameMayNotChangeHands()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    shopper.pay(shopper.order(u"exemple.fr"_s), shopper.method(u"4242"_s));
    QVERIFY(m_sandbox.advanceClock(std::chrono::minutes(1)));
    client.clockOffset = 60;
    const QString id = client.get(u"/domain/exemple.fr"_s).body[u"whoisOwner"].toString();
    QStringList readOnly;
    QStringList mandatory;
    for (const QJsonValue &each : client.get(u"/me/contact/%1/fields"_s.arg(id)).body.toArray()) {
        if (each[u"readOnly"].toBool())
            readOnly.append(each[u"fieldName"].toString());
        if (each[u"mandatory"].toBool())
            mandatory.append(each[u"fieldName"].toString());
    }
    QCOMPARE(readOnly, QStringList({u"address.country"_s, u"email"_s, u"firstName"_s, u"lastName"_s, u"legalForm"_s}));
    QVERIFY(mandatory.contains(u"phone"_s) && mandatory.contains(u"address.zip"_s));

    const QString path = u"/domain/contact/"_s + id;
    const Reply refused = client.put(path, QJsonObject{{u"email"_s, u"sam@example.org"_s}});
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.code(), u"Client::BadRequest::DOMDOCRuleNotRespected"_s);
    QCOMPARE(keys(refused), QStringList{u"owner.email"_s});
    QCOMPARE(keys(client.put(path, QJsonObject{{u"phone"_s, QJsonValue()}})), QStringList{u"owner.phone"_s});
    QCOMPARE(keys(client.put(u"/me/contact/"_s + id, QJsonObject{{u"lastName"_s, u"Petit"_s}})),
             QStringList{u"owner.last_name"_s});
    const Reply moved = client.put(path, QJsonObject{{u"address"_s, QJsonObject{{u"city"_s, u"Brest"_s}}}});
    QCOMPARE(moved.status, 200);
    QCOMPARE(client.get(path).body[u"address"][u"city"].toString(), u"Brest"_s);
}

QTEST_GUILESS_MAIN(TestEligibility)
#include "test_eligibility.moc"
