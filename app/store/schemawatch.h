// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/migrations.h"

namespace cartouche::store {

/// The shortlist, the watch-list and the price history.
[[nodiscard]] Migration watchSchema();

} // namespace cartouche::store
