// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/migrations.h"

namespace cartouche::store {

/// Version 8: what registries ask for, by extension.
[[nodiscard]] Migration demandsSchema();

} // namespace cartouche::store
