// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/router.h"

namespace cartouche::sandbox {

/// /domain/{serviceName}/task: the tasks of one name, the same ones as under /me/task/domain.
void addServiceTaskRoutes(Router &router);

} // namespace cartouche::sandbox
