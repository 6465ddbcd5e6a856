// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/ledger.h"
#include "order/orderserver.h"
#include "order/orderswatch.h"
#include "order/purchase.h"
#include "store/journalfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cartouche;
using namespace cartouche::tests;
using order::Ledger;
using order::LedgerFacts;
using order::LedgerRow;
using order::OrderProgress;
using State = LedgerRow::State;
using Group = LedgerRow::Group;
using Step = LedgerRow::Step;

Q_DECLARE_METATYPE(cartouche::order::LedgerRow::State)
Q_DECLARE_METATYPE(cartouche::store::OrderIntent::State)
Q_DECLARE_METATYPE(cartouche::store::PayIntent::State)

/// What the journal and the follow-up say of an order, made into one row.
class TestLedger : public JournalFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aClickWithoutAnOrder_data();
    void aClickWithoutAnOrder();
    void anOrder_data();
    void anOrder();
    void aPayment_data();
    void aPayment();
    void aSentIntentIsUnknownUnlessItsAnswerIsAwaited();
    void whatIsSeenIsMoreThanWhatIsKept_data();
    void whatIsSeenIsMoreThanWhatIsKept();
    void aFailedLookKeepsTheRow();
    void theNewestStandsFirstAndKeepsItsKey();
    void noStepOrdersOrPays();
    void rowsFollowTheJournal();
    void rowsFollowTheWatch();
    void onlyTheAccountsOwnRows();
    void anUnknownOrderIsLookedAtAndNothingIsSent();
    void thePersonPointsOutTheOrder();
    void thePersonSaysNoneOfThem();
    void aJournalThatCannotBeReadIsTold();
    void tenThousandRows();

private:
    void openShop();
    void keep(qint64 orderId, const QString &status, const QStringList &names, const QString &account = u"ab12345-ovh"_s);
    void click(const QString &id, const QStringList &names, const QString &account = u"ab12345-ovh"_s);
    [[nodiscard]] const LedgerRow *row(const QString &name) const;

    std::unique_ptr<OrderServer> m_server;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<order::Purchase> m_purchase;
    std::unique_ptr<order::OrdersWatch> m_watch;
    std::unique_ptr<Ledger> m_ledger;
};

namespace {

KnownOrder knownOrder(const QString &status, bool isFinished = false)
{
    KnownOrder known = seen(7, status);
    known.names = {u"a.fr"_s};
    known.createdAt = QDateTime({2026, 1, 2}, {3, 0}, Qt::UTC);
    known.seenAt = known.createdAt.addDays(20);
    known.isFinished = isFinished;
    return known;
}

LedgerRow only(const LedgerFacts &facts, const QStringList &sending = {})
{
    const QList<LedgerRow> rows = order::joinLedger(facts, sending);
    return rows.size() == 1 ? rows.first() : LedgerRow();
}

} // namespace

void TestLedger::init()
{
    start();
    m_server = std::make_unique<OrderServer>();
}

void TestLedger::cleanup()
{
    m_ledger.reset();
    m_watch.reset();
    m_purchase.reset();
    m_client.reset();
    m_server.reset();
    close();
}

void TestLedger::openShop()
{
    m_client = m_server->client();
    m_purchase = std::make_unique<order::Purchase>(*m_client, *m_journal, base::Clock::system());
    m_purchase->reconciliation().setPace({10ms, 20ms, 60ms, 4});
    m_watch = std::make_unique<order::OrdersWatch>(*m_client, *m_journal, *m_purchase, base::Clock::system());
    m_watch->setPace(10ms, 40ms);
    m_ledger = std::make_unique<Ledger>(*m_journal, *m_purchase, *m_watch, m_server->endpoint());
    m_purchase->setAccount(u"ab12345-ovh"_s, u"FR"_s);
    QSignalSpy rows(m_ledger.get(), &Ledger::rowsChanged);
    m_watch->start();
    m_ledger->start();
    QVERIFY(rows.wait());
}

void TestLedger::keep(qint64 orderId, const QString &status, const QStringList &names, const QString &account)
{
    KnownOrder known = seen(orderId, status);
    known.endpoint = m_server->endpointText();
    known.account = account;
    known.names = names;
    known.total = base::Money(2'397'000'000, u"EUR"_s);
    known.createdAt = m_clock.time.addSecs(orderId);
    VERIFY_OK(await(m_journal->orderSeen(known)));
    m_server->orders.insert(orderId, {status, 23.97, names, known.createdAt});
}

void TestLedger::click(const QString &id, const QStringList &names, const QString &account)
{
    OrderIntent intent = tests::order(id, names, m_server->endpointText());
    intent.account = account;
    intent.newestKnownOrder = 100;
    VERIFY_OK(await(m_journal->beginOrder(intent)));
}

const LedgerRow *TestLedger::row(const QString &name) const
{
    const auto found = std::find_if(m_ledger->rows().begin(), m_ledger->rows().end(),
                                    [&name](const LedgerRow &each) { return each.names.contains(name); });
    return found == m_ledger->rows().end() ? nullptr : &*found;
}

void TestLedger::aClickWithoutAnOrder_data()
{
    QTest::addColumn<OrderIntent::State>("intent");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("group");
    QTest::addColumn<int>("step");
    const auto row = [](const char *name, OrderIntent::State intent, State state, Group group, Step step) {
        QTest::newRow(name) << intent << state << static_cast<int>(group) << static_cast<int>(step);
    };
    row("sending", OrderIntent::State::Sending, State::Unknown, Group::Running, Step::LookNow);
    row("unknown", OrderIntent::State::Unknown, State::Unknown, Group::Running, Step::LookNow);
    row("needs you", OrderIntent::State::NeedsYou, State::NeedsYou, Group::NeedsYou, Step::PointOut);
    row("not placed", OrderIntent::State::NotPlaced, State::NotPlaced, Group::Done, Step::SearchAgain);
    row("refused", OrderIntent::State::Refused, State::Refused, Group::Done, Step::SearchAgain);
}

void TestLedger::aClickWithoutAnOrder()
{
    QFETCH(OrderIntent::State, intent);
    OrderIntent made = tests::order(u"x"_s, {u"a.fr"_s});
    made.state = intent;
    const LedgerRow row = only({{made}, {}, {}});
    QTEST(row.state, "state");
    QTEST(static_cast<int>(row.group()), "group");
    QTEST(static_cast<int>(row.nextStep()), "step");
    QCOMPARE(row.orderId, 0);
    QCOMPARE(row.names, QStringList{u"a.fr"_s});
    QCOMPARE(row.total, made.total);
}

void TestLedger::anOrder_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("isFinished");
    QTest::addColumn<bool>("hasExpired");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("group");
    QTest::addColumn<int>("step");
    const auto row = [](const char *name, const QString &status, bool isFinished, bool hasExpired, State state, Group group,
                        Step step) {
        QTest::newRow(name) << status << isFinished << hasExpired << state << static_cast<int>(group) << static_cast<int>(step);
    };
    row("just made", {}, false, false, State::Unpaid, Group::NeedsYou, Step::ShowOrder);
    row("not paid", u"notPaid"_s, false, false, State::Unpaid, Group::NeedsYou, Step::ShowOrder);
    row("checking", u"checking"_s, false, false, State::Checking, Group::Running, Step::ShowOrder);
    row("papers", u"documentsRequested"_s, false, false, State::Papers, Group::NeedsYou, Step::ShowOrder);
    row("delivering", u"delivering"_s, false, false, State::Delivering, Group::Running, Step::ShowOrder);
    row("delivered, the names are not there yet", u"delivered"_s, false, false, State::Delivering, Group::Running, Step::ShowOrder);
    row("delivered", u"delivered"_s, true, false, State::Delivered, Group::Done, Step::None);
    row("cancelling", u"cancelling"_s, false, false, State::Cancelling, Group::Running, Step::ShowOrder);
    row("cancelled", u"cancelled"_s, true, false, State::Cancelled, Group::Done, Step::None);
    row("not paid in time", u"cancelled"_s, true, true, State::Expired, Group::Done, Step::None);
    row("not documented", u"somethingNew"_s, false, false, State::Odd, Group::Running, Step::ShowOrder);
}

void TestLedger::anOrder()
{
    QFETCH(QString, status);
    QFETCH(bool, isFinished);
    QFETCH(bool, hasExpired);
    KnownOrder known = knownOrder(status, isFinished);
    known.expiresAt = hasExpired ? known.seenAt.addDays(-1) : known.seenAt.addDays(1);
    const LedgerRow row = only({{}, {}, {known}});
    QTEST(row.state, "state");
    QTEST(static_cast<int>(row.group()), "group");
    QTEST(static_cast<int>(row.nextStep()), "step");
    QCOMPARE(row.when, known.createdAt);
}

void TestLedger::aPayment_data()
{
    QTest::addColumn<PayIntent::State>("payment");
    QTest::addColumn<QString>("status");
    QTest::addColumn<State>("state");
    const auto row = [](const char *name, PayIntent::State payment, const QString &status, State state) {
        QTest::newRow(name) << payment << status << state;
    };
    using Pay = PayIntent::State;
    row("sent, nobody waits for its answer", Pay::Sending, u"notPaid"_s, State::PaymentUnknown);
    row("unknown", Pay::Unknown, u"notPaid"_s, State::PaymentUnknown);
    row("accepted, not seen yet", Pay::Accepted, u"notPaid"_s, State::PaymentPending);
    row("refused", Pay::Refused, u"notPaid"_s, State::PaymentRefused);
    row("not made", Pay::NotMade, u"notPaid"_s, State::Unpaid);
    // What OVHcloud says of the order counts for more.
    row("unknown, but checking", Pay::Unknown, u"checking"_s, State::Checking);
    row("refused, but paid elsewhere", Pay::Refused, u"delivering"_s, State::Delivering);
}

void TestLedger::aPayment()
{
    QFETCH(PayIntent::State, payment);
    QFETCH(QString, status);
    PayIntent before = tests::payment(u"before"_s, 7);
    before.state = PayIntent::State::Refused;
    before.createdAt = QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC);
    PayIntent last = tests::payment(u"last"_s, 7);
    last.state = payment;
    last.createdAt = before.createdAt.addSecs(60);
    const LedgerRow row = only({{}, {last, before}, {knownOrder(status)}});
    QTEST(row.state, "state");
    QCOMPARE(row.payIntentId, u"last"_s);
}

void TestLedger::aSentIntentIsUnknownUnlessItsAnswerIsAwaited()
{
    const OrderIntent intent = tests::order(u"x"_s, {u"a.fr"_s});
    QCOMPARE(only({{intent}, {}, {}}).state, State::Unknown);
    QCOMPARE(only({{intent}, {}, {}}, {u"x"_s}).state, State::Sending);
    const PayIntent paying = tests::payment(u"p"_s, 7);
    QCOMPARE(only({{}, {paying}, {knownOrder(u"notPaid"_s)}}, {u"p"_s}).state, State::Paying);
}

void TestLedger::whatIsSeenIsMoreThanWhatIsKept_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("first");  // status of its registry task; "own": in the account
    QTest::addColumn<QString>("second");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("done");
    const auto row = [](const char *name, const QString &status, const QString &first, const QString &second, State state, int done) {
        QTest::newRow(name) << status << first << second << state << done;
    };
    row("not paid", u"notPaid"_s, {}, {}, State::Unpaid, 0);
    row("under way", u"delivering"_s, u"doing"_s, u"done"_s, State::Delivering, 1);
    row("both there", u"delivered"_s, u"own"_s, u"own"_s, State::Delivered, 2);
    row("one is still missing", u"delivered"_s, u"own"_s, u"doing"_s, State::Delivering, 1);
    row("stuck", u"delivering"_s, u"problem"_s, u"done"_s, State::TaskStuck, 1);
    row("an error that OVHcloud mends", u"delivering"_s, u"error"_s, u"doing"_s, State::TaskStuck, 0);
    row("an error that waits for the person", u"delivering"_s, u"problem"_s, u"mend"_s, State::TaskFailed, 0);
    row("an error of what is there already", u"delivered"_s, u"own"_s, u"error"_s, State::TaskStuck, 1);
}

void TestLedger::whatIsSeenIsMoreThanWhatIsKept()
{
    QFETCH(QString, status);
    QFETCH(QString, first);
    QFETCH(QString, second);
    OrderProgress progress;
    progress.orderId = 7;
    progress.status = status;
    progress.seenAt = QDateTime({2026, 1, 22}, {3, 0}, Qt::UTC);
    progress.areNamesKnown = true;
    progress.isOwnershipKnown = status == "delivered"_L1;
    progress.total = base::Money(500'000'000, u"EUR"_s);
    for (const QString &task : {first, second}) {
        OrderProgress::Name name{u"a%1.fr"_s.arg(progress.names.size()), {}, task == "own"_L1};
        if (!task.isEmpty() && task != "own"_L1) {
            name.task = api::DomainTask();
            name.task->status = task == "mend"_L1 ? u"error"_s : task;
            name.task->canRelaunch = task == "mend"_L1;
            name.task->comment = u"owner data refused"_s;
        }
        progress.names.append(name);
    }
    LedgerRow row = only({{}, {}, {knownOrder(u"notPaid"_s)}});
    row.take(progress);
    QTEST(row.state, "state");
    QTEST(row.namesDone, "done");
    QCOMPARE(row.total, progress.total);
    QCOMPARE(row.reason, row.state == State::TaskFailed ? u"owner data refused"_s : QString());
    QVERIFY(!row.isStale);
}

void TestLedger::aFailedLookKeepsTheRow()
{
    LedgerRow row = only({{}, {}, {knownOrder(u"checking"_s)}});
    const LedgerRow before = row;
    OrderProgress progress;
    progress.orderId = 7;
    progress.lastError = error(base::Error::Kind::TimedOut);
    row.take(progress);
    QVERIFY(row.isStale);
    row.isStale = false;
    QVERIFY(row == before);
}

void TestLedger::theNewestStandsFirstAndKeepsItsKey()
{
    OrderIntent old = tests::order(u"old"_s, {u"old.fr"_s});
    old.createdAt = QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC);
    OrderIntent lost = tests::order(u"lost"_s, {u"lost.fr"_s});
    lost.createdAt = old.createdAt.addDays(2);
    lost.state = OrderIntent::State::Unknown;
    KnownOrder known = knownOrder(u"notPaid"_s);
    known.createdAt = old.createdAt.addDays(1);
    const auto keys = [](const QList<LedgerRow> &rows) {
        QStringList list;
        for (const LedgerRow &row : rows)
            list.append(row.key);
        return list;
    };
    const QStringList before = keys(order::joinLedger({{old, lost}, {}, {known}}, {}));
    QCOMPARE(before, (QStringList{u"click lost"_s, u"order 7"_s, u"click old"_s}));
    // It was found: a known order of its own number comes, and its row stays the same row.
    lost.state = OrderIntent::State::Placed;
    lost.orderId = 8;
    KnownOrder found = knownOrder(u"notPaid"_s);
    found.orderId = 8;
    const QList<LedgerRow> after = order::joinLedger({{old, lost}, {}, {known, found}}, {});
    QCOMPARE(keys(after), before);
    QCOMPARE(after.first().orderId, 8);
    QCOMPARE(after.first().when, lost.createdAt);
}

void TestLedger::noStepOrdersOrPays()
{
    for (int state = 0; state <= static_cast<int>(State::Odd); ++state) {
        LedgerRow row;
        row.state = static_cast<State>(state);
        const Step step = row.nextStep();
        QVERIFY(step == Step::None || step == Step::LookNow || step == Step::ShowOrder || step == Step::PointOut
                || step == Step::SearchAgain);
        // What is over has nothing to be done about that is not a new search.
        if (row.group() == Group::Done)
            QVERIFY(step == Step::None || step == Step::SearchAgain);
    }
}

void TestLedger::rowsFollowTheJournal()
{
    openShop();
    QVERIFY(m_ledger->isRead() && m_ledger->rows().isEmpty());
    click(u"x"_s, {u"a.fr"_s});
    QVERIFY(m_ledger->rows().isEmpty());
    m_purchase->readJournal(); // as a step does that has written something
    QTRY_VERIFY(row(u"a.fr"_s) != nullptr);
    const QString key = row(u"a.fr"_s)->key;
    QVERIFY(m_ledger->find(key) == row(u"a.fr"_s));
    VERIFY_OK(await(m_journal->orderPlaced(u"x"_s, 142, u"q"_s)));
    m_server->orders.insert(142, {u"notPaid"_s, 23.97, {u"a.fr"_s}});
    m_purchase->readJournal();
    QTRY_COMPARE(row(u"a.fr"_s)->state, State::Unpaid);
    QCOMPARE(row(u"a.fr"_s)->key, key);
    QCOMPARE(m_ledger->waitingForYou(), 1);
    const auto events = await(m_ledger->eventsOf(*row(u"a.fr"_s)));
    VERIFY_OK(events);
    QCOMPARE(events->first().toObject().value(u"kind").toString(), u"order-sending"_s);
}

void TestLedger::rowsFollowTheWatch()
{
    keep(107, u"checking"_s, {u"a.fr"_s});
    openShop();
    QCOMPARE(row(u"a.fr"_s)->state, State::Checking);
    QSignalSpy changed(m_ledger.get(), &Ledger::rowChanged);
    m_server->tasks.insert(u"a.fr"_s, {u"error"_s, u"owner data refused"_s, true});
    m_server->orders[107].status = u"delivering"_s;
    QTRY_COMPARE(row(u"a.fr"_s)->state, State::TaskFailed);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(m_ledger->waitingForYou(), 1);
    QVERIFY(row(u"a.fr"_s)->url.endsWith(u"/order/107"_s));
    m_server->isBroken = true;
    QTRY_VERIFY(row(u"a.fr"_s)->isStale);
    QCOMPARE(row(u"a.fr"_s)->state, State::TaskFailed);
    m_server->isBroken = false;
    QTRY_VERIFY(!row(u"a.fr"_s)->isStale);
}

void TestLedger::onlyTheAccountsOwnRows()
{
    keep(107, u"notPaid"_s, {u"ours.fr"_s});
    keep(108, u"notPaid"_s, {u"theirs.fr"_s}, u"zz99999-ovh"_s);
    click(u"x"_s, {u"theirs-too.fr"_s}, u"zz99999-ovh"_s);
    // Written before the account was told.
    keep(109, u"notPaid"_s, {u"early.fr"_s}, u"127.0.0.1"_s);
    openShop();
    QCOMPARE(m_ledger->rows().size(), 2);
    QVERIFY(row(u"ours.fr"_s) && row(u"early.fr"_s));
}

void TestLedger::anUnknownOrderIsLookedAtAndNothingIsSent()
{
    click(u"x"_s, {u"a.fr"_s});
    VERIFY_OK(await(m_journal->orderUnknown(u"x"_s, error(base::Error::Kind::OutcomeUnknown))));
    m_server->openCarts = {u"cart-x"_s};
    openShop();
    QCOMPARE(row(u"a.fr"_s)->state, State::Unknown);
    QTRY_VERIFY(m_ledger->looksAt(*row(u"a.fr"_s)));
    QCOMPARE(m_ledger->looksAt(*row(u"a.fr"_s))->least, 4);
    QTRY_COMPARE(row(u"a.fr"_s)->state, State::NotPlaced);
    QVERIFY(!m_ledger->looksAt(*row(u"a.fr"_s)));
    QCOMPARE(m_server->writes(), 0);
}

void TestLedger::thePersonPointsOutTheOrder()
{
    click(u"x"_s, {u"a.fr"_s});
    for (const qint64 twin : {151, 152})
        m_server->orders.insert(twin, {u"notPaid"_s, 23.97, {u"a.fr"_s}});
    openShop();
    QTRY_COMPARE(row(u"a.fr"_s)->state, State::NeedsYou);
    QTRY_COMPARE(m_ledger->candidatesOf(*row(u"a.fr"_s)).size(), 2);
    QCOMPARE(m_ledger->waitingForYou(), 1);
    m_ledger->adopt(row(u"a.fr"_s)->intentId, 152);
    QTRY_COMPARE(row(u"a.fr"_s)->orderId, 152);
    QTRY_COMPARE(row(u"a.fr"_s)->state, State::Unpaid);
    // From then on it is followed as every other.
    QTRY_VERIFY(m_watch->followed().contains(152));
    QVERIFY(!m_watch->followed().contains(151));
    QCOMPARE(m_server->writes(), 0);
}

void TestLedger::thePersonSaysNoneOfThem()
{
    click(u"x"_s, {u"a.fr"_s});
    for (const qint64 twin : {151, 152})
        m_server->orders.insert(twin, {u"notPaid"_s, 23.97, {u"a.fr"_s}});
    openShop();
    QTRY_COMPARE(row(u"a.fr"_s)->state, State::NeedsYou);
    QTRY_COMPARE(m_ledger->candidatesOf(*row(u"a.fr"_s)).size(), 2);
    QVERIFY(m_purchase->lockedNames().contains(u"a.fr"_s));
    m_ledger->dismiss(row(u"a.fr"_s)->intentId);
    QTRY_COMPARE(row(u"a.fr"_s)->state, State::NotPlaced);
    QVERIFY(!m_purchase->lockedNames().contains(u"a.fr"_s));
    QCOMPARE(m_server->writes(), 0);
}

void TestLedger::aJournalThatCannotBeReadIsTold()
{
    keep(107, u"notPaid"_s, {u"a.fr"_s});
    openShop();
    QVERIFY(!m_ledger->error());
    await(exec(u"ALTER TABLE pay_intent RENAME TO gone"_s));
    m_ledger->refresh();
    QTRY_VERIFY(m_ledger->error());
    // What was read before stays on the screen.
    QVERIFY(row(u"a.fr"_s) != nullptr);
    await(exec(u"ALTER TABLE gone RENAME TO pay_intent"_s));
    m_ledger->refresh();
    QTRY_VERIFY(!m_ledger->error());
}

void TestLedger::tenThousandRows()
{
    LedgerFacts facts;
    for (int i = 0; i < 10'000; ++i) {
        KnownOrder known = knownOrder(u"delivered"_s, true);
        known.orderId = 1000 + i;
        known.createdAt = known.createdAt.addSecs(i);
        facts.known.append(known);
        OrderIntent intent = tests::order(QString::number(i), known.names);
        intent.state = OrderIntent::State::Placed;
        intent.orderId = known.orderId;
        intent.createdAt = known.createdAt;
        facts.orders.append(intent);
    }
    QElapsedTimer timer;
    timer.start();
    const QList<LedgerRow> rows = order::joinLedger(facts, {});
    qInfo("10,000 orders joined in %lld ms", static_cast<long long>(timer.elapsed()));
    QCOMPARE(rows.size(), 10'000);
    QCOMPARE(rows.first().orderId, 10'999);
}

QTEST_GUILESS_MAIN(TestLedger)
#include "test_ledger.moc"
