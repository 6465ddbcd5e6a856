// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/shopping.h"

#include "api/cartroutes.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::test;
using namespace Qt::StringLiterals;
using support::Relay;

/// An answer is lost while the cart is being filled: nothing stands in it twice, and nothing stays in
/// it that nobody wants.
class TestLostCart : public QObject
{
    Q_OBJECT

private slots:
    void anItemIsFoundAgain_data();
    void anItemIsFoundAgain();
    void anItemThatNeverArrivedIsAdded();
    void anItemThatArrivedTwiceIsTakenOut();
    void anItemNobodyWantsAnyMoreIsTakenOut();
    void aLabelIsNotPostedTwice_data();
    void aLabelIsNotPostedTwice();
    void aCartThatWasLostBeforeItWasKnownCostsNothing();

private:
    static constexpr const char *domain = "/order/cart/{cartId}/domain";
    static void faultColumns();
    [[nodiscard]] static QList<qint64> itemsInCart(Shopping &shop);
};

void TestLostCart::faultColumns()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("cut before the answer") << int(Relay::Fault::CutBeforeAnswer);
    QTest::newRow("500 after the act") << int(Relay::Fault::ServerError);
    QTest::newRow("a page instead of JSON") << int(Relay::Fault::NotJson);
}

QList<qint64> TestLostCart::itemsInCart(Shopping &shop)
{
    return awaited(api::listItems(shop.client(), shop.purchase().cart().cartId())).value();
}

void TestLostCart::anItemIsFoundAgain_data()
{
    faultColumns();
}

void TestLostCart::anItemIsFoundAgain()
{
    QFETCH(int, fault);
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.choose({u"exemple.fr"_s, u"exemple.net"_s}));
    shop.relay().spoil("POST", u"/domain$"_s, static_cast<Relay::Fault>(fault), 1);
    QVERIFY(!shop.prepareItems());
    // Both are sent side by side: it is the one that came second.
    const QString lost = shop.failure().name;
    QVERIFY(shop.draft().find(lost) != nullptr);
    QVERIFY(shop.prepareItems());
    QCOMPARE(itemsInCart(shop).size(), 2);
    QCOMPARE(shop.acted(u"POST"_s, QString::fromLatin1(domain)), 2);
    QVERIFY(itemsInCart(shop).contains(shop.draft().find(lost)->itemId));
    shop.fillIn();
    QVERIFY(shop.sendConfigurations());
    QVERIFY(shop.takeReview());
}

void TestLostCart::anItemThatNeverArrivedIsAdded()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.choose({u"exemple.fr"_s}));
    shop.relay().spoil("POST", u"/domain$"_s, Relay::Fault::CutBeforeRequest);
    QVERIFY(!shop.prepareItems());
    QVERIFY(shop.prepareItems());
    QCOMPARE(itemsInCart(shop).size(), 1);
    QVERIFY(!shop.draft().hasUncertainItem());
}

void TestLostCart::anItemThatArrivedTwiceIsTakenOut()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.choose({u"exemple.fr"_s}));
    QVERIFY(shop.prepareItems());
    // A call that was taken for lost arrives late.
    const auto second = awaited(api::addDomain(shop.client(), shop.purchase().cart().cartId(),
                                               {u"exemple.fr"_s, base::Period::ofYears(1), {}, u"fr"_s,
                                                u"create-default"_s, 1}));
    QVERIFY(second);
    QCOMPARE(itemsInCart(shop).size(), 2);
    QVERIFY(shop.prepareItems());
    QCOMPARE(itemsInCart(shop), QList<qint64>{shop.draft().find(u"exemple.fr"_s)->itemId});
}

void TestLostCart::anItemNobodyWantsAnyMoreIsTakenOut()
{
    for (const bool leaveOut : {true, false}) {
        Shopping shop;
        QVERIFY(shop.start());
        QVERIFY(shop.choose({u"exemple.fr"_s, u"exemple.net"_s}));
        shop.relay().spoil("POST", u"/domain$"_s, Relay::Fault::CutBeforeAnswer, 1);
        QVERIFY(!shop.prepareItems());
        // It stands in the cart without our knowing, and the person decides against it.
        const QString lost = shop.failure().name;
        const QList<order::DraftName> names = shop.draft().names();
        const order::DraftName &other = names.at(names.first().name.ascii() == lost ? 1 : 0);
        if (leaveOut)
            shop.draft().update(lost, [](order::DraftName &name) { name.isLeftOut = true; });
        else
            shop.draft().setNames({other});
        QVERIFY(shop.prepareItems());
        QCOMPARE(itemsInCart(shop), QList<qint64>{shop.draft().find(other.name.ascii())->itemId});
        shop.fillIn();
        QVERIFY(shop.sendConfigurations());
        QVERIFY(shop.takeReview());
        QCOMPARE(shop.purchase().review()->groups.size(), 1);
    }
}

void TestLostCart::aLabelIsNotPostedTwice_data()
{
    faultColumns();
}

void TestLostCart::aLabelIsNotPostedTwice()
{
    QFETCH(int, fault);
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.choose({u"transfert-exemple.com"_s}));
    QVERIFY(shop.prepareItems());
    shop.fillIn();
    shop.relay().spoil("POST", u"/configuration$"_s, static_cast<Relay::Fault>(fault));
    QVERIFY(!shop.sendConfigurations());
    QVERIFY(shop.sendConfigurations());
    const qint64 item = shop.draft().find(u"transfert-exemple.com"_s)->itemId;
    const QString cart = shop.purchase().cart().cartId();
    QStringList labels;
    const auto ids = awaited(api::listConfigurations(shop.client(), cart, item));
    for (const qint64 id : ids.value())
        labels.append(awaited(api::readConfiguration(shop.client(), cart, item, id))->label);
    const qsizetype all = labels.size();
    labels.removeDuplicates();
    QCOMPARE(all, labels.size());
    QCOMPARE(all, shop.draft().find(u"transfert-exemple.com"_s)->values.size());
    QVERIFY(shop.takeReview());
}

void TestLostCart::aCartThatWasLostBeforeItWasKnownCostsNothing()
{
    Shopping shop;
    QVERIFY(shop.start());
    shop.relay().spoil("POST", u"/order/cart$"_s, Relay::Fault::CutBeforeAnswer);
    QVERIFY(!shop.choose({u"exemple.fr"_s}));
    QVERIFY(shop.order({u"exemple.fr"_s}));
    QCOMPARE(shop.ordersAtSandbox().size(), 1);
}

QTEST_GUILESS_MAIN(TestLostCart)
#include "test_lostcart.moc"
