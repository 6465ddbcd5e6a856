// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/router.h"

namespace cartouche::sandbox {

/// /me/api: the applications of the account and the keys that act for it.
void addKeyRoutes(Router &router);

} // namespace cartouche::sandbox
