// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/paint.h"

#include "theme/icon.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionViewItem>
#include <QWidget>

namespace cartouche::widgets {

using theme::Token;
using theme::color;
using namespace Qt::StringLiterals;

namespace {

void ring(QPainter &painter, const QRectF &circle, Token colour, qreal width, Token ground)
{
    const qreal half = width / 2;
    painter.setPen(QPen(color(colour), width));
    painter.setBrush(color(ground));
    painter.drawEllipse(circle.adjusted(half, half, -half, -half));
}

void tick(QPainter &painter, const QPointF &centre, Token colour, qreal width)
{
    painter.setPen(QPen(color(colour), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF points[] = {centre + QPointF(-3.5, 0.4), centre + QPointF(-1.1, 2.8), centre + QPointF(3.6, -2.2)};
    painter.drawPolyline(points, 3);
}

} // namespace

void paintMark(QPainter &painter, const QRectF &box, Mark mark, Token colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF circle(0, 0, 18, 18);
    circle.moveCenter(box.center());
    switch (mark) {
    case Mark::Done:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(colour));
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
        // Green, amber and red are pale in the dark scheme: a tick in the page's colour stands out on both.
        tick(painter, circle.center(), colour == Token::Fill ? Token::OnFill : Token::Page, 1.75);
        break;
    case Mark::Current:
        ring(painter, circle, Token::Accent, 2, Token::Page);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::Accent));
        painter.drawEllipse(circle.center(), 4, 4);
        break;
    case Mark::ToDo:
        ring(painter, circle.adjusted(0.5, 0.5, -0.5, -0.5), Token::Control, 1.5, Token::Page);
        break;
    case Mark::Locked:
        ring(painter, circle.adjusted(0.5, 0.5, -0.5, -0.5), Token::Control, 1.5, Token::Page);
        tick(painter, circle.center(), Token::Text3, 1.5);
        break;
    }
    painter.restore();
}

void paintPanel(QPainter &painter, const QRectF &rect, qreal radius, Token ground, Token border, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal half = width / 2;
    painter.setPen(QPen(color(border), width));
    painter.setBrush(color(ground));
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius, Token colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(colour), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    painter.restore();
}

void paintIcon(QPainter &painter, const QString &name, Token tint, const QPointF &topLeft, int size)
{
    const qreal ratio = painter.device()->devicePixelRatio();
    if (name.isEmpty())
        return;
    painter.drawPixmap(topLeft, theme::pixmap(name, tint, size, ratio));
}

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const bool isCurrent = option.state & QStyle::State_Selected;
    const bool isUnderMouse = option.state & QStyle::State_MouseOver;
    if (isCurrent || isUnderMouse)
        painter.fillRect(option.rect, color(isCurrent ? Token::Tint : Token::Hover));
    if (isCurrent)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), color(Token::Fill));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), color(Token::Border));
    const bool hasFocus = (option.state & QStyle::State_HasFocus) && option.widget != nullptr && option.widget->hasFocus();
    if (hasFocus)
        paintFocusRing(painter, option.rect.adjusted(0, 0, 0, -1), 4);
}

Token raisedToken()
{
    return color(Token::Page).lightness() < 128 ? Token::Sunken : Token::Page;
}

} // namespace cartouche::widgets
