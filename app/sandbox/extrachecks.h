// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/call.h"

namespace cartouche::sandbox {

/// Everything the dry run and the checkout look at that is not about names: configurations of further
/// products and options, zones that exist, coupons that cannot be used (any more).
/// @return the refusal, or none when the cart can be ordered
[[nodiscard]] std::optional<Answer> checkExtras(const Call &call, const Cart &cart);

} // namespace cartouche::sandbox
