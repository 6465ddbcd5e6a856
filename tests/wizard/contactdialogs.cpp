// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/contactdialogs.h"

#include "forms/memberfield.h"
#include "order/addressbook.h"
#include "widgets/banner.h"
#include "wizard/contactchooser.h"
#include "wizard/contactdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

namespace cartouche::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using forms::MemberField;

const QString ContactDialogs::ofDomain = u"/domain/contact"_s;

ContactDialogs::ContactDialogs() : m_theme(*qApp), m_language(*qApp)
{
    m_language.set(theme::Language::Code::English);
}

ContactDialogs::~ContactDialogs()
{
    delete m_dialog;
}

bool ContactDialogs::start()
{
    if (!m_shop.start())
        return false;
    book().setLooks({1ms, 1ms});
    return true;
}

qint64 ContactDialogs::make(const api::Contact &contact)
{
    const auto made = awaited(book().create(contact, ofDomain));
    return made ? made->id : 0;
}

void ContactDialogs::take(QDialog *dialog)
{
    m_value.clear();
    m_dialog = dialog;
    dialog->open();
    (void)QTest::qWaitForWindowActive(dialog);
}

void ContactDialogs::open(const api::Contact &contact, const forms::ContactRules &rules)
{
    auto *dialog = new wizard::ContactDialog(book(), contact, ofDomain, rules);
    connect(dialog, &wizard::ContactDialog::saved, this, [this](const QString &value) { m_value = value; });
    take(dialog);
}

bool ContactDialogs::openChooser(const forms::ContactRules &rules, const QString &current)
{
    auto *chooser = new wizard::ContactChooser(book(), ofDomain, rules, current);
    connect(chooser, &wizard::ContactChooser::chosen, this, [this](const QString &value) { m_value = value; });
    take(chooser);
    return Shopping::wait([this] { return !book().isReading(); });
}

bool ContactDialogs::isClosed() const
{
    return Shopping::wait([this] { return m_dialog.isNull(); });
}

MemberField *ContactDialogs::field(const QString &member) const
{
    return m_dialog->findChild<MemberField *>(u"member-"_s + member);
}

QWidget *ContactDialogs::input(const QString &member) const
{
    return field(member)->focusTarget();
}

QLineEdit *ContactDialogs::line(const QString &member) const
{
    auto *combo = qobject_cast<QComboBox *>(input(member));
    return combo != nullptr ? combo->lineEdit() : qobject_cast<QLineEdit *>(input(member));
}

QPushButton *ContactDialogs::button(const QString &name) const
{
    return m_dialog->findChild<QPushButton *>(name);
}

widgets::Banner *ContactDialogs::banner() const
{
    return m_dialog->findChild<widgets::Banner *>();
}

bool ContactDialogs::waitForBanner() const
{
    return Shopping::wait([this] { return banner()->isVisible(); });
}

void ContactDialogs::clickInBanner(const QString &text) const
{
    const auto buttons = banner()->findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if (each->text() == text && each->isVisible()) {
            QTest::mouseClick(each, Qt::LeftButton);
            return;
        }
    }
    qWarning("no such button");
}

void ContactDialogs::click(const QString &button) const
{
    QTest::mouseClick(this->button(button), Qt::LeftButton);
}

void ContactDialogs::type(const QString &member, const QString &text) const
{
    line(member)->setFocus();
    line(member)->selectAll();
    QTest::keyClicks(line(member), text);
}

QMessageBox *ContactDialogs::question()
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *box = qobject_cast<QMessageBox *>(window); box != nullptr && box->isVisible())
            return box;
    }
    return nullptr;
}

} // namespace cartouche::test
