// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/shopping.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::test;
using namespace Qt::StringLiterals;
using order::Payment;
using support::Relay;

/// The answer to a payment is lost: it is looked at, never sent again.
class TestLostPayment : public QObject
{
    Q_OBJECT

private slots:
    void aDoubleClickPaysOnce();
    void aPaymentThatArrivedIsAdopted_data();
    void aPaymentThatArrivedIsAdopted();
    void aPaymentThatArrivedIsAdoptedAfterARestart();
    void aPaymentThatNeverArrivedStaysUnknown();
    void theJournalAloneStopsASecondPayment();
    void openingTheOrderAgainDoesNotForget();
    void aDeliveredOrderIsNotLeftUnknown();

private:
    static constexpr const char *pay = "/me/order/{orderId}/pay";
    /// Ready to pay, and nobody looks at the order in between.
    [[nodiscard]] static bool orderQuietly(Shopping &shop);
};

bool TestLostPayment::orderQuietly(Shopping &shop)
{
    if (!shop.start() || !shop.order({u"exemple.fr"_s}) || !shop.waitForStatus(u"notPaid"_s))
        return false;
    shop.purchase().followUp().stop();
    return true;
}

void TestLostPayment::aDoubleClickPaysOnce()
{
    Shopping shop;
    QVERIFY(orderQuietly(shop));
    const order::PayOption option = shop.purchase().payment().options().first();
    shop.purchase().payment().pay(option);
    shop.purchase().payment().pay(option);
    QTRY_COMPARE(shop.purchase().payment().phase(), Payment::Phase::Accepted);
    shop.purchase().payment().pay(option);
    QCOMPARE(shop.purchase().payment().phase(), Payment::Phase::Accepted);
    QCOMPARE(shop.relay().count("POST", u"/pay$"_s), 1);
}

void TestLostPayment::aPaymentThatArrivedIsAdopted_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("cut before the answer") << int(Relay::Fault::CutBeforeAnswer);
    QTest::newRow("500 after the act") << int(Relay::Fault::ServerError);
    QTest::newRow("a page instead of JSON") << int(Relay::Fault::NotJson);
}

void TestLostPayment::aPaymentThatArrivedIsAdopted()
{
    QFETCH(int, fault);
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.order({u"exemple.fr"_s}));
    shop.relay().spoil("POST", u"/pay$"_s, static_cast<Relay::Fault>(fault));
    QSignalSpy unknown(&shop.purchase().payment(), &Payment::outcomeUnknown);
    (void)shop.pay();
    QTRY_COMPARE(unknown.size(), 1);
    QTRY_COMPARE(shop.purchase().payment().phase(), Payment::Phase::Accepted);
    QTRY_VERIFY(shop.purchase().followUp().progress().isDelivered());
    QTRY_COMPARE(shop.journalKinds().last(), u"payment-seen"_s);
    QCOMPARE(shop.journalKinds(), (QStringList{u"order-sending"_s, u"order-placed"_s, u"payment-sending"_s,
                                               u"payment-unknown"_s, u"payment-seen"_s}));
    QCOMPARE(shop.relay().count("POST", u"/pay$"_s), 1);
    QCOMPARE(shop.acted(u"POST"_s, QString::fromLatin1(pay)), 1);
    QVERIFY(awaited(shop.journal().unsettledPayments(shop.endpoint()))->isEmpty());
}

void TestLostPayment::aPaymentThatArrivedIsAdoptedAfterARestart()
{
    Shopping shop;
    QVERIFY(orderQuietly(shop));
    shop.relay().spoil("POST", u"/pay$"_s, Relay::Fault::Hold);
    shop.purchase().payment().pay(shop.purchase().payment().options().first());
    QVERIFY(Shopping::wait([&] { return shop.relay().isHolding(); }));
    QCOMPARE(shop.journalKinds().last(), u"payment-sending"_s); // on the disk before the POST
    shop.restart();
    QVERIFY(shop.readJournal());
    const store::KnownOrder known = shop.purchase().openOrders().first();
    shop.purchase().openOrder(known.orderId, known.names, known.total);
    QTRY_COMPARE(shop.purchase().payment().phase(), Payment::Phase::Accepted);
    QTRY_COMPARE(shop.journalKinds().last(), u"payment-seen"_s);
    QCOMPARE(shop.relay().count("POST", u"/pay$"_s), 1);
}

void TestLostPayment::aPaymentThatNeverArrivedStaysUnknown()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.order({u"exemple.fr"_s}));
    shop.relay().spoil("POST", u"/pay$"_s, Relay::Fault::CutBeforeRequest);
    QSignalSpy looks(&shop.purchase().followUp(), &order::FollowUp::changed);
    QCOMPARE(shop.pay(), u"unknown"_s);
    const qsizetype before = looks.size();
    QTRY_VERIFY(looks.size() >= before + 3);
    QCOMPARE(shop.purchase().payment().phase(), Payment::Phase::Unknown);
    shop.purchase().payment().pay(shop.purchase().payment().options().first());
    QCOMPARE(shop.purchase().payment().phase(), Payment::Phase::Unknown);
    QCOMPARE(shop.relay().count("POST", u"/pay$"_s), 1);
    QCOMPARE(shop.acted(u"POST"_s, QString::fromLatin1(pay)), 0);
}

void TestLostPayment::theJournalAloneStopsASecondPayment()
{
    // Two windows, or a page that was quicker than the journal: this object knows of no payment.
    Shopping shop;
    QVERIFY(orderQuietly(shop));
    store::PayIntent other;
    other.id = u"other"_s;
    other.endpoint = shop.endpoint();
    other.orderId = shop.purchase().orderId();
    QVERIFY(awaited(shop.journal().beginPayment(other)));
    QCOMPARE(shop.pay(), u"unknown"_s);
    QCOMPARE(shop.failure().error.code, "locked-order"_ba);
    QCOMPARE(shop.purchase().payment().phase(), Payment::Phase::Unknown);
    QCOMPARE(shop.relay().count("POST", u"/pay$"_s), 0);
}

void TestLostPayment::openingTheOrderAgainDoesNotForget()
{
    Shopping shop;
    QVERIFY(orderQuietly(shop));
    shop.relay().spoil("POST", u"/pay$"_s, Relay::Fault::CutBeforeRequest);
    QCOMPARE(shop.pay(), u"unknown"_s);
    QSignalSpy phases(&shop.purchase().payment(), &Payment::phaseChanged);
    QSignalSpy options(&shop.purchase().payment(), &Payment::optionsChanged);
    shop.purchase().openOrder(shop.purchase().orderId(), {u"exemple.fr"_s}, shop.purchase().orderTotal());
    QTRY_VERIFY(!options.isEmpty());
    QCOMPARE(shop.purchase().payment().phase(), Payment::Phase::Unknown);
    QVERIFY(phases.isEmpty()); // not for a moment
}

void TestLostPayment::aDeliveredOrderIsNotLeftUnknown()
{
    // The order is seen as delivered before the journal tells that its payment was unknown.
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.order({u"exemple.fr"_s}));
    QCOMPARE(shop.pay(), u"accepted"_s);
    QTRY_VERIFY(shop.purchase().followUp().progress().isDelivered());
    store::PayIntent unknown;
    unknown.orderId = shop.purchase().orderId();
    unknown.state = store::PayIntent::State::Unknown;
    shop.purchase().payment().adopt(unknown);
    QCOMPARE(shop.purchase().payment().phase(), Payment::Phase::Accepted);
}

QTEST_GUILESS_MAIN(TestLostPayment)
#include "test_lostpayment.moc"
