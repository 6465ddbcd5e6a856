// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/availability.h"

#include "search/searchresult.h"

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
    for (int i = 0; i < offers.size(); ++i) {
        const State state = classify(offers.at(i));
        if (isOrderable(state))
            return {state, i};
    }
    return {offers.isEmpty() ? State::Taken : classify(offers.first()), -1};
}

Verdict judgeKept(const QList<OfferDigest> &offers)
{
    for (int i = 0; i < offers.size(); ++i) {
        if (isOrderable(offers.at(i).state))
            return {offers.at(i).state, i};
    }
    return {offers.isEmpty() ? State::Taken : offers.first().state, -1};
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
