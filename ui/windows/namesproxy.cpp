// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/namesproxy.h"

#include "windows/namesmodel.h"
#include "windows/namewords.h"

namespace cartouche::windows {

using namespace Qt::StringLiterals;

NamesProxy::NamesProxy(NamesModel &model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
    // A row that is answered while somebody looks at it stays where it is.
    setDynamicSortFilter(false);
}

void NamesProxy::setText(const QString &text)
{
    m_text = text.trimmed().toLower();
    invalidateFilter();
}

NameRow NamesProxy::rowAt(const QModelIndex &index) const
{
    return m_model.rowAt(mapToSource(index).row());
}

QString NamesProxy::asciiAt(const QModelIndex &index) const
{
    return m_model.asciiAt(mapToSource(index).row());
}

QModelIndex NamesProxy::indexOf(const QString &ascii) const
{
    const int row = m_model.rowOf(ascii);
    return row < 0 ? QModelIndex() : mapFromSource(m_model.index(row, 0));
}

bool NamesProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_text.isEmpty())
        return true;
    const QString &ascii = m_model.asciiAt(row);
    if (ascii.contains(m_text))
        return true;
    const NameRow whole = m_model.rowAt(row);
    return (whole.name != nullptr && whole.name->isInternational() && whole.name->unicode().contains(m_text))
        || whole.note.contains(m_text, Qt::CaseInsensitive);
}

bool NamesProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(NamesModel::SortRole);
    const QVariant b = right.data(NamesModel::SortRole);
    if (a.typeId() == QMetaType::LongLong && b.typeId() == QMetaType::LongLong)
        return a.toLongLong() < b.toLongLong();
    return QString::compare(a.toString(), b.toString(), Qt::CaseInsensitive) < 0;
}

} // namespace cartouche::windows
