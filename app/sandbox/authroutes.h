// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/router.h"

namespace cartouche::sandbox {

/// /auth/…: the clock, consumer keys and what they may do.
void addAuthRoutes(Router &router);

} // namespace cartouche::sandbox
