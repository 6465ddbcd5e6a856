// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/cartaccess.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

using Lookup = CartLookup (*)(Call &, const QString &);

Answer expiredCart(const Call &call)
{
    return call.world.switches.is(Switch::CartExpired, "expired"_L1)
        ? backendError(460, "Client::Expired"_L1, u"This cart is expired"_s) : missingCart();
}

/// Its names cost what they cost today, unless it was ordered or prices are to be kept.
void renewPrices(const Call &call, Cart &cart)
{
    if (cart.readOnly || call.world.switches.is(Switch::CartPrices, "kept"_L1))
        return;
    for (CartItem &item : cart.items)
        item.offer = item.offer.renewed(call.market(*cart.subsidiary));
}

Handler withLookup(Lookup lookup, CartHandler handler)
{
    return [lookup, handler](Call &call) {
        const CartLookup found = lookup(call, call.path.value(u"cartId"_s));
        return found.cart ? handler(call, *found.cart) : found.refusal;
    };
}

Handler withLookup(Lookup lookup, ItemHandler handler)
{
    return [lookup, handler](Call &call) {
        const CartLookup found = lookup(call, call.path.value(u"cartId"_s));
        if (!found.cart)
            return found.refusal;
        CartItem *item = found.cart->item(call.id(u"itemId"_s));
        return item ? handler(call, *found.cart, *item) : notFound(u"This item does not exist"_s);
    };
}

} // namespace

CartLookup findCart(Call &call, const QString &cartId)
{
    const auto found = call.world.carts.find(cartId);
    if (found == call.world.carts.end())
        return {nullptr, missingCart()};
    Cart &cart = found->second;
    const bool isAssigned = !cart.account.isEmpty();
    if (isAssigned && call.account && cart.account != call.account->nichandle)
        return {nullptr, missingCart()};
    if (cart.expire <= call.now)
        return {nullptr, expiredCart(call)};
    if (cart.readOnly && call.world.switches.is(Switch::CartAfterCheckout, "gone"_L1))
        return {nullptr, missingCart()};
    // Without a signature the UUID is enough, also for an assigned cart, unless a switch says no.
    if (isAssigned && !call.account && call.world.switches.is(Switch::AssignedCart, "closed"_L1))
        return {nullptr, plainError(401, u"You must login first"_s)};
    renewPrices(call, cart);
    return {&cart, {}};
}

CartLookup findOpenCart(Call &call, const QString &cartId)
{
    const CartLookup found = findCart(call, cartId);
    return found.cart && found.cart->readOnly ? CartLookup{nullptr, closedCart()} : found;
}

Answer closedCart()
{
    return forbidden(u"This cart has been validated and is read-only"_s);
}

Answer missingCart()
{
    return notFound(u"This cart does not exist"_s);
}

Handler withCart(CartHandler handler)
{
    return withLookup(findCart, handler);
}

Handler withOpenCart(CartHandler handler)
{
    return withLookup(findOpenCart, handler);
}

Handler withItem(ItemHandler handler)
{
    return withLookup(findCart, handler);
}

Handler withOpenItem(ItemHandler handler)
{
    return withLookup(findOpenCart, handler);
}

} // namespace cartouche::sandbox
