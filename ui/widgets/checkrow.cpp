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
    }
    m_caption->setProperty("type", u"caption"_s);
    m_caption->setProperty("tone", u"2"_s);
    m_caption->hide();
    m_busy->hide();
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(m_text);
    texts->addWidget(m_caption);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(6);
    // The icon stands level with the first line.
    const int rest = (fontMetrics().height() - iconSize) / 2;
    auto *icon = new QVBoxLayout;
    icon->setContentsMargins(0, std::max(0, rest), 0, 0);
    icon->addWidget(m_icon);
    icon->addWidget(m_busy);
    icon->addStretch();
    row->addLayout(icon);
    row->addLayout(texts, 1);
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
        layout()->itemAt(1)->layout()->addItem(new QSpacerItem(0, 3));
        layout()->itemAt(1)->layout()->addWidget(m_bar);
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
        static_cast<QHBoxLayout *>(layout())->addWidget(m_action, 0, Qt::AlignTop);
    }
    m_action->setObjectName(name);
    m_action->setText(text);
    m_action->setAccessibleName(description.isEmpty() ? text : description);
    return m_action;
}

} // namespace cartouche::widgets
