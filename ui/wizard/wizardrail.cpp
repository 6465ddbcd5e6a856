// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/wizardrail.h"

#include <QEvent>

#include <algorithm>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;

WizardRail::WizardRail(QWidget *parent) : StepRail(parent), m_menu(new AccountMenu(accountChip())),
    m_orders(addLink(u"orders"_s)), m_names(addLink(u"watch"_s)), m_settings(addLink(u"settings"_s))
{
    m_orders->setObjectName(u"ordersLink"_s);
    m_names->setObjectName(u"namesLink"_s);
    m_settings->setObjectName(u"settingsLink"_s);
    accountChip()->setPopupMode(QToolButton::InstantPopup);
    accountChip()->setMenu(m_menu);
    connect(m_orders, &QPushButton::clicked, this, &WizardRail::ordersWanted);
    connect(m_names, &QPushButton::clicked, this, &WizardRail::namesWanted);
    connect(m_settings, &QPushButton::clicked, this, &WizardRail::settingsWanted);
    connect(m_menu, &AccountMenu::accountChosen, this, &WizardRail::accountChosen);
    connect(m_menu, &AccountMenu::accountWanted, this, &WizardRail::accountWanted);
    connect(m_menu, &AccountMenu::signOutWanted, this, &WizardRail::signOutWanted);
    retranslate();
}

void WizardRail::setAccounts(const QList<AccountEntry> &accounts, const QString &current)
{
    m_accounts = accounts;
    m_current = current;
    showAccount();
}

void WizardRail::setOrdersWaiting(int count)
{
    if (count != m_orders->count())
        m_orders->setCount(count);
}

void WizardRail::changeEvent(QEvent *event)
{
    StepRail::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WizardRail::retranslate()
{
    m_orders->setText(tr("Orders…"));
    m_names->setText(tr("Names…"));
    m_names->setToolTip(tr("Shortlist and watched names"));
    m_settings->setText(tr("Settings…"));
    showAccount();
}

void WizardRail::showAccount()
{
    m_menu->setAccounts(m_accounts, m_current);
    const auto current = std::find_if(m_accounts.begin(), m_accounts.end(),
                                      [this](const AccountEntry &entry) { return entry.id == m_current; });
    if (current == m_accounts.end())
        setAccount(tr("No account"), tr("Choose one"));
    else
        setAccount(current->name, current->region);
}

} // namespace cartouche::wizard
