// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "search/rowsorter.h"
#include "search/searchresult.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QTimer>

namespace cartouche::search {

/// What the registries of some extensions want beyond the usual, ASCII and without dot; unchanging once it is made.
using RegistryDemands = std::shared_ptr<const QHash<QString, eligibility::Demands>>;

/// The rows of a search. Holds values and enumerations, no words: the delegate and the accessible
/// text come from `ui/`. A chosen name stays chosen when the search is changed, and its row stays.
///
/// A *place* is where a result stands in results(), in the order in which it was asked; a *row* is where
/// it is shown, which the arrangement decides. Answers reach the views in batches, some twenty a second.
class ResultsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        ChosenColumn, NameColumn, StateColumn, FirstColumn, RenewalColumn, TotalColumn, NoteColumn, AgeColumn,
        ColumnCount
    };
    enum Role { ResultRole = Qt::UserRole + 1 }; ///< const SearchResult* as QVariant of void*

    explicit ResultsModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// By place.
    [[nodiscard]] const QList<SearchResult> &results() const { return m_results; }
    [[nodiscard]] QList<SearchResult> chosen() const;
    [[nodiscard]] int chosenCount() const { return m_chosenCount; }
    /// Chosen or marked: what is copied and exported, by place.
    [[nodiscard]] QList<SearchResult> selected() const;
    [[nodiscard]] int selectedCount() const { return m_selectedCount; }
    /// Told as free so far, at the standard price or at one of their own.
    [[nodiscard]] int availableCount() const;
    /// The place of a name; -1 when it is not there.
    [[nodiscard]] int indexOf(const base::DomainName &name) const;
    [[nodiscard]] std::optional<int> find(const QString &ascii) const;
    [[nodiscard]] int placeAt(int row) const { return m_shown.at(row); }
    /// -1 when it is filtered out.
    [[nodiscard]] int rowOf(int place) const { return m_rows.at(place); }

    /// Replaces the rows: chosen ones are kept on top, answers that are known already are kept.
    void setNames(const QList<base::DomainName> &names);
    /// Prices of names that nobody asked for yet; null: none.
    void setCatalogue(catalogue::Snapshot catalogue);
    [[nodiscard]] const catalogue::Snapshot &catalogue() const { return m_catalogue; }

    /// What registries want; never null.
    void setRegistryDemands(const RegistryDemands &demands);

    /// Names of the account, which cannot be chosen, and names in its unfinished orders; ASCII forms.
    void setHoldings(const QSet<QString> &own, const QSet<QString> &ordered);
    /// Names of the account.
    [[nodiscard]] QList<base::DomainName> ownNames() const;

    [[nodiscard]] const Arrangement &arrangement() const { return m_arrangement; }
    void setArrangement(const Arrangement &arrangement);
    /// While somebody points at the rows they stay where they are, whatever is answered.
    void setHeld(bool held);

    void setAnswer(int place, const QList<api::Offer> &offers, const QDateTime &at);
    /// An answer that was kept from before.
    void restoreAnswer(int place, const QList<OfferDigest> &offers, const QDateTime &at);
    /// A name that was answered once keeps its answer where the failure says nothing of the name itself; the row
    /// tells that it could not be asked again.
    void setFailure(int place, const base::Error &error, const QDateTime &at);
    /// @param error what OVHcloud said of the extension
    void setNotSold(int place, const base::Error &error, const QDateTime &at);
    /// An answer that stood there holds no longer.
    void setRefused(int place, const base::Error &error, const QDateTime &at);
    void setStanding(int place, SearchResult::Standing standing);
    /// Asking stopped for a reason that concerns all: the row says so and stays wanted.
    void interrupted(int place, const base::Error &error);
    /// Counts a question without an answer; wanted again while there were fewer than `most`.
    bool tryAgain(int place, int most);
    void setChosen(int place, bool chosen) { setChosen(QList<int>{place}, chosen); }
    /// Told once for all of them.
    void setChosen(const QList<int> &places, bool chosen);
    /// What can be ordered is chosen, what cannot is marked; taking it back takes back both.
    void setSelected(const QList<int> &places, bool selected);
    void clear();
    /// Tells the views now what they would be told a moment later.
    void flush();

    /// For promotions that begin or end; the present moment unless a test says otherwise.
    void setNow(std::function<QDateTime()> now) { m_now = std::move(now); }

Q_SIGNALS:
    void chosenChanged();
    void holdingsChanged();
    /// Rows have come, gone or moved.
    void arranged();

private:
    void fail(int place, State state, const base::Error &error, const QDateTime &at);
    bool hold(SearchResult &result) const;
    void take(int place, const QList<OfferDigest> &offers, const QDateTime &at);
    void rowChanged(int place);
    void rebuildPlaces();
    void lookUp(SearchResult &result) const;
    void lookUpAll();
    void arrange();
    [[nodiscard]] QList<int> sorted();
    void showOrder(QList<int> order);
    void indexRows();
    void countSelected();

    QList<SearchResult> m_results;
    QHash<QString, int> m_places;
    QList<int> m_shown; ///< row → place
    QList<int> m_rows;  ///< place → row
    catalogue::Snapshot m_catalogue;
    RegistryDemands m_demands;
    SharedTexts m_texts;
    QSet<QString> m_own;
    QSet<QString> m_ordered;
    Arrangement m_arrangement;
    RowSorter m_sorter;
    std::function<QDateTime()> m_now;
    QList<int> m_dirty; ///< places
    QTimer m_batch;
    int m_chosenCount = 0;
    int m_selectedCount = 0; ///< chosen or marked
    bool m_isChoiceNews = false; ///< an answer changed the choice, or the price of a chosen name
    bool m_isHeld = false;
    bool m_isLate = false; ///< the arrangement waits for the pointer to leave
};

} // namespace cartouche::search
