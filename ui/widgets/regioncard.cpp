// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/regioncard.h"

#include "theme/font.h"
#include "theme/tokens.h"
#include "widgets/paint.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace cartouche::widgets {

using theme::FontRole;
using theme::Token;

namespace {

constexpr int margin = 16;
constexpr int iconEdge = 20;
constexpr int radio = 16;

void paintRadio(QPainter &painter, const QRectF &box, bool checked)
{
    painter.setPen(Qt::NoPen);
    if (checked) {
        painter.setBrush(theme::color(Token::Fill));
        painter.drawEllipse(box);
        painter.setBrush(theme::color(Token::OnFill));
        painter.drawEllipse(box.center(), 3, 3);
        return;
    }
    painter.setPen(QPen(theme::color(Token::Control), 1));
    painter.setBrush(theme::color(Token::Page));
    painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace

RegionCard::RegionCard(QWidget *parent) : RegionCard({}, {}, {}, parent) {}

RegionCard::RegionCard(const QString &iconName, const QString &title, const QString &description, QWidget *parent)
    : QAbstractButton(parent), m_icon(iconName)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setAttribute(Qt::WA_Hover);
    setTexts(title, description);
}

void RegionCard::setTexts(const QString &title, const QString &description)
{
    setText(title);
    m_description = description;
    setAccessibleName(title);
    setAccessibleDescription(description);
    updateGeometry();
    update();
}

QSize RegionCard::sizeHint() const
{
    const int caption = QFontMetrics(theme::font(FontRole::Caption)).height();
    const int title = 2 * QFontMetrics(theme::font(FontRole::BodyBold)).height();
    return {220, 14 + std::max(iconEdge, title) + 6 + 2 * caption + 12};
}

QSize RegionCard::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void RegionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hovered = isEnabled() && underMouse();
    const Token ground = isChecked() ? Token::Tint : hovered ? Token::Hover : raisedToken();
    paintPanel(painter, rect(), 8, ground, isChecked() ? Token::Accent : Token::Edge, isChecked() ? 2 : 1);
    // A chosen card already has the accent border, so its focus takes the colour of text.
    if (hasFocus())
        paintFocusRing(painter, rect(), 8, isChecked() ? Token::Text : Token::Accent);

    const QFont bold = theme::font(FontRole::BodyBold);
    const int line = std::max(iconEdge, QFontMetrics(bold).height());
    const int top = 14;
    const Token strong = isEnabled() ? Token::Text : Token::Text3;
    paintIcon(painter, m_icon, !isEnabled() ? Token::Text3 : isChecked() ? Token::Accent : Token::Text2,
              {qreal(margin), top + (line - iconEdge) / 2.0}, iconEdge);
    QRectF mark(width() - margin - radio, top + (line - radio) / 2.0, radio, radio);
    paintRadio(painter, mark, isChecked());

    const QRect title(margin + iconEdge + 8, top, int(mark.left()) - margin - iconEdge - 16, line);
    painter.setFont(bold);
    painter.setPen(theme::color(strong));
    // A long title takes a second line rather than losing its end.
    const int flags = Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap;
    const int needed = QFontMetrics(bold).boundingRect(QRect(0, 0, title.width(), 1000), flags, text()).height();
    const QRect lines(title.x(), top + (line - QFontMetrics(bold).height()) / 2, title.width(), needed);
    painter.drawText(lines, flags, text());
    painter.setFont(theme::font(FontRole::Caption));
    painter.setPen(theme::color(isEnabled() ? Token::Text2 : Token::Text3));
    const int below = std::max(top + line, lines.bottom() + 1) + 6;
    painter.drawText(QRect(margin, below, width() - 2 * margin, height() - below),
                     Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, m_description);
}

} // namespace cartouche::widgets
