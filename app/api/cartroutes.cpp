// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/cartroutes.h"

#include "api/cartmodels.h"
#include "api/routing.h"

namespace cartouche::api {

using namespace Qt::StringLiterals;
using Method = Request::Method;

namespace {

/// A dry run carries the full text of every contract.
constexpr qint64 withContracts = 32 << 20;

} // namespace

Reply<Cart> createCart(Client &client, const CartCreation &creation)
{
    Request request = routed(Method::Post, "/order/cart"_ba);
    request.body = toJson(creation);
    return ask<Cart>(client, std::move(request), &readCartModel);
}

Reply<QStringList> listCarts(Client &client, const QString &description)
{
    Request request = routed(Method::Get, "/order/cart"_ba);
    addToQuery(request, u"description"_s, description);
    return ask<QStringList>(client, std::move(request), listOf(&readText));
}

Reply<Cart> readCart(Client &client, const QString &cartId)
{
    return ask<Cart>(client, routed(Method::Get, "/order/cart/{cartId}"_ba, {cartId}),
                     &readCartModel);
}

Reply<Cart> updateCart(Client &client, const QString &cartId, const QString &description, const QDateTime &expire)
{
    Request request = routed(Method::Put, "/order/cart/{cartId}"_ba, {cartId});
    request.body.insert("description"_L1, description);
    if (expire.isValid())
        request.body.insert("expire"_L1, toIsoTime(expire));
    return ask<Cart>(client, std::move(request), &readCartModel);
}

Reply<void> deleteCart(Client &client, const QString &cartId)
{
    return tell(client, routed(Method::Delete, "/order/cart/{cartId}"_ba, {cartId}));
}

Reply<void> assignCart(Client &client, const QString &cartId)
{
    return tell(client, routed(Method::Post, "/order/cart/{cartId}/assign"_ba, {cartId}));
}

Reply<QList<Offer>> readOffers(Client &client, const QString &cartId, const QString &domain, bool isBackground)
{
    Request request = routed(Method::Get, "/order/cart/{cartId}/domain"_ba, {cartId});
    request.isBackground = isBackground;
    addToQuery(request, u"domain"_s, domain);
    return ask<QList<Offer>>(client, std::move(request), listOf(&readOffer));
}

Reply<CartItem> addDomain(Client &client, const QString &cartId, const DomainItemCreation &creation)
{
    Request request = routed(Method::Post, "/order/cart/{cartId}/domain"_ba, {cartId});
    request.body = toJson(creation);
    return ask<CartItem>(client, std::move(request), &readCartItem);
}

Reply<QList<OptionDefinition>> readDomainOptions(Client &client, const QString &cartId, const QString &domain)
{
    Request request = routed(Method::Get, "/order/cart/{cartId}/domain/options"_ba, {cartId});
    addToQuery(request, u"domain"_s, domain);
    return ask<QList<OptionDefinition>>(client, std::move(request), listOf(&readOptionDefinition));
}

Reply<CartItem> addDomainOption(Client &client, const QString &cartId, const OptionCreation &creation)
{
    Request request = routed(Method::Post, "/order/cart/{cartId}/domain/options"_ba, {cartId});
    request.body = toJson(creation);
    return ask<CartItem>(client, std::move(request), &readCartItem);
}

Reply<QList<qint64>> listItems(Client &client, const QString &cartId)
{
    return ask<QList<qint64>>(client, routed(Method::Get, "/order/cart/{cartId}/item"_ba, {cartId}),
                              listOf(&wholeNumber));
}

Reply<CartItem> readItem(Client &client, const QString &cartId, qint64 itemId)
{
    return ask<CartItem>(client,
                         routed(Method::Get, "/order/cart/{cartId}/item/{itemId}"_ba, {cartId, QString::number(itemId)}),
                         &readCartItem);
}

Reply<CartItem> updateItem(Client &client, const QString &cartId, qint64 itemId, base::Period duration)
{
    Request request =
        routed(Method::Put, "/order/cart/{cartId}/item/{itemId}"_ba, {cartId, QString::number(itemId)});
    request.body.insert("duration"_L1, duration.toIso());
    return ask<CartItem>(client, std::move(request), &readCartItem);
}

Reply<void> deleteItem(Client &client, const QString &cartId, qint64 itemId)
{
    return tell(client,
                routed(Method::Delete, "/order/cart/{cartId}/item/{itemId}"_ba, {cartId, QString::number(itemId)}));
}

Reply<QList<ConfigurationRequirement>> readRequirements(Client &client, const QString &cartId, qint64 itemId)
{
    return ask<QList<ConfigurationRequirement>>(
        client,
        routed(Method::Get, "/order/cart/{cartId}/item/{itemId}/requiredConfiguration"_ba,
               {cartId, QString::number(itemId)}),
        listOf(&readRequirement));
}

Reply<QList<qint64>> listConfigurations(Client &client, const QString &cartId, qint64 itemId, const QString &label)
{
    Request request = routed(Method::Get, "/order/cart/{cartId}/item/{itemId}/configuration"_ba,
                             {cartId, QString::number(itemId)});
    addToQuery(request, u"label"_s, label);
    return ask<QList<qint64>>(client, std::move(request), listOf(&wholeNumber));
}

Reply<ConfigurationItem> readConfiguration(Client &client, const QString &cartId, qint64 itemId,
                                           qint64 configurationId)
{
    return ask<ConfigurationItem>(
        client,
        routed(Method::Get, "/order/cart/{cartId}/item/{itemId}/configuration/{configurationId}"_ba,
               {cartId, QString::number(itemId), QString::number(configurationId)}),
        &readConfigurationItem);
}

Reply<ConfigurationItem> addConfiguration(Client &client, const QString &cartId, qint64 itemId,
                                          const QString &label, const QString &value)
{
    Request request = routed(Method::Post, "/order/cart/{cartId}/item/{itemId}/configuration"_ba,
                             {cartId, QString::number(itemId)});
    request.body = QJsonObject{{u"label"_s, label}, {u"value"_s, value}};
    return ask<ConfigurationItem>(client, std::move(request), &readConfigurationItem);
}

Reply<void> deleteConfiguration(Client &client, const QString &cartId, qint64 itemId, qint64 configurationId)
{
    return tell(client,
                routed(Method::Delete, "/order/cart/{cartId}/item/{itemId}/configuration/{configurationId}"_ba,
                       {cartId, QString::number(itemId), QString::number(configurationId)}));
}

Reply<QStringList> listCoupons(Client &client, const QString &cartId)
{
    return ask<QStringList>(client, routed(Method::Get, "/order/cart/{cartId}/coupon"_ba, {cartId}), listOf(&readText));
}

Reply<QStringList> addCoupon(Client &client, const QString &cartId, const QString &code)
{
    Request request = routed(Method::Post, "/order/cart/{cartId}/coupon"_ba, {cartId});
    request.body.insert("coupon"_L1, code);
    return ask<QStringList>(client, std::move(request), listOf(&readText));
}

Reply<void> removeCoupon(Client &client, const QString &cartId, const QString &code)
{
    Request request = routed(Method::Delete, "/order/cart/{cartId}/coupon"_ba, {cartId});
    addToQuery(request, u"coupon"_s, code);
    return tell(client, std::move(request));
}

Reply<OrderSummary> readSummary(Client &client, const QString &cartId)
{
    Request request = routed(Method::Get, "/order/cart/{cartId}/summary"_ba, {cartId});
    request.sizeLimit = withContracts;
    return ask<OrderSummary>(client, std::move(request), &readOrderSummary);
}

Reply<OrderSummary> dryRun(Client &client, const QString &cartId)
{
    Request request = routed(Method::Get, "/order/cart/{cartId}/checkout"_ba, {cartId});
    request.sizeLimit = withContracts;
    return ask<OrderSummary>(client, std::move(request), &readOrderSummary);
}

Reply<OrderSummary> checkOut(Client &client, const QString &cartId, const CheckoutParameters &parameters)
{
    Request request = routed(Method::Post, "/order/cart/{cartId}/checkout"_ba, {cartId});
    request.body = toJson(parameters);
    request.sizeLimit = withContracts;
    request.neverRepeat = true;
    return ask<OrderSummary>(client, std::move(request), [](const Answer &answer) {
        auto order = readPlacedOrder(answer.json);
        if (order)
            order->queryId = answer.queryId;
        return order;
    });
}

} // namespace cartouche::api
