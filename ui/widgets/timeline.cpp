// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timeline.h"

#include "theme/font.h"
#include "theme/tokens.h"
#include "widgets/accessibility.h"
#include "widgets/paint.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace cartouche::widgets {

using namespace Qt::StringLiterals;
using theme::FontRole;
using theme::Token;
using State = TimelineStep::State;

namespace {

constexpr int markSize = 20;
constexpr int lineGap = 4;
constexpr int textGap = 6;

QFont titleFont(State state)
{
    const bool plain = state == State::Done || state == State::ToDo;
    return theme::font(plain ? FontRole::Body : FontRole::BodyBold);
}

} // namespace

Timeline::Timeline(QWidget *parent) : QWidget(parent)
{
    ensureAccessibility();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Timeline::setSteps(const QList<TimelineStep> &steps)
{
    m_steps = steps;
    describe();
    updateGeometry();
    update();
}

void Timeline::describe()
{
    const auto word = [](State state) {
        switch (state) {
        case State::Done:
            return tr("done");
        case State::Current:
            return tr("under way");
        case State::ToDo:
            return tr("to come");
        case State::Error:
            return tr("failed");
        case State::NeedsYou:
            return tr("needs you");
        case State::Stopped:
            return tr("stopped");
        case State::Untold:
            return tr("not known");
        }
        Q_UNREACHABLE();
    };
    QStringList sentences;
    for (const TimelineStep &step : m_steps) {
        QString sentence = tr("%1: %2").arg(step.title, word(step.state));
        if (!step.caption.isEmpty())
            sentence += u", "_s + step.caption;
        sentences.append(sentence);
    }
    setAccessibleName(sentences.join(u". "_s));
}

void Timeline::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

QSize Timeline::sizeHint() const
{
    const int height = markSize + textGap + QFontMetrics(theme::font(FontRole::BodyBold)).height()
        + QFontMetrics(theme::font(FontRole::Caption)).height();
    return {static_cast<int>(m_steps.size()) * 140, height};
}

QSize Timeline::minimumSizeHint() const
{
    return {static_cast<int>(m_steps.size()) * 60, sizeHint().height()};
}

/// The last column is only as wide as its words, so that the line reaches as far as it can.
int Timeline::columnWidth() const
{
    if (m_steps.size() < 2)
        return width();
    const TimelineStep &last = m_steps.back();
    const int words = std::max(QFontMetrics(titleFont(last.state)).horizontalAdvance(last.title),
                               QFontMetrics(theme::font(FontRole::Caption)).horizontalAdvance(last.caption));
    const int count = static_cast<int>(m_steps.size());
    const int even = width() / count;
    return std::max(even, (width() - std::max(words, markSize) - 8) / (count - 1));
}

void Timeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int column = columnWidth();
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const int left = static_cast<int>(i) * column;
        const bool last = i == m_steps.size() - 1;
        if (!last) {
            const bool done = m_steps[i].state == State::Done;
            painter.fillRect(QRectF(left + markSize + lineGap, markSize / 2.0 - 1, column - markSize - 2 * lineGap, 2),
                             theme::color(done ? Token::Ok : Token::Border));
        }
        paintStep(painter, m_steps[i], left, (last ? width() - left : column) - 8);
    }
}

void Timeline::paintStep(QPainter &painter, const TimelineStep &step, int left, int width) const
{
    const QRectF box(left, 0, markSize, markSize);
    switch (step.state) {
    case State::Done:
        paintMark(painter, box, Mark::Done, Token::Ok);
        break;
    case State::Current:
        paintMark(painter, box, Mark::Current);
        break;
    case State::ToDo:
        paintMark(painter, box, Mark::ToDo);
        break;
    case State::Error:
        paintIcon(painter, u"cross-circle"_s, Token::Bad, box.topLeft(), markSize);
        break;
    case State::NeedsYou:
        paintIcon(painter, u"warning"_s, Token::Warn, box.topLeft(), markSize);
        break;
    case State::Stopped:
        paintIcon(painter, u"minus-circle"_s, Token::Text3, box.topLeft(), markSize);
        break;
    case State::Untold:
        paintIcon(painter, u"unknown"_s, Token::Warn, box.topLeft(), markSize);
        break;
    }
    const QFont title = titleFont(step.state);
    const QFont caption = theme::font(FontRole::Caption);
    const QFontMetrics titleMetrics(title);
    const QFontMetrics captionMetrics(caption);
    const int top = markSize + textGap;
    painter.setFont(title);
    painter.setPen(theme::color(step.state == State::ToDo ? Token::Text2 : Token::Text));
    painter.drawText(left, top + titleMetrics.ascent(), titleMetrics.elidedText(step.title, Qt::ElideRight, width));
    painter.setFont(caption);
    painter.setPen(theme::color(Token::Text2));
    painter.drawText(left, top + titleMetrics.height() + captionMetrics.ascent() - 1,
                     captionMetrics.elidedText(step.caption, Qt::ElideRight, width));
}

} // namespace cartouche::widgets
