// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/period.h"
#include "sandbox/market.h"
#include "sandbox/namerules.h"

namespace cartouche::sandbox {

/// What a name costs and how it may be had. Amounts are net.
struct Offer
{
    QString domain; ///< ASCII
    const Extension *extension = nullptr;
    QString action; ///< "create" or "transfer"
    QString pricingMode; ///< "create-default", "transfer-aftermarket1"…
    QString shownMode; ///< the same, or "default", "aftermarket1"… as older offers have it
    QString tier; ///< "gold"; OVHcloud's class of a name
    bool orderable = true;
    NameEffects effects;
    base::Money price; ///< list price of the first year
    base::Money renew; ///< one further year
    base::Money discount; ///< positive
    base::Money fee; ///< asked by whoever sells the name
    std::optional<Promotion> promotion; ///< why there is a discount
    QString promotionLabel; ///< the price that carries it; empty for none
    bool negativeDiscount = false; ///< how the discount is shown
    QString offerId; ///< "fr-create"

    [[nodiscard]] QList<base::Period> durations() const;
    /// The shortest of them: what an offer's prices are about.
    [[nodiscard]] base::Period firstPeriod() const { return durations().constFirst(); }
    [[nodiscard]] bool accepts(base::Period duration) const;
    /// Whether a client that names this mode means this offer.
    [[nodiscard]] bool isCalled(QStringView mode) const { return mode == pricingMode || mode == shownMode; }
    /// List price for a duration, without reduction and fee.
    [[nodiscard]] base::Money priceFor(base::Period duration) const;
    /// What is to be paid, net.
    [[nodiscard]] base::Money totalFor(base::Period duration) const;

    /// The same offer at the prices of another moment; without an extension it stays as it is.
    [[nodiscard]] Offer renewed(const Market &market) const;
};

/// The answer to "can I have this name?".
struct Availability
{
    enum class Kind { Answered, NotSold, TimedOut };

    Kind kind = Kind::Answered;
    QList<Offer> offers;
    bool slow = false;
};

/// @param domain  as asked; only letters, digits and hyphens are understood, as in "xn--…"
/// @param isOwned the account already holds the name
[[nodiscard]] Availability availabilityOf(const QString &domain, const Market &market, bool isOwned);
/// The same at list prices, all promotions running that run on the first day.
[[nodiscard]] Availability availabilityOf(const QString &domain, const Subsidiary &subsidiary, bool isOwned);

} // namespace cartouche::sandbox
