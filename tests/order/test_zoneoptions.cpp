// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/cartlook.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::test;
using namespace Qt::StringLiterals;
using support::Relay;

/// Options of a name's zone stand in the cart as items of their own, under the item of their name.
class TestZoneOptions : public QObject
{
    Q_OBJECT

private slots:
    void optionsStandAtTheirName();
    void anOptionIsFoundAgainAfterALostAnswer();
    void anOptionLeavesWithItsName();
    void anOptionThatIsRefusedIsTold();
    void anOptionIsNotOrderedWithOwnServers();
};

void TestZoneOptions::optionsStandAtTheirName()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s, u"exemple.com"_s}));
    QVERIFY(waitForOptions(shop));
    const base::Money before = shop.purchase().review()->total();
    QVERIFY(shop.draft().find(u"exemple.fr"_s)->zoneOption(u"anycast"_s) != nullptr);
    QVERIFY(shop.draft().find(u"exemple.fr"_s)->zoneOption(u"anycast"_s)->pricing()->capacities.contains(u"renew"_s));
    shop.draft().setOption(u"exemple.fr"_s, u"anycast"_s, true);
    QCOMPARE(shop.placeOrder(), u"refused"_s); // the review is one without it
    QCOMPARE(shop.failure().error.code, "review-old"_ba);
    shop.relay().forgetCalls();
    QVERIFY(shop.sendConfigurations());
    QCOMPARE(shop.relay().count("POST", u"/domain/options$"_s), 1);
    QCOMPARE(changes(shop.relay()), 1);
    QVERIFY(shop.takeReview());
    QVERIFY(shop.purchase().review()->total() > before);
    const auto items = itemsInCart(shop);
    const auto option = std::find_if(items.begin(), items.end(), [](const auto &item) { return item.planCode == u"anycast"_s; });
    QVERIFY(option != items.end());
    QCOMPARE(option->parentItemId, shop.draft().find(u"exemple.fr"_s)->itemId);
    // Twice the same is nothing.
    shop.relay().forgetCalls();
    QVERIFY(shop.prepareItems());
    QVERIFY(shop.sendConfigurations());
    QCOMPARE(changes(shop.relay()), 0);
    shop.draft().setOption(u"exemple.fr"_s, u"anycast"_s, false);
    QVERIFY(shop.sendConfigurations());
    QCOMPARE(changes(shop.relay()), 1);
    QVERIFY(shop.takeReview());
    QCOMPARE(shop.purchase().review()->total(), before);
}

void TestZoneOptions::anOptionIsFoundAgainAfterALostAnswer()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s, u"exemple.com"_s}));
    QVERIFY(waitForOptions(shop));
    for (const QString &planCode : {u"anycast"_s, u"dnssec"_s})
        shop.draft().setOption(u"exemple.fr"_s, planCode, true);
    shop.relay().spoil("POST", u"/domain/options$"_s, Relay::Fault::CutBeforeAnswer);
    QVERIFY(!shop.sendConfigurations());
    QVERIFY(shop.draft().hasUncertainItem());
    QVERIFY(shop.sendConfigurations());
    QVERIFY(shop.draft().isInCart());
    QCOMPARE(itemsInCart(shop).size(), 4);
    QCOMPARE(shop.acted(u"POST"_s, u"/order/cart/{cartId}/domain/options"_s), 2);
    // One that never arrived is sent again.
    shop.draft().setOption(u"exemple.com"_s, u"anycast"_s, true);
    shop.relay().spoil("POST", u"/domain/options$"_s, Relay::Fault::CutBeforeRequest);
    QVERIFY(!shop.sendConfigurations());
    QVERIFY(shop.sendConfigurations());
    QCOMPARE(itemsInCart(shop).size(), 5);
    // And one that is not wanted any more by then goes.
    shop.draft().setOption(u"exemple.com"_s, u"dnssec"_s, true);
    shop.relay().spoil("POST", u"/domain/options$"_s, Relay::Fault::CutBeforeAnswer);
    QVERIFY(!shop.sendConfigurations());
    shop.draft().setOption(u"exemple.com"_s, u"dnssec"_s, false);
    QVERIFY(shop.sendConfigurations());
    QCOMPARE(itemsInCart(shop).size(), 5);
    QVERIFY(shop.takeReview());
}

void TestZoneOptions::anOptionLeavesWithItsName()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s, u"exemple.com"_s}));
    QVERIFY(waitForOptions(shop));
    for (const QString &name : {u"exemple.fr"_s, u"exemple.com"_s})
        shop.draft().setOption(name, u"anycast"_s, true);
    QVERIFY(shop.sendConfigurations());
    QCOMPARE(itemsInCart(shop).size(), 4);
    shop.draft().update(u"exemple.fr"_s, [](order::DraftName &name) { name.isLeftOut = true; });
    QVERIFY(shop.prepareItems());
    QCOMPARE(itemsInCart(shop).size(), 2);
    // Taken back, it is wanted as before.
    shop.draft().update(u"exemple.fr"_s, [](order::DraftName &name) { name.isLeftOut = false; });
    QVERIFY(shop.prepareItems());
    QCOMPARE(itemsInCart(shop).size(), 4);
    // Another offer makes another item, and its option with it.
    shop.draft().update(u"exemple.fr"_s, [](order::DraftName &name) { name.itemPricingMode = u"create-premium"_s; });
    QVERIFY(shop.prepareItems());
    const auto items = itemsInCart(shop);
    QCOMPARE(items.size(), 4);
    const qint64 now = shop.draft().find(u"exemple.fr"_s)->itemId;
    QVERIFY(std::any_of(items.begin(), items.end(), [now](const auto &item) { return item.parentItemId == now; }));
    QVERIFY(shop.sendConfigurations());
    QVERIFY(shop.takeReview());
}

void TestZoneOptions::anOptionThatIsRefusedIsTold()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s, u"exemple.com"_s}));
    QVERIFY(waitForOptions(shop));
    for (const QString &name : {u"exemple.fr"_s, u"exemple.com"_s})
        shop.draft().setOption(name, u"anycast"_s, true);
    shop.draft().setValue(u"exemple.com"_s, u"TECH_ACCOUNT"_s, u"sb67890-ovh"_s);
    shop.relay().answerAll("POST", u"/domain/options$"_s, R"({"message":"This option is not available"})", "400 Bad Request");
    QVERIFY(!shop.sendConfigurations());
    const QList<order::StepFailure> failures = shop.purchase().failures();
    QCOMPARE(failures.size(), 2);
    QCOMPARE(failures.at(1).name + u' ' + failures.at(1).label, u"exemple.com anycast"_s);
    QVERIFY(configurations(shop).contains(u"exemple.com TECH_ACCOUNT=sb67890-ovh"_s)); // was sent all the same
    for (const QString &name : {u"exemple.fr"_s, u"exemple.com"_s})
        shop.draft().setOption(name, u"anycast"_s, false);
    QVERIFY(shop.sendConfigurations());
    QVERIFY(shop.takeReview());
}

void TestZoneOptions::anOptionIsNotOrderedWithOwnServers()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    QVERIFY(waitForOptions(shop));
    const base::Money before = shop.purchase().review()->total();
    shop.draft().setOption(u"exemple.fr"_s, u"anycast"_s, true);
    QVERIFY(shop.sendConfigurations() && shop.takeReview());
    QVERIFY(shop.purchase().review()->total() > before);
    // What the page does not show any more is not paid for.
    shop.draft().setValue(u"exemple.fr"_s, u"DNS"_s, u"dns1.example.com;dns2.example.com"_s);
    QVERIFY(shop.sendConfigurations() && shop.takeReview());
    QCOMPARE(shop.purchase().review()->total(), before);
    QCOMPARE(itemsInCart(shop).size(), 1);
    shop.draft().setValue(u"exemple.fr"_s, u"DNS"_s, {});
    QVERIFY(shop.sendConfigurations() && shop.takeReview());
    QVERIFY(shop.purchase().review()->total() > before);
}

QTEST_GUILESS_MAIN(TestZoneOptions)
#include "test_zoneoptions.moc"
