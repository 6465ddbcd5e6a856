// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/router.h"

namespace cartouche::sandbox {

/// /me/bill: what was paid.
void addBillRoutes(Router &router);

} // namespace cartouche::sandbox
