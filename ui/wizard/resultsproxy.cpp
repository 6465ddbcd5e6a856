// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/resultsproxy.h"

#include "base/clock.h"
#include "theme/words.h"
#include "widgets/errorwords.h"
#include "wizard/statewords.h"

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using search::ResultsModel;
using search::SearchResult;

ResultsProxy::ResultsProxy(QObject *parent) : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void ResultsProxy::setOnlyAvailable(bool only)
{
    m_onlyAvailable = only;
    invalidateFilter();
}

const SearchResult *ResultsProxy::resultAt(const QModelIndex &index) const
{
    const QVariant value = QSortFilterProxyModel::data(index, ResultsModel::ResultRole);
    return static_cast<const SearchResult *>(value.value<const void *>());
}

QString ResultsProxy::text(const SearchResult &result, int column)
{
    const auto amount = [](const std::optional<base::Money> &money) {
        return money ? theme::money(*money) : QString(QChar(0x2013));
    };
    switch (column) {
    case ResultsModel::NameColumn: return result.name.unicode();
    case ResultsModel::StateColumn: return StateWords::look(result.state).word;
    case ResultsModel::FirstColumn: return amount(result.firstPrice());
    case ResultsModel::RenewalColumn: return amount(result.renewal());
    case ResultsModel::NoteColumn: return StateWords::note(result).word;
    case ResultsModel::AgeColumn:
        return result.answeredAt.isValid() ? theme::age(result.answeredAt.secsTo(base::Clock::system().now()))
                                           : QString();
    default: return {};
    }
}

QVariant ResultsProxy::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return QSortFilterProxyModel::data(index, role);
    const SearchResult *result = resultAt(index);
    if (result == nullptr)
        return {};
    if (role == Qt::ToolTipRole) {
        const bool hasReason = result->state == search::State::NoAnswer || result->state == search::State::NotSold;
        // Plain text: what a server says is never read as markup.
        return hasReason ? widgets::ErrorWords::describe(result->error).details.toHtmlEscaped() : QVariant();
    }
    if (role == Qt::AccessibleTextRole
        && (index.column() == ResultsModel::ChosenColumn || index.column() == ResultsModel::NameColumn))
        return StateWords::sentence(*result);
    return text(*result, index.column());
}

QVariant ResultsProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return QSortFilterProxyModel::headerData(section, orientation, role);
    switch (section) {
    case ResultsModel::ChosenColumn: return role == Qt::AccessibleTextRole ? tr("Selected") : QString();
    case ResultsModel::NameColumn: return tr("Name");
    case ResultsModel::StateColumn: return tr("Status");
    case ResultsModel::FirstColumn: return tr("First year");
    case ResultsModel::RenewalColumn: return tr("Renewal");
    case ResultsModel::NoteColumn: return tr("Note");
    case ResultsModel::AgeColumn: return tr("Age");
    default: return {};
    }
}

void ResultsProxy::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ResultsProxy::refreshAges()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, ResultsModel::AgeColumn), index(rowCount() - 1, ResultsModel::AgeColumn),
                           {Qt::DisplayRole});
}

bool ResultsProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!m_onlyAvailable)
        return true;
    const QModelIndex source = sourceModel()->index(row, 0, parent);
    const auto *result = static_cast<const SearchResult *>(source.data(ResultsModel::ResultRole).value<const void *>());
    return result->isChosen || result->state == search::State::Asking || search::isOrderable(result->state);
}

} // namespace cartouche::wizard
