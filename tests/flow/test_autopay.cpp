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
    void r6_anotherMethodThanTheOneShownIsNotCharged_data();
    void r6_anotherMethodThanTheOneShownIsNotCharged();
    void r5_aRefusedPaymentIsSettledByReading_data();
    void r5_aRefusedPaymentIsSettledByReading();
    void r5_aLostAnswerKnowsOfThePayment();

private:
    [[nodiscard]] static bool takeDefaultAway(Shopping &shop);
    [[nodiscard]] static bool isSettled(Shopping &shop)
    {
        return Shopping::wait([&shop] { return shop.purchase().checkout().phase() != order::Checkout::Phase::Unknown; });
    }
    /// Of the method that is shown as the preferred one.
    static qint64 preferredId(Shopping &shop)
    {
        order::PreferredMethod &preferred = shop.purchase().preferredMethod();
        if (!preferred.method())
            preferred.read();
        return Shopping::wait([&preferred] { return preferred.method().has_value(); }) ? preferred.method()->paymentMethodId : 0;
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
        purchase.placeOrder({.waiveWithdrawal = true, .orderAgain = false, .autoPayMethod = preferredId(shop)});
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

void TestAutoPay::r6_anotherMethodThanTheOneShownIsNotCharged_data()
{
    QTest::addColumn<QByteArray>("became");
    QTest::addColumn<QString>("code");
    QTest::newRow("another one is preferred") << R"("default":false)"_ba << u"pay-method-changed"_s;
    QTest::newRow("it is not valid any more") << R"("default":true,"status":"EXPIRED")"_ba << u"pay-method-changed"_s;
}

void TestAutoPay::r6_anotherMethodThanTheOneShownIsNotCharged()
{
    QFETCH(QByteArray, became);
    QFETCH(QString, code);
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    const qint64 id = preferredId(shop);
    QVERIFY(id != 0);
    // The account was changed elsewhere since the box was ticked.
    shop.relay().editAll("GET", u"/me/payment/method/%1$"_s.arg(id), [became](QByteArray body) {
        if (became.contains("status"))
            body.replace("\"status\":\"VALID\",", "").replace(",\"status\":\"VALID\"", "");
        return body.replace("\"default\":true", became);
    });
    base::Error error;
    connect(&shop.purchase(), &Purchase::orderRefused, &shop.purchase(), [&error](const base::Error &told) { error = told; });
    QCOMPARE(place(shop), u"refused"_s);
    QCOMPARE(QString::fromLatin1(error.code), code);
    QCOMPARE(shop.relay().count("POST", u"/checkout$"_s), 0);
    QVERIFY(shop.ordersAtSandbox().isEmpty());
    // What is shown from now on is what is so.
    QVERIFY(Shopping::wait([&] {
        const auto &now = shop.purchase().preferredMethod().method();
        return !now || now->paymentMethodId != id;
    }));
    // Ordering without paying goes on.
    QCOMPARE(shop.placeOrder(), u"placed"_s);
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
    const qint64 id = preferredId(shop);
    QVERIFY(takeDefaultAway(shop)); // between the last look at it and the order
    shop.relay().editAll("GET", u"/me/payment/method/%1$"_s.arg(id),
                         [](QByteArray body) { return body.replace("\"default\":false", "\"default\":true"); });
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
