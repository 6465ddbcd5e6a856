// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "base/clock.h"
#include "order/checkout.h"
#include "order/paymentcheck.h"
#include "order/paymentchoice.h"
#include "store/journal.h"

#include <QObject>

namespace cartouche::order {

/// Paying one order, an act of its own with an intent of its own (rule R7). Looks before it sends
/// (PaymentCheck): an order that shows any trace of a payment is never paid again.
class Payment : public QObject
{
    Q_OBJECT
public:
    enum class Phase { Idle, Loading, Ready, Checking, Sending, Accepted, Refused, Unknown };

    Payment(api::Client &client, store::Journal &journal, const base::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] bool isInFlight() const { return m_phase == Phase::Checking || m_phase == Phase::Sending; }
    [[nodiscard]] const QDateTime &sentAt() const { return m_intent.createdAt; }
    /// Of the click, for the journal; empty before the first.
    [[nodiscard]] const QString &intentId() const { return m_intent.id; }

    /// Reads what this order can be paid with; what cannot be read is left out.
    void load(qint64 orderId, const base::Money &total, const Buyer &buyer);
    [[nodiscard]] const QList<PayOption> &options() const { return m_options; }
    /// Why a way to pay, or all of them, may be missing; then loadAgain() may help.
    [[nodiscard]] const std::optional<base::Error> &loadError() const { return m_loadError; }
    /// Reads the ways to pay anew after a loadError(); does nothing otherwise.
    void loadAgain();

    /// OVHcloud told another total than the one that load() was given; loads anew.
    void setTotal(const base::Money &total);

    /// Pays once; does nothing unless ready, or refused before. Refused with "total-changed" when the
    /// order's total is not the one of load().
    void pay(const PayOption &option);
    /// The order moved on: an unknown payment arrived after all, or it was paid elsewhere.
    void orderStatusSeen(qint64 orderId, const QString &status);
    /// A payment of this order from an earlier run that was accepted, or whose outcome is not known.
    void adopt(const store::PayIntent &earlier);
    /// Reading has settled an unknown payment, or found that an accepted one never came to anything, and the
    /// journal knows it.
    void reconcile(qint64 orderId, bool isMade);

Q_SIGNALS:
    void optionsChanged();
    void phaseChanged();
    void accepted();
    void refused(const cartouche::base::Error &error);
    /// After a refusal with "total-changed": what OVHcloud tells now.
    void totalChanged(const cartouche::base::Money &total);
    void outcomeUnknown(const cartouche::base::Error &error);

private:
    void setPhase(Phase phase);
    void loadWays();
    void loadDetails();
    void endOfRead();
    void finishLoading();
    void noteLoadError(const base::Error &error);

    void adoptTotal(const base::Money &total);
    void acceptPayment();
    void writeIntent();
    void adoptLivePayment(const base::Error &refusal);
    void send();
    void settle(const base::Result<api::PaymentReceipt> &answer);
    void giveUp(const base::Error &error);
    void adoptSeenStatus();

    api::Client &m_client;
    store::Journal &m_journal;
    const base::Clock &m_clock;
    PaymentCheck m_check;
    Phase m_phase = Phase::Idle;
    qint64 m_orderId = 0;
    base::Money m_total;
    Buyer m_buyer;
    QString m_seenStatus; ///< the last that was told of the order
    int m_loading = 0;    ///< answers to an earlier load() are dropped
    int m_awaited = 0;    ///< reads of this part of the loading that are under way
    bool m_isLoadingDetails = false; ///< the second part of two
    PaymentFacts m_facts;
    QList<PayOption> m_options;
    std::optional<base::Error> m_loadError;
    PayOption m_option;
    store::PayIntent m_intent;
};

} // namespace cartouche::order
