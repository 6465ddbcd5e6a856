// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/shopping.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::test;
using namespace Qt::StringLiterals;
using support::Relay;

/// The person orders what was shown, or nothing.
class TestPriceLock : public QObject
{
    Q_OBJECT

private slots:
    void aChangeBetweenReviewAndOrderGoesBack_data();
    void aChangeBetweenReviewAndOrderGoesBack();
    void theNewReviewCanBeOrdered();
    void anOldReviewOrdersNothing();
    void aClockThatWasPutBackOrdersNothing();
    void aDryRunThatFailsOrdersNothing();
    void anOrderMadeAtAnotherTotalIsShownAndPaidAtThatTotal();
    void anOrderWhoseTotalMovedIsNotPaidAtOnce();
};

void TestPriceLock::aChangeBetweenReviewAndOrderGoesBack_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("what");
    // .fr: 6.99, 2.00 less, 20 % tax: 4.99 + 1.00 = 5.99
    QTest::newRow("a line and the totals") << "6.99"_ba << "7.99"_ba << u"line"_s;
    QTest::newRow("the total alone") << "\"withTax\":{\"currencyCode\":\"EUR\",\"priceInUcents\":599000000"_ba
                                     << "\"withTax\":{\"currencyCode\":\"EUR\",\"priceInUcents\":799000000"_ba
                                     << u"total"_s;
    QTest::newRow("the currency") << "EUR"_ba << "PLN"_ba << u"total"_s;
    QTest::newRow("the months in a line") << "12 months"_ba << "24 months"_ba << u"line"_s;
    QTest::newRow("a contract's text") << "nothing is owed"_ba << "everything is owed"_ba << u"contract"_s;
    QTest::newRow("a contract's name") << "Domain name contract"_ba << "Other contract"_ba << u"contract"_s;
}

void TestPriceLock::aChangeBetweenReviewAndOrderGoesBack()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, what);
    Shopping shop;
    QVERIFY(shop.start());
    shop.client().setLanguage(u"en"_s);
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    QSignalSpy changed(&shop.purchase(), &order::Purchase::reviewChanged);
    bool isEdited = false;
    shop.relay().edit("GET", u"/checkout$"_s, [&](const QByteArray &body) {
        isEdited = body.contains(before);
        // Prices are read from their exact form, so that has to move along with the shown one.
        return QByteArray(body).replace(before, after).replace("699000000", before == "6.99" ? "799000000" : "699000000");
    });
    QCOMPARE(shop.placeOrder(), u"changed"_s);
    QVERIFY(isEdited);
    const auto change = changed.first().at(1).value<order::ReviewChange>();
    QVERIFY(change.any());
    QCOMPARE(what == u"line"_s && change.linesChanged, what == u"line"_s);
    QCOMPARE(what == u"total"_s && change.totalChanged, what == u"total"_s);
    QCOMPARE(what == u"contract"_s && change.contractsChanged, what == u"contract"_s);
    QCOMPARE(shop.relay().count("POST", u"/checkout$"_s), 0);
    QVERIFY(shop.journalKinds().isEmpty());
    QVERIFY(!shop.purchase().isInFlight());
}

void TestPriceLock::theNewReviewCanBeOrdered()
{
    Shopping shop;
    QVERIFY(shop.start());
    const auto dearer = [](const QByteArray &body) { return QByteArray(body).replace("599000000", "799000000"); };
    shop.relay().edit("GET", u"/checkout$"_s, dearer); // the first review alone
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    const base::Money shown = shop.purchase().review()->total();
    QCOMPARE(shop.placeOrder(), u"changed"_s);
    QVERIFY(shop.purchase().review()->total() < shown);
    QCOMPARE(shop.placeOrder(), u"placed"_s);
    QCOMPARE(shop.relay().count("POST", u"/checkout$"_s), 1);
}

void TestPriceLock::anOldReviewOrdersNothing()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    shop.clock().shift = order::Purchase::longestReviewAge + 5;
    QCOMPARE(shop.placeOrder(), u"refused"_s);
    QCOMPARE(shop.failure().error.code, "review-old"_ba);
    QCOMPARE(shop.relay().count("POST", u"/checkout$"_s), 0);
}

void TestPriceLock::aClockThatWasPutBackOrdersNothing()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    shop.clock().shift = -3600;
    QCOMPARE(shop.placeOrder(), u"refused"_s);
    QCOMPARE(shop.relay().count("POST", u"/checkout$"_s), 0);
}

void TestPriceLock::aDryRunThatFailsOrdersNothing()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    shop.relay().spoil("GET", u"/checkout$"_s, Relay::Fault::NotJson);
    QCOMPARE(shop.placeOrder(), u"refused"_s);
    QCOMPARE(shop.failure().error.kind, base::Error::Kind::Unreadable);
    QCOMPARE(shop.relay().count("POST", u"/checkout$"_s), 0);
    QVERIFY(shop.journalKinds().isEmpty());
    QCOMPARE(shop.placeOrder(), u"placed"_s);
}

void TestPriceLock::anOrderMadeAtAnotherTotalIsShownAndPaidAtThatTotal()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    const auto dearer = [](const QByteArray &body) { return QByteArray(body).replace("599000000", "799000000"); };
    shop.relay().edit("POST", u"/checkout$"_s, dearer);
    shop.relay().editAll("GET", u"/me/order/[0-9]+$"_s, dearer);
    QCOMPARE(shop.placeOrder(), u"placed"_s);
    QCOMPARE(shop.purchase().orderTotal().toDecimal(), u"7.99"_s);
    QVERIFY(shop.waitUntilPayable());
    QCOMPARE(shop.pay(), u"accepted"_s);
    QVERIFY(shop.journalText().contains(u"7.99"_s));
}

void TestPriceLock::anOrderWhoseTotalMovedIsNotPaidAtOnce()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.order({u"exemple.fr"_s}));
    QVERIFY(shop.waitForStatus(u"notPaid"_s));
    shop.relay().editAll("GET", u"/me/order/[0-9]+$"_s,
                         [](const QByteArray &body) { return QByteArray(body).replace("599000000", "799000000"); });
    QCOMPARE(shop.pay(), u"refused"_s);
    QCOMPARE(shop.failure().error.code, "total-changed"_ba);
    QCOMPARE(shop.relay().count("POST", u"/pay$"_s), 0);
    // The next click is made on the amount that OVHcloud tells.
    QVERIFY(Shopping::wait([&] { return shop.purchase().orderTotal().toDecimal() == u"7.99"_s; }));
    QVERIFY(shop.waitUntilPayable());
    QCOMPARE(shop.pay(), u"accepted"_s);
}

QTEST_GUILESS_MAIN(TestPriceLock)
#include "test_pricelock.moc"
