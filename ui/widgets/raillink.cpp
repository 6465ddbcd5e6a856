// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/raillink.h"

#include "theme/font.h"
#include "theme/icon.h"
#include "widgets/paint.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace cartouche::widgets {

using theme::Token;

RailLink::RailLink(const QString &iconName, QWidget *parent) : QPushButton(parent)
{
    setProperty("link", true);
    setIcon(theme::buttonIcon(iconName, Token::Text2));
    setIconSize({22, 16});
    setAutoDefault(false);
}

void RailLink::setCount(int count)
{
    m_count = count;
    describe();
    update();
}

void RailLink::describe()
{
    //: spoken after the text of the button "Orders…"
    setAccessibleDescription(m_count > 0 ? tr("%n waiting for you", nullptr, m_count) : QString());
}

void RailLink::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QPushButton::changeEvent(event);
}

void RailLink::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    if (m_count <= 0)
        return;
    QPainter painter(this);
    QFont font = theme::font(theme::FontRole::Caption);
    font.setBold(true);
    const QString text = QString::number(m_count);
    const int high = 18;
    QRect box(0, 0, std::max(high, QFontMetrics(font).horizontalAdvance(text) + 10), high);
    box.moveCenter(rect().center());
    box.moveRight(rect().right() - 10);
    paintPanel(painter, box, high / 2.0, Token::WarnTint, Token::WarnTint);
    painter.setFont(font);
    painter.setPen(theme::color(Token::Warn));
    painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace cartouche::widgets
