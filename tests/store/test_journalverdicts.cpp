// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journalfixture.h"
#include "store/migrations.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::tests;

/// What reading found out about outcomes that nobody knew, and the ceilings at the last gate.
class TestJournalVerdicts : public JournalFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { close(); }

    void whatNeedsThePersonStaysLocked()
    {
        loseOrder(u"a"_s);
        VERIFY_OK(await(m_journal->orderNeedsYou(u"a"_s, {7, 8})));
        reopen();
        const auto left = await(m_journal->unsettledOrders(europe));
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->first().state, OrderIntent::State::NeedsYou);
        QVERIFY(!left->first().settledAt.isValid());
        COMPARE_CODE(await(m_journal->beginOrder(order(u"b"_s, {u"a.fr"_s}))), "locked-names");
        const QJsonObject asked = await(m_journal->eventsOf(europe, u"a"_s, 0))->last().toObject();
        QCOMPARE(asked.value("kind"_L1).toString(), u"order-needs-you"_s);
        QCOMPARE(asked.value("detail"_L1).toObject().value("candidates"_L1).toArray(), (QJsonArray{7, 8}));
        VERIFY_OK(await(m_journal->orderPlaced(u"a"_s, 8, {})));
        QVERIFY(await(m_journal->unsettledOrders(europe))->isEmpty());
        QCOMPARE(await(m_journal->orderIntents(europe))->first().state, OrderIntent::State::Placed);
    }

    void whatWasNotPlacedIsFree()
    {
        loseOrder(u"a"_s);
        VERIFY_OK(await(m_journal->orderNotPlaced(u"a"_s, u"cart-open"_s)));
        reopen();
        QVERIFY(await(m_journal->unsettledOrders(europe))->isEmpty());
        const OrderIntent settled = await(m_journal->orderIntents(europe))->first();
        QCOMPARE(settled.state, OrderIntent::State::NotPlaced);
        QCOMPARE(settled.settledAt, m_clock.time);
        VERIFY_OK(await(m_journal->beginOrder(order(u"b"_s, {u"a.fr"_s}))));
    }

    void verdictsFollowTheStates_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("a verdict needs an unknown outcome") << QStringList{u"not-placed"_s} << false;
        QTest::newRow("so does a question") << QStringList{u"needs-you"_s} << false;
        QTest::newRow("unknown, not placed") << QStringList{u"unknown"_s, u"not-placed"_s} << true;
        QTest::newRow("asked, not placed") << QStringList{u"unknown"_s, u"needs-you"_s, u"not-placed"_s} << true;
        QTest::newRow("asked once") << QStringList{u"unknown"_s, u"needs-you"_s, u"needs-you"_s} << false;
        QTest::newRow("settled for good") << QStringList{u"unknown"_s, u"not-placed"_s, u"placed"_s} << false;
        QTest::newRow("a placed order stays") << QStringList{u"placed"_s, u"not-placed"_s} << false;
        QTest::newRow("a refused one too") << QStringList{u"refused"_s, u"not-placed"_s} << false;
    }

    void verdictsFollowTheStates()
    {
        QFETCH(QStringList, path);
        QFETCH(bool, isAllowed);
        VERIFY_OK(await(m_journal->beginOrder(order(u"a"_s, {u"a.fr"_s}))));
        const QString last = path.takeLast();
        for (const QString &step : path)
            VERIFY_OK(take(step));
        const qsizetype events = await(m_journal->exportEvents())->size();
        const auto outcome = take(last);
        if (isAllowed)
            VERIFY_OK(outcome);
        else
            COMPARE_CODE(outcome, "state");
        QCOMPARE(await(m_journal->exportEvents())->size(), events + (isAllowed ? 1 : 0));
    }

    void aPaymentThatWasNotMadeMayBeSentAgain()
    {
        VERIFY_OK(await(m_journal->beginPayment(payment(u"p"_s, 42))));
        VERIFY_OK(await(m_journal->paymentUnknown(u"p"_s, error(base::Error::Kind::OutcomeUnknown))));
        COMPARE_CODE(await(m_journal->beginPayment(payment(u"q"_s, 42))), "locked-order");
        VERIFY_OK(await(m_journal->paymentNotMade(u"p"_s)));
        reopen();
        QVERIFY(await(m_journal->unsettledPayments(europe))->isEmpty());
        QVERIFY(!await(m_journal->livePayment(42, europe))->has_value());
        COMPARE_CODE(await(m_journal->paymentNotMade(u"p"_s)), "state");
        VERIFY_OK(await(m_journal->beginPayment(payment(u"q"_s, 42))));
        COMPARE_CODE(await(m_journal->beginPayment(payment(u"r"_s, 42))), "locked-order");
        VERIFY_OK(await(m_journal->paymentAccepted(u"q"_s, u"EU.ext-9"_s)));
        const auto all = await(m_journal->payIntents(europe));
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->first().state, PayIntent::State::Accepted);
        QCOMPARE(all->first().queryId, u"EU.ext-9"_s);
        QCOMPARE(all->last().state, PayIntent::State::NotMade);
    }

    void aPaymentThatWasAcceptedMayTurnOutNotToBeMade()
    {
        const auto notSeen = [this] {
            QStringList ids;
            const auto payments = await(m_journal->paymentsNotSeen(europe)).value_or(QList<PayIntent>());
            for (const PayIntent &payment : payments)
                ids.append(payment.id);
            return ids;
        };
        for (const auto &[id, orderId] : {std::pair(u"p"_s, 42), std::pair(u"q"_s, 43)}) {
            VERIFY_OK(await(m_journal->orderSeen(seen(orderId, u"notPaid"_s))));
            VERIFY_OK(await(m_journal->beginPayment(payment(id, orderId))));
            QVERIFY(notSeen().isEmpty() || id == u"q"_s); // an unsettled one is another matter
            VERIFY_OK(await(m_journal->paymentAccepted(id, {})));
        }
        QCOMPARE(notSeen(), (QStringList{u"p"_s, u"q"_s}));
        // OVHcloud says that the first has arrived.
        VERIFY_OK(await(m_journal->orderSeen(seen(42, u"checking"_s))));
        QCOMPARE(notSeen(), QStringList{u"q"_s});
        VERIFY_OK(await(m_journal->paymentNotMade(u"q"_s)));
        QVERIFY(notSeen().isEmpty());
        QVERIFY(!await(m_journal->livePayment(43, europe))->has_value());
        reopen();
        QCOMPARE(await(m_journal->exportEvents())->last().toObject()["kind"_L1].toString(), u"payment-not-made"_s);
        VERIFY_OK(await(m_journal->beginPayment(payment(u"r"_s, 43))));
    }

    void r9_noOrderIsAboveItsCeiling()
    {
        OrderIntent intent = order(u"a"_s, {u"a.fr"_s});
        intent.orderCeiling = intent.total.ucents() - 1;
        COMPARE_CODE(await(m_journal->beginOrder(intent)), "order-ceiling");
        QVERIFY(await(m_journal->exportEvents())->isEmpty());
        intent.orderCeiling = intent.total.ucents();
        VERIFY_OK(await(m_journal->beginOrder(intent)));
        QCOMPARE(await(m_journal->orderIntents(europe))->first().orderCeiling, intent.orderCeiling);
        QVERIFY(!await(m_journal->orderIntents(europe))->first().dayCeiling.has_value());
    }

    void r9_theOrdersOfADayAreNotAboveTheirCeiling()
    {
        const qint64 one = order({}, {}).total.ucents();
        const auto begin = [this, one](const QString &id) {
            OrderIntent intent = order(id, {id + u".fr"_s});
            intent.dayCeiling = 3 * one - 1;
            return await(m_journal->beginOrder(intent));
        };
        VERIFY_OK(begin(u"a"_s));
        VERIFY_OK(begin(u"b"_s));
        QCOMPARE(*await(m_journal->spentToday(europe, u"EUR"_s)), 2 * one);
        QCOMPARE(*await(m_journal->spentToday(europe, u"PLN"_s)), 0);
        QCOMPARE(*await(m_journal->spentToday(sandbox, u"EUR"_s)), 0);
        COMPARE_CODE(begin(u"c"_s), "day-ceiling");
        // An unknown outcome may have cost money, what was refused or not placed has not.
        VERIFY_OK(await(m_journal->orderUnknown(u"a"_s, error(base::Error::Kind::OutcomeUnknown))));
        COMPARE_CODE(begin(u"c"_s), "day-ceiling");
        VERIFY_OK(await(m_journal->orderNotPlaced(u"a"_s, u"cart-open"_s)));
        VERIFY_OK(begin(u"c"_s));
        COMPARE_CODE(begin(u"d"_s), "day-ceiling");
        VERIFY_OK(await(m_journal->orderRefused(u"c"_s, error(base::Error::Kind::Refused))));
        VERIFY_OK(begin(u"d"_s));
        // A cancelled order costs nothing.
        VERIFY_OK(await(m_journal->orderPlaced(u"d"_s, 42, {})));
        COMPARE_CODE(begin(u"e"_s), "day-ceiling");
        VERIFY_OK(await(m_journal->orderSeen(seen(42, u"cancelled"_s))));
        VERIFY_OK(begin(u"e"_s));
        // Tomorrow is another day.
        m_clock.time = m_clock.time.addDays(1);
        QCOMPARE(*await(m_journal->spentToday(europe, u"EUR"_s)), 0);
        VERIFY_OK(begin(u"f"_s));
    }

    void aLookIsNoted()
    {
        const OrderIntent intent = loseOrder(u"a"_s);
        VERIFY_OK(await(m_journal->note(u"order-look"_s, intent, {{u"cart"_s, u"open"_s}})));
        COMPARE_CODE(await(m_journal->note(u"order-look"_s, intent, {{u"AUTH_INFO"_s, u"code"_s}})), "secret");
        loseOrder(u"b"_s);
        const auto events = await(m_journal->eventsOf(europe, u"a"_s, 0));
        QCOMPARE(events->size(), 3);
        QCOMPARE(events->last().toObject().value("kind"_L1).toString(), u"order-look"_s);
        QVERIFY(await(m_journal->eventsOf(europe, {}, 0))->isEmpty());
        QVERIFY(await(m_journal->eventsOf(sandbox, u"a"_s, 0))->isEmpty());
    }

    void everythingOfAnOrderIsTold()
    {
        VERIFY_OK(await(m_journal->beginOrder(order(u"a"_s, {u"a.fr"_s}))));
        VERIFY_OK(await(m_journal->orderPlaced(u"a"_s, 42, u"EU.ext-2"_s)));
        VERIFY_OK(await(m_journal->beginPayment(payment(u"p"_s, 42))));
        VERIFY_OK(await(m_journal->orderSeen(seen(43, u"notPaid"_s))));
        QCOMPARE(await(m_journal->eventsOf(europe, u"a"_s, 42))->size(), 3);
        QCOMPARE(await(m_journal->knownOrders(europe))->size(), 2);
        QCOMPARE(*await(m_journal->placedOrders(europe)), QList<qint64>{42});
        QVERIFY(await(m_journal->orderIntents(sandbox))->isEmpty());
    }

    void aFileOfTheFirstVersionKeepsItsClicks()
    {
        close();
        const QString file = m_folder->filePath(u"old.db"_s);
        {
            QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
            old.setDatabaseName(file);
            QVERIFY(old.open());
            VERIFY_OK(store::migrate(old, {store::migrations().first()}));
            VERIFY_OK(store::execute(old, u"INSERT INTO order_intent (id, account, endpoint, cart_id, cart_tag, total_ucents,"
                " currency, fingerprint, newest_known_order, created_at, state) VALUES ('a', 'ab12345-ovh', ?, 'c', 't', 5,"
                " 'EUR', '{}', 0, '2026-01-02T03:04:05.678Z', 'unknown')"_s, {europe}));
            VERIFY_OK(store::execute(old, u"INSERT INTO order_intent_name VALUES ('a', 'a.fr')"_s));
            VERIFY_OK(store::execute(old, u"INSERT INTO pay_intent (id, account, endpoint, order_id, method, total_ucents,"
                " currency, created_at, state) VALUES ('p', 'ab12345-ovh', ?, 42, 'm', 5, 'EUR', '2026-01-02T03:04:05.678Z',"
                " 'sending')"_s, {europe}));
        }
        QSqlDatabase::removeDatabase(u"old"_s);
        m_database = std::make_unique<store::Database>(file);
        m_journal = std::make_unique<store::Journal>(*m_database, m_clock);
        QCOMPARE(await(m_journal->unsettledOrders(europe))->first().state, OrderIntent::State::Unknown);
        COMPARE_CODE(await(m_journal->beginOrder(order(u"b"_s, {u"a.fr"_s}))), "locked-names");
        COMPARE_CODE(await(m_journal->beginPayment(payment(u"q"_s, 42))), "locked-order");
        VERIFY_OK(await(m_journal->paymentNotMade(u"p"_s)));
        VERIFY_OK(await(m_journal->orderNeedsYou(u"a"_s, {})));
        VERIFY_OK(await(m_journal->orderNotPlaced(u"a"_s, u"person"_s)));
        VERIFY_OK(await(m_journal->beginOrder(order(u"b"_s, {u"a.fr"_s}))));
    }

private:
    OrderIntent loseOrder(const QString &id)
    {
        const OrderIntent intent = order(id, {id + u".fr"_s});
        const auto begun = await(m_journal->beginOrder(intent));
        const auto lost = await(m_journal->orderUnknown(id, error(base::Error::Kind::OutcomeUnknown)));
        if (!begun || !lost)
            qFatal("the journal cannot be written");
        return intent;
    }

    base::Result<void> take(const QString &step)
    {
        if (step == "unknown"_L1)
            return await(m_journal->orderUnknown(u"a"_s, error(base::Error::Kind::OutcomeUnknown)));
        if (step == "refused"_L1)
            return await(m_journal->orderRefused(u"a"_s, error(base::Error::Kind::Refused)));
        if (step == "placed"_L1)
            return await(m_journal->orderPlaced(u"a"_s, 42, {}));
        return step == "needs-you"_L1 ? await(m_journal->orderNeedsYou(u"a"_s, {42}))
                                      : await(m_journal->orderNotPlaced(u"a"_s, u"cart-open"_s));
    }
};

QTEST_GUILESS_MAIN(TestJournalVerdicts)
#include "test_journalverdicts.moc"
