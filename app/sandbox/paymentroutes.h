// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/router.h"

namespace cartouche::sandbox {

/// Paying: /me/order/{orderId}/pay, …/payWithRegisteredPaymentMean and what may be used.
void addPaymentRoutes(Router &router);

} // namespace cartouche::sandbox
