// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/planjson.h"

#include "sandbox/bill.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonObject pricingJson(const PlanPrice &price, const Subsidiary &subsidiary, Language language)
{
    const base::Money amount = subsidiary.fromEuroCents(price.euroCents);
    const int months = price.duration.months();
    const bool isOnce = months == 0;
    QJsonArray capacities;
    if (price.installs)
        capacities.append(u"installation"_s);
    if (price.renews)
        capacities.append(u"renew"_s);
    return {
        {u"capacities"_s, capacities},
        {u"description"_s, isOnce ? say(language, u"Installation"_s, u"Installation"_s)
                                  : say(language, u"Rental for %1 months"_s, u"Location pour %1 mois"_s).arg(months)},
        {u"duration"_s, durationText(price.duration)},
        {u"interval"_s, months},
        {u"maximumQuantity"_s, price.maximumQuantity},
        {u"maximumRepeat"_s, isOnce ? QJsonValue(1) : QJsonValue()},
        {u"minimumQuantity"_s, 1},
        {u"minimumRepeat"_s, 1},
        {u"price"_s, priceJson(amount, subsidiary)},
        {u"priceInUcents"_s, qint64(amount.ucents())},
        {u"pricingMode"_s, price.mode},
        {u"pricingType"_s, isOnce ? u"purchase"_s : u"rental"_s},
    };
}

} // namespace

QJsonObject productJson(const Plan &plan, const Subsidiary &subsidiary, Language language)
{
    QJsonArray prices;
    for (const PlanPrice &price : plan.prices)
        prices.append(pricingJson(price, subsidiary, language));
    return {
        {u"planCode"_s, plan.code},
        {u"prices"_s, prices},
        {u"productName"_s, plan.name(language)},
        {u"productType"_s, QString(plan.productType)},
    };
}

QJsonObject optionJson(const Plan &plan, const Subsidiary &subsidiary, Language language)
{
    QJsonObject body = productJson(plan, subsidiary, language);
    body[u"exclusive"_s] = plan.exclusive;
    body[u"family"_s] = plan.family;
    body[u"mandatory"_s] = false;
    return body;
}

QString durationText(base::Period duration)
{
    return duration == base::Period() ? u"P0D"_s : duration.toIso();
}

} // namespace cartouche::sandbox
