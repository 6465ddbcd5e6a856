// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/namesmodel.h"

#include "theme/tokens.h"

#include <algorithm>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using theme::Token;
using RowState = NameRow::State;

namespace {

QString iconOf(RowState state)
{
    switch (state) {
    case RowState::Complete: return u"check-circle"_s;
    case RowState::Missing: return u"warning"_s;
    case RowState::Broken: return u"error"_s;
    case RowState::Refused: return u"cross-circle"_s;
    case RowState::Checking: return u"busy"_s;
    }
    return {};
}

Token tokenOf(RowState state)
{
    switch (state) {
    case RowState::Complete: return Token::Ok;
    case RowState::Missing: return Token::Warn;
    case RowState::Broken:
    case RowState::Refused: return Token::Bad;
    case RowState::Checking: return Token::Text3;
    }
    return Token::Text3;
}

} // namespace

QString NamesModel::word(const NameRow &row)
{
    switch (row.state) {
    case RowState::Complete: return tr("complete");
    case RowState::Missing: return tr("%n missing", nullptr, row.missing);
    case RowState::Broken: return tr("rule not kept");
    case RowState::Refused: return tr("refused by OVHcloud");
    case RowState::Checking: return tr("Checking…");
    }
    return {};
}

void NamesModel::setRows(const QList<NameRow> &rows)
{
    const bool isSameNames = std::equal(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(),
                                        [](const NameRow &a, const NameRow &b) { return a.ascii == b.ascii; });
    if (!isSameNames) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int row = 0; row < rows.size(); ++row) {
        if (m_rows.at(row) == rows.at(row))
            continue;
        m_rows[row] = rows.at(row);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

int NamesModel::rowOf(const QString &ascii) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const NameRow &row) { return row.ascii == ascii; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void NamesModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
}

int NamesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant NamesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const NameRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return row.unicode;
    case Qt::AccessibleTextRole: return QString(row.unicode + u", "_s + word(row));
    case AsciiRole: return row.ascii;
    case LabelRole: return row.label;
    case ExtensionRole: return row.extension;
    case WordRole: return word(row);
    case IconRole: return iconOf(row.state);
    case TokenRole: return static_cast<int>(tokenOf(row.state));
    default: return {};
    }
}

} // namespace cartouche::wizard
