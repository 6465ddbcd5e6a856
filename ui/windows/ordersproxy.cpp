// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/ordersproxy.h"

#include "windows/ordersmodel.h"
#include "windows/orderstatewords.h"

#include <algorithm>

namespace cartouche::windows {

using order::LedgerRow;

OrdersProxy::OrdersProxy(OrdersModel &model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
}

void OrdersProxy::setGroup(std::optional<LedgerRow::Group> group)
{
    m_group = group;
    invalidateFilter();
}

void OrdersProxy::setText(const QString &text)
{
    m_text = text.trimmed().toLower();
    m_digits.clear();
    for (const QChar letter : std::as_const(m_text)) {
        if (letter.isSpace())
            continue;
        if (!letter.isDigit()) {
            m_digits.clear();
            break;
        }
        m_digits.append(letter);
    }
    invalidateFilter();
}

const LedgerRow &OrdersProxy::rowAt(const QModelIndex &index) const
{
    return m_model.rowAt(mapToSource(index).row());
}

bool OrdersProxy::isAwaited(const QModelIndex &index) const
{
    return m_model.isAwaited(mapToSource(index).row());
}

QModelIndex OrdersProxy::indexOf(const QString &key) const
{
    const int row = m_model.indexOf(key);
    return row < 0 ? QModelIndex() : mapFromSource(m_model.index(row));
}

bool OrdersProxy::filterAcceptsRow(int at, const QModelIndex &) const
{
    const LedgerRow &row = m_model.rowAt(at);
    if (m_group && row.group() != *m_group)
        return false;
    if (m_text.isEmpty())
        return true;
    if (!m_digits.isEmpty() && row.orderId != 0 && QString::number(row.orderId).contains(m_digits))
        return true;
    if (row.names.isEmpty() && row.what.contains(m_text, Qt::CaseInsensitive))
        return true;
    return std::any_of(row.names.begin(), row.names.end(), [this](const QString &ascii) {
        const bool isInternational = ascii.contains(QLatin1StringView("xn--"));
        return ascii.contains(m_text) || (isInternational && OrderStateWords::readable(ascii).contains(m_text));
    });
}

} // namespace cartouche::windows
