// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/arrangement.h"

#include <QDateTime>
#include <QList>

namespace cartouche::search {

/// Puts the rows into their order again and again while answers stream in: what a row is sorted by, and whether it
/// passes the filter, is worked out anew for the rows that changed alone.
class RowSorter
{
public:
    /// Other names, or the same ones in another order.
    void namesChanged();
    /// Prices or rules that concern every row.
    void everythingChanged();
    void rowChanged(int place);

    /// As Arrangement::order().
    [[nodiscard]] QList<int> order(const Arrangement &arrangement, const QList<SearchResult> &results, const QDateTime &now);

private:
    void rankNames(const QList<SearchResult> &results);
    void learn(const SearchResult &result, int place, const QDateTime &now);

    Arrangement m_arrangement; ///< that the keys are for
    QDateTime m_knownAt;       ///< promotions begin and end
    QList<qint64> m_keys;      ///< by place
    QList<bool> m_passes;      ///< likewise
    QList<int> m_ranks;        ///< likewise, of the names; those that are sorted alike share one
    QList<int> m_dirty;        ///< places
    bool m_hasNames = false;   ///< m_ranks hold
    bool m_isKnown = false;    ///< m_keys and m_passes hold, but for the dirty ones
};

} // namespace cartouche::search
