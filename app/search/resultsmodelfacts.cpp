// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/resultsmodel.h"

// What is known of the names beside the answers about them: prices of their extensions, what registries want, whose
// they are.
namespace cartouche::search {

void ResultsModel::setCatalogue(catalogue::Snapshot catalogue)
{
    // The old one lives until no row points into it.
    const catalogue::Snapshot before = std::exchange(m_catalogue, std::move(catalogue));
    lookUpAll();
}

void ResultsModel::setRegistryDemands(const RegistryDemands &demands)
{
    const RegistryDemands before = std::exchange(m_demands, demands);
    lookUpAll();
}

/// What is known of its extension.
void ResultsModel::lookUp(SearchResult &result) const
{
    const QString extension = result.name.extension();
    result.sold = m_catalogue ? m_catalogue->find(extension) : nullptr;
    const auto demands = m_demands ? m_demands->constFind(extension) : QHash<QString, eligibility::Demands>::const_iterator();
    result.registry = m_demands && demands != m_demands->cend() ? &*demands : nullptr;
}

void ResultsModel::lookUpAll()
{
    for (SearchResult &result : m_results)
        lookUp(result);
    m_sorter.everythingChanged();
    arrange();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ResultsModel::setHoldings(const QSet<QString> &own, const QSet<QString> &ordered)
{
    if (m_own == own && m_ordered == ordered)
        return;
    m_own = own;
    m_ordered = ordered;
    for (int place = 0; place < m_results.size(); ++place) {
        const bool wasChosen = m_results.at(place).isChosen;
        if (!hold(m_results[place]))
            continue;
        if (wasChosen && !m_results.at(place).isChosen) {
            --m_chosenCount;
            countSelected();
            m_isChoiceNews = true;
        }
        rowChanged(place);
    }
    Q_EMIT holdingsChanged();
}

QList<base::DomainName> ResultsModel::ownNames() const
{
    QList<base::DomainName> names;
    names.reserve(m_own.size());
    for (const QString &ascii : m_own) {
        if (const auto name = base::DomainName::parse(ascii))
            names.append(*name);
    }
    return names;
}

/// What the account has or has ordered of it goes before what the offers say. True when something changed.
bool ResultsModel::hold(SearchResult &result) const
{
    const QString &ascii = result.name.ascii();
    const bool wasOrdered = std::exchange(result.isOrdered, m_ordered.contains(ascii));
    const bool isOwn = m_own.contains(ascii);
    if (isOwn == (result.state == State::Own))
        return wasOrdered != result.isOrdered;
    if (isOwn) {
        result.state = State::Own;
        result.offerIndex = -1;
        result.isChosen = false;
        return true;
    }
    const bool isTold = result.answeredAt.isValid() && result.error == nullptr;
    const Verdict verdict = isTold ? judgeKept(result.offers) : Verdict{State::Asking, -1};
    result.state = verdict.state;
    result.offerIndex = verdict.offerIndex;
    return true;
}

} // namespace cartouche::search
