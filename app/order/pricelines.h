// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/models.h"
#include "base/domainname.h"

namespace cartouche::order {

/// The price lines of one name, or, without a name, those that could not be matched.
struct LineGroup
{
    std::optional<base::DomainName> name;
    QList<api::SummaryLine> lines;
    std::optional<base::Money> sum; ///< of the lines' totals; none when they mix currencies or overflow
};

/// A summary's lines by name, in the order of `names`, then one group without name for the rest.
/// No line is ever dropped. A line is matched by what can be trusted, in this order: the cart item's
/// id, the one name that stands in its `domain` or else in its description, and, for the "*001" counters, the
/// name that the other lines with the same counter were matched to.
/// @param itemIds cart item of each name, same order; 0 = not known
[[nodiscard]] QList<LineGroup> groupLines(const QList<api::SummaryLine> &lines,
                                          const QList<base::DomainName> &names, const QList<qint64> &itemIds);

/// What a line is; the words come from `ui/`.
enum class LineMeaning { Registration, Transfer, Setup, Other, Gift, Zone };
[[nodiscard]] LineMeaning meaningOf(const api::SummaryLine &line);

/// A sum of ours beside the server's, which is the one that counts.
struct SumCheck
{
    std::optional<base::Money> sum; ///< none: it mixes currencies, overflows, or there is nothing to add
    base::Money total;              ///< the server's
    [[nodiscard]] bool agrees() const { return sum && *sum == total; }
};
/// All lines, and the total without tax.
[[nodiscard]] SumCheck linesAgainstTotal(const api::OrderSummary &summary);
/// The total without tax plus the tax, and the total with tax.
[[nodiscard]] SumCheck taxAgainstTotal(const api::OrderSummary &summary);

struct Review;

/// What a promo code takes off, as far as the lines of the review say so.
struct CouponEffect
{
    std::optional<base::Money> amount;    ///< below zero
    std::optional<base::DomainName> name; ///< when all of it concerns this one name
};
/// None when no line names the code.
[[nodiscard]] std::optional<CouponEffect> effectOf(const QString &code, const Review &review);

} // namespace cartouche::order
