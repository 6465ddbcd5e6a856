// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/switches.h"

#include <QJsonObject>

#include <algorithm>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

const QList<SwitchRule> &SwitchRule::all()
{
    static const QList<SwitchRule> table{
        {Switch::PendingKey,
         "pendingKey"_L1,
         {"missing"_L1, "signature"_L1},
         "a key that is not validated yet: 403 MISSING_CREDENTIAL or 400 INVALID_SIGNATURE"},
        {Switch::OfferPricingMode,
         "offerPricingMode"_L1,
         {"named"_L1, "plain"_L1},
         "the pricing mode of an offer: create-default or default; both can be ordered"},
        {Switch::OfferSpelling,
         "offerSpelling"_L1,
         {"platinum"_L1, "platinium"_L1},
         "the class of a premium name, as the enumeration or as the description of offers has it"},
        {Switch::DiscountSign,
         "discountSign"_L1,
         {"positive"_L1, "negative"_L1},
         "DISCOUNT of an offer: 2.00 or -2.00 for two euros less"},
        {Switch::PromotionPlace,
         "offerPromotions"_L1,
         {"price"_L1, "discount"_L1, "total"_L1, "nowhere"_L1},
         "which price of an offer lists its promotions; nowhere: null in all of them"},
        {Switch::CartPrices,
         "cartPrices"_L1,
         {"follow"_L1, "kept"_L1},
         "a name in a cart costs what its prices are now, or what they were when it was added"},
        {Switch::CatalogDurations,
         "catalogDurations"_L1,
         {"every"_L1, "oneYear"_L1},
         "the price catalogue lists a pricing for every duration, or only the first"},
    };
    return table;
}

const SwitchRule *SwitchRule::find(QStringView name)
{
    const QList<SwitchRule> &table = all();
    const auto found = std::find_if(table.begin(), table.end(), [&](const SwitchRule &rule) { return rule.name == name; });
    return found == table.end() ? nullptr : &*found;
}

Switches::Switches()
{
    for (const SwitchRule &rule : SwitchRule::all())
        m_values[static_cast<std::size_t>(rule.which)] = rule.values.constFirst();
}

bool Switches::set(QStringView name, QStringView value)
{
    const SwitchRule *rule = SwitchRule::find(name);
    if (rule == nullptr)
        return false;
    const auto found = std::find(rule->values.begin(), rule->values.end(), value);
    if (found == rule->values.end())
        return false;
    m_values[static_cast<std::size_t>(rule->which)] = *found;
    return true;
}

QJsonArray Switches::toJson() const
{
    QJsonArray list;
    for (const SwitchRule &rule : SwitchRule::all()) {
        QJsonArray values;
        for (const QLatin1StringView each : rule.values)
            values.append(QString(each));
        list.append(QJsonObject{{u"name"_s, QString(rule.name)},
                                {u"value"_s, QString(value(rule.which))},
                                {u"values"_s, values},
                                {u"meaning"_s, QString::fromUtf8(rule.meaning)}});
    }
    return list;
}

} // namespace cartouche::sandbox
