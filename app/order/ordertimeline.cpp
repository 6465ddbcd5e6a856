// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/ordertimeline.h"

#include <algorithm>
#include <array>

namespace cartouche::order {

using namespace Qt::StringLiterals;
using Kind = OrderStep::Kind;
using Situation = OrderTimeline::Situation;
using State = OrderStep::State;

namespace {

constexpr qsizetype stepCount = 6;

/// The first moment at which one of these stands in the follow-up. What is older than the order is a mistake.
QDateTime firstOf(const OrderProgress &progress, std::initializer_list<QLatin1StringView> labels)
{
    QDateTime first;
    for (const api::FollowUpEvent &event : progress.events) {
        const bool isWanted = std::find(labels.begin(), labels.end(), event.label) != labels.end();
        const bool isReal = event.date.isValid() && (!progress.created.isValid() || event.date >= progress.created);
        if (isWanted && isReal && (!first.isValid() || event.date < first))
            first = event.date;
    }
    return first;
}

QDateTime paidAt(const OrderProgress &progress)
{
    const QDateTime received = firstOf(progress, {"PAYMENT_RECEIVED"_L1});
    return received.isValid() ? received : firstOf(progress, {"PAYMENT_CONFIRMED"_L1});
}

/// The last time: who pays in the browser may try more than once.
QDateTime paymentBegunAt(const OrderProgress &progress)
{
    QDateTime last;
    for (const api::FollowUpEvent &event : progress.events) {
        const bool isReal = event.date.isValid() && (!progress.created.isValid() || event.date >= progress.created);
        if (isReal && isPaymentBegin(event.label) && (!last.isValid() || event.date > last))
            last = event.date;
    }
    return last;
}

Situation unpaidSituation(const OrderProgress &progress, PaymentTrace payment)
{
    switch (payment) {
    case PaymentTrace::Sending: return Situation::Paying;
    case PaymentTrace::Accepted: return Situation::PaymentPending;
    case PaymentTrace::Unknown: return Situation::PaymentUnknown;
    default: break;
    }
    switch (begunPayment(progress)) {
    case BegunPayment::UnderWay: return Situation::PaymentPending;
    case BegunPayment::Stalled: return Situation::PaymentStalled;
    case BegunPayment::None: break;
    }
    if (payment == PaymentTrace::Refused)
        return Situation::PaymentRefused;
    return progress.status.isEmpty() ? Situation::NotTold : Situation::Unpaid;
}

Situation situationOf(const OrderProgress &progress, PaymentTrace payment)
{
    const QString &status = progress.status;
    if (progress.isGone)
        return Situation::Gone;
    if (status.isEmpty() || status == "notPaid"_L1)
        return unpaidSituation(progress, payment);
    if (status == "checking"_L1)
        return Situation::Checking;
    if (status == "documentsRequested"_L1)
        return Situation::Papers;
    if (status == "delivering"_L1)
        return Situation::Delivering;
    if (status == "delivered"_L1) {
        // With none of its names registered it has come to nothing, whatever it is called.
        return progress.isDelivered() ? Situation::Delivered
            : progress.isFinal()      ? Situation::Cancelled
                                      : Situation::Registering;
    }
    if (status == "cancelling"_L1)
        return Situation::Cancelling;
    if (status == "cancelled"_L1) {
        const bool isLate = progress.expires.isValid() && progress.seenAt.isValid() && progress.expires <= progress.seenAt;
        return isLate && payment != PaymentTrace::Accepted && !isMoneySeen(progress) ? Situation::Expired
                                                                               : Situation::Cancelled;
    }
    return status == "unknown"_L1 ? Situation::Unknown : Situation::Odd;
}

bool isOver(Situation situation)
{
    return situation == Situation::Cancelled || situation == Situation::Expired;
}

NameStep::State taskState(const api::DomainTask &task)
{
    if (task.status == "error"_L1)
        return task.canRelaunch ? NameStep::State::Failed : NameStep::State::Stuck;
    if (task.status == "problem"_L1)
        return NameStep::State::Stuck;
    if (task.status == "cancelled"_L1)
        return NameStep::State::Cancelled;
    if (task.status == "doing"_L1)
        return NameStep::State::Running;
    if (task.status == "todo"_L1)
        return NameStep::State::Waiting;
    return task.status == "done"_L1 ? NameStep::State::Done : NameStep::State::Odd;
}

NameStep stepOf(const OrderProgress::Name &name, Situation situation)
{
    NameStep step;
    step.ascii = name.ascii;
    if (name.task) {
        step.taskId = name.task->id;
        step.state = taskState(*name.task);
        step.at = name.task->doneDate.isValid() ? name.task->doneDate : name.task->lastUpdate;
        step.reason = step.state == NameStep::State::Odd && name.task->comment.isEmpty() ? name.task->status
                                                                                         : name.task->comment;
        if (step.state == NameStep::State::Done && situation == Situation::Delivered)
            step.state = NameStep::State::Delivered;
    } else if (situation == Situation::Delivering || situation == Situation::Registering
               || situation == Situation::Delivered) {
        step.state = NameStep::State::Untold;
    }
    const bool isBegun = step.state != NameStep::State::ToDo && step.state != NameStep::State::Untold;
    if (name.isInAccount)
        step.state = NameStep::State::Delivered;
    else if (isOver(situation) && !isBegun)
        step.state = NameStep::State::Dropped;
    return step;
}

/// What stands first in the list of names.
int urgency(NameStep::State state)
{
    if (state <= NameStep::State::Odd)
        return static_cast<int>(state);
    return state <= NameStep::State::Done ? 10 : 20;
}

/// Index of the step that is going on, or at which the order has stopped; the step count when all are done.
qsizetype placeOf(const OrderProgress &progress, const OrderTimeline &timeline)
{
    const bool hasTask = std::any_of(progress.names.begin(), progress.names.end(),
                                     [](const auto &name) { return name.task || name.isInAccount; });
    switch (timeline.situation) {
    case Situation::Delivered: return stepCount;
    case Situation::Registering: {
        const bool isRegistered = std::all_of(timeline.names.begin(), timeline.names.end(), [](const NameStep &name) {
            return name.state == NameStep::State::Done || name.state == NameStep::State::Delivered;
        });
        return isRegistered && progress.areNamesKnown ? 5 : 4;
    }
    case Situation::Delivering: return hasTask ? 4 : 3;
    case Situation::Checking:
    case Situation::Papers: return 2;
    case Situation::Cancelling:
    case Situation::Cancelled:
    case Situation::Unknown:
    case Situation::Odd:
    case Situation::Gone:
        // The status does not tell how far it has come: what was seen on the way does.
        if (hasTask)
            return 4;
        return isMoneySeen(progress) ? 2 : 1;
    default: return 1;
    }
}

State stateAt(const OrderTimeline &timeline)
{
    switch (timeline.situation) {
    case Situation::PaymentRefused:
    case Situation::PaymentStalled:
    case Situation::Papers: return State::NeedsYou;
    case Situation::Cancelling:
    case Situation::Cancelled:
    case Situation::Expired: return State::Stopped;
    case Situation::NotTold:
    case Situation::PaymentUnknown:
    case Situation::Unknown:
    case Situation::Odd:
    case Situation::Gone: return State::Untold;
    default: return State::Current;
    }
}

QDateTime lastDone(const OrderTimeline &timeline)
{
    QDateTime last;
    for (const NameStep &name : timeline.names) {
        if (!last.isValid() || (name.at.isValid() && name.at > last))
            last = name.at;
    }
    return last;
}

void fillSteps(OrderTimeline &timeline, const OrderProgress &progress)
{
    const qsizetype place = placeOf(progress, timeline);
    const std::array times{progress.created, paidAt(progress), firstOf(progress, {"ORDER_ACCEPTED"_L1}),
                           firstOf(progress, {"DELIVERY"_L1}), QDateTime(), QDateTime()};
    for (qsizetype i = 0; i < stepCount; ++i) {
        OrderStep step;
        step.kind = static_cast<Kind>(i);
        step.state = i < place ? State::Done : i == place ? stateAt(timeline) : State::ToDo;
        // A time of a step that the status has not come to would contradict it.
        if (step.state == State::Done)
            step.at = times.at(i);
        timeline.steps.append(step);
    }
    if (timeline.situation == Situation::PaymentPending || timeline.situation == Situation::PaymentStalled)
        timeline.steps[1].at = paymentBegunAt(progress);
    if (timeline.situation == Situation::Delivered)
        timeline.steps[5].at = lastDone(timeline);
    const bool isAtRegistry = timeline.situation == Situation::Delivering || timeline.situation == Situation::Registering;
    if (!isAtRegistry || timeline.problems == 0)
        return;
    const bool needsYou = timeline.names.constFirst().state == NameStep::State::Failed;
    timeline.steps[4].state = needsYou ? State::NeedsYou : State::Failed;
}

} // namespace

/// More than a payment that was begun.
bool isMoneySeen(const OrderProgress &progress)
{
    return paidAt(progress).isValid() || firstOf(progress, {"ORDER_ACCEPTED"_L1, "DELIVERY"_L1}).isValid();
}

BegunPayment begunPayment(const OrderProgress &progress)
{
    constexpr qint64 patienceSeconds = 1'800;
    if (paidAt(progress).isValid())
        return BegunPayment::UnderWay;
    const QDateTime begun = paymentBegunAt(progress);
    if (!begun.isValid())
        return BegunPayment::None;
    const bool isLong = progress.seenAt.isValid() && begun.secsTo(progress.seenAt) >= patienceSeconds;
    return progress.hasPaymentFailed || isLong ? BegunPayment::Stalled : BegunPayment::UnderWay;
}

PaymentTrace traceOf(Payment::Phase phase)
{
    switch (phase) {
    case Payment::Phase::Sending: return PaymentTrace::Sending;
    case Payment::Phase::Accepted: return PaymentTrace::Accepted;
    case Payment::Phase::Unknown: return PaymentTrace::Unknown;
    case Payment::Phase::Refused: return PaymentTrace::Refused;
    default: return PaymentTrace::None;
    }
}

PaymentTrace traceOf(const std::optional<store::PayIntent> &payment)
{
    if (!payment)
        return PaymentTrace::None;
    switch (payment->state) {
    case store::PayIntent::State::Accepted: return PaymentTrace::Accepted;
    case store::PayIntent::State::Refused: return PaymentTrace::Refused;
    case store::PayIntent::State::NotMade: return PaymentTrace::None;
    // Found in `sending`: the program ended before it could write an outcome.
    case store::PayIntent::State::Sending:
    case store::PayIntent::State::Unknown: return PaymentTrace::Unknown;
    }
    return PaymentTrace::None;
}

OrderTimeline timelineOf(const OrderProgress &progress, PaymentTrace payment)
{
    OrderTimeline timeline;
    timeline.situation = situationOf(progress, payment);
    timeline.names.reserve(progress.names.size());
    for (const OrderProgress::Name &name : progress.names)
        timeline.names.append(stepOf(name, timeline.situation));
    std::stable_sort(timeline.names.begin(), timeline.names.end(),
                     [](const NameStep &a, const NameStep &b) { return urgency(a.state) < urgency(b.state); });
    for (const NameStep &name : std::as_const(timeline.names)) {
        const bool isThere = name.state == NameStep::State::Delivered
            || (!progress.isOwnershipKnown && name.state == NameStep::State::Done);
        timeline.delivered += isThere ? 1 : 0;
        timeline.problems += name.isProblem() ? 1 : 0;
    }
    fillSteps(timeline, progress);
    return timeline;
}

QStringList namesToConfirmByMail(const QStringList &names)
{
    QStringList found;
    std::copy_if(names.begin(), names.end(), std::back_inserter(found), [](const QString &name) {
        const QString last = name.section(u'.', -1);
        // Extensions in other scripts are country codes as often as not: nothing is claimed about them.
        return name.contains(u'.') && last.size() > 2 && !last.startsWith("xn--"_L1);
    });
    return found;
}

} // namespace cartouche::order
