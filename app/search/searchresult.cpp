// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searchresult.h"

namespace cartouche::search {

OfferDigest OfferDigest::of(const api::Offer &offer)
{
    OfferDigest digest;
    digest.state = classify(offer);
    digest.pricingMode = offer.pricingMode;
    if (offer.recommendedDuration)
        digest.months = offer.recommendedDuration->months();
    else if (!offer.durations.isEmpty())
        digest.months = offer.durations.first().months();
    digest.first = api::amountOf(offer.prices, u"TOTAL");
    digest.renewal = api::amountOf(offer.prices, u"RENEW");
    // OVHcloud has sent the discount with either sign.
    if (const auto discount = api::amountOf(offer.prices, u"DISCOUNT"); discount && !discount->isZero())
        digest.reduction = discount->magnitude();
    return digest;
}

void OfferDigest::share(SharedTexts &texts)
{
    pricingMode = texts.of(pricingMode);
    for (auto *amount : {&first, &renewal, &reduction}) {
        if (*amount)
            *amount = base::Money((*amount)->ucents(), texts.of((*amount)->currency()));
    }
}

std::optional<base::Money> SearchResult::firstPrice() const
{
    return offer() != nullptr ? offer()->first : std::nullopt;
}

std::optional<base::Money> SearchResult::renewal() const
{
    return offer() != nullptr ? offer()->renewal : std::nullopt;
}

std::optional<base::Money> SearchResult::reduction() const
{
    return offer() != nullptr ? offer()->reduction : std::nullopt;
}

bool SearchResult::needsPapers() const
{
    return (sold != nullptr && sold->needsPapers) || (registry != nullptr && registry->needsPapers());
}

catalogue::Terms SearchResult::terms(const QDateTime &now) const
{
    using catalogue::Tariff;
    catalogue::Terms terms;
    if (const OfferDigest *told = offer()) {
        if (told->first)
            terms.first = Tariff{*told->first, told->months};
        if (told->renewal)
            terms.renewal = Tariff{*told->renewal, 12};
    } else if (sold != nullptr && (state == State::Asking || state == State::NoAnswer)) {
        terms.first = sold->firstAt(now);
        terms.renewal = sold->renew;
    }
    return terms;
}

} // namespace cartouche::search
