// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/paymentcheck.h"

#include "api/orderroutes.h"
#include "order/whencurrent.h"

#include <algorithm>
#include <functional>

namespace cartouche::order {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

bool hasEvent(const QList<api::FollowUp> &steps, const std::function<bool(const QString &)> &isWanted)
{
    return std::any_of(steps.begin(), steps.end(), [&isWanted](const api::FollowUp &step) {
        return std::any_of(step.history.begin(), step.history.end(),
                           [&isWanted](const api::FollowUpEvent &event) { return isWanted(event.label); });
    });
}

bool showsPayment(const QList<api::FollowUp> &steps)
{
    return hasEvent(steps, [](const QString &label) { return label.contains("PAYMENT"_L1); });
}

/// Begun and no more: in the browser it may have been abandoned, or declined.
bool showsMoney(const QList<api::FollowUp> &steps)
{
    return hasEvent(steps, [](const QString &label) { return label.contains("PAYMENT"_L1) && !isPaymentBegin(label); });
}

/// An amount that cannot be read is not nothing.
Error unreadableTotal()
{
    Error error;
    error.kind = Error::Kind::Unreadable;
    error.route = "GET /me/order/{orderId}"_ba;
    error.technical = u"the order's total could not be read"_s;
    return error;
}

} // namespace

bool isPaidStatus(const QString &status)
{
    return status == "checking"_L1 || status == "documentsRequested"_L1 || status == "delivering"_L1
        || status == "delivered"_L1;
}

bool isPaymentBegin(const QString &label)
{
    return label == "PAYMENT_INITIATED"_L1 || label == "REGISTERED_PAYMENT_INITIATED"_L1;
}

PaymentCheck::PaymentCheck(api::Client &client, QObject *parent) : QObject(parent), m_client(client) {}

void PaymentCheck::start(qint64 orderId, const base::Money &total, Purpose purpose)
{
    ++m_run;
    m_orderId = orderId;
    m_total = total;
    m_ordered = {};
    m_purpose = purpose;
    m_isWellInformed = false;
    m_areTransactionsTold = true;
    m_isOrderOver = false;
    whenCurrent(api::readOrderStatus(m_client, m_orderId), this, m_run, [this](const base::Result<QString> &status) {
        m_isOrderOver = status && *status == "cancelled"_L1;
        if (!status)
            Q_EMIT refused(status.error());
        else if (isPaidStatus(*status))
            Q_EMIT paidAlready();
        else if (*status == "notPaid"_L1 || (m_isOrderOver && m_purpose == Purpose::AfterPaying))
            checkTotal();
        else
            Q_EMIT refused(base::invalid("order-"_ba + status->toUtf8()));
    });
}

/// What is paid is the order's own amount, so it has to be the one on the button.
void PaymentCheck::checkTotal()
{
    whenCurrent(api::readOrder(m_client, m_orderId), this, m_run, [this](const base::Result<api::Order> &order) {
        if (!order) {
            // A server that knows the order's state but not this route leaves the total that was agreed to.
            if (order.error().kind == Error::Kind::NotFound)
                checkHistory();
            else
                Q_EMIT refused(order.error());
            return;
        }
        m_ordered = order->date;
        const base::Money total = order->priceWithTax.amount;
        if (m_purpose == Purpose::AfterPaying)
            checkHistory();
        else if (total.currency().isEmpty())
            Q_EMIT refused(unreadableTotal());
        else if (total == m_total)
            checkHistory();
        else
            Q_EMIT totalChanged(total);
    });
}

void PaymentCheck::checkHistory()
{
    whenCurrent(api::readFollowUp(m_client, m_orderId), this, m_run,
                [this](const base::Result<QList<api::FollowUp>> &steps) {
                    const bool isTrace = steps && showsPayment(*steps);
                    // Nothing is sent over a payment that may still arrive, but it is no payment either.
                    if (isTrace && m_purpose == Purpose::BeforePaying && !showsMoney(*steps))
                        Q_EMIT refused(base::invalid("payment-begun"_ba));
                    else if (isTrace)
                        Q_EMIT paidAlready();
                    else if (!steps && !steps.error().isDenial())
                        Q_EMIT refused(steps.error());
                    else
                        checkPayment();
                });
}

void PaymentCheck::checkPayment()
{
    whenCurrent(api::readOrderPayment(m_client, m_orderId), this, m_run,
                [this](const base::Result<api::OrderPayment> &payment) {
                    m_isWellInformed = payment.has_value();
                    if (payment && payment->isMade())
                        Q_EMIT paidAlready();
                    else if (!payment && !payment.error().isDenial())
                        Q_EMIT refused(payment.error());
                    else if (m_total.isZero()) {
                        m_isWellInformed = true;
                        Q_EMIT mayPay(); // nothing moves, so nothing can be under way
                    } else
                        checkTransactions({u"CONFIRMING"_s, u"READY"_s});
                });
}

/// A transaction does not name its order: one of this amount, begun after the order was made, may be its payment.
void PaymentCheck::checkTransactions(QStringList statuses)
{
    if (statuses.isEmpty()) {
        Q_EMIT mayPay();
        return;
    }
    const QString status = statuses.takeFirst();
    whenCurrent(api::readTransactions(m_client, status), this, m_run,
                [this, statuses](const base::Result<QList<api::Transaction>> &transactions) {
                    if (!transactions) {
                        m_areTransactionsTold = false;
                        if (transactions.error().isDenial())
                            checkTransactions(statuses);
                        else
                            Q_EMIT refused(transactions.error());
                        return;
                    }
                    m_isWellInformed = true;
                    const auto mayBeOurs = [this](const api::Transaction &transaction) {
                        const bool isOlder = m_ordered.isValid() && transaction.creationDate.isValid()
                            && transaction.creationDate < m_ordered;
                        return !isOlder && transaction.type != "CREDIT"_L1 && transaction.amount.amount == m_total;
                    };
                    if (std::any_of(transactions->begin(), transactions->end(), mayBeOurs))
                        Q_EMIT refused(base::invalid("payment-pending"_ba));
                    else
                        checkTransactions(statuses);
                });
}

} // namespace cartouche::order
