// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/namesdelegate.h"

#include "theme/font.h"
#include "theme/icon.h"
#include "theme/tokens.h"
#include "wizard/namesmodel.h"

#include <QPainter>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using theme::FontRole;
using theme::Token;

namespace {

constexpr int rowMargin = 12;
constexpr int stateIcon = 14;
constexpr int chevronIcon = 16;

void paintName(QPainter &painter, const QRect &place, const QModelIndex &index)
{
    const QFont bold = theme::font(FontRole::NameBold);
    const QFontMetrics metrics(bold);
    const QString label = metrics.elidedText(index.data(NamesModel::LabelRole).toString(), Qt::ElideRight, place.width());
    const int baseline = place.y() + metrics.ascent();
    painter.setFont(bold);
    painter.setPen(theme::color(Token::Text));
    painter.drawText(place.x(), baseline, label);
    const QFont name = theme::font(FontRole::Name);
    const int advance = metrics.horizontalAdvance(label);
    painter.setFont(name);
    painter.setPen(theme::color(Token::Text2));
    painter.drawText(place.x() + advance, baseline,
                     QFontMetrics(name).elidedText(index.data(NamesModel::ExtensionRole).toString(), Qt::ElideRight,
                                                   place.width() - advance));
}

void paintState(QPainter &painter, const QRect &place, const QModelIndex &index)
{
    const QFont caption = theme::font(FontRole::Caption);
    const QFontMetrics metrics(caption);
    const auto token = static_cast<Token>(index.data(NamesModel::TokenRole).toInt());
    painter.drawPixmap(place.x(), place.y() + (metrics.height() - stateIcon) / 2,
                       theme::pixmap(index.data(NamesModel::IconRole).toString(), token, stateIcon,
                                     painter.device()->devicePixelRatioF()));
    painter.setFont(caption);
    painter.setPen(theme::color(Token::Text));
    const int left = stateIcon + 4;
    painter.drawText(place.x() + left, place.y() + metrics.ascent(),
                     metrics.elidedText(index.data(NamesModel::WordRole).toString(), Qt::ElideRight, place.width() - left));
}

} // namespace

QSize NamesDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines = QFontMetrics(theme::font(FontRole::NameBold)).height()
        + QFontMetrics(theme::font(FontRole::Caption)).height();
    return {100, std::max(rowHeight, lines + 14)};
}

void NamesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isCurrent = option.state & QStyle::State_Selected;
    const bool hasFocus = (option.state & QStyle::State_HasFocus) && option.widget->hasFocus();
    const bool isHovered = option.state & QStyle::State_MouseOver;
    if (isCurrent || hasFocus || isHovered) {
        painter->setPen(hasFocus ? QPen(theme::color(Token::Accent), 2) : QPen(Qt::NoPen));
        painter->setBrush(theme::color(isCurrent ? Token::Tint : Token::Hover));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6);
    }
    QRect place = option.rect.adjusted(rowMargin, 8, -rowMargin, 0);
    if (isCurrent) {
        place.setRight(place.right() - chevronIcon - 4);
        painter->drawPixmap(option.rect.right() - rowMargin - chevronIcon + 1,
                            option.rect.center().y() - chevronIcon / 2 + 1,
                            theme::pixmap(u"chevron-right"_s, Token::Accent, chevronIcon,
                                          painter->device()->devicePixelRatioF()));
    }
    paintName(*painter, place, index);
    place.setTop(place.top() + QFontMetrics(theme::font(FontRole::NameBold)).height() + 2);
    paintState(*painter, place, index);
    painter->restore();
}

} // namespace cartouche::wizard
