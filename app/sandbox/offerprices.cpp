// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/offerprices.h"

#include "sandbox/bill.h"
#include "sandbox/call.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

base::Money amountOf(QStringView label, const Offer &offer, base::Period duration)
{
    if (label == "PRICE"_L1)
        return offer.priceFor(duration);
    if (label == "RENEW"_L1)
        return offer.renew;
    if (label == "DISCOUNT"_L1)
        return offer.discount.times(offer.negativeDiscount ? -1 : 1).value();
    return label == "FEE"_L1 ? offer.fee : offer.totalFor(duration);
}

/// order.cart.Promotion
QJsonObject promotionJson(const Promotion &promotion, const base::Money &discount, const Subsidiary &subsidiary)
{
    return {
        {u"bundleWithPlanCodes"_s, QJsonArray()},
        {u"endDate"_s, promotion.end ? QJsonValue(utcText(*promotion.end)) : QJsonValue()},
        {u"name"_s, promotion.name},
        {u"price"_s, priceJson(discount, subsidiary)},
        {u"startDate"_s, utcText(promotion.start)},
        {u"tags"_s, QJsonArray()},
        {u"type"_s, u"fixed_amount"_s},
    };
}

QJsonValue promotionsJson(QStringView label, const Offer &offer, const Subsidiary &subsidiary)
{
    if (offer.promotionLabel.isEmpty())
        return {};
    QJsonArray list;
    if (offer.promotion && label == offer.promotionLabel)
        list.append(promotionJson(*offer.promotion, offer.discount, subsidiary));
    return list;
}

} // namespace

QJsonObject offerPriceJson(QStringView label, const Offer &offer, base::Period duration,
                           const Subsidiary &subsidiary)
{
    QJsonObject json = labelledPriceJson(label, amountOf(label, offer, duration), subsidiary);
    json[u"promotions"_s] = promotionsJson(label, offer, subsidiary);
    return json;
}

} // namespace cartouche::sandbox
