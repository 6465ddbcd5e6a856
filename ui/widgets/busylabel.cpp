// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/busylabel.h"

#include "widgets/accessibility.h"
#include "widgets/busyicon.h"

#include <QHBoxLayout>
#include <QLabel>

namespace cartouche::widgets {

BusyLabel::BusyLabel(QWidget *parent) : BusyLabel({}, parent) {}

BusyLabel::BusyLabel(const QString &text, QWidget *parent)
    : QWidget(parent), m_icon(new BusyIcon(theme::Token::Accent, 16, this)), m_label(new QLabel(this))
{
    ensureAccessibility();
    m_label->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_label, 1);
    setText(text);
}

void BusyLabel::setText(const QString &text)
{
    m_label->setText(text);
    setAccessibleName(text);
}

QString BusyLabel::text() const
{
    return m_label->text();
}

} // namespace cartouche::widgets
