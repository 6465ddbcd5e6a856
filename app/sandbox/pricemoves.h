// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/answer.h"
#include "sandbox/world.h"

namespace cartouche::sandbox {

/// Moves prices while the sandbox runs, for the control routes:
///
///     {"extension": "fr", "create": 1299, "renew": 1499, "transfer": null, "discount": 0}
///
/// Whole euro cents, net, for one year; null goes back to the list price, what is missing stays.
/// Nothing is moved when anything of the body is wrong.
/// @return {extension, create, renew, transfer, discount} as they stand now, or a 400
[[nodiscard]] Answer movePrices(World &world, const QJsonValue &body);

/// {extension, create, renew, transfer, discount}
[[nodiscard]] QJsonObject pricesJson(const PriceBook &prices, const Extension &extension);

} // namespace cartouche::sandbox
