// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/steprail.h"
#include "wizard/accountmenu.h"

namespace cartouche::wizard {

/// The rail of the main window: the steps, the account with its menu, and the doors to the other windows.
class WizardRail : public widgets::StepRail
{
    Q_OBJECT
public:
    explicit WizardRail(QWidget *parent = nullptr);

    /// What the account chip shows and offers.
    void setAccounts(const QList<AccountEntry> &accounts, const QString &current);
    /// Orders that wait for the person.
    void setOrdersWaiting(int count);

Q_SIGNALS:
    void accountWanted();
    void accountChosen(const QString &id);
    void signOutWanted(const QString &id);
    void ordersWanted();
    void namesWanted();
    void settingsWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showAccount();

    AccountMenu *m_menu;
    widgets::RailLink *m_orders;
    widgets::RailLink *m_names;
    widgets::RailLink *m_settings;
    QList<AccountEntry> m_accounts;
    QString m_current;
};

} // namespace cartouche::wizard
