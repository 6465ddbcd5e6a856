// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/money.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace cartouche::catalogue {

/// A price for a length of time, net of tax.
struct Tariff
{
    base::Money net;
    int months = 12;
    friend bool operator==(const Tariff &, const Tariff &) = default;
};

/// order.catalog.public.Promotion: what is taken off the first period while it runs.
struct Promotion
{
    QString name;
    QString description; ///< untrusted text
    QDateTime start;
    QDateTime end;         ///< invalid: no end told
    base::Money reduction; ///< net, off the list price of the first period; never negative
    bool isQuantityLimited = false;
    [[nodiscard]] bool isOn(const QDateTime &at) const
    {
        return (!start.isValid() || start <= at) && (!end.isValid() || at < end);
    }
    friend bool operator==(const Promotion &, const Promotion &) = default;
};

/// One extension that is sold: a plan of GET /order/catalog/public/domain, digested, with what
/// /domain/extensions/* adds. List prices of names at the standard price; a premium name has its own.
struct Extension
{
    QString name;    ///< ASCII, no dot: "fr", "co.uk", "xn--p1ai"
    QString unicode; ///< as it is shown: "рф"
    std::optional<Tariff> create;   ///< the shortest registration, promotions not taken off
    std::optional<Tariff> renew;    ///< the shortest renewal
    std::optional<Tariff> transfer;
    std::optional<Tariff> restore;
    int maximumMonths = 0;          ///< longest registration listed; 0: not told
    QList<Promotion> promotions;    ///< of the registration, past and future ones too
    bool needsPapers = false;       ///< the catalogue lists mandatory entries beyond the usual ones
    bool isBrandNew = false;        ///< GET /domain/extensions/pricingAttributes
    bool hasPriceDrop = false;
    // What the prices were before the last catalogue that moved them, and when that was read.
    std::optional<Tariff> formerCreate;
    std::optional<Tariff> formerRenew;
    QDateTime movedAt;

    /// The running promotion that takes most off, or null.
    [[nodiscard]] const Promotion *promotionAt(const QDateTime &at) const;
    /// The first period with the running promotion taken off.
    [[nodiscard]] std::optional<Tariff> firstAt(const QDateTime &at) const;
};

} // namespace cartouche::catalogue
