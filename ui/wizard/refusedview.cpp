// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/refusedview.h"

#include "theme/font.h"
#include "theme/tokens.h"
#include "wizard/refusedmodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using theme::FontRole;
using theme::Token;

namespace {

constexpr int padding = 12;

void drawText(QPainter *painter, const QRect &cell, int column, const QString &text)
{
    const bool isRight = column == RefusedModel::LineColumn;
    const QRect room = cell.adjusted(padding, 0, isRight ? -4 : -padding / 2, 0);
    painter->drawText(room, static_cast<int>((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

class Delegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const bool isCurrent = view != nullptr && view->hasFocus() && view->currentIndex().row() == index.row();
        painter->fillRect(option.rect, theme::color(isCurrent ? Token::Tint : Token::Page));
        painter->setPen(theme::color(Token::Border));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->setFont(theme::font(FontRole::Body));
        painter->setPen(theme::color(index.column() == RefusedModel::EntryColumn ? Token::Text : Token::Text2));
        drawText(painter, option.rect, index.column(), index.data().toString());
        painter->restore();
    }
};

/// Heads with the paddings of the rows.
class Header : public QHeaderView
{
public:
    explicit Header(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) { setFixedHeight(28); }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        painter->fillRect(rect, theme::color(Token::Sunken));
        painter->setPen(theme::color(Token::Border));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->setFont(theme::font(FontRole::Caption));
        painter->setPen(theme::color(Token::Text2));
        drawText(painter, rect, section, model()->headerData(section, Qt::Horizontal).toString());
        painter->restore();
    }
};

} // namespace

RefusedView::RefusedView(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new Delegate(this));
    setHorizontalHeader(new Header(this));
    setSelectionMode(NoSelection);
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(std::max(28, fontMetrics().height() + 8));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void RefusedView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &RefusedView::fitColumns);
    fitColumns();
}

void RefusedView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        fitColumns();
}

void RefusedView::keyPressEvent(QKeyEvent *event)
{
    // Left and right would walk through columns that are parts of one row.
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void RefusedView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void RefusedView::fitColumns()
{
    if (model() == nullptr || model()->columnCount() != RefusedModel::ColumnCount)
        return;
    const QFontMetrics caption(theme::font(FontRole::Caption));
    // The last line has the longest number.
    const QString last = model()->index(model()->rowCount() - 1, RefusedModel::LineColumn).data().toString();
    const QString head = model()->headerData(RefusedModel::LineColumn, Qt::Horizontal).toString();
    const int line = std::max(caption.horizontalAdvance(head), fontMetrics().horizontalAdvance(last)) + padding + 8;
    const int rest = std::max(viewport()->width() - line, 200);
    setColumnWidth(RefusedModel::LineColumn, line);
    setColumnWidth(RefusedModel::EntryColumn, rest * 45 / 100);
    setColumnWidth(RefusedModel::ReasonColumn, rest - rest * 45 / 100);
}

} // namespace cartouche::wizard
