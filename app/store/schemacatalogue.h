// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/migrations.h"

namespace cartouche::store {

/// The price catalogue as it was read last.
[[nodiscard]] Migration catalogueSchema();

} // namespace cartouche::store
