// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/price.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// The models of orders and of paying them; the rules of models.h, by which they are included, hold.
namespace cartouche::api {

/// billing.Order
struct Order
{
    qint64 orderId = 0;
    QDateTime date;
    QDateTime expirationDate; ///< last day to pay; invalid when not told
    QDateTime retractionDate;
    QString url;              ///< whoever has it sees the order: never logged
    QString pdfUrl;           ///< likewise
    QString password;         ///< likewise
    Price priceWithTax;
    Price priceWithoutTax;
    Price tax;
};

/// billing.order.OrderStatusEnum as text: notPaid, checking, documentsRequested, delivering,
/// delivered, cancelling, cancelled, unknown, or a value not known yet.
using OrderStatus = QString;

/// billing.OrderDetail
struct OrderDetail
{
    qint64 orderDetailId = 0;
    QString description;
    QString detailType;
    QString domain;
    QString quantity; ///< a string in OVHcloud's model
    bool cancelled = false;
    Price unitPrice;
    Price totalPrice;
};

/// billing.order.FollowUp and its history
struct FollowUpEvent
{
    QDateTime date;
    QString label; ///< PAYMENT_INITIATED, PAYMENT_CONFIRMED, FRAUD_CHECK…
    QString description;
};
struct FollowUp
{
    QString step;   ///< VALIDATING, VALIDATED, DELIVERING, AVAILABLE
    QString status; ///< TODO, DOING, DONE, ERROR
    QList<FollowUpEvent> history;
};

/// me.payment.PaymentMethod
struct PaymentMethod
{
    qint64 paymentMethodId = 0;
    std::optional<qint64> paymentMeanId;   ///< link to the old means
    std::optional<qint64> billingContactId;
    QString paymentType;    ///< CREDIT_CARD, PAYPAL, SEPA_DIRECT_DEBIT, INTERNAL_TRUSTED_ACCOUNT…
    QString paymentSubType; ///< VISA…
    QString label;          ///< masked number
    QString description;
    QString status;         ///< VALID, EXPIRED…
    bool isDefault = false;
    std::optional<bool> oneclick;
    QString integration;
    QString formSessionId;
    QString merchantId;
    QString iconName;       ///< me.payment.Icon, the data is not fetched
    QDateTime creationDate;
    QDateTime expirationDate;
    QDateTime lastUpdate;
};

/// billing.order.PaymentMethods: what can pay one order.
struct OrderPaymentMethods
{
    QList<qint64> registered;             ///< payment method ids usable for the order
    QList<PaymentMethod> paymentMethods;
    QStringList availableTypes;           ///< paymentType of payment.method.AvailablePaymentMethod
};

/// One of /me/paymentMean/{bankAccount,creditCard,paypal}, reduced to what a choice needs.
struct PaymentMean
{
    QString kind;  ///< bankAccount, creditCard, paypal
    qint64 id = 0;
    QString label; ///< IBAN, card number or e-mail as sent, masked by OVHcloud
    QString description;
    QString state; ///< valid, expired, blockedForIncidents…
    bool isDefault = false;
    QDateTime expirationDate;
};

/// billing.Payment: how an order was paid.
struct OrderPayment
{
    QDateTime paymentDate;     ///< invalid when none was made
    QString paymentType;       ///< creditCard, ovhAccount, free, none…
    QString paymentIdentifier;
    /// Something was paid. What OVHcloud answers about an unpaid order is not known for sure: nothing, or nothing in it.
    [[nodiscard]] bool isMade() const { return paymentDate.isValid() && paymentType != QLatin1StringView("none"); }
};

/// billing.OvhAccount: money that lies at OVHcloud.
struct OvhAccount
{
    QString ovhAccountId;
    Price balance;
    bool isActive = true;
};

/// billing.FidelityAccount
struct FidelityAccount
{
    qint64 balance = 0; ///< points
};

/// The good answer to a payment that was sent: it is on its way, and OVHcloud's status tells when it has arrived.
struct PaymentReceipt
{
    QString queryId; ///< for support; empty when not told
};

/// me.payment.Transaction
struct Transaction
{
    qint64 transactionId = 0;
    std::optional<qint64> paymentMethodId;
    QString type;   ///< DEBIT, CREDIT
    QString status; ///< READY, CONFIRMING: under way; SUCCESS, FAILED, ERROR, EXPIRED, CANCELED: over
    Price amount;
    QDateTime creationDate;
    QDateTime lastUpdate;
};

} // namespace cartouche::api
