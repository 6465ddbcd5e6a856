// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/checkrow.h"

#include "theme/stylesheet.h"
#include "widgets/busyicon.h"
#include "widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace cartouche::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 16;
constexpr int barSteps = 1000;

} // namespace

CheckRow::CheckRow(QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel(this)), m_busy(new BusyIcon(theme::Token::Text3, iconSize, this)),
      m_text(new QLabel(this)), m_caption(new QLabel(this))
{
    for (QLabel *label : {m_text, m_caption}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    }
    m_caption->setProperty("type", u"caption"_s);
    m_caption->setProperty("tone", u"2"_s);
    m_caption->hide();
    m_busy->hide();
    m_texts = new QVBoxLayout;
    m_texts->setSpacing(1);
    m_texts->addWidget(m_text);
    m_texts->addWidget(m_caption);
    m_icons = new QVBoxLayout;
    m_icons->addWidget(m_icon);
    m_icons->addWidget(m_busy);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins({});
    m_row->setSpacing(6);
    m_row->addLayout(m_icons);
    m_row->setAlignment(m_icons, Qt::AlignTop);
    m_row->addLayout(m_texts, 1);
    level(0);
}

/// Icon, first line and button stand level, whichever is the highest.
void CheckRow::level(int buttonHeight)
{
    const int line = fontMetrics().height();
    const int height = std::max({line, iconSize, buttonHeight});
    m_texts->setContentsMargins(0, (height - line) / 2, 0, 0);
    m_icons->setContentsMargins(0, (height - iconSize) / 2, 0, 0);
}

void CheckRow::setFact(const QString &iconName, theme::Token tint, const QString &text, const QString &caption)
{
    const bool isBusy = iconName == "busy"_L1;
    m_icon->setIcon(iconName, tint, iconSize);
    m_icon->setVisible(!isBusy);
    m_busy->setVisible(isBusy);
    m_text->setText(text);
    theme::setTone(m_text, "tone", tint == theme::Token::Text3 ? u"2"_s : QString());
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

QString CheckRow::text() const
{
    return m_text->text();
}

QString CheckRow::caption() const
{
    return m_caption->text();
}

QString CheckRow::iconName() const
{
    return m_icon->iconName();
}

void CheckRow::setShare(double share)
{
    if (m_bar == nullptr) {
        m_bar = new QProgressBar(this);
        m_bar->setTextVisible(false);
        m_bar->setRange(0, barSteps);
        m_texts->addSpacing(3);
        m_texts->addWidget(m_bar);
    }
    m_bar->setValue(static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * barSteps)));
    m_bar->setProperty("tone", share > 1 ? u"bad"_s : u"ok"_s);
    m_bar->setAccessibleName(m_text->text());
}

QPushButton *CheckRow::setAction(const QString &name, const QString &text, const QString &description)
{
    if (m_action == nullptr) {
        m_action = new QPushButton(this);
        m_action->setProperty("kind", u"flat"_s);
        m_action->setProperty("small", true);
        m_action->setAutoDefault(false);
        m_row->addWidget(m_action, 0, Qt::AlignTop);
    }
    m_action->setObjectName(name);
    m_action->setText(text);
    m_action->ensurePolished();
    level(m_action->sizeHint().height());
    m_action->setAccessibleName(description.isEmpty() ? text : description);
    return m_action;
}

} // namespace cartouche::widgets
