// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/rowsorter.h"

#include <QCollator>

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace cartouche::search {

namespace {

using Sort = Arrangement::Sort;

/// A promotion that begins or ends is noticed within this time.
constexpr qint64 secondsKnown = 30;

std::optional<qint64> keyOf(const Arrangement &arrangement, const SearchResult &result, const QDateTime &now)
{
    const auto amount = [](const std::optional<base::Money> &money) -> std::optional<qint64> {
        return money ? std::optional<qint64>(money->ucents()) : std::nullopt;
    };
    switch (arrangement.sort) {
    case Sort::State: return static_cast<qint64>(result.state == State::Asking ? State::NoAnswer : result.state);
    case Sort::First: {
        const auto first = result.terms(now).first;
        return first ? amount(first->net) : std::nullopt;
    }
    case Sort::Renewal: {
        const auto renewal = result.terms(now).renewal;
        return renewal ? amount(renewal->net) : std::nullopt;
    }
    case Sort::Total: return amount(result.terms(now).totalOver(arrangement.years));
    case Sort::Age:
        return result.answeredAt.isValid() ? std::optional<qint64>(-result.answeredAt.toMSecsSinceEpoch()) : std::nullopt;
    case Sort::AsAsked:
    case Sort::Name: break;
    }
    return std::nullopt;
}

} // namespace

void RowSorter::namesChanged()
{
    m_hasNames = false;
    everythingChanged();
}

void RowSorter::everythingChanged()
{
    m_isKnown = false;
    m_dirty.clear();
}

void RowSorter::rowChanged(int place)
{
    if (m_dirty.size() > m_keys.size())
        everythingChanged(); // nobody has asked for the order in a long while
    if (m_isKnown)
        m_dirty.append(place);
}

QList<int> RowSorter::order(const Arrangement &arrangement, const QList<SearchResult> &results, const QDateTime &now)
{
    if (arrangement.sort == Sort::Name && !m_hasNames)
        rankNames(results);
    const bool holds = m_isKnown && m_arrangement == arrangement && m_keys.size() == results.size()
        && std::abs(m_knownAt.secsTo(now)) < secondsKnown;
    const QList<int> dirty = std::exchange(m_dirty, {});
    if (holds) {
        for (const int place : dirty)
            learn(results.at(place), place, now);
    } else {
        m_arrangement = arrangement;
        m_knownAt = now;
        m_keys.resize(results.size());
        m_passes.resize(results.size());
        for (int place = 0; place < results.size(); ++place)
            learn(results.at(place), place, now);
        m_isKnown = true;
    }
    QList<int> places;
    places.reserve(results.size());
    for (int place = 0; place < results.size(); ++place) {
        if (m_passes.at(place))
            places.append(place);
    }
    if (arrangement.sort == Sort::AsAsked)
        return places;
    std::stable_sort(places.begin(), places.end(), [this](int a, int b) {
        return m_arrangement.direction == Qt::AscendingOrder ? m_keys.at(a) < m_keys.at(b) : m_keys.at(a) > m_keys.at(b);
    });
    return places;
}

void RowSorter::learn(const SearchResult &result, int place, const QDateTime &now)
{
    m_passes[place] = m_arrangement.passes(result, now);
    if (m_arrangement.sort == Sort::Name) {
        m_keys[place] = m_ranks.at(place);
        return;
    }
    const qint64 last = m_arrangement.direction == Qt::AscendingOrder ? std::numeric_limits<qint64>::max()
                                                                      : std::numeric_limits<qint64>::min();
    m_keys[place] = keyOf(m_arrangement, result, now).value_or(last);
}

void RowSorter::rankNames(const QList<SearchResult> &results)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, int>> keyed;
    keyed.reserve(static_cast<std::size_t>(results.size()));
    for (int place = 0; place < results.size(); ++place)
        keyed.emplace_back(collator.sortKey(results.at(place).name.unicode()), place);
    std::sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    m_ranks.resize(results.size());
    int rank = 0;
    for (std::size_t at = 0; at < keyed.size(); ++at) {
        if (at > 0 && keyed.at(at - 1).first < keyed.at(at).first)
            ++rank;
        m_ranks[keyed.at(at).second] = rank;
    }
    m_hasNames = true;
}

} // namespace cartouche::search
