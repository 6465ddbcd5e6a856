// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/ledgerrow.h"

#include <QAbstractListModel>
#include <QPointer>

namespace cartouche::order {
class Ledger;
}

namespace cartouche::windows {

/// The rows of the ledger as an item model. Rows keep their place and their selection while they change.
class OrdersModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit OrdersModel(QObject *parent = nullptr);

    /// Null: no rows. The ledger may go first.
    void setLedger(const order::Ledger *ledger);
    [[nodiscard]] const order::LedgerRow &rowAt(int row) const { return m_rows.at(row); }
    [[nodiscard]] int indexOf(const QString &key) const;
    [[nodiscard]] int count(order::LedgerRow::Group group) const;
    /// Its state is being asked for at this moment.
    [[nodiscard]] bool isAwaited(int row) const;
    /// Every text is another: the language changed, or the day.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// The name for DisplayRole, all of them for ToolTipRole, a sentence for AccessibleTextRole.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void takeAll();
    void takeOne(int row);
    void replace(const QList<order::LedgerRow> &rows);

    QPointer<const order::Ledger> m_ledger;
    QList<order::LedgerRow> m_rows;
};

} // namespace cartouche::windows
