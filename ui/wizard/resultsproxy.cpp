// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/resultsproxy.h"

#include "base/clock.h"
#include "theme/words.h"
#include "widgets/errorwords.h"
#include "wizard/statewords.h"

#include <algorithm>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using search::ResultsModel;
using search::SearchResult;

ResultsProxy::ResultsProxy(QObject *parent) : QIdentityProxyModel(parent) {}

void ResultsProxy::setResults(ResultsModel *results)
{
    m_results = results;
    setSourceModel(results);
}

const SearchResult *ResultsProxy::resultAt(const QModelIndex &index) const
{
    if (m_results == nullptr || !index.isValid())
        return nullptr;
    return &m_results->results().at(m_results->placeAt(index.row()));
}

QString ResultsProxy::text(const SearchResult &result, int column) const
{
    const search::Arrangement &arrangement = m_results->arrangement();
    const QDateTime now = base::Clock::system().now();
    const auto amount = [&](const std::optional<base::Money> &net) { return StateWords::amount(net, arrangement.tax); };
    const auto netOf = [](const std::optional<catalogue::Tariff> &tariff) {
        return tariff ? std::optional<base::Money>(tariff->net) : std::nullopt;
    };
    switch (column) {
    case ResultsModel::NameColumn: return result.name.unicode();
    case ResultsModel::StateColumn: return StateLook::of(result.state).word;
    case ResultsModel::FirstColumn: return amount(netOf(result.terms(now).first));
    case ResultsModel::RenewalColumn: return amount(netOf(result.terms(now).renewal));
    case ResultsModel::TotalColumn: return StateWords::amount(result.terms(now).totalOver(arrangement.years, arrangement.tax), {});
    case ResultsModel::NoteColumn: return StateWords::note(result, arrangement.tax, now).word;
    case ResultsModel::AgeColumn:
        return result.answeredAt.isValid() ? theme::age(result.answeredAt.secsTo(now)) : QString();
    default: return {};
    }
}

QString ResultsProxy::missedText(const base::Error &error)
{
    return tr("Asking again failed (%1): this is the answer from before.").arg(widgets::ErrorWords::describe(error).title);
}

QVariant ResultsProxy::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return QIdentityProxyModel::data(index, role);
    const SearchResult *result = resultAt(index);
    if (result == nullptr)
        return {};
    if (role == Qt::ToolTipRole) {
        // Plain text: what a server says is never read as markup.
        if (result->error)
            return widgets::ErrorWords::describe(*result->error).details.toHtmlEscaped();
        QStringList more{result->missed ? missedText(*result->missed) : QString(), StateWords::papers(*result),
                         StateWords::promotion(*result, m_results->arrangement().tax, base::Clock::system().now())};
        more.removeAll(QString());
        return more.isEmpty() ? QVariant() : QVariant(more.join(u'\n').toHtmlEscaped());
    }
    if (role == Qt::AccessibleTextRole
        && (index.column() == ResultsModel::ChosenColumn || index.column() == ResultsModel::NameColumn))
        return StateWords::sentence(*result, m_results->arrangement(), base::Clock::system().now());
    return text(*result, index.column());
}

QVariant ResultsProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return QIdentityProxyModel::headerData(section, orientation, role);
    switch (section) {
    case ResultsModel::ChosenColumn: return role == Qt::AccessibleTextRole ? tr("Selected") : QString();
    case ResultsModel::NameColumn: return tr("Name");
    case ResultsModel::StateColumn: return tr("Status");
    case ResultsModel::FirstColumn: return tr("First year");
    case ResultsModel::RenewalColumn: return tr("Renewal");
    case ResultsModel::TotalColumn:
        return tr("%n year(s)", nullptr, m_results != nullptr ? m_results->arrangement().years : 1);
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

void ResultsProxy::refreshAges(int first, int last)
{
    if (first >= 0 && first <= last && last < rowCount())
        Q_EMIT dataChanged(index(first, ResultsModel::AgeColumn), index(last, ResultsModel::AgeColumn),
                           {Qt::DisplayRole});
}

} // namespace cartouche::wizard
