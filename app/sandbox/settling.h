// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/world.h"

namespace cartouche::sandbox {

/// Notes who pays an order, and when the bank will have decided if it has not yet. What is decided
/// already is confirmed at once.
void takePayment(World &world, Account &account, Order &order, const OrderPayment &payment);

/// Brings an order to where it stands at this moment: a pending payment that was decided, a right
/// of withdrawal that has ended, an order that is refused.
void advanceOrder(World &world, Account &account, Order &order, const Settings &settings,
                  const QDateTime &now);

/// The papers that a held order waits for have come in.
void takePapers(World &world, Account &account, Order &order, const QDateTime &now);

/// The customer gives up the right of withdrawal; an order that was held for it goes on.
void waiveRetraction(World &world, Account &account, Order &order, const QDateTime &now);

/// Stops a paid order: what was paid comes back, tasks that have not begun are cancelled.
/// @param isWithdrawal the customer wanted it
void cancelOrder(World &world, Account &account, Order &order, bool isWithdrawal, const QDateTime &now);

} // namespace cartouche::sandbox
