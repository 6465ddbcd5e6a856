// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accountchip.h"

#include "theme/font.h"
#include "theme/tokens.h"
#include "widgets/paint.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace cartouche::widgets {

using namespace Qt::StringLiterals;
using theme::FontRole;
using theme::Token;

namespace {

constexpr int margin = 11;
constexpr int iconEdge = 16;
constexpr int textLeft = 37;

} // namespace

AccountChip::AccountChip(QWidget *parent) : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    describe();
}

void AccountChip::setAccount(const QString &name, const QString &region)
{
    m_name = name;
    m_region = region;
    describe();
}

void AccountChip::describe()
{
    const bool none = m_name.isEmpty();
    setText(none ? tr("No account") : m_name);
    setAccessibleName(none ? tr("No account, choose one") : tr("Account %1, %2").arg(m_name, m_region));
    update();
}

void AccountChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QToolButton::changeEvent(event);
}

QSize AccountChip::sizeHint() const
{
    const int lines = QFontMetrics(theme::font(FontRole::Body)).height()
        + QFontMetrics(theme::font(FontRole::Caption)).height();
    return {184, std::max(48, lines + 12)};
}

QSize AccountChip::minimumSizeHint() const
{
    return {100, sizeHint().height()};
}

void AccountChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool hovered = isEnabled() && underMouse();
    paintPanel(painter, rect(), 8, isDown() ? Token::Border : hovered ? Token::Hover : raisedToken(), Token::Border);
    const qreal iconTop = (height() - iconEdge) / 2.0;
    paintIcon(painter, u"person"_s, Token::Text2, {qreal(margin), iconTop}, iconEdge);
    paintIcon(painter, u"up-down"_s, Token::Text2, {qreal(width() - margin - iconEdge), iconTop}, iconEdge);

    const QFont first = theme::font(FontRole::Body);
    const QFont second = theme::font(FontRole::Caption);
    const QFontMetrics firstMetrics(first);
    const QFontMetrics secondMetrics(second);
    const int room = width() - textLeft - margin - iconEdge - 4;
    const int top = (height() - firstMetrics.height() - secondMetrics.height()) / 2;
    painter.setFont(first);
    painter.setPen(theme::color(Token::Text));
    painter.drawText(textLeft, top + firstMetrics.ascent(), firstMetrics.elidedText(text(), Qt::ElideMiddle, room));
    painter.setFont(second);
    painter.setPen(theme::color(Token::Text3));
    const QString region = m_name.isEmpty() ? tr("Choose one") : m_region;
    painter.drawText(textLeft, top + firstMetrics.height() + secondMetrics.ascent(),
                     secondMetrics.elidedText(region, Qt::ElideRight, room));
    if (hasFocus())
        paintFocusRing(painter, rect(), 8);
}

} // namespace cartouche::widgets
