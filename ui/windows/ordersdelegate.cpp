// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/ordersdelegate.h"

#include "base/domainname.h"
#include "theme/font.h"
#include "theme/words.h"
#include "widgets/paint.h"
#include "windows/ordersproxy.h"
#include "windows/orderstatewords.h"

#include <QPainter>

#include <algorithm>

namespace cartouche::windows {

using namespace Qt::StringLiterals;
using order::LedgerRow;
using theme::FontRole;
using theme::Token;

namespace {

constexpr int iconSize = 16;
constexpr int iconLeft = 14;
constexpr int textLeft = 42;
constexpr int margin = 16;
constexpr int gap = 12;
constexpr int shortestRow = 52;

int draw(QPainter &painter, FontRole role, Token ink, const QRect &line, int left, const QString &text)
{
    const QFont font = theme::font(role);
    const QFontMetrics metrics(font);
    const int room = line.right() + 1 - left;
    if (text.isEmpty() || room < metrics.horizontalAdvance(u"x…"_s))
        return left;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
    painter.setFont(font);
    painter.setPen(theme::color(ink));
    painter.drawText(QRect(left, line.top(), room, line.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     shown);
    return left + metrics.horizontalAdvance(shown);
}

/// At the right end; returns where it begins.
int drawRight(QPainter &painter, FontRole role, Token ink, const QRect &line, const QString &text)
{
    const QFont font = theme::font(role);
    const int width = QFontMetrics(font).horizontalAdvance(text);
    painter.setFont(font);
    painter.setPen(theme::color(ink));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
    return line.right() + 1 - width;
}

} // namespace

QSize OrdersDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    // Two lines of large text need more than the drawn 52 px.
    const int lines = QFontMetrics(theme::font(FontRole::NameBold)).height()
        + QFontMetrics(theme::font(FontRole::Caption)).height();
    return {100, std::max(shortestRow, lines + 14)};
}

void OrdersDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *proxy = static_cast<const OrdersProxy *>(index.model());
    const LedgerRow &row = proxy->rowAt(index);
    painter->save();
    widgets::paintRowGround(*painter, option);

    const int first = QFontMetrics(theme::font(FontRole::NameBold)).height();
    const int second = QFontMetrics(theme::font(FontRole::Caption)).height();
    const int top = option.rect.top() + (option.rect.height() - first - second) / 2;
    QRect names(option.rect.left() + textLeft, top, option.rect.width() - textLeft - margin, first);
    QRect state(names.left(), top + first, names.width(), second);

    const OrderStateLook look = OrderStateWords::look(row);
    widgets::paintIcon(*painter, look.icon, look.tint,
                       QPointF(option.rect.left() + iconLeft, option.rect.top() + (option.rect.height() - iconSize) / 2.0),
                       iconSize);
    if (!row.total.currency().isEmpty())
        names.setRight(drawRight(*painter, FontRole::Name, Token::Text, names, theme::money(row.total)) - gap);
    // Number and day are kept whole: they are what an order is told apart by.
    int right = drawRight(*painter, FontRole::Caption, Token::Text3, state, OrderStateWords::numberAndDay(row));
    if (proxy->isAwaited(index)) {
        constexpr int small = 12;
        right -= small + 6;
        widgets::paintIcon(*painter, u"refresh"_s, Token::Text3, QPointF(right, state.top() + (second - small) / 2.0), small);
    }
    state.setRight(right - gap);
    paintNames(*painter, row, names);
    paintState(*painter, row, state);
    painter->restore();
}

void OrdersDelegate::paintNames(QPainter &painter, const LedgerRow &row, const QRect &line)
{
    if (row.names.isEmpty()) {
        draw(painter, FontRole::Name, Token::Text2, line, line.left(), OrderStateWords::title(row));
        return;
    }
    const QString ascii = row.names.first();
    const auto name = base::DomainName::parse(ascii);
    const QString extension = name ? name->dottedExtension() : QString();
    const QString more = OrderStateWords::more(row);
    const QFontMetrics bold(theme::font(FontRole::NameBold));
    const QFontMetrics regular(theme::font(FontRole::Name));
    const QFontMetrics body(theme::font(FontRole::Body));
    // The extension and the number of names decide on what was ordered: the label gives way.
    const int kept = regular.horizontalAdvance(extension) + (more.isEmpty() ? 0 : body.horizontalAdvance(more) + 8);
    const QString label = bold.elidedText(name ? name->label() : ascii, Qt::ElideMiddle,
                                          std::max(line.width() - kept, line.width() / 3));
    int left = draw(painter, FontRole::NameBold, Token::Text, line, line.left(), label);
    left = draw(painter, FontRole::Name, Token::Text2, line, left, extension);
    draw(painter, FontRole::Body, Token::Text2, line, left + 8, more);
}

void OrdersDelegate::paintState(QPainter &painter, const LedgerRow &row, const QRect &line)
{
    const OrderStateLook look = OrderStateWords::look(row);
    const QString stale = OrderStateWords::staleness(row);
    int left = draw(painter, FontRole::Caption, Token::Text, line, line.left(), look.text);
    left = draw(painter, FontRole::Caption, Token::Text2, line, left + 4, look.note);
    if (!stale.isEmpty())
        draw(painter, FontRole::Caption, Token::Text3, line, left, u"· "_s + stale);
}

} // namespace cartouche::windows
