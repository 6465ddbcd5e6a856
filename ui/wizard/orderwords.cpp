// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/orderwords.h"

#include "base/domainname.h"
#include "theme/words.h"

#include <algorithm>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using order::NameStep;
using order::OrderProgress;
using order::OrderStep;
using order::OrderTimeline;
using Situation = OrderTimeline::Situation;
using theme::Token;
using widgets::TimelineStep;

namespace {

constexpr qsizetype longestReason = 200;
constexpr qsizetype longestStatus = 60;

TimelineStep::State stateOf(OrderStep::State state)
{
    switch (state) {
    case OrderStep::State::Done: return TimelineStep::State::Done;
    case OrderStep::State::Current: return TimelineStep::State::Current;
    case OrderStep::State::ToDo: return TimelineStep::State::ToDo;
    case OrderStep::State::NeedsYou: return TimelineStep::State::NeedsYou;
    case OrderStep::State::Failed: return TimelineStep::State::Error;
    case OrderStep::State::Stopped: return TimelineStep::State::Stopped;
    case OrderStep::State::Untold: break;
    }
    return TimelineStep::State::Untold;
}

int countOf(const OrderTimeline &timeline, NameStep::State state)
{
    return static_cast<int>(std::count_if(timeline.names.begin(), timeline.names.end(),
                                          [state](const NameStep &name) { return name.state == state; }));
}

/// The first of them, as they are read.
QString listed(const QStringList &asciiNames)
{
    constexpr qsizetype most = 3;
    QStringList names;
    for (const QString &ascii : asciiNames.first(std::min(most, asciiNames.size()))) {
        const auto name = base::DomainName::parse(ascii);
        names.append(name ? name->unicode() : ascii);
    }
    return names.join(u", "_s) + (asciiNames.size() > most ? u"…"_s : QString());
}

} // namespace

QString OrderWords::moment(const QDateTime &at)
{
    if (!at.isValid())
        return {};
    const bool isToday = at.toLocalTime().date() == QDate::currentDate();
    return isToday ? theme::time(at) : theme::shortDate(at) + u", "_s + theme::time(at);
}

OrderLook OrderWords::order(const OrderTimeline &timeline, const OrderProgress &progress)
{
    const QString number = theme::orderNumber(progress.orderId);
    switch (timeline.situation) {
    case Situation::Delivered:
        if (const QStringList givenUp = progress.givenUp(); !givenUp.isEmpty())
            return {u"check-circle"_s, Token::Ok, tr("Order %1 is delivered, without %2.").arg(number, listed(givenUp))};
        return {u"check-circle"_s, Token::Ok,
                (progress.isOwnershipKnown ? tr("Order %1 is delivered: every name is in your account.")
                                           : tr("Order %1 is delivered.")).arg(number)};
    case Situation::Registering:
    case Situation::Delivering:
        return {u"package"_s, Token::Accent, tr("Order %1 is paid and being delivered.").arg(number)};
    case Situation::Checking:
        return {u"busy"_s, Token::Accent, tr("Order %1: OVHcloud checks the payment.").arg(number)};
    case Situation::Papers:
        return {u"document"_s, Token::Warn, tr("OVHcloud requests papers for order %1.").arg(number)};
    case Situation::Unknown:
        return {u"question"_s, Token::Text3, tr("Order %1: OVHcloud does not tell how it stands (“unknown”).").arg(number)};
    case Situation::Odd:
        return {u"question"_s, Token::Text3,
                tr("Order %1: OVHcloud says “%2”, which Cartouche does not know.")
                    .arg(number, progress.status.simplified().left(longestStatus))};
    case Situation::Gone:
        return {u"unknown"_s, Token::Warn, tr("OVHcloud does not know order %1 any more.").arg(number)};
    case Situation::Cancelling:
    case Situation::Cancelled:
    case Situation::Expired: return overLook(timeline, progress);
    default: return paymentLook(timeline, progress);
    }
}

OrderLook OrderWords::overLook(const OrderTimeline &timeline, const OrderProgress &progress)
{
    const QString number = theme::orderNumber(progress.orderId);
    if (timeline.situation == Situation::Cancelling)
        return {u"busy"_s, Token::Text3, tr("Order %1 is being cancelled.").arg(number)};
    if (timeline.situation == Situation::Cancelled)
        return {u"minus-circle"_s, Token::Text3, tr("Order %1 was cancelled.").arg(number)};
    return {u"minus-circle"_s, Token::Text3,
            tr("Order %1 was not paid in time and expired on %2. Nothing was charged.")
                .arg(number, theme::longDate(progress.expires))};
}

OrderLook OrderWords::paymentLook(const OrderTimeline &timeline, const OrderProgress &progress)
{
    const QString number = theme::orderNumber(progress.orderId);
    if (timeline.situation == Situation::PaymentUnknown)
        return {u"unknown"_s, Token::Warn, tr("Payment of order %1 unknown. Nothing is sent again.").arg(number)};
    if (timeline.situation == Situation::PaymentPending)
        return {u"busy"_s, Token::Accent, tr("The payment of order %1 is in progress.").arg(number)};
    if (timeline.situation == Situation::PaymentStalled) {
        const QString at = moment(timeline.step(OrderStep::Kind::Payment).at);
        return {u"warning"_s, Token::Warn,
                tr("A payment of order %1 was begun (%2), and no money has arrived.").arg(number, at)};
    }
    if (timeline.situation == Situation::Paying)
        return {u"busy"_s, Token::Accent, tr("Order %1: the payment was sent, its answer is awaited.").arg(number)};
    return {u"clock"_s, Token::Warn,
            progress.expires.isValid() ? tr("Order %1 exists and is not paid yet – it expires on %2.")
                                             .arg(number, theme::longDate(progress.expires))
                                       : tr("Order %1 exists and is not paid yet.").arg(number)};
}

QString OrderWords::nextStep(const OrderTimeline &timeline)
{
    if (const int cancelled = countOf(timeline, NameStep::State::Cancelled); cancelled > 0 && cancelled == timeline.problems) {
        return tr("The registration of %n name(s) was cancelled. Ask OVHcloud’s support about the money for it, with the "
                  "number of the order.", nullptr, cancelled);
    }
    if (timeline.problems > 0) {
        return countOf(timeline, NameStep::State::Failed) > 0
            ? tr("The registry wants something mended: “Orders” shows what, and what to do about it.")
            : tr("OVHcloud tries again by itself; you need not do anything. Should it last, its support knows this order by its number.");
    }
    switch (timeline.situation) {
    case Situation::PaymentPending:
        return tr("OVHcloud has not confirmed it yet. A card takes minutes, a bank some days; delivery waits for it. The "
                  "page of the order in the browser may tell more.");
    case Situation::PaymentStalled:
        return tr("It may have been broken off, or declined. Look at the order in the browser, and pay it there if OVHcloud "
                  "still asks for it: Cartouche sends nothing, so that nothing is paid twice.");
    case Situation::Checking: return tr("You need not do anything: this takes minutes, sometimes hours.");
    case Situation::Papers:
        return tr("Open the order in the browser and send what is asked for. The delivery goes on after that.");
    case Situation::Delivering: return tr("You need not do anything.");
    case Situation::Registering:
        return tr("For OVHcloud the order is complete; it counts as delivered here when every name is in your account.");
    case Situation::Cancelling: return tr("Nothing can be paid any more. What comes of it is shown here.");
    case Situation::Cancelled:
        return tr("Nothing more is charged. If it was paid, ask OVHcloud’s support about the money, with the number of the order.");
    case Situation::Expired: return tr("The names may still be available: start a new search.");
    case Situation::Unknown:
    case Situation::Odd:
        return tr("Cartouche goes on looking and sends nothing. The page of the order in the browser may tell more.");
    case Situation::Gone:
        return tr("Nothing is sent. Look for it in OVHcloud’s control panel, or ask its support with the number of the "
                  "order. Cartouche goes on looking.");
    default: return {};
    }
}

QString OrderWords::title(const OrderStep &step)
{
    const bool isDone = step.state == OrderStep::State::Done;
    switch (step.kind) {
    case OrderStep::Kind::Created: return tr("Order created");
    case OrderStep::Kind::Payment: return isDone ? tr("Paid") : tr("Payment");
    case OrderStep::Kind::Checking: return isDone ? tr("Checked") : tr("Checking");
    case OrderStep::Kind::Delivering: return isDone ? tr("Sent to the registry") : tr("Delivering");
    case OrderStep::Kind::Registry: return tr("Registry task");
    case OrderStep::Kind::Delivered: break;
    }
    return tr("Delivered");
}

QString OrderWords::paymentCaption(const OrderTimeline &timeline)
{
    switch (timeline.situation) {
    case Situation::Unpaid: return tr("waits for you");
    case Situation::Paying: return tr("on its way");
    case Situation::PaymentPending: return tr("in progress");
    case Situation::PaymentUnknown: return tr("unknown");
    case Situation::PaymentRefused: return tr("was refused");
    case Situation::PaymentStalled: return tr("begun, no money seen");
    case Situation::Expired: return tr("not paid in time");
    case Situation::NotTold: return tr("not told yet");
    default: return {};
    }
}

QString OrderWords::registryCaption(const OrderTimeline &timeline)
{
    const int failed = countOf(timeline, NameStep::State::Failed);
    if (failed > 0)
        return tr("%n need(s) you", nullptr, failed);
    if (timeline.problems > 0)
        return tr("%n in trouble", nullptr, timeline.problems);
    const int done = countOf(timeline, NameStep::State::Done) + countOf(timeline, NameStep::State::Delivered);
    return timeline.names.isEmpty() ? QString() : tr("%1 of %2").arg(done).arg(timeline.names.size());
}

QString OrderWords::caption(const OrderStep &step, const OrderTimeline &timeline)
{
    const bool isDone = step.state == OrderStep::State::Done;
    if (step.state == OrderStep::State::Stopped && timeline.situation != Situation::Expired)
        return timeline.situation == Situation::Cancelling ? tr("being cancelled") : tr("cancelled");
    if (isDone && step.at.isValid())
        return moment(step.at);
    switch (step.kind) {
    case OrderStep::Kind::Payment: return isDone ? QString() : paymentCaption(timeline);
    case OrderStep::Kind::Checking: return timeline.situation == Situation::Papers ? tr("papers wanted") : tr("by OVHcloud");
    case OrderStep::Kind::Registry:
        return step.state == OrderStep::State::ToDo || isDone ? tr("one per name") : registryCaption(timeline);
    case OrderStep::Kind::Delivered:
        return step.state == OrderStep::State::Current ? tr("not in your account yet") : QString();
    default: return {};
    }
}

QList<TimelineStep> OrderWords::steps(const OrderTimeline &timeline)
{
    QList<TimelineStep> steps;
    for (const OrderStep &step : timeline.steps)
        steps.append({stateOf(step.state), title(step), caption(step, timeline)});
    return steps;
}

OrderLook OrderWords::name(const NameStep &name, Situation situation)
{
    const bool isChecked = situation == Situation::Checking || situation == Situation::Papers;
    const QString reason = name.reason.simplified().left(longestReason);
    switch (name.state) {
    case NameStep::State::Failed:
        return {u"warning"_s, Token::Bad,
                reason.isEmpty() ? tr("Registry task failed") : tr("Registry task failed – %1").arg(reason)};
    case NameStep::State::Stuck:
        return {u"warning"_s, Token::Warn,
                reason.isEmpty() ? tr("Registry task stuck – OVHcloud tries again")
                                 : tr("Registry task stuck – OVHcloud tries again (%1)").arg(reason)};
    case NameStep::State::Cancelled: return {u"minus-circle"_s, Token::Text3, tr("Registry task cancelled")};
    case NameStep::State::Odd: return {u"question"_s, Token::Text3, tr("Registry task: %1").arg(reason)};
    case NameStep::State::Running: return {u"busy"_s, Token::Accent, tr("Registry task runs")};
    case NameStep::State::Waiting: return {u"clock"_s, Token::Text3, tr("Registry task waits")};
    case NameStep::State::Untold: return {u"clock"_s, Token::Text3, tr("Registry task not told yet")};
    case NameStep::State::Done: return {u"check-circle"_s, Token::Ok, tr("Registry task done")};
    case NameStep::State::ToDo:
        return {u"clock"_s, Token::Text3,
                isChecked ? tr("Registry task starts after the check") : tr("Registry task starts after payment")};
    case NameStep::State::Dropped: return {u"minus-circle"_s, Token::Text3, tr("Not registered")};
    case NameStep::State::Delivered: break;
    }
    return {u"check-circle"_s, Token::Ok, tr("Delivered, in your account")};
}

QString OrderWords::nameNote(const NameStep &name)
{
    switch (name.state) {
    case NameStep::State::ToDo:
    case NameStep::State::Untold:
    case NameStep::State::Waiting: return tr("usually 5 to 10 min");
    case NameStep::State::Dropped: return {};
    default: return moment(name.at);
    }
}

QString OrderWords::counts(const OrderTimeline &timeline)
{
    const int all = static_cast<int>(timeline.names.size());
    QStringList parts;
    if (timeline.problems > 0)
        parts.append(tr("%n need(s) attention", nullptr, timeline.problems));
    if (timeline.delivered > 0)
        parts.append(tr("%n in your account", nullptr, timeline.delivered));
    const int dropped = countOf(timeline, NameStep::State::Dropped);
    if (dropped > 0)
        parts.append(tr("%n not registered", nullptr, dropped));
    const int waiting = countOf(timeline, NameStep::State::ToDo);
    if (waiting > 0)
        parts.append(tr("%n to come", nullptr, waiting));
    const int rest = all - timeline.problems - timeline.delivered - dropped - waiting;
    if (rest > 0)
        parts.append(tr("%n under way", nullptr, rest));
    return tr("%1: %2").arg(tr("%n name(s)", nullptr, all), parts.join(u", "_s));
}

QString OrderWords::flawOf(const OrderProgress &progress)
{
    if (progress.total.currency().isEmpty())
        return {};
    if (progress.total.isNegative())
        return tr("OVHcloud tells an amount below zero: Cartouche does not pay it.");
    if (progress.tax.currency().isEmpty() || progress.net.currency().isEmpty())
        return {};
    if (progress.tax.currency() != progress.total.currency() || progress.net.currency() != progress.total.currency())
        return tr("OVHcloud tells this order in several currencies. What is paid is the total, %1.").arg(theme::money(progress.total));
    const auto sum = progress.net.plus(progress.tax);
    if (sum && *sum == progress.total)
        return {};
    return tr("OVHcloud’s amounts do not add up: %1 and %2 tax are not %3. What is paid is the total.")
        .arg(theme::money(progress.net), theme::money(progress.tax), theme::money(progress.total));
}

} // namespace cartouche::wizard
