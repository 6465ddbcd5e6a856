// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/followup.h"
#include "order/payment.h"

#include <QDateTime>
#include <QList>

namespace cartouche::order {

/// What this program knows of the payment of an order; OVHcloud's status overrules it.
enum class PaymentTrace {
    None,     ///< none was sent, or none of those that were sent was made
    Sending,  ///< on its way, its answer awaited
    Accepted, ///< sent and not refused
    Unknown,  ///< no clear answer came back
    Refused,
};
[[nodiscard]] PaymentTrace traceOf(Payment::Phase phase);
/// Of the newest payment that the journal has of an order.
[[nodiscard]] PaymentTrace traceOf(const std::optional<store::PayIntent> &payment);

/// One step on the way of an order.
struct OrderStep
{
    enum class Kind { Created, Payment, Checking, Delivering, Registry, Delivered };
    enum class State {
        Done,
        Current,
        ToDo,
        NeedsYou, ///< it waits for the person
        Failed,
        Stopped,  ///< the order was, or is being, cancelled here; nothing comes after it
        Untold,   ///< OVHcloud does not tell how it stands
    };

    Kind kind = Kind::Created;
    State state = State::ToDo;
    QDateTime at; ///< when it was done, or a payment under way was begun; invalid where OVHcloud does not tell
    friend bool operator==(const OrderStep &, const OrderStep &) = default;
};

/// How far an order has come with one of its names.
struct NameStep
{
    enum class State {
        // for the person, or for OVHcloud, to mend
        Failed,    ///< the registry wants something mended
        Stuck,     ///< OVHcloud tries again
        Cancelled, ///< the registry task was cancelled
        Odd,       ///< a task whose status OVHcloud does not document: see `reason`
        // under way
        Running,
        Waiting,   ///< the task is there and has not begun
        Untold,    ///< being delivered, and no task is there yet
        Done,      ///< the registry has it; not in the account yet
        // to come, or over
        ToDo,      ///< its task starts after the payment and its check
        Dropped,   ///< the order was cancelled before the name was delivered
        Delivered, ///< in the account
    };

    QString ascii;
    State state = State::ToDo;
    QDateTime at;   ///< when the task was done, or was last touched; invalid where OVHcloud does not tell
    QString reason; ///< OVHcloud's own words about a task, untrusted; empty without any
    qint64 taskId = 0; ///< 0 without a task
    [[nodiscard]] bool isProblem() const { return state <= State::Odd; }
    friend bool operator==(const NameStep &, const NameStep &) = default;
};

/// An order from "created" to "delivered", as far as OVHcloud tells it. Its status alone decides; the
/// follow-up, which may lag or be missing, gives times and never contradicts it. Nothing is called paid before
/// OVHcloud says so, and nothing delivered before the names are in the account.
struct OrderTimeline
{
    enum class Situation {
        NotTold,        ///< nothing was read yet
        Unpaid,
        Paying,         ///< the payment is on its way, its answer awaited
        PaymentPending, ///< sent and not refused, or begun in the browser; OVHcloud has not said "paid" yet
        PaymentUnknown,
        PaymentRefused,
        PaymentStalled, ///< begun a while ago, not by this program, and no money has come of it: OVHcloud's page tells more
        Checking,
        Papers,         ///< OVHcloud requests documents
        Delivering,
        Registering,    ///< delivered as an order; not every name is in the account
        Delivered,
        Cancelling,
        Cancelled,
        Expired,        ///< cancelled, since it was not paid in time
        Unknown,        ///< OVHcloud's own word "unknown"
        Odd,            ///< a status that OVHcloud does not document
        Gone,           ///< OVHcloud does not know the order any more
    };

    Situation situation = Situation::NotTold;
    QList<OrderStep> steps; ///< always the six, in their order
    /// Those with a problem first, then those under way, then the others; else in the order's own order.
    QList<NameStep> names;
    int delivered = 0; ///< names in the account, or, where that is not told, done at the registry
    int problems = 0;

    [[nodiscard]] const OrderStep &step(OrderStep::Kind kind) const { return steps.at(static_cast<int>(kind)); }
    friend bool operator==(const OrderTimeline &, const OrderTimeline &) = default;
};

/// What the follow-up tells of a payment that was begun and has not arrived, of an order that is not paid.
enum class BegunPayment {
    None,
    UnderWay,
    Stalled, ///< OVHcloud calls it failed, or nothing has come of it for longer than a person takes in the browser
};
[[nodiscard]] BegunPayment begunPayment(const OrderProgress &progress);

/// The follow-up tells that OVHcloud has, or had, the money.
[[nodiscard]] bool isMoneySeen(const OrderProgress &progress);

[[nodiscard]] OrderTimeline timelineOf(const OrderProgress &progress, PaymentTrace payment);

/// Of these names (ASCII), those whose owner has to confirm the e-mail address within 15 days after the
/// registration: ICANN wants it for its generic extensions, and country codes are none.
[[nodiscard]] QStringList namesToConfirmByMail(const QStringList &names);

} // namespace cartouche::order
