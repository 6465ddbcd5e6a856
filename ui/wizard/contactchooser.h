// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/contactrules.h"

#include <QDialog>

namespace cartouche::order {
class AddressBook;
}

namespace cartouche::wizard {

/// The account's contacts to choose from, with what each of them lacks. Show it with open(); it deletes itself when it
/// is closed.
class ContactChooser : public QDialog
{
    Q_OBJECT
public:
    /// @param resource what the chosen value has to be of: "/domain/contact" or "/me/contact"
    /// @param current the value that is chosen now; may be empty
    ContactChooser(order::AddressBook &book, const QString &resource, const forms::ContactRules &rules,
                   const QString &current, QWidget *parent = nullptr);
    ~ContactChooser() override;

    /// The value of the row that is chosen now: "/domain/contact/12"; empty without one.
    [[nodiscard]] QString value() const;

Q_SIGNALS:
    /// The person took this one: "/domain/contact/12". The dialog closes itself.
    void chosen(const QString &value);
};

} // namespace cartouche::wizard
