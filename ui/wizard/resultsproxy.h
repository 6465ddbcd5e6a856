// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/resultsmodel.h"

#include <QIdentityProxyModel>

namespace cartouche::wizard {

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
    /// After a language switch.
    void retranslate();
    /// The ages of these rows have moved on.
    void refreshAges(int first, int last);

private:
    [[nodiscard]] static QString missedText(const base::Error &error);

    search::ResultsModel *m_results = nullptr;
};

} // namespace cartouche::wizard
