// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/money.h"
#include "base/period.h"
#include "sandbox/extensions.h"
#include "sandbox/namerules.h"
#include "sandbox/subsidiary.h"

namespace cartouche::sandbox {

/// What a name costs and how it may be had. Amounts are net.
struct Offer
{
    QString domain; ///< ASCII
    const Extension *extension = nullptr;
    QString action; ///< "create" or "transfer"
    QString pricingMode; ///< "create-default", "transfer-aftermarket1"…
    bool orderable = true;
    NameEffects effects;
    base::Money price; ///< list price of the first year
    base::Money renew; ///< one further year
    base::Money discount; ///< positive
    base::Money fee; ///< asked by whoever sells the name
    QString offerId; ///< "fr-create"

    [[nodiscard]] QList<base::Period> durations() const;
    [[nodiscard]] bool accepts(base::Period duration) const;
    /// List price for a duration, without reduction and fee.
    [[nodiscard]] base::Money priceFor(base::Period duration) const;
    /// What is to be paid, net.
    [[nodiscard]] base::Money totalFor(base::Period duration) const;
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
[[nodiscard]] Availability availabilityOf(const QString &domain, const Subsidiary &subsidiary,
                                          bool isOwned);

} // namespace cartouche::sandbox
