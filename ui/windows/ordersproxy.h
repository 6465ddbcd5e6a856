// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/ledgerrow.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace cartouche::windows {

class OrdersModel;

/// Which rows are shown: those of one filter, and of them those that a text is found in.
class OrdersProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit OrdersProxy(OrdersModel &model, QObject *parent = nullptr);

    /// Without a group: all.
    void setGroup(std::optional<order::LedgerRow::Group> group);
    /// A part of a name, or of an order number with or without its spaces.
    void setText(const QString &text);
    [[nodiscard]] const order::LedgerRow &rowAt(const QModelIndex &index) const;
    [[nodiscard]] bool isAwaited(const QModelIndex &index) const;
    /// Invalid when the row is not shown.
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    OrdersModel &m_model;
    std::optional<order::LedgerRow::Group> m_group;
    QString m_text;
    QString m_digits; ///< of the text, when there is nothing else in it
};

} // namespace cartouche::windows
