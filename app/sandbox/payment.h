// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/money.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace cartouche::sandbox {

/// What is remembered of a payment method between its registration and its validation.
struct Registration
{
    QString token; ///< opens the page that validates it
    QString formSession; ///< names the registration to `finalize`
    QString successUrl; ///< where the browser goes afterwards
    QString failureUrl;
    qint64 orderId = 0; ///< paid with it once it is valid; 0: none
    bool isOneShot = false; ///< for that order only
    bool becomesDefault = false;
    int failedChallenges = 0;
    QString details; ///< given on request
    QString ownerName; ///< of a bank account, and its BIC
    QString ownerAddress;
    QString bic;
};

/// A registered way to pay, as /me/payment/method and the older /me/paymentMean both show it.
struct PaymentMethod
{
    enum class Kind { Card, Sepa, PayPal, Prepaid, Deferred };
    /// How far its registration has come.
    enum class State { Validating, Valid, Rejected, Cancelled };
    /// When the bank has decided about a payment that it did not refuse at once.
    enum class Settling { AtOnce, Later, RefusedLater };

    qint64 id = 0; ///< paymentMethodId
    qint64 meanId = 0; ///< paymentMeanId, for payWithRegisteredPaymentMean
    Kind kind = Kind::Card;
    QString label; ///< masked number, IBAN or e-mail address
    QString description;
    bool isDefault = false;
    QDateTime creation;
    std::optional<QDateTime> expiration;
    bool alwaysRefused = false; ///< looks valid, and the bank says no every time
    State state = State::Valid;
    Settling settling = Settling::AtOnce;
    QDateTime lastUpdate;
    Registration registration;

    [[nodiscard]] bool isExpiredAt(const QDateTime &now) const { return expiration && *expiration <= now; }
    [[nodiscard]] bool isValidAt(const QDateTime &now) const
    {
        return state == State::Valid && !isExpiredAt(now);
    }
};

/// Money that moved, or was asked for in vain.
struct Transaction
{
    enum class State { Confirming, Success, Failed };

    qint64 id = 0;
    qint64 methodId = 0;
    base::Money amount;
    QDateTime date;
    QDateTime lastUpdate;
    State state = State::Success;
    bool isRefund = false; ///< money that came back
};

/// "CREDIT_CARD", as in /me/payment/method.
[[nodiscard]] QString paymentType(PaymentMethod::Kind kind);
/// me.payment.transaction.StatusEnum
[[nodiscard]] QString statusName(Transaction::State state);
/// "creditCard", as in payWithRegisteredPaymentMean (billing.ReusablePaymentMeanEnum).
[[nodiscard]] QString paymentMean(PaymentMethod::Kind kind);

} // namespace cartouche::sandbox
