// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/priceview.h"

#include "theme/font.h"
#include "theme/tokens.h"
#include "widgets/paint.h"
#include "widgets/pricetree.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace cartouche::widgets {

using namespace Qt::StringLiterals;
using theme::FontRole;
using theme::Token;

namespace {

bool isGroup(const QModelIndex &index)
{
    return !index.parent().isValid();
}

Token amountColour(PriceLine::Tone tone)
{
    switch (tone) {
    case PriceLine::Tone::Normal:
    case PriceLine::Tone::Changed:
        return Token::Text;
    case PriceLine::Tone::Gift:
        return Token::Ok;
    case PriceLine::Tone::Quiet:
        return Token::Text2;
    }
    Q_UNREACHABLE();
}

class PriceDelegate final : public QStyledItemDelegate
{
public:
    explicit PriceDelegate(PriceView *view) : QStyledItemDelegate(view), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const bool group = isGroup(index);
        const int text = QFontMetrics(theme::font(group ? FontRole::NameBold : FontRole::Body)).height();
        int width = 0;
        if (index.column() == 1) {
            const QFontMetrics metrics(theme::font(FontRole::BodyBold));
            const QString former = index.data(PriceRoles::Former).toString();
            width = metrics.horizontalAdvance(index.data().toString()) + PriceView::margin + 8
                + (former.isEmpty() ? 0 : metrics.horizontalAdvance(former) + 8);
        }
        return {width, std::max(group ? 36 : 26, text + (group ? 14 : 6))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const QRect rect = option.rect;
        const auto tone = PriceLine::Tone(index.siblingAtColumn(0).data(PriceRoles::Tone).toInt());
        if (tone == PriceLine::Tone::Changed)
            painter->fillRect(rect, theme::color(Token::WarnTint));
        if (isGroup(index) && index.row() > 0)
            painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), theme::color(Token::Border));
        if (index.column() == 0)
            paintName(*painter, rect, index);
        else
            paintAmount(*painter, rect, index, tone);
        paintFocus(*painter, option, index);
        painter->restore();
    }

private:
    void paintName(QPainter &painter, const QRect &rect, const QModelIndex &index) const
    {
        QRect room = rect;
        room.setLeft(PriceView::textLeft);
        if (isGroup(index)) {
            const QString icon = m_view->isExpanded(index) ? u"chevron-down"_s : u"chevron-right"_s;
            paintIcon(painter, icon, Token::Text2, {10, rect.top() + (rect.height() - 16) / 2.0}, 16);
            // As everywhere, the label gives way before the extension does.
            const QString extension = index.data(PriceRoles::Extension).toString();
            const int tail = QFontMetrics(theme::font(FontRole::Name)).horizontalAdvance(extension);
            const QRect label = room.adjusted(0, 0, -tail, 0);
            const QRect rest = write(painter, label, index.data(PriceTree::LabelRole).toString(), FontRole::NameBold, Token::Text);
            write(painter, rest.adjusted(0, 0, tail, 0), extension, FontRole::Name, Token::Text2);
        } else {
            room = write(painter, room, index.data().toString(), FontRole::Body, Token::Text2);
            write(painter, room.adjusted(8, 0, 0, 0), index.data(PriceRoles::Note).toString(), FontRole::Caption, Token::Text3);
        }
    }

    void paintAmount(QPainter &painter, const QRect &rect, const QModelIndex &index, PriceLine::Tone tone) const
    {
        QRect room = rect.adjusted(0, 0, -PriceView::margin, 0);
        const bool bold = isGroup(index) || tone == PriceLine::Tone::Changed;
        const QFont font = theme::font(bold ? FontRole::BodyBold : FontRole::Body);
        const QString amount = index.data().toString();
        painter.setFont(font);
        painter.setPen(theme::color(m_view->isStale() ? Token::Text3 : amountColour(tone)));
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, amount);

        const QString former = index.data(PriceRoles::Former).toString();
        if (former.isEmpty())
            return;
        room.setRight(room.right() - QFontMetrics(font).horizontalAdvance(amount) - 8);
        QFont struck = theme::font(FontRole::Body);
        struck.setStrikeOut(true);
        painter.setFont(struck);
        painter.setPen(theme::color(Token::Text2));
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, former);
    }

    /// Writes and returns what is left of the room.
    static QRect write(QPainter &painter, const QRect &room, const QString &text, FontRole role, Token colour)
    {
        const QFont font = theme::font(role);
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, std::max(0, room.width()));
        painter.setFont(font);
        painter.setPen(theme::color(colour));
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, shown);
        return room.adjusted(metrics.horizontalAdvance(shown), 0, 0, 0);
    }

    /// One ring around the whole row.
    void paintFocus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        if (!m_view->hasFocus() || m_view->currentIndex().siblingAtColumn(0) != index.siblingAtColumn(0))
            return;
        QRect row = option.rect;
        row.setLeft(0);
        row.setRight(m_view->viewport()->width() - 1);
        painter.setClipRect(option.rect);
        paintFocusRing(painter, row, 4);
    }

    PriceView *m_view;
};

} // namespace

PriceView::PriceView(QWidget *parent) : QTreeView(parent)
{
    setItemDelegate(new PriceDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setIndentation(0);
    setRootIsDecorated(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setExpandsOnDoubleClick(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(this, &QTreeView::clicked, this, &PriceView::toggle);
    connect(this, &QTreeView::expanded, this, &PriceView::updateGeometry);
    connect(this, &QTreeView::collapsed, this, &PriceView::updateGeometry);
}

void PriceView::setStale(bool stale)
{
    m_stale = stale;
    viewport()->update();
}

void PriceView::toggle(const QModelIndex &index)
{
    const QModelIndex first = index.siblingAtColumn(0);
    if (isGroup(first))
        setExpanded(first, !isExpanded(first));
}

void PriceView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && currentIndex().isValid())
        toggle(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

void PriceView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const {}

QSize PriceView::sizeHint() const
{
    int height = 0;
    if (model()) {
        const QStyleOptionViewItem option;
        for (int i = 0; i < model()->rowCount(); ++i) {
            const QModelIndex group = model()->index(i, 0);
            height += itemDelegate()->sizeHint(option, group).height();
            if (isExpanded(group) && model()->rowCount(group) > 0)
                height += model()->rowCount(group) * itemDelegate()->sizeHint(option, model()->index(0, 0, group)).height();
        }
    }
    return {420, std::max(height, 72)};
}

QSize PriceView::minimumSizeHint() const
{
    return {280, std::min(sizeHint().height(), 140)};
}

} // namespace cartouche::widgets
