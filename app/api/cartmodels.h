// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/models.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

// JSON to the models of /order/cart and back. A reader has no value when what the route is about,
// named with it, is missing; everything else may be.
namespace cartouche::api {

[[nodiscard]] std::optional<Cart> readCartModel(const QJsonValue &json);                            ///< cartId
[[nodiscard]] std::optional<LabelledPrice> readLabelledPrice(const QJsonValue &json);          ///< label, amount
[[nodiscard]] std::optional<ConfigurationRequirement> readRequirement(const QJsonValue &json); ///< label
[[nodiscard]] std::optional<ConfigurationItem> readConfigurationItem(const QJsonValue &json);  ///< id
[[nodiscard]] std::optional<Offer> readOffer(const QJsonValue &json);                          ///< is an object
[[nodiscard]] std::optional<CartItem> readCartItem(const QJsonValue &json);                    ///< itemId
[[nodiscard]] std::optional<OptionDefinition> readOptionDefinition(const QJsonValue &json);    ///< planCode
/// Summary and dry run: total with and without tax.
[[nodiscard]] std::optional<OrderSummary> readOrderSummary(const QJsonValue &json);
/// Checkout: the order's number is what counts; an order whose prices cannot be read is still one.
[[nodiscard]] std::optional<OrderSummary> readPlacedOrder(const QJsonValue &json);

[[nodiscard]] QJsonObject toJson(const CartCreation &creation);
[[nodiscard]] QJsonObject toJson(const DomainItemCreation &creation);
[[nodiscard]] QJsonObject toJson(const OptionCreation &creation);
[[nodiscard]] QJsonObject toJson(const CheckoutParameters &parameters);
/// "2020-10-18T13:44:30+00:00"
[[nodiscard]] QString toIsoTime(const QDateTime &time);

} // namespace cartouche::api
