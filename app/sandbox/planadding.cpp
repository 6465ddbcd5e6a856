// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/planadding.h"

#include "sandbox/itemjson.h"

#include <algorithm>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Whether an option of the same family is there already, where the family allows only one.
bool isExcluded(const Cart &cart, const Plan &plan, const PlanPlace &place)
{
    return std::any_of(cart.extras.begin(), cart.extras.end(), [&](const CartItem &each) {
        const PlanChoice &other = *each.plan;
        return isOption(plan.shelf) && plan.exclusive && other.plan.family == plan.family
            && other.parent == place.parent && other.service == place.service;
    });
}

} // namespace

Answer addPlan(Call &call, Cart &cart, Shelf shelf, const PlanPlace &place)
{
    Fields fields(call.body);
    const QString code = fields.requiredText("planCode"_L1);
    const QString mode = fields.requiredText("pricingMode"_L1);
    const QString duration = fields.requiredText("duration"_L1);
    const qint64 quantity = fields.requiredNumber("quantity"_L1);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());
    const auto plan = Plan::find(shelf, code);
    if (!plan)
        return badRequest(u"Plan code not found: "_s + code);
    const auto period = base::Period::fromIso(duration);
    const PlanPrice *price = period ? plan->price(mode, *period) : nullptr;
    if (!price)
        return badRequest(u"This plan is not sold with this pricing mode and duration"_s);
    if (quantity < 1 || quantity > price->maximumQuantity)
        return badRequest(u"The input provided isn't valid: 'quantity' can be from 1 to %1"_s.arg(
            price->maximumQuantity));
    if (isExcluded(cart, *plan, place))
        return badRequest(u"There can be only one option of the family %1"_s.arg(plan->family));

    CartItem item;
    item.id = call.world.ids.nextItem();
    item.duration = *period;
    item.plan = PlanChoice{*plan, mode, static_cast<int>(quantity), place.parent, place.service};
    cart.extras.append(item);
    return ok(itemJson(call, cart, item));
}

} // namespace cartouche::sandbox
