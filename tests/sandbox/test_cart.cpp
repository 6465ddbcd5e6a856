// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/shopper.h"
#include "support/sandboxprocess.h"

#include <QtTest>

using namespace cartouche::test;
using namespace Qt::StringLiterals;

class TestCart : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void aCartIsMadeReadChangedAndDeleted();
    void onlyOwnAssignedCartsAreListed();
    void aCartIsAssignedOnce();
    void aCartExpires();
    void aForeignCartIsNotThere();
    void readingNeedsNoSignature();
    void theOfferOfExempleFr();
    void offersFollowTheNameRules();
    void aSlowNameAnswersLate();
    void aNameIsAddedAndItsDurationChanged();
    void wrongAdditionsAreRefused();
    void requiredConfigurationDependsOnTheName_data();
    void requiredConfigurationDependsOnTheName();
    void configurationsAreStoredTwiceAndDeletedById();
    void couponsAreRefused();
    void textsFollowTheLanguage();

private:
    SandboxProcess m_sandbox;
};

void TestCart::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
}

void TestCart::cleanup()
{
    QVERIFY(m_sandbox.reset());
}

void TestCart::aCartIsMadeReadChangedAndDeleted()
{
    SignedClient client(m_sandbox);
    const Reply made = client.post(u"/order/cart"_s, QJsonObject{{u"ovhSubsidiary"_s, u"FR"_s}});
    QCOMPARE(made.status, 200);
    QCOMPARE(made.body[u"description"].toString(u"?"_s), QString());
    QCOMPARE(made.body[u"readOnly"].toBool(true), false);
    const QDateTime expire = QDateTime::fromString(made.body[u"expire"].toString(), Qt::ISODate);
    QVERIFY(qAbs(QDateTime::currentDateTimeUtc().secsTo(expire) - 86400) < 10);

    const QString cart = u"/order/cart/"_s + made.body[u"cartId"].toString();
    const Reply changed = client.put(cart, QJsonObject{{u"description"_s, u"é"_s},
                                                       {u"expire"_s, u"2999-10-08T14:28:46+02:00"_s}});
    QCOMPARE(changed.body[u"description"].toString(), u"é"_s);
    QCOMPARE(changed.body[u"expire"].toString(), u"2999-10-08T12:28:46+00:00"_s);
    QCOMPARE(client.get(cart).body, changed.body);
    QCOMPARE(client.put(cart, QJsonObject{{u"expire"_s, u"yesterday"_s}}).status, 400);
    QCOMPARE(client.put(cart, QJsonObject{{u"expire"_s, u"2001-01-01T00:00:00Z"_s}}).status, 400);
    QCOMPARE(client.del(cart).raw, "null");
    const Reply gone = client.get(cart);
    QCOMPARE(gone.status, 404);
    QCOMPARE(gone.code(), u"Client::NotFound"_s);
}

void TestCart::onlyOwnAssignedCartsAreListed()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    (void)client.post(u"/order/cart"_s, QJsonObject{{u"ovhSubsidiary"_s, u"FR"_s}}); // not assigned
    const QString one = shopper.newCart(u"tag-1"_s).section(u'/', 3);
    const QString two = shopper.newCart(u"tag-12"_s).section(u'/', 3);
    QCOMPARE(client.get(u"/order/cart"_s).body.toArray().size(), 2);
    QCOMPARE(client.get(u"/order/cart?description=tag-1"_s).body.toArray(), QJsonArray{one});
    QCOMPARE(client.get(u"/order/cart?description=tag-12"_s).body.toArray(), QJsonArray{two});
    QCOMPARE(client.get(u"/order/cart?description=tag"_s).body.toArray(), QJsonArray());
    QCOMPARE(client.anonymously("GET", u"/order/cart"_s).status, 401);
}

void TestCart::aCartIsAssignedOnce()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    QVERIFY(!cart.isEmpty());
    QCOMPARE(client.post(cart + u"/assign"_s).status, 400);
    QCOMPARE(m_sandbox.calls(u"POST"_s, u"/order/cart/{cartId}/assign"_s).acted, 1);
    const Reply polish = client.post(u"/order/cart"_s, QJsonObject{{u"ovhSubsidiary"_s, u"PL"_s}});
    QCOMPARE(client.post(u"/order/cart/"_s + polish.body[u"cartId"].toString() + u"/assign"_s).status,
             400);
    QCOMPARE(client.post(u"/order/cart"_s, QJsonObject{{u"ovhSubsidiary"_s, u"XX"_s}}).status, 400);
    const Reply missing = client.post(u"/order/cart"_s, QJsonObject());
    QCOMPARE(missing.message(),
             u"The input provided isn't valid: 'ovhSubsidiary' is a required property"_s);
}

void TestCart::aCartExpires()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    QVERIFY(m_sandbox.advanceClock(std::chrono::hours(24)));
    client.clockOffset = 24 * 3600;
    QCOMPARE(client.get(cart).status, 404);
    QCOMPARE(client.get(u"/order/cart"_s).body.toArray(), QJsonArray());
}

void TestCart::aForeignCartIsNotThere()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    const Reply key = client.plain(
        "POST", m_sandbox.endpoint() + u"/auth/credential"_s,
        R"({"accessRules":[{"method":"GET","path":"/*"},{"method":"DELETE","path":"/*"}]})",
        {{"X-Ovh-Application", m_sandbox.applicationKey().toUtf8()}});
    const QString token
        = key.body[u"validationUrl"].toString().section(u"credentialToken="_s, 1);
    (void)client.plain("POST", m_sandbox.base() + u"/auth/"_s,
                       "decision=authorise&account=sb67890-ovh&credentialToken=" + token.toUtf8(), {});
    SignedClient other(m_sandbox);
    other.consumerKey = key.body[u"consumerKey"].toString();
    QCOMPARE(other.get(u"/me"_s).body[u"nichandle"].toString(), u"sb67890-ovh"_s);
    QCOMPARE(other.get(cart).status, 404);
    QCOMPARE(other.del(cart).status, 404);
    QCOMPARE(client.get(cart).status, 200);
    QCOMPARE(client.get(u"/order/cart/c87b5e9d-f586-4456-9f56-1709f40e7b1d"_s).status, 404);
}

void TestCart::readingNeedsNoSignature()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    const QString item = shopper.add(cart, u"exemple.fr"_s);
    for (const QString &path : {cart, cart + u"/item"_s, item, item + u"/requiredConfiguration"_s,
                                cart + u"/summary"_s, item + u"/configuration"_s})
        QCOMPARE(client.anonymously("GET", path).status, 200);
    for (const QString &path : {cart + u"/domain?domain=exemple.fr"_s, cart + u"/checkout"_s})
        QCOMPARE(client.anonymously("GET", path).status, 401);
    QCOMPARE(client.anonymously("POST", cart + u"/domain"_s, R"({"domain":"a.fr"})").status, 401);
    QCOMPARE(client.anonymously("DELETE", cart).status, 401);
}

void TestCart::theOfferOfExempleFr()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const Reply reply = client.get(shopper.newCart() + u"/domain?domain=exemple.fr"_s);
    QCOMPARE(reply.status, 200);
    const QJsonArray offers = reply.body.toArray();
    QCOMPARE(offers.size(), 1);
    const QJsonObject offer = offers[0].toObject();
    QCOMPARE(offer[u"action"].toString(), u"create"_s);
    QCOMPARE(offer[u"offer"].toString(), u"gold"_s);
    QCOMPARE(offer[u"offerId"].toString(), u"fr-create"_s);
    QCOMPARE(offer[u"phase"].toString(), u"ga"_s);
    QCOMPARE(offer[u"pricingMode"].toString(), u"create-default"_s);
    QCOMPARE(offer[u"orderable"].toBool(), true);
    QStringList durations;
    for (int year = 1; year <= 10; ++year)
        durations.append(u"P%1Y"_s.arg(year));
    QCOMPARE(offer[u"duration"].toArray(), QJsonArray::fromStringList(durations));
    QMap<QString, QJsonObject> prices;
    for (const QJsonValue &price : offer[u"prices"].toArray())
        prices[price[u"label"].toString()] = price[u"price"].toObject();
    QCOMPARE(prices[u"PRICE"_s][u"value"].toDouble(), 6.99);
    QCOMPARE(prices[u"PRICE"_s][u"text"].toString(), u"6.99 €"_s);
    QCOMPARE(prices[u"PRICE"_s][u"priceInUcents"].toInteger(), 699'000'000);
    QCOMPARE(prices[u"DISCOUNT"_s][u"value"].toDouble(), 2.0);
    QCOMPARE(prices[u"FEE"_s][u"value"].toDouble(), 0.0);
    QCOMPARE(prices[u"TOTAL"_s][u"value"].toDouble(), 4.99);
    QCOMPARE(prices[u"RENEW"_s][u"value"].toDouble(), 6.99);
}

void TestCart::offersFollowTheNameRules()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    const auto ask = [&](const QString &domain) {
        return client.get(cart + u"/domain?domain="_s + domain);
    };
    QCOMPARE(ask(u"pris.fr"_s).body[0][u"orderable"].toBool(true), false);
    QCOMPARE(ask(u"taken.fr"_s).body.toArray(), QJsonArray());
    QCOMPARE(ask(u"mon-transfert.fr"_s).body[0][u"action"].toString(), u"transfer"_s);
    QCOMPARE(ask(u"premium.fr"_s).body[0][u"pricingMode"].toString(), u"create-premium"_s);
    QCOMPARE(ask(u"encheres.fr"_s).body[0][u"pricingMode"].toString(), u"transfer-aftermarket1"_s);
    const Reply timeout = ask(u"timeout.fr"_s);
    QCOMPARE(timeout.status, 400);
    QCOMPARE(timeout.message(), u"Check timeout. Please retry later"_s);
    const Reply unknown = ask(u"exemple.nulle-part"_s);
    QCOMPARE(unknown.status, 400);
    QCOMPARE(unknown.code(), u"Client::BadRequest"_s);
    QCOMPARE(unknown.message(), u"Some parameters are invalid in the request: Check failed."_s);
    QCOMPARE(client.get(cart + u"/domain"_s).status, 400);
}

void TestCart::aSlowNameAnswersLate()
{
    SignedClient client(m_sandbox); // 3 s at a speed of 20 are 150 ms
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(client.get(cart + u"/domain?domain=lent.fr"_s).status, 200);
    QVERIFY(timer.elapsed() >= 140);
}

void TestCart::aNameIsAddedAndItsDurationChanged()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    const QString item = shopper.add(cart, u"exemple.fr"_s);
    const QJsonValue added = shopper.last.body;
    QVERIFY(added[u"itemId"].toInteger() > 0xffffffffLL);
    QCOMPARE(added[u"settings"][u"planCode"].toString(), u"fr"_s);
    QCOMPARE(added[u"settings"][u"domain"].toString(), u"exemple.fr"_s);
    QCOMPARE(client.get(item).body, added);
    QCOMPARE(client.get(cart + u"/item"_s).body.toArray(), QJsonArray{added[u"itemId"]});
    QCOMPARE(client.get(cart).body[u"items"].toArray(), QJsonArray{added[u"itemId"]});

    const Reply longer = client.put(item, QJsonObject{{u"duration"_s, u"P3Y"_s}});
    QCOMPARE(longer.body[u"duration"].toString(), u"P3Y"_s);
    QCOMPARE(client.get(cart + u"/summary"_s).body[u"prices"][u"withoutTax"][u"value"].toDouble(),
             18.97); // 6.99 - 2.00 + 2 × 6.99
    QCOMPARE(client.put(item, QJsonObject{{u"duration"_s, u"P11Y"_s}}).status, 400);
    QCOMPARE(client.put(item, QJsonObject{{u"quantity"_s, 2}}).status, 400);
    QCOMPARE(client.del(item).raw, "null");
    QCOMPARE(client.get(item).status, 404);
    QCOMPARE(client.get(cart + u"/summary"_s).body[u"prices"][u"withTax"][u"value"].toDouble(), 0.0);
}

void TestCart::wrongAdditionsAreRefused()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    const auto add = [&](const QJsonObject &body) { return client.post(cart + u"/domain"_s, body); };
    const QJsonObject name{{u"domain"_s, u"exemple.fr"_s}};
    const auto with = [&name](const QString &key, const QJsonValue &value) {
        QJsonObject body = name;
        body[key] = value;
        return body;
    };
    QCOMPARE(add({{u"domain"_s, u"pris.fr"_s}}).message(), u"This domain is already registered"_s);
    QCOMPARE(add({{u"domain"_s, u"taken.fr"_s}}).message(), u"This domain is already registered"_s);
    QCOMPARE(add({}).status, 400);
    QCOMPARE(add(with(u"duration"_s, u"P11Y"_s)).status, 400);
    QCOMPARE(add(with(u"duration"_s, u"soon"_s)).status, 400);
    QCOMPARE(add(with(u"duration"_s, 12)).status, 400);
    QCOMPARE(add(with(u"quantity"_s, 2)).status, 400);
    QCOMPARE(add(with(u"quantity"_s, u"1"_s)).status, 400);
    QCOMPARE(add(with(u"pricingMode"_s, u"create-premium"_s)).status, 400);
    QCOMPARE(add(with(u"planCode"_s, u"com"_s)).message(), u"Plan code not found: com"_s);
    QCOMPARE(client.get(cart + u"/item"_s).body.toArray(), QJsonArray());
    QCOMPARE(add(name).status, 200);
}

void TestCart::requiredConfigurationDependsOnTheName_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QStringList>("labels");
    const QStringList usual{u"OWNER_LEGAL_AGE:bool"_s, u"OWNER_CONTACT:/me/contact"_s,
                            u"ADMIN_ACCOUNT:Nichandle"_s, u"TECH_ACCOUNT:Nichandle"_s,
                            u"DNS:String"_s};
    QTest::newRow("create") << u"exemple.fr"_s << usual;
    QTest::newRow("transfer") << u"transfert.fr"_s
                              << usual + QStringList{u"AUTH_INFO:string"_s, u"KEEP_DNS:bool"_s};
    QTest::newRow("reason") << u"raison-mairie.fr"_s << usual + QStringList{u"REASON:string"_s};
    QTest::newRow("conditions") << u"conditions.fr"_s
                                << usual + QStringList{u"ACCEPT_CONDITIONS:bool"_s};
}

void TestCart::requiredConfigurationDependsOnTheName()
{
    QFETCH(QString, domain);
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString item = shopper.add(shopper.newCart(), domain);
    QStringList found;
    for (const QJsonValue &each : client.get(item + u"/requiredConfiguration"_s).body.toArray())
        found.append(each[u"label"].toString() + u':' + each[u"type"].toString());
    QTEST(found, "labels");
}

void TestCart::configurationsAreStoredTwiceAndDeletedById()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString item = shopper.add(shopper.newCart(), u"exemple.fr"_s);
    QVERIFY(shopper.configure(item, u"REASON"_s, u"one"_s));
    const qint64 first = shopper.last.body[u"id"].toInteger();
    QVERIFY(shopper.configure(item, u"REASON"_s, u"two"_s));
    const qint64 second = shopper.last.body[u"id"].toInteger();
    QVERIFY(shopper.configure(item, u"OWNER_LEGAL_AGE"_s, true));
    QCOMPARE(shopper.last.body[u"value"].toString(), u"true"_s);
    QVERIFY(first != second);
    QCOMPARE(client.get(item + u"/configuration?label=REASON"_s).body.toArray(),
             QJsonArray({first, second}));
    QCOMPARE(client.get(item + u"/configuration"_s).body.toArray().size(), 3);
    const QString path = item + u"/configuration/%1"_s.arg(first);
    QCOMPARE(client.get(path).body[u"value"].toString(), u"one"_s);
    QCOMPARE(client.del(path).status, 200);
    QCOMPARE(client.get(path).status, 404);
    QCOMPARE(client.del(path).status, 404);
    QCOMPARE(client.get(item + u"/configuration?label=REASON"_s).body.toArray(), QJsonArray{second});
    QVERIFY(!shopper.configure(item, u"REASON"_s, QJsonObject()));
    QCOMPARE(client.post(item + u"/configuration"_s, QJsonObject{{u"label"_s, u"REASON"_s}}).status, 400);
}

void TestCart::couponsAreRefused()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    QCOMPARE(client.get(cart + u"/coupon"_s).body.toArray(), QJsonArray());
    const Reply refused = client.post(cart + u"/coupon"_s, QJsonObject{{u"coupon"_s, u"CADEAU"_s}});
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.code(), u"Client::BadRequest"_s);
    QCOMPARE(client.del(cart + u"/coupon?coupon=CADEAU"_s).status, 404);
}

void TestCart::textsFollowTheLanguage()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    QVERIFY(!shopper.add(cart, u"exemple.fr"_s).isEmpty());
    const auto text = [&](const QByteArray &language, int line) {
        client.acceptLanguage = language;
        return client.get(cart + u"/summary"_s).body[u"details"][line][u"description"].toString();
    };
    QCOMPARE(text("fr-FR,fr;q=0.8", 2), u"exemple.fr - .fr demande d'enregistrement - 12 mois"_s);
    QCOMPARE(text("en", 2), u"exemple.fr - .fr registration request - 12 months"_s);
    QCOMPARE(text("pl", 0), u"exemple.fr - DNS zone"_s);
}

QTEST_GUILESS_MAIN(TestCart)
#include "test_cart.moc"
