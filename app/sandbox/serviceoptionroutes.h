// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/router.h"

namespace cartouche::sandbox {

/// /order/cartServiceOption/domain: what can be ordered for a name that the account holds.
void addServiceOptionRoutes(Router &router);

} // namespace cartouche::sandbox
