// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/orderbuttons.h"

#include "theme/icon.h"
#include "windows/orderstatewords.h"

#include <QHBoxLayout>
#include <QMenu>
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
    m_more = button(u"moreAboutOrder"_s);
    theme::setButtonIcon(m_more, u"more"_s);
    m_firstRow->addWidget(m_more);
    m_menu = new QMenu(this);
    m_orderPdf = m_menu->addAction(QString(), this, &OrderButtons::orderPdfWanted);
    m_orderPdf->setObjectName(u"orderPdf"_s);
    m_billPdf = m_menu->addAction(QString(), this, &OrderButtons::billPdfWanted);
    m_billPdf->setObjectName(u"billPdf"_s);
    m_menu->addSeparator();
    m_withdraw = m_menu->addAction(QString(), this, &OrderButtons::withdrawalWanted);
    m_withdraw->setObjectName(u"withdrawOrder"_s);
    connect(m_more, &QPushButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, -m_menu->sizeHint().height()))); });
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

void OrderButtons::setMore(bool hasOrder, bool isPaid, bool isWithdrawable)
{
    m_more->setVisible(hasOrder);
    m_billPdf->setEnabled(isPaid);
    m_withdraw->setEnabled(isWithdrawable);
    fit();
}

void OrderButtons::retranslate()
{
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("Papers of the order, and withdrawal"));
    m_orderPdf->setText(tr("Order as PDF, in the browser…"));
    m_billPdf->setText(tr("Bill as PDF, in the browser…"));
    m_withdraw->setText(tr("Withdraw from the order…"));
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
    m_more->setText(tr("More"));
    if (!m_more->isHidden() && step + m_support->sizeHint().width() + gap + m_more->sizeHint().width() > room)
        m_more->setText({});
    const int more = m_more->isHidden() ? 0 : m_more->sizeHint().width() + gap;
    const int support = m_support->sizeHint().width() + more;
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
