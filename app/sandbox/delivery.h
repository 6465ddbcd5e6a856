// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/world.h"

namespace cartouche::sandbox {

/// Brings every task to where it stands at this moment; a finished one puts its name into the
/// account. Called before each request, so that nothing in the sandbox needs a timer.
void advanceDeliveries(World &world, const Settings &settings, const QDateTime &now);

/// Notes the payment of an order and creates its tasks.
void takePayment(World &world, Account &account, Order &order, const QString &paymentType,
                 const QDateTime &now);

} // namespace cartouche::sandbox
