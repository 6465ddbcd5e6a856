// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/migrations.h"

namespace cartouche::store {

/// Runs of a search and the answers to them.
[[nodiscard]] Migration searchSchema();

} // namespace cartouche::store
