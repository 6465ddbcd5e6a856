// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/history.h"

#include "theme/font.h"
#include "widgets/accessibility.h"
#include "widgets/busyicon.h"
#include "widgets/paint.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace cartouche::widgets {

using namespace Qt::StringLiterals;
using theme::FontRole;
using theme::Token;

namespace {

constexpr int iconSize = 16;
constexpr int shortestLine = 32;
constexpr int rowGap = 12;
constexpr int timeGap = 16;
constexpr int textGap = 12;

QFont titleFont(const HistoryEntry &entry)
{
    return theme::font(entry.isNext ? FontRole::BodyBold : FontRole::Body);
}

int heightOf(const QFont &font, const QString &text, int width)
{
    if (text.isEmpty())
        return 0;
    return QFontMetrics(font).boundingRect(QRect(0, 0, std::max(width, 1), 10'000), Qt::TextWordWrap, text).height();
}

} // namespace

History::History(QWidget *parent) : QWidget(parent), m_busy(new BusyIcon(Token::Accent, iconSize, this))
{
    ensureAccessibility();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_busy->hide();
}

void History::setEntries(const QList<HistoryEntry> &entries)
{
    if (entries == m_entries)
        return;
    const int before = heightForWidth(width());
    m_entries = entries;
    describe();
    placeBusyIcon();
    // Counting seconds lays nothing out anew.
    if (before != heightForWidth(width()))
        updateGeometry();
    update();
}

void History::describe()
{
    QStringList sentences;
    for (const HistoryEntry &entry : std::as_const(m_entries)) {
        QStringList parts{entry.time, entry.spoken.isEmpty() ? entry.title : entry.spoken, entry.caption};
        parts.removeAll(QString());
        sentences.append(parts.join(u", "_s));
    }
    const QString whole = sentences.join(u". "_s);
    if (whole != accessibleName())
        setAccessibleName(whole);
}

int History::iconLeft() const
{
    const QFontMetrics metrics(theme::font(FontRole::Caption));
    int widest = 0;
    for (const HistoryEntry &entry : m_entries)
        widest = std::max(widest, metrics.horizontalAdvance(entry.time));
    return widest == 0 ? 0 : widest + timeGap;
}

int History::textLeft() const
{
    return iconLeft() + iconSize + textGap;
}

QList<History::Line> History::lines(int width) const
{
    QList<Line> lines;
    const int room = width - textLeft();
    int top = 0;
    for (const HistoryEntry &entry : m_entries) {
        const int texts = heightOf(titleFont(entry), entry.title, room)
            + heightOf(theme::font(FontRole::Caption), entry.caption, room);
        const Line line{top, std::max(shortestLine, texts + rowGap)};
        lines.append(line);
        top += line.height;
    }
    return lines;
}

int History::heightForWidth(int width) const
{
    const QList<Line> all = lines(width);
    return all.isEmpty() ? 0 : all.last().top + all.last().height - rowGap;
}

QSize History::sizeHint() const
{
    return {360, heightForWidth(std::max(width(), 360))};
}

QSize History::minimumSizeHint() const
{
    return {textLeft() + 120, 0};
}

void History::placeBusyIcon()
{
    const QList<Line> all = lines(width());
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!m_entries.at(i).isNext)
            continue;
        m_busy->move(iconLeft(), all.at(i).top + (QFontMetrics(titleFont(m_entries.at(i))).height() - iconSize) / 2);
        m_busy->show();
        return;
    }
    m_busy->hide();
}

void History::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeBusyIcon();
}

void History::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

bool History::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QList<Line> all = lines(width());
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QRect row(0, all.at(i).top, width(), all.at(i).height);
        if (row.contains(help->pos()) && !m_entries.at(i).details.isEmpty()) {
            QToolTip::showText(help->globalPos(), m_entries.at(i).details.toHtmlEscaped(), this, row);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

void History::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QList<Line> all = lines(width());
    for (qsizetype i = 0; i < all.size(); ++i)
        paintLine(painter, i, all.at(i));
}

void History::paintLine(QPainter &painter, qsizetype index, const Line &line) const
{
    const HistoryEntry &entry = m_entries.at(index);
    const QFont words = titleFont(entry);
    const QFont caption = theme::font(FontRole::Caption);
    const int first = QFontMetrics(words).height();
    const int iconTop = line.top + (first - iconSize) / 2;

    painter.setFont(caption);
    painter.setPen(theme::color(Token::Text3));
    painter.drawText(QRect(0, line.top, iconLeft(), first), Qt::AlignVCenter | Qt::AlignLeft, entry.time);
    if (!entry.isNext)
        paintIcon(painter, entry.icon, entry.tint, QPointF(iconLeft(), iconTop), iconSize);
    if (index < m_entries.size() - 1) {
        const int from = iconTop + iconSize + 3;
        const int to = line.top + line.height + (first - iconSize) / 2 - 3;
        painter.fillRect(QRect(iconLeft() + iconSize / 2 - 1, from, 2, to - from), theme::color(Token::Border));
    }

    const int room = width() - textLeft();
    const int titleHeight = heightOf(words, entry.title, room);
    painter.setFont(words);
    painter.setPen(theme::color(Token::Text));
    painter.drawText(QRect(textLeft(), line.top, room, titleHeight), Qt::TextWordWrap, entry.title);
    painter.setFont(caption);
    painter.setPen(theme::color(Token::Text2));
    painter.drawText(QRect(textLeft(), line.top + titleHeight, room, line.height - titleHeight), Qt::TextWordWrap,
                     entry.caption);
}

} // namespace cartouche::widgets
