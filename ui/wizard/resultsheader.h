// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/arrangement.h"

#include <QHeaderView>

namespace cartouche::wizard {

/// The heads, with the same paddings as the rows below. A click sorts: up, down, as asked.
class ResultsHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit ResultsHeader(QWidget *parent);

    void setSort(search::Arrangement::Sort sort, Qt::SortOrder direction);
    /// What a column is sorted by; none for ticks and notes.
    [[nodiscard]] static std::optional<search::Arrangement::Sort> sortOf(int section);

Q_SIGNALS:
    void sortWanted(cartouche::search::Arrangement::Sort sort, Qt::SortOrder direction);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    void clicked(int section);

    search::Arrangement::Sort m_sort = search::Arrangement::Sort::AsAsked;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace cartouche::wizard
