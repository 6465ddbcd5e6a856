// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/router.h"

namespace cartouche::sandbox {

/// /me and the accounts of money that belong to it.
void addAccountRoutes(Router &router);

} // namespace cartouche::sandbox
