// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/cartroutes.h"
#include "sandbox/catalogjson.h"
#include "sandbox/checkoutroutes.h"
#include "sandbox/itemjson.h"
#include "sandbox/itemroutes.h"
#include "sandbox/pricemoves.h"

#include <QJsonDocument>
#include <QtTest>

using namespace cartouche;
using namespace cartouche::sandbox;
using namespace Qt::StringLiterals;

/// Prices in the simulator, in this process: what moves them and who follows.
class TestPrices : public QObject
{
    Q_OBJECT

private slots:
    void aMoveChangesOffersUntilItIsTakenBack();
    void wrongMovesMoveNothing_data();
    void wrongMovesMoveNothing();
    void aReductionNeverExceedsThePrice();
    void promotionsStartAndEndWithTheClock();
    void aNameInACartFollowsItsPrice();
    void orKeepsItWhenTheSwitchSaysSo();
    void anOrderedCartStaysAsItWasOrdered();
    void switchesChangeHowAnOfferIsShown();
    void aPlainModeCanBeOrdered();
    void theCatalogueIsMadeOnce();
    void theCatalogueFollowsThePrices();
    void theCatalogueCostsWhatOffersCost_data();
    void theCatalogueCostsWhatOffersCost();
    void theCatalogueCanBeShort();
};

namespace {

const QDateTime opening(QDate(2026, 3, 1), QTime(10, 0), Qt::UTC);

/// A world and its routes, called without a server.
struct Shop
{
    explicit Shop(const QString &subsidiary = u"FR"_s) : world(settings, opening), now(opening)
    {
        code = subsidiary;
        addCartRoutes(router);
        addItemRoutes(router);
        addCheckoutRoutes(router);
    }

    Answer ask(const QString &method, const QString &path, const QJsonValue &body = QJsonValue::Undefined)
    {
        const Router::Match match = router.match(method, path.section(u'?', 0, 0).toUtf8());
        if (!match.route || !match.route->handler)
            return notFound(path);
        Call call{world, settings, "http://127.0.0.1", now};
        call.path = match.parameters;
        call.query = decodeForm(path.section(u'?', 1).toUtf8());
        call.body = body;
        call.account = &world.accounts.begin()->second;
        return match.route->handler(call);
    }
    QString newCart()
    {
        const QString cart
            = u"/order/cart/"_s
            + ask(u"POST"_s, u"/order/cart"_s, QJsonObject{{u"ovhSubsidiary"_s, code}}).body[u"cartId"].toString();
        return ask(u"POST"_s, cart + u"/assign"_s).isGood() ? cart : QString();
    }
    bool add(const QString &cart, const QString &domain)
    {
        const Answer added = ask(u"POST"_s, cart + u"/domain"_s, QJsonObject{{u"domain"_s, domain}});
        const QString item = cart + u"/item/"_s + QString::number(added.body[u"itemId"].toInteger());
        return ask(u"POST"_s, item + u"/configuration"_s,
                   QJsonObject{{u"label"_s, u"OWNER_LEGAL_AGE"_s}, {u"value"_s, u"true"_s}})
            .isGood();
    }
    double net(const QString &cart, const QString &step = u"/checkout"_s)
    {
        return ask(u"GET"_s, cart + step).body[u"prices"][u"withoutTax"][u"value"].toDouble(-1);
    }
    Answer move(const QJsonObject &body) { return movePrices(world, body); }
    Market market() const { return {*Subsidiary::find(code), world.prices, world.switches, now}; }
    Offer offer(const QString &domain) const { return availabilityOf(domain, market(), false).offers.at(0); }
    QJsonObject offerShown(const QString &domain) const { return offerJson(offer(domain), market().subsidiary); }

    Settings settings;
    World world;
    Router router;
    QDateTime now;
    QString code;
};

QJsonObject fr(const QString &member, const QJsonValue &value)
{
    return {{u"extension"_s, u"fr"_s}, {member, value}};
}

QJsonObject priceOf(const QJsonObject &offer, const QString &label)
{
    for (const QJsonValue &each : offer[u"prices"_s].toArray()) {
        if (each[u"label"].toString() == label)
            return each.toObject();
    }
    return {};
}

/// Of a plan, the price list entry of a mode, a phase and a duration.
QJsonObject pricing(const QJsonObject &plan, const QString &mode, int phase, int months)
{
    for (const QJsonValue &each : plan[u"pricings"_s].toArray()) {
        if (each[u"mode"].toString() == mode && each[u"phase"].toInt() == phase && each[u"interval"].toInt() == months)
            return each.toObject();
    }
    return {};
}

QHash<QString, QJsonObject> plansOf(const QByteArray &catalogue)
{
    QHash<QString, QJsonObject> plans;
    for (const QJsonValue &plan : QJsonDocument::fromJson(catalogue)[u"plans"].toArray())
        plans[plan[u"planCode"].toString()] = plan.toObject();
    return plans;
}

} // namespace

void TestPrices::aMoveChangesOffersUntilItIsTakenBack()
{
    Shop shop;
    const Answer moved = shop.move({{u"extension"_s, u"fr"_s}, {u"create"_s, 1299}, {u"renew"_s, 1499},
                                    {u"transfer"_s, 55}, {u"discount"_s, 150}});
    QCOMPARE(moved.status, 200);
    QCOMPARE(moved.body.toObject(), (QJsonObject{{u"extension"_s, u"fr"_s}, {u"create"_s, 1299},
                                                 {u"renew"_s, 1499}, {u"transfer"_s, 55}, {u"discount"_s, 150}}));
    const Offer creation = shop.offer(u"exemple.fr"_s);
    QCOMPARE(creation.price.toDecimal(), u"12.99"_s);
    QCOMPARE(creation.renew.toDecimal(), u"14.99"_s);
    QCOMPARE(creation.discount.toDecimal(), u"1.50"_s);
    QCOMPARE(creation.totalFor(base::Period::ofYears(3)).toDecimal(), u"41.47"_s);
    QCOMPARE(shop.offer(u"transfert.fr"_s).price.toDecimal(), u"0.55"_s);
    QCOMPARE(shop.offer(u"exemple.net"_s).price.toDecimal(), u"12.99"_s); // its own list price

    const Answer back = shop.move(fr(u"create"_s, QJsonValue()));
    QCOMPARE(back.body[u"create"].toInteger(), 699);
    QCOMPARE(back.body[u"renew"].toInteger(), 1499); // what is not named stays
    QCOMPARE(shop.offer(u"exemple.fr"_s).price.toDecimal(), u"6.99"_s);
}

void TestPrices::wrongMovesMoveNothing_data()
{
    QTest::addColumn<QJsonValue>("body");
    const auto row = [](const char *name, const QJsonValue &body) { QTest::newRow(name) << body; };
    row("no body", QJsonValue(QJsonValue::Undefined));
    row("a list", QJsonArray{1});
    row("no extension", QJsonObject{{u"create"_s, 100}});
    row("not sold", QJsonObject{{u"extension"_s, u"nulle-part"_s}, {u"create"_s, 100}});
    row("negative", fr(u"create"_s, -1));
    row("a fraction", fr(u"create"_s, 10.5));
    row("text", fr(u"create"_s, u"100"_s));
    row("too much", fr(u"create"_s, 100'000'001));
    row("unknown", fr(u"restore"_s, 100));
    row("one right, one wrong", QJsonObject{{u"extension"_s, u"fr"_s}, {u"create"_s, 100}, {u"renew"_s, -1}});
}

void TestPrices::wrongMovesMoveNothing()
{
    QFETCH(QJsonValue, body);
    Shop shop;
    const Answer answer = movePrices(shop.world, body);
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.body[u"message"].toString().isEmpty());
    QCOMPARE(shop.world.prices.version(), 1);
    QCOMPARE(shop.offer(u"exemple.fr"_s).price.toDecimal(), u"6.99"_s);
}

void TestPrices::aReductionNeverExceedsThePrice()
{
    Shop shop;
    QVERIFY(shop.move(fr(u"create"_s, 100)).isGood()); // .fr is 2.00 cheaper just now
    QCOMPARE(shop.offer(u"exemple.fr"_s).discount.toDecimal(), u"1.00"_s);
    QCOMPARE(shop.offer(u"exemple.fr"_s).totalFor(base::Period::ofYears(1)).toDecimal(), u"0.00"_s);
}

void TestPrices::promotionsStartAndEndWithTheClock()
{
    const PriceBook book(opening);
    int coming = 0;
    int over = 0;
    for (const Extension &extension : Extension::all()) {
        if (extension.discount == 0)
            continue;
        const QDateTime start = book.opening().addDays(extension.promotion.from);
        QVERIFY(!book.promotion(extension, start.addSecs(-1)));
        const auto promotion = book.promotion(extension, start);
        QVERIFY2(promotion, extension.name.data());
        QCOMPARE(promotion->discount, extension.discount);
        QCOMPARE(promotion->start, start);
        coming += start > opening ? 1 : 0;
        if (!extension.promotion.until)
            continue;
        const QDateTime end = book.opening().addDays(*extension.promotion.until);
        QCOMPARE(promotion->end, end);
        QVERIFY(book.promotion(extension, end.addSecs(-1)));
        QVERIFY(!book.promotion(extension, end));
        over += end <= opening ? 1 : 0;
    }
    QVERIFY(coming > 10 && over > 10);
    QVERIFY(book.nextTurn(opening) > opening);
}

void TestPrices::aNameInACartFollowsItsPrice()
{
    Shop shop;
    const QString cart = shop.newCart();
    QVERIFY(shop.add(cart, u"exemple.fr"_s));
    QCOMPARE(shop.net(cart), 4.99);
    QVERIFY(shop.move(fr(u"create"_s, 899)).isGood());
    QCOMPARE(shop.net(cart), 6.99);
    QCOMPARE(shop.net(cart, u"/summary"_s), 6.99);
    shop.now = opening.addDays(400); // carts live a day, prices are asked for whenever
    QCOMPARE(shop.offer(u"exemple.fr"_s).discount.toDecimal(), u"0.00"_s);
}

void TestPrices::orKeepsItWhenTheSwitchSaysSo()
{
    Shop shop;
    QVERIFY(shop.world.switches.set(u"cartPrices", u"kept"));
    const QString cart = shop.newCart();
    QVERIFY(shop.add(cart, u"exemple.fr"_s));
    QVERIFY(shop.move(fr(u"create"_s, 899)).isGood());
    QCOMPARE(shop.net(cart), 4.99);
}

void TestPrices::anOrderedCartStaysAsItWasOrdered()
{
    Shop shop;
    const QString cart = shop.newCart();
    QVERIFY(shop.add(cart, u"exemple.fr"_s));
    QVERIFY(shop.move(fr(u"create"_s, 899)).isGood());
    const Answer ordered = shop.ask(u"POST"_s, cart + u"/checkout"_s, QJsonObject());
    QCOMPARE(ordered.body[u"prices"][u"withoutTax"][u"value"].toDouble(), 6.99);
    QVERIFY(shop.move(fr(u"create"_s, 1000)).isGood());
    QCOMPARE(shop.net(cart, u"/summary"_s), 6.99);
}

void TestPrices::switchesChangeHowAnOfferIsShown()
{
    Shop shop;
    const auto shown = [&](const QString &domain) { return shop.offerShown(domain); };
    const auto listed = [&](const QString &label) {
        return priceOf(shown(u"exemple.fr"_s), label)[u"promotions"_s].toArray().size();
    };
    QCOMPARE(shown(u"exemple.fr"_s)[u"pricingMode"_s].toString(), u"create-default"_s);
    QCOMPARE(shown(u"premium.fr"_s)[u"offer"_s].toString(), u"platinum"_s);
    QCOMPARE(priceOf(shown(u"exemple.fr"_s), u"DISCOUNT"_s)[u"price"_s][u"value"].toDouble(), 2.0);
    QCOMPARE(listed(u"PRICE"_s), 1);
    QCOMPARE(listed(u"DISCOUNT"_s), 0);
    const QJsonValue promotion = priceOf(shown(u"exemple.fr"_s), u"PRICE"_s)[u"promotions"_s][0];
    QCOMPARE(promotion[u"price"][u"value"].toDouble(), 2.0);
    QCOMPARE(promotion[u"startDate"].toString(), u"2026-01-30T00:00:00+00:00"_s);
    QCOMPARE(promotion[u"endDate"].toString(), u"2027-03-01T00:00:00+00:00"_s);

    for (const auto &[name, value] : {std::pair{u"offerPricingMode", u"plain"}, {u"offerSpelling", u"platinium"},
                                      {u"discountSign", u"negative"}, {u"offerPromotions", u"discount"}})
        QVERIFY(shop.world.switches.set(name, value));
    QCOMPARE(shown(u"exemple.fr"_s)[u"pricingMode"_s].toString(), u"default"_s);
    QCOMPARE(shown(u"encheres.fr"_s)[u"pricingMode"_s].toString(), u"aftermarket1"_s);
    QCOMPARE(shown(u"premium.fr"_s)[u"offer"_s].toString(), u"platinium"_s);
    QCOMPARE(priceOf(shown(u"exemple.fr"_s), u"DISCOUNT"_s)[u"price"_s][u"value"].toDouble(), -2.0);
    QCOMPARE(priceOf(shown(u"exemple.fr"_s), u"TOTAL"_s)[u"price"_s][u"value"].toDouble(), 4.99);
    QCOMPARE(listed(u"PRICE"_s), 0);
    QCOMPARE(listed(u"DISCOUNT"_s), 1);
    QVERIFY(shop.world.switches.set(u"offerPromotions", u"nowhere"));
    QVERIFY(priceOf(shown(u"exemple.fr"_s), u"DISCOUNT"_s)[u"promotions"_s].isNull());
}

void TestPrices::aPlainModeCanBeOrdered()
{
    Shop shop;
    QVERIFY(shop.world.switches.set(u"offerPricingMode", u"plain"));
    const QString cart = shop.newCart();
    const auto add = [&](const QString &domain, const QString &mode) {
        return shop.ask(u"POST"_s, cart + u"/domain"_s,
                        QJsonObject{{u"domain"_s, domain}, {u"pricingMode"_s, mode}});
    };
    QCOMPARE(add(u"exemple.fr"_s, u"default"_s).status, 200);
    const Answer named = add(u"exemple.com"_s, u"create-default"_s);
    QCOMPARE(named.status, 200);
    QCOMPARE(named.body[u"settings"][u"pricingMode"].toString(), u"create-default"_s);
    QCOMPARE(add(u"exemple.org"_s, u"premium"_s).status, 400);
}

void TestPrices::theCatalogueIsMadeOnce()
{
    Shop shop;
    CatalogCache &catalogs = shop.world.catalogs;
    const QByteArray first = catalogs.domain(shop.market());
    QVERIFY(first.size() > 20'000'000);
    QCOMPARE(catalogs.domain(shop.market()).constData(), first.constData());
    shop.now = opening.addSecs(60);
    QCOMPARE(catalogs.domain(shop.market()).constData(), first.constData());
    QCOMPARE(catalogs.made(), 1);
    shop.code = u"PL"_s;
    QVERIFY(catalogs.domain(shop.market()) != first);
    shop.code = u"FR"_s;
    QCOMPARE(catalogs.domain(shop.market()).constData(), first.constData());
    QCOMPARE(catalogs.made(), 2);
}

void TestPrices::theCatalogueFollowsThePrices()
{
    Shop shop;
    QVERIFY(shop.world.switches.set(u"catalogDurations", u"oneYear"));
    const auto frPlan = [&shop] { return plansOf(shop.world.catalogs.domain(shop.market()))[u"fr"_s]; };
    const auto creation = [&frPlan] { return pricing(frPlan(), u"create-default"_s, 0, 12); };
    QCOMPARE(creation()[u"promotions"_s][0][u"total"][u"value"].toInteger(), 499'000'000);
    QVERIFY(shop.move(fr(u"create"_s, 899)).isGood());
    QCOMPARE(creation()[u"price"_s].toInteger(), 899'000'000);
    QCOMPARE(creation()[u"promotions"_s][0][u"total"][u"value"].toInteger(), 699'000'000);
    shop.now = opening.addDays(400);
    QCOMPARE(creation()[u"promotions"_s].toArray(), QJsonArray());
    shop.now = opening; // a clock that was set back
    QCOMPARE(creation()[u"promotions"_s].toArray().size(), 1);
}

void TestPrices::theCatalogueCostsWhatOffersCost_data()
{
    QTest::addColumn<QString>("subsidiary");
    QTest::newRow("FR") << u"FR"_s;
    QTest::newRow("SN, no decimals") << u"SN"_s;
}

void TestPrices::theCatalogueCostsWhatOffersCost()
{
    QFETCH(QString, subsidiary);
    Shop shop(subsidiary);
    const auto plans = plansOf(domainCatalog(shop.market()));
    QCOMPARE(plans.size(), Extension::all().size());
    for (const Extension &extension : Extension::all()) {
        const QJsonObject plan = plans[extension.name];
        // The label has to be one that every registry here takes.
        const QString label = extension.takes(u"exemple") ? u"exemple."_s : u"123."_s;
        const Offer offer = shop.offer(label + extension.name);
        for (const base::Period &duration : offer.durations()) {
            const QJsonObject entry = pricing(plan, offer.pricingMode, 0, duration.months());
            QCOMPARE(entry[u"price"_s].toInteger(-1), qint64(offer.priceFor(duration).ucents()));
            const QJsonArray promotions = entry[u"promotions"_s].toArray();
            QCOMPARE(promotions.isEmpty(), offer.discount.isZero());
            if (!promotions.isEmpty())
                QCOMPARE(promotions[0][u"total"][u"value"].toInteger(), qint64(offer.totalFor(duration).ucents()));
        }
        QCOMPARE(pricing(plan, u"create-default"_s, 1, 12 * extension.minimumYears)[u"price"_s].toInteger(-1),
                 qint64(offer.renew.times(extension.minimumYears)->ucents()));
        const Offer transfer = shop.offer(u"transfer."_s + extension.name);
        QCOMPARE(pricing(plan, u"transfer-default"_s, 0, 12)[u"price"_s].toInteger(-1),
                 qint64(transfer.price.ucents()));
        QCOMPARE(pricing(plan, u"create-premium"_s, 0, 12 * extension.minimumYears).isEmpty(), !extension.premium);
    }
}

void TestPrices::theCatalogueCanBeShort()
{
    Shop shop;
    QVERIFY(shop.world.switches.set(u"catalogDurations", u"oneYear"));
    const QByteArray text = shop.world.catalogs.domain(shop.market());
    QVERIFY(text.size() < 12'000'000);
    const QJsonObject com = plansOf(text)[u"com"_s];
    QVERIFY(!pricing(com, u"create-default"_s, 0, 12).isEmpty());
    QVERIFY(pricing(com, u"create-default"_s, 0, 24).isEmpty());
}

QTEST_GUILESS_MAIN(TestPrices)
#include "test_prices.moc"
