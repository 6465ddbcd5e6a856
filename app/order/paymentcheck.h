// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "api/models.h"

#include <QObject>

namespace cartouche::order {

/// Whether an order status means that its payment has arrived.
[[nodiscard]] bool isPaidStatus(const QString &status);

/// Whether an event of the follow-up says that a payment was begun, and no more.
[[nodiscard]] bool isPaymentBegin(const QString &label);

/// Looks, right before a payment, whether this order may be paid at all (rule R7): its status, its
/// total, its history, its payment, and the payments of this amount that are under way. Reads only.
/// What OVHcloud does not tell (the route is in beta, the key lacks the right) does not count; an
/// answer that did not come ends the check without a payment.
class PaymentCheck : public QObject
{
    Q_OBJECT
public:
    explicit PaymentCheck(api::Client &client, QObject *parent = nullptr);

    enum class Purpose {
        BeforePaying,
        AfterPaying, ///< the total does not matter any more, and an order that is over is looked at all the same
    };

    /// @param total what the person agreed to pay, with tax
    void start(qint64 orderId, const base::Money &total, Purpose purpose = Purpose::BeforePaying);
    void stop() { ++m_run; }
    /// After mayPay(): OVHcloud told the payment of the order, or the payments under way, not its status alone.
    [[nodiscard]] bool isWellInformed() const { return m_isWellInformed; }
    /// After mayPay(): OVHcloud told the payments under way, each state of them.
    [[nodiscard]] bool areTransactionsTold() const { return m_areTransactionsTold; }
    /// The look has found the order cancelled: nothing can pay it any more.
    [[nodiscard]] bool isOrderOver() const { return m_isOrderOver; }

Q_SIGNALS:
    /// Not paid, and no trace of a payment anywhere.
    void mayPay();
    /// It is paid, or a payment of it is under way.
    void paidAlready();
    /// The order's total is not the one that was agreed to.
    void totalChanged(const cartouche::base::Money &total);
    /// Codes of our own: "order-cancelled" and the like for a status that cannot be paid,
    /// "payment-pending" for a payment of this amount that is under way, "payment-begun" before paying, when the history
    /// tells that one was begun and of no money; else the failure of a read.
    void refused(const cartouche::base::Error &error);

private:
    void checkTotal();
    void checkHistory();
    void checkPayment();
    void checkTransactions(QStringList statuses);

    api::Client &m_client;
    qint64 m_orderId = 0;
    base::Money m_total;
    QDateTime m_ordered; ///< invalid when not told
    Purpose m_purpose = Purpose::BeforePaying;
    bool m_isWellInformed = false;
    bool m_areTransactionsTold = false;
    bool m_isOrderOver = false;
    int m_run = 0;
};

} // namespace cartouche::order
