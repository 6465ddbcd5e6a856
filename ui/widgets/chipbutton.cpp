// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/chipbutton.h"

#include "theme/font.h"
#include "widgets/paint.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace cartouche::widgets {

using namespace Qt::StringLiterals;
using theme::FontRole;
using theme::Token;

namespace {

constexpr int padding = 12;
constexpr int tickSize = 14;
constexpr int gap = 6;

} // namespace

ChipButton::ChipButton(QWidget *parent) : QPushButton(parent)
{
    setProperty("chip", true);
    setCheckable(true);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChipButton::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    describe();
    updateGeometry();
    update();
}

/// A number alone says nothing to an ear.
void ChipButton::describe()
{
    //: spoken after the name of a filter of the orders window
    setAccessibleDescription(tr("%n rows", nullptr, m_count));
}

QSize ChipButton::sizeHint() const
{
    ensurePolished();
    // As wide as when it is chosen, so that nothing moves by choosing.
    const int words = QFontMetrics(theme::font(FontRole::BodyBold)).horizontalAdvance(text());
    const int number = QFontMetrics(theme::font(FontRole::Caption)).horizontalAdvance(QString::number(m_count));
    const int tick = isChecked() ? tickSize + gap : 0;
    return {2 * padding + tick + words + gap + number, QPushButton::sizeHint().height()};
}

void ChipButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QPushButton::changeEvent(event);
}

void ChipButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);

    int left = padding;
    if (isChecked()) {
        paintIcon(painter, u"check"_s, Token::Accent, QPointF(left, (height() - tickSize) / 2.0), tickSize);
        left += tickSize + gap;
    }
    const QFont words = theme::font(isChecked() ? FontRole::BodyBold : FontRole::Body);
    painter.setFont(words);
    painter.setPen(theme::color(isChecked() ? Token::Accent : Token::Text));
    const QRect rest(left, 0, width() - left - padding, height());
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, text());
    painter.setFont(theme::font(FontRole::Caption));
    painter.setPen(theme::color(isChecked() ? Token::Accent : Token::Text2));
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignRight, QString::number(m_count));
}

} // namespace cartouche::widgets
