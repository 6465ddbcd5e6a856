// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/orderbuttons.h"

#include "theme/icon.h"
#include "windows/orderstatewords.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace cartouche::windows {

using namespace Qt::StringLiterals;
using Step = order::LedgerRow::Step;

namespace {

constexpr int margin = 24;
constexpr int gap = 8;

} // namespace

OrderButtons::OrderButtons(QWidget *parent) : QWidget(parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(margin, 12, margin, 20);
    rows->setSpacing(4);
    m_firstRow = new QHBoxLayout;
    m_firstRow->setSpacing(gap);
    m_secondRow = new QHBoxLayout;
    rows->addLayout(m_firstRow);
    rows->addLayout(m_secondRow);
    const auto button = [&](const QString &name) {
        auto *made = new QPushButton(this);
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    };
    m_step = button(u"nextStep"_s);
    m_support = button(u"supportFile"_s);
    theme::setButtonIcon(m_support, u"save"_s);
    m_browser = button(u"openInBrowser"_s);
    m_browser->setProperty("kind", u"flat"_s);
    m_firstRow->addWidget(m_step);
    m_firstRow->addWidget(m_support);
    m_firstRow->addStretch();
    m_firstRow->addWidget(m_browser);
    m_secondRow->addStretch();
    connect(m_step, &QPushButton::clicked, this, &OrderButtons::stepWanted);
    connect(m_support, &QPushButton::clicked, this, &OrderButtons::supportFileWanted);
    connect(m_browser, &QPushButton::clicked, this, &OrderButtons::browserWanted);
    retranslate();
}

void OrderButtons::setStep(Step step, bool isEnabled)
{
    m_shown = step;
    m_step->setVisible(step != Step::None);
    m_step->setText(OrderStateWords::step(step));
    if (step != Step::None)
        theme::setButtonIcon(m_step, OrderStateWords::stepIcon(step));
    m_step->setEnabled(isEnabled);
    fit();
}

void OrderButtons::setBrowserShown(bool isShown)
{
    m_browser->setVisible(isShown);
    fit();
}

void OrderButtons::retranslate()
{
    m_step->setText(OrderStateWords::step(m_shown));
    m_support->setAccessibleName(tr("Support file…"));
    m_support->setToolTip(tr("What the journal has about this order, for OVHcloud’s support"));
    m_browser->setText(tr("Open in browser"));
    fit();
}

void OrderButtons::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// Where there is no room for three, the browser goes below; where there is none for two, the support
/// file keeps its icon.
void OrderButtons::fit()
{
    const int room = width() - 2 * margin;
    m_support->setText(tr("Support file…"));
    const int step = m_step->isHidden() ? 0 : m_step->sizeHint().width() + gap;
    const int support = m_support->sizeHint().width();
    const int browser = m_browser->isHidden() ? 0 : m_browser->sizeHint().width() + gap;
    if (step + support > room)
        m_support->setText({});
    QHBoxLayout *row = step + support + browser <= room ? m_firstRow : m_secondRow;
    if (row->indexOf(m_browser) < 0) {
        (row == m_firstRow ? m_secondRow : m_firstRow)->removeWidget(m_browser);
        row->addWidget(m_browser);
    }
}

} // namespace cartouche::windows
