// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/router.h"

namespace cartouche::sandbox {

/// /order/cart/{cartId}/summary and …/checkout: the dry run and the order itself.
void addCheckoutRoutes(Router &router);

} // namespace cartouche::sandbox
