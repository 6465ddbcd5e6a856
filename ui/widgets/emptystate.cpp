// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/emptystate.h"

#include "theme/icon.h"
#include "theme/stylesheet.h"
#include "widgets/iconlabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cartouche::widgets {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget *parent)
    : QFrame(parent), m_icon(new IconLabel(this)), m_title(new QLabel(this)), m_sentence(new QLabel(this)),
      m_button(new QPushButton(this))
{
    for (QLabel *label : {m_title, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
    }
    m_title->setProperty("type", u"section"_s);
    m_sentence->setProperty("tone", u"2"_s);
    m_button->setProperty("small", true);
    m_button->setAutoDefault(false);
    m_button->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 24, 16, 24);
    column->setSpacing(0);
    column->addStretch();
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(m_title);
    column->addSpacing(2);
    column->addWidget(m_sentence);
    column->addSpacing(10);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch();
}

void EmptyState::setContent(const QString &iconName, const QString &title, const QString &sentence)
{
    m_icon->setIcon(iconName, theme::Token::Text3, 24);
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

QPushButton *EmptyState::setButton(const QString &text, const QString &iconName)
{
    m_button->setText(text);
    if (iconName.isEmpty())
        m_button->setIcon({});
    else
        theme::setButtonIcon(m_button, iconName);
    m_button->setVisible(!text.isEmpty());
    return m_button;
}

QString EmptyState::title() const
{
    return m_title->text();
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

void EmptyState::setCard(bool card)
{
    theme::setTone(this, "card", card);
}

} // namespace cartouche::widgets
