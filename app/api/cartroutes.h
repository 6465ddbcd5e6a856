// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "api/models.h"

namespace cartouche::api {

/// POST /order/cart (anonymous for OVHcloud; signed here when the client can sign)
[[nodiscard]] Reply<Cart> createCart(Client &client, const CartCreation &creation);
/// GET /order/cart?description=: ids of the account's carts; all when the description is empty.
[[nodiscard]] Reply<QStringList> listCarts(Client &client, const QString &description = {});
/// GET /order/cart/{cartId}
[[nodiscard]] Reply<Cart> readCart(Client &client, const QString &cartId);
/// PUT /order/cart/{cartId}
[[nodiscard]] Reply<Cart> updateCart(Client &client, const QString &cartId, const QString &description,
                                     const QDateTime &expire = {});
/// DELETE /order/cart/{cartId}; a cart that is gone already is success.
[[nodiscard]] Reply<void> deleteCart(Client &client, const QString &cartId);
/// POST /order/cart/{cartId}/assign; refused when it is assigned already.
[[nodiscard]] Reply<void> assignCart(Client &client, const QString &cartId);
/// GET /order/cart/{cartId}/domain?domain=: the offers for one name (ASCII form), often one, maybe none.
/// @param isBackground one of many that nobody waits for
[[nodiscard]] Reply<QList<Offer>> readOffers(Client &client, const QString &cartId, const QString &domain,
                                             bool isBackground = false);
/// POST /order/cart/{cartId}/domain
[[nodiscard]] Reply<CartItem> addDomain(Client &client, const QString &cartId, const DomainItemCreation &creation);
/// GET /order/cart/{cartId}/domain/options?domain=: what can be ordered with a name (ASCII form): DNSSEC, anycast.
[[nodiscard]] Reply<QList<OptionDefinition>> readDomainOptions(Client &client, const QString &cartId, const QString &domain);
/// POST /order/cart/{cartId}/domain/options
[[nodiscard]] Reply<CartItem> addDomainOption(Client &client, const QString &cartId, const OptionCreation &creation);
/// GET /order/cart/{cartId}/item
[[nodiscard]] Reply<QList<qint64>> listItems(Client &client, const QString &cartId);
/// GET /order/cart/{cartId}/item/{itemId}
[[nodiscard]] Reply<CartItem> readItem(Client &client, const QString &cartId, qint64 itemId);
/// PUT /order/cart/{cartId}/item/{itemId}
[[nodiscard]] Reply<CartItem> updateItem(Client &client, const QString &cartId, qint64 itemId, base::Period duration);
/// DELETE /order/cart/{cartId}/item/{itemId}; an item that is gone already is success.
[[nodiscard]] Reply<void> deleteItem(Client &client, const QString &cartId, qint64 itemId);
/// GET /order/cart/{cartId}/item/{itemId}/requiredConfiguration
[[nodiscard]] Reply<QList<ConfigurationRequirement>> readRequirements(Client &client, const QString &cartId, qint64 itemId);
/// GET /order/cart/{cartId}/item/{itemId}/configuration?label=: ids; all labels when empty.
[[nodiscard]] Reply<QList<qint64>> listConfigurations(Client &client, const QString &cartId, qint64 itemId,
                                                      const QString &label = {});
/// GET /order/cart/{cartId}/item/{itemId}/configuration/{configurationId}
[[nodiscard]] Reply<ConfigurationItem> readConfiguration(Client &client, const QString &cartId, qint64 itemId,
                                                         qint64 configurationId);
/// POST /order/cart/{cartId}/item/{itemId}/configuration. A label posted twice is stored twice and
/// makes the checkout fail: delete the old one first.
[[nodiscard]] Reply<ConfigurationItem> addConfiguration(Client &client, const QString &cartId, qint64 itemId,
                                                        const QString &label, const QString &value);
/// DELETE /order/cart/{cartId}/item/{itemId}/configuration/{configurationId}
[[nodiscard]] Reply<void> deleteConfiguration(Client &client, const QString &cartId, qint64 itemId,
                                              qint64 configurationId);
/// GET /order/cart/{cartId}/coupon: the promo codes of a cart
[[nodiscard]] Reply<QStringList> listCoupons(Client &client, const QString &cartId);
/// POST /order/cart/{cartId}/coupon: the codes that the cart has now. A code that is refused is told by the message.
[[nodiscard]] Reply<QStringList> addCoupon(Client &client, const QString &cartId, const QString &code);
/// DELETE /order/cart/{cartId}/coupon?coupon=; a code that is gone already is success.
[[nodiscard]] Reply<void> removeCoupon(Client &client, const QString &cartId, const QString &code);
/// GET /order/cart/{cartId}/summary: prices only, nothing is checked, no contracts.
[[nodiscard]] Reply<OrderSummary> readSummary(Client &client, const QString &cartId);
/// GET /order/cart/{cartId}/checkout: the dry run; checks configurations and eligibility, creates nothing.
[[nodiscard]] Reply<OrderSummary> dryRun(Client &client, const QString &cartId);
/// POST /order/cart/{cartId}/checkout: creates the order. Sent once, see order-safety in the journal.
[[nodiscard]] Reply<OrderSummary> checkOut(Client &client, const QString &cartId, const CheckoutParameters &parameters);

} // namespace cartouche::api
