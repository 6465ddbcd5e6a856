// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace cartouche::wizard {

class ResultsProxy;

/// Paints the rows of the results: tick, name with its extension, state with icon, amounts.
class ResultsDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ResultsDelegate(const ResultsProxy &proxy, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ResultsProxy &m_proxy;
};

/// The heads, with the same paddings as the rows below.
class ResultsHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit ResultsHeader(QWidget *parent);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace cartouche::wizard
