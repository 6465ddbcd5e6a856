// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/orderroutes.h"
#include "api/routing.h"
#include "flow/shopping.h"

#include <QSignalSpy>
#include <QtTest>

using namespace cartouche;
using namespace cartouche::test;
using namespace Qt::StringLiterals;
using order::Payment;
using order::Purchase;
using support::Relay;

/// An order that is sent together with its payment.
class TestAutoPay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDefaultMethodIsFound();
    void r6_withoutTheChoiceNothingIsPaid();
    void r7_theOrderPaysItselfAndIsNotPaidAgain();
    void r5_aRefusedPaymentIsSettledByReading_data();
    void r5_aRefusedPaymentIsSettledByReading();
    void r5_aLostAnswerKnowsOfThePayment();

private:
    [[nodiscard]] static bool takeDefaultAway(Shopping &shop);
    [[nodiscard]] static bool isSettled(Shopping &shop)
    {
        return Shopping::wait([&shop] { return shop.purchase().checkout().phase() != order::Checkout::Phase::Unknown; });
    }
    /// "placed", "refused", "unknown".
    static QString place(Shopping &shop)
    {
        Purchase &purchase = shop.purchase();
        QString outcome;
        const QObject context;
        connect(&purchase, &Purchase::orderPlaced, &context, [&] { outcome = u"placed"_s; });
        connect(&purchase, &Purchase::orderRefused, &context, [&] { outcome = u"refused"_s; });
        connect(&purchase, &Purchase::orderUnknown, &context, [&] { outcome = u"unknown"_s; });
        purchase.placeOrder({.waiveWithdrawal = true, .orderAgain = false, .autoPay = true});
        return Shopping::wait([&] { return !outcome.isEmpty(); }) ? outcome : QString();
    }
};

bool TestAutoPay::takeDefaultAway(Shopping &shop)
{
    const auto methods = awaited(api::readPaymentMethods(shop.client()));
    for (const api::PaymentMethod &method : methods.value_or(QList<api::PaymentMethod>())) {
        if (!method.isDefault)
            continue;
        api::Request request = api::routed(api::Request::Method::Put, "/me/payment/method/{paymentMethodId}"_ba,
                                           {QString::number(method.paymentMethodId)});
        request.body.insert(u"default"_s, false);
        return awaited(api::tell(shop.client(), std::move(request))).has_value();
    }
    return false;
}

void TestAutoPay::theDefaultMethodIsFound()
{
    Shopping shop;
    QVERIFY(shop.start());
    QSignalSpy changed(&shop.purchase().preferredMethod(), &order::PreferredMethod::changed);
    shop.purchase().preferredMethod().read();
    QVERIFY(changed.wait(10'000));
    QVERIFY(shop.purchase().preferredMethod().method()->isDefault);
    QCOMPARE(shop.purchase().preferredMethod().method()->status, u"VALID"_s);
}

void TestAutoPay::r6_withoutTheChoiceNothingIsPaid()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.order({u"exemple.fr"_s}));
    QVERIFY(!shop.purchase().checkout().paysItself());
    QVERIFY(!shop.journalKinds().contains(u"payment-unknown"_s));
    QCOMPARE(shop.purchase().payment().phase(), Payment::Phase::Ready);
}

void TestAutoPay::r7_theOrderPaysItselfAndIsNotPaidAgain()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    QCOMPARE(place(shop), u"placed"_s);
    // From the moment that the order is there, so is a payment of it whose outcome is not known.
    const QStringList kinds = shop.journalKinds();
    QVERIFY2(kinds.indexOf(u"payment-unknown"_s) > kinds.indexOf(u"order-placed"_s) && kinds.contains(u"order-placed"_s),
             qPrintable(kinds.join(u' ')));
    QVERIFY(Shopping::wait([&] { return shop.purchase().payment().phase() == Payment::Phase::Accepted; }));
    QVERIFY(shop.waitForStatus(u"delivered"_s));
    QCOMPARE(shop.relay().count("POST", u"/pay"_s), 0);
    QCOMPARE(shop.ordersAtSandbox().size(), 1);
}

void TestAutoPay::r5_aRefusedPaymentIsSettledByReading_data()
{
    QTest::addColumn<QString>("left");
    QTest::newRow("no order is left") << u"noOrder"_s;
    QTest::newRow("an unpaid order is left") << u"order"_s;
}

void TestAutoPay::r5_aRefusedPaymentIsSettledByReading()
{
    QFETCH(const QString, left);
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.sandbox().setSwitch(u"refusedAutopay"_s, left));
    shop.hurrySettling();
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    QVERIFY(takeDefaultAway(shop)); // between the look and the click
    QCOMPARE(place(shop), u"unknown"_s); // a refusal does not say whether the order was made
    QVERIFY(isSettled(shop));
    if (left == u"noOrder"_s) {
        QVERIFY(shop.ordersAtSandbox().isEmpty());
        QVERIFY(shop.takeReview());
        QCOMPARE(shop.placeOrder(), u"placed"_s); // decided anew, to be paid by hand
    } else {
        QCOMPARE(shop.ordersAtSandbox().size(), 1);
        QVERIFY(Shopping::wait([&] { return shop.purchase().orderId() == shop.ordersAtSandbox().first(); }));
        QVERIFY(shop.journalKinds().contains(u"payment-unknown"_s));
        // No trace of a payment over the settling time: it may be paid by hand.
        QVERIFY(Shopping::wait([&] { return shop.journalKinds().contains(u"payment-not-made"_s); }));
    }
}

void TestAutoPay::r5_aLostAnswerKnowsOfThePayment()
{
    Shopping shop;
    QVERIFY(shop.start());
    shop.hurrySettling();
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    shop.relay().spoil("POST", u"/checkout$"_s, Relay::Fault::CutBeforeAnswer);
    QCOMPARE(place(shop), u"unknown"_s);
    QVERIFY(isSettled(shop));
    QVERIFY(Shopping::wait([&] { return shop.purchase().orderId() != 0; }));
    QVERIFY(shop.journalKinds().contains(u"payment-unknown"_s));
    QVERIFY(shop.waitForStatus(u"delivered"_s));
    QCOMPARE(shop.ordersAtSandbox().size(), 1);
    QCOMPARE(shop.relay().count("POST", u"/pay"_s), 0);
}

QTEST_GUILESS_MAIN(TestAutoPay)
#include "test_autopay.moc"
