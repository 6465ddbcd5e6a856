// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/resultsproxy.h"

#include "base/background.h"
#include "base/clock.h"
#include "names/guardwords.h"
#include "search/wellknown.h"
#include "theme/words.h"
#include "widgets/errorwords.h"
#include "wizard/statewords.h"

#include <algorithm>
#include <utility>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using search::ResultsModel;
using search::SearchResult;

ResultsProxy::ResultsProxy(QObject *parent) : QIdentityProxyModel(parent), m_marks([this] { return others(); }) {}

void ResultsProxy::setResults(ResultsModel *results)
{
    for (const QMetaObject::Connection &each : std::as_const(m_following))
        disconnect(each);
    m_following.clear();
    m_results = results;
    m_marks.othersChanged();
    setSourceModel(results);
    if (results == nullptr)
        return;
    // The tables that names are compared with are read before the first row is painted, and not by whoever types.
    [[maybe_unused]] const auto reading = base::inBackground([] { return search::WellKnown::count(); });
    const auto forget = [this] { m_marks.othersChanged(); };
    m_following = {connect(results, &ResultsModel::chosenChanged, this, forget),
                   connect(results, &ResultsModel::holdingsChanged, this, forget)};
}

search::NameMarks::Others ResultsProxy::others() const
{
    search::NameMarks::Others others;
    if (m_results == nullptr)
        return others;
    for (const SearchResult &result : m_results->results()) {
        if (result.isChosen && others.chosen.size() < search::NameMarks::mostCompared)
            others.chosen.append(result.name);
    }
    others.own = m_results->ownNames();
    return others;
}

StateLook ResultsProxy::note(const SearchResult &result) const
{
    const StateLook mark = result.isOrdered ? StateLook() : names::GuardWords::mark(m_marks.findings(result.name));
    return mark.word.isEmpty() ? StateWords::note(result, m_results->arrangement().tax, base::Clock::system().now()) : mark;
}

/// Plain text: what a server says is never read as markup.
QString ResultsProxy::toolTip(const SearchResult &result, int column) const
{
    if (result.error)
        return widgets::ErrorWords::describe(*result.error).details.toHtmlEscaped();
    const catalogue::TaxRate tax = m_results->arrangement().tax;
    const QDateTime now = base::Clock::system().now();
    StateWords::Former former = StateWords::formerPrices(result, now);
    if (column == ResultsModel::FirstColumn)
        former.renewal.reset();
    else if (column == ResultsModel::RenewalColumn)
        former.first.reset();
    QStringList more{result.missed ? missedText(*result.missed) : QString(), StateWords::moved(former, tax),
                     names::GuardWords::sentences(result.name, m_marks.of(result.name)),
                     StateWords::papers(result), StateWords::promotion(result, tax, now),
                     StateWords::otherOffers(result, tax)};
    more.removeAll(QString());
    return more.join(u'\n').toHtmlEscaped();
}

QString ResultsProxy::sentence(const SearchResult &result) const
{
    return StateWords::sentence(result, m_results->arrangement(), base::Clock::system().now(),
                                names::GuardWords::sentences(result.name, m_marks.of(result.name)));
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
    case ResultsModel::NoteColumn: return note(result).word;
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
        const QString tip = toolTip(*result, index.column());
        return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    if (role == Qt::AccessibleTextRole
        && (index.column() == ResultsModel::ChosenColumn || index.column() == ResultsModel::NameColumn))
        return sentence(*result);
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
