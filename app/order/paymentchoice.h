// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/models.h"

#include <optional>

namespace cartouche::order {

/// One way to pay an order.
struct PayOption
{
    enum class Way {
        Method, ///< POST …/pay with a payment method
        Mean,   ///< POST …/payWithRegisteredPaymentMean
        Free,   ///< nothing to pay: the same route with the fidelity account
    };
    enum class Usable {
        Yes,
        NotAccepted,
        Expired,
        NotValid,
        NoId,
        NotEnough, ///< its balance does not cover the total: see `shortBy`
    };

    Way way = Way::Method;
    qint64 methodId = 0;
    QString mean;                  ///< "bankAccount", "ovhAccount"…
    std::optional<qint64> meanId;
    QString type;                  ///< CREDIT_CARD, PAYPAL, bankAccount…; as sent
    QString subType;               ///< VISA…
    QString label;                 ///< masked number or e-mail, as sent
    QString description;           ///< what the holder called it, beside the label; empty without one
    QString status;                ///< as sent
    QDateTime expires;
    bool isDefault = false;
    Usable usable = Usable::Yes;
    std::optional<base::Money> balance; ///< of an account that has one, where OVHcloud tells it
    std::optional<base::Money> shortBy; ///< what the balance lacks; with NotEnough

    /// For the journal: "paymentMethod/123", "paymentMean/bankAccount/7", never a number of a card.
    [[nodiscard]] QString journalName() const;
};

/// What is known about an order's ways to pay; each part may be missing (routes in beta, rights).
struct PaymentFacts
{
    bool isFree = false;
    base::Money total; ///< with tax; no currency when it is not known
    std::optional<QList<api::PaymentMethod>> methods;
    std::optional<api::OrderPaymentMethods> accepted;
    std::optional<QStringList> means;
    QList<api::PaymentMean> registeredMeans;
    std::optional<QList<api::OvhAccount>> accounts;
};

/// The ways to pay: usable ones first, the default before all, then those whose balance does not reach, then those of
/// the account that this order does not take, with the reason.
[[nodiscard]] QList<PayOption> payOptions(const PaymentFacts &facts);

/// Whether one of these ways pays from a balance at OVHcloud, so that api::readOvhAccounts() is of use.
[[nodiscard]] bool needsBalance(const PaymentFacts &facts);

/// Kinds of old payment means that need an id, "bankAccount", "creditCard", "paypal".
[[nodiscard]] bool meanNeedsId(const QString &mean);

} // namespace cartouche::order
