// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/resultsmodel.h"

#include <QSortFilterProxyModel>

namespace cartouche::wizard {

/// The rows of a search with their words, filtered. A chosen name always passes the filter.
class ResultsProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ResultsProxy(QObject *parent = nullptr);

    void setOnlyAvailable(bool only);
    [[nodiscard]] const search::SearchResult *resultAt(const QModelIndex &index) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// After a language switch.
    void retranslate();
    /// The ages have moved on.
    void refreshAges();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] static QString text(const search::SearchResult &result, int column);

    bool m_onlyAvailable = false;
};

} // namespace cartouche::wizard
