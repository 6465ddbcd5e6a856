// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/money.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace cartouche::sandbox {

/// A registered way to pay, as /me/payment/method and the older /me/paymentMean both show it.
struct PaymentMethod
{
    enum class Kind { Card, Sepa, PayPal, Prepaid };

    qint64 id = 0; ///< paymentMethodId
    qint64 meanId = 0; ///< paymentMeanId, for payWithRegisteredPaymentMean
    Kind kind = Kind::Card;
    QString label; ///< masked number, IBAN or e-mail address
    QString description;
    bool isDefault = false;
    QDateTime creation;
    std::optional<QDateTime> expiration;
    bool alwaysRefused = false; ///< looks valid, and the bank says no every time

    [[nodiscard]] bool isValidAt(const QDateTime &now) const
    {
        return !expiration || *expiration > now;
    }
};

/// Money that moved, or was asked for in vain.
struct Transaction
{
    qint64 id = 0;
    qint64 methodId = 0;
    base::Money amount;
    QDateTime date;
    bool succeeded = true;
};

/// "CREDIT_CARD", as in /me/payment/method.
[[nodiscard]] QString paymentType(PaymentMethod::Kind kind);
/// "creditCard", as in payWithRegisteredPaymentMean (billing.ReusablePaymentMeanEnum).
[[nodiscard]] QString paymentMean(PaymentMethod::Kind kind);

} // namespace cartouche::sandbox
