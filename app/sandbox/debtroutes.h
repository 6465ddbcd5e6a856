// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/router.h"

namespace cartouche::sandbox {

/// What is owed for an order that was delivered on a monthly account, and its payment.
void addDebtRoutes(Router &router);

} // namespace cartouche::sandbox
