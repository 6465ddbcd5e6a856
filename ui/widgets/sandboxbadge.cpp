// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sandboxbadge.h"

#include "widgets/iconlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace cartouche::widgets {

using namespace Qt::StringLiterals;

SandboxBadge::SandboxBadge(QWidget *parent)
    : QFrame(parent), m_title(new QLabel(this)), m_text(new QLabel(this))
{
    setProperty("msg", u"warn"_s);
    m_title->setProperty("type", u"section"_s);
    m_title->setProperty("tone", u"warn"_s);
    m_text->setProperty("type", u"caption"_s);
    m_text->setWordWrap(true); // never cut off, however large the text

    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title, 0, Qt::AlignBottom);
    texts->addWidget(m_text, 0, Qt::AlignTop);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(11, 5, 10, 5);
    row->setSpacing(10);
    row->addWidget(new IconLabel(u"flask"_s, theme::Token::Warn, 16, this), 0, Qt::AlignVCenter);
    row->addLayout(texts, 1);
    setMinimumHeight(48);
    retranslate();
}

void SandboxBadge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void SandboxBadge::retranslate()
{
    m_title->setText(tr("Sandbox"));
    m_text->setText(tr("Nothing is bought."));
}

} // namespace cartouche::widgets
