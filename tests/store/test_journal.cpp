// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journalfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::tests;
using store::Database;
using store::Journal;

class TestJournal : public JournalFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { close(); }

    void anIntentIsKeptWhole()
    {
        OrderIntent intent = order(u"a"_s, {u"b.fr"_s, u"a.fr"_s});
        intent.createdAt = QDateTime({2026, 1, 2}, {1, 0, 0, 5}, Qt::UTC);
        VERIFY_OK(await(m_journal->beginOrder(intent)));
        reopen(); // the program ends here and starts again
        const auto list = await(m_journal->unsettledOrders(europe));
        VERIFY_OK(list);
        QCOMPARE(list->size(), 1);
        const OrderIntent &found = list->first();
        QCOMPARE(found.id, intent.id);
        QCOMPARE(found.account, intent.account);
        QCOMPARE(found.endpoint, intent.endpoint);
        QCOMPARE(found.cartId, intent.cartId);
        QCOMPARE(found.cartTag, intent.cartTag);
        QCOMPARE(found.names, (QStringList{u"a.fr"_s, u"b.fr"_s}));
        QCOMPARE(found.total, intent.total);
        QCOMPARE(found.fingerprint, intent.fingerprint);
        QCOMPARE(found.newestKnownOrder, intent.newestKnownOrder);
        QCOMPARE(found.createdAt, intent.createdAt);
        QCOMPARE(found.state, OrderIntent::State::Sending);
        QCOMPARE(found.orderId, 0);
        QVERIFY(!found.settledAt.isValid());
    }

    void aPlacedOrderIsKnownAtOnce()
    {
        VERIFY_OK(await(m_journal->beginOrder(order(u"a"_s, {u"a.fr"_s}))));
        VERIFY_OK(await(m_journal->orderPlaced(u"a"_s, 42, u"q1"_s)));
        QCOMPARE(await(m_journal->unsettledOrders(europe))->size(), 0);
        const auto open = await(m_journal->openOrders(europe));
        VERIFY_OK(open);
        QCOMPARE(open->size(), 1);
        QCOMPARE(open->first().orderId, 42);
        QCOMPARE(open->first().names, QStringList{u"a.fr"_s});
        QCOMPARE(open->first().total, base::Money(2'397'000'000, u"EUR"_s));
        QCOMPARE(open->first().account, u"ab12345-ovh"_s);
        QVERIFY(!open->first().isFinished);
    }

    void theNamesOfAnUnsettledIntentAreLocked()
    {
        VERIFY_OK(await(m_journal->beginOrder(order(u"a"_s, {u"a.fr"_s, u"b.fr"_s}))));
        const auto second = await(m_journal->beginOrder(order(u"b"_s, {u"x.fr"_s, u"B.fr"_s})));
        COMPARE_CODE(second, "locked-names");
        QCOMPARE(second.error().kind, base::Error::Kind::Storage);
        QCOMPARE(second.error().technical, u"b.fr"_s);
        // nothing of the refused intent stays: x.fr is free
        VERIFY_OK(await(m_journal->beginOrder(order(u"c"_s, {u"x.fr"_s}))));
        // the sandbox is another world
        VERIFY_OK(await(m_journal->beginOrder(order(u"d"_s, {u"a.fr"_s}, sandbox))));

        VERIFY_OK(await(m_journal->orderUnknown(u"a"_s, error(base::Error::Kind::OutcomeUnknown))));
        COMPARE_CODE(await(m_journal->beginOrder(order(u"e"_s, {u"a.fr"_s}))), "locked-names");
        VERIFY_OK(await(m_journal->orderRefused(u"c"_s, error(base::Error::Kind::Refused))));
        VERIFY_OK(await(m_journal->beginOrder(order(u"f"_s, {u"x.fr"_s}))));
    }

    void aSecondClickWithTheSameIdIsRefused()
    {
        VERIFY_OK(await(m_journal->beginOrder(order(u"a"_s, {u"a.fr"_s}))));
        COMPARE_CODE(await(m_journal->beginOrder(order(u"a"_s, {u"other.fr"_s}))), "constraint");
        QCOMPARE(await(m_journal->unsettledOrders(europe))->size(), 1);
    }

    void anIntentThatNamesNothingIsRefused()
    {
        COMPARE_CODE(await(m_journal->beginOrder(order(u""_s, {u"a.fr"_s}))), "intent");
        COMPARE_CODE(await(m_journal->beginOrder(order(u"a"_s, {}))), "intent");
        COMPARE_CODE(await(m_journal->beginOrder(order(u"a"_s, {u""_s}))), "intent");
        COMPARE_CODE(await(m_journal->beginOrder(order(u"a"_s, {u"a.fr"_s}, u""_s))), "intent");
        COMPARE_CODE(await(m_journal->beginPayment(payment(u"p"_s, 0))), "intent");
        QCOMPARE(await(m_journal->exportEvents())->size(), 0);
    }

    void outcomesFollowTheStates_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("then");
        QTest::addColumn<bool>("isAllowed");
        for (const QString &first : {u"placed"_s, u"refused"_s, u"unknown"_s}) {
            for (const QString &then : {u"placed"_s, u"refused"_s, u"unknown"_s}) {
                QTest::newRow(qPrintable(first + u" then "_s + then))
                    << first << then << (first == "unknown"_L1 && then == "placed"_L1);
            }
        }
    }

    void outcomesFollowTheStates()
    {
        QFETCH(QString, first);
        QFETCH(QString, then);
        QFETCH(bool, isAllowed);
        VERIFY_OK(await(m_journal->beginOrder(order(u"a"_s, {u"a.fr"_s}))));
        VERIFY_OK(settle(first));
        const qsizetype events = await(m_journal->exportEvents())->size();
        const auto second = settle(then);
        if (isAllowed)
            VERIFY_OK(second);
        else
            COMPARE_CODE(second, "state");
        QCOMPARE(await(m_journal->exportEvents())->size(), events + (isAllowed ? 1 : 0));
    }

    void anOutcomeNeedsItsIntent()
    {
        COMPARE_CODE(settle(u"placed"_s), "state");
        COMPARE_CODE(settle(u"refused"_s), "state");
        COMPARE_CODE(settle(u"unknown"_s), "state");
        COMPARE_CODE(await(m_journal->paymentAccepted(u"p"_s, {})), "state");
        COMPARE_CODE(await(m_journal->paymentSeen(42, europe, u"checking"_s)), "state");
    }

    void oneOrderBelongsToOneClick()
    {
        VERIFY_OK(await(m_journal->beginOrder(order(u"a"_s, {u"a.fr"_s}))));
        VERIFY_OK(await(m_journal->beginOrder(order(u"b"_s, {u"b.fr"_s}))));
        VERIFY_OK(await(m_journal->orderPlaced(u"a"_s, 42, {})));
        COMPARE_CODE(await(m_journal->orderPlaced(u"b"_s, 42, {})), "constraint");
        const auto left = await(m_journal->unsettledOrders(europe));
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->first().state, OrderIntent::State::Sending);
    }

    void anUnknownOutcomeKeepsItsTraceWhenItIsFound()
    {
        VERIFY_OK(await(m_journal->beginOrder(order(u"a"_s, {u"a.fr"_s}))));
        VERIFY_OK(await(m_journal->orderUnknown(u"a"_s, error(base::Error::Kind::OutcomeUnknown))));
        const OrderIntent lost = await(m_journal->unsettledOrders(europe))->first();
        QCOMPARE(lost.state, OrderIntent::State::Unknown);
        QCOMPARE(lost.queryId, u"EU.ext-1.abc"_s);
        QCOMPARE(lost.errorLine, error(base::Error::Kind::OutcomeUnknown).toLogLine());
        QVERIFY(!lost.settledAt.isValid());
        VERIFY_OK(await(m_journal->orderPlaced(u"a"_s, 42, {})));
        QCOMPARE(await(kinds()), (QStringList{u"order-sending"_s, u"order-unknown"_s, u"order-placed"_s}));
        QCOMPARE(await(column(u"SELECT error_line || '|' || settled_at FROM order_intent"_s)),
                 QStringList{lost.errorLine + u"|2026-01-02T03:04:05.678Z"_s});
    }

    void unsettledOrdersComeOldestFirst()
    {
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s}) {
            VERIFY_OK(await(m_journal->beginOrder(order(id, {id + u".fr"_s}))));
            m_clock.time = m_clock.time.addSecs(id == "b"_L1 ? -60 : 1);
        }
        QStringList ids;
        const auto unsettled = await(m_journal->unsettledOrders(europe));
        for (const OrderIntent &intent : *unsettled)
            ids += intent.id;
        QCOMPARE(ids, (QStringList{u"c"_s, u"a"_s, u"b"_s}));
        QCOMPARE(await(m_journal->unsettledOrders(sandbox))->size(), 0);
    }

    void aPaymentIsSentOnce()
    {
        VERIFY_OK(await(m_journal->beginPayment(payment(u"p"_s, 42))));
        const auto second = await(m_journal->beginPayment(payment(u"q"_s, 42)));
        COMPARE_CODE(second, "locked-order");
        QCOMPARE(second.error().kind, base::Error::Kind::Storage);
        VERIFY_OK(await(m_journal->beginPayment(payment(u"r"_s, 43))));
        VERIFY_OK(await(m_journal->beginPayment(payment(u"s"_s, 42, sandbox))));

        VERIFY_OK(await(m_journal->paymentUnknown(u"p"_s, error(base::Error::Kind::OutcomeUnknown))));
        COMPARE_CODE(await(m_journal->beginPayment(payment(u"q"_s, 42))), "locked-order");
        VERIFY_OK(await(m_journal->paymentAccepted(u"r"_s, u"q1"_s)));
        COMPARE_CODE(await(m_journal->beginPayment(payment(u"q"_s, 43))), "locked-order");
        VERIFY_OK(await(m_journal->paymentRefused(u"s"_s, error(base::Error::Kind::Refused))));
        VERIFY_OK(await(m_journal->beginPayment(payment(u"t"_s, 42, sandbox))));
    }

    void aSecondPaymentIsRefusedByTheFileItself()
    {
        VERIFY_OK(await(m_journal->beginPayment(payment(u"p"_s, 42))));
        COMPARE_CODE(await(exec(u"INSERT INTO pay_intent (id, account, endpoint, order_id, method, total_ucents,"
                                " currency, created_at, state) SELECT 'q', account, endpoint, order_id, method,"
                                " total_ucents, currency, created_at, state FROM pay_intent"_s)), "constraint");
    }

    void aLostPaymentThatIsSeenIsAccepted()
    {
        PayIntent intent = payment(u"p"_s, 42);
        VERIFY_OK(await(m_journal->beginPayment(intent)));
        VERIFY_OK(await(m_journal->paymentUnknown(u"p"_s, error(base::Error::Kind::OutcomeUnknown))));
        reopen();
        const auto lost = await(m_journal->unsettledPayments(europe));
        QCOMPARE(lost->size(), 1);
        QCOMPARE(lost->first().id, u"p"_s);
        QCOMPARE(lost->first().state, PayIntent::State::Unknown);
        QCOMPARE(lost->first().method, intent.method);
        QCOMPARE(lost->first().total, intent.total);
        QCOMPARE(lost->first().orderId, 42);

        COMPARE_CODE(await(m_journal->paymentSeen(42, sandbox, u"checking"_s)), "state");
        VERIFY_OK(await(m_journal->paymentSeen(42, europe, u"checking"_s)));
        QCOMPARE(await(m_journal->unsettledPayments(europe))->size(), 0);
        COMPARE_CODE(await(m_journal->paymentSeen(42, europe, u"checking"_s)), "state");
        COMPARE_CODE(await(m_journal->paymentRefused(u"p"_s, error(base::Error::Kind::Refused))), "state");
        COMPARE_CODE(await(m_journal->beginPayment(payment(u"q"_s, 42))), "locked-order");
    }

    void aPaymentThatWasBeingSentWhenTheProgramEndedCanBeSeen()
    {
        VERIFY_OK(await(m_journal->beginPayment(payment(u"p"_s, 42))));
        reopen();
        QCOMPARE(await(m_journal->unsettledPayments(europe))->first().state, PayIntent::State::Sending);
        VERIFY_OK(await(m_journal->paymentSeen(42, europe, u"delivering"_s)));
        QCOMPARE(await(kinds()), (QStringList{u"payment-sending"_s, u"payment-seen"_s}));
    }

private:
    base::Result<void> settle(const QString &how)
    {
        if (how == "placed"_L1)
            return await(m_journal->orderPlaced(u"a"_s, 42, u"q1"_s));
        if (how == "refused"_L1)
            return await(m_journal->orderRefused(u"a"_s, error(base::Error::Kind::Refused)));
        return await(m_journal->orderUnknown(u"a"_s, error(base::Error::Kind::OutcomeUnknown)));
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "test_journal.moc"
