// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/accountmenu.h"

namespace cartouche::wizard {

using namespace Qt::StringLiterals;

void AccountMenu::setAccounts(const QList<AccountEntry> &accounts, const QString &current)
{
    clear();
    for (const AccountEntry &entry : accounts) {
        QAction *action = addAction(entry.name + u" – "_s + entry.region, this,
                                    [this, id = entry.id] { Q_EMIT accountChosen(id); });
        action->setCheckable(true);
        action->setChecked(entry.id == current);
    }
    addSeparator();
    addAction(tr("Add account…"), this, &AccountMenu::accountWanted);
    if (!current.isEmpty())
        addAction(tr("Sign out"), this, [this, current] { Q_EMIT signOutWanted(current); });
}

} // namespace cartouche::wizard
