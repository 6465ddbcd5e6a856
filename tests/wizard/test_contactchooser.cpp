// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/contacteditor.h"
#include "forms/contactsamples.h"
#include "order/addressbook.h"
#include "widgets/banner.h"
#include "wizard/contactchooser.h"
#include "wizard/contactdialog.h"
#include "wizard/contactdialogs.h"
#include "wizard/contactsmodel.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace cartouche;
using namespace cartouche::test;
using namespace Qt::StringLiterals;

/// Contacts chosen in the real dialog, at the sandbox.
class TestContactChooser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialogs.reset(); }

    void rowsTellWhatEachFits();
    void theKeyboardIsEnough();
    void aNewContactIsSelected();
    void itTellsWhenNothingCouldBeRead();
    void bothFollowTheLanguage();

private:
    std::unique_ptr<ContactDialogs> m_dialogs;
};

void TestContactChooser::init()
{
    m_dialogs = std::make_unique<ContactDialogs>();
    QVERIFY(m_dialogs->start());
}

void TestContactChooser::rowsTellWhatEachFits()
{
    api::Contact swiss = somebody();
    swiss.lastName = u"Helvète"_s;
    swiss.address = {u"1 rue du Rhône"_s, {}, {}, {}, u"1204"_s, u"Genève"_s, {}, u"CH"_s};
    QVERIFY(m_dialogs->make(somebody()) > 0);
    QVERIFY(m_dialogs->make(swiss) > 0);
    QVERIFY(m_dialogs->openChooser({generic(), european()}));
    auto *list = m_dialogs->dialog()->findChild<QListView *>(u"contacts"_s);
    const auto text = [list](int row, int role) { return list->model()->index(row, 0).data(role).toString(); };
    QCOMPARE(text(0, Qt::DisplayRole), u"Exemple Helvète"_s);
    QCOMPARE(text(0, wizard::ContactsModel::VerdictRole), u"Fits .com, not .eu: country"_s);
    QVERIFY(text(0, wizard::ContactsModel::DetailsRole).contains(u"1204 Genève, Switzerland"_s));
    QCOMPARE(text(1, wizard::ContactsModel::VerdictRole), u"Fits .com and .eu"_s);
    QVERIFY(text(1, Qt::AccessibleTextRole).contains(u"Fits .com and .eu"_s));
}

void TestContactChooser::theKeyboardIsEnough()
{
    api::Contact other = somebody();
    other.lastName = u"Étienne"_s;
    other.email = u"etienne@example.org"_s;
    const qint64 made = m_dialogs->make(other);
    QVERIFY(m_dialogs->make(somebody()) > 0);
    QVERIFY(made > 0);
    QVERIFY(m_dialogs->openChooser({generic()}));
    auto *find = m_dialogs->dialog()->findChild<QLineEdit *>(u"find"_s);
    QCOMPARE(QApplication::focusWidget(), find);
    QVERIFY(!m_dialogs->button(u"choose"_s)->isEnabled());
    QTest::keyClicks(find, u"etienne"_s);
    QTest::keyClick(find, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), m_dialogs->dialog()->findChild<QListView *>(u"contacts"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(m_dialogs->isClosed());
    QCOMPARE(m_dialogs->value(), u"/domain/contact/%1"_s.arg(made));
}

void TestContactChooser::aNewContactIsSelected()
{
    QVERIFY(m_dialogs->openChooser({generic()}));
    auto *chooser = qobject_cast<wizard::ContactChooser *>(m_dialogs->dialog());
    m_dialogs->click(u"new"_s);
    auto *dialog = chooser->findChild<wizard::ContactDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->findChild<forms::ContactEditor *>()->setContact(somebody());
    const QSignalSpy saved(dialog, &wizard::ContactDialog::saved);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
    QVERIFY(Shopping::wait([&saved] { return !saved.isEmpty(); }));
    QCOMPARE(chooser->value(), saved.first().first().toString());
    QVERIFY(m_dialogs->button(u"choose"_s)->isEnabled());
    m_dialogs->click(u"choose"_s);
    QVERIFY(m_dialogs->isClosed());
    QCOMPARE(m_dialogs->value(), saved.first().first().toString());
}

void TestContactChooser::itTellsWhenNothingCouldBeRead()
{
    m_dialogs->relay().refuseAll("GET", u"/contact$"_s);
    QVERIFY(m_dialogs->openChooser({generic()}));
    QVERIFY(m_dialogs->waitForBanner());
    QCOMPARE(m_dialogs->banner()->title(), u"Your contacts could not be read"_s);
    QVERIFY(m_dialogs->button(u"new"_s)->isEnabled());
    QVERIFY(!m_dialogs->button(u"choose"_s)->isEnabled());
}

void TestContactChooser::bothFollowTheLanguage()
{
    QVERIFY(m_dialogs->openChooser({generic()}));
    m_dialogs->speak(theme::Language::Code::French);
    QTRY_VERIFY(m_dialogs->dialog()->windowTitle().endsWith(u"Cartouche"_s));
    m_dialogs->close();
    m_dialogs->open(somebody(), {generic(), french()});
    m_dialogs->speak(theme::Language::Code::English);
    QTRY_COMPARE(m_dialogs->dialog()->windowTitle(), u"New contact – Cartouche"_s);
}

QTEST_MAIN(TestContactChooser)
#include "test_contactchooser.moc"
