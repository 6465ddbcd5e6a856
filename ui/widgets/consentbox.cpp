// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/consentbox.h"

#include "theme/stylesheet.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>

namespace cartouche::widgets {

using namespace Qt::StringLiterals;

ConsentBox::ConsentBox(QWidget *parent)
    : QWidget(parent), m_box(new QCheckBox(this)), m_label(new QLabel(this)), m_caption(new QLabel(this)),
      m_texts(new QVBoxLayout)
{
    for (QLabel *label : {m_label, m_caption}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_caption->setProperty("type", u"caption"_s);
    m_caption->setProperty("tone", u"2"_s);
    m_caption->hide();
    m_label->setBuddy(m_box);
    setFocusProxy(m_box);

    m_texts->setSpacing(1);
    m_texts->addWidget(m_label);
    m_texts->addWidget(m_caption);
    level();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0); // a check box brings its own gap along
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addLayout(m_texts, 1);
    connect(m_box, &QCheckBox::toggled, this, &ConsentBox::toggled);
}

void ConsentBox::setTexts(const QString &text, const QString &consequence)
{
    m_text = text;
    // A label with a buddy reads "&" as the mark of a shortcut.
    m_label->setText(QString(text).replace(u'&', u"&&"_s));
    m_caption->setText(consequence);
    m_caption->setVisible(!consequence.isEmpty());
    m_box->setAccessibleName(consequence.isEmpty() ? text : text + u' ' + consequence);
}

/// The first line stands level with the box, which is in the middle of its own height.
void ConsentBox::level()
{
    m_texts->setContentsMargins(0, (theme::checkHeight() - fontMetrics().height()) / 2, 0, 0);
}

void ConsentBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        level();
    QWidget::changeEvent(event);
}

bool ConsentBox::isChecked() const
{
    return m_box->isChecked();
}

void ConsentBox::setChecked(bool checked)
{
    m_box->setChecked(checked);
}

void ConsentBox::mousePressEvent(QMouseEvent *event)
{
    // Taken, so that the release comes here too.
    event->setAccepted(event->button() == Qt::LeftButton);
}

void ConsentBox::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->pos()) || !m_box->isEnabled())
        return;
    m_box->setFocus(Qt::MouseFocusReason);
    m_box->click();
}

} // namespace cartouche::widgets
