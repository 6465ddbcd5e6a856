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
        {Switch::ClockTolerance,
         "clockTolerance"_L1,
         {"300"_L1, "30"_L1, "60"_L1, "450"_L1},
         "how many seconds a timestamp may be off"},
        {Switch::StaleTimestamp,
         "staleTimestamp"_L1,
         {"timeOut"_L1, "signature"_L1},
         "a timestamp further off: 400 QUERY_TIME_OUT or 400 INVALID_SIGNATURE"},
        {Switch::UnknownKey,
         "unknownKey"_L1,
         {"invalid"_L1, "missing"_L1},
         "a consumer key that there is not: 403 INVALID_CREDENTIAL or 403 NOT_CREDENTIAL"},
        {Switch::PendingPayment,
         "pendingPayment"_L1,
         {"notPaid"_L1, "checking"_L1},
         "where an order stands while the bank has not decided about its payment"},
        {Switch::BouncedPayment,
         "bouncedPayment"_L1,
         {"notPaid"_L1, "cancelled"_L1},
         "where an order stands when the bank has refused its payment after all"},
        {Switch::OrderFollowUp,
         "orderFollowUp"_L1,
         {"prompt"_L1, "late"_L1, "missing"_L1},
         "the follow-up of an order: in step, three stages late, or 404"},
        {Switch::OrderDetails,
         "orderDetails"_L1,
         {"atOnce"_L1, "late"_L1},
         "the lines of an order: there at once, or an empty list for one stage"},
        {Switch::UnwaivedOrder,
         "unwaivedOrder"_L1,
         {"delivered"_L1, "held"_L1},
         "a paid order with the right of withdrawal: delivered, or held until that right has ended"},
        {Switch::RetractedNames,
         "retractedNames"_L1,
         {"removed"_L1, "kept"_L1},
         "the names of an order that was withdrawn from: taken from the account, or left there"},
        {Switch::BillMoment,
         "billMoment"_L1,
         {"payment"_L1, "delivery"_L1},
         "when the bill of an order is there: once it is paid, or once it is delivered"},
        {Switch::TaskDomainFilter,
         "taskDomainFilter"_L1,
         {"exact"_L1, "contains"_L1},
         "tasks by domain: of that very name, or of every name that contains the text"},
        {Switch::TaskActions,
         "taskActions"_L1,
         {"whileTodo"_L1, "never"_L1},
         "whether a waiting task can be accelerated and cancelled"},
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
