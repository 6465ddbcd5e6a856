// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/iconlabel.h"

#include "widgets/paint.h"

#include <QPainter>

namespace cartouche::widgets {

IconLabel::IconLabel(QWidget *parent) : IconLabel({}, theme::Token::Text2, 16, parent) {}

IconLabel::IconLabel(const QString &name, theme::Token tint, int size, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setIcon(name, tint, size);
}

void IconLabel::setIcon(const QString &name, theme::Token tint, int size)
{
    m_name = name;
    m_tint = tint;
    m_size = size;
    setFixedSize(size, size);
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    paintIcon(painter, m_name, isEnabled() ? m_tint : theme::Token::Text3, {0, 0}, m_size);
}

} // namespace cartouche::widgets
