// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/busyicon.h"

#include "widgets/paint.h"

#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

namespace cartouche::widgets {

namespace {

using namespace Qt::StringLiterals;

constexpr int frame = 40;  // milliseconds
constexpr int turn = 1000; // milliseconds

} // namespace

BusyIcon::BusyIcon(theme::Token tint, int size, QWidget *parent)
    : QWidget(parent), m_tint(tint), m_size(size)
{
    setFixedSize(size, size);
}

bool BusyIcon::animationsAllowed(const QWidget *widget)
{
    return widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget) > 0;
}

void BusyIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const qreal angle = m_timer.isActive() ? 360.0 * static_cast<qreal>(m_since.elapsed() % turn) / turn : 0;
    const qreal half = m_size / 2.0;
    painter.translate(half, half);
    painter.rotate(angle);
    paintIcon(painter, u"busy"_s, m_tint, {-half, -half}, m_size);
}

void BusyIcon::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        update();
    else
        QWidget::timerEvent(event);
}

void BusyIcon::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!animationsAllowed(this))
        return;
    m_since.start();
    m_timer.start(frame, this);
}

void BusyIcon::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

} // namespace cartouche::widgets
