// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/itemroutes.h"

#include "sandbox/cartaccess.h"
#include "sandbox/itemjson.h"
#include "sandbox/requirements.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

Answer listItems(Call &, Cart &cart)
{
    QJsonArray list;
    const QList<qint64> ids = cart.itemIds();
    for (const qint64 id : ids)
        list.append(id);
    return ok(list);
}

Answer getItem(Call &call, Cart &cart, CartItem &item)
{
    return ok(itemJson(call, cart, item));
}

/// How many of it the item may be for that duration; 0 when it is not sold for that long.
int maximumQuantity(const CartItem &item, base::Period duration)
{
    if (!item.plan)
        return item.offer.accepts(duration) ? 1 : 0;
    const PlanPrice *price = item.plan->plan.price(item.plan->pricingMode, duration);
    return price ? price->maximumQuantity : 0;
}

Answer updateItem(Call &call, Cart &cart, CartItem &item)
{
    Fields fields(call.body);
    const auto duration = fields.text("duration"_L1);
    const auto quantity = fields.number("quantity"_L1);
    const auto period = duration ? base::Period::fromIso(*duration) : item.duration;
    const int maximum = period ? maximumQuantity(item, *period) : 0;
    if (maximum == 0)
        fields.blame("duration"_L1, u"is not offered"_s);
    const qint64 wanted = quantity.value_or(item.plan ? item.plan->quantity : 1);
    if (wanted < 1 || wanted > maximum)
        fields.blame("quantity"_L1, maximum <= 1 ? u"can only be 1"_s : u"can be from 1 to %1"_s.arg(maximum));
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());
    item.duration = *period;
    if (item.plan)
        item.plan->quantity = static_cast<int>(wanted);
    return ok(itemJson(call, cart, item));
}

Answer deleteItem(Call &, Cart &cart, CartItem &item)
{
    cart.remove(item.id);
    return done();
}

Answer listConfigurations(Call &call, Cart &, CartItem &item)
{
    const auto label = call.parameter(u"label"_s);
    QJsonArray list;
    for (const Configuration &each : item.configurations) {
        if (!label || each.label == *label)
            list.append(each.id);
    }
    return ok(list);
}

/// Values are text; a JSON truth value or number is taken as its text, as clients in the wild send.
std::optional<QString> configurationValue(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return value.toVariant().toString();
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

Answer store(Call &call, CartItem &item, const QString &label, const QString &value)
{
    const Configuration configuration{call.world.ids.nextConfiguration(), label, value};
    item.configurations.append(configuration);
    return ok(configurationJson(configuration));
}

Answer addConfiguration(Call &call, Cart &, CartItem &item)
{
    Fields fields(call.body);
    const QString label = fields.requiredText("label"_L1);
    const auto value = configurationValue(call.body[u"value"]);
    if (!value)
        fields.blame("value"_L1, u"is a required property"_s);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());
    if (call.world.switches.is(Switch::UnknownLabel, "refused"_L1)
        && !isAskedFor(label, item, call.world.switches))
        return badRequest(u"Custom field %1 does not exist for product %2"_s.arg(label, item.productCode()));
    // A label that is there already is stored a second time: only the checkout complains.
    return store(call, item, label, *value);
}

const Configuration *findConfiguration(const Call &call, const CartItem &item)
{
    const qint64 id = call.id(u"configurationId"_s);
    for (const Configuration &each : item.configurations) {
        if (each.id == id)
            return &each;
    }
    return nullptr;
}

Answer getConfiguration(Call &call, Cart &, CartItem &item)
{
    const Configuration *found = findConfiguration(call, item);
    return found ? ok(configurationJson(*found))
                 : notFound(u"This configuration does not exist"_s);
}

Answer deleteConfiguration(Call &call, Cart &, CartItem &item)
{
    const Configuration *found = findConfiguration(call, item);
    if (!found)
        return notFound(u"This configuration does not exist"_s);
    item.configurations.removeIf([id = found->id](const Configuration &each) { return each.id == id; });
    return done();
}

Answer requiredConfiguration(Call &call, Cart &, CartItem &item)
{
    return ok(requiredConfigurationJson(item, call.world.switches));
}

} // namespace

void addItemRoutes(Router &router)
{
    router.add("GET"_L1, "/order/cart/{cartId}/item"_L1, withCart(listItems));
    router.add("GET"_L1, "/order/cart/{cartId}/item/{itemId}"_L1, withItem(getItem));
    router.add("PUT"_L1, "/order/cart/{cartId}/item/{itemId}"_L1, withOpenItem(updateItem));
    router.add("DELETE"_L1, "/order/cart/{cartId}/item/{itemId}"_L1, withOpenItem(deleteItem));
    router.add("GET"_L1, "/order/cart/{cartId}/item/{itemId}/configuration"_L1,
               withItem(listConfigurations));
    router.add("POST"_L1, "/order/cart/{cartId}/item/{itemId}/configuration"_L1,
               withOpenItem(addConfiguration));
    router.add("GET"_L1, "/order/cart/{cartId}/item/{itemId}/configuration/{configurationId}"_L1,
               withItem(getConfiguration));
    router.add("DELETE"_L1, "/order/cart/{cartId}/item/{itemId}/configuration/{configurationId}"_L1,
               withOpenItem(deleteConfiguration));
    router.add("GET"_L1, "/order/cart/{cartId}/item/{itemId}/requiredConfiguration"_L1,
               withItem(requiredConfiguration));
}

} // namespace cartouche::sandbox
