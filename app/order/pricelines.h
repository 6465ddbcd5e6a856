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
/// id, a name that stands in its `domain` or description, and, for the "*001" counters, the name
/// that another line with the same counter was matched to.
/// @param itemIds cart item of each name, same order; 0 = not known
[[nodiscard]] QList<LineGroup> groupLines(const QList<api::SummaryLine> &lines,
                                          const QList<base::DomainName> &names, const QList<qint64> &itemIds);

/// What a line is; the words come from `ui/`.
enum class LineMeaning { Registration, Transfer, Setup, Other, Gift, Zone };
[[nodiscard]] LineMeaning meaningOf(const api::SummaryLine &line);

/// The sum of all lines minus the server's total without tax; zero when they agree, none when it
/// cannot be computed. The server's sums are the ones that count.
[[nodiscard]] std::optional<base::Money> differenceToTotal(const api::OrderSummary &summary);

} // namespace cartouche::order
