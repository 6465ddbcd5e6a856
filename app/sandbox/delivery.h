// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/world.h"

namespace cartouche::sandbox {

/// Brings every order and every task to where it stands at this moment; a finished task puts its
/// name into the account. Called before each request, so that nothing in the sandbox needs a timer.
void advanceDeliveries(World &world, const Settings &settings, const QDateTime &now);

/// Nothing holds the order back any more: its tasks are created.
void beginDelivery(World &world, Account &account, Order &order, const QDateTime &moment);

/// The order is not wanted any more: tasks that have not ended are cancelled, and names that were
/// delivered leave the account.
void stopDelivery(World &world, Account &account, const Order &order, const QDateTime &moment);

} // namespace cartouche::sandbox
