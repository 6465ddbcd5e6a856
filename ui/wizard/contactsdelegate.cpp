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
    widgets::paintRowGround(*painter, option);
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

} // namespace cartouche::wizard
