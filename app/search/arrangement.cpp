// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/arrangement.h"

#include <QCollator>

#include <algorithm>
#include <limits>
#include <numeric>

namespace cartouche::search {

namespace {

using Sort = Arrangement::Sort;

/// What a row is sorted by, made once a row.
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

void sortByName(QList<int> &places, const QList<SearchResult> &results, Qt::SortOrder direction)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, int>> keyed;
    keyed.reserve(static_cast<std::size_t>(places.size()));
    for (const int place : std::as_const(places))
        keyed.emplace_back(collator.sortKey(results.at(place).name.unicode()), place);
    std::stable_sort(keyed.begin(), keyed.end(), [direction](const auto &a, const auto &b) {
        return direction == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
    });
    std::transform(keyed.begin(), keyed.end(), places.begin(), [](const auto &each) { return each.second; });
}

} // namespace

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
    QList<int> places;
    places.reserve(results.size());
    for (int place = 0; place < results.size(); ++place) {
        if (passes(results.at(place), now))
            places.append(place);
    }
    if (sort == Sort::AsAsked)
        return places;
    if (sort == Sort::Name) {
        sortByName(places, results, direction);
        return places;
    }
    const qint64 last = direction == Qt::AscendingOrder ? std::numeric_limits<qint64>::max()
                                                        : std::numeric_limits<qint64>::min();
    QList<qint64> keys(results.size(), last);
    for (const int place : std::as_const(places))
        keys[place] = keyOf(*this, results.at(place), now).value_or(last);
    std::stable_sort(places.begin(), places.end(), [this, &keys](int a, int b) {
        return direction == Qt::AscendingOrder ? keys.at(a) < keys.at(b) : keys.at(a) > keys.at(b);
    });
    return places;
}

} // namespace cartouche::search
