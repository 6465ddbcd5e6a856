// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/router.h"

namespace cartouche::sandbox {

/// /domain/configurationRule and its check: what a registry asks for, and whether it is there.
void addRuleRoutes(Router &router);

} // namespace cartouche::sandbox
