// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/call.h"

namespace cartouche::sandbox {

/// Everything a cart comes to: names, further products, options and coupons.
[[nodiscard]] Bill billFor(const Call &call, const Cart &cart);

/// order.Order without contracts, order id and url, as the cart's routes show it.
[[nodiscard]] QJsonObject cartBillJson(const Call &call, const Bill &bill);

/// What an item of a plan costs, net.
struct PlanCost
{
    base::Money unit;    ///< one for the chosen duration
    base::Money rental;  ///< all of them
    base::Money install; ///< what is asked once
    base::Money renewal; ///< one further period of all of them
};
[[nodiscard]] PlanCost costOf(const CartItem &item, const Subsidiary &subsidiary);

/// The order's or the cart's way to show a line's domain.
[[nodiscard]] LineDomain lineDomain(const Switches &switches, Switch which);

} // namespace cartouche::sandbox
