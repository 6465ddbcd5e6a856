// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/cartdrafts.h"
#include "order/followup.h"
#include "store/journal.h"
#include "store/orderarchive.h"

#include <QList>

namespace cartouche::order {

/// What is known of one click on the order button, or of one order: a row of the orders window.
struct LedgerRow
{
    enum class State {
        Sending,        ///< the order is on its way, its answer awaited
        Unknown,        ///< no clear answer came back
        NeedsYou,       ///< several orders may be the one
        NotPlaced,      ///< looked for and not found
        Refused,        ///< nothing was ordered
        Unpaid,
        Paying,         ///< the payment is on its way, its answer awaited
        PaymentPending, ///< sent and not refused; OVHcloud has not said "paid" yet
        PaymentRefused,
        PaymentUnknown, ///< no clear answer came back
        PaymentStalled, ///< begun elsewhere a while ago, and no money has arrived
        Checking,
        Papers,         ///< OVHcloud requests documents
        Delivering,
        TaskFailed,     ///< the registry wants something mended
        TaskStuck,      ///< OVHcloud tries again
        Delivered,
        Cancelling,
        Cancelled,
        Expired,        ///< cancelled, since it was not paid in time
        Odd,            ///< a status that OVHcloud does not document
        Draft,          ///< a cart with names in it, not ordered
        NotRead,        ///< an order of the account of which nothing but its number is known so far
        Vanished,       ///< OVHcloud does not know its number any more
    };
    /// What the filters of the window tell apart.
    enum class Group { NeedsYou, Running, Done, Drafts, None };
    /// The one thing to do about a row. None of them orders or pays.
    enum class Step { None, LookNow, ShowOrder, PointOut, SearchAgain, Repair, GoOn, Browse };

    QString key;          ///< stays the same while the row changes
    State state = State::Odd;
    QStringList names;    ///< ASCII forms
    base::Money total;    ///< with tax; no currency when it was never told
    QDateTime when;       ///< of the click, or the order's own date
    qint64 orderId = 0;   ///< 0 while there is no order
    QString intentId;     ///< of the click; empty for an order that was made elsewhere
    QString payIntentId;  ///< of the last payment
    QString status;       ///< OVHcloud's order status as text
    bool wasPaid = false; ///< a payment was accepted, or seen, whatever the status tells by now
    QDateTime expires;    ///< last day to pay
    QDateTime sentAt;     ///< of the payment that is under way
    int namesDone = 0;    ///< delivered; counts while State::Delivering
    bool isCountKnown = false;
    QStringList givenUp;  ///< those of `names` whose registration was cancelled
    QString reason;       ///< OVHcloud's own words about the task that has failed or is stuck; untrusted
    QDateTime seenAt;     ///< when OVHcloud was last asked
    bool isStale = false; ///< it was asked again since, in vain
    QString url;          ///< of the order at OVHcloud, from this run; untrusted, and a secret: never kept
    QString account;      ///< as the journal has it
    bool isElsewhere = false; ///< the journal does not know it
    QString what;         ///< of an order without names: its first line in OVHcloud's words; untrusted
    qint64 failedTask = 0; ///< the registry task that waits for the person, or that is stuck and can be given up or hurried
    QString failedName;   ///< the name that it is about
    QDateTime withdrawUntil; ///< OVHcloud takes the order back until then; invalid: it does not
    bool isWithdrawalTold = false; ///< whether it does was read
    qsizetype otherNames = 0; ///< beyond those in `names`

    /// OVHcloud has its money: it is checked, delivered or done.
    [[nodiscard]] bool isPaid() const;
    /// The key of the row of a click.
    [[nodiscard]] static QString keyOf(const QString &intentId);
    [[nodiscard]] Group group() const;
    [[nodiscard]] Step nextStep() const;
    /// What was seen while the program runs, which is more than what the journal keeps.
    void take(const OrderProgress &progress);
    /// What OVHcloud tells of an order of the account: all there is of one that was made elsewhere, and what the
    /// journal does not keep of the others.
    void take(const store::ArchivedOrder &order);
    friend bool operator==(const LedgerRow &, const LedgerRow &) = default;

private:
    void takeBegunPayment(const OrderProgress &progress);
};

/// What the journal holds of one endpoint and account.
struct LedgerFacts
{
    QList<store::OrderIntent> orders;
    QList<store::PayIntent> payments;
    QList<store::KnownOrder> known;
};

/// The row of a cart that was not ordered.
[[nodiscard]] LedgerRow rowOf(const CartDraft &draft);

/// Newest first. A row without a moment stands where its number, or being the newest, puts it.
void sortLedger(QList<LedgerRow> &rows);

/// One row for every order and for every click that led to none, newest first.
/// @param sending ids of the intents whose answer is awaited at this moment; all others that were never settled are
/// unknown
[[nodiscard]] QList<LedgerRow> joinLedger(const LedgerFacts &facts, const QStringList &sending);

} // namespace cartouche::order
