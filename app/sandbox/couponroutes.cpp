// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/couponroutes.h"

#include "sandbox/cartaccess.h"
#include "sandbox/coupon.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The coupons that whoever fills the cart has ordered with; nobody's while it is anonymous.
QStringList usedCoupons(const Call &call, const Cart &cart)
{
    if (call.account)
        return call.account->usedCoupons;
    const auto account = call.world.accounts.find(cart.account);
    return account == call.world.accounts.end() ? QStringList() : account->second.usedCoupons;
}

Answer getCoupons(Call &, Cart &cart)
{
    return ok(QJsonArray::fromStringList(cart.coupons));
}

Answer addCoupon(Call &call, Cart &cart)
{
    Fields fields(call.body);
    const QString code = fields.requiredText("coupon"_L1);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());
    if (const QString flaw = couponFlaw(code, usedCoupons(call, cart)); !flaw.isEmpty())
        return badRequest(flaw);
    if (cart.coupons.contains(code))
        return badRequest(u"The coupon %1 is already in the cart"_s.arg(code));
    cart.coupons.append(code);
    return getCoupons(call, cart);
}

Answer removeCoupon(Call &call, Cart &cart)
{
    const auto code = call.parameter(u"coupon"_s);
    if (!code)
        return badRequest(u"The input provided isn't valid: 'coupon' is a required property"_s);
    return cart.coupons.removeOne(*code) ? done() : notFound(u"This coupon is not in the cart"_s);
}

} // namespace

void addCouponRoutes(Router &router)
{
    router.add("GET"_L1, "/order/cart/{cartId}/coupon"_L1, withCart(getCoupons));
    router.add("POST"_L1, "/order/cart/{cartId}/coupon"_L1, withOpenCart(addCoupon));
    router.add("DELETE"_L1, "/order/cart/{cartId}/coupon"_L1, withOpenCart(removeCoupon));
}

} // namespace cartouche::sandbox
