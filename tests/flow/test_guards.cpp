// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/shopping.h"

#include <QSignalSpy>
#include <QtTest>

using namespace cartouche;
using namespace cartouche::test;
using namespace Qt::StringLiterals;
using order::Duplicate;
using order::Purchase;
using support::Relay;

/// What stands between a click and an order although OVHcloud would take it: doubles (R10), ceilings and
/// names that need a consent of their own (R9).
class TestGuards : public QObject
{
    Q_OBJECT

private slots:
    void aNewNameIsNoDouble();
    void r10_aNameThatIsOnItsWayNeedsConsent();
    void r10_aNameOfTheAccountIsNeverOrdered();
    void r10_aTransferOfANameOfTheAccountIsNone();
    void r10_aLookThatFailedOrdersNothing();
    void r10_theLookIsBegunWithTheEntriesAndOnce();
    void r10_theButtonWaitsForTheLookAndThePriceDoesNot();
    void r10_whatOvhcloudDoesNotTellDoesNotBlock();
    void r9_anOrderAboveTheCeilingIsNotSent();
    void r9_theDayCountsWhatWasOrderedBefore();
    void r9_eachUnusualNameNeedsItsOwnConsent_data();
    void r9_eachUnusualNameNeedsItsOwnConsent();

private:
    [[nodiscard]] static int checkouts(const Shopping &shop)
    {
        return shop.acted(u"POST"_s, u"/order/cart/{cartId}/checkout"_s);
    }
    [[nodiscard]] static QList<Duplicate> found(Shopping &shop) { return shop.purchase().duplicates()->found; }
};

void TestGuards::aNewNameIsNoDouble()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    QCOMPARE(found(shop), QList<Duplicate>());
    QVERIFY(shop.purchase().duplicates()->isEverythingTold());
    QCOMPARE(shop.placeOrder(), u"placed"_s);
}

void TestGuards::r10_aNameThatIsOnItsWayNeedsConsent()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.order({u"exemple.fr"_s}));
    const qint64 first = shop.purchase().orderId();
    shop.purchase().startOver();
    QVERIFY(shop.goToReview({u"exemple.fr"_s, u"exemple.net"_s}));
    QCOMPARE(found(shop), (QList<Duplicate>{{u"exemple.fr"_s, Duplicate::Kind::OpenOrder, first, u"notPaid"_s}}));
    QCOMPARE(shop.placeOrder(), u"refused"_s);
    QCOMPARE(shop.failure().error.code, "duplicate"_ba);
    QCOMPARE(shop.failure().error.technical, u"exemple.fr"_s);
    QCOMPARE(checkouts(shop), 1);
    // The consent counts for one click.
    QCOMPARE(shop.placeOrder(true), u"placed"_s);
    QCOMPARE(checkouts(shop), 2);
}

void TestGuards::r10_aNameOfTheAccountIsNeverOrdered()
{
    Shopping shop;
    QVERIFY(shop.start());
    shop.relay().editAll("GET", u"/domain$"_s, [](const QByteArray &) { return QByteArray(R"(["exemple.fr"])"); });
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    QCOMPARE(found(shop), (QList<Duplicate>{{u"exemple.fr"_s, Duplicate::Kind::InAccount, 0, {}}}));
    for (const bool orderAgain : {false, true}) {
        QCOMPARE(shop.placeOrder(orderAgain), u"refused"_s);
        QCOMPARE(shop.failure().error.code, "duplicate"_ba);
    }
    QCOMPARE(checkouts(shop), 0);
    QCOMPARE(shop.journalKinds(), QStringList());
}

void TestGuards::r10_aTransferOfANameOfTheAccountIsNone()
{
    Shopping shop;
    QVERIFY(shop.start());
    shop.relay().editAll("GET", u"/domain$"_s, [](const QByteArray &) { return QByteArray(R"(["transfert-exemple.com"])"); });
    QVERIFY(shop.goToReview({u"transfert-exemple.com"_s}));
    QCOMPARE(shop.placeOrder(true), u"refused"_s);
    QCOMPARE(shop.failure().error.code, "duplicate"_ba);
    QCOMPARE(checkouts(shop), 0);
}

void TestGuards::r10_aLookThatFailedOrdersNothing()
{
    Shopping shop;
    QVERIFY(shop.start());
    shop.relay().answerAll("GET", u"/1.0/domain$"_s, "{}", "500 Internal Server Error");
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    QVERIFY(shop.purchase().duplicates()->error);
    QCOMPARE(shop.placeOrder(true), u"refused"_s);
    QCOMPARE(shop.failure().error.code, "duplicates-unchecked"_ba);
    QCOMPARE(checkouts(shop), 0);
    shop.relay().heal();
    QVERIFY(shop.takeReview());
    QCOMPARE(shop.placeOrder(), u"placed"_s);
}

void TestGuards::r10_theLookIsBegunWithTheEntriesAndOnce()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.choose({u"exemple.fr"_s}) && shop.prepareItems());
    shop.fillIn();
    shop.relay().forgetCalls();
    QVERIFY(shop.sendConfigurations() && shop.takeReview());
    const auto looks = [&shop] { return shop.relay().count("GET", u"/me/task/domain\\?domain"_s); };
    QCOMPARE(looks(), 1);
    const auto place = [&shop](QLatin1StringView part) {
        const auto &calls = shop.relay().calls();
        return std::find_if(calls.begin(), calls.end(), [part](const Relay::Call &call) {
            return call.method == "GET" && QString::fromUtf8(call.path).contains(part);
        }) - calls.begin();
    };
    QVERIFY(place("/me/task/domain"_L1) < place("/checkout"_L1)); // the dry run has not held it up
    // Checking again looks again: something may have been ordered meanwhile.
    QVERIFY(shop.takeReview());
    QCOMPARE(looks(), 2);
    // So does a review long after the entries.
    QVERIFY(shop.sendConfigurations());
    shop.clock().shift += 120;
    QVERIFY(shop.takeReview());
    QCOMPARE(looks(), 4);
    QCOMPARE(shop.placeOrder(), u"placed"_s);
}

void TestGuards::r10_theButtonWaitsForTheLookAndThePriceDoesNot()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    shop.relay().spoil("GET", u"/me/task/domain"_s, Relay::Fault::Hold);
    QSignalSpy ready(&shop.purchase(), &Purchase::reviewReady);
    QSignalSpy checked(&shop.purchase(), &Purchase::duplicatesChecked);
    shop.purchase().takeReview();
    QVERIFY(!shop.purchase().duplicates());
    QTRY_COMPARE(ready.count(), 1);
    QTRY_VERIFY(shop.relay().isHolding());
    QCOMPARE(shop.placeOrder(), u"refused"_s);
    QCOMPARE(shop.failure().error.code, "duplicates-unchecked"_ba);
    QCOMPARE(checked.count(), 0);
    shop.relay().release();
    QTRY_COMPARE(checked.count(), 1);
    QCOMPARE(shop.placeOrder(), u"placed"_s);
    QCOMPARE(checkouts(shop), 1);
}

void TestGuards::r10_whatOvhcloudDoesNotTellDoesNotBlock()
{
    Shopping shop;
    QVERIFY(shop.start());
    // An order whose lines are not there yet.
    shop.relay().editAll("GET", u"/me/order\\?date"_s, [](const QByteArray &) { return QByteArray("[123456]"); });
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    QVERIFY(!shop.purchase().duplicates()->wereOrdersRead);
    QVERIFY(!shop.purchase().duplicates()->error);
    QCOMPARE(shop.placeOrder(), u"placed"_s);
}

void TestGuards::r9_anOrderAboveTheCeilingIsNotSent()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    const qint64 total = shop.purchase().review()->total().ucents();
    shop.purchase().setCeilings({total - 1, std::nullopt});
    QCOMPARE(shop.placeOrder(), u"refused"_s);
    QCOMPARE(shop.failure().error.code, "order-ceiling"_ba);
    QCOMPARE(checkouts(shop), 0);
    shop.purchase().setCeilings({total, std::nullopt});
    QVERIFY(shop.takeReview());
    QCOMPARE(shop.placeOrder(), u"placed"_s);
}

void TestGuards::r9_theDayCountsWhatWasOrderedBefore()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.order({u"exemple.fr"_s}));
    const qint64 first = shop.purchase().orderTotal().ucents();
    shop.purchase().startOver();
    QVERIFY(shop.goToReview({u"exemple.net"_s}));
    const qint64 second = shop.purchase().review()->total().ucents();
    shop.purchase().setCeilings({std::nullopt, first + second - 1});
    QCOMPARE(shop.placeOrder(), u"refused"_s);
    QCOMPARE(shop.failure().error.code, "day-ceiling"_ba);
    QCOMPARE(checkouts(shop), 1);
    shop.purchase().setCeilings({std::nullopt, first + second});
    QVERIFY(shop.takeReview());
    QCOMPARE(shop.placeOrder(), u"placed"_s);
}

void TestGuards::r9_eachUnusualNameNeedsItsOwnConsent_data()
{
    using Change = std::function<void(order::DraftName &)>;
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<Change>("withdraw");
    QTest::addColumn<Change>("consent");
    const Change refuse = [](order::DraftName &name) { name.isPriceAccepted = false; };
    const Change accept = [](order::DraftName &name) { name.isPriceAccepted = true; };
    // The code of a transfer is asked for name by name, never copied to another one, and is the consent.
    const Change forget = [](order::DraftName &name) { name.values.remove(u"AUTH_INFO"_s); };
    const Change enter = [](order::DraftName &name) { name.values.insert(u"AUTH_INFO"_s, u"Kq7-secret-code"_s); };
    QTest::newRow("premium") << u"premium-exemple.com"_s << u"create-premium"_s << refuse << accept;
    QTest::newRow("resale") << u"encheres-exemple.com"_s << u"transfer-aftermarket1"_s << refuse << accept;
    QTest::newRow("transfer") << u"transfert-exemple.com"_s << u"transfer-default"_s << forget << enter;
}

void TestGuards::r9_eachUnusualNameNeedsItsOwnConsent()
{
    QFETCH(const QString, name);
    QFETCH(const std::function<void(order::DraftName &)>, withdraw);
    QFETCH(const std::function<void(order::DraftName &)>, consent);
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s, name}));
    QTEST(shop.draft().find(name)->offer().pricingMode, "mode");
    shop.draft().update(name, withdraw);
    QCOMPARE(shop.placeOrder(true), u"refused"_s);
    QCOMPARE(shop.failure().error.code, "undecided"_ba);
    QCOMPARE(shop.failure().error.technical, name);
    QCOMPARE(checkouts(shop), 0);
    shop.draft().update(name, consent);
    QCOMPARE(shop.placeOrder(), u"placed"_s);
}

QTEST_GUILESS_MAIN(TestGuards)
#include "test_guards.moc"
