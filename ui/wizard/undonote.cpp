// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/undonote.h"

#include "widgets/elidedlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;

UndoNote::UndoNote(QWidget *parent) : QWidget(parent), m_text(new widgets::ElidedLabel(this)), m_undo(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_text->setProperty("type", u"caption"_s);
    m_text->setProperty("tone", u"2"_s);
    m_undo->setObjectName(u"undo"_s);
    m_undo->setProperty("kind", u"flat"_s);
    m_undo->setProperty("small", true);
    m_undo->setAutoDefault(false);
    m_text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const auto back = std::exchange(m_back, nullptr);
        clear();
        if (back)
            back();
    });
    clear();
}

void UndoNote::say(const std::function<QString()> &text, const std::function<void()> &undo)
{
    m_write = text;
    m_back = undo;
    m_undo->setVisible(static_cast<bool>(undo));
    retranslate();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void UndoNote::clear()
{
    m_write = nullptr;
    m_back = nullptr;
    m_undo->hide();
    retranslate();
}

void UndoNote::pass()
{
    if (!m_back)
        clear();
}

QString UndoNote::text() const
{
    return m_text->text();
}

void UndoNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void UndoNote::retranslate()
{
    m_text->setText(m_write ? m_write() : QString());
    m_text->setAccessibleName(m_text->text());
    m_undo->setText(tr("Undo"));
}

} // namespace cartouche::wizard
