// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/focusorder.h"

#include <QLayout>
#include <QWidget>

namespace cartouche::forms {

namespace {

void collectStops(QLayout *layout, QList<QWidget *> &stops);

void collectStops(QWidget *widget, QList<QWidget *> &stops)
{
    const bool isStop = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
    if (isStop)
        stops.append(widget);
    else if (widget->layout() != nullptr)
        collectStops(widget->layout(), stops);
}

void collectStops(QLayout *layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget() != nullptr)
            collectStops(item->widget(), stops);
        else if (item->layout() != nullptr)
            collectStops(item->layout(), stops);
    }
}

} // namespace

void chainFocus(const QList<QWidget *> &parts)
{
    QList<QWidget *> stops;
    for (QWidget *part : parts)
        collectStops(part, stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops.at(i - 1), stops.at(i));
}

} // namespace cartouche::forms
