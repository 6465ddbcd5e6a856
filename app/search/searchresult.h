// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/domainname.h"
#include "base/error.h"
#include "catalogue/cost.h"
#include "eligibility/demands.h"
#include "search/availability.h"
#include "search/sharedtexts.h"

#include <QDateTime>

#include <memory>

namespace cartouche::search {

/// What is kept of one offer: ten thousand whole ones would not fit. A name that goes into the cart is
/// asked again, and that answer is whole.
struct OfferDigest
{
    State state = State::NoAnswer;
    QString pricingMode;
    int months = 12;                       ///< the period that `first` is for
    std::optional<base::Money> first;      ///< TOTAL: to pay for the first period, net of tax
    std::optional<base::Money> renewal;    ///< RENEW: a year, net of tax
    std::optional<base::Money> reduction;  ///< DISCOUNT without its sign; none when there is nothing off

    [[nodiscard]] static OfferDigest of(const api::Offer &offer);
    /// Every answer brings its own copies of these: a fifth of what a row weighs.
    void share(SharedTexts &texts);
    friend bool operator==(const OfferDigest &, const OfferDigest &) = default;
};

/// One row of the results: a name and what OVHcloud said of it.
struct SearchResult
{
    explicit SearchResult(base::DomainName domain) : name(std::move(domain)) {}

    /// Whether it is to be asked.
    enum class Standing : quint8 { Idle, Wanted, UnderWay };

    base::DomainName name;
    State state = State::Asking;
    Standing standing = Standing::Idle;
    bool isChosen = false;
    bool isMarked = false;         ///< to be copied or exported, though it cannot be chosen
    bool isOrdered = false;        ///< in an order of this account that is not finished
    qint8 tries = 0;               ///< questions that got no answer
    QList<OfferDigest> offers;     ///< all that OVHcloud sent
    qsizetype offerIndex = -1;     ///< the one that `state` and the prices come from; -1 = none
    std::shared_ptr<const base::Error> error; ///< why there is no answer, when state is NoAnswer or NotSold
    std::shared_ptr<const base::Error> missed; ///< why asking again told nothing; the answer is the one from before
    QDateTime answeredAt;
    const eligibility::Demands *registry = nullptr; ///< in the model's demands; null: not known
    const catalogue::Extension *sold = nullptr; ///< its extension in the model's catalogue; null: not known or not sold

    /// OVHcloud has told something of it: also that it is taken, not sold, or the account's own.
    [[nodiscard]] bool hasAnswer() const
    {
        return state == State::Own || (answeredAt.isValid() && (error == nullptr || state == State::NotSold));
    }
    [[nodiscard]] const OfferDigest *offer() const { return offerIndex < 0 ? nullptr : &offers.at(offerIndex); }
    /// The amount to pay for the first period and the yearly renewal, net of tax, as the offer tells them.
    [[nodiscard]] std::optional<base::Money> firstPrice() const;
    [[nodiscard]] std::optional<base::Money> renewal() const;
    [[nodiscard]] std::optional<base::Money> reduction() const;

    /// By the catalogue or the registry's rule; false while neither tells.
    [[nodiscard]] bool needsPapers() const;

    /// No offer told the prices yet, or the name cannot be ordered: they are the catalogue's list prices.
    [[nodiscard]] bool isEstimated() const { return offerIndex < 0; }
    /// First period and renewal: the offer's, else the catalogue's for a name at the standard price while
    /// nothing else is known. Empty when nothing is known or the name cannot be ordered.
    [[nodiscard]] catalogue::Terms terms(const QDateTime &now) const;
};

} // namespace cartouche::search
