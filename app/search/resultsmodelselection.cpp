// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/resultsmodel.h"

#include <algorithm>
#include <iterator>
#include <utility>

// What is selected to be copied or exported: names that are chosen, and marked ones, which cannot be.
namespace cartouche::search {

QList<SearchResult> ResultsModel::selected() const
{
    QList<SearchResult> list;
    if (m_selectedCount > 0)
        std::copy_if(m_results.begin(), m_results.end(), std::back_inserter(list),
                     [](const SearchResult &result) { return result.isChosen || result.isMarked; });
    return list;
}

void ResultsModel::countSelected()
{
    m_selectedCount = static_cast<int>(std::count_if(m_results.cbegin(), m_results.cend(), [](const SearchResult &result) {
        return result.isChosen || result.isMarked;
    }));
}

void ResultsModel::setSelected(const QList<int> &places, bool selected)
{
    int first = rowCount();
    int last = -1;
    for (const int place : places) {
        SearchResult &result = m_results[place];
        const bool isMarked = selected && !isOrderable(result.state);
        if (std::exchange(result.isMarked, isMarked) == isMarked || m_rows.at(place) < 0)
            continue;
        first = std::min(first, m_rows.at(place));
        last = std::max(last, m_rows.at(place));
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    setChosen(places, selected);
    countSelected();
}

} // namespace cartouche::search
