// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contactroutes.h"
#include "forms/contacteditor.h"
#include "forms/contactsamples.h"
#include "forms/memberfield.h"
#include "order/addressbook.h"
#include "widgets/banner.h"
#include "wizard/contactdialog.h"
#include "wizard/contactdialogs.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QtTest>

using namespace cartouche;
using namespace cartouche::test;
using namespace Qt::StringLiterals;
using support::Relay;

/// Contacts made and changed in the real dialog, at the sandbox.
class TestContactDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialogs.reset(); }

    void aContactIsTypedAndSaved();
    void saveLeadsToTheFirstGap();
    void anEqualContactIsTaken();
    void aContactThatDiffersIsShownFirst();
    void aRefusalStandsAtItsField();
    void anUnknownOutcomeIsLookedForBeforeASecondTry();
    void anErrorLosesNothing();
    void savingIsShown();
    void leavingAsksWhenSomethingWasTyped();
    void aContactIsChanged();
    void aRegisteredOwnerIsGreyedAndCanBecomeANewContact();
    void oneThatDoesNotFitCanBeSavedNevertheless();
    void whatWasRefusedElsewhereIsMarkedHere();

private:
    std::unique_ptr<ContactDialogs> m_dialogs;
};

void TestContactDialog::init()
{
    m_dialogs = std::make_unique<ContactDialogs>();
    QVERIFY(m_dialogs->start());
}

void TestContactDialog::aContactIsTypedAndSaved()
{
    m_dialogs->open({}, {generic()});
    QVERIFY(!m_dialogs->button(u"save"_s)->isDefault());
    auto *legalForm = qobject_cast<QComboBox *>(m_dialogs->input(u"legalForm"_s));
    QCOMPARE(QApplication::focusWidget(), legalForm);
    legalForm->setCurrentIndex(legalForm->findData(u"individual"_s));
    m_dialogs->type(u"firstName"_s, u"Exemple"_s);
    m_dialogs->type(u"lastName"_s, u"Titulaire"_s);
    m_dialogs->type(u"email"_s, u"contact@example.org"_s);
    m_dialogs->type(u"address.country"_s, u"france"_s);
    m_dialogs->type(u"phone"_s, u"06 12 34 56 78"_s);
    m_dialogs->type(u"address.line1"_s, u"1 rue de la Paix"_s);
    m_dialogs->type(u"address.zip"_s, u"75002"_s);
    QVERIFY(!m_dialogs->button(u"save"_s)->isDefault());
    m_dialogs->type(u"address.city"_s, u"Paris"_s);
    QVERIFY(m_dialogs->button(u"save"_s)->isDefault());
    QTest::keyClick(m_dialogs->line(u"address.city"_s), Qt::Key_Return);
    QVERIFY(m_dialogs->isClosed());
    QVERIFY2(m_dialogs->value().startsWith(u"/domain/contact/"_s), qPrintable(m_dialogs->value()));
    const auto contact = awaited(api::readDomainContact(m_dialogs->shop().client(), m_dialogs->value().section(u'/', -1).toLongLong()));
    QVERIFY(contact);
    QCOMPARE(contact->phone, u"+33.612345678"_s);
    QCOMPARE(contact->address.country, u"FR"_s);
    QCOMPARE(contact->language, u"en_GB"_s);
    QCOMPARE(m_dialogs->made(), 1);
}

void TestContactDialog::saveLeadsToTheFirstGap()
{
    api::Contact contact = somebody();
    contact.email.clear();
    m_dialogs->open(contact, {generic()});
    m_dialogs->click(u"save"_s);
    QVERIFY(m_dialogs->isOpen());
    QCOMPARE(QApplication::focusWidget(), m_dialogs->line(u"email"_s));
    QCOMPARE(m_dialogs->relay().count("POST", ContactDialogs::ofDomain), 0);
    QVERIFY(m_dialogs->dialog()->findChild<QLabel *>(u"hint"_s)->text().startsWith(u'1'));
}

void TestContactDialog::anEqualContactIsTaken()
{
    const auto there = awaited(api::createDomainContact(m_dialogs->shop().client(), somebody()));
    QVERIFY(there);
    m_dialogs->open(somebody(), {generic()});
    m_dialogs->click(u"save"_s);
    QVERIFY(m_dialogs->isClosed());
    QCOMPARE(m_dialogs->value(), u"/domain/contact/%1"_s.arg(there->id));
    QCOMPARE(m_dialogs->made(), 1);
}

void TestContactDialog::aContactThatDiffersIsShownFirst()
{
    api::Contact other = somebody();
    other.address.city = u"Lille"_s;
    const auto there = awaited(api::createDomainContact(m_dialogs->shop().client(), other));
    QVERIFY(there);
    m_dialogs->relay().answerAll("POST", u"/domain/contact$"_s,
                              R"({"class":"Client::BadRequest","message":"There already","details":{"contact_id":")"
                                  + QByteArray::number(there->id) + R"("}})",
                              "400 Bad Request");
    m_dialogs->open(somebody(), {generic()});
    m_dialogs->click(u"save"_s);
    QVERIFY(m_dialogs->waitForBanner());
    QVERIFY(m_dialogs->banner()->text().contains(u"Town"_s));
    QVERIFY(m_dialogs->value().isEmpty());
    m_dialogs->clickInBanner(u"Take that contact"_s);
    QVERIFY(m_dialogs->isClosed());
    QCOMPARE(m_dialogs->value(), u"/domain/contact/%1"_s.arg(there->id));
}

void TestContactDialog::aRefusalStandsAtItsField()
{
    m_dialogs->relay().answerAll("POST", u"/domain/contact$"_s,
                              R"({"class":"Client::BadRequest::DOMDOCRuleNotRespected","message":"1 constraint",
                                  "details":{"_id":"x","owner.city":"Field \"city\" is wrong"}})",
                              "400 Bad Request");
    m_dialogs->open(somebody(), {generic()});
    m_dialogs->click(u"save"_s);
    QVERIFY(m_dialogs->waitForBanner());
    QCOMPARE(m_dialogs->banner()->kind(), widgets::Banner::Kind::Bad);
    QCOMPARE(m_dialogs->field(u"address.city"_s)->problem(), u"OVHcloud: Field \"city\" is wrong"_s);
    QCOMPARE(QApplication::focusWidget(), m_dialogs->line(u"address.city"_s));
    m_dialogs->relay().heal();
    m_dialogs->click(u"save"_s);
    QVERIFY(m_dialogs->isClosed());
    QVERIFY(!m_dialogs->value().isEmpty());
}

void TestContactDialog::anUnknownOutcomeIsLookedForBeforeASecondTry()
{
    // It arrives, its answer is lost, and the lists are old for a while.
    const auto before = m_dialogs->relay().count("POST", u"/domain/contact$"_s);
    m_dialogs->relay().spoil("POST", u"/domain/contact$"_s, Relay::Fault::CutBeforeAnswer);
    m_dialogs->relay().editAll("GET", u"/domain/contact$"_s, [](const QByteArray &) { return QByteArray("[]"); });
    m_dialogs->open(somebody(), {generic()});
    m_dialogs->click(u"save"_s);
    QVERIFY(m_dialogs->waitForBanner());
    QCOMPARE(m_dialogs->banner()->title(), u"Outcome unknown"_s);
    QVERIFY(m_dialogs->button(u"save"_s)->isEnabled());
    QCOMPARE(m_dialogs->line(u"lastName"_s)->text(), u"Titulaire"_s);
    m_dialogs->relay().heal();
    m_dialogs->click(u"save"_s);
    QVERIFY(m_dialogs->isClosed());
    QCOMPARE(m_dialogs->relay().count("POST", u"/domain/contact$"_s), before + 1);
    QCOMPARE(m_dialogs->made(), 1);
    QVERIFY(!m_dialogs->value().isEmpty());
}

void TestContactDialog::anErrorLosesNothing()
{
    m_dialogs->relay().refuseAll("GET", u"/domain/contact$"_s);
    m_dialogs->open({}, {});
    m_dialogs->type(u"lastName"_s, u"Titulaire"_s);
    m_dialogs->dialog()->findChild<forms::ContactEditor *>()->setContact(somebody());
    m_dialogs->click(u"save"_s);
    QVERIFY(m_dialogs->waitForBanner());
    QCOMPARE(m_dialogs->banner()->kind(), widgets::Banner::Kind::Bad);
    QCOMPARE(m_dialogs->line(u"lastName"_s)->text(), u"Titulaire"_s);
    QCOMPARE(m_dialogs->relay().count("POST", ContactDialogs::ofDomain), 0);
    // In French, too.
    m_dialogs->speak(theme::Language::Code::French);
    QVERIFY(m_dialogs->waitForBanner());
    QCOMPARE(m_dialogs->line(u"lastName"_s)->text(), u"Titulaire"_s);
}

void TestContactDialog::savingIsShown()
{
    m_dialogs->relay().spoil("POST", u"/domain/contact$"_s, Relay::Fault::Hold);
    m_dialogs->open(somebody(), {generic()});
    m_dialogs->click(u"save"_s);
    QVERIFY(Shopping::wait([this] { return m_dialogs->relay().isHolding(); }));
    QVERIFY(!m_dialogs->button(u"save"_s)->isEnabled());
    QVERIFY(!m_dialogs->line(u"lastName"_s)->isEnabled());
    m_dialogs->dialog()->reject();
    QVERIFY(m_dialogs->isOpen());
    QVERIFY(m_dialogs->question() != nullptr);
    m_dialogs->question()->reject();
    QVERIFY(m_dialogs->isOpen());
    m_dialogs->relay().release();
    QVERIFY(m_dialogs->isClosed());
    QVERIFY(!m_dialogs->value().isEmpty());
}

void TestContactDialog::leavingAsksWhenSomethingWasTyped()
{
    m_dialogs->open({}, {generic()});
    QTest::keyClick(m_dialogs->dialog(), Qt::Key_Escape);
    QVERIFY(m_dialogs->isClosed());
    m_dialogs->open({}, {generic()});
    m_dialogs->type(u"lastName"_s, u"T"_s);
    QTest::keyClick(m_dialogs->dialog(), Qt::Key_Escape);
    QVERIFY(m_dialogs->isOpen());
    QVERIFY(m_dialogs->question() != nullptr);
    QTest::keyClick(m_dialogs->question(), Qt::Key_Return); // stays
    QVERIFY(m_dialogs->isOpen());
    m_dialogs->dialog()->close();
    QVERIFY(m_dialogs->isOpen());
    QVERIFY(Shopping::wait([this] { return m_dialogs->question() != nullptr; }));
    const auto buttons = m_dialogs->question()->buttons();
    for (QAbstractButton *each : buttons) {
        if (each->text() == u"Discard"_s)
            each->click();
    }
    QVERIFY(m_dialogs->isClosed());
    QVERIFY(m_dialogs->value().isEmpty());
}

void TestContactDialog::aContactIsChanged()
{
    const auto made = awaited(m_dialogs->book().create(somebody(), ContactDialogs::ofDomain));
    QVERIFY(made);
    m_dialogs->open(*made, {generic()});
    m_dialogs->type(u"address.city"_s, u"Brest"_s);
    m_dialogs->click(u"save"_s);
    QVERIFY(m_dialogs->isClosed());
    QCOMPARE(m_dialogs->value(), u"/domain/contact/%1"_s.arg(made->id));
    QCOMPARE(awaited(api::readDomainContact(m_dialogs->shop().client(), made->id))->address.city, u"Brest"_s);
    QCOMPARE(m_dialogs->shop().purchase().contacts().first().address.city, u"Brest"_s);
    QCOMPARE(m_dialogs->made(), 1);
}

void TestContactDialog::aRegisteredOwnerIsGreyedAndCanBecomeANewContact()
{
    const auto made = awaited(m_dialogs->book().create(somebody(), ContactDialogs::ofDomain));
    QVERIFY(made);
    m_dialogs->relay().answerAll("GET", u"/fields$"_s, R"([{"fieldName":"lastName","mandatory":true,"readOnly":true},
        {"fieldName":"address.country","mandatory":true,"readOnly":true}])");
    m_dialogs->open(*made, {generic()});
    QVERIFY(m_dialogs->waitForBanner());
    QVERIFY(!m_dialogs->input(u"lastName"_s)->isEnabled());
    QVERIFY(m_dialogs->input(u"phone"_s)->isEnabled());
    QVERIFY(m_dialogs->banner()->text().contains(u"new contact"_s));
    m_dialogs->clickInBanner(u"New contact from this one"_s);
    QVERIFY(m_dialogs->input(u"lastName"_s)->isEnabled());
    QCOMPARE(m_dialogs->line(u"lastName"_s)->text(), u"Titulaire"_s);
    m_dialogs->type(u"lastName"_s, u"Autre"_s);
    m_dialogs->click(u"save"_s);
    QVERIFY(m_dialogs->isClosed());
    QVERIFY(!m_dialogs->value().isEmpty() && !m_dialogs->value().endsWith(u"/%1"_s.arg(made->id)));
}

void TestContactDialog::oneThatDoesNotFitCanBeSavedNevertheless()
{
    api::Contact contact = somebody();
    contact.address.country = u"CH"_s;
    contact.address.zip = u"1204"_s;
    m_dialogs->open(contact, {generic(), european()});
    m_dialogs->click(u"save"_s);
    QVERIFY(m_dialogs->banner()->isVisible());
    QVERIFY(m_dialogs->banner()->title().contains(u".eu"_s));
    QCOMPARE(QApplication::focusWidget(), m_dialogs->input(u"address.country"_s));
    QCOMPARE(m_dialogs->relay().count("POST", ContactDialogs::ofDomain), 0);
    m_dialogs->clickInBanner(u"Save anyway"_s);
    QVERIFY(m_dialogs->isClosed());
    QVERIFY(!m_dialogs->value().isEmpty());
}

void TestContactDialog::whatWasRefusedElsewhereIsMarkedHere()
{
    api::Contact contact = somebody();
    contact.id = m_dialogs->make(contact);
    contact.resource = ContactDialogs::ofDomain;
    m_dialogs->open(contact, {generic()});
    QVERIFY(m_dialogs->button(u"save"_s)->isDefault());
    qobject_cast<wizard::ContactDialog *>(m_dialogs->dialog())->showRefusals({{u"address.city"_s, u"Not this town"_s}});
    QCOMPARE(QApplication::focusWidget(), m_dialogs->line(u"address.city"_s));
    QVERIFY(!m_dialogs->button(u"save"_s)->isDefault());
    QVERIFY(m_dialogs->dialog()->findChild<QLabel *>(u"hint"_s)->text().startsWith(u'1'));
    m_dialogs->type(u"address.city"_s, u"Lyon"_s);
    QVERIFY(m_dialogs->button(u"save"_s)->isDefault());
}

QTEST_MAIN(TestContactDialog)
#include "test_contactdialog.moc"
