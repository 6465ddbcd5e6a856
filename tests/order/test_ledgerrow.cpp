// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/ledgerrow.h"
#include "order/ordernews.h"
#include "store/journalfixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::tests;
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
class TestLedgerRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickWithoutAnOrder_data();
    void aClickWithoutAnOrder();
    void anOrder_data();
    void anOrder();
    void aPayment_data();
    void aPayment();
    void aSentIntentIsUnknownUnlessItsAnswerIsAwaited();
    void whatIsSeenIsMoreThanWhatIsKept_data();
    void whatIsSeenIsMoreThanWhatIsKept();
    void aPaymentBegunElsewhereIsToldAsOnThePage();
    void whatWasGivenUpIsSaid();
    void aStuckTaskIsTold();
    void whatNeedsThePersonIsNews_data();
    void whatNeedsThePersonIsNews();
    void aFailedLookKeepsTheRow();
    void theNewestStandsFirstAndKeepsItsKey();
    void noStepOrdersOrPays();
    void tenThousandRows();
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

void TestLedgerRow::aClickWithoutAnOrder_data()
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

void TestLedgerRow::aClickWithoutAnOrder()
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

void TestLedgerRow::anOrder_data()
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

void TestLedgerRow::anOrder()
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

void TestLedgerRow::aPayment_data()
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

void TestLedgerRow::aPayment()
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

void TestLedgerRow::aSentIntentIsUnknownUnlessItsAnswerIsAwaited()
{
    const OrderIntent intent = tests::order(u"x"_s, {u"a.fr"_s});
    QCOMPARE(only({{intent}, {}, {}}).state, State::Unknown);
    QCOMPARE(only({{intent}, {}, {}}, {u"x"_s}).state, State::Sending);
    const PayIntent paying = tests::payment(u"p"_s, 7);
    QCOMPARE(only({{}, {paying}, {knownOrder(u"notPaid"_s)}}, {u"p"_s}).state, State::Paying);
}

void TestLedgerRow::whatIsSeenIsMoreThanWhatIsKept_data()
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

void TestLedgerRow::whatIsSeenIsMoreThanWhatIsKept()
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
    QCOMPARE(row.reason, row.state == State::TaskFailed || row.state == State::TaskStuck ? u"owner data refused"_s : QString());
    QVERIFY(!row.isStale);
}

void TestLedgerRow::aPaymentBegunElsewhereIsToldAsOnThePage()
{
    const KnownOrder known = knownOrder(u"notPaid"_s);
    const LedgerRow kept = only({{}, {}, {known}});
    QCOMPARE(kept.state, State::Unpaid);
    OrderProgress progress;
    progress.orderId = 7;
    progress.status = u"notPaid"_s;
    progress.created = known.createdAt;
    progress.seenAt = known.createdAt.addSecs(20 * 60);
    progress.events = {{known.createdAt.addSecs(60), u"PAYMENT_INITIATED"_s, {}}};
    LedgerRow row = kept;
    row.take(progress);
    QCOMPARE(row.state, State::PaymentPending);
    progress.seenAt = known.createdAt.addSecs(60 * 60);
    row = kept;
    row.take(progress);
    QCOMPARE(row.state, State::PaymentStalled);
    QCOMPARE(row.group(), Group::NeedsYou);
    QCOMPARE(row.nextStep(), Step::ShowOrder);
    QVERIFY(!row.isPaid());
}

void TestLedgerRow::whatWasGivenUpIsSaid()
{
    // While the program runs…
    OrderIntent click = tests::order(u"x"_s, {u"a.fr"_s, u"b.fr"_s});
    click.state = OrderIntent::State::Placed;
    click.orderId = 7;
    KnownOrder known = knownOrder(u"delivered"_s);
    known.names = {u"a.fr"_s, u"b.fr"_s};
    OrderProgress progress;
    progress.orderId = 7;
    progress.status = u"delivered"_s;
    progress.areNamesKnown = progress.isOwnershipKnown = true;
    OrderProgress::Name cancelled{u"a.fr"_s, api::DomainTask(), false};
    cancelled.task->status = u"cancelled"_s;
    progress.names = {cancelled, {u"b.fr"_s, {}, true}};
    LedgerRow row = only({{click}, {}, {known}});
    row.take(progress);
    QCOMPARE(row.state, State::Delivered);
    QCOMPARE(row.givenUp, QStringList{u"a.fr"_s});
    // …and in a later run, of what the click wanted and the order brought.
    known.names = {u"b.fr"_s};
    known.isFinished = true;
    row = only({{click}, {}, {known}});
    QCOMPARE(row.state, State::Delivered);
    QCOMPARE(row.givenUp, QStringList{u"a.fr"_s});
    QCOMPARE(row.names, (QStringList{u"a.fr"_s, u"b.fr"_s}));
    // None of them: it has come to nothing.
    progress.names = {cancelled};
    row = only({{click}, {}, {knownOrder(u"delivered"_s)}});
    row.take(progress);
    QCOMPARE(row.state, State::Cancelled);
}

void TestLedgerRow::aStuckTaskIsTold()
{
    const LedgerRow kept = only({{}, {}, {knownOrder(u"delivering"_s)}});
    OrderProgress progress;
    progress.orderId = 7;
    progress.status = u"delivering"_s;
    OrderProgress::Name stuck{u"a.fr"_s, api::DomainTask(), false};
    stuck.task->id = 3;
    stuck.task->status = u"problem"_s;
    stuck.task->comment = u"the registry is closed"_s;
    OrderProgress::Name other{u"b.fr"_s, api::DomainTask(), false};
    other.task->id = 4;
    other.task->status = u"error"_s;
    other.task->comment = u"waiting for the registry"_s;
    other.task->canCancel = true;
    progress.names = {stuck};
    LedgerRow row = kept;
    row.take(progress);
    QCOMPARE(row.state, State::TaskStuck);
    QCOMPARE(row.reason, u"the registry is closed"_s);
    QCOMPARE(row.nextStep(), Step::ShowOrder); // nothing can be done about it
    // One that can be given up has a way to be.
    progress.names = {stuck, other};
    row = kept;
    row.take(progress);
    QCOMPARE(row.state, State::TaskStuck);
    QCOMPARE(row.failedTask, 4);
    QCOMPARE(row.failedName, u"b.fr"_s);
    QCOMPARE(row.nextStep(), Step::Repair);
}

void TestLedgerRow::whatNeedsThePersonIsNews_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("daysOld");
    QTest::addColumn<int>("daysLeft");
    QTest::addColumn<bool>("isNews");
    QTest::newRow("papers") << State::Papers << 1 << 5 << true;
    QTest::newRow("failed task") << State::TaskFailed << 1 << 5 << true;
    QTest::newRow("stuck task") << State::TaskStuck << 1 << 5 << true;
    QTest::newRow("refused payment") << State::PaymentRefused << 1 << 5 << true;
    QTest::newRow("payment that came to nothing") << State::PaymentStalled << 1 << 5 << true;
    QTest::newRow("just made") << State::Unpaid << 0 << 7 << false;
    QTest::newRow("soon to expire") << State::Unpaid << 6 << 1 << true;
    QTest::newRow("made for a short while") << State::Unpaid << 0 << 1 << false;
    QTest::newRow("expired by now") << State::Unpaid << 8 << -1 << false;
    QTest::newRow("paid and on its way") << State::Delivering << 6 << 1 << false;
}

void TestLedgerRow::whatNeedsThePersonIsNews()
{
    QFETCH(State, state);
    QFETCH(int, daysOld);
    QFETCH(int, daysLeft);
    LedgerRow row;
    row.state = state;
    row.seenAt = QDateTime({2026, 1, 20}, {12, 0}, Qt::UTC);
    row.when = row.seenAt.addDays(-daysOld).addSecs(-60);
    row.expires = row.seenAt.addDays(daysLeft);
    QTEST(!order::OrderNews::needOf(row).isEmpty(), "isNews");
}

void TestLedgerRow::aFailedLookKeepsTheRow()
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

void TestLedgerRow::theNewestStandsFirstAndKeepsItsKey()
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

void TestLedgerRow::noStepOrdersOrPays()
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

void TestLedgerRow::tenThousandRows()
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

QTEST_APPLESS_MAIN(TestLedgerRow)
#include "test_ledgerrow.moc"
