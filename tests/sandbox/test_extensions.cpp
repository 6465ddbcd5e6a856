// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/shopper.h"
#include "support/sandboxprocess.h"

#include <QJsonDocument>
#include <QtTest>

using namespace cartouche::test;
using namespace Qt::StringLiterals;

/// What is sold: the lists of extensions, their limits, and the price catalogues, over HTTP.
class TestExtensions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void manyExtensionsAreListed();
    void theyAreFilteredByCategory();
    void byCategoryGroupsThem();
    void everySubsidiaryHighlightsItsOwn();
    void pricingAttributesNameEveryExtension();
    void theRegistryOfAnExtension();
    void theOldListNeedsNoSignature();
    void wrongQuestionsAreRefused_data();
    void wrongQuestionsAreRefused();
    void labelsHaveLimits_data();
    void labelsHaveLimits();
    void someRegistriesHaveNoSingleYears();
    void theCatalogueHasThePricesOfTheOffers();
    void theWholeCatalogueArrivesAgainAndAgain();
    void everySubsidiaryHasItsCatalogue_data();
    void everySubsidiaryHasItsCatalogue();

private:
    /// The names in a list that a route answers.
    QStringList names(const QString &path)
    {
        SignedClient client(m_sandbox);
        QStringList list;
        for (const QJsonValue &name : client.get(path).body.toArray())
            list.append(name.toString());
        return list;
    }
    /// An answer that is not compared with the documentation, for what takes long to compare.
    Reply unchecked(const QString &path)
    {
        SignedClient client(m_sandbox);
        return client.plain("GET", m_sandbox.base() + u"/v1"_s + path, {}, {});
    }

    SandboxProcess m_sandbox;
};

void TestExtensions::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
}

void TestExtensions::manyExtensionsAreListed()
{
    const QStringList all = names(u"/domain/extensions"_s);
    QVERIFY(all.size() >= 900);
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
    QVERIFY(std::is_sorted(all.begin(), all.end()));
    for (const auto &name : {"fr"_L1, "com"_L1, "co.uk"_L1, "com.pl"_L1, "com.br"_L1, "paris"_L1, "xn--c1avg"_L1})
        QVERIFY2(all.contains(QString(name)), name.data());
    QStringList trending = names(u"/domain/extensions?orderBy=trending"_s);
    QCOMPARE(trending.constFirst(), u"fr"_s);
    trending.sort();
    QCOMPARE(trending, all);
    QCOMPARE(names(u"/domain/extensions?orderBy=trending&ovhSubsidiary=DE"_s).constFirst(), u"de"_s);
    SignedClient client(m_sandbox);
    QCOMPARE(client.get(u"/domain/extensions/co.uk"_s).body[u"name"].toString(), u"co.uk"_s);
    QCOMPARE(client.get(u"/domain/extensions/zz"_s).status, 404);
}

void TestExtensions::theyAreFilteredByCategory()
{
    const QStringList food = names(u"/domain/extensions?thematics=gastronomy"_s);
    QVERIFY(food.contains(u"pizza"_s) && !food.contains(u"fr"_s));
    const QStringList both = names(u"/domain/extensions?thematics=gastronomy,law"_s);
    QVERIFY(both.contains(u"pizza"_s) && both.contains(u"lawyer"_s) && both.size() > food.size());
    const QStringList here = names(u"/domain/extensions?geolocalizations=france"_s);
    QVERIFY(here.contains(u"fr"_s) && here.contains(u"paris"_s) && !here.contains(u"com"_s));
    const QStringList cities = names(u"/domain/extensions?geolocalizations=france&thematics=city"_s);
    QVERIFY(cities.contains(u"paris"_s) && !cities.contains(u"fr"_s));
    QCOMPARE(names(u"/domain/extensions?thematics=nothing"_s), QStringList());
}

void TestExtensions::byCategoryGroupsThem()
{
    SignedClient client(m_sandbox);
    const QJsonValue groups = client.get(u"/domain/extensions/byCategory"_s).body;
    QStringList themes;
    for (const QJsonValue &each : groups[u"thematic"].toArray()) {
        themes.append(each[u"name"].toString());
        QCOMPARE(QJsonArray::fromStringList(names(u"/domain/extensions?thematics="_s + themes.constLast())),
                 each[u"extensions"].toArray());
    }
    QVERIFY(themes.contains(u"gastronomy"_s) && themes.size() > 10);
    QVERIFY(groups[u"geolocalization"].toArray().size() > 5);
    const QJsonValue one = client.get(u"/domain/extensions/byCategory?categoryType=thematic"_s).body;
    QCOMPARE(one[u"thematic"], groups[u"thematic"]);
    QVERIFY(one[u"geolocalization"].isNull());
}

void TestExtensions::everySubsidiaryHighlightsItsOwn()
{
    const QStringList french = names(u"/domain/extensions/highlighted"_s);
    QCOMPARE(french, names(u"/domain/extensions/highlighted?ovhSubsidiary=FR"_s));
    QCOMPARE(french.first(3), QStringList({u"fr"_s, u"com"_s, u"net"_s}));
    QCOMPARE(names(u"/domain/extensions/highlighted?ovhSubsidiary=EU"_s).constFirst(), u"eu"_s);
    QCOMPARE(names(u"/domain/extensions/highlighted?ovhSubsidiary=SN"_s).constFirst(), u"fr"_s);
    QCOMPARE(names(u"/domain/extensions/highlighted?ovhSubsidiary=PL"_s).first(2),
             QStringList({u"pl"_s, u"com.pl"_s}));
    QCOMPARE(names(u"/domain/extensions/highlighted?ovhSubsidiary=GB"_s).constFirst(), u"co.uk"_s);
}

void TestExtensions::pricingAttributesNameEveryExtension()
{
    SignedClient client(m_sandbox);
    const QJsonArray list = client.get(u"/domain/extensions/pricingAttributes?ovhSubsidiary=FR"_s).body.toArray();
    QCOMPARE(list.size(), names(u"/domain/extensions"_s).size());
    const auto count = [&list](QStringView attribute) {
        return std::count_if(list.begin(), list.end(),
                             [&](const QJsonValue &each) { return each[attribute].toBool(); });
    };
    QVERIFY(count(u"brandNew") > 3 && count(u"brandNew") < 100);
    QVERIFY(count(u"priceDrop") > 3 && count(u"priceDrop") < 100);
}

void TestExtensions::theRegistryOfAnExtension()
{
    SignedClient client(m_sandbox);
    const auto registry = [&client](const QString &name) {
        return client.get(u"/domain/extensions/"_s + name + u"/registryConfigurations"_s).body;
    };
    const QJsonValue fr = registry(u"fr"_s);
    QCOMPARE(fr[u"lifecycle"][u"order"][u"maxMonths"].toInt(), 120);
    QCOMPARE(fr[u"domain"][u"label"][u"isIDNSupported"].toBool(), true);
    const QJsonValue nl = registry(u"nl"_s);
    QCOMPARE(nl[u"lifecycle"][u"create"][u"allowedPeriodsInMonths"].toArray(), QJsonArray{12});
    QCOMPARE(nl[u"domain"][u"label"][u"isIDNSupported"].toBool(true), false);
    const QJsonValue ai = registry(u"ai"_s);
    QCOMPARE(ai[u"lifecycle"][u"order"][u"minMonths"].toInt(), 24);
    QCOMPARE(ai[u"lifecycle"][u"create"][u"allowedPeriodsInMonths"][0].toInt(), 24);
    QCOMPARE(client.get(u"/domain/extensions/zz/registryConfigurations"_s).status, 404);
}

void TestExtensions::theOldListNeedsNoSignature()
{
    SignedClient client(m_sandbox);
    const Reply list = client.anonymously("GET", u"/domain/data/extension?country=FR"_s);
    QCOMPARE(list.status, 200);
    QCOMPARE(list.body.toArray(), QJsonArray::fromStringList(names(u"/domain/extensions"_s)));
}

void TestExtensions::wrongQuestionsAreRefused_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"/domain/extensions?ovhSubsidiary=XX", "/domain/extensions?orderBy=price",
                             "/domain/extensions/highlighted?ovhSubsidiary=fr",
                             "/domain/extensions/pricingAttributes?ovhSubsidiary=XX",
                             "/domain/extensions/byCategory?categoryType=colour",
                             "/domain/data/extension?country=XX", "/order/catalog/public/domain",
                             "/order/catalog/public/domain?ovhSubsidiary=XX", "/order/catalog/public/dns"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void TestExtensions::wrongQuestionsAreRefused()
{
    QFETCH(QString, path);
    SignedClient client(m_sandbox);
    const Reply reply = client.get(path);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.code(), u"Client::BadRequest"_s);
}

void TestExtensions::labelsHaveLimits_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<int>("status");
    QTest::newRow("accents") << u"xn--mare-haute-d7a.fr"_s << 200; // marée-haute
    QTest::newRow("no accents there") << u"xn--mare-haute-d7a.nl"_s << 400;
    QTest::newRow("cyrillic") << u"xn--e1afmkfd.com"_s << 200; // пример
    QTest::newRow("no cyrillic there") << u"xn--e1afmkfd.fr"_s << 400;
    QTest::newRow("cyrillic all through") << u"xn--e1afmkfd.xn--c1avg"_s << 200;
    QTest::newRow("no accents among it") << u"xn--mare-haute-d7a.xn--c1avg"_s << 400;
    QTest::newRow("hebrew") << u"xn--4dbcagdahymbxekheh6e0a7fei0b.com"_s << 200;
    QTest::newRow("too short") << u"ab.ch"_s << 400;
    QTest::newRow("long enough") << u"abc.ch"_s << 200;
    QTest::newRow("too long") << QString(51, u'a') + u".ca"_s << 400;
    QTest::newRow("not too long") << QString(50, u'a') + u".ca"_s << 200;
}

void TestExtensions::labelsHaveLimits()
{
    QFETCH(QString, domain);
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    QTEST(client.get(shopper.newCart() + u"/domain?domain="_s + domain).status, "status");
}

void TestExtensions::someRegistriesHaveNoSingleYears()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    const QJsonValue offer = client.get(cart + u"/domain?domain=exemple.ai"_s).body[0];
    QCOMPARE(offer[u"duration"][0].toString(), u"P2Y"_s);
    const auto add = [&](const QJsonObject &body) { return client.post(cart + u"/domain"_s, body); };
    QCOMPARE(add({{u"domain"_s, u"exemple.ai"_s}, {u"duration"_s, u"P1Y"_s}}).status, 400);
    const Reply added = add({{u"domain"_s, u"exemple.ai"_s}});
    QCOMPARE(added.status, 200);
    QCOMPARE(added.body[u"duration"].toString(), u"P2Y"_s);
    const auto total = [](const QJsonValue &priced) {
        for (const QJsonValue &price : priced[u"prices"].toArray()) {
            if (price[u"label"].toString() == u"TOTAL")
                return price[u"price"][u"priceInUcents"].toInteger();
        }
        return qint64(-1);
    };
    QVERIFY(total(offer) > 0);
    QCOMPARE(total(added.body), total(offer));
}

void TestExtensions::theCatalogueHasThePricesOfTheOffers()
{
    SignedClient client(m_sandbox);
    const Reply catalogue = client.anonymously("GET", u"/order/catalog/public/domain?ovhSubsidiary=FR"_s);
    QCOMPARE(catalogue.status, 200);
    QCOMPARE(catalogue.body[u"locale"][u"taxRate"].toDouble(), 20.0);
    QCOMPARE(catalogue.body[u"plans"].toArray().size(), names(u"/domain/extensions"_s).size());
    const QJsonValue fr = catalogue.body[u"plans"][0];
    QCOMPARE(fr[u"planCode"].toString(), u"fr"_s);
    const QJsonValue first = fr[u"pricings"][0];
    QCOMPARE(first[u"mode"].toString(), u"create-default"_s);
    QCOMPARE(first[u"capacities"].toArray(), QJsonArray{u"installation"_s});
    QCOMPARE(first[u"price"].toInteger(), 699'000'000);
    QCOMPARE(first[u"tax"].toInteger(), 140'000'000);
    QCOMPARE(first[u"promotions"][0][u"total"][u"value"].toInteger(), 499'000'000);
    // Every additional offer that a plan names is there.
    QCOMPARE(fr[u"addonFamilies"][0][u"addons"][0], catalogue.body[u"addons"][0][u"planCode"]);
}

void TestExtensions::theWholeCatalogueArrivesAgainAndAgain()
{
    const QString path = u"/order/catalog/public/domain?ovhSubsidiary=PL"_s;
    const Reply first = unchecked(path);
    QVERIFY(first.raw.size() > 20'000'000);
    QCOMPARE(first.headers["content-length"].toLongLong(), first.raw.size());
    QVERIFY(first.raw.endsWith("]}"));
    QCOMPARE(first.body[u"locale"][u"currencyCode"].toString(), u"PLN"_s);
    QVERIFY(unchecked(path).raw == first.raw);
}

void TestExtensions::everySubsidiaryHasItsCatalogue_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<double>("taxRate");
    const auto row = [](const char *code, const char *currency, double taxRate) {
        QTest::newRow(code) << QString::fromLatin1(currency) << taxRate;
    };
    row("CZ", "CZK", 21);
    row("DE", "EUR", 19);
    row("ES", "EUR", 21);
    row("EU", "EUR", 20);
    row("FI", "EUR", 25.5);
    row("FR", "EUR", 20);
    row("GB", "GBP", 20);
    row("IE", "EUR", 23);
    row("IT", "EUR", 22);
    row("LT", "EUR", 21);
    row("MA", "MAD", 20);
    row("NL", "EUR", 21);
    row("PL", "PLN", 23);
    row("PT", "EUR", 23);
    row("SN", "XOF", 18);
    row("TN", "TND", 19);
    row("ASIA", "USD", 0);
    row("AU", "AUD", 10);
    row("CA", "CAD", 5);
    row("IN", "INR", 18);
    row("QC", "CAD", 14.975);
    row("SG", "SGD", 9);
    row("WE", "USD", 0);
    row("WS", "USD", 0);
    row("US", "USD", 0);
}

void TestExtensions::everySubsidiaryHasItsCatalogue()
{
    const QString code = QString::fromLatin1(QTest::currentDataTag());
    const Reply dns = unchecked(u"/order/catalog/public/dns?ovhSubsidiary="_s + code);
    QCOMPARE(dns.status, 200);
    const QJsonValue locale = dns.body[u"locale"];
    QCOMPARE(locale[u"subsidiary"].toString(), code);
    QTEST(locale[u"currencyCode"].toString(), "currency");
    QTEST(locale[u"taxRate"].toDouble(), "taxRate");
    QCOMPARE(dns.body[u"plans"][0][u"planCode"].toString(), u"zone"_s);
    for (const QJsonValue &addon : dns.body[u"addons"].toArray()) {
        for (const QJsonValue &pricing : addon[u"pricings"].toArray()) {
            const double tax = pricing[u"price"].toDouble() * locale[u"taxRate"].toDouble() / 100;
            QVERIFY(qAbs(pricing[u"tax"].toDouble() - tax) <= 50'000'000.0);
        }
    }
}

QTEST_GUILESS_MAIN(TestExtensions)
#include "test_extensions.moc"
