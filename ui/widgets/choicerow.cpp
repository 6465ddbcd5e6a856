// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/choicerow.h"

#include "theme/stylesheet.h"
#include "theme/tokens.h"
#include "widgets/elidedlabel.h"
#include "widgets/iconlabel.h"
#include "widgets/paint.h"
#include "widgets/pill.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>

namespace cartouche::widgets {

using namespace Qt::StringLiterals;
using theme::Token;

ChoiceRow::ChoiceRow(QWidget *parent)
    : QWidget(parent), m_radio(new QRadioButton(this)), m_icon(new IconLabel(this)), m_title(new QLabel(this)),
      m_pill(new Pill(this)), m_note(new ElidedLabel(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_note->setProperty("type", u"caption"_s);
    m_note->setProperty("tone", u"2"_s);
    setMinimumHeight(47);

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(15, 0, 16, 0);
    line->setSpacing(8);
    line->addWidget(m_radio);
    line->addSpacing(4);
    line->addWidget(m_icon);
    line->addSpacing(4);
    line->addWidget(m_title);
    line->addWidget(m_pill);
    line->addWidget(m_note, 1);

    // The row is painted as a whole, so it has to hear of its button's state and focus.
    m_radio->installEventFilter(this);
    connect(m_radio, &QRadioButton::toggled, this, qOverload<>(&ChoiceRow::update));
}

void ChoiceRow::setRow(const PayRow &row)
{
    const QString note = row.enabled || row.reason.isEmpty() ? row.note : row.reason;
    setEnabled(row.enabled);
    m_icon->setIcon(row.iconName, Token::Text2, 20);
    m_title->setText(row.title);
    m_pill->set(Pill::Kind::Outline, row.pill);
    m_pill->setVisible(!row.pill.isEmpty());
    m_note->setText(note);

    QStringList spoken{row.title};
    for (const QString &part : {row.pill, note}) {
        if (!part.isEmpty())
            spoken.append(part);
    }
    m_radio->setAccessibleName(spoken.join(u", "_s));
    m_radio->setAccessibleDescription(row.enabled ? QString() : row.reason);
}

void ChoiceRow::setPlace(bool first, bool last)
{
    m_first = first;
    m_last = last;
    update();
}

void ChoiceRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Corners that are not round are pushed out of sight.
    constexpr qreal radius = 7;
    const QRectF shape = QRectF(rect()).adjusted(0, m_first ? 0 : -radius, 0, m_last ? 0 : radius);
    if (m_radio->isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::color(Token::Tint));
        painter.drawRoundedRect(shape, radius, radius);
    }
    if (!m_last)
        painter.fillRect(0, height() - 1, width(), 1, theme::color(Token::Border));
    if (m_radio->hasFocus())
        paintFocusRing(painter, rect(), radius);
}

void ChoiceRow::mousePressEvent(QMouseEvent *event)
{
    event->setAccepted(event->button() == Qt::LeftButton);
}

void ChoiceRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->pos()))
        return;
    m_radio->setFocus(Qt::MouseFocusReason);
    m_radio->click();
}

bool ChoiceRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

} // namespace cartouche::widgets
