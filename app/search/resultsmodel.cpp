// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/resultsmodel.h"

#include "base/clock.h"

#include <algorithm>
#include <numeric>

namespace cartouche::search {

using namespace std::chrono_literals;
using Standing = SearchResult::Standing;

namespace {

constexpr auto batchTime = 50ms;

} // namespace

ResultsModel::ResultsModel(QObject *parent)
    : QAbstractTableModel(parent), m_now([] { return base::Clock::system().now(); })
{
    m_batch.setSingleShot(true);
    m_batch.setInterval(batchTime);
    connect(&m_batch, &QTimer::timeout, this, &ResultsModel::flush);
}

int ResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ResultsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant ResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchResult &result = m_results.at(m_shown.at(index.row()));
    if (role == ResultRole)
        return QVariant::fromValue(static_cast<const void *>(&result));
    if (role == Qt::CheckStateRole && index.column() == ChosenColumn)
        return static_cast<int>(result.isChosen ? Qt::Checked : Qt::Unchecked);
    return {};
}

Qt::ItemFlags ResultsModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    const SearchResult &result = m_results.at(m_shown.at(index.row()));
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (isOrderable(result.state) && index.column() == ChosenColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool ResultsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole
        || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    setChosen(m_shown.at(index.row()), value.toInt() == Qt::Checked);
    return true;
}

QList<SearchResult> ResultsModel::chosen() const
{
    QList<SearchResult> list;
    if (m_chosenCount > 0)
        std::copy_if(m_results.begin(), m_results.end(), std::back_inserter(list),
                     [](const SearchResult &result) { return result.isChosen; });
    return list;
}

int ResultsModel::availableCount() const
{
    return static_cast<int>(std::count_if(m_results.begin(), m_results.end(), [](const SearchResult &result) {
        return result.state == State::Available || result.state == State::Premium;
    }));
}

int ResultsModel::indexOf(const base::DomainName &name) const
{
    return m_places.value(name.ascii(), -1);
}

std::optional<int> ResultsModel::find(const QString &ascii) const
{
    const auto place = m_places.constFind(ascii);
    return place == m_places.cend() ? std::nullopt : std::optional<int>(*place);
}

void ResultsModel::setNames(const QList<base::DomainName> &names)
{
    QList<SearchResult> next;
    next.reserve(names.size() + m_chosenCount);
    if (m_chosenCount > 0) {
        QSet<QString> wanted;
        for (const base::DomainName &name : names)
            wanted.insert(name.ascii());
        for (const SearchResult &result : std::as_const(m_results)) {
            if (result.isChosen && !wanted.contains(result.name.ascii()))
                next.append(result);
        }
    }
    for (const base::DomainName &name : names) {
        const int known = indexOf(name);
        next.append(known >= 0 ? m_results.at(known) : SearchResult(name));
    }
    beginResetModel();
    m_dirty.clear();
    m_results = std::move(next);
    m_sorter.namesChanged();
    rebuildPlaces();
    m_shown = sorted();
    indexRows();
    endResetModel();
    Q_EMIT arranged();
}

void ResultsModel::rebuildPlaces()
{
    m_places.clear();
    m_places.reserve(m_results.size());
    m_chosenCount = 0;
    for (int place = 0; place < m_results.size(); ++place) {
        SearchResult &result = m_results[place];
        m_places.insert(result.name.ascii(), place);
        hold(result);
        lookUp(result);
        m_chosenCount += result.isChosen ? 1 : 0;
    }
    countSelected();
}

void ResultsModel::setArrangement(const Arrangement &arrangement)
{
    if (m_arrangement == arrangement)
        return;
    const bool isOtherTotal = m_arrangement.years != arrangement.years || !(m_arrangement.tax == arrangement.tax);
    m_arrangement = arrangement;
    showOrder(sorted());
    m_isLate = false;
    if (isOtherTotal && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ResultsModel::setHeld(bool held)
{
    m_isHeld = held;
    if (!held && std::exchange(m_isLate, false))
        arrange();
}

void ResultsModel::setAnswer(int place, const QList<api::Offer> &offers, const QDateTime &at)
{
    QList<OfferDigest> digests;
    digests.reserve(offers.size());
    for (const api::Offer &offer : offers)
        digests.append(OfferDigest::of(offer));
    take(place, digests, at);
}

void ResultsModel::restoreAnswer(int place, const QList<OfferDigest> &offers, const QDateTime &at)
{
    take(place, offers, at);
}

void ResultsModel::take(int place, const QList<OfferDigest> &offers, const QDateTime &at)
{
    SearchResult &result = m_results[place];
    const Verdict verdict = m_own.contains(result.name.ascii()) ? Verdict{State::Own, -1} : judgeKept(offers);
    const bool lost = result.isChosen && verdict.offerIndex < 0;
    result.state = verdict.state;
    result.standing = Standing::Idle;
    result.tries = 0;
    result.offerIndex = verdict.offerIndex;
    result.offers = offers;
    for (OfferDigest &offer : result.offers)
        offer.share(m_texts);
    result.error.reset();
    result.missed.reset();
    result.answeredAt = at;
    if (lost) {
        result.isChosen = false;
        --m_chosenCount;
        countSelected();
    }
    m_isChoiceNews = m_isChoiceNews || lost || result.isChosen;
    rowChanged(place);
}

void ResultsModel::setFailure(int place, const base::Error &error, const QDateTime &at)
{
    SearchResult &result = m_results[place];
    result.standing = Standing::Idle;
    const State state = stateOfFailure(error);
    if (!result.hasAnswer()) {
        fail(place, state, error, at);
    } else if (state == State::NotSold) {
        setRefused(place, error, at);
    } else if (result.state != State::Own) {
        result.missed = std::make_shared<const base::Error>(error);
        rowChanged(place);
    }
}

void ResultsModel::setNotSold(int place, const base::Error &error, const QDateTime &at)
{
    fail(place, State::NotSold, error, at);
}

void ResultsModel::setRefused(int place, const base::Error &error, const QDateTime &at)
{
    SearchResult &result = m_results[place];
    result.offers.clear();
    result.offerIndex = -1;
    if (std::exchange(result.isChosen, false)) {
        --m_chosenCount;
        countSelected();
        m_isChoiceNews = true;
    }
    fail(place, stateOfFailure(error), error, at);
}

void ResultsModel::fail(int place, State state, const base::Error &error, const QDateTime &at)
{
    SearchResult &result = m_results[place];
    result.state = result.state == State::Own ? State::Own : state;
    result.error = std::make_shared<const base::Error>(error);
    result.missed.reset();
    result.answeredAt = at;
    rowChanged(place);
}

void ResultsModel::setStanding(int place, Standing standing)
{
    SearchResult &result = m_results[place];
    if (result.standing == Standing::Idle)
        result.tries = 0;
    result.standing = standing;
    if (standing != Standing::Idle && std::exchange(result.missed, nullptr))
        rowChanged(place);
    if (result.hasAnswer() || standing == Standing::Idle || result.state == State::Asking)
        return;
    result.state = State::Asking;
    rowChanged(place);
}

void ResultsModel::interrupted(int place, const base::Error &error)
{
    const Standing standing = m_results.at(place).standing;
    setFailure(place, error, {});
    m_results[place].standing = standing;
}

bool ResultsModel::tryAgain(int place, int most)
{
    SearchResult &result = m_results[place];
    if (++result.tries >= most)
        return false;
    result.standing = Standing::Wanted;
    return true;
}

void ResultsModel::setChosen(const QList<int> &places, bool chosen)
{
    int first = rowCount();
    int last = -1;
    const int before = m_chosenCount;
    for (const int place : places) {
        SearchResult &result = m_results[place];
        if (result.isChosen == chosen || (chosen && !isOrderable(result.state)))
            continue;
        result.isChosen = chosen;
        m_sorter.rowChanged(place);
        m_chosenCount += chosen ? 1 : -1;
        m_selectedCount += result.isMarked ? 0 : chosen ? 1 : -1;
        if (const int row = m_rows.at(place); row >= 0) {
            first = std::min(first, row);
            last = std::max(last, row);
        }
    }
    if (m_chosenCount == before)
        return;
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    Q_EMIT chosenChanged();
}

void ResultsModel::clear()
{
    beginResetModel();
    m_dirty.clear();
    m_sorter.namesChanged();
    m_results.clear();
    m_places.clear();
    m_shown.clear();
    m_rows.clear();
    m_chosenCount = 0;
    m_selectedCount = 0;
    endResetModel();
    Q_EMIT arranged();
    Q_EMIT chosenChanged();
}

void ResultsModel::rowChanged(int place)
{
    m_dirty.append(place);
    m_sorter.rowChanged(place);
    if (!m_batch.isActive())
        m_batch.start();
}

void ResultsModel::flush()
{
    m_batch.stop();
    const QList<int> dirty = std::exchange(m_dirty, {});
    if (dirty.isEmpty())
        return;
    int first = rowCount();
    int last = -1;
    for (const int place : dirty) {
        if (const int row = m_rows.at(place); row >= 0) {
            first = std::min(first, row);
            last = std::max(last, row);
        }
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    if (std::exchange(m_isChoiceNews, false))
        Q_EMIT chosenChanged();
    if (m_arrangement.filters() || m_arrangement.followsAnswers())
        arrange();
}

void ResultsModel::arrange()
{
    if (m_isHeld) {
        m_isLate = true;
        return;
    }
    showOrder(sorted());
}

QList<int> ResultsModel::sorted()
{
    return m_sorter.order(m_arrangement, m_results, m_now());
}

void ResultsModel::indexRows()
{
    m_rows.fill(-1, m_results.size());
    for (int row = 0; row < m_shown.size(); ++row)
        m_rows[m_shown.at(row)] = row;
}

/// Rows that only move are moved, so that the current one stays current; where some come or go the views begin anew.
void ResultsModel::showOrder(QList<int> order)
{
    if (order == m_shown)
        return;
    const bool isSameSize = order.size() == m_shown.size();
    if (!isSameSize) {
        beginResetModel();
        m_shown = std::move(order);
        indexRows();
        endResetModel();
        Q_EMIT arranged();
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> places;
    places.reserve(before.size());
    for (const QModelIndex &each : before)
        places.append(m_shown.at(each.row()));
    m_shown = std::move(order);
    indexRows();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = m_rows.at(places.at(i));
        after.append(row < 0 ? QModelIndex() : index(row, before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    Q_EMIT arranged();
}

} // namespace cartouche::search
