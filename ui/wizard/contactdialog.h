// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/models.h"
#include "base/result.h"
#include "forms/contactrules.h"

#include <QDialog>
#include <QHash>

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

    /// What OVHcloud refused of it: member → text, untrusted. Marked until it is changed, or saved as it is.
    void showRefusals(const QHash<QString, QString> &members);

    void reject() override;

Q_SIGNALS:
    /// OVHcloud has it: "/domain/contact/12". The dialog closes itself.
    void saved(const QString &value);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What the banner says.
    enum class Message {
        None,
        Registered, ///< it belongs to a name: some members are fixed
        DoesNotFit, ///< some rule is not satisfied; it can be saved nevertheless
        Existing,   ///< OVHcloud has a contact that it takes for the same, and that says something else
        Refused,
        Unknown, ///< it was sent once, and nobody knows what became of it
        Failed,
    };

    void build();
    void readFields();
    void save();
    void send();
    void answered(const base::Result<api::Contact> &result);
    void finish(const api::Contact &contact);
    void setSaving(bool isSaving);
    void say(Message message);
    void showMessage();
    void showNotice();
    void showFailure();
    void showHint();
    void retranslate();
    void becomeNew();
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] bool isNew() const { return m_initial.id <= 0; }

    order::AddressBook &m_book;
    const QString m_resource;
    api::Contact m_initial;
    api::Contact m_existing;
    QStringList m_readOnly;
    base::Error m_error;
    Message m_message = Message::None;
    bool m_isSaving = false;
    QLabel *m_title = nullptr;
    widgets::Banner *m_banner = nullptr;
    forms::ContactEditor *m_editor = nullptr;
    widgets::BusyLabel *m_busy = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace cartouche::wizard
