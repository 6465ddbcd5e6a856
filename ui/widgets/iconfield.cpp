// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/iconfield.h"

#include "widgets/iconlabel.h"

namespace cartouche::widgets {

namespace {

constexpr int iconSize = 16;
constexpr int before = 9; ///< as the style sheet pads a field
constexpr int behind = 4;

} // namespace

IconField::IconField(const QString &icon, theme::Token tint, QWidget *parent)
    : QLineEdit(parent), m_icon(new IconLabel(icon, tint, iconSize, this))
{
    m_icon->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_icon->resize(iconSize, iconSize);
    setTextMargins(iconSize + behind, 0, 0, 0);
}

void IconField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - before - iconSize : before;
    m_icon->move(x, (height() - iconSize) / 2);
}

} // namespace cartouche::widgets
