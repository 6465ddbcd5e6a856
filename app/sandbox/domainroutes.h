// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/router.h"

namespace cartouche::sandbox {

/// /domain, /domain/{serviceName} and …/serviceInfos: the names that the account holds.
void addDomainRoutes(Router &router);

} // namespace cartouche::sandbox
