// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/ledgerrow.h"

#include "order/ordertimeline.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace cartouche::order {

using namespace Qt::StringLiterals;
using State = LedgerRow::State;
using store::KnownOrder;
using store::OrderIntent;
using store::PayIntent;

namespace {

State stateOf(const OrderIntent &intent, const QStringList &sending)
{
    switch (intent.state) {
    case OrderIntent::State::Sending: return sending.contains(intent.id) ? State::Sending : State::Unknown;
    case OrderIntent::State::Placed: return State::Unpaid;
    case OrderIntent::State::Refused: return State::Refused;
    case OrderIntent::State::Unknown: break;
    case OrderIntent::State::NeedsYou: return State::NeedsYou;
    case OrderIntent::State::NotPlaced: return State::NotPlaced;
    }
    return State::Unknown;
}

/// Of an order that is not paid as far as OVHcloud tells.
State unpaidState(const PayIntent *payment, const QStringList &sending)
{
    if (payment == nullptr)
        return State::Unpaid;
    switch (payment->state) {
    case PayIntent::State::Sending: return sending.contains(payment->id) ? State::Paying : State::PaymentUnknown;
    case PayIntent::State::Accepted: return State::PaymentPending;
    case PayIntent::State::Refused: return State::PaymentRefused;
    case PayIntent::State::Unknown: return State::PaymentUnknown;
    case PayIntent::State::NotMade: break;
    }
    return State::Unpaid;
}

/// @param unpaid what it is while OVHcloud says "not paid"
State stateOf(const QString &status, State unpaid, bool isFinished, bool isLate)
{
    if (status.isEmpty() || status == "notPaid"_L1)
        return unpaid;
    if (status == "checking"_L1)
        return State::Checking;
    if (status == "documentsRequested"_L1)
        return State::Papers;
    if (status == "delivering"_L1)
        return State::Delivering;
    if (status == "delivered"_L1)
        return isFinished ? State::Delivered : State::Delivering;
    if (status == "cancelling"_L1)
        return State::Cancelling;
    if (status == "cancelled"_L1)
        return isLate ? State::Expired : State::Cancelled;
    return State::Odd;
}

bool isPaymentState(State state)
{
    return state == State::Paying || state == State::PaymentPending || state == State::PaymentRefused
        || state == State::PaymentUnknown;
}

/// It was cancelled when its time to pay was over, and nobody had paid it.
bool isLate(const QDateTime &expires, const QDateTime &seenAt, const PayIntent *payment)
{
    const bool wasPaid = payment != nullptr && payment->state == PayIntent::State::Accepted;
    return !wasPaid && expires.isValid() && seenAt.isValid() && expires <= seenAt;
}

/// The newest payment of every order: the one before was settled, or there would be no other.
QHash<qint64, const PayIntent *> newestPayments(const QList<PayIntent> &payments)
{
    QHash<qint64, const PayIntent *> newest;
    for (const PayIntent &payment : payments) {
        const PayIntent *&there = newest[payment.orderId];
        if (there == nullptr || there->createdAt < payment.createdAt)
            there = &payment;
    }
    return newest;
}

LedgerRow rowOf(const OrderIntent &intent, const QStringList &sending)
{
    LedgerRow row;
    row.key = LedgerRow::keyOf(intent.id);
    row.state = stateOf(intent, sending);
    row.names = intent.names;
    row.total = intent.total;
    row.when = intent.createdAt;
    row.orderId = intent.orderId;
    row.intentId = intent.id;
    row.account = intent.account;
    return row;
}

void fillIn(LedgerRow &row, const KnownOrder &order, const PayIntent *payment, const QStringList &sending)
{
    row.orderId = order.orderId;
    row.account = order.account;
    row.status = order.status;
    row.expires = order.expiresAt;
    row.seenAt = order.seenAt;
    const bool isDelivered = order.isFinished && order.status == "delivered"_L1;
    if (isDelivered && !order.names.isEmpty()) {
        // The click tells what was wanted, the order what came of it.
        row.givenUp = row.names;
        row.givenUp.removeIf([&order](const QString &name) { return order.names.contains(name); });
    }
    if (!order.names.isEmpty() && row.givenUp.isEmpty())
        row.names = order.names;
    if (!order.total.currency().isEmpty())
        row.total = order.total;
    if (!row.when.isValid())
        row.when = order.createdAt.isValid() ? order.createdAt : order.seenAt;
    if (payment != nullptr) {
        row.payIntentId = payment->id;
        row.sentAt = payment->createdAt;
        row.wasPaid = payment->state == PayIntent::State::Accepted;
    }
    row.state = stateOf(order.status, unpaidState(payment, sending), order.isFinished,
                        isLate(order.expiresAt, order.seenAt, payment));
}

} // namespace

bool LedgerRow::isPaid() const
{
    switch (state) {
    case State::Checking:
    case State::Papers:
    case State::Delivering:
    case State::TaskFailed:
    case State::TaskStuck:
    case State::Delivered: return true;
    default: return false;
    }
}

QString LedgerRow::keyOf(const QString &intentId)
{
    return u"click "_s + intentId;
}

LedgerRow::Group LedgerRow::group() const
{
    switch (state) {
    case State::NeedsYou:
    case State::Unpaid:
    case State::PaymentRefused:
    case State::PaymentStalled:
    case State::Papers:
    case State::TaskFailed: return Group::NeedsYou;
    case State::Draft: return Group::Drafts;
    case State::NotRead: return Group::None;
    case State::Vanished:
    case State::NotPlaced:
    case State::Refused:
    case State::Delivered:
    case State::Cancelled:
    case State::Expired: return Group::Done;
    default: return Group::Running;
    }
}

LedgerRow::Step LedgerRow::nextStep() const
{
    switch (state) {
    case State::Unknown:
    case State::PaymentUnknown: return Step::LookNow;
    case State::NeedsYou: return Step::PointOut;
    case State::NotPlaced:
    case State::Refused: return Step::SearchAgain;
    case State::TaskFailed:
    case State::TaskStuck: return failedTask != 0 ? Step::Repair : Step::ShowOrder;
    case State::Draft: return Step::GoOn;
    case State::NotRead:
    case State::Vanished:
    case State::Sending:
    case State::Delivered:
    case State::Cancelled:
    case State::Expired: return Step::None;
    // The payment page follows orders of names only, and those that the journal knows.
    default: return isElsewhere ? Step::Browse : Step::ShowOrder;
    }
}

/// As the payment page tells it.
void LedgerRow::takeBegunPayment(const OrderProgress &progress)
{
    switch (begunPayment(progress)) {
    case BegunPayment::None: break;
    case BegunPayment::UnderWay: state = State::PaymentPending; break;
    case BegunPayment::Stalled: state = State::PaymentStalled; break;
    }
}

void LedgerRow::take(const OrderProgress &progress)
{
    isStale = progress.lastError.has_value();
    if (progress.isGone)
        state = State::Vanished;
    if (!progress.url.isEmpty())
        url = progress.url;
    if (progress.status.isEmpty() || state == State::Vanished)
        return;
    seenAt = progress.seenAt;
    if (!progress.total.currency().isEmpty())
        total = progress.total;
    if (progress.expires.isValid())
        expires = progress.expires;
    const State unpaid = isPaymentState(state) ? state : State::Unpaid;
    const bool isPending = state == State::PaymentPending;
    status = progress.status;
    state = stateOf(status, unpaid, progress.isDelivered(), !isPending && expires.isValid() && expires <= seenAt);
    if (state == State::Unpaid || state == State::PaymentRefused)
        takeBegunPayment(progress);
    if (state == State::Delivering && progress.isFinal())
        state = State::Cancelled; // none of its names was registered
    givenUp = progress.givenUp();
    wasPaid = wasPaid || isMoneySeen(progress);
    namesDone = static_cast<int>(std::count_if(progress.names.begin(), progress.names.end(), [](const auto &name) {
        return name.isInAccount || (name.task && name.task->status == "done"_L1);
    }));
    isCountKnown = progress.areNamesKnown;
    if (state != State::Delivering)
        return;
    for (const OrderProgress::Name &name : progress.names) {
        if (!name.task || name.isInAccount)
            continue;
        const QString &task = name.task->status;
        if (task == "error"_L1 && name.task->canRelaunch) {
            state = State::TaskFailed;
            reason = name.task->comment;
            failedTask = name.task->id;
            failedName = name.ascii;
            return; // it waits for the person, whatever the others do
        }
        if (task != "error"_L1 && task != "problem"_L1)
            continue;
        // The first is told; that it can be given up, or hurried, makes it the one to be told.
        const bool isActable = name.task->canCancel || name.task->canAccelerate;
        if (state != State::TaskStuck || (isActable && failedTask == 0)) {
            reason = name.task->comment;
            failedName = name.ascii;
            failedTask = isActable ? name.task->id : 0;
        }
        state = State::TaskStuck;
    }
}

void LedgerRow::take(const store::ArchivedOrder &order)
{
    withdrawUntil = order.retractionAt;
    isWithdrawalTold = true;
    what = order.what;
    if (!isElsewhere)
        return;
    names = order.names;
    total = order.total;
    when = order.createdAt;
    expires = order.expiresAt;
    status = order.status;
    seenAt = order.readAt;
    state = stateOf(order.status, State::Unpaid, true, isLate(order.expiresAt, order.readAt, nullptr));
    if (order.status.isEmpty())
        state = State::Odd;
    // It can never be paid any more, whatever it is called.
    if (state == State::Unpaid && expires.isValid() && expires <= seenAt)
        state = State::Expired;
}

LedgerRow rowOf(const CartDraft &draft)
{
    LedgerRow row;
    row.key = u"cart "_s + (draft.isPresent ? QString() : draft.cartId);
    row.state = State::Draft;
    row.names = draft.names;
    row.otherNames = std::max<qsizetype>(draft.count - draft.names.size(), 0);
    row.total = draft.total;
    row.expires = draft.expires;
    return row;
}

void sortLedger(QList<LedgerRow> &rows)
{
    // Numbers rise with time: an order whose moment is not known stands right after the next newer one.
    QList<std::pair<qint64, QDateTime>> known;
    for (const LedgerRow &row : std::as_const(rows)) {
        if (row.orderId != 0 && row.when.isValid())
            known.append({row.orderId, row.when});
    }
    std::sort(known.begin(), known.end());
    const auto momentOf = [&known](const LedgerRow &row) {
        if (row.when.isValid())
            return row.when.toMSecsSinceEpoch();
        if (row.orderId == 0)
            return std::numeric_limits<qint64>::max();
        const auto newer = std::upper_bound(known.begin(), known.end(), row.orderId,
                                            [](qint64 id, const auto &each) { return id < each.first; });
        return newer == known.end() ? std::numeric_limits<qint64>::max() - 1 : newer->second.toMSecsSinceEpoch();
    };
    struct Place
    {
        qint64 moment;
        qint64 orderId;
        qsizetype at;
    };
    QList<Place> places;
    places.reserve(rows.size());
    for (qsizetype at = 0; at < rows.size(); ++at)
        places.append({momentOf(rows.at(at)), rows.at(at).orderId, at});
    std::sort(places.begin(), places.end(), [&rows](const Place &a, const Place &b) {
        if (a.moment != b.moment)
            return a.moment > b.moment;
        return a.orderId != b.orderId ? a.orderId > b.orderId : rows.at(a.at).key > rows.at(b.at).key;
    });
    QList<LedgerRow> sorted;
    sorted.reserve(rows.size());
    for (const Place &place : std::as_const(places))
        sorted.append(rows.at(place.at));
    rows = std::move(sorted);
}

QList<LedgerRow> joinLedger(const LedgerFacts &facts, const QStringList &sending)
{
    const QHash<qint64, const PayIntent *> payments = newestPayments(facts.payments);
    QHash<qint64, const KnownOrder *> known;
    for (const KnownOrder &order : facts.known)
        known.insert(order.orderId, &order);

    QList<LedgerRow> rows;
    rows.reserve(facts.orders.size() + facts.known.size());
    for (const OrderIntent &intent : facts.orders) {
        LedgerRow row = rowOf(intent, sending);
        if (const KnownOrder *order = row.orderId != 0 ? known.take(row.orderId) : nullptr)
            fillIn(row, *order, payments.value(order->orderId), sending);
        rows.append(row);
    }
    for (const KnownOrder &order : facts.known) {
        if (!known.contains(order.orderId))
            continue;
        LedgerRow row;
        row.key = u"order "_s + QString::number(order.orderId);
        fillIn(row, order, payments.value(order.orderId), sending);
        rows.append(row);
    }
    sortLedger(rows);
    return rows;
}

} // namespace cartouche::order
