// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/review.h"

namespace cartouche::order {

/// A line of a review beside the one that stood in its place in an earlier one.
struct ComparedLine
{
    std::optional<api::SummaryLine> now;    ///< none: it is gone
    std::optional<api::SummaryLine> before; ///< none: it is new, or there was no earlier review
    bool isChanged = false;
};

struct ComparedGroup
{
    std::optional<base::DomainName> name; ///< none: the lines that belong to no name
    std::optional<base::Money> sum;
    QList<ComparedLine> lines;
};

/// The groups of a review, each with its lines in the order of their meaning: the name itself first, what comes
/// along with it last. With an earlier review, what differs is marked, and lines that are gone are told too.
/// @param before null: nothing is compared
[[nodiscard]] QList<ComparedGroup> compareLines(const Review &now, const Review *before);

} // namespace cartouche::order
