// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "flow/shopping.h"
#include "forms/contactrules.h"
#include "theme/language.h"
#include "theme/theme.h"

#include <QDialog>
#include <QPointer>

class QLineEdit;
class QMessageBox;
class QPushButton;

namespace cartouche::forms {
class MemberField;
}
namespace cartouche::order {
class AddressBook;
}
namespace cartouche::widgets {
class Banner;
}

namespace cartouche::test {

/// The dialogs about contacts, one at a time, at a real sandbox behind a relay that can spoil any call.
class ContactDialogs : public QObject
{
public:
    static const QString ofDomain;

    ContactDialogs();
    ~ContactDialogs() override;

    [[nodiscard]] bool start();
    [[nodiscard]] order::AddressBook &book() { return m_shop.purchase().addressBook(); }
    /// Made at the sandbox, and in the book; its id.
    [[nodiscard]] qint64 make(const api::Contact &contact);
    void speak(theme::Language::Code code) { m_language.set(code); }
    void look(theme::Theme::Choice choice) { m_theme.setChoice(choice); }

    void open(const api::Contact &contact, const forms::ContactRules &rules);
    /// Opened, and the book is read.
    [[nodiscard]] bool openChooser(const forms::ContactRules &rules, const QString &current = {});
    void close() { delete m_dialog; }
    /// Waits for it.
    [[nodiscard]] bool isClosed() const;

    [[nodiscard]] QDialog *dialog() const { return m_dialog; }
    [[nodiscard]] bool isOpen() const { return m_dialog && m_dialog->isVisible(); }
    [[nodiscard]] forms::MemberField *field(const QString &member) const;
    [[nodiscard]] QWidget *input(const QString &member) const;
    [[nodiscard]] QLineEdit *line(const QString &member) const;
    [[nodiscard]] QPushButton *button(const QString &name) const;
    [[nodiscard]] widgets::Banner *banner() const;
    [[nodiscard]] bool waitForBanner() const;
    void clickInBanner(const QString &text) const;
    void click(const QString &button) const;
    void type(const QString &member, const QString &text) const;
    /// The question that stands in front of it; null without one.
    [[nodiscard]] static QMessageBox *question();
    /// Made, changed or chosen: "/domain/contact/12"; empty before.
    [[nodiscard]] const QString &value() const { return m_value; }

    [[nodiscard]] support::Relay &relay() { return m_shop.relay(); }
    [[nodiscard]] Shopping &shop() { return m_shop; }
    [[nodiscard]] int made() const { return m_shop.acted(QStringLiteral("POST"), ofDomain); }

private:
    void take(QDialog *dialog);

    theme::Theme m_theme;
    theme::Language m_language;
    Shopping m_shop;
    QPointer<QDialog> m_dialog;
    QString m_value;
};

} // namespace cartouche::test
