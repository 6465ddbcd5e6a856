// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/cartaccess.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

Cart *findCart(Call &call)
{
    const auto found = call.world.carts.find(call.path.value(u"cartId"_s));
    if (found == call.world.carts.end() || found->second.expire <= call.now)
        return nullptr;
    Cart &cart = found->second;
    // Without a signature the UUID is enough, also for an assigned cart.
    const bool isForeign
        = call.account && !cart.account.isEmpty() && cart.account != call.account->nichandle;
    return isForeign ? nullptr : &cart;
}

/// The cart of a call, its names at today's prices unless it was ordered or prices are to be kept.
Cart *findPricedCart(Call &call)
{
    Cart *cart = findCart(call);
    if (cart && !cart->readOnly && call.world.switches.is(Switch::CartPrices, "follow"_L1)) {
        for (CartItem &item : cart->items)
            item.offer = item.offer.renewed(call.market(*cart->subsidiary));
    }
    return cart;
}

Answer missingCart()
{
    return notFound(u"This cart does not exist"_s);
}

Answer closedCart()
{
    return forbidden(u"This cart has been validated and is read-only"_s);
}

Answer withFoundItem(Call &call, Cart &cart, ItemHandler handler)
{
    CartItem *item = cart.item(call.id(u"itemId"_s));
    return item ? handler(call, cart, *item) : notFound(u"This item does not exist"_s);
}

} // namespace

Handler withCart(CartHandler handler)
{
    return [handler](Call &call) {
        Cart *cart = findPricedCart(call);
        return cart ? handler(call, *cart) : missingCart();
    };
}

Handler withOpenCart(CartHandler handler)
{
    return [handler](Call &call) {
        Cart *cart = findPricedCart(call);
        if (!cart)
            return missingCart();
        return cart->readOnly ? closedCart() : handler(call, *cart);
    };
}

Handler withItem(ItemHandler handler)
{
    return [handler](Call &call) {
        Cart *cart = findPricedCart(call);
        return cart ? withFoundItem(call, *cart, handler) : missingCart();
    };
}

Handler withOpenItem(ItemHandler handler)
{
    return [handler](Call &call) {
        Cart *cart = findPricedCart(call);
        if (!cart)
            return missingCart();
        return cart->readOnly ? closedCart() : withFoundItem(call, *cart, handler);
    };
}

} // namespace cartouche::sandbox
