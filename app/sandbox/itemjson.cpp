// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/itemjson.h"

#include "sandbox/offerprices.h"

#include <QJsonArray>

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

QJsonObject itemJson(const Cart &cart, const CartItem &item)
{
    const Offer &offer = item.offer;
    QJsonArray configurations;
    for (const Configuration &each : item.configurations)
        configurations.append(each.id);
    return {
        {u"cartId"_s, cart.id},
        {u"configurations"_s, configurations},
        {u"duration"_s, item.duration.toIso()},
        {u"itemId"_s, item.id},
        {u"offerId"_s, QJsonValue()},
        {u"options"_s, QJsonArray()},
        {u"parentItemId"_s, QJsonValue()},
        {u"prices"_s,
         pricesJson(offer, item.duration, *cart.subsidiary,
                    {u"TOTAL", u"FEE", u"RENEW", u"PRICE", u"DISCOUNT"})},
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
