// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/itemjson.h"

#include "sandbox/bill.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

QJsonObject offerJson(const Offer &offer, const Subsidiary &subsidiary)
{
    QJsonArray durations;
    for (const base::Period &period : offer.durations())
        durations.append(period.toIso());
    const base::Money total = offer.totalFor(base::Period::ofYears(1));
    return {
        {u"action"_s, offer.action},
        {u"configurations"_s, QJsonArray()},
        {u"deliveryTime"_s, QString()},
        {u"duration"_s, durations},
        {u"offer"_s, u"gold"_s},
        {u"offerId"_s, offer.offerId},
        {u"orderable"_s, offer.orderable},
        {u"phase"_s, u"ga"_s},
        {u"prices"_s,
         QJsonArray{
             labelledPriceJson(u"PRICE", offer.price, subsidiary),
             labelledPriceJson(u"RENEW", offer.renew, subsidiary),
             labelledPriceJson(u"DISCOUNT", offer.discount, subsidiary),
             labelledPriceJson(u"FEE", offer.fee, subsidiary),
             labelledPriceJson(u"TOTAL", total, subsidiary),
         }},
        {u"pricingMode"_s, offer.pricingMode},
        {u"productId"_s, u"domain"_s},
        {u"quantityMax"_s, 1},
    };
}

QJsonObject itemJson(const Cart &cart, const CartItem &item)
{
    const Offer &offer = item.offer;
    QJsonArray configurations;
    for (const Configuration &each : item.configurations)
        configurations.append(each.id);
    // In another order than the offer has them: only labels count.
    const QJsonArray prices{
        labelledPriceJson(u"TOTAL", offer.totalFor(item.duration), *cart.subsidiary),
        labelledPriceJson(u"FEE", offer.fee, *cart.subsidiary),
        labelledPriceJson(u"RENEW", offer.renew, *cart.subsidiary),
        labelledPriceJson(u"PRICE", offer.priceFor(item.duration), *cart.subsidiary),
        labelledPriceJson(u"DISCOUNT", offer.discount, *cart.subsidiary),
    };
    return {
        {u"cartId"_s, cart.id},
        {u"configurations"_s, configurations},
        {u"duration"_s, item.duration.toIso()},
        {u"itemId"_s, item.id},
        {u"offerId"_s, QJsonValue()},
        {u"options"_s, QJsonArray()},
        {u"parentItemId"_s, QJsonValue()},
        {u"prices"_s, prices},
        {u"productId"_s, u"domain"_s},
        {u"settings"_s,
         QJsonObject{
             // Live answers carry these two beside the documented ones.
             {u"catalogName"_s, u"dom-public"_s},
             {u"domain"_s, offer.domain},
             {u"planCode"_s, QString(offer.extension->name)},
             {u"pricingMode"_s, offer.pricingMode},
             {u"quantity"_s, 1},
         }},
    };
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
