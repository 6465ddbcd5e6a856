// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/availability.h"

#include "search/searchresult.h"

#include <algorithm>
#include <iterator>

namespace cartouche::search {

using namespace Qt::StringLiterals;

namespace {

/// Old answers say only "default" or "premium"; there the action, or the end of the offer id, decides.
bool isOldTransfer(const api::Offer &offer)
{
    if (!offer.action.isEmpty())
        return offer.action == "transfer"_L1;
    return offer.offerId.endsWith("-transfer"_L1);
}

enum class Way { Create, MoveIn, Buy };

Way wayOf(State state)
{
    return state == State::Resale ? Way::Buy : isTransfer(state) ? Way::MoveIn : Way::Create;
}

/// By what is to pay now, then the one that needs no consent; a price that is not told, or in another currency, is not
/// guessed at.
bool isBetter(const OfferDigest &offer, const OfferDigest &other)
{
    if (!offer.first || !other.first || offer.first->currency() != other.first->currency())
        return false;
    if (offer.first->ucents() != other.first->ucents())
        return offer.first->ucents() < other.first->ucents();
    return needsConsent(other.state) && !needsConsent(offer.state);
}

} // namespace

State classify(const api::Offer &offer)
{
    if (!offer.orderable)
        return State::Taken;
    const QString &mode = offer.pricingMode;
    if (mode == "create-default"_L1)
        return State::Available;
    if (mode == "create-premium"_L1)
        return State::Premium;
    if (mode == "transfer-default"_L1)
        return State::Transfer;
    if (mode == "transfer-premium"_L1)
        return State::PremiumTransfer;
    if (mode.startsWith("transfer-aftermarket"_L1) || mode.startsWith("aftermarket"_L1))
        return State::Resale;
    if (mode == "default"_L1 || mode.isEmpty())
        return isOldTransfer(offer) ? State::Transfer : State::Available;
    if (mode == "premium"_L1 || mode == "premium-default"_L1)
        return isOldTransfer(offer) ? State::PremiumTransfer : State::Premium;
    return State::NoAnswer;
}

Verdict judge(const QList<api::Offer> &offers)
{
    QList<OfferDigest> digests;
    digests.reserve(offers.size());
    for (const api::Offer &offer : offers)
        digests.append(OfferDigest::of(offer));
    return judgeKept(digests);
}

Verdict judgeKept(const QList<OfferDigest> &offers)
{
    const auto first = std::find_if(offers.begin(), offers.end(), [](const OfferDigest &offer) { return isOrderable(offer.state); });
    if (first == offers.end())
        return {offers.isEmpty() ? State::Taken : offers.first().state, -1};
    auto best = first;
    for (auto offer = std::next(first); offer != offers.end(); ++offer) {
        const bool isSameWay = isOrderable(offer->state) && wayOf(offer->state) == wayOf(first->state);
        // The same words for the cart: it would take the one that OVHcloud names first.
        if (isSameWay && offer->pricingMode != best->pricingMode && isBetter(*offer, *best))
            best = offer;
    }
    return {best->state, static_cast<int>(best - offers.begin())};
}

QList<int> orderableOffers(const QList<api::Offer> &offers)
{
    QList<int> places;
    QStringList known;
    for (int i = 0; i < offers.size(); ++i) {
        const api::Offer &offer = offers.at(i);
        const QString words = offer.pricingMode + u' ' + offer.offerId;
        if (!isOrderable(classify(offer)) || known.contains(words))
            continue;
        known.append(words);
        places.append(i);
    }
    return places;
}

State stateOfFailure(const base::Error &error)
{
    // OVHcloud words an extension that it does not sell as a failed check of the parameters; a check
    // that ran out of time is a 400 too, and says so.
    const bool refused = error.kind == base::Error::Kind::Refused && error.httpStatus == 400;
    const bool timedOut = error.serverMessage.contains("timeout"_L1, Qt::CaseInsensitive);
    return refused && !timedOut && error.serverMessage.contains("check failed"_L1, Qt::CaseInsensitive)
        ? State::NotSold
        : State::NoAnswer;
}

bool isOrderable(State state)
{
    switch (state) {
    case State::Available:
    case State::Premium:
    case State::Transfer:
    case State::PremiumTransfer:
    case State::Resale:
        return true;
    default:
        return false;
    }
}

bool needsConsent(State state)
{
    return state == State::Premium || state == State::PremiumTransfer || state == State::Resale;
}

bool isTransfer(State state)
{
    return state == State::Transfer || state == State::PremiumTransfer;
}

} // namespace cartouche::search
