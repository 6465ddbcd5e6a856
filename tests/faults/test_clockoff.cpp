// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/cartroutes.h"
#include "flow/shopping.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::test;
using namespace Qt::StringLiterals;
using support::Relay;

/// This computer's clock and OVHcloud's differ by ten minutes: whatever is ordered, lost and found again,
/// goes by OVHcloud's numbers and clock.
class TestClockOff : public QObject
{
    Q_OBJECT

private slots:
    void aPurchaseGoesThrough_data() { clocks(); }
    void aPurchaseGoesThrough();
    void anOrderWhoseAnswerWasLostIsFound_data() { clocks(); }
    void anOrderWhoseAnswerWasLostIsFound();
    void anOlderOrderOfTheSameNamesIsNotTakenForIt_data() { clocks(); }
    void anOlderOrderOfTheSameNamesIsNotTakenForIt();
    void aPaymentWhoseAnswerWasLostIsFound_data() { clocks(); }
    void aPaymentWhoseAnswerWasLostIsFound();
    void aClockThatIsSetMeanwhileShortensNoSettling_data() { clocks(); }
    void aClockThatIsSetMeanwhileShortensNoSettling();

private:
    static constexpr int minutes = 10;

    static void clocks();
    static QStringList options(int serverAhead);
};

void TestClockOff::clocks()
{
    QTest::addColumn<int>("serverAhead"); // seconds
    QTest::newRow("the server is ahead") << minutes * 60;
    QTest::newRow("the server is behind") << -minutes * 60;
}

QStringList TestClockOff::options(int serverAhead)
{
    return {u"--speed"_s, u"200"_s, u"--clock"_s,
            QDateTime::currentDateTimeUtc().addSecs(serverAhead).toString(Qt::ISODate)};
}

void TestClockOff::aPurchaseGoesThrough()
{
    QFETCH(const int, serverAhead);
    Shopping shop(options(serverAhead));
    QVERIFY(shop.start());
    QVERIFY(shop.order({u"exemple.fr"_s}));
    QCOMPARE(shop.pay(), u"accepted"_s);
    QVERIFY(shop.waitForStatus(u"delivered"_s));
    QCOMPARE(shop.acted(u"POST"_s, u"/order/cart/{cartId}/checkout"_s), 1);
    QCOMPARE(shop.acted(u"POST"_s, u"/me/order/{orderId}/pay"_s), 1);
}

void TestClockOff::anOrderWhoseAnswerWasLostIsFound()
{
    QFETCH(const int, serverAhead);
    Shopping shop(options(serverAhead));
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    QSignalSpy found(&shop.purchase(), &order::Purchase::orderFound);
    QSignalSpy notPlaced(&shop.purchase(), &order::Purchase::orderNotPlaced);
    shop.relay().spoil("POST", u"/checkout$"_s, Relay::Fault::CutBeforeAnswer);
    QCOMPARE(shop.placeOrder(), u"unknown"_s);
    QVERIFY(Shopping::wait([&] { return found.size() == 1; }));
    QCOMPARE(shop.ordersAtSandbox().size(), 1);
    QCOMPARE(found.first().at(1).toLongLong(), shop.ordersAtSandbox().first());
    QVERIFY(notPlaced.isEmpty());

    // And goes on as if nothing had been.
    QVERIFY(shop.waitUntilPayable());
    QCOMPARE(shop.pay(), u"accepted"_s);
    QVERIFY(shop.waitForStatus(u"delivered"_s));
    QCOMPARE(shop.relay().count("POST", u"/checkout$"_s), 1);
    QCOMPARE(shop.acted(u"POST"_s, u"/me/order/{orderId}/pay"_s), 1);
}

void TestClockOff::anOlderOrderOfTheSameNamesIsNotTakenForIt()
{
    QFETCH(const int, serverAhead);
    Shopping shop(options(serverAhead));
    QVERIFY(shop.start());
    // Made elsewhere, a moment ago: not in this journal, but at OVHcloud.
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    const auto elsewhere = awaited(api::checkOut(shop.client(), shop.purchase().cart().cartId(), {false, true}));
    QVERIFY(elsewhere && elsewhere->orderId);

    shop.restart();
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    QSignalSpy found(&shop.purchase(), &order::Purchase::orderFound);
    QSignalSpy notPlaced(&shop.purchase(), &order::Purchase::orderNotPlaced);
    shop.relay().spoil("POST", u"/checkout$"_s, Relay::Fault::CutBeforeRequest);
    QCOMPARE(shop.placeOrder(true), u"unknown"_s);
    QVERIFY(Shopping::wait([&] { return !notPlaced.isEmpty() || !found.isEmpty(); }, 60'000));
    QVERIFY(found.isEmpty());
    QCOMPARE(shop.ordersAtSandbox().size(), 1);
}

void TestClockOff::aPaymentWhoseAnswerWasLostIsFound()
{
    QFETCH(const int, serverAhead);
    Shopping shop(options(serverAhead));
    QVERIFY(shop.start());
    QVERIFY(shop.order({u"exemple.fr"_s}));
    shop.relay().spoil("POST", u"/pay$"_s, Relay::Fault::CutBeforeAnswer);
    QCOMPARE(shop.pay(), u"unknown"_s);
    QVERIFY(Shopping::wait([&] { return shop.purchase().payment().phase() == order::Payment::Phase::Accepted; }));
    QVERIFY(shop.waitForStatus(u"delivered"_s));
    QCOMPARE(shop.relay().count("POST", u"/pay$"_s), 1);
    QCOMPARE(shop.acted(u"POST"_s, u"/me/order/{orderId}/pay"_s), 1);
}

void TestClockOff::aClockThatIsSetMeanwhileShortensNoSettling()
{
    QFETCH(const int, serverAhead);
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    QSignalSpy found(&shop.purchase(), &order::Purchase::orderFound);
    QSignalSpy notPlaced(&shop.purchase(), &order::Purchase::orderNotPlaced);
    // The order is made and does not show for a while; meanwhile somebody sets the clock.
    shop.relay().editAll("GET", u"/me/order\\?"_s, [](const QByteArray &) { return "[]"_ba; });
    shop.relay().editAll("GET", u"/order/cart/[^/]+$"_s, [](const QByteArray &body) {
        return QByteArray(body).replace("\"readOnly\":true", "\"readOnly\":false");
    });
    shop.relay().spoil("POST", u"/checkout$"_s, Relay::Fault::CutBeforeAnswer);
    QCOMPARE(shop.placeOrder(), u"unknown"_s);
    shop.clock().shift = serverAhead;
    QVERIFY(Shopping::wait([&] { return shop.relay().count("GET", u"/me/order\\?"_s) >= 2; }));
    QVERIFY(notPlaced.isEmpty());
    shop.relay().heal();
    QVERIFY(Shopping::wait([&] { return found.size() == 1; }));
    QVERIFY(notPlaced.isEmpty());
    QCOMPARE(shop.relay().count("POST", u"/checkout$"_s), 1);
}

QTEST_GUILESS_MAIN(TestClockOff)
#include "test_clockoff.moc"
