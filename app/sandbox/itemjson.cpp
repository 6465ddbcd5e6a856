// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/itemjson.h"

#include "sandbox/cartbill.h"
#include "sandbox/offerprices.h"
#include "sandbox/planjson.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The prices of an offer for a duration, in the given order: only labels count.
QJsonArray pricesJson(const Offer &offer, base::Period duration, const Subsidiary &subsidiary,
                      std::initializer_list<QStringView> labels)
{
    QJsonArray prices;
    for (const QStringView label : labels)
        prices.append(offerPriceJson(label, offer, duration, subsidiary));
    return prices;
}

} // namespace

QJsonObject offerJson(const Offer &offer, const Subsidiary &subsidiary)
{
    QJsonArray durations;
    for (const base::Period &period : offer.durations())
        durations.append(period.toIso());
    return {
        {u"action"_s, offer.action},
        {u"configurations"_s, QJsonArray()},
        {u"deliveryTime"_s, QString()},
        {u"duration"_s, durations},
        {u"offer"_s, offer.tier},
        {u"offerId"_s, offer.offerId},
        {u"orderable"_s, offer.orderable},
        {u"phase"_s, u"ga"_s},
        {u"prices"_s,
         pricesJson(offer, offer.firstPeriod(), subsidiary,
                    {u"PRICE", u"RENEW", u"DISCOUNT", u"FEE", u"TOTAL"})},
        {u"pricingMode"_s, offer.shownMode},
        {u"productId"_s, u"domain"_s},
        {u"quantityMax"_s, 1},
    };
}

namespace {

/// The members that names and everything else have alike.
QJsonObject commonJson(const Cart &cart, const CartItem &item)
{
    QJsonArray configurations;
    for (const Configuration &each : item.configurations)
        configurations.append(each.id);
    QJsonArray options;
    const QList<qint64> ids = cart.optionsOf(item.id);
    for (const qint64 id : ids)
        options.append(id);
    const qint64 parent = item.plan ? item.plan->parent : 0;
    return {
        {u"cartId"_s, cart.id},
        {u"configurations"_s, configurations},
        {u"duration"_s, durationText(item.duration)},
        {u"itemId"_s, item.id},
        {u"offerId"_s, QJsonValue()},
        {u"options"_s, options},
        {u"parentItemId"_s, parent == 0 ? QJsonValue() : QJsonValue(parent)},
    };
}

QJsonObject planItemJson(const Cart &cart, const CartItem &item)
{
    const PlanChoice &choice = *item.plan;
    const PlanCost cost = costOf(item, *cart.subsidiary);
    const auto price = [&cart](QStringView label, const base::Money &amount) {
        return labelledPriceJson(label, amount, *cart.subsidiary);
    };
    QJsonObject body = commonJson(cart, item);
    body[u"prices"_s] = QJsonArray{
        price(u"TOTAL", cost.rental.plus(cost.install).value()), price(u"FEE", cost.install),
        price(u"RENEW", cost.renewal), price(u"PRICE", cost.rental), price(u"DISCOUNT", cart.subsidiary->zero())};
    body[u"productId"_s] = productIdOf(choice.plan.shelf);
    body[u"settings"_s] = QJsonObject{
        {u"catalogName"_s, QJsonValue()},
        {u"domain"_s, choice.service.isEmpty() ? QJsonValue() : QJsonValue(choice.service)},
        {u"planCode"_s, choice.plan.code},
        {u"pricingMode"_s, choice.pricingMode},
        {u"quantity"_s, choice.quantity},
    };
    return body;
}

} // namespace

QJsonObject itemJson(const Call &call, const Cart &cart, const CartItem &item)
{
    if (item.plan)
        return planItemJson(cart, item);
    const Offer &offer = item.offer;
    QJsonObject body = commonJson(cart, item);
    // In another order than the offer has them: only labels count.
    body[u"prices"_s] = pricesJson(offer, item.duration, *cart.subsidiary,
                                   {u"TOTAL", u"FEE", u"RENEW", u"PRICE", u"DISCOUNT"});
    body[u"productId"_s] = QString(call.world.switches.value(Switch::ItemProductId));
    body[u"settings"_s] = QJsonObject{
        // Live answers carry these two beside the documented ones.
        {u"catalogName"_s, u"dom-public"_s},
        {u"domain"_s, offer.domain},
        {u"planCode"_s, QString(offer.extension->name)},
        {u"pricingMode"_s, offer.pricingMode},
        {u"quantity"_s, 1},
    };
    return body;
}

QJsonObject configurationJson(const Configuration &configuration)
{
    return {
        {u"id"_s, configuration.id},
        {u"label"_s, configuration.label},
        {u"value"_s, configuration.value},
    };
}

} // namespace cartouche::sandbox
