// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/shopping.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::test;
using namespace Qt::StringLiterals;
using support::Relay;

/// The answer to the order is lost, whichever way: one order exists at most, and nothing is sent again.
class TestLostOrder : public QObject
{
    Q_OBJECT

private slots:
    void aDoubleClickSendsOneOrder();
    void theOrderIsUnknownAndLocked_data();
    void theOrderIsUnknownAndLocked();
    void anotherNameCanStillBeOrderedAfterTheRestart();
    void theProgramEndsWhileTheAnswerIsAwaited();
    void aJournalThatCannotBeWrittenOrdersNothing();
    void anOrderThatCouldNotLeaveIsNoOrder();
};

void TestLostOrder::aDoubleClickSendsOneOrder()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    QSignalSpy placed(&shop.purchase(), &order::Purchase::orderPlaced);
    shop.purchase().placeOrder({.waiveWithdrawal = true});
    shop.purchase().placeOrder({.waiveWithdrawal = true});
    QCOMPARE(shop.placeOrder(), u"placed"_s);
    QVERIFY(shop.waitUntilPayable());
    QCOMPARE(placed.size(), 1);
    QCOMPARE(shop.relay().count("POST", u"/checkout$"_s), 1);
    QCOMPARE(shop.ordersAtSandbox().size(), 1);
}

void TestLostOrder::theOrderIsUnknownAndLocked_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("orders");
    QTest::newRow("cut before the answer") << int(Relay::Fault::CutBeforeAnswer) << 1;
    QTest::newRow("cut before the request") << int(Relay::Fault::CutBeforeRequest) << 0;
    QTest::newRow("500 after the act") << int(Relay::Fault::ServerError) << 1;
    QTest::newRow("a page instead of JSON") << int(Relay::Fault::NotJson) << 1;
}

void TestLostOrder::theOrderIsUnknownAndLocked()
{
    QFETCH(int, fault);
    QFETCH(int, orders);
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s, u"exemple.net"_s}));
    shop.blindSettling();
    shop.relay().spoil("POST", u"/checkout$"_s, static_cast<Relay::Fault>(fault));
    QCOMPARE(shop.placeOrder(), u"unknown"_s);
    QCOMPARE(shop.failure().error.kind, base::Error::Kind::OutcomeUnknown);
    QCOMPARE(shop.ordersAtSandbox().size(), orders);
    QCOMPARE(shop.journalKinds(), (QStringList{u"order-sending"_s, u"order-unknown"_s}));
    QVERIFY(!shop.purchase().isInFlight());

    // Nothing more leaves, however often it is clicked.
    const qsizetype calls = shop.relay().calls().size();
    QCOMPARE(shop.placeOrder(), u"refused"_s);
    QCOMPARE(shop.failure().error.code, "locked-names"_ba);
    // Looking is all that goes on.
    for (const Relay::Call &call : shop.relay().calls().sliced(calls))
        QCOMPARE(call.method, "GET"_ba);

    // Nor after the next start: with the journal read …
    shop.restart();
    QVERIFY(shop.readJournal());
    QCOMPARE(shop.purchase().lockedNames(), (QSet<QString>{u"exemple.fr"_s, u"exemple.net"_s}));
    QCOMPARE(shop.purchase().unsettled().size(), 1);
    QCOMPARE(shop.purchase().unsettled().first().state, store::OrderIntent::State::Unknown);
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    QCOMPARE(shop.placeOrder(), u"refused"_s);
    QCOMPARE(shop.failure().error.code, "locked-names"_ba);

    // … and when nobody has asked for it.
    shop.restart();
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    QCOMPARE(shop.placeOrder(), u"refused"_s);
    QCOMPARE(shop.failure().error.code, "locked-names"_ba);
    QCOMPARE(shop.relay().count("POST", u"/checkout$"_s), 1);
    QCOMPARE(shop.ordersAtSandbox().size(), orders);
    QCOMPARE(shop.journalKinds().size(), 2);
}

void TestLostOrder::anotherNameCanStillBeOrderedAfterTheRestart()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    shop.relay().spoil("POST", u"/checkout$"_s, Relay::Fault::CutBeforeAnswer);
    QCOMPARE(shop.placeOrder(), u"unknown"_s);
    shop.restart();
    QVERIFY(shop.readJournal());
    QVERIFY(shop.order({u"exemple.net"_s}));
    QCOMPARE(shop.ordersAtSandbox().size(), 2);
}

void TestLostOrder::theProgramEndsWhileTheAnswerIsAwaited()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    shop.relay().spoil("POST", u"/checkout$"_s, Relay::Fault::Hold);
    shop.purchase().placeOrder({.waiveWithdrawal = true});
    QVERIFY(Shopping::wait([&] { return shop.relay().isHolding(); }));
    shop.blindSettling();
    QVERIFY(shop.purchase().isInFlight());
    QCOMPARE(shop.journalKinds(), QStringList{u"order-sending"_s}); // on the disk before the POST
    shop.restart();
    QVERIFY(shop.readJournal());
    QCOMPARE(shop.purchase().lockedNames(), QSet<QString>{u"exemple.fr"_s});
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    QCOMPARE(shop.placeOrder(), u"refused"_s);
    QCOMPARE(shop.ordersAtSandbox().size(), 1);
}

void TestLostOrder::aJournalThatCannotBeWrittenOrdersNothing()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    QVERIFY(shop.readJournal());
    QVERIFY(shop.spoilJournal());
    QCOMPARE(shop.placeOrder(), u"refused"_s);
    QCOMPARE(shop.failure().error.kind, base::Error::Kind::Storage);
    QCOMPARE(shop.relay().count("POST", u"/checkout$"_s), 0);
    QVERIFY(shop.ordersAtSandbox().isEmpty());
}

void TestLostOrder::anOrderThatCouldNotLeaveIsNoOrder()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    // The line is there for the last dry run, and gone for the POST.
    QObject::connect(&shop.purchase(), &order::Purchase::orderSending, &shop.relay(),
                     [&shop] { shop.relay().setDown(true); });
    const QString how = shop.placeOrder();
    QVERIFY2(how == u"refused"_s || how == u"unknown"_s, qPrintable(how));
    shop.relay().setDown(false);
    QVERIFY(shop.ordersAtSandbox().isEmpty());
    QCOMPARE(shop.relay().count("POST", u"/checkout$"_s), 0);
    QCOMPARE(shop.journalKinds().last(), u"order-"_s + how);
}

QTEST_GUILESS_MAIN(TestLostOrder)
#include "test_lostorder.moc"
