// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/ordertimeline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::order;
using Kind = OrderStep::Kind;
using NameState = NameStep::State;
using Situation = OrderTimeline::Situation;
using State = OrderStep::State;

Q_DECLARE_METATYPE(cartouche::order::OrderTimeline::Situation)
Q_DECLARE_METATYPE(cartouche::order::PaymentTrace)

namespace {

const QDateTime ordered({2026, 11, 20}, {10, 0}, Qt::UTC);

QDateTime minutesLater(int minutes)
{
    return ordered.addSecs(minutes * 60);
}

OrderProgress::Name named(const QString &ascii, const QString &taskStatus = {}, bool canRelaunch = false)
{
    OrderProgress::Name name{ascii, {}, false};
    if (!taskStatus.isEmpty()) {
        name.task = api::DomainTask();
        name.task->id = 5;
        name.task->status = taskStatus;
        name.task->canRelaunch = canRelaunch;
    }
    return name;
}

OrderProgress progressOf(const QString &status)
{
    OrderProgress progress;
    progress.orderId = 7;
    progress.status = status;
    progress.created = ordered;
    progress.expires = ordered.addDays(7);
    progress.seenAt = minutesLater(30);
    progress.areNamesKnown = true;
    progress.names = {named(u"exemple.fr"_s)};
    return progress;
}

/// One letter a step: Done, Current, To do ".", Needs you, Failed, Stopped, Untold "?".
QString shape(const OrderTimeline &timeline)
{
    QString text;
    for (const OrderStep &step : timeline.steps) {
        switch (step.state) {
        case State::Done: text += u'D'; break;
        case State::Current: text += u'C'; break;
        case State::ToDo: text += u'.'; break;
        case State::NeedsYou: text += u'N'; break;
        case State::Failed: text += u'F'; break;
        case State::Stopped: text += u'S'; break;
        case State::Untold: text += u'?'; break;
        }
    }
    return text;
}

} // namespace

/// What is said of an order: never more than OVHcloud says.
class TestOrderTimeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theStatusDecides_data();
    void theStatusDecides();
    void aFollowUpThatLagsContradictsNothing();
    void aFollowUpThatRunsAheadContradictsNothing();
    void timesAreTheOnesThatOvhcloudTells();
    void aPaymentThatWasBegunInTheBrowserIsUnderWay();
    void aPaymentThatCameToNothingIsNotAwaitedForEver();
    void deliveredIsWhatIsInTheAccount();
    void aStoppedOrderKeepsWhatItHasCome();
    void problemsComeFirst();
    void twoHundredNamesAreCounted();
    void namesOfACancelledOrderAreNotRegistered();
    void theJournalsPaymentLeavesItsTrace();
    void icannsExtensionsWantAMail();
};

void TestOrderTimeline::theStatusDecides_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<PaymentTrace>("payment");
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<QString>("steps");
    const auto row = [](const char *name, const QString &status, PaymentTrace payment, Situation situation, const QString &steps) {
        QTest::newRow(name) << status << payment << situation << steps;
    };
    row("nothing read", {}, PaymentTrace::None, Situation::NotTold, u"D?...."_s);
    row("not paid", u"notPaid"_s, PaymentTrace::None, Situation::Unpaid, u"DC...."_s);
    row("sending", u"notPaid"_s, PaymentTrace::Sending, Situation::Paying, u"DC...."_s);
    row("accepted", u"notPaid"_s, PaymentTrace::Accepted, Situation::PaymentPending, u"DC...."_s);
    row("unknown payment", u"notPaid"_s, PaymentTrace::Unknown, Situation::PaymentUnknown, u"D?...."_s);
    row("refused", u"notPaid"_s, PaymentTrace::Refused, Situation::PaymentRefused, u"DN...."_s);
    row("checking", u"checking"_s, PaymentTrace::Unknown, Situation::Checking, u"DDC..."_s);
    row("paid elsewhere", u"checking"_s, PaymentTrace::None, Situation::Checking, u"DDC..."_s);
    row("refused, then paid elsewhere", u"checking"_s, PaymentTrace::Refused, Situation::Checking, u"DDC..."_s);
    row("papers", u"documentsRequested"_s, PaymentTrace::Accepted, Situation::Papers, u"DDN..."_s);
    row("delivering", u"delivering"_s, PaymentTrace::Accepted, Situation::Delivering, u"DDDC.."_s);
    row("delivered, not in the account", u"delivered"_s, PaymentTrace::Accepted, Situation::Registering, u"DDDDC."_s);
    row("cancelling", u"cancelling"_s, PaymentTrace::Accepted, Situation::Cancelling, u"DS...."_s);
    row("cancelled", u"cancelled"_s, PaymentTrace::None, Situation::Cancelled, u"DS...."_s);
    row("unknown", u"unknown"_s, PaymentTrace::Accepted, Situation::Unknown, u"D?...."_s);
    row("never heard of", u"somethingNew"_s, PaymentTrace::Accepted, Situation::Odd, u"D?...."_s);
}

void TestOrderTimeline::theStatusDecides()
{
    QFETCH(QString, status);
    QFETCH(PaymentTrace, payment);
    OrderProgress progress = progressOf(status);
    progress.isOwnershipKnown = true;
    const OrderTimeline timeline = timelineOf(progress, payment);
    QTEST(timeline.situation, "situation");
    QTEST(shape(timeline), "steps");
    QCOMPARE(timeline.steps.size(), 6);
    QCOMPARE(timeline.step(Kind::Delivered).kind, Kind::Delivered);
    // Gone overrules whatever was told before.
    progress.isGone = true;
    QCOMPARE(timelineOf(progress, payment).situation, Situation::Gone);
}

void TestOrderTimeline::aFollowUpThatLagsContradictsNothing()
{
    OrderProgress progress = progressOf(u"delivered"_s);
    progress.isOwnershipKnown = true;
    progress.names.first().isInAccount = true;
    const OrderTimeline timeline = timelineOf(progress, PaymentTrace::None); // no history at all
    QCOMPARE(shape(timeline), u"DDDDDD"_s);
    for (const OrderStep &step : timeline.steps)
        QVERIFY(!step.at.isValid() || step.kind == Kind::Created);
}

void TestOrderTimeline::aFollowUpThatRunsAheadContradictsNothing()
{
    OrderProgress progress = progressOf(u"checking"_s);
    progress.events = {{minutesLater(1), u"PAYMENT_RECEIVED"_s, {}}, {minutesLater(9), u"DELIVERY"_s, {}}};
    const OrderTimeline timeline = timelineOf(progress, PaymentTrace::None);
    QCOMPARE(shape(timeline), u"DDC..."_s);
    QVERIFY(!timeline.step(Kind::Delivering).at.isValid());
}

void TestOrderTimeline::timesAreTheOnesThatOvhcloudTells()
{
    OrderProgress progress = progressOf(u"delivered"_s);
    progress.isOwnershipKnown = true;
    progress.names = {named(u"a.fr"_s, u"done"_s), named(u"b.fr"_s, u"done"_s)};
    for (OrderProgress::Name &name : progress.names)
        name.isInAccount = true;
    progress.names[0].task->doneDate = minutesLater(20);
    progress.names[1].task->doneDate = minutesLater(15);
    progress.events = {{minutesLater(-600), u"PAYMENT_RECEIVED"_s, {}}, // before the order: a mistake
                       {minutesLater(3), u"PAYMENT_RECEIVED"_s, {}},   {minutesLater(2), u"PAYMENT_INITIATED"_s, {}},
                       {minutesLater(5), u"ORDER_ACCEPTED"_s, {}},     {minutesLater(6), u"DELIVERY"_s, {}},
                       {QDateTime(), u"DELIVERY"_s, {}},               {minutesLater(7), u"SOMETHING_NEW"_s, {}}};
    const OrderTimeline timeline = timelineOf(progress, PaymentTrace::Accepted);
    QCOMPARE(timeline.step(Kind::Created).at, ordered);
    QCOMPARE(timeline.step(Kind::Payment).at, minutesLater(3));
    QCOMPARE(timeline.step(Kind::Checking).at, minutesLater(5));
    QCOMPARE(timeline.step(Kind::Delivering).at, minutesLater(6));
    QCOMPARE(timeline.step(Kind::Delivered).at, minutesLater(20));
}

void TestOrderTimeline::aPaymentThatWasBegunInTheBrowserIsUnderWay()
{
    OrderProgress progress = progressOf(u"notPaid"_s);
    progress.seenAt = minutesLater(20);
    progress.events = {{minutesLater(2), u"PAYMENT_INITIATED"_s, {}}};
    const OrderTimeline timeline = timelineOf(progress, PaymentTrace::None);
    QCOMPARE(timeline.situation, Situation::PaymentPending);
    QCOMPARE(timeline.step(Kind::Payment).at, minutesLater(2));
    // A refusal from before does not hide what is under way.
    QCOMPARE(timelineOf(progress, PaymentTrace::Refused).situation, Situation::PaymentPending);
}

void TestOrderTimeline::aPaymentThatCameToNothingIsNotAwaitedForEver()
{
    OrderProgress progress = progressOf(u"notPaid"_s);
    progress.events = {{minutesLater(2), u"PAYMENT_INITIATED"_s, {}}};
    progress.seenAt = minutesLater(60);
    const OrderTimeline timeline = timelineOf(progress, PaymentTrace::None);
    QCOMPARE(timeline.situation, Situation::PaymentStalled);
    QCOMPARE(shape(timeline), u"DN...."_s);
    QCOMPARE(timeline.step(Kind::Payment).at, minutesLater(2));
    // Tried again since: that one is awaited.
    progress.events.append({minutesLater(50), u"PAYMENT_INITIATED"_s, {}});
    QCOMPARE(timelineOf(progress, PaymentTrace::None).situation, Situation::PaymentPending);
    // OVHcloud says itself that nothing came of it.
    progress.hasPaymentFailed = true;
    QCOMPARE(timelineOf(progress, PaymentTrace::None).situation, Situation::PaymentStalled);
    // Money that was seen is awaited however long the status lags.
    progress.events.append({minutesLater(55), u"PAYMENT_RECEIVED"_s, {}});
    QCOMPARE(timelineOf(progress, PaymentTrace::None).situation, Situation::PaymentPending);
    // One that this program has sent is settled by looking for it, not by the clock.
    progress.events.removeLast();
    QCOMPARE(timelineOf(progress, PaymentTrace::Accepted).situation, Situation::PaymentPending);
}

void TestOrderTimeline::deliveredIsWhatIsInTheAccount()
{
    OrderProgress progress = progressOf(u"delivered"_s);
    progress.isOwnershipKnown = true;
    progress.names = {named(u"a.fr"_s, u"done"_s), named(u"b.fr"_s, u"done"_s)};
    progress.names[0].isInAccount = true;
    OrderTimeline timeline = timelineOf(progress, PaymentTrace::Accepted);
    QCOMPARE(timeline.situation, Situation::Registering);
    QCOMPARE(shape(timeline), u"DDDDDC"_s); // the registry is done, the account is not
    QCOMPARE(timeline.delivered, 1);
    progress.names[1].isInAccount = true;
    timeline = timelineOf(progress, PaymentTrace::Accepted);
    QCOMPARE(shape(timeline), u"DDDDDD"_s);
    QCOMPARE(timeline.delivered, 2);
    // The last look could not ask about all of them.
    progress.areNamesKnown = false;
    QCOMPARE(timelineOf(progress, PaymentTrace::Accepted).situation, Situation::Registering);
}

void TestOrderTimeline::aStoppedOrderKeepsWhatItHasCome()
{
    OrderProgress progress = progressOf(u"cancelled"_s);
    progress.events = {{minutesLater(1), u"PAYMENT_RECEIVED"_s, {}}};
    QCOMPARE(shape(timelineOf(progress, PaymentTrace::Accepted)), u"DDS..."_s);
    // Not paid in time, which is not the same as cancelled.
    progress.events.clear();
    progress.seenAt = progress.expires.addSecs(60);
    QCOMPARE(timelineOf(progress, PaymentTrace::None).situation, Situation::Expired);
    QCOMPARE(timelineOf(progress, PaymentTrace::Refused).situation, Situation::Expired);
    QCOMPARE(timelineOf(progress, PaymentTrace::Accepted).situation, Situation::Cancelled);
    progress.events = {{minutesLater(1), u"PAYMENT_CONFIRMED"_s, {}}};
    QCOMPARE(timelineOf(progress, PaymentTrace::None).situation, Situation::Cancelled);
    // "unknown" in the middle of a delivery.
    progress = progressOf(u"unknown"_s);
    progress.names = {named(u"a.fr"_s, u"doing"_s)};
    QCOMPARE(shape(timelineOf(progress, PaymentTrace::Accepted)), u"DDDD?."_s);
}

void TestOrderTimeline::problemsComeFirst()
{
    OrderProgress progress = progressOf(u"delivering"_s);
    progress.names = {named(u"a.fr"_s, u"done"_s),         named(u"b.fr"_s, u"doing"_s),       named(u"c.fr"_s, u"problem"_s),
                      named(u"d.fr"_s, u"error"_s, true), named(u"e.fr"_s, u"cancelled"_s), named(u"f.fr"_s),
                      named(u"g.fr"_s, u"newWord"_s),     named(u"h.fr"_s, u"error"_s)};
    progress.names[3].task->comment = u"Owner: birth day is missing"_s;
    const OrderTimeline timeline = timelineOf(progress, PaymentTrace::Accepted);
    QStringList names;
    for (const NameStep &name : timeline.names)
        names.append(name.ascii);
    QCOMPARE(names, (QStringList{u"d.fr"_s, u"c.fr"_s, u"h.fr"_s, u"e.fr"_s, u"g.fr"_s, u"a.fr"_s, u"b.fr"_s, u"f.fr"_s}));
    QCOMPARE(timeline.names.at(0).state, NameState::Failed);
    QCOMPARE(timeline.names.at(0).reason, u"Owner: birth day is missing"_s);
    QCOMPARE(timeline.names.at(4).reason, u"newWord"_s);
    QCOMPARE(timeline.names.at(7).state, NameState::Untold);
    QCOMPARE(timeline.problems, 5);
    QCOMPARE(timeline.step(Kind::Registry).state, State::NeedsYou);
    progress.names.removeAt(3);
    QCOMPARE(timelineOf(progress, PaymentTrace::Accepted).step(Kind::Registry).state, State::Failed);
}

void TestOrderTimeline::twoHundredNamesAreCounted()
{
    OrderProgress progress = progressOf(u"delivered"_s);
    progress.isOwnershipKnown = true;
    progress.names.clear();
    for (int i = 0; i < 200; ++i) {
        progress.names.append(named(u"n%1.fr"_s.arg(i), i % 50 == 49 ? u"error"_s : u"done"_s, true));
        progress.names.last().isInAccount = i % 50 != 49;
    }
    const OrderTimeline timeline = timelineOf(progress, PaymentTrace::Accepted);
    QCOMPARE(timeline.names.size(), 200);
    QCOMPARE(timeline.delivered, 196);
    QCOMPARE(timeline.problems, 4);
    QCOMPARE(timeline.names.at(3).ascii, u"n199.fr"_s);
    QCOMPARE(timeline.names.at(4).ascii, u"n0.fr"_s);
}

void TestOrderTimeline::namesOfACancelledOrderAreNotRegistered()
{
    OrderProgress progress = progressOf(u"cancelled"_s);
    progress.names = {named(u"a.fr"_s), named(u"b.fr"_s, u"done"_s)};
    progress.names[1].isInAccount = true;
    const OrderTimeline timeline = timelineOf(progress, PaymentTrace::None);
    QCOMPARE(timeline.names.at(0).state, NameState::Dropped);
    QCOMPARE(timeline.names.at(1).state, NameState::Delivered);
}

void TestOrderTimeline::theJournalsPaymentLeavesItsTrace()
{
    store::PayIntent intent;
    const auto trace = [&intent](store::PayIntent::State state) {
        intent.state = state;
        return traceOf(intent);
    };
    QCOMPARE(traceOf(std::optional<store::PayIntent>()), PaymentTrace::None);
    QCOMPARE(trace(store::PayIntent::State::Sending), PaymentTrace::Unknown);
    QCOMPARE(trace(store::PayIntent::State::Unknown), PaymentTrace::Unknown);
    QCOMPARE(trace(store::PayIntent::State::Accepted), PaymentTrace::Accepted);
    QCOMPARE(trace(store::PayIntent::State::Refused), PaymentTrace::Refused);
    QCOMPARE(trace(store::PayIntent::State::NotMade), PaymentTrace::None);
}

void TestOrderTimeline::icannsExtensionsWantAMail()
{
    QCOMPARE(namesToConfirmByMail({u"exemple.fr"_s, u"exemple.com"_s, u"exemple.co.uk"_s, u"exemple.paris"_s,
                                   u"exemple.xn--p1ai"_s, u"com"_s, {}}),
             (QStringList{u"exemple.com"_s, u"exemple.paris"_s}));
}

QTEST_APPLESS_MAIN(TestOrderTimeline)
#include "test_ordertimeline.moc"
