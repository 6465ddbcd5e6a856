// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/resultsmodel.h"

#include <QHash>

namespace cartouche::search {

using namespace Qt::StringLiterals;

namespace {

std::optional<base::Money> priceOf(const SearchResult &result, QStringView label)
{
    if (result.offerIndex < 0)
        return std::nullopt;
    return api::amountOf(result.offers.at(result.offerIndex).prices, label);
}

} // namespace

std::optional<base::Money> SearchResult::firstPrice() const
{
    return priceOf(*this, u"TOTAL");
}

std::optional<base::Money> SearchResult::renewal() const
{
    return priceOf(*this, u"RENEW");
}

std::optional<base::Money> SearchResult::reduction() const
{
    // OVHcloud has sent the discount with either sign.
    const auto discount = priceOf(*this, u"DISCOUNT");
    if (!discount || discount->isZero())
        return std::nullopt;
    return discount->magnitude();
}

ResultsModel::ResultsModel(QObject *parent) : QAbstractTableModel(parent) {}

int ResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_results.size());
}

int ResultsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant ResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchResult &result = m_results.at(index.row());
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
    const SearchResult &result = m_results.at(index.row());
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (isOrderable(result.state)) {
        flags |= Qt::ItemIsSelectable;
        if (index.column() == ChosenColumn)
            flags |= Qt::ItemIsUserCheckable;
    }
    return flags;
}

bool ResultsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole
        || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    setChosen(index.row(), value.toInt() == Qt::Checked);
    return true;
}

QList<SearchResult> ResultsModel::chosen() const
{
    QList<SearchResult> list;
    for (const SearchResult &result : m_results) {
        if (result.isChosen)
            list.append(result);
    }
    return list;
}

int ResultsModel::indexOf(const base::DomainName &name) const
{
    for (int row = 0; row < m_results.size(); ++row) {
        if (m_results.at(row).name == name)
            return row;
    }
    return -1;
}

void ResultsModel::setNames(const QList<base::DomainName> &names)
{
    QList<SearchResult> next;
    QHash<QString, SearchResult> known;
    for (const SearchResult &result : std::as_const(m_results)) {
        known.insert(result.name.ascii(), result);
        if (result.isChosen && !names.contains(result.name))
            next.append(result);
    }
    for (const base::DomainName &name : names) {
        const auto answer = known.constFind(name.ascii());
        next.append(answer != known.cend() ? *answer : SearchResult{name, State::Asking, {}, -1, {}, {}, false});
    }
    beginResetModel();
    m_results = std::move(next);
    endResetModel();
}

void ResultsModel::setAnswer(int row, const QList<api::Offer> &offers, const QDateTime &at)
{
    SearchResult &result = m_results[row];
    const Verdict verdict = judge(offers);
    const bool lost = result.isChosen && verdict.offerIndex < 0;
    result.state = verdict.state;
    result.offerIndex = verdict.offerIndex;
    result.offers = offers;
    result.error = {};
    result.answeredAt = at;
    if (lost)
        result.isChosen = false;
    rowChanged(row);
    if (lost || result.isChosen)
        Q_EMIT chosenChanged();
}

void ResultsModel::setFailure(int row, const base::Error &error, const QDateTime &at)
{
    SearchResult &result = m_results[row];
    // A name that was answered once keeps its answer: a lost question takes nothing away.
    if (result.offerIndex >= 0)
        return;
    result.state = stateOfFailure(error);
    result.error = error;
    result.answeredAt = at;
    rowChanged(row);
}

void ResultsModel::setAsking(int row)
{
    SearchResult &result = m_results[row];
    if (result.offerIndex >= 0)
        return;
    result.state = State::Asking;
    rowChanged(row);
}

void ResultsModel::setChosen(int row, bool chosen)
{
    SearchResult &result = m_results[row];
    if (result.isChosen == chosen || (chosen && !isOrderable(result.state)))
        return;
    result.isChosen = chosen;
    rowChanged(row);
    Q_EMIT chosenChanged();
}

void ResultsModel::clear()
{
    beginResetModel();
    m_results.clear();
    endResetModel();
    Q_EMIT chosenChanged();
}

void ResultsModel::rowChanged(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

} // namespace cartouche::search
