// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/stepbutton.h"

#include "theme/font.h"
#include "theme/tokens.h"
#include "widgets/paint.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace cartouche::widgets {

using namespace Qt::StringLiterals;
using theme::FontRole;
using theme::Token;

namespace {

constexpr int markCentre = 19;
constexpr int textLeft = 38;
constexpr int rightMargin = 10;

QFont titleFont(StepButton::State state)
{
    return theme::font(state == StepButton::State::Current ? FontRole::BodyBold : FontRole::Body);
}

Mark markOf(StepButton::State state)
{
    switch (state) {
    case StepButton::State::Done:
        return Mark::Done;
    case StepButton::State::Current:
        return Mark::Current;
    case StepButton::State::ToDo:
        return Mark::ToDo;
    case StepButton::State::Locked:
        return Mark::Locked;
    }
    Q_UNREACHABLE();
}

Token lineColour(StepButton::Link link)
{
    return link == StepButton::Link::Passed ? Token::Accent : Token::Border;
}

} // namespace

StepButton::StepButton(int number, int count, QWidget *parent)
    : QAbstractButton(parent), m_number(number), m_count(count)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void StepButton::setStep(const QString &title, const QString &meta, State state, bool reachable)
{
    setText(title);
    m_meta = meta;
    m_state = state;
    setEnabled(reachable);
    setToolTip(meta.isEmpty() ? QString() : (title + u" – "_s + meta).toHtmlEscaped());
    describe();
    update();
}

void StepButton::setLinks(Link above, Link below)
{
    m_above = above;
    m_below = below;
    update();
}

void StepButton::describe()
{
    QString state;
    switch (m_state) {
    case State::Done:
        state = tr("done");
        break;
    case State::Current:
        state = tr("current");
        break;
    case State::ToDo:
        state = tr("to do");
        break;
    case State::Locked:
        state = tr("locked");
        break;
    }
    QString name = tr("%1, step %2 of %3, %4")
                       .arg(text(), QString::number(m_number), QString::number(m_count), state);
    if (!m_meta.isEmpty())
        name += u", "_s + m_meta;
    setAccessibleName(name);
}

void StepButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QAbstractButton::changeEvent(event);
}

QSize StepButton::sizeHint() const
{
    const QFontMetrics metrics(theme::font(FontRole::BodyBold));
    return {184, std::max(36, metrics.height() + 12)};
}

QSize StepButton::minimumSizeHint() const
{
    return {textLeft + rightMargin, sizeHint().height()};
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hovered = isEnabled() && underMouse();
    if (m_state == State::Current || hovered || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::color(m_state == State::Current ? Token::Tint
                                      : isDown()               ? Token::Border
                                                               : Token::Hover));
        painter.drawRoundedRect(rect(), 6, 6);
    }
    QRectF mark(0, 0, 18, 18);
    mark.moveCenter({qreal(markCentre), height() / 2.0});
    paintLinks(painter, mark);
    paintMark(painter, mark, markOf(m_state));
    paintTexts(painter);
    if (hasFocus())
        paintFocusRing(painter, rect(), 6);
}

void StepButton::paintLinks(QPainter &painter, const QRectF &mark) const
{
    constexpr qreal gap = 1;
    const QRectF above(markCentre - 1, 0, 2, mark.top() - gap);
    const QRectF below(markCentre - 1, mark.bottom() + gap, 2, height() - mark.bottom() - gap);
    if (m_above != Link::None)
        painter.fillRect(above, theme::color(lineColour(m_above)));
    if (m_below != Link::None)
        painter.fillRect(below, theme::color(lineColour(m_below)));
}

void StepButton::paintTexts(QPainter &painter) const
{
    const bool quiet = m_state == State::ToDo || m_state == State::Locked;
    const QFont font = titleFont(m_state);
    const QFontMetrics metrics(font);
    const int room = width() - textLeft - rightMargin;
    const QString title = metrics.elidedText(text(), Qt::ElideRight, room);
    const QRect line(textLeft, 0, room, height());
    painter.setFont(font);
    painter.setPen(theme::color(quiet ? Token::Text2 : Token::Text));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, title);

    // With large text it is the caption that gives way first.
    const QFont caption = theme::font(FontRole::Caption);
    const int left = room - metrics.horizontalAdvance(title) - 8;
    if (left < QFontMetrics(caption).horizontalAdvance(u"xx…"_s))
        return;
    painter.setFont(caption);
    painter.setPen(theme::color(m_state == State::Current ? Token::Accent : Token::Text3));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight,
                     QFontMetrics(caption).elidedText(m_meta, Qt::ElideRight, left));
}

} // namespace cartouche::widgets
