// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/paymentsettling.h"
#include "order/reconciliation.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace cartouche::order {

/// What the journal tells of business that is not finished at this endpoint: clicks whose outcome nobody
/// knows, which are settled from here, the names that they lock, and orders that are still under way.
class Unfinished : public QObject
{
    Q_OBJECT
public:
    /// What is being sent at this moment: its answer may still come.
    struct InFlight
    {
        QString orderIntent; ///< empty: no order
        qint64 payingOrder = 0; ///< 0: no payment
    };

    /// @param inFlight asked whenever the journal was read
    Unfinished(api::Client &client, store::Journal &journal, const base::Clock &clock,
               std::function<InFlight()> inFlight, QObject *parent = nullptr);

    /// Whose orders OVHcloud will tell; from then on unknown outcomes are looked at.
    /// @param account the endpoint's host where it cannot be known
    void setAccount(const QString &account);
    /// Reads the journal: journalRead.
    void read();
    /// Reads of the journal what there is to settle among the payments.
    void readPayments();

    /// Clicks whose outcome nobody knows, of every account here, oldest first.
    [[nodiscard]] const QList<store::OrderIntent> &unsettled() const { return m_unsettled; }
    /// Their names: they cannot be ordered.
    [[nodiscard]] const QSet<QString> &lockedNames() const { return m_lockedNames; }
    /// Orders of this account that are neither delivered nor cancelled, newest first.
    [[nodiscard]] const QList<store::KnownOrder> &openOrders() const { return m_openOrders; }

    [[nodiscard]] Reconciliation &reconciliation() { return m_reconciliation; }
    [[nodiscard]] const Reconciliation &reconciliation() const { return m_reconciliation; }
    [[nodiscard]] PaymentSettling &paymentSettling() { return m_paymentSettling; }
    [[nodiscard]] const PaymentSettling &paymentSettling() const { return m_paymentSettling; }

Q_SIGNALS:
    void journalRead();
    /// Unknown outcomes that were settled; the journal knows it, and the names are free by then.
    void orderFound(const cartouche::store::OrderIntent &intent, qint64 orderId);
    void orderNotPlaced(const cartouche::store::OrderIntent &intent, bool isCartOpen);
    void paymentSettled(qint64 orderId, bool isMade);

private:
    void connectSettling();
    void takeOrders(const QList<store::OrderIntent> &intents);
    void settled(const store::OrderIntent &intent);
    void lockNames();
    void settlePayments(const QList<store::PayIntent> &payments);
    void readLater();
    void readOpenOrders();
    [[nodiscard]] bool mayBeOurs(const QString &account) const;

    store::Journal &m_journal;
    const QString m_endpoint;
    const QString m_host;
    const std::function<InFlight()> m_inFlight;
    QString m_account; ///< empty until it is told
    Reconciliation m_reconciliation;
    PaymentSettling m_paymentSettling;
    QTimer m_again; ///< after a read of the journal that failed
    QSet<QString> m_lockedNames;
    QList<store::OrderIntent> m_unsettled;
    QList<store::KnownOrder> m_openOrders;
};

} // namespace cartouche::order
