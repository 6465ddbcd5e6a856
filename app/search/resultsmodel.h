// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/domainname.h"
#include "base/error.h"
#include "search/availability.h"

#include <QAbstractTableModel>
#include <QDateTime>

namespace cartouche::search {

/// One row of the results: a name and what OVHcloud said of it.
struct SearchResult
{
    base::DomainName name;
    State state = State::Asking;
    QList<api::Offer> offers;
    int offerIndex = -1; ///< the offer that `state` and the prices come from; -1 = none
    base::Error error;   ///< why there is no answer, when state is NoAnswer or NotSold
    QDateTime answeredAt;
    bool isChosen = false;

    /// The amount to pay for the first period and the yearly renewal, net of tax, if told.
    [[nodiscard]] std::optional<base::Money> firstPrice() const;
    [[nodiscard]] std::optional<base::Money> renewal() const;
    [[nodiscard]] std::optional<base::Money> reduction() const;
};

/// The rows of a search. Holds values and enumerations, no words: the delegate and the accessible
/// text come from `ui/`. A chosen name stays chosen when the search is changed, and its row stays.
class ResultsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ChosenColumn, NameColumn, StateColumn, FirstColumn, RenewalColumn, NoteColumn, AgeColumn, ColumnCount };
    enum Role { ResultRole = Qt::UserRole + 1 }; ///< const SearchResult* as QVariant of void*

    explicit ResultsModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    [[nodiscard]] const QList<SearchResult> &results() const { return m_results; }
    [[nodiscard]] QList<SearchResult> chosen() const;
    [[nodiscard]] int indexOf(const base::DomainName &name) const;

    /// Replaces the rows: chosen ones are kept on top, answers that are known already are kept.
    void setNames(const QList<base::DomainName> &names);
    void setAnswer(int row, const QList<api::Offer> &offers, const QDateTime &at);
    void setFailure(int row, const base::Error &error, const QDateTime &at);
    void setAsking(int row);
    void setChosen(int row, bool chosen);
    void clear();

Q_SIGNALS:
    void chosenChanged();

private:
    void rowChanged(int row);

    QList<SearchResult> m_results;
};

} // namespace cartouche::search
