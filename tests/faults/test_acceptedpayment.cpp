// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/shopping.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::test;
using namespace Qt::StringLiterals;
using order::Payment;
using support::Relay;

/// A good answer to a payment proves nothing, and a cancelled order ends the look at its payment.
class TestAcceptedPayment : public QObject
{
    Q_OBJECT

private slots:
    void r7_aGoodAnswerWithoutAPaymentOpensTheButtonAgain_data();
    void r7_aGoodAnswerWithoutAPaymentOpensTheButtonAgain();
    void r7_neverBeforeTheTimeIsOver();
    void r7_anyTraceKeepsItClosed_data();
    void r7_anyTraceKeepsItClosed();
    void r7_withoutTheTransactionsItStaysPending();
    void r7_whatTheOldRouteTookStaysPending();
    void r7_itIsSettledInALaterRunToo();
    void aCancelledOrderEndsTheLook();
    void aBankThatTakesItsTimeIsNoLostPayment();

private:
    static constexpr const char *pay = "/me/order/{orderId}/pay";
    /// Ordered, and whatever is sent to pay it is answered like this without ever arriving.
    [[nodiscard]] static bool payInVain(Shopping &shop, const QByteArray &answer);
    [[nodiscard]] static QString journalState(Shopping &shop);
};

bool TestAcceptedPayment::payInVain(Shopping &shop, const QByteArray &answer)
{
    if (!shop.start() || !shop.order({u"exemple.fr"_s}))
        return false;
    shop.relay().answerAll("POST", u"/pay$"_s, answer);
    return !shop.pay().isEmpty();
}

QString TestAcceptedPayment::journalState(Shopping &shop)
{
    const QStringList kinds = shop.journalKinds();
    return kinds.isEmpty() ? QString() : kinds.last();
}

void TestAcceptedPayment::r7_aGoodAnswerWithoutAPaymentOpensTheButtonAgain_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nothing in it") << QByteArray();
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("an object that nobody promised") << R"({"status":"ok"})"_ba;
    QTest::newRow("no JSON") << "<html>"_ba;
}

void TestAcceptedPayment::r7_aGoodAnswerWithoutAPaymentOpensTheButtonAgain()
{
    QFETCH(QByteArray, answer);
    Shopping shop;
    QVERIFY(payInVain(shop, answer));
    QVERIFY(shop.purchase().payment().phase() != Payment::Phase::Ready);
    shop.hurrySettling();
    QTRY_COMPARE(journalState(shop), u"payment-not-made"_s);
    QVERIFY(shop.waitUntilPayable());
    QCOMPARE(shop.relay().count("POST", u"/pay$"_s), 1);
    // The person decides: now it arrives, and once.
    shop.relay().heal();
    QCOMPARE(shop.pay(), u"accepted"_s);
    QVERIFY(shop.waitForStatus(u"delivered"_s));
    QCOMPARE(shop.acted(u"POST"_s, QString::fromLatin1(pay)), 1);
    // What has arrived is not doubted.
    QVERIFY(shop.waitUntilSettled());
    QCOMPARE(journalState(shop), u"payment-accepted"_s);
}

void TestAcceptedPayment::r7_neverBeforeTheTimeIsOver()
{
    Shopping shop;
    QVERIFY(payInVain(shop, "null"));
    order::PaymentSettling &settling = shop.purchase().paymentSettling();
    settling.setPace({std::chrono::milliseconds(5), std::chrono::milliseconds(20), std::chrono::minutes(10), 4});
    QTRY_VERIFY(!settling.cases().isEmpty());
    settling.lookNow();
    QTRY_VERIFY(settling.cases().first().looks > 8);
    QCOMPARE(shop.purchase().payment().phase(), Payment::Phase::Accepted);
    QCOMPARE(settling.unknownCount(), 0);
    QCOMPARE(journalState(shop), u"payment-accepted"_s);
}

void TestAcceptedPayment::r7_anyTraceKeepsItClosed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("history") << u"/followUp$"_s
                             << R"([{"step":"VALIDATING","status":"DOING","history":[
                                    {"date":"2036-11-20T10:01:00+01:00","label":"PAYMENT_INITIATED","description":"d"}]}])"_ba;
    QTest::newRow("payment") << u"/payment$"_s
                             << R"({"paymentDate":"2036-11-20T10:01:00+01:00","paymentType":"creditCard","paymentIdentifier":"x"})"_ba;
}

void TestAcceptedPayment::r7_anyTraceKeepsItClosed()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, answer);
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.order({u"exemple.fr"_s}));
    shop.relay().answerAll("POST", u"/pay$"_s, "null");
    QCOMPARE(shop.pay(), u"accepted"_s);
    shop.relay().answerAll("GET", path, answer);
    QTRY_VERIFY(!shop.purchase().paymentSettling().cases().isEmpty());
    shop.hurrySettling();
    QVERIFY(shop.waitUntilSettled());
    QCOMPARE(shop.purchase().payment().phase(), Payment::Phase::Accepted);
    // Not looked at again because the journal was read again.
    shop.relay().forgetCalls();
    QVERIFY(shop.readJournal());
    QVERIFY(shop.waitUntilSettled());
    QCOMPARE(journalState(shop), u"payment-accepted"_s);
}

void TestAcceptedPayment::r7_withoutTheTransactionsItStaysPending()
{
    Shopping shop;
    QVERIFY(payInVain(shop, "null"));
    shop.relay().refuseAll("GET", u"/me/payment/transaction"_s);
    shop.relay().answerAll("GET", u"/payment$"_s, "null"); // which a bank that takes days leaves empty, too
    shop.hurrySettling();
    const order::PaymentSettling &settling = shop.purchase().paymentSettling();
    QTRY_VERIFY(!settling.cases().isEmpty() && settling.cases().first().looks > 20);
    QCOMPARE(shop.purchase().payment().phase(), Payment::Phase::Accepted);
    QCOMPARE(journalState(shop), u"payment-accepted"_s);
    // Once they can be seen, and there is none, it is as before.
    shop.relay().heal();
    QTRY_COMPARE(journalState(shop), u"payment-not-made"_s);
    QVERIFY(shop.waitUntilPayable());
}

void TestAcceptedPayment::r7_whatTheOldRouteTookStaysPending()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.order({u"exemple.fr"_s}));
    store::PayIntent intent;
    intent.id = u"old"_s;
    intent.account = shop.purchase().account();
    intent.endpoint = shop.endpoint();
    intent.orderId = shop.purchase().orderId();
    intent.method = u"paymentMean/bankAccount/7"_s;
    intent.total = shop.purchase().orderTotal();
    intent.createdAt = shop.clock().now();
    QVERIFY(awaited(shop.journal().beginPayment(intent)).has_value());
    QVERIFY(awaited(shop.journal().paymentAccepted(intent.id, {})).has_value());
    QVERIFY(shop.readJournal());
    shop.hurrySettling();
    const order::PaymentSettling &settling = shop.purchase().paymentSettling();
    QTRY_VERIFY(!settling.cases().isEmpty() && settling.cases().first().looks > 20);
    QCOMPARE(journalState(shop), u"payment-accepted"_s);
}

void TestAcceptedPayment::r7_itIsSettledInALaterRunToo()
{
    Shopping shop;
    QVERIFY(payInVain(shop, "null"));
    const qint64 orderId = shop.purchase().orderId();
    shop.restart();
    QVERIFY(shop.readJournal());
    QTRY_VERIFY(!shop.purchase().paymentSettling().cases().isEmpty());
    shop.hurrySettling();
    QVERIFY(shop.waitUntilSettled());
    QCOMPARE(journalState(shop), u"payment-not-made"_s);
    QVERIFY(!*awaited(shop.journal().livePayment(orderId, shop.endpoint())));
}

void TestAcceptedPayment::aCancelledOrderEndsTheLook()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.order({u"exemple.fr"_s}));
    shop.relay().spoil("POST", u"/pay$"_s, Relay::Fault::CutBeforeRequest);
    QCOMPARE(shop.pay(), u"unknown"_s);
    // Nobody has paid it for a week; and the key may not see payments.
    shop.relay().refuseAll("GET", u"/payment$"_s);
    shop.relay().refuseAll("GET", u"/transaction"_s);
    shop.relay().editAll("GET", u"/status$"_s, [](const QByteArray &) { return R"("cancelled")"_ba; });
    shop.hurrySettling();
    QTRY_COMPARE(journalState(shop), u"payment-not-made"_s);
    QVERIFY(shop.waitUntilSettled());
    QVERIFY(awaited(shop.journal().unsettledPayments(shop.endpoint()))->isEmpty());
    QTRY_VERIFY(shop.purchase().followUp().progress().isFinal());
    // Nothing opens it again.
    QTRY_VERIFY(shop.purchase().payment().phase() == Payment::Phase::Ready);
    shop.purchase().payment().pay(shop.purchase().payment().options().first());
    QTRY_COMPARE(shop.purchase().payment().phase(), Payment::Phase::Refused);
    QCOMPARE(shop.relay().count("POST", u"/pay$"_s), 1);
}

void TestAcceptedPayment::aBankThatTakesItsTimeIsNoLostPayment()
{
    // The direct debit of the sandbox is decided later; meanwhile its transaction is CONFIRMING.
    Shopping shop({u"--speed"_s, u"1"_s});
    QVERIFY(shop.start());
    QVERIFY(shop.order({u"exemple.fr"_s}));
    const QList<order::PayOption> options = shop.purchase().payment().options();
    const auto later = std::find_if(options.begin(), options.end(), [](const order::PayOption &option) {
        return option.description.contains("later"_L1) && option.usable == order::PayOption::Usable::Yes;
    });
    QVERIFY(later != options.end());
    shop.relay().editAll("GET", u"/followUp$"_s, [](const QByteArray &) { return "[]"_ba; });
    shop.relay().refuseAll("GET", u"/payment$"_s);
    shop.purchase().payment().pay(*later);
    QTRY_COMPARE(shop.purchase().payment().phase(), Payment::Phase::Accepted);
    order::PaymentSettling &settling = shop.purchase().paymentSettling();
    QTRY_VERIFY(!settling.cases().isEmpty());
    shop.hurrySettling();
    QTRY_VERIFY(settling.cases().isEmpty() || settling.cases().first().isPending);
    QVERIFY(shop.waitUntilSettled());
    QCOMPARE(shop.purchase().payment().phase(), Payment::Phase::Accepted);
    QCOMPARE(journalState(shop), u"payment-accepted"_s);
}

QTEST_GUILESS_MAIN(TestAcceptedPayment)
#include "test_acceptedpayment.moc"
