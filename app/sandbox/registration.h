// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/call.h"

namespace cartouche::sandbox {

/// A new payment method of the account, not valid yet.
[[nodiscard]] PaymentMethod &beginRegistration(Call &call, PaymentMethod::Kind kind);

/// The method is valid from now on; becomes the default and pays its order where that was wanted.
void completeRegistration(Call &call, Account &account, PaymentMethod &method);
void rejectRegistration(PaymentMethod &method, const QDateTime &now);

/// Makes one method the default, or with nullptr none.
void setDefault(Account &account, const PaymentMethod *method);

/// Gives a method up; what it paid for stays paid.
void cancelMethod(PaymentMethod &method, const QDateTime &now);

/// The page where the person says yes or no.
[[nodiscard]] QString registrationLink(const Call &call, const PaymentMethod &method);

/// "FR76XXXXXXXXXXXXXXXXXXXX606"
[[nodiscard]] QString maskedIban(const QString &iban);
/// Whether the check digits of an IBAN are right (ISO 7064, modulo 97).
[[nodiscard]] bool isIban(const QString &text);

} // namespace cartouche::sandbox
