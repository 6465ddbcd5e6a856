// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/shopping.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::test;
using namespace Qt::StringLiterals;
using order::Payment;
using support::Relay;

/// Unknown outcomes are settled by reading, and by nothing else (R5, R7).
class TestReconciliation : public QObject
{
    Q_OBJECT

private slots:
    void r5_anOrderThatWasMadeIsFound();
    void r5_itIsFoundAfterARestart();
    void r5_whatWasNotMadeIsNotPlacedAndMayBeSentAgain();
    void r5_whatWasNotMadeIsFreeAfterARestart();
    void r5_twoThatFitNeedThePerson();
    void r5_thePersonMaySayThatNoneIsIt();
    void r5_withoutAnswersNothingIsConcluded();
    void r5_twoClicksNeverShareAnOrder();
    void r5_aKeyThatMayNotSeeOrdersNeedsThePerson();
    void r5_anOrderThatIsListedAndNotShownNeedsThePerson();
    void r5_theOrdersOfAnotherAccountSettleNothing();
    void anotherPurchaseCanBeginMeanwhile();
    void r7_aPaymentWithoutATraceMayBeSentAgain();
    void r7_aPaymentUnderWayIsNeverSentAgain();
    void r7_aTraceThatWentAwayBeginsTheTimeAnew();
    void r7_aPaymentThatArrivedIsFoundWithoutItsPage();

private:
    /// One click on exemple.fr whose answer never came; reads go on slowly.
    [[nodiscard]] static bool orderInVain(Shopping &shop, Relay::Fault fault);
    [[nodiscard]] static int posts(Shopping &shop);
};

bool TestReconciliation::orderInVain(Shopping &shop, Relay::Fault fault)
{
    if (!shop.start() || !shop.goToReview({u"exemple.fr"_s}))
        return false;
    shop.relay().spoil("POST", u"/checkout$"_s, fault);
    return shop.placeOrder() == u"unknown"_s;
}

int TestReconciliation::posts(Shopping &shop)
{
    return shop.relay().count("POST", u"."_s) + shop.relay().count("PUT", u"."_s) + shop.relay().count("DELETE", u"."_s);
}

void TestReconciliation::r5_anOrderThatWasMadeIsFound()
{
    Shopping shop;
    QVERIFY(orderInVain(shop, Relay::Fault::CutBeforeAnswer));
    const int before = posts(shop);
    QSignalSpy placed(&shop.purchase(), &order::Purchase::orderPlaced);
    shop.hurrySettling();
    QVERIFY(shop.waitUntilSettled());
    QTRY_COMPARE(placed.size(), 1);
    QCOMPARE(shop.ordersAtSandbox(), QList<qint64>{shop.purchase().orderId()});
    QCOMPARE(posts(shop), before);
    QVERIFY(shop.waitUntilPayable());
    QCOMPARE(shop.pay(), u"accepted"_s);
    QTRY_VERIFY(shop.purchase().lockedNames().isEmpty());
    QStringList kinds = shop.journalKinds();
    kinds.removeAll(u"order-look"_s);
    QCOMPARE(kinds, (QStringList{u"order-sending"_s, u"order-unknown"_s, u"order-placed"_s, u"payment-sending"_s,
                                 u"payment-accepted"_s}));
}

void TestReconciliation::r5_itIsFoundAfterARestart()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    shop.relay().spoil("POST", u"/checkout$"_s, Relay::Fault::Hold);
    shop.purchase().placeOrder({true, false});
    QVERIFY(Shopping::wait([&] { return shop.relay().isHolding(); }));
    shop.restart();
    const int before = posts(shop);
    shop.hurrySettling();
    QTRY_COMPARE(shop.purchase().openOrders().size(), 1);
    QVERIFY(shop.waitUntilSettled());
    QCOMPARE(shop.ordersAtSandbox(), QList<qint64>{shop.purchase().openOrders().first().orderId});
    QVERIFY(shop.purchase().lockedNames().isEmpty());
    QCOMPARE(posts(shop), before);
    QVERIFY(shop.journalText().contains(u"program-ended"_s));
}

void TestReconciliation::r5_whatWasNotMadeIsNotPlacedAndMayBeSentAgain()
{
    Shopping shop;
    QVERIFY(orderInVain(shop, Relay::Fault::CutBeforeRequest));
    const QString cart = shop.purchase().cart().cartId();
    QSignalSpy notPlaced(&shop.purchase(), &order::Purchase::orderNotPlaced);
    shop.hurrySettling();
    QTRY_COMPARE(notPlaced.size(), 1);
    QVERIFY(shop.ordersAtSandbox().isEmpty());
    QCOMPARE(shop.purchase().checkout().phase(), order::Checkout::Phase::Idle);
    // At least four looks went before, and the cart is the one that was: it can become an order once only.
    QVERIFY(shop.journalKinds().count(u"order-look"_s) >= 4);
    QVERIFY(shop.takeReview());
    QCOMPARE(shop.purchase().cart().cartId(), cart);
    QCOMPARE(shop.placeOrder(), u"placed"_s);
    QCOMPARE(shop.ordersAtSandbox().size(), 1);
}

void TestReconciliation::r5_whatWasNotMadeIsFreeAfterARestart()
{
    Shopping shop;
    QVERIFY(orderInVain(shop, Relay::Fault::CutBeforeRequest));
    shop.restart();
    shop.hurrySettling();
    QTRY_COMPARE(shop.journalKinds().last(), u"order-not-placed"_s);
    QTRY_VERIFY(shop.purchase().lockedNames().isEmpty());
    QVERIFY(shop.order({u"exemple.fr"_s}));
    QCOMPARE(shop.ordersAtSandbox().size(), 1);
}

void TestReconciliation::r5_twoThatFitNeedThePerson()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    shop.relay().spoil("POST", u"/checkout$"_s, Relay::Fault::Hold);
    shop.purchase().placeOrder({true, false});
    QVERIFY(Shopping::wait([&] { return shop.relay().isHolding(); }));
    Shopping elsewhere;
    elsewhere.startBeside(shop);
    QVERIFY(elsewhere.goToReview({u"exemple.fr"_s}));
    QCOMPARE(elsewhere.placeOrder(true), u"placed"_s);
    const QList<qint64> orders = shop.ordersAtSandbox();
    QCOMPARE(orders.size(), 2);

    const auto isAsked = [&shop] {
        const auto &cases = shop.purchase().reconciliation().cases();
        return !cases.isEmpty() && cases.first().needsYou() && cases.first().candidates.size() == 2;
    };
    shop.restart();
    QTRY_VERIFY(isAsked());
    QCOMPARE(shop.purchase().reconciliation().cases().first().candidates.first().names, QStringList{u"exemple.fr"_s});
    // It asks the same after a restart, and writes the question once.
    shop.restart();
    shop.hurrySettling();
    QTRY_VERIFY(isAsked());
    QCOMPARE(shop.journalKinds().count(u"order-needs-you"_s), 1);
    QCOMPARE(shop.purchase().lockedNames(), QSet<QString>{u"exemple.fr"_s});

    const QString id = shop.purchase().reconciliation().cases().first().intent.id;
    shop.purchase().reconciliation().adopt(id, 4711); // no candidate
    const qint64 right = *std::min_element(orders.begin(), orders.end());
    shop.purchase().reconciliation().adopt(id, right);
    QTRY_COMPARE(shop.purchase().openOrders().size(), 1);
    QCOMPARE(shop.purchase().openOrders().first().orderId, right);
    QVERIFY(shop.purchase().reconciliation().cases().isEmpty());
}

void TestReconciliation::r5_thePersonMaySayThatNoneIsIt()
{
    Shopping shop;
    QVERIFY(orderInVain(shop, Relay::Fault::CutBeforeRequest));
    const QString id = shop.purchase().checkout().intentId();
    shop.purchase().reconciliation().dismiss(id); // nobody has been asked yet
    Shopping elsewhere;
    elsewhere.startBeside(shop);
    QVERIFY(elsewhere.order({u"exemple.fr"_s, u"exemple.net"_s})); // another order with this name
    shop.hurrySettling();
    QTRY_VERIFY(shop.purchase().reconciliation().find(id) != nullptr
                && shop.purchase().reconciliation().find(id)->needsYou());
    QCOMPARE(shop.purchase().lockedNames(), QSet<QString>{u"exemple.fr"_s});
    // The question stands after a restart, without another settling time.
    shop.restart();
    QTRY_VERIFY(shop.purchase().reconciliation().find(id) != nullptr
                && shop.purchase().reconciliation().find(id)->candidates.size() == 1);
    shop.purchase().reconciliation().dismiss(id);
    QTRY_VERIFY(shop.purchase().lockedNames().isEmpty());
    QCOMPARE(shop.journalKinds().last(), u"order-not-placed"_s);
    QVERIFY(shop.journalText().contains(u"person"_s));
}

void TestReconciliation::r5_withoutAnswersNothingIsConcluded()
{
    Shopping shop;
    QVERIFY(orderInVain(shop, Relay::Fault::CutBeforeRequest));
    shop.relay().setDown(true);
    QSignalSpy changes(&shop.purchase().reconciliation(), &order::Reconciliation::changed);
    shop.hurrySettling();
    QTRY_VERIFY(changes.size() > 12);
    QVERIFY(shop.purchase().reconciliation().cases().first().lastError.has_value());
    QCOMPARE(shop.journalKinds().last(), u"order-unknown"_s);
    shop.relay().setDown(false);
    shop.purchase().reconciliation().lookNow();
    QTRY_COMPARE(shop.journalKinds().last(), u"order-not-placed"_s);
}

void TestReconciliation::r5_twoClicksNeverShareAnOrder()
{
    Shopping shop;
    QVERIFY(orderInVain(shop, Relay::Fault::CutBeforeRequest));
    // The person goes on with other names; the answer to that order is lost too.
    shop.purchase().startOver();
    QVERIFY(shop.goToReview({u"exemple.net"_s}));
    shop.relay().spoil("POST", u"/checkout$"_s, Relay::Fault::CutBeforeAnswer);
    QCOMPARE(shop.placeOrder(), u"unknown"_s);
    shop.hurrySettling();
    QVERIFY(shop.waitUntilSettled());
    QCOMPARE(shop.ordersAtSandbox().size(), 1);
    const auto intents = awaited(shop.journal().orderIntents(shop.endpoint()));
    QCOMPARE(intents->size(), 2);
    QCOMPARE(intents->first().state, store::OrderIntent::State::Placed);
    QCOMPARE(intents->last().state, store::OrderIntent::State::NotPlaced);
}

void TestReconciliation::r5_aKeyThatMayNotSeeOrdersNeedsThePerson()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    shop.relay().refuseAll("GET", u"/me/order(\\?|$)"_s);
    shop.relay().spoil("POST", u"/checkout$"_s, Relay::Fault::CutBeforeAnswer);
    QCOMPARE(shop.placeOrder(), u"unknown"_s);
    shop.hurrySettling();
    QTRY_COMPARE(shop.journalKinds().last(), u"order-needs-you"_s);
    QVERIFY(shop.purchase().reconciliation().cases().first().candidates.isEmpty());
    // With the right to see them it settles by itself.
    shop.relay().heal();
    shop.purchase().reconciliation().lookNow();
    QVERIFY(shop.waitUntilSettled());
    QTRY_COMPARE(shop.purchase().openOrders().size(), 1);
}

void TestReconciliation::r5_anOrderThatIsListedAndNotShownNeedsThePerson()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    shop.relay().refuseAll("GET", u"/me/order/\\d+$"_s);
    shop.relay().spoil("POST", u"/checkout$"_s, Relay::Fault::CutBeforeAnswer);
    QCOMPARE(shop.placeOrder(), u"unknown"_s);
    shop.hurrySettling();
    QTRY_COMPARE(shop.journalKinds().last(), u"order-needs-you"_s);
    const auto &cases = shop.purchase().reconciliation().cases();
    QTRY_COMPARE(cases.first().candidates.size(), 1);
    const qint64 order = shop.ordersAtSandbox().first();
    QCOMPARE(cases.first().candidates.first().orderId, order);
    shop.purchase().reconciliation().adopt(cases.first().intent.id, order);
    QTRY_COMPARE(shop.purchase().orderId(), order);
}

void TestReconciliation::r5_theOrdersOfAnotherAccountSettleNothing()
{
    Shopping shop;
    QVERIFY(orderInVain(shop, Relay::Fault::CutBeforeRequest));
    shop.restart();
    shop.purchase().setAccount(u"xy98765-ovh"_s, u"FR"_s);
    shop.hurrySettling();
    QVERIFY(shop.readJournal());
    QTRY_VERIFY(shop.purchase().reconciliation().cases().isEmpty());
    QCOMPARE(shop.purchase().lockedNames(), QSet<QString>{u"exemple.fr"_s});
    QVERIFY(!shop.journalKinds().contains(u"order-not-placed"_s));
}

void TestReconciliation::anotherPurchaseCanBeginMeanwhile()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    shop.blindSettling();
    shop.relay().spoil("POST", u"/checkout$"_s, Relay::Fault::CutBeforeAnswer);
    QCOMPARE(shop.placeOrder(), u"unknown"_s);
    shop.purchase().startOver();
    QVERIFY(shop.order({u"exemple.net"_s}));
    const qint64 mine = shop.purchase().orderId();
    QSignalSpy placed(&shop.purchase(), &order::Purchase::orderPlaced);
    QSignalSpy found(&shop.purchase(), &order::Purchase::orderFound);
    shop.relay().heal();
    shop.hurrySettling();
    QTRY_COMPARE(found.size(), 1);
    QVERIFY(shop.waitUntilSettled());
    // It is in the list, and nobody is taken away from what they are doing.
    QCOMPARE(placed.size(), 0);
    QCOMPARE(shop.purchase().orderId(), mine);
    QTRY_COMPARE(shop.purchase().openOrders().size(), 2);
}

void TestReconciliation::r7_aPaymentWithoutATraceMayBeSentAgain()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.order({u"exemple.fr"_s}));
    shop.relay().spoil("POST", u"/pay$"_s, Relay::Fault::CutBeforeRequest);
    QCOMPARE(shop.pay(), u"unknown"_s);
    shop.hurrySettling();
    QVERIFY(shop.waitUntilSettled());
    QTRY_COMPARE(shop.journalKinds().last(), u"payment-not-made"_s);
    QVERIFY(shop.waitUntilPayable());
    QCOMPARE(shop.pay(), u"accepted"_s);
    QVERIFY(shop.waitForStatus(u"delivered"_s));
    QCOMPARE(shop.acted(u"POST"_s, u"/me/order/{orderId}/pay"_s), 1);
}

void TestReconciliation::r7_aPaymentUnderWayIsNeverSentAgain()
{
    Shopping shop({u"--speed"_s, u"1"_s});
    QVERIFY(shop.start());
    QVERIFY(shop.order({u"exemple.fr"_s}));
    shop.relay().spoil("POST", u"/pay$"_s, Relay::Fault::CutBeforeRequest);
    QCOMPARE(shop.pay(), u"unknown"_s);
    // The order's status lags behind; only the list of transactions tells of it.
    shop.relay().editAll("GET", u"/status$"_s, [](const QByteArray &) { return R"("notPaid")"_ba; });
    shop.relay().editAll("GET", u"/followUp$"_s, [](const QByteArray &) { return "[]"_ba; });
    shop.relay().refuseAll("GET", u"/payment$"_s);
    shop.relay().editAll("GET", u"/transaction\\?status=READY"_s, [](const QByteArray &) { return "[77]"_ba; });
    const QByteArray amount = shop.purchase().orderTotal().toDecimal().toUtf8();
    shop.relay().answerAll("GET", u"/transaction/77$"_s,
                           R"({"transactionId":77,"status":"READY","type":"DEBIT","amount":{"currencyCode":"EUR","text":"","value":)"
                               + amount + "}}");
    shop.hurrySettling();
    QTRY_VERIFY(!shop.purchase().paymentSettling().cases().isEmpty()
                && shop.purchase().paymentSettling().cases().first().isPending);
    QSignalSpy changes(&shop.purchase().paymentSettling(), &order::PaymentSettling::changed);
    QTRY_VERIFY(changes.size() > 12);
    QCOMPARE(shop.purchase().payment().phase(), Payment::Phase::Unknown);
    QCOMPARE(shop.journalKinds().last(), u"payment-unknown"_s);
}

void TestReconciliation::r7_aTraceThatWentAwayBeginsTheTimeAnew()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.order({u"exemple.fr"_s}));
    shop.relay().spoil("POST", u"/pay$"_s, Relay::Fault::CutBeforeRequest);
    QCOMPARE(shop.pay(), u"unknown"_s);
    order::PaymentSettling &settling = shop.purchase().paymentSettling();
    settling.setPace({std::chrono::milliseconds(5), std::chrono::milliseconds(20), std::chrono::minutes(10), 4});
    settling.lookNow();
    QTRY_VERIFY(!settling.cases().isEmpty() && settling.cases().first().looks >= 3);
    const QByteArray amount = shop.purchase().orderTotal().toDecimal().toUtf8();
    shop.relay().editAll("GET", u"/transaction\\?status=READY"_s, [](const QByteArray &) { return "[77]"_ba; });
    shop.relay().answerAll("GET", u"/transaction/77$"_s,
                           R"({"transactionId":77,"status":"READY","type":"DEBIT","amount":{"currencyCode":"EUR","text":"","value":)"
                               + amount + "}}");
    QTRY_VERIFY(settling.cases().first().isPending);
    int firstLooks = 0;
    connect(&settling, &order::PaymentSettling::changed, this, [&] {
        if (firstLooks == 0 && !settling.cases().first().isPending)
            firstLooks = settling.cases().first().looks;
    });
    shop.relay().heal();
    QTRY_COMPARE(firstLooks, 1);
    QCOMPARE(shop.purchase().payment().phase(), Payment::Phase::Unknown);
}

void TestReconciliation::r7_aPaymentThatArrivedIsFoundWithoutItsPage()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.order({u"exemple.fr"_s}));
    shop.relay().spoil("POST", u"/pay$"_s, Relay::Fault::Hold);
    shop.purchase().followUp().stop();
    shop.purchase().payment().pay(shop.purchase().payment().options().first());
    QVERIFY(Shopping::wait([&] { return shop.relay().isHolding(); }));
    shop.restart();
    shop.hurrySettling();
    QTRY_COMPARE(shop.journalKinds().last(), u"payment-seen"_s);
    QVERIFY(shop.waitUntilSettled());
    QCOMPARE(shop.acted(u"POST"_s, u"/me/order/{orderId}/pay"_s), 1);
}

QTEST_GUILESS_MAIN(TestReconciliation)
#include "test_reconciliation.moc"
