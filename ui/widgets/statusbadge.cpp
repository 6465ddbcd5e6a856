// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/statusbadge.h"

#include "theme/font.h"
#include "widgets/paint.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace cartouche::widgets {

StatusBadge::StatusBadge(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void StatusBadge::setStatus(const QString &iconName, theme::Token tint, const QString &text, bool quiet)
{
    m_icon = iconName;
    m_tint = tint;
    m_quiet = quiet;
    setText(text);
    updateGeometry();
    update();
}

void StatusBadge::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

QFont StatusBadge::textFont() const
{
    return theme::font(m_compact ? theme::FontRole::Caption : theme::FontRole::Body);
}

QSize StatusBadge::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    return {iconSize() + gap() + metrics.horizontalAdvance(text()) + 1, std::max(iconSize(), metrics.height())};
}

QSize StatusBadge::minimumSizeHint() const
{
    return {iconSize(), sizeHint().height()};
}

void StatusBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, m_icon, m_tint, {0, (height() - iconSize()) / 2.0}, iconSize());
    const QRect room = rect().adjusted(iconSize() + gap(), 0, 0, 0);
    painter.setFont(textFont());
    painter.setPen(theme::color(m_quiet ? theme::Token::Text2 : theme::Token::Text));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(textFont()).elidedText(text(), Qt::ElideRight, room.width()));
}

} // namespace cartouche::widgets
