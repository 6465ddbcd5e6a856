// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/call.h"

namespace cartouche::sandbox {

/// Why a method cannot pay an amount, in OVHcloud's words; none when it can.
[[nodiscard]] std::optional<QString> paymentFlaw(const Account &account, const PaymentMethod &method,
                                                 const base::Money &amount, const QDateTime &now);

/// Why nobody can pay this order (any more); none while it waits for payment.
[[nodiscard]] std::optional<Answer> orderFlaw(const Order &order, const Settings &settings,
                                              const QDateTime &now);

/// Pays with a method that has no flaw: transaction, balance, tasks.
void payWithMethod(Call &call, Account &account, Order &order, const PaymentMethod &method);

/// Confirms an order that costs nothing.
void payWithNothing(Call &call, Account &account, Order &order);

/// Notes an attempt that the bank refused.
void noteRefusedPayment(Call &call, Account &account, const Order &order,
                        const PaymentMethod &method);

/// The page where anybody who has the link sees and pays the order.
[[nodiscard]] QString orderLink(const Call &call, const Order &order);

} // namespace cartouche::sandbox
