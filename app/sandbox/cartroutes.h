// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/router.h"

namespace cartouche::sandbox {

/// /order/cart and /order/cart/{cartId}: carts, offers, adding names.
void addCartRoutes(Router &router);

} // namespace cartouche::sandbox
