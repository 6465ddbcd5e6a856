// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace cartouche::windows {

class NamesModel;
struct NameRow;

/// Those of the names that a text is found in, sorted by a column; without one as they were added.
class NamesProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit NamesProxy(NamesModel &model, QObject *parent = nullptr);

    /// A part of a name or of a note.
    void setText(const QString &text);
    [[nodiscard]] NameRow rowAt(const QModelIndex &index) const;
    [[nodiscard]] QString asciiAt(const QModelIndex &index) const;
    /// Invalid when the name is not shown.
    [[nodiscard]] QModelIndex indexOf(const QString &ascii) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    NamesModel &m_model;
    QString m_text;
};

} // namespace cartouche::windows
