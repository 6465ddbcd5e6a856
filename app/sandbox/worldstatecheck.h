// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/world.h"
#include "sandbox/worldstatevalues.h"

namespace cartouche::sandbox {

/// What every other part of the sandbox relies on: who is named is there, what has a name has an
/// extension, what is in a cart is sold.
/// @return the path to the first thing that is missing
[[nodiscard]] StateFlaw danglingName(const World &world);

} // namespace cartouche::sandbox
