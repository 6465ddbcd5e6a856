// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/shopping.h"

#include "api/cartroutes.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::test;
using namespace Qt::StringLiterals;
using support::Relay;

/// OVHcloud says no: the person learns where, keeps every entry, and can go on.
class TestRefusals : public QObject
{
    Q_OBJECT

private slots:
    void aMissingDeclarationIsFoundAtItsName();
    void theRefusedOneOfTwoNamesIsFound();
    void aNameThatIsTakenMeanwhileIsNamed();
    void aRefusedOrderCanBeMendedAndSentAgain();
    void aRefusedCardLeavesTheOrderPayable();
    void aCardThatExpiredIsNotOffered();
    void aCancelledOrderIsNotPaid();
    void anOrderPaidElsewhereIsNotPaidAgain();
    void aPaymentInTheHistoryIsNotPaidAgain();
    void aHistoryThatIsNotThereIsNoObstacle();
    void aHistoryThatCannotBeAskedStopsThePayment();
};

void TestRefusals::aMissingDeclarationIsFoundAtItsName()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.choose({u"exemple.fr"_s}));
    QVERIFY(shop.prepareItems());
    QVERIFY(shop.sendConfigurations()); // nothing was ticked
    QVERIFY(!shop.takeReview());
    QCOMPARE(shop.failure().error.kind, base::Error::Kind::Refused);
    const auto targets = order::locate(shop.failure().error, shop.draft());
    QCOMPARE(targets.size(), 1);
    QCOMPARE(targets.first().name, u"exemple.fr"_s);
    QCOMPARE(targets.first().label, u"OWNER_LEGAL_AGE"_s);
    QVERIFY(!shop.purchase().review());
    shop.fillIn();
    QVERIFY(shop.sendConfigurations());
    QVERIFY(shop.takeReview());
}

void TestRefusals::theRefusedOneOfTwoNamesIsFound()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.choose({u"exemple.fr"_s, u"exemple.net"_s}));
    QVERIFY(shop.prepareItems());
    shop.draft().setValue(u"exemple.fr"_s, u"OWNER_LEGAL_AGE"_s, u"true"_s);
    QVERIFY(shop.sendConfigurations());
    QVERIFY(!shop.takeReview());
    const auto targets = order::locate(shop.failure().error, shop.draft());
    QCOMPARE(targets.size(), 1);
    QCOMPARE(targets.first().name, u"exemple.net"_s);
    QCOMPARE(targets.first().label, u"OWNER_LEGAL_AGE"_s);
}

void TestRefusals::aNameThatIsTakenMeanwhileIsNamed()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.choose({u"exemple.fr"_s, u"exemple.net"_s}));
    shop.draft().update(u"exemple.net"_s, [](order::DraftName &name) {
        name.offers.first().pricingMode = u"create-premium"_s; // an offer that is no more
    });
    QVERIFY(!shop.prepareItems());
    QCOMPARE(shop.failure().name, u"exemple.net"_s);
    QCOMPARE(shop.failure().error.kind, base::Error::Kind::Refused);
    QVERIFY(shop.draft().find(u"exemple.fr"_s)->itemId != 0);
    shop.draft().update(u"exemple.net"_s, [](order::DraftName &name) { name.isLeftOut = true; });
    QVERIFY(shop.prepareItems());
}

void TestRefusals::aRefusedOrderCanBeMendedAndSentAgain()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    // Between the last dry run and the order somebody takes the declaration out of the cart.
    const QString cart = shop.purchase().cart().cartId();
    const qint64 item = shop.draft().find(u"exemple.fr"_s)->itemId;
    QSignalSpy refused(&shop.purchase(), &order::Purchase::orderRefused);
    shop.relay().spoil("GET", u"/checkout$"_s, Relay::Fault::Hold);
    shop.purchase().placeOrder({.waiveWithdrawal = true});
    QVERIFY(Shopping::wait([&] { return shop.relay().isHolding(); }));
    const auto ids = awaited(api::listConfigurations(shop.client(), cart, item));
    for (const qint64 id : ids.value())
        QVERIFY(awaited(api::deleteConfiguration(shop.client(), cart, item, id)));
    shop.relay().release();
    QVERIFY(Shopping::wait([&] { return !refused.isEmpty(); }));
    QCOMPARE(shop.relay().count("POST", u"/checkout$"_s), 1);
    QCOMPARE(order::locate(shop.failure().error, shop.draft()).first().label, u"OWNER_LEGAL_AGE"_s);
    QCOMPARE(shop.journalKinds(), (QStringList{u"order-sending"_s, u"order-refused"_s}));
    QVERIFY(shop.ordersAtSandbox().isEmpty());

    // What stands in the cart is read anew, not remembered.
    QVERIFY(shop.sendConfigurations());
    QVERIFY(shop.takeReview());
    QCOMPARE(shop.placeOrder(), u"placed"_s);
    QCOMPARE(shop.ordersAtSandbox().size(), 1);
}

void TestRefusals::aRefusedCardLeavesTheOrderPayable()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.order({u"exemple.fr"_s}));
    QCOMPARE(shop.pay(u"0002"_s), u"refused"_s);
    QCOMPARE(shop.failure().error.kind, base::Error::Kind::Refused);
    QCOMPARE(shop.purchase().payment().phase(), order::Payment::Phase::Refused);
    QVERIFY(!shop.purchase().payment().options().isEmpty());
    QCOMPARE(shop.pay(), u"accepted"_s);
    QVERIFY(Shopping::wait([&] { return shop.purchase().followUp().progress().isDelivered(); }));
    QCOMPARE(shop.acted(u"POST"_s, u"/me/order/{orderId}/pay"_s), 1);
    QCOMPARE(shop.journalKinds(), (QStringList{u"order-sending"_s, u"order-placed"_s, u"payment-sending"_s,
                                               u"payment-refused"_s, u"payment-sending"_s, u"payment-accepted"_s}));
}

void TestRefusals::aCardThatExpiredIsNotOffered()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.order({u"exemple.fr"_s}));
    const QList<order::PayOption> options = shop.purchase().payment().options();
    const auto old = std::find_if(options.begin(), options.end(),
                                  [](const auto &option) { return option.label.endsWith(u"1881"_s); });
    QVERIFY(old != options.end());
    QCOMPARE(old->usable, order::PayOption::Usable::Expired);
    shop.purchase().payment().pay(*old); // whoever gets here all the same
    QCOMPARE(shop.purchase().payment().phase(), order::Payment::Phase::Ready);
    QCOMPARE(shop.relay().count("POST", u"/pay"_s), 0);
}

void TestRefusals::aCancelledOrderIsNotPaid()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.order({u"exemple.fr"_s}));
    shop.relay().editAll("GET", u"/status$"_s, [](const QByteArray &) { return "\"cancelled\""_ba; });
    QCOMPARE(shop.pay(), u"refused"_s);
    QCOMPARE(shop.failure().error.code, "order-cancelled"_ba);
    QCOMPARE(shop.relay().count("POST", u"/pay"_s), 0);
}

void TestRefusals::anOrderPaidElsewhereIsNotPaidAgain()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.order({u"exemple.fr"_s}));
    shop.purchase().followUp().stop();
    shop.relay().editAll("GET", u"/status$"_s, [](const QByteArray &) { return "\"checking\""_ba; });
    QCOMPARE(shop.pay(), u"accepted"_s);
    QCOMPARE(shop.relay().count("POST", u"/pay"_s), 0);
    QVERIFY(!shop.journalKinds().contains(u"payment-sending"_s));
}

void TestRefusals::aPaymentInTheHistoryIsNotPaidAgain()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.order({u"exemple.fr"_s}));
    shop.relay().editAll("GET", u"/followUp$"_s, [](const QByteArray &) {
        return R"([{"step":"VALIDATING","status":"DOING","history":[{"label":"REGISTERED_PAYMENT_INITIATED"}]}])"_ba;
    });
    // Begun is not paid, and it may still arrive: OVHcloud's own page is the way on.
    QCOMPARE(shop.pay(), u"refused"_s);
    QCOMPARE(shop.failure().error.code, "payment-begun"_ba);
    shop.relay().heal();
    shop.relay().editAll("GET", u"/followUp$"_s, [](const QByteArray &) {
        return R"([{"step":"VALIDATING","status":"DOING","history":[{"label":"PAYMENT_RECEIVED"}]}])"_ba;
    });
    QCOMPARE(shop.pay(), u"accepted"_s);
    QCOMPARE(shop.relay().count("POST", u"/pay"_s), 0);
}

void TestRefusals::aHistoryThatIsNotThereIsNoObstacle()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.order({u"exemple.fr"_s}));
    shop.relay().editAll("GET", u"/followUp$"_s, [](const QByteArray &) { return "[]"_ba; });
    QCOMPARE(shop.pay(), u"accepted"_s);
}

void TestRefusals::aHistoryThatCannotBeAskedStopsThePayment()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.order({u"exemple.fr"_s}));
    // For everybody: the look at the order asks for its history, too.
    shop.relay().answerAll("GET", u"/followUp$"_s, R"({"message":"Internal server error"})"_ba, "500 Internal Server Error"_ba);
    QCOMPARE(shop.pay(), u"refused"_s);
    QCOMPARE(shop.failure().error.kind, base::Error::Kind::Server);
    QCOMPARE(shop.relay().count("POST", u"/pay"_s), 0);
    shop.relay().heal();
    QCOMPARE(shop.pay(), u"accepted"_s); // it may be tried again
}

QTEST_GUILESS_MAIN(TestRefusals)
#include "test_refusals.moc"
