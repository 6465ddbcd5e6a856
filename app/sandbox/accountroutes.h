// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/router.h"

namespace cartouche::sandbox {

/// The accounts of money of a customer: prepaid and loyalty points.
void addAccountRoutes(Router &router);

} // namespace cartouche::sandbox
