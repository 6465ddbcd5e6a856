// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMenu>
#include <QString>

namespace cartouche::wizard {

/// An account as the chip in the rail lists it.
struct AccountEntry
{
    QString id;
    QString name;   ///< "ab12345-ovh"
    QString region; ///< "OVHcloud Europe"
};

/// The menu of the account chip: the accounts, one more, and out.
class AccountMenu : public QMenu
{
    Q_OBJECT
public:
    using QMenu::QMenu;

    /// Fills the menu anew, in the language of the moment.
    /// @param current the id of the account that is signed in; empty for none
    void setAccounts(const QList<AccountEntry> &accounts, const QString &current);

Q_SIGNALS:
    void accountChosen(const QString &id);
    void accountWanted();
    void signOutWanted(const QString &id);
};

} // namespace cartouche::wizard
