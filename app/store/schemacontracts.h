// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/migrations.h"

namespace cartouche::store {

/// The contracts that were accepted with an order, and what was decided about renewing its names.
[[nodiscard]] Migration contractsSchema();

} // namespace cartouche::store
