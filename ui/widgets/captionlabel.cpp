// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/captionlabel.h"

#include <QLabel>

namespace cartouche::widgets {

using namespace Qt::StringLiterals;

QLabel *captionLabel(QWidget *parent, const QString &tone)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("type", u"caption"_s);
    label->setProperty("tone", tone);
    return label;
}

QLabel *wrappedCaption(QWidget *parent, const QString &tone)
{
    QLabel *label = captionLabel(parent, tone);
    label->setWordWrap(true);
    return label;
}

} // namespace cartouche::widgets
