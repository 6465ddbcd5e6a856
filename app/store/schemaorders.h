// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/migrations.h"

namespace cartouche::store {

/// The account's own orders, wherever they were made, and what the person was told about them.
[[nodiscard]] Migration ordersSchema();

} // namespace cartouche::store
