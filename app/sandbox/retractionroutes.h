// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/router.h"

namespace cartouche::sandbox {

/// The right of withdrawal of an order: used, or given up.
void addRetractionRoutes(Router &router);

} // namespace cartouche::sandbox
