// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/router.h"

namespace cartouche::sandbox {

/// /domain/data: notices of trademark claims, and the files that prove a trademark.
void addDomainDataRoutes(Router &router);

} // namespace cartouche::sandbox
