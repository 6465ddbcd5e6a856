// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/storedoffers.h"

#include "search/nameanswers.h"

namespace cartouche::search {

using namespace Qt::StringLiterals;

QString keyOf(State state)
{
    return state == State::Resale ? u"aftermarket"_s : nameOf(state);
}

store::StoredAnswer storedAnswer(const base::DomainName &name, const QList<api::Offer> &offers, const QDateTime &at)
{
    store::StoredAnswer answer;
    answer.name = name.ascii();
    answer.answeredAt = at;
    answer.state = keyOf(judge(offers).state);
    for (const api::Offer &offer : offers) {
        const OfferDigest digest = OfferDigest::of(offer);
        store::StoredOffer stored;
        stored.state = keyOf(digest.state);
        stored.action = offer.action;
        stored.pricingMode = offer.pricingMode;
        stored.offerId = offer.offerId;
        stored.isOrderable = offer.orderable;
        stored.months = digest.months;
        stored.first = digest.first;
        if (digest.first && digest.reduction)
            stored.list = digest.first->plus(*digest.reduction);
        stored.renewal = digest.renewal;
        answer.offers.append(stored);
    }
    return answer;
}

QList<OfferDigest> digestsOf(const store::StoredAnswer &answer)
{
    QList<OfferDigest> digests;
    for (const store::StoredOffer &stored : answer.offers) {
        api::Offer offer;
        offer.action = stored.action;
        offer.pricingMode = stored.pricingMode;
        offer.offerId = stored.offerId;
        offer.orderable = stored.isOrderable;
        OfferDigest digest;
        digest.state = classify(offer);
        digest.pricingMode = stored.pricingMode;
        if (stored.months > 0)
            digest.months = stored.months;
        digest.first = stored.first;
        digest.renewal = stored.renewal;
        if (stored.list && stored.first)
            digest.reduction = stored.list->minus(*stored.first);
        digests.append(digest);
    }
    return digests;
}

} // namespace cartouche::search
