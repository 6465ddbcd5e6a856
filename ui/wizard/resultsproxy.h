// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "names/statelook.h"
#include "search/namemarks.h"
#include "search/resultsmodel.h"

#include <QIdentityProxyModel>
#include <QList>

namespace cartouche::wizard {

using names::StateLook;

/// The rows of a search with their words; which are shown, and in which order, is the model's business.
class ResultsProxy : public QIdentityProxyModel
{
    Q_OBJECT
public:
    explicit ResultsProxy(QObject *parent = nullptr);

    void setResults(search::ResultsModel *results);
    [[nodiscard]] search::ResultsModel *results() const { return m_results; }
    [[nodiscard]] const search::SearchResult *resultAt(const QModelIndex &index) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// What a cell says; empty for the tick.
    [[nodiscard]] QString text(const search::SearchResult &result, int column) const;
    /// The note of a row: what the guards see in its letters goes first, unless it is ordered already.
    [[nodiscard]] StateLook note(const search::SearchResult &result) const;
    [[nodiscard]] const search::NameMarks &marks() const { return m_marks; }
    /// After a language switch.
    void retranslate();
    /// The ages of these rows have moved on.
    void refreshAges(int first, int last);

private:
    [[nodiscard]] static QString missedText(const base::Error &error);
    [[nodiscard]] search::NameMarks::Others others() const;
    [[nodiscard]] QString toolTip(const search::SearchResult &result, int column) const;
    [[nodiscard]] QString sentence(const search::SearchResult &result) const;

    search::ResultsModel *m_results = nullptr;
    search::NameMarks m_marks;
    QList<QMetaObject::Connection> m_following; ///< of the names that others are compared with
};

} // namespace cartouche::wizard
