// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/formskeleton.h"

#include "theme/tokens.h"

#include <QEvent>
#include <QPainter>

namespace cartouche::forms {

namespace {

constexpr int rowCount = 3;
constexpr int rowStep = 44;
constexpr int fieldHeight = 32;
constexpr int fieldLeft = 136;

} // namespace

FormSkeleton::FormSkeleton(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

QSize FormSkeleton::sizeHint() const
{
    return {320, rowCount * rowStep};
}

void FormSkeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::color(theme::Token::Hover));
    for (int row = 0; row < rowCount; ++row) {
        const int top = row * rowStep + 6;
        painter.drawRoundedRect(QRect(0, top + 10, 96 - 14 * row, 12), 4, 4);
        painter.drawRoundedRect(QRect(fieldLeft, top, std::min(width() - fieldLeft, 380), fieldHeight), 6, 6);
    }
}

void FormSkeleton::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FormSkeleton::retranslate()
{
    setAccessibleName(tr("Reading what OVHcloud asks for this name…"));
}

} // namespace cartouche::forms
