// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/contactsdelegate.h"

#include "theme/font.h"
#include "widgets/paint.h"
#include "wizard/contactsmodel.h"

#include <QPainter>

#include <algorithm>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using theme::FontRole;
using theme::Token;

namespace {

constexpr int margin = 14;
constexpr int iconSize = 16;
constexpr int iconGap = 6;
constexpr int shortestRow = 52;

int heightOf(FontRole role)
{
    return QFontMetrics(theme::font(role)).height();
}

void drawLine(QPainter &painter, FontRole role, Token ink, const QRect &line, const QString &text)
{
    const QFont font = theme::font(role);
    painter.setFont(font);
    painter.setPen(theme::color(ink));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
}

} // namespace

QSize ContactsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int verdict = index.data(ContactsModel::VerdictRole).toString().isEmpty() ? 0 : std::max(heightOf(FontRole::Caption), iconSize) + 2;
    return {100, std::max(shortestRow, heightOf(FontRole::NameBold) + heightOf(FontRole::Caption) + verdict + 16)};
}

void ContactsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option);
    const QString verdict = index.data(ContactsModel::VerdictRole).toString();
    const int first = heightOf(FontRole::NameBold);
    const int second = heightOf(FontRole::Caption);
    const int third = verdict.isEmpty() ? 0 : std::max(second, iconSize) + 2;
    QRect line(option.rect.left() + margin, option.rect.top() + (option.rect.height() - first - second - third) / 2,
               option.rect.width() - 2 * margin, first);
    drawLine(*painter, FontRole::NameBold, Token::Text, line, index.data().toString());
    line = QRect(line.left(), line.top() + first, line.width(), second);
    drawLine(*painter, FontRole::Caption, Token::Text2, line, index.data(ContactsModel::DetailsRole).toString());
    if (!verdict.isEmpty()) {
        const bool fits = index.data(ContactsModel::FitsRole).toBool();
        line = QRect(line.left(), line.top() + second, line.width(), third);
        widgets::paintIcon(*painter, fits ? u"check-circle"_s : u"warning"_s, fits ? Token::Ok : Token::Warn,
                           QPointF(line.left(), line.top() + (third - iconSize) / 2.0), iconSize);
        drawLine(*painter, FontRole::Caption, Token::Text, line.adjusted(iconSize + iconGap, 0, 0, 0), verdict);
    }
    painter->restore();
}

void ContactsDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const bool isCurrent = option.state & QStyle::State_Selected;
    const bool isUnderMouse = option.state & QStyle::State_MouseOver;
    if (isCurrent || isUnderMouse)
        painter.fillRect(option.rect, theme::color(isCurrent ? Token::Tint : Token::Hover));
    if (isCurrent)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), theme::color(Token::Fill));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme::color(Token::Border));
    const bool hasFocus = (option.state & QStyle::State_HasFocus) && option.widget != nullptr && option.widget->hasFocus();
    if (hasFocus)
        widgets::paintFocusRing(painter, option.rect.adjusted(0, 0, 0, -1), 4);
}

} // namespace cartouche::wizard
