// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace cartouche::windows {

class NamesProxy;
struct NameRow;

/// Paints a cell of the names window, and edits the notes. The view shows a NamesProxy.
class NamesDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit NamesDelegate(const NamesProxy &proxy, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option);
    static void paintFocus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    [[nodiscard]] QString markOf(const NameRow &row) const;
    [[nodiscard]] QRect withoutWarning(QPainter &painter, const QRect &cell, const NameRow &row) const;
    static void paintName(QPainter &painter, const QRect &cell, const NameRow &row, const QString &mark);
    static void paintState(QPainter &painter, const QRect &cell, const NameRow &row);
    void paintNote(QPainter &painter, const QStyleOptionViewItem &option, const NameRow &row) const;

    const NamesProxy &m_proxy;
};

/// The heads, with the paddings of the cells below and a sign on the one that is sorted by.
class NamesTableHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit NamesTableHeader(QWidget *parent);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace cartouche::windows
