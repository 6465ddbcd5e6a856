// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/router.h"

namespace cartouche::sandbox {

/// Credit balances: what the account holds, and what of it pays an order.
void addCreditRoutes(Router &router);

} // namespace cartouche::sandbox
