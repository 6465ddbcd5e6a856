// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/refusedmodel.h"

#include "widgets/errorwords.h"

#include <QLocale>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using search::NameList;

void RefusedModel::setRefused(const QList<NameList::Refused> &refused)
{
    beginResetModel();
    m_refused = refused;
    endResetModel();
}

void RefusedModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_refused.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RefusedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_refused.size());
}

int RefusedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RefusedModel::reason(const NameList::Refused &refused)
{
    //: of a row of a table: its column of names is empty
    return refused.isRow ? tr("no name in this row") : widgets::ErrorWords::flaw(refused.flaw);
}

QString RefusedModel::text(const NameList::Refused &refused, int column)
{
    switch (column) {
    case LineColumn: return QLocale().toString(refused.line);
    case EntryColumn: return refused.text.simplified();
    case ReasonColumn: return reason(refused);
    default: return {};
    }
}

QVariant RefusedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NameList::Refused &refused = m_refused.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(refused, index.column());
    case Qt::ToolTipRole: // what stands in a list is never markup
        return index.column() == LineColumn ? QVariant() : u"<span>"_s + text(refused, index.column()).toHtmlEscaped() + u"</span>"_s;
    case Qt::AccessibleTextRole:
        return tr("Line %1, %2: %3").arg(text(refused, LineColumn), text(refused, EntryColumn), text(refused, ReasonColumn));
    default:
        return {};
    }
}

QVariant RefusedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn: return tr("Line");
    case EntryColumn: return tr("Entry");
    case ReasonColumn: return tr("Reason");
    default: return {};
    }
}

} // namespace cartouche::wizard
