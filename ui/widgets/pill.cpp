// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pill.h"

#include "theme/font.h"
#include "widgets/paint.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace cartouche::widgets {

using theme::Token;

namespace {

constexpr int padding = 7;
constexpr int iconSize = 12;
constexpr int iconGap = 4;

struct Colours
{
    Token ground, border, text;
};

Colours coloursOf(Pill::Kind kind)
{
    switch (kind) {
    case Pill::Kind::Info:
        return {Token::Tint, Token::Tint, Token::Accent};
    case Pill::Kind::Warn:
    case Pill::Kind::Count:
        return {Token::WarnTint, Token::WarnTint, Token::Warn};
    case Pill::Kind::Ok:
        return {Token::OkTint, Token::OkTint, Token::Ok};
    case Pill::Kind::Bad:
        return {Token::BadTint, Token::BadTint, Token::Bad};
    case Pill::Kind::Outline:
        return {Token::Page, Token::InfoEdge, Token::Accent};
    }
    Q_UNREACHABLE();
}

} // namespace

Pill::Pill(QWidget *parent) : Pill(Kind::Info, {}, {}, parent) {}

Pill::Pill(Kind kind, const QString &text, const QString &iconName, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(kind, text, iconName);
}

void Pill::set(Kind kind, const QString &text, const QString &iconName)
{
    m_kind = kind;
    m_icon = iconName;
    setText(text);
    updateGeometry();
    update();
}

QFont Pill::textFont() const
{
    QFont result = theme::font(theme::FontRole::Caption);
    result.setBold(m_kind == Kind::Count);
    return result;
}

QSize Pill::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    const int height = std::max(18, metrics.height() + 1);
    const int icon = m_icon.isEmpty() ? 0 : iconSize + iconGap;
    const int width = metrics.horizontalAdvance(text()) + icon + 2 * (m_kind == Kind::Count ? 5 : padding);
    return {std::max(width, height), height};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = coloursOf(m_kind);
    paintPanel(painter, rect(), height() / 2.0, colours.ground, colours.border);

    QRect text = rect();
    if (!m_icon.isEmpty()) {
        paintIcon(painter, m_icon, colours.text, {qreal(padding), (height() - iconSize) / 2.0}, iconSize);
        text.setLeft(padding + iconSize + iconGap);
        text.setRight(rect().right() - padding + 1);
    }
    painter.setFont(textFont());
    painter.setPen(theme::color(colours.text));
    painter.drawText(text, Qt::AlignVCenter | (m_icon.isEmpty() ? Qt::AlignHCenter : Qt::AlignLeft), this->text());
}

} // namespace cartouche::widgets
