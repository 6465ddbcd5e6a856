// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/searchresult.h"

#include <QList>

namespace cartouche::search {

/// Which rows are shown, and in which order.
struct Arrangement
{
    enum class Sort { AsAsked, Name, State, First, Renewal, Total, Age };

    bool onlyAvailable = false; ///< free names, and those that are still being asked
    bool withoutPapers = false; ///< not where somebody has to live somewhere, or to have a number or a reason
    std::optional<base::Money> cap; ///< the most for the first period, with the tax below
    catalogue::TaxRate tax;     ///< zero: amounts are compared without tax
    int years = 5;              ///< that the total is for
    Sort sort = Sort::AsAsked;
    Qt::SortOrder direction = Qt::AscendingOrder;

    [[nodiscard]] bool filters() const { return onlyAvailable || withoutPapers || cap.has_value(); }
    /// Answers may move rows.
    [[nodiscard]] bool followsAnswers() const { return sort != Sort::AsAsked && sort != Sort::Name; }
    /// A chosen name always passes.
    [[nodiscard]] bool passes(const SearchResult &result, const QDateTime &now) const;
    /// Places of the rows that pass, sorted; equal ones stay in the order in which they were asked. What has no
    /// price, no age or no answer comes last in either direction.
    [[nodiscard]] QList<int> order(const QList<SearchResult> &results, const QDateTime &now) const;

    friend bool operator==(const Arrangement &, const Arrangement &) = default;
};

} // namespace cartouche::search
