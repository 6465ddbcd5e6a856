// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace cartouche::order {
struct LedgerRow;
}

namespace cartouche::windows {

/// Paints a row of the orders window: its state, the first name and how many more, the total, the
/// number and the day. The view shows an OrdersProxy.
class OrdersDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintNames(QPainter &painter, const order::LedgerRow &row, const QRect &line);
    static void paintState(QPainter &painter, const order::LedgerRow &row, const QRect &line);
};

} // namespace cartouche::windows
