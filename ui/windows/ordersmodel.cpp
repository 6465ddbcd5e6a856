// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/ordersmodel.h"

#include "order/ledger.h"
#include "windows/orderstatewords.h"

#include <QSet>

#include <algorithm>

namespace cartouche::windows {

using namespace Qt::StringLiterals;
using order::Ledger;
using order::LedgerRow;

namespace {

QSet<QString> keysOf(const QList<LedgerRow> &rows)
{
    QSet<QString> keys;
    keys.reserve(rows.size());
    for (const LedgerRow &row : rows)
        keys.insert(row.key);
    return keys;
}

} // namespace

OrdersModel::OrdersModel(QObject *parent) : QAbstractListModel(parent) {}

void OrdersModel::setLedger(const Ledger *ledger)
{
    if (m_ledger != nullptr)
        m_ledger->disconnect(this);
    m_ledger = ledger;
    beginResetModel();
    m_rows.clear();
    endResetModel();
    if (ledger == nullptr)
        return;
    connect(ledger, &Ledger::rowsChanged, this, &OrdersModel::takeAll);
    connect(ledger, &Ledger::rowChanged, this, &OrdersModel::takeOne);
    connect(ledger, &Ledger::waitingChanged, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DecorationRole});
    });
    takeAll();
}

int OrdersModel::indexOf(const QString &key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&key](const LedgerRow &row) { return row.key == key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int OrdersModel::count(LedgerRow::Group group) const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(),
                                          [group](const LedgerRow &row) { return row.group() == group; }));
}

bool OrdersModel::isAwaited(int row) const
{
    return m_ledger != nullptr && m_ledger->isAwaited(m_rows.at(row));
}

void OrdersModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int OrdersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant OrdersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LedgerRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return OrderStateWords::title(row);
    case Qt::AccessibleTextRole: return OrderStateWords::sentence(row);
    case Qt::ToolTipRole: {
        constexpr qsizetype mostNames = 40;
        QStringList names = row.names.first(std::min(mostNames, row.names.size()));
        std::transform(names.begin(), names.end(), names.begin(), &OrderStateWords::readable);
        if (names.size() < row.names.size())
            names.append(u"…"_s);
        return names.join(u'\n').toHtmlEscaped();
    }
    default: return {};
    }
}

void OrdersModel::takeAll()
{
    if (m_ledger != nullptr)
        replace(m_ledger->rows());
}

void OrdersModel::takeOne(int row)
{
    if (m_ledger == nullptr || row >= m_rows.size() || m_ledger->rows().at(row).key != m_rows.at(row).key)
        return;
    m_rows[row] = m_ledger->rows().at(row);
    Q_EMIT dataChanged(index(row), index(row));
}

/// Row by row, since a reset would take the selection and the place in the list away. Both lists are
/// sorted by time; where one is not in the order of the other, the whole list is another.
void OrdersModel::replace(const QList<LedgerRow> &rows)
{
    const QSet<QString> wanted = keysOf(rows);
    const QSet<QString> there = keysOf(m_rows);
    int at = 0;
    for (const LedgerRow &row : rows) {
        while (at < m_rows.size() && !wanted.contains(m_rows.at(at).key)) {
            beginRemoveRows({}, at, at);
            m_rows.removeAt(at);
            endRemoveRows();
        }
        if (at < m_rows.size() && m_rows.at(at).key == row.key) {
            if (!(m_rows.at(at) == row)) {
                m_rows[at] = row;
                Q_EMIT dataChanged(index(at), index(at));
            }
        } else if (at < m_rows.size() && !there.contains(row.key)) {
            beginInsertRows({}, at, at);
            m_rows.insert(at, row);
            endInsertRows();
        } else {
            break;
        }
        ++at;
    }
    const qsizetype left = rows.size() - at;
    const bool isOnlyEnd = at == m_rows.size();
    if (isOnlyEnd && left > 0) {
        beginInsertRows({}, at, static_cast<int>(rows.size()) - 1);
        m_rows.append(rows.sliced(at));
        endInsertRows();
    } else if (left == 0 && at < m_rows.size()) {
        beginRemoveRows({}, at, static_cast<int>(m_rows.size()) - 1);
        m_rows.remove(at, m_rows.size() - at);
        endRemoveRows();
    } else if (left > 0) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
}

} // namespace cartouche::windows
