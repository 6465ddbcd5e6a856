// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "base/clock.h"
#include "order/ceilings.h"
#include "order/review.h"
#include "store/journal.h"

#include <QObject>

namespace cartouche::order {

/// Who orders, for the journal.
struct Buyer
{
    QString account;  ///< "ab12345-ovh", or the endpoint's host while the account is not known
    QString endpoint; ///< base URL
};

/// One click, one order. Takes the dry run again, and only if it still says what the person
/// confirmed: writes the intent to the journal, waits until that is on the disk, sends the POST once,
/// and writes the outcome. After an outcome that nobody knows nothing more can be sent by this object.
class Checkout : public QObject
{
    Q_OBJECT
public:
    enum class Phase { Idle, Checking, Sending, Placed, Unknown };

    /// What is agreed to beside the review.
    struct Terms
    {
        bool waivesWithdrawal = false;
        qint64 payMethod = 0; ///< the order pays itself with this method, which was shown as the preferred one; 0: it does not
    };

    Checkout(api::Client &client, store::Journal &journal, const base::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] Phase phase() const { return m_phase; }
    /// Something was sent, or is about to be, whose outcome is not written yet.
    [[nodiscard]] bool isInFlight() const { return m_phase == Phase::Checking || m_phase == Phase::Sending; }
    [[nodiscard]] const QDateTime &sentAt() const { return m_intent.createdAt; }
    [[nodiscard]] qint64 orderId() const { return m_intent.orderId; }
    /// Whoever has it sees the order: it is kept in memory only.
    [[nodiscard]] const QString &orderUrl() const { return m_orderUrl; }
    /// What the person has confirmed, and its names in their ASCII form, sorted.
    [[nodiscard]] const Review &confirmed() const { return m_confirmed; }
    [[nodiscard]] const QStringList &names() const { return m_intent.names; }
    /// With tax: of the order that was made, until then of the confirmed review.
    [[nodiscard]] const base::Money &orderTotal() const { return m_orderTotal; }

    /// Of the click, for the journal; empty before the first.
    [[nodiscard]] const QString &intentId() const { return m_intent.id; }
    /// The order was sent together with its payment.
    [[nodiscard]] bool paysItself() const { return m_terms.payMethod != 0; }

    /// For every order from now on.
    void setCeilings(const Ceilings &ceilings) { m_ceilings = ceilings; }

    /// Does nothing unless idle: a second click cannot send a second order. An order that is to pay itself and is
    /// refused is an unknown outcome: whether OVHcloud has made it all the same is not established. Nothing is sent,
    /// refused() with "pay-method-changed", when OVHcloud would charge another method than the one of the terms.
    void place(const Review &confirmed, const Draft &draft, const QString &cartId, const QString &cartTag,
               const Buyer &buyer, const Terms &terms);
    /// For the next purchase; refused while something is in flight. What is unknown stays so in the journal,
    /// and its names locked.
    void reset();
    /// Reading has settled an unknown outcome, and the journal knows it: as if the answer had come.
    void reconcilePlaced(qint64 orderId);
    /// Reading has settled that nothing was ordered: the next click is a new intent.
    void reconcileNotPlaced();

Q_SIGNALS:
    /// Right before the POST leaves; the intent is on the disk.
    void sending();
    /// OVHcloud's dry run differs from what was confirmed: nothing was sent.
    void changed(const cartouche::order::Review &fresh, const cartouche::order::ReviewChange &change);
    void placed(qint64 orderId);
    /// Nothing was ordered: refused by OVHcloud, or given up before anything was sent.
    void refused(const cartouche::base::Error &error);
    /// It may have been ordered. Nothing is sent again.
    void outcomeUnknown(const cartouche::base::Error &error);

private:
    void setPhase(Phase phase);
    void giveUp(const base::Error &error);
    void readNewestOrder();
    void checkMethod();
    void checkOnceMore();
    void writeIntent();
    void send();
    void settle(const base::Result<api::OrderSummary> &answer);

    api::Client &m_client;
    store::Journal &m_journal;
    const base::Clock &m_clock;
    Phase m_phase = Phase::Idle;
    store::OrderIntent m_intent;
    QString m_orderUrl;
    Review m_confirmed;
    base::Money m_orderTotal;
    Ceilings m_ceilings;
    Terms m_terms;
};

} // namespace cartouche::order
