// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/costbar.h"

#include "theme/font.h"
#include "theme/tokens.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cartouche::widgets {

using namespace Qt::StringLiterals;
using theme::FontRole;
using theme::Token;

namespace {

constexpr int barHeight = 20;
constexpr int captionGap = 4;
constexpr int partGap = 2;
constexpr int leastWidth = 4;
constexpr double radius = 3;

QFont amountFont(bool isFirst)
{
    QFont font = theme::font(FontRole::Caption);
    font.setBold(isFirst);
    return font;
}

} // namespace

CostBar::CostBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CostBar::setParts(const QList<CostBarPart> &parts)
{
    m_parts = parts;
    QStringList sentences;
    for (const CostBarPart &part : m_parts)
        sentences.append(part.caption + u' ' + part.amount);
    setAccessibleName(sentences.join(u", "_s));
    setToolTip(sentences.join(u'\n').toHtmlEscaped());
    updateGeometry();
    update();
}

QList<QRect> CostBar::boxes() const
{
    QList<QRect> boxes;
    if (m_parts.isEmpty())
        return boxes;
    double all = 0;
    for (const CostBarPart &part : m_parts)
        all += std::max(0.0, part.weight);
    const int count = static_cast<int>(m_parts.size());
    // Everyone has the least width; the rest is shared by weight.
    const double room = std::max(0, width() - (count - 1) * partGap - count * leastWidth);
    double left = 0;
    for (const CostBarPart &part : m_parts) {
        const double share = all > 0 ? std::max(0.0, part.weight) / all : 1.0 / count;
        const double right = left + leastWidth + room * share;
        boxes.append(QRect(QPoint(static_cast<int>(std::lround(left)), 0),
                           QPoint(static_cast<int>(std::lround(right)) - 1, barHeight - 1)));
        left = right + partGap;
    }
    return boxes;
}

QSize CostBar::sizeHint() const
{
    const int line = QFontMetrics(theme::font(FontRole::Caption)).height();
    return {400, barHeight + captionGap + 2 * line};
}

QSize CostBar::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void CostBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont caption = theme::font(FontRole::Caption);
    const QFontMetrics metrics(caption);
    const QList<QRect> all = boxes();
    int freeFrom = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QRect &box = all.at(i);
        const bool isFirst = i == 0;
        painter.setPen(QPen(theme::color(isFirst ? Token::Fill : Token::Accent), 1));
        painter.setBrush(theme::color(isFirst ? Token::Fill : Token::Tint));
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

        const CostBarPart &part = m_parts.at(i);
        const QFont bold = amountFont(isFirst);
        const int wide = std::max(metrics.horizontalAdvance(part.caption), QFontMetrics(bold).horizontalAdvance(part.amount));
        // A caption may give way a little; one that has no room is left to the tooltip rather than cut.
        const int left = std::max(box.left(), freeFrom);
        if (left > box.left() + box.width() / 3 || left + wide > width())
            continue;
        freeFrom = left + wide + 6;
        const QRect line(left, barHeight + captionGap, wide + 2, metrics.height());
        painter.setFont(caption);
        painter.setPen(theme::color(Token::Text2));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, part.caption);
        painter.setFont(bold);
        painter.setPen(theme::color(Token::Text));
        painter.drawText(line.translated(0, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter, part.amount);
    }
}

void CostBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace cartouche::widgets
