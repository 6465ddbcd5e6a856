// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/draft.h"
#include "order/renewalchoice.h"
#include "order/review.h"

#include <optional>

namespace cartouche::order {

/// What is due on one day.
struct CostPart
{
    QDateTime at;
    base::Money amount; ///< with tax, or without where CostOutlook::isTaxKnown is false
    int names = 0;      ///< that are renewed
    friend bool operator==(const CostPart &, const CostPart &) = default;
};

/// What an order costs over the years to come: itself, and the renewals that follow as long as somebody renews.
struct CostOutlook
{
    int years = 0;
    CostPart first;              ///< this order, as OVHcloud has counted it
    QList<CostPart> renewals;    ///< by day; a registration of several years is renewed after them
    bool isTaxKnown = true;      ///< the review's rate is applied to the renewals; false: they are without tax
    std::optional<CostPart> firstRenewal; ///< of all names, also beyond these years; what is due first
    std::optional<CostPart> firstDebit;   ///< the same of those that OVHcloud renews by itself
    QStringList unknown;         ///< ASCII names whose renewal OVHcloud has not told, or not in this currency
    std::optional<base::Money> total; ///< none when the parts cannot be added up
};

/// A tax rate that a review was counted with.
struct TaxRate
{
    std::int64_t tax = 0; ///< of `net`
    std::int64_t net = 1;
    std::optional<int> percent; ///< where it is a whole number of them, give or take the rounding of the lines

    /// None when it overflows. Rounded to hundredths.
    [[nodiscard]] std::optional<base::Money> added(const base::Money &net) const;
};

/// None when the review does not tell: nothing to pay, amounts below zero, two currencies.
[[nodiscard]] std::optional<TaxRate> taxRateOf(const api::OrderSummary &summary);

/// @param now when the order is made
[[nodiscard]] CostOutlook costOutlook(const Review &review, const Draft &draft, const RenewalChoice &choice, int years,
                                      const QDateTime &now);

} // namespace cartouche::order
