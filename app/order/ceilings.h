// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

namespace cartouche::order {

/// What a person lets this program spend (rule R9): with tax, in 1e-8 units of the account's currency;
/// none: no ceiling.
struct Ceilings
{
    std::optional<qint64> perOrder;
    std::optional<qint64> perDay; ///< all orders since midnight of this computer's clock
};

} // namespace cartouche::order
