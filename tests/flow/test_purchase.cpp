// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/shopping.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::test;
using namespace Qt::StringLiterals;
using order::Payment;

/// From a name to its delivery, with everything going well.
class TestPurchase : public QObject
{
    Q_OBJECT

private slots:
    void aNameIsOrderedPaidAndDelivered();
    void aRegistrationAndATransferAreOneOrder();
    void noSecretReachesTheJournal();
    void aFreeOrderIsConfirmedWithTheFidelityAccount();
    void anOrderOfAnEarlierRunIsPaid();
    void aSecondPurchaseFollowsTheFirst();
    void openingAnotherOrderWaitsForThePaymentUnderWay();
    void statusOfAnEarlierOrderDoesNotPayTheNext();
    void theWindowMayCloseAtAnyMoment();
};

void TestPurchase::aNameIsOrderedPaidAndDelivered()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    const order::Review review = shop.purchase().review().value();
    QCOMPARE(review.names.size(), 1);
    QVERIFY(order::linesAgainstTotal(review.summary).agrees());
    QVERIFY(!review.summary.contracts.isEmpty());
    QVERIFY(shop.ordersAtSandbox().isEmpty());

    QCOMPARE(shop.placeOrder(), u"placed"_s);
    const QList<qint64> orders = shop.ordersAtSandbox();
    QCOMPARE(orders, QList<qint64>{shop.purchase().orderId()});
    QCOMPARE(shop.purchase().orderTotal(), review.total());
    // Ordering and paying are two acts.
    QVERIFY(shop.waitUntilPayable());
    QVERIFY(shop.waitForStatus(u"notPaid"_s));
    QCOMPARE(shop.journalKinds(), (QStringList{u"order-sending"_s, u"order-placed"_s}));

    QCOMPARE(shop.pay(), u"accepted"_s);
    QVERIFY(Shopping::wait([&] { return shop.purchase().followUp().progress().isDelivered(); }));
    QCOMPARE(shop.journalKinds(), (QStringList{u"order-sending"_s, u"order-placed"_s, u"payment-sending"_s,
                                               u"payment-accepted"_s}));
    QCOMPARE(shop.relay().count("POST", u"/order/cart/[^/]+/checkout$"_s), 1);
    QCOMPARE(shop.relay().count("POST", u"/pay"_s), 1);
    // Delivered for good: nothing is left to be shown after the next start.
    QTRY_VERIFY(awaited(shop.journal().openOrders(shop.endpoint()))->isEmpty());
}

void TestPurchase::aRegistrationAndATransferAreOneOrder()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.choose({u"exemple.fr"_s, u"transfert-exemple.com"_s}));
    QVERIFY(!shop.draft().find(u"exemple.fr"_s)->isTransfer());
    QVERIFY(shop.draft().find(u"transfert-exemple.com"_s)->isTransfer());
    QVERIFY(!shop.draft().find(u"transfert-exemple.com"_s)->isDecided());
    QVERIFY(shop.prepareItems());
    QVERIFY(shop.purchase().completeness().missing() >= 3); // two declarations and the code
    shop.fillIn();
    QCOMPARE(shop.purchase().completeness().missing(), 0);
    QVERIFY(shop.draft().find(u"transfert-exemple.com"_s)->isDecided());
    QVERIFY(shop.sendConfigurations());
    QVERIFY(shop.takeReview());
    const QList<order::LineGroup> groups = shop.purchase().review()->groups;
    QCOMPARE(groups.size(), 2);
    QVERIFY(groups.at(0).name && groups.at(1).name); // every line has found its name

    QCOMPARE(shop.placeOrder(), u"placed"_s);
    QVERIFY(shop.waitUntilPayable());
    QCOMPARE(shop.pay(), u"accepted"_s);
    QVERIFY(Shopping::wait([&] { return shop.purchase().followUp().progress().isDelivered(); }));
    QCOMPARE(shop.ordersAtSandbox().size(), 1);
    for (const order::OrderProgress::Name &name : shop.purchase().followUp().progress().names) {
        QVERIFY(name.isInAccount);
        QCOMPARE(name.task->status, u"done"_s);
    }
}

void TestPurchase::noSecretReachesTheJournal()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.order({u"transfert-exemple.com"_s}));
    const QString text = shop.journalText();
    QVERIFY(text.contains(u"transfert-exemple.com"_s));
    QVERIFY(text.contains(u"AUTH_INFO"_s)); // that there was one, not which one
    QVERIFY(!text.contains(u"Kq7-secret-code"_s));
    QVERIFY(!text.contains(shop.credentials().consumerKey));
    QVERIFY(!text.contains(u"orderPassword"_s));
}

void TestPurchase::aFreeOrderIsConfirmedWithTheFidelityAccount()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.order({u"gratuit.fr"_s}));
    QVERIFY(shop.purchase().orderTotal().isZero());
    const QList<order::PayOption> options = shop.purchase().payment().options();
    QCOMPARE(options.size(), 1);
    QCOMPARE(options.first().way, order::PayOption::Way::Free);
    QCOMPARE(shop.pay(), u"accepted"_s);
    QCOMPARE(shop.acted(u"POST"_s, u"/me/order/{orderId}/payWithRegisteredPaymentMean"_s), 1);
    QVERIFY(Shopping::wait([&] { return shop.purchase().followUp().progress().isDelivered(); }));
}

void TestPurchase::anOrderOfAnEarlierRunIsPaid()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.order({u"exemple.fr"_s}));
    const qint64 orderId = shop.purchase().orderId();
    const base::Money total = shop.purchase().orderTotal();

    shop.restart();
    QVERIFY(shop.readJournal());
    QCOMPARE(shop.purchase().openOrders().size(), 1);
    const store::KnownOrder known = shop.purchase().openOrders().first();
    QCOMPARE(known.orderId, orderId);
    QCOMPARE(known.names, QStringList{u"exemple.fr"_s});
    QCOMPARE(known.total, total);
    QVERIFY(shop.purchase().lockedNames().isEmpty());

    shop.purchase().openOrder(known.orderId, known.names, known.total);
    QVERIFY(shop.waitUntilPayable());
    QCOMPARE(shop.pay(), u"accepted"_s);
    QVERIFY(Shopping::wait([&] { return shop.purchase().followUp().progress().isDelivered(); }));
    QCOMPARE(shop.ordersAtSandbox().size(), 1);
    QCOMPARE(shop.acted(u"POST"_s, u"/me/order/{orderId}/pay"_s), 1);
}

void TestPurchase::aSecondPurchaseFollowsTheFirst()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.order({u"exemple.fr"_s}));
    const qint64 first = shop.purchase().orderId();
    // The same order cannot be sent a second time from here.
    QCOMPARE(shop.placeOrder(), u"refused"_s);
    QCOMPARE(shop.failure().error.code, "already-ordered"_ba);

    shop.purchase().startOver();
    QVERIFY(shop.draft().isEmpty());
    QVERIFY(shop.order({u"exemple.net"_s}));
    QVERIFY(shop.purchase().orderId() != first);
    QCOMPARE(shop.purchase().orderNames(), QStringList{u"exemple.net"_s});
    QCOMPARE(shop.ordersAtSandbox().size(), 2);
}

void TestPurchase::openingAnotherOrderWaitsForThePaymentUnderWay()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.order({u"exemple.fr"_s}));
    const qint64 first = shop.purchase().orderId();
    shop.relay().spoil("POST", u"/pay$"_s, support::Relay::Fault::Hold);
    const QList<order::PayOption> options = shop.purchase().payment().options();
    shop.purchase().payment().pay(options.first());
    QVERIFY(Shopping::wait([&] { return shop.relay().isHolding(); }));
    shop.purchase().openOrder(first + 1, {u"other.fr"_s}, shop.purchase().orderTotal());
    QCOMPARE(shop.purchase().orderId(), first);
    shop.relay().release();
    QVERIFY(Shopping::wait([&] { return shop.purchase().payment().phase() == Payment::Phase::Accepted; }));
    QCOMPARE(shop.journalKinds().last(), u"payment-accepted"_s);
}

void TestPurchase::statusOfAnEarlierOrderDoesNotPayTheNext()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.order({u"exemple.fr"_s}));
    const qint64 paid = shop.purchase().orderId();
    const base::Money total = shop.purchase().orderTotal();
    QCOMPARE(shop.pay(), u"accepted"_s);
    QVERIFY(Shopping::wait([&] { return shop.purchase().followUp().progress().isDelivered(); }));
    shop.purchase().startOver();
    QVERIFY(shop.order({u"exemple.net"_s}));
    const qint64 open = shop.purchase().orderId();

    // A look at the paid order is still under way when the other one is opened.
    shop.relay().spoil("GET", u"/me/order/%1/status$"_s.arg(paid), support::Relay::Fault::Hold);
    shop.purchase().openOrder(paid, {u"exemple.fr"_s}, total);
    QVERIFY(Shopping::wait([&] { return shop.relay().isHolding(); }));
    shop.purchase().openOrder(open, {u"exemple.net"_s}, shop.purchase().orderTotal());
    shop.relay().release();
    QVERIFY(shop.waitForStatus(u"notPaid"_s));
    QVERIFY(shop.waitUntilPayable());
    QCOMPARE(shop.purchase().followUp().progress().orderId, open);
    QCOMPARE(shop.purchase().followUp().progress().names.first().ascii, u"exemple.net"_s);
    QTest::qWait(0);
    QCOMPARE(shop.purchase().payment().phase(), Payment::Phase::Ready);
}

void TestPurchase::theWindowMayCloseAtAnyMoment()
{
    // Everything is under way at once, and then the program ends: nothing may call into what is gone.
    const QList<std::function<void(Shopping &)>> moments{
        [](Shopping &shop) { (void)shop.purchase().cart().ensure(); },
        [](Shopping &shop) { shop.purchase().readContacts(); },
        [](Shopping &shop) { shop.purchase().readJournal(); },
        [](Shopping &shop) { QVERIFY(shop.choose({u"exemple.fr"_s})); shop.purchase().prepareItems(); },
        [](Shopping &shop) { QVERIFY(shop.goToReview({u"exemple.fr"_s})); shop.purchase().takeReview(); },
        [](Shopping &shop) { QVERIFY(shop.goToReview({u"exemple.fr"_s})); shop.purchase().placeOrder({.waiveWithdrawal = true}); },
        [](Shopping &shop) { shop.purchase().openOrder(1, {u"exemple.fr"_s}, {}); },
    };
    Shopping shop;
    QVERIFY(shop.start());
    for (const auto &moment : moments) {
        moment(shop);
        shop.restart();
        QCoreApplication::processEvents();
    }
    // What had begun without having been sent is no order.
    QVERIFY(shop.ordersAtSandbox().isEmpty());
}

QTEST_GUILESS_MAIN(TestPurchase)
#include "test_purchase.moc"
