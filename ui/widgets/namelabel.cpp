// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/namelabel.h"

#include "theme/font.h"
#include "theme/tokens.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace cartouche::widgets {

using namespace Qt::StringLiterals;
using theme::FontRole;
using theme::Token;

NameLabel::NameLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void NameLabel::setName(const base::DomainName &name)
{
    setName(name.label(), name.dottedExtension(), name.isInternational() ? name.ascii() : QString());
}

void NameLabel::setName(const QString &label, const QString &extension, const QString &ascii)
{
    m_label = label;
    m_extension = extension;
    m_ascii = ascii;
    changed();
}

void NameLabel::setSmall(bool isSmall)
{
    m_small = isSmall;
    changed();
}

void NameLabel::changed()
{
    setText(m_label + m_extension);
    setAccessibleName(m_ascii.isEmpty() ? text() : text() + u", "_s + m_ascii);
    updateGeometry();
    update();
}

QFont NameLabel::labelFont() const
{
    return theme::font(m_small ? FontRole::BodyBold : FontRole::NameBold);
}

QFont NameLabel::extensionFont() const
{
    return theme::font(m_small ? FontRole::Body : FontRole::Name);
}

QSize NameLabel::sizeHint() const
{
    const QFontMetrics bold(labelFont());
    const QFontMetrics regular(extensionFont());
    const QFontMetrics caption(theme::font(FontRole::Caption));
    const int name = bold.horizontalAdvance(m_label) + regular.horizontalAdvance(m_extension) + 1;
    return {std::max(name, caption.horizontalAdvance(m_ascii) + 1),
            std::max(bold.height(), regular.height()) + (m_ascii.isEmpty() ? 0 : caption.height() - 3)};
}

QSize NameLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 80), sizeHint().height()};
}

void NameLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFontMetrics bold(labelFont());
    const QFontMetrics regular(extensionFont());
    const QFontMetrics caption(theme::font(FontRole::Caption));
    const int top = (height() - sizeHint().height()) / 2;
    const int baseline = top + std::max(bold.ascent(), regular.ascent());

    // The extension decides on the price, so it is the label that gives way.
    const int room = std::max(0, width() - regular.horizontalAdvance(m_extension));
    const QString label = bold.elidedText(m_label, Qt::ElideMiddle, room);
    painter.setFont(labelFont());
    painter.setPen(theme::color(Token::Text));
    painter.drawText(0, baseline, label);
    painter.setFont(extensionFont());
    painter.setPen(theme::color(Token::Text2));
    painter.drawText(bold.horizontalAdvance(label), baseline, m_extension);

    if (m_ascii.isEmpty())
        return;
    painter.setFont(theme::font(FontRole::Caption));
    painter.setPen(theme::color(Token::Text3));
    painter.drawText(0, top + bold.height() - 3 + caption.ascent(),
                     caption.elidedText(m_ascii, Qt::ElideMiddle, width()));
}

} // namespace cartouche::widgets
