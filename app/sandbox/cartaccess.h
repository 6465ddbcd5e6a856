// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/router.h"

namespace cartouche::sandbox {

using CartHandler = Answer (*)(Call &, Cart &);
using ItemHandler = Answer (*)(Call &, Cart &, CartItem &);

// Wrap a handler of a cart or item so that it only runs when there is one: 404 for a cart that is
// unknown, expired or somebody else's. The "open" forms also refuse a cart that was checked out.
[[nodiscard]] Handler withCart(CartHandler handler);
[[nodiscard]] Handler withOpenCart(CartHandler handler);
[[nodiscard]] Handler withItem(ItemHandler handler);
[[nodiscard]] Handler withOpenItem(ItemHandler handler);

} // namespace cartouche::sandbox
