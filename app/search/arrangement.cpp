// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/arrangement.h"

#include "search/rowsorter.h"

namespace cartouche::search {

bool Arrangement::passes(const SearchResult &result, const QDateTime &now) const
{
    if (result.isChosen)
        return true;
    if (onlyAvailable && result.state != State::Asking && result.state != State::Available
        && result.state != State::Premium)
        return false;
    if (withoutPapers && result.needsPapers())
        return false;
    if (cap) {
        const auto first = result.terms(now).first;
        const auto shown = first ? tax.withTax(first->net) : std::nullopt;
        if (shown && shown->currency() == cap->currency() && *shown > *cap)
            return false;
    }
    return true;
}

QList<int> Arrangement::order(const QList<SearchResult> &results, const QDateTime &now) const
{
    return RowSorter().order(*this, results, now);
}

} // namespace cartouche::search
