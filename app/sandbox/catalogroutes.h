// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/router.h"

namespace cartouche::sandbox {

/// What is sold and to whom: extensions, prices, registry rules.
void addCatalogRoutes(Router &router);

} // namespace cartouche::sandbox
