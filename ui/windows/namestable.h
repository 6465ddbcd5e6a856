// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "windows/namesmodel.h"

#include <QTableView>

namespace cartouche::windows {

class NamesProxy;

/// The table of the names window. Rows are selected as a whole; which columns there are follows the list and
/// the room there is.
class NamesTable : public QTableView
{
    Q_OBJECT
public:
    explicit NamesTable(NamesModel &model, QWidget *parent = nullptr);

    [[nodiscard]] NamesProxy &proxy() { return *m_proxy; }
    /// ASCII forms of the selected names, from top to bottom.
    [[nodiscard]] QStringList selectedNames() const;
    /// Of the row that the keys are at; empty: none.
    [[nodiscard]] QString currentName() const;
    /// False when it is not shown.
    bool select(const QString &ascii);
    void selectAt(int row);
    /// Opens the note of the current row.
    void editNote();
    void layOut();

Q_SIGNALS:
    void selectionMoved();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    [[nodiscard]] int widthOf(int column) const;

    NamesModel &m_model;
    NamesProxy *m_proxy = nullptr;
};

} // namespace cartouche::windows
