// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/namelist.h"

#include <QAbstractTableModel>

namespace cartouche::wizard {

/// The entries of a list that are no names: line, entry, reason.
class RefusedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { LineColumn, EntryColumn, ReasonColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Why it was refused, to stand behind a colon.
    [[nodiscard]] static QString reason(const search::NameList::Refused &refused);

    void setRefused(const QList<search::NameList::Refused> &refused);
    /// After a language switch.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const search::NameList::Refused &refused, int column);

    QList<search::NameList::Refused> m_refused;
};

} // namespace cartouche::wizard
