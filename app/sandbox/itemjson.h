// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/call.h"

namespace cartouche::sandbox {

/// order.cart.ProductInformation
[[nodiscard]] QJsonObject offerJson(const Offer &offer, const Subsidiary &subsidiary);
/// order.cart.Item
[[nodiscard]] QJsonObject itemJson(const Call &call, const Cart &cart, const CartItem &item);
/// order.cart.ConfigurationItem
[[nodiscard]] QJsonObject configurationJson(const Configuration &configuration);

} // namespace cartouche::sandbox
