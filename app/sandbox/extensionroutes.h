// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/router.h"

namespace cartouche::sandbox {

/// /domain/extensions… and /domain/data/extension
void addExtensionRoutes(Router &router);

} // namespace cartouche::sandbox
