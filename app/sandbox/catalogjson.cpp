// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/catalogjson.h"

#include "sandbox/call.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonObject minMax(qint64 least, const QJsonValue &most)
{
    return {{u"max"_s, most}, {u"min"_s, least}};
}

QJsonObject discountTotal(const Subsidiary &subsidiary, std::int64_t euroCents)
{
    const base::Money amount = subsidiary.fromEuroCents(euroCents);
    return {
        {u"tax"_s, qint64(subsidiary.taxOn(amount).ucents())},
        {u"value"_s, qint64(amount.ucents())},
    };
}

QJsonObject promotion(const Extension &extension, const Subsidiary &subsidiary, const QDateTime &now)
{
    return {
        {u"description"_s, u'.' + QString(extension.name).toUpper() + u" Create"_s},
        {u"discount"_s, discountTotal(subsidiary, extension.discount)},
        {u"duration"_s, 1},
        {u"endDate"_s, QJsonValue()},
        {u"isGlobalQuantityLimited"_s, false},
        {u"name"_s, QString(extension.name) + u"-create"_s},
        {u"quantity"_s, QJsonValue()},
        {u"startDate"_s, utcText(now.addMonths(-1))},
        {u"total"_s, discountTotal(subsidiary, extension.create - extension.discount)},
        {u"type"_s, u"fixed_amount"_s},
        {u"value"_s, qint64(subsidiary.fromEuroCents(extension.discount).ucents())},
    };
}

QJsonObject pricing(const Subsidiary &subsidiary, const QString &mode, int phase, std::int64_t euroCents,
                    const QJsonArray &promotions)
{
    const base::Money price = subsidiary.fromEuroCents(euroCents);
    return {
        {u"capacities"_s, QJsonArray{phase == 0 ? u"installation"_s : u"renew"_s}},
        {u"commitment"_s, 0},
        {u"description"_s, phase == 0 ? u"First period"_s : u"Following periods"_s},
        {u"engagementConfiguration"_s, QJsonValue()},
        {u"interval"_s, 12},
        {u"intervalUnit"_s, u"month"_s},
        {u"mode"_s, mode},
        {u"mustBeCompleted"_s, false},
        {u"phase"_s, phase},
        {u"price"_s, qint64(price.ucents())},
        {u"promotions"_s, promotions},
        {u"quantity"_s, minMax(1, 1)},
        {u"repeat"_s, minMax(1, phase == 0 ? QJsonValue(1) : QJsonValue())},
        {u"strategy"_s, u"tiered"_s},
        {u"tax"_s, qint64(subsidiary.taxOn(price).ucents())},
        {u"type"_s, u"rental"_s},
    };
}

QJsonObject plan(const Extension &extension, const Subsidiary &subsidiary, const QDateTime &now)
{
    QJsonArray promotions;
    if (extension.discount > 0)
        promotions.append(promotion(extension, subsidiary, now));
    const QString name = extension.name;
    return {
        {u"addonFamilies"_s, QJsonArray()},
        {u"blobs"_s, QJsonValue()},
        {u"configurations"_s, QJsonArray()},
        {u"consumptionConfiguration"_s, QJsonValue()},
        {u"family"_s, QJsonValue()},
        {u"invoiceName"_s, u"Domain ."_s + name},
        {u"planCode"_s, name},
        {u"pricingType"_s, u"rental"_s},
        {u"pricings"_s,
         QJsonArray{
             pricing(subsidiary, u"create-default"_s, 0, extension.create, promotions),
             pricing(subsidiary, u"create-default"_s, 1, extension.renew, {}),
             pricing(subsidiary, u"transfer-default"_s, 0, extension.transfer, {}),
             pricing(subsidiary, u"transfer-default"_s, 1, extension.renew, {}),
             // Priced by name: the catalogue only holds a place for it.
             pricing(subsidiary, u"create-premium"_s, 0, 99'999'900, {}),
         }},
        {u"product"_s, u"domain"_s},
    };
}

QJsonArray months(int years)
{
    QJsonArray list;
    for (int year = 1; year <= years; ++year)
        list.append(year * 12);
    return list;
}

} // namespace

QJsonObject catalogJson(const Subsidiary &subsidiary, const QDateTime &now)
{
    QJsonArray plans;
    for (const Extension &extension : Extension::all())
        plans.append(plan(extension, subsidiary, now));
    return {
        {u"addons"_s, QJsonArray()},
        {u"catalogId"_s, 1},
        {u"locale"_s,
         QJsonObject{
             {u"currencyCode"_s, QString(subsidiary.currency)},
             {u"subsidiary"_s, QString(subsidiary.code)},
             {u"taxRate"_s, subsidiary.taxMillipercent / 1000.0},
         }},
        {u"planFamilies"_s, QJsonArray()},
        {u"plans"_s, plans},
        {u"products"_s,
         QJsonArray{QJsonObject{
             {u"blobs"_s, QJsonValue()},
             {u"configurations"_s, QJsonArray()},
             {u"description"_s, u"Domain name"_s},
             {u"name"_s, u"domain"_s},
         }}},
    };
}

QJsonObject registryJson(const Extension &extension)
{
    const QJsonObject lifecycle{
        {u"create"_s, QJsonObject{{u"allowedPeriodsInMonths"_s, months(extension.maximumYears)}}},
        {u"order"_s,
         QJsonObject{
             {u"active"_s, true},
             {u"maxMonths"_s, extension.maximumYears * 12},
             {u"minMonths"_s, 12},
         }},
        {u"renew"_s,
         QJsonObject{
             {u"allowedPeriodsInMonths"_s, months(extension.maximumYears)},
             {u"gracePeriodInDays"_s, 30},
         }},
        {u"restore"_s, QJsonObject{{u"gracePeriodInDays"_s, 30}}},
        {u"transfer"_s,
         QJsonObject{{u"allowedPeriodsInMonths"_s, months(1)}, {u"includeRenew"_s, true}}},
    };
    return {
        {u"dns"_s,
         QJsonObject{{u"isDNSSECSupported"_s, true}, {u"maxNumber"_s, 13}, {u"minNumber"_s, 2}}},
        {u"domain"_s,
         QJsonObject{
             {u"isPremiumSupported"_s, true},
             {u"label"_s,
              QJsonObject{
                  {u"isIDNSupported"_s, extension.international},
                  {u"maxLength"_s, 63},
                  {u"minLength"_s, 2},
              }},
         }},
        {u"lifecycle"_s, lifecycle},
    };
}

} // namespace cartouche::sandbox
