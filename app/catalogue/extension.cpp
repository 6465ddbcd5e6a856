// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/extension.h"

namespace cartouche::catalogue {

const Promotion *Extension::promotionAt(const QDateTime &at) const
{
    const Promotion *best = nullptr;
    for (const Promotion &promotion : promotions) {
        const bool fits = create && promotion.reduction.currency() == create->net.currency();
        if (fits && promotion.isOn(at) && (best == nullptr || best->reduction < promotion.reduction))
            best = &promotion;
    }
    return best;
}

std::optional<Tariff> Extension::firstAt(const QDateTime &at) const
{
    const Promotion *promotion = promotionAt(at);
    if (promotion == nullptr)
        return create;
    const auto net = create->net.minus(promotion->reduction);
    if (!net || net->isNegative())
        return create; // it does not belong to this price
    return Tariff{*net, create->months};
}

} // namespace cartouche::catalogue
