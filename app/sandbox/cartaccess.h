// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/router.h"

namespace cartouche::sandbox {

using CartHandler = Answer (*)(Call &, Cart &);
using ItemHandler = Answer (*)(Call &, Cart &, CartItem &);

/// A cart, or the answer that stands in for it: there is none, its time is over, it is somebody else's.
struct CartLookup
{
    Cart *cart = nullptr;
    Answer refusal;
};
[[nodiscard]] CartLookup findCart(Call &call, const QString &cartId);
/// Refuses a cart that was ordered too.
[[nodiscard]] CartLookup findOpenCart(Call &call, const QString &cartId);

/// 403: the cart was ordered.
[[nodiscard]] Answer closedCart();
/// 404
[[nodiscard]] Answer missingCart();

// Wrap a handler of a cart or item so that it only runs when there is one. The "open" forms also
// refuse a cart that was ordered.
[[nodiscard]] Handler withCart(CartHandler handler);
[[nodiscard]] Handler withOpenCart(CartHandler handler);
[[nodiscard]] Handler withItem(ItemHandler handler);
[[nodiscard]] Handler withOpenItem(ItemHandler handler);

} // namespace cartouche::sandbox
