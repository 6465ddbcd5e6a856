// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/router.h"

namespace cartouche::sandbox {

/// How a payment method is registered, validated and given up.
void addRegistrationRoutes(Router &router);

} // namespace cartouche::sandbox
