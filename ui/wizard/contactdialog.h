// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/models.h"
#include "base/result.h"
#include "forms/contactrules.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace cartouche::forms {
class ContactEditor;
}
namespace cartouche::order {
class AddressBook;
}
namespace cartouche::widgets {
class Banner;
class BusyLabel;
}

namespace cartouche::wizard {

/// Makes a contact, or changes one. Show it with open(); it deletes itself when it is closed.
class ContactDialog : public QDialog
{
    Q_OBJECT
public:
    /// @param contact id 0: a new one, whose other members are a proposal
    /// @param resource where a new one is made: "/domain/contact" or "/me/contact"
    ContactDialog(order::AddressBook &book, const api::Contact &contact, const QString &resource,
                  const forms::ContactRules &rules, QWidget *parent = nullptr);
    ~ContactDialog() override;

    void reject() override;

Q_SIGNALS:
    /// OVHcloud has it: "/domain/contact/12". The dialog closes itself.
    void saved(const QString &value);
};

} // namespace cartouche::wizard
