// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/contactrules.h"
#include "order/draftname.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QDialog;
class QWidget;

namespace cartouche::order {
class Purchase;
}

namespace cartouche::wizard {

/// The way from a field for a contact to the dialogs that make, change and choose one.
class ContactDoor : public QObject
{
    Q_OBJECT
public:
    /// @param window the dialogs stand above it
    explicit ContactDoor(QWidget *window);

    /// Closes what is open; null: nothing more can be opened.
    void setPurchase(order::Purchase *purchase);
    void create(const QString &ascii, const QString &label);
    /// @param refused what OVHcloud refused of it: member → text, untrusted
    void edit(const QString &ascii, const QString &label, const QHash<QString, QString> &refused);
    void choose(const QString &ascii, const QString &label);
    /// What the contact lacks for the wanted names; empty when it lacks nothing that is known here.
    [[nodiscard]] QString remark(const api::Contact &contact) const;
    /// Names, rules or contacts are others, or the language is.
    void forgetRemarks();

Q_SIGNALS:
    /// The person decided for this value.
    void decided(const QString &ascii, const QString &label, const QString &value);

private:
    /// One an extension and action: the names of one extension ask the same.
    [[nodiscard]] forms::ContactRules rules(const QString &label) const;
    /// As the registry's rule makes it; null when nobody asks for it.
    [[nodiscard]] const eligibility::FormField *fieldOf(const order::DraftName &name, const QString &label) const;
    [[nodiscard]] QString resourceOf(const QString &ascii, const QString &label) const;
    void openDialog(const api::Contact &contact, const QString &ascii, const QString &label,
                    const QHash<QString, QString> &refused);
    void show(QDialog *dialog);

    QWidget *m_window;
    order::Purchase *m_purchase = nullptr;
    QPointer<QDialog> m_dialog;
    // Asked for with every change of an entry, and for many contacts.
    mutable forms::ContactRules m_rules;
    mutable QHash<qint64, QString> m_remarks;
};

} // namespace cartouche::wizard
