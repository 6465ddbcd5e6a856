// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/models.h"
#include "base/error.h"

namespace cartouche::search {

struct OfferDigest;

/// What OVHcloud says of one name.
enum class State {
    Asking,          ///< no answer yet
    Available,       ///< free at the standard price
    Premium,         ///< free, price of its own
    Transfer,        ///< taken, its holder can move it in
    PremiumTransfer,
    Resale,          ///< on a secondary market
    Taken,           ///< nothing can be ordered
    NotSold,         ///< the extension is not sold here
    NoAnswer,        ///< could not be told: time-out, busy, or an offer we do not understand
    Own,             ///< the account has it: nothing to buy, whatever the offers say
};

/// Reads one offer. Understands the pricing modes of today and the older pair of pricing mode and
/// offer id; what it does not understand is NoAnswer, never a guess.
[[nodiscard]] State classify(const api::Offer &offer);

/// The state of a name from all its offers, and which one that is: -1 when none can be ordered. The first orderable
/// one decides between registering, moving in and buying from a holder; where there are several of that way, the one
/// that costs the least in its first period. An empty list means that nothing can be ordered.
struct Verdict
{
    State state = State::Taken;
    int offerIndex = -1;
};
[[nodiscard]] Verdict judge(const QList<api::Offer> &offers);
/// The same from what was kept of them.
[[nodiscard]] Verdict judgeKept(const QList<OfferDigest> &offers);

/// The places of the offers that can be ordered, as far as a cart tells them apart: of two that it would be filled
/// with by the same words the first.
[[nodiscard]] QList<int> orderableOffers(const QList<api::Offer> &offers);

/// What a failed question says of the name.
[[nodiscard]] State stateOfFailure(const base::Error &error);

/// True when a name in this state can be put into the cart.
[[nodiscard]] bool isOrderable(State state);
/// True when the person has to accept a price or a way that is not the standard one.
[[nodiscard]] bool needsConsent(State state);
[[nodiscard]] bool isTransfer(State state);

} // namespace cartouche::search
