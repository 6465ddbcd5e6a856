// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/draftname.h"

#include <algorithm>

namespace cartouche::order {

using namespace Qt::StringLiterals;

bool DraftName::isTransfer() const
{
    const api::Offer &chosen = offer();
    return chosen.action == "transfer"_L1 || chosen.pricingMode.startsWith("transfer"_L1)
        || (chosen.action.isEmpty() && chosen.offerId.endsWith("-transfer"_L1));
}

QString DraftName::action() const
{
    return isTransfer() ? u"transfer"_s : u"create"_s;
}

bool DraftName::isItemOutdated() const
{
    const api::Offer &chosen = offer();
    const auto differ = [](const QString &a, const QString &b) { return !a.isEmpty() && !b.isEmpty() && a != b; };
    return itemId != 0 && (differ(itemPricingMode, chosen.pricingMode) || differ(itemOfferId, chosen.offerId));
}

bool DraftName::needsConsent() const
{
    const QString &mode = offer().pricingMode;
    return mode.contains("premium"_L1) || mode.contains("aftermarket"_L1);
}

bool DraftName::isDecided() const
{
    const bool isResale = offer().pricingMode.contains("aftermarket"_L1);
    const bool hasCode = !isTransfer() || isResale || !values.value(u"AUTH_INFO"_s).trimmed().isEmpty();
    return hasCode && (!needsConsent() || isPriceAccepted);
}

std::optional<base::Money> DraftName::firstPrice() const
{
    return api::amountOf(offer().prices, u"TOTAL");
}

std::optional<base::Money> DraftName::renewal() const
{
    return api::amountOf(offer().prices, u"RENEW");
}

const eligibility::FormField *DraftName::field(const QString &label) const
{
    const auto at = std::find_if(form.begin(), form.end(), [&](const auto &field) { return field.label == label; });
    return at == form.end() ? nullptr : &*at;
}

const api::OptionDefinition *DraftName::zoneOption(const QString &planCode) const
{
    const auto at = std::find_if(zoneOptions.begin(), zoneOptions.end(),
                                 [&](const api::OptionDefinition &option) { return option.planCode == planCode; });
    return at == zoneOptions.end() ? nullptr : &*at;
}

bool DraftName::usesOvhZone() const
{
    return values.value(u"DNS"_s).isEmpty() && values.value(u"KEEP_DNS"_s) != "true"_L1;
}

QStringList DraftName::orderedOptions() const
{
    return usesOvhZone() ? wantedOptions : QStringList();
}

QList<OptionItem> DraftName::strayOptions() const
{
    QList<OptionItem> strays;
    const QStringList ordered = orderedOptions();
    QStringList standing;
    for (const OptionItem &option : optionItems) {
        const bool stands = itemId != 0 && option.parentId == itemId;
        if (stands && ordered.contains(option.planCode) && !standing.contains(option.planCode))
            standing.append(option.planCode);
        else
            strays.append(option);
    }
    return strays;
}

QStringList DraftName::missingOptions() const
{
    QStringList missing;
    const QStringList ordered = orderedOptions();
    std::copy_if(ordered.begin(), ordered.end(), std::back_inserter(missing), [&](const QString &planCode) {
        return std::none_of(optionItems.begin(), optionItems.end(), [&](const OptionItem &option) {
            return option.planCode == planCode && option.parentId == itemId && itemId != 0;
        });
    });
    return missing;
}

} // namespace cartouche::order
