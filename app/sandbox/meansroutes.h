// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/router.h"

namespace cartouche::sandbox {

/// /me/payment/method, /me/payment/transaction and the older /me/paymentMean.
void addMeansRoutes(Router &router);

} // namespace cartouche::sandbox
