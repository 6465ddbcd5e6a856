// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/shopper.h"
#include "support/sandboxprocess.h"

#include <QtTest>

using namespace cartouche::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject wish(const QString &planCode, const QString &duration = u"P1Y"_s, int quantity = 1)
{
    return {{u"planCode"_s, planCode},
            {u"duration"_s, duration},
            {u"pricingMode"_s, u"default"_s},
            {u"quantity"_s, quantity}};
}

QJsonObject with(QJsonObject body, const QString &key, const QJsonValue &value)
{
    body[key] = value;
    return body;
}

/// "place type quantity total" of every line.
QStringList linesOf(const QJsonValue &order)
{
    QStringList lines;
    for (const QJsonValue &line : order[u"details"].toArray()) {
        lines.append(QStringList{line[u"domain"].toString(), line[u"detailType"].toString(),
                                 QString::number(line[u"quantity"].toInteger()),
                                 line[u"totalPrice"][u"text"].toString()}
                         .join(u' '));
    }
    return lines;
}

QStringList codesOf(const QJsonValue &plans)
{
    QStringList codes;
    for (const QJsonValue &plan : plans.toArray())
        codes.append(plan[u"planCode"].toString());
    return codes;
}

} // namespace

class TestProducts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void shelvesListTheirPlans_data();
    void shelvesListTheirPlans();
    void theFirstRenewingPriceTellsHowToOrder();
    void aZoneIsOrderedWithItsTemplate();
    void zonesThatExistOrAreNoneAreRefused_data();
    void zonesThatExistOrAreNoneAreRefused();
    void aZoneOfTheCartIsNotGivenTwice();
    void optionsHangOnTheirParentAndGoWithIt();
    void onlyOneOptionOfAFamilyIsTaken();
    void wrongWishesAreRefused_data();
    void wrongWishesAreRefused();
    void quantitiesAndDurationsChangeThePrice();
    void configurationsOfAPlanAreChecked();
    void aCartIsFilledBeforeSigningIn();
    void anOrderShowsAndDeliversItsOptions();

private:
    /// "/order/cart/…/item/…" of a plan that was added, or nothing.
    QString add(SignedClient &client, const QString &cart, const QString &shelf, const QJsonObject &body);

    SandboxProcess m_sandbox;
    Reply m_last;
};

void TestProducts::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
}

void TestProducts::cleanup()
{
    QVERIFY(m_sandbox.reset());
}

QString TestProducts::add(SignedClient &client, const QString &cart, const QString &shelf, const QJsonObject &body)
{
    m_last = client.post(cart + u'/' + shelf, body);
    return m_last.status == 200 ? cart + u"/item/%1"_s.arg(m_last.body[u"itemId"].toInteger()) : QString();
}

void TestProducts::shelvesListTheirPlans_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("dns") << u"/dns"_s << QStringList{u"zone"_s};
    QTest::newRow("dns options") << u"/dns/options?planCode=zone"_s << QStringList{u"anycast"_s, u"dnssec"_s};
    QTest::newRow("hosting") << u"/webHosting"_s << QStringList{u"perso2014"_s, u"pro2014"_s, u"perf2014x1"_s};
    QTest::newRow("hosting options") << u"/webHosting/options?planCode=pro2014"_s
                                     << QStringList{u"cdn-basic"_s, u"private-sql-512"_s};
    QTest::newRow("e-mail") << u"/emailDomain"_s << QStringList{u"mxplan-005"_s, u"mxplan-100"_s};
    QTest::newRow("name options") << u"/domain/options?domain=exemple.fr"_s
                                  << QStringList{u"dnssec"_s, u"anycast"_s};
}

void TestProducts::shelvesListTheirPlans()
{
    QFETCH(QString, path);
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    const Reply reply = client.get(cart + path);
    QCOMPARE(reply.status, 200);
    QTEST(codesOf(reply.body), "codes");
    QCOMPARE(client.anonymously("GET", cart + path).status, 200);
    const QString bare = path.section(u'?', 0, 0);
    if (bare != path) {
        QCOMPARE(client.get(cart + bare).status, 400);
        QCOMPARE(client.get(cart + bare + u"?planCode=nothing&domain=a.nowhere"_s).status, 400);
    }
}

void TestProducts::theFirstRenewingPriceTellsHowToOrder()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    const QJsonValue plan = client.get(cart + u"/webHosting"_s).body[0];
    for (const QJsonValue &price : plan[u"prices"].toArray()) {
        if (!price[u"capacities"].toArray().contains(u"renew"_s))
            continue;
        const QJsonObject body{{u"planCode"_s, plan[u"planCode"]},
                               {u"duration"_s, price[u"duration"]},
                               {u"pricingMode"_s, price[u"pricingMode"]},
                               {u"quantity"_s, price[u"minimumQuantity"]}};
        const QString item = add(client, cart, u"webHosting"_s, body);
        QVERIFY(!item.isEmpty());
        QCOMPARE(m_last.body[u"productId"].toString(), u"webHosting"_s);
        QCOMPARE(m_last.body[u"settings"][u"planCode"].toString(), u"perso2014"_s);
        QCOMPARE(m_last.body[u"prices"][0][u"price"], price[u"price"]);
        return;
    }
    QFAIL("no price renews");
}

void TestProducts::aZoneIsOrderedWithItsTemplate()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    const QString item = add(client, cart, u"dns"_s, wish(u"zone"_s));
    QCOMPARE(client.get(cart + u"/checkout"_s).message(), u"Custom field zone is mandatory for product zone"_s);
    QVERIFY(shopper.configure(item, u"zone"_s, u"exemple.org"_s));
    QVERIFY(shopper.configure(item, u"template"_s, u"minimized"_s));
    const Reply dryRun = client.get(cart + u"/checkout"_s);
    QCOMPARE(dryRun.status, 200);
    QCOMPARE(linesOf(dryRun.body), QStringList({u"*001 DURATION 1 1.00 €"_s, u"*001 INSTALLATION 1 0.00 €"_s}));
    QCOMPARE(dryRun.body[u"details"][0][u"description"].toString(), u"exemple.org - Zone DNS - 12 mois"_s);
    QCOMPARE(dryRun.body[u"prices"][u"withTax"][u"text"].toString(), u"1.20 €"_s);
    // As a test of availability: the cart is thrown away again.
    QCOMPARE(client.del(cart).status, 200);
}

void TestProducts::zonesThatExistOrAreNoneAreRefused_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("message");
    QTest::newRow("somebody else's") << u"pris.fr"_s << u"This zone (pris.fr) already exists"_s;
    QTest::newRow("one's own") << u"exemple.fr"_s << u"This zone (exemple.fr) already exists"_s;
    QTest::newRow("no extension") << u"exemple.nulle-part"_s << u"Invalid zone provided"_s;
    QTest::newRow("no name") << u"exemple"_s << u"Invalid zone provided"_s;
}

void TestProducts::zonesThatExistOrAreNoneAreRefused()
{
    QFETCH(QString, zone);
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const qint64 order = shopper.order(u"exemple.fr"_s);
    QCOMPARE(shopper.pay(order, shopper.method(u"4242"_s)).status, 200);
    QTRY_COMPARE(client.get(u"/domain/exemple.fr"_s).status, 200);

    const QString cart = shopper.newCart();
    QVERIFY(shopper.configure(add(client, cart, u"dns"_s, wish(u"zone"_s)), u"zone"_s, zone));
    const Reply refused = client.get(cart + u"/checkout"_s);
    QCOMPARE(refused.status, 400);
    QTEST(refused.message(), "message");
}

void TestProducts::aZoneOfTheCartIsNotGivenTwice()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    QVERIFY(!shopper.add(cart, u"exemple.net"_s).isEmpty());
    QCOMPARE(linesOf(client.get(cart + u"/summary"_s).body).size(), 4);
    QVERIFY(shopper.configure(add(client, cart, u"dns"_s, wish(u"zone"_s)), u"zone"_s, u"exemple.net"_s));
    QCOMPARE(linesOf(client.get(cart + u"/summary"_s).body),
             QStringList({u"*001 DURATION 1 12.99 €"_s, u"*001 INSTALLATION 1 0.00 €"_s,
                          u"*002 DURATION 1 1.00 €"_s, u"*002 INSTALLATION 1 0.00 €"_s}));
}

void TestProducts::optionsHangOnTheirParentAndGoWithIt()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    const QString name = shopper.add(cart, u"exemple.net"_s);
    const qint64 nameId = shopper.last.body[u"itemId"].toInteger();
    const QString option = add(client, cart, u"domain/options"_s, with(wish(u"anycast"_s), u"itemId"_s, nameId));
    QVERIFY(!option.isEmpty());
    const qint64 optionId = m_last.body[u"itemId"].toInteger();
    QCOMPARE(m_last.body[u"parentItemId"].toInteger(), nameId);
    QCOMPARE(client.get(name).body[u"options"].toArray(), QJsonArray{optionId});
    QCOMPARE(client.get(cart + u"/item"_s).body.toArray(), QJsonArray({nameId, optionId}));
    QCOMPARE(client.get(cart).body[u"items"].toArray(), QJsonArray({nameId, optionId}));
    QCOMPARE(linesOf(client.get(cart + u"/summary"_s).body).mid(4),
             QStringList({u"*001.002 DURATION 1 1.20 €"_s, u"*001.002 INSTALLATION 1 0.00 €"_s}));
    QCOMPARE(client.del(name).status, 200);
    QCOMPARE(client.get(option).status, 404);
    QCOMPARE(client.get(cart + u"/item"_s).body.toArray(), QJsonArray());
}

void TestProducts::onlyOneOptionOfAFamilyIsTaken()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    QVERIFY(!add(client, cart, u"webHosting"_s, wish(u"perso2014"_s)).isEmpty());
    const QJsonValue parent = m_last.body[u"itemId"];
    const QString path = u"webHosting/options"_s;
    QVERIFY(!add(client, cart, path, with(wish(u"cdn-basic"_s), u"itemId"_s, parent)).isEmpty());
    QVERIFY(add(client, cart, path, with(wish(u"cdn-basic"_s), u"itemId"_s, parent)).isEmpty());
    QCOMPARE(m_last.status, 400);
    QVERIFY(!add(client, cart, path, with(wish(u"private-sql-512"_s), u"itemId"_s, parent)).isEmpty());
    QVERIFY(!add(client, cart, path, with(wish(u"private-sql-512"_s), u"itemId"_s, parent)).isEmpty());
}

void TestProducts::wrongWishesAreRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing") << u"dns"_s << QJsonObject() << 400;
    QTest::newRow("no such plan") << u"dns"_s << wish(u"perso2014"_s) << 400;
    QTest::newRow("too long") << u"dns"_s << wish(u"zone"_s, u"P2Y"_s) << 400;
    QTest::newRow("only its installation") << u"dns"_s << wish(u"zone"_s, u"P0D"_s) << 400;
    QTest::newRow("no duration") << u"dns"_s << wish(u"zone"_s, u"soon"_s) << 400;
    QTest::newRow("no mode") << u"dns"_s << with(wish(u"zone"_s), u"pricingMode"_s, u"premium"_s) << 400;
    QTest::newRow("none of it") << u"dns"_s << wish(u"zone"_s, u"P1Y"_s, 0) << 400;
    QTest::newRow("too many") << u"dns"_s << wish(u"zone"_s, u"P1Y"_s, 2) << 400;
    QTest::newRow("no parent") << u"dns/options"_s << wish(u"anycast"_s) << 400;
    QTest::newRow("unknown parent") << u"dns/options"_s << with(wish(u"anycast"_s), u"itemId"_s, 1) << 404;
    QTest::newRow("wrong parent") << u"domain/options"_s << with(wish(u"anycast"_s), u"itemId"_s, -1) << 400;
}

void TestProducts::wrongWishesAreRefused()
{
    QFETCH(QString, path);
    QFETCH(QJsonObject, body);
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    QVERIFY(!add(client, cart, u"dns"_s, wish(u"zone"_s)).isEmpty());
    if (body[u"itemId"].toInteger() == -1) // stands for the zone, which takes no options of a name
        body[u"itemId"_s] = m_last.body[u"itemId"];
    QTEST(client.post(cart + u'/' + path, body).status, "status");
    QCOMPARE(client.get(cart + u"/item"_s).body.toArray().size(), 1);
}

void TestProducts::quantitiesAndDurationsChangeThePrice()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    QVERIFY(!add(client, cart, u"webHosting"_s, wish(u"perso2014"_s, u"P1M"_s)).isEmpty());
    const QJsonValue parent = m_last.body[u"itemId"];
    const QString option = add(client, cart, u"webHosting/options"_s,
                               with(wish(u"private-sql-512"_s, u"P1M"_s, 2), u"itemId"_s, parent));
    QVERIFY(!option.isEmpty());
    const auto total = [&] { return client.get(cart + u"/summary"_s).body[u"prices"][u"withoutTax"][u"text"].toString(); };
    QCOMPARE(total(), u"12.99 €"_s); // 2.99 + 2 × 5.00
    QCOMPARE(client.get(cart + u"/summary"_s).body[u"details"][2][u"unitPrice"][u"text"].toString(), u"5.00 €"_s);
    const Reply three = client.put(option, QJsonObject{{u"quantity"_s, 3}});
    QCOMPARE(three.body[u"settings"][u"quantity"].toInteger(), 3);
    QCOMPARE(total(), u"17.99 €"_s);
    QCOMPARE(client.put(option, QJsonObject{{u"quantity"_s, 4}}).status, 400);
    QCOMPARE(client.put(option, QJsonObject{{u"quantity"_s, 0}}).status, 400);
    QCOMPARE(client.put(option, QJsonObject{{u"duration"_s, u"P3Y"_s}}).status, 400);
    QCOMPARE(client.put(option, QJsonObject{{u"duration"_s, u"P1Y"_s}}).body[u"duration"].toString(), u"P1Y"_s);
    QCOMPARE(total(), u"182.99 €"_s);
}

void TestProducts::configurationsOfAPlanAreChecked()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    const QString item = add(client, cart, u"emailDomain"_s, wish(u"mxplan-005"_s));
    QStringList labels;
    for (const QJsonValue &each : client.get(item + u"/requiredConfiguration"_s).body.toArray())
        labels.append(each[u"label"].toString() + (each[u"required"].toBool() ? u"!"_s : QString()));
    QCOMPARE(labels, QStringList({u"legacy_domain!"_s, u"dns_zone"_s}));
    const auto complaint = [&] { return client.get(cart + u"/checkout"_s).message(); };
    QCOMPARE(complaint(), u"Custom field legacy_domain is mandatory for product mxplan-005"_s);
    QVERIFY(shopper.configure(item, u"legacy_domain"_s, u"exemple.com"_s));
    QVERIFY(shopper.configure(item, u"dns_zone"_s, u"RESET_SOME"_s));
    const qint64 wrong = shopper.last.body[u"id"].toInteger();
    QCOMPARE(complaint(), u"Custom field dns_zone is not valid for product mxplan-005"_s);
    QVERIFY(shopper.configure(item, u"dns_zone"_s, u"RESET_ONLY_MX"_s));
    QCOMPARE(complaint(), u"Custom field dns_zone is duplicated for product mxplan-005"_s);
    QCOMPARE(client.del(item + u"/configuration/%1"_s.arg(wrong)).status, 200);
    QCOMPARE(client.get(cart + u"/checkout"_s).status, 200);
}

void TestProducts::aCartIsFilledBeforeSigningIn()
{
    SignedClient client(m_sandbox);
    const Reply made = client.anonymously("POST", u"/order/cart"_s, R"({"ovhSubsidiary":"FR"})");
    QCOMPARE(made.status, 200);
    const QString cart = u"/order/cart/"_s + made.body[u"cartId"].toString();
    const Reply zone = client.anonymously(
        "POST", cart + u"/dns"_s, R"({"planCode":"zone","duration":"P1Y","pricingMode":"default","quantity":1})");
    QCOMPARE(zone.status, 200);
    const QString item = cart + u"/item/%1"_s.arg(zone.body[u"itemId"].toInteger());
    QCOMPARE(client.anonymously("POST", item + u"/configuration"_s, R"({"label":"zone","value":"exemple.org"})").status,
             200);
    QCOMPARE(client.anonymously("GET", cart + u"/summary"_s).body[u"prices"][u"withTax"][u"text"].toString(),
             u"1.20 €"_s);
    QCOMPARE(client.anonymously("GET", cart + u"/checkout"_s).status, 401);
    QCOMPARE(client.get(cart + u"/checkout"_s).status, 403); // nobody's yet
    QCOMPARE(client.post(cart + u"/assign"_s).status, 200);
    QCOMPARE(client.get(cart + u"/checkout"_s).status, 200);
    Shopper shopper(client);
    QVERIFY(shopper.checkout(cart) != 0);
}

void TestProducts::anOrderShowsAndDeliversItsOptions()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    const QString name = shopper.add(cart, u"exemple.net"_s);
    const QJsonValue nameId = shopper.last.body[u"itemId"];
    QVERIFY(shopper.configure(name, u"OWNER_LEGAL_AGE"_s, u"true"_s));
    QVERIFY(!add(client, cart, u"domain/options"_s, with(wish(u"dnssec"_s), u"itemId"_s, nameId)).isEmpty());
    QVERIFY(!add(client, cart, u"webHosting"_s, wish(u"pro2014"_s)).isEmpty());
    const QJsonValue hosting = m_last.body[u"itemId"];
    QVERIFY(shopper.configure(cart + u"/item/%1"_s.arg(hosting.toInteger()), u"legacy_domain"_s, u"exemple.net"_s));
    QVERIFY(!add(client, cart, u"webHosting/options"_s,
                 with(wish(u"private-sql-512"_s, u"P1Y"_s, 2), u"itemId"_s, hosting)).isEmpty());

    const qint64 order = shopper.checkout(cart);
    QVERIFY(order != 0);
    QCOMPARE(shopper.last.body[u"contracts"].toArray().last()[u"name"].toString(), u"Contrat d'hébergement"_s);
    QStringList details;
    const QJsonArray ids = client.get(u"/me/order/%1/details"_s.arg(order)).body.toArray();
    for (const QJsonValue &id : ids) {
        const QJsonValue detail = client.get(u"/me/order/%1/details/%2"_s.arg(order).arg(id.toInteger())).body;
        QCOMPARE(detail[u"domain"].toString(), u"exemple.net"_s);
        details.append(detail[u"quantity"].toString() + u' ' + detail[u"description"].toString());
    }
    QCOMPARE(details.mid(4),
             QStringList({u"1 exemple.net - DNSSEC - 12 mois"_s, u"1 exemple.net - DNSSEC"_s,
                          u"1 exemple.net - Web hosting Pro - 12 mois"_s, u"1 exemple.net - Web hosting Pro"_s,
                          u"2 exemple.net - SQL privé, 512 Mo - 12 mois"_s, u"2 exemple.net - SQL privé, 512 Mo"_s}));
    const QJsonValue total = client.get(u"/me/order/%1"_s.arg(order)).body[u"priceWithoutTax"];
    QCOMPARE(total[u"text"].toString(), u"204.87 €"_s); // 12.99 + 12 × 5.99 + 2 × 60.00

    QCOMPARE(shopper.pay(order, shopper.method(u"4242"_s)).status, 200);
    QTRY_COMPARE(client.get(u"/domain/exemple.net"_s).body[u"dnssecState"].toString(), u"enabled"_s);
    const QJsonArray tasks = client.get(u"/domain/exemple.net/task?function=Dnssec"_s).body.toArray();
    QCOMPARE(tasks.size(), 1);
    const QJsonValue task = client.get(u"/domain/exemple.net/task/%1"_s.arg(tasks[0].toInteger())).body;
    QCOMPARE(task[u"function"].toString(), u"DnssecEnable"_s);
    QCOMPARE(task[u"status"].toString(), u"done"_s);
}

QTEST_GUILESS_MAIN(TestProducts)
#include "test_products.moc"
