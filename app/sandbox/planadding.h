// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/call.h"

namespace cartouche::sandbox {

/// What a plan is attached to, if anything.
struct PlanPlace
{
    qint64 parent = 0; ///< item of the same cart
    QString service{}; ///< name that the account holds
};

/// Adds the plan that the body asks for ({planCode, pricingMode, duration, quantity}) to a cart.
/// @return the item, or the refusal
[[nodiscard]] Answer addPlan(Call &call, Cart &cart, Shelf shelf, const PlanPlace &place);

} // namespace cartouche::sandbox
