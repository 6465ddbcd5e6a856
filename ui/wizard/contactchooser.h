// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/models.h"
#include "forms/contactrules.h"

#include <QDialog>

class QFrame;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace cartouche::order {
class AddressBook;
}
namespace cartouche::widgets {
class Banner;
class BusyLabel;
class EmptyState;
}

namespace cartouche::wizard {

class ContactsModel;

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

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QPushButton *addButton(QHBoxLayout *row, const QString &name);
    void showBook();
    void showState();
    void showNotes();
    void retranslate();
    void select(const QString &value);
    void choose();
    void openDialog(const api::Contact &contact);

    order::AddressBook &m_book;
    const QString m_resource;
    const forms::ContactRules m_rules;
    QString m_wanted; ///< the value that the list is to stand at
    qsizetype m_others = 0; ///< contacts that the resource does not serve
    QLabel *m_title = nullptr;
    QLineEdit *m_search = nullptr;
    widgets::BusyLabel *m_busy = nullptr;
    widgets::Banner *m_banner = nullptr;
    QFrame *m_box = nullptr;
    QListView *m_list = nullptr;
    ContactsModel *m_model = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_choose = nullptr;
};

} // namespace cartouche::wizard
