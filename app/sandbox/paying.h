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

/// Pays with a method that has no flaw: transaction, balance or debt, and what follows from them.
void payWithMethod(Call &call, Account &account, Order &order, const PaymentMethod &method);

/// Pays as a one-time card would, which is not one of the registered methods.
void payInBrowser(Call &call, Account &account, Order &order);

/// Confirms an order that costs nothing.
void payWithNothing(Call &call, Account &account, Order &order);

/// Notes an attempt that the bank refused.
void noteRefusedPayment(Call &call, Account &account, const Order &order,
                        const PaymentMethod &method);

/// Until when an order of these names can be paid.
[[nodiscard]] QDateTime lastMomentToPay(const QList<OrderedName> &names, const Settings &settings,
                                        const QDateTime &date);

/// The page where anybody who has the link sees and pays the order.
[[nodiscard]] QString orderLink(const Call &call, const Order &order);

} // namespace cartouche::sandbox
