// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/productroutes.h"

#include "base/domainname.h"
#include "sandbox/cartaccess.h"
#include "sandbox/planadding.h"
#include "sandbox/planjson.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

template <Shelf shelf>
Answer listProducts(Call &call, Cart &cart)
{
    QJsonArray list;
    for (const Plan &plan : Plan::on(shelf))
        list.append(productJson(plan, *cart.subsidiary, call.language));
    return ok(list);
}

template <Shelf shelf>
Answer addProduct(Call &call, Cart &cart)
{
    return addPlan(call, cart, shelf, PlanPlace{});
}

QJsonArray optionsJson(const Call &call, const Cart &cart, Shelf shelf)
{
    QJsonArray list;
    for (const Plan &plan : Plan::on(shelf))
        list.append(optionJson(plan, *cart.subsidiary, call.language));
    return list;
}

/// Options of a product, which the query names by its plan code.
template <Shelf product, Shelf option>
Answer listOptions(Call &call, Cart &cart)
{
    const auto code = call.parameter(u"planCode"_s);
    if (!code)
        return badRequest(u"The input provided isn't valid: 'planCode' is a required property"_s);
    if (!Plan::find(product, *code))
        return badRequest(u"Plan code not found: "_s + *code);
    return ok(optionsJson(call, cart, option));
}

Answer listDomainOptions(Call &call, Cart &cart)
{
    const auto domain = call.parameter(u"domain"_s);
    if (!domain)
        return badRequest(u"The input provided isn't valid: 'domain' is a required property"_s);
    const auto name = base::DomainName::parse(domain->toLower());
    if (!name || !Extension::find(name->extension()))
        return badRequest(u"Some parameters are invalid in the request: Check failed."_s);
    return ok(optionsJson(call, cart, Shelf::DomainOption));
}

/// What an item has to be to take an option of this shelf.
bool canTake(const CartItem &item, Shelf option)
{
    switch (option) {
    case Shelf::DomainOption: return !item.plan;
    case Shelf::DnsOption: return item.plan && item.plan->plan.shelf == Shelf::Dns;
    case Shelf::WebHostingOption: return item.plan && item.plan->plan.shelf == Shelf::WebHosting;
    default: return false;
    }
}

template <Shelf option>
Answer addOption(Call &call, Cart &cart)
{
    Fields fields(call.body);
    const qint64 itemId = fields.requiredNumber("itemId"_L1);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());
    const CartItem *parent = cart.item(itemId);
    if (!parent)
        return notFound(u"This item does not exist"_s);
    if (!canTake(*parent, option))
        return badRequest(u"This option is not available for this item"_s);
    return addPlan(call, cart, option, PlanPlace{itemId, {}});
}

} // namespace

void addProductRoutes(Router &router)
{
    using enum Shelf;
    router.add("GET"_L1, "/order/cart/{cartId}/dns"_L1, withCart(listProducts<Dns>));
    router.add("POST"_L1, "/order/cart/{cartId}/dns"_L1, withOpenCart(addProduct<Dns>));
    router.add("GET"_L1, "/order/cart/{cartId}/dns/options"_L1, withCart(listOptions<Dns, DnsOption>));
    router.add("POST"_L1, "/order/cart/{cartId}/dns/options"_L1, withOpenCart(addOption<DnsOption>));
    router.add("GET"_L1, "/order/cart/{cartId}/webHosting"_L1, withCart(listProducts<WebHosting>));
    router.add("POST"_L1, "/order/cart/{cartId}/webHosting"_L1, withOpenCart(addProduct<WebHosting>));
    router.add("GET"_L1, "/order/cart/{cartId}/webHosting/options"_L1,
               withCart(listOptions<WebHosting, WebHostingOption>));
    router.add("POST"_L1, "/order/cart/{cartId}/webHosting/options"_L1, withOpenCart(addOption<WebHostingOption>));
    router.add("GET"_L1, "/order/cart/{cartId}/emailDomain"_L1, withCart(listProducts<EmailDomain>));
    router.add("POST"_L1, "/order/cart/{cartId}/emailDomain"_L1, withOpenCart(addProduct<EmailDomain>));
    router.add("GET"_L1, "/order/cart/{cartId}/domain/options"_L1, withCart(listDomainOptions));
    router.add("POST"_L1, "/order/cart/{cartId}/domain/options"_L1, withOpenCart(addOption<DomainOption>));
}

} // namespace cartouche::sandbox
