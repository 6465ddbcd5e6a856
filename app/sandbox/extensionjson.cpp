// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/extensionjson.h"

#include <QMap>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonArray months(int firstYear, int lastYear)
{
    QJsonArray list;
    for (int year = firstYear; year <= lastYear; ++year)
        list.append(year * 12);
    return list;
}

QJsonObject lifecycleJson(const Extension &extension)
{
    const QJsonArray periods = months(extension.minimumYears, extension.maximumYears);
    return {
        {u"create"_s, QJsonObject{{u"allowedPeriodsInMonths"_s, periods}}},
        {u"order"_s,
         QJsonObject{
             {u"active"_s, true},
             {u"maxMonths"_s, extension.maximumYears * 12},
             {u"minMonths"_s, extension.minimumYears * 12},
         }},
        {u"renew"_s,
         QJsonObject{
             {u"allowedPeriodsInMonths"_s, periods},
             {u"gracePeriodInDays"_s, 30},
         }},
        {u"restore"_s, QJsonObject{{u"gracePeriodInDays"_s, 30}}},
        {u"transfer"_s,
         QJsonObject{
             {u"allowedPeriodsInMonths"_s, months(1, 1)},
             {u"includeRenew"_s, extension.transferRenews},
         }},
    };
}

} // namespace

QJsonObject registryJson(const Extension &extension)
{
    return {
        {u"dns"_s,
         QJsonObject{
             {u"isDNSSECSupported"_s, extension.dnssec},
             {u"maxNumber"_s, 13},
             {u"minNumber"_s, 2},
         }},
        {u"domain"_s,
         QJsonObject{
             {u"isPremiumSupported"_s, extension.premium},
             {u"label"_s,
              QJsonObject{
                  {u"isIDNSupported"_s, extension.international},
                  {u"maxLength"_s, extension.maximumLength},
                  {u"minLength"_s, extension.minimumLength},
              }},
         }},
        {u"lifecycle"_s, lifecycleJson(extension)},
    };
}

QJsonArray categoriesJson(QList<QLatin1StringView> Extension::*categories)
{
    QMap<QString, QStringList> byName;
    for (const Extension &extension : Extension::all()) {
        for (const QLatin1StringView category : extension.*categories)
            byName[category].append(extension.name);
    }
    QJsonArray list;
    for (auto each = byName.begin(); each != byName.end(); ++each) {
        each->sort();
        list.append(QJsonObject{
            {u"extensions"_s, QJsonArray::fromStringList(*each)},
            {u"name"_s, each.key()},
        });
    }
    return list;
}

QJsonArray pricingAttributesJson(const PriceBook &prices)
{
    QJsonArray list;
    for (const Extension &extension : Extension::all()) {
        list.append(QJsonObject{
            {u"brandNew"_s, extension.brandNew},
            {u"name"_s, QString(extension.name)},
            {u"priceDrop"_s, extension.priceDrop || prices.isLowered(extension)},
        });
    }
    return list;
}

} // namespace cartouche::sandbox
