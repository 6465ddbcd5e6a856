// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/contactmembers.h"
#include "forms/contacteditor.h"
#include "forms/contactsamples.h"
#include "forms/fitsummary.h"
#include "forms/memberfield.h"
#include "theme/language.h"
#include "widgets/accessibletexts.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace cartouche;
using namespace cartouche::test;
using namespace Qt::StringLiterals;
using forms::ContactEditor;
using forms::ContactRules;
using forms::MemberField;

namespace {

const QString ofDomain = u"/domain/contact"_s;
const QString ofAccount = u"/me/contact"_s;

/// The form in a window, as a person has it in front of them.
class Form : public ContactEditor
{
public:
    Form(const api::Contact &contact, const ContactRules &rules, const QString &resource = ofDomain)
    {
        resize(600, 700);
        setResource(resource);
        setRules(rules);
        setContact(contact);
        show();
    }

    [[nodiscard]] MemberField *field(const QString &member) const { return findChild<MemberField *>(u"member-"_s + member); }
    [[nodiscard]] bool shows(const QString &member) const
    {
        const MemberField *found = field(member);
        return found != nullptr && found->isVisible();
    }
    [[nodiscard]] QLineEdit *line(const QString &member) const
    {
        QWidget *target = field(member)->focusTarget();
        auto *combo = qobject_cast<QComboBox *>(target);
        return combo != nullptr ? combo->lineEdit() : qobject_cast<QLineEdit *>(target);
    }
    void choose(const QString &member, const QString &value) const
    {
        auto *combo = qobject_cast<QComboBox *>(field(member)->focusTarget());
        combo->setCurrentIndex(combo->findData(value));
    }
    [[nodiscard]] QString problem(const QString &member) const { return field(member)->problem(); }
    [[nodiscard]] QString summary() const { return findChild<forms::FitSummary *>()->text(); }
    [[nodiscard]] QPushButton *more() const { return findChild<QPushButton *>(u"more"_s); }
};

} // namespace

/// The form follows what is entered and what the rules ask for, and loses nothing.
class TestContactEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language = std::make_unique<theme::Language>(*qApp); }
    void init() { m_language->set(theme::Language::Code::English); }

    void withoutRulesTheBasicsAreAsked();
    void aPersonAndAnOrganisationAreAskedForOtherThings();
    void aFieldAppearsWhileTheFocusStays();
    void whatNobodyAsksForStandsUnderMore();
    void nothingIsLost();
    void meContactHasFewerMembers();
    void nothingIsRedBeforeThePersonWasThere();
    void aChoiceThatDoesNotFitIsToldAtOnce();
    void everyGapIsMarkedOnRequest();
    void theFirstGapTakesTheFocus();
    void whatIsMissingIsSaidAbove();
    void shapesAreWarningsOnly();
    void readOnlyMembersSayWhy();
    void refusalsStandUntilTheyAreMended();
    void aScreenReaderHearsNameAndProblem();
    void tabGoesFromTopToBottom();
    void theLanguageChangesWhileTyping();
    void opensFast();

private:
    std::unique_ptr<theme::Language> m_language;
};

void TestContactEditor::withoutRulesTheBasicsAreAsked()
{
    const Form form({}, {});
    for (const QString &member : {u"legalForm"_s, u"firstName"_s, u"lastName"_s, u"email"_s, u"address.line1"_s,
                                  u"address.city"_s, u"address.country"_s, u"language"_s}) {
        QVERIFY2(form.shows(member), qPrintable(member));
        QVERIFY2(form.gaps().contains(member), qPrintable(member));
    }
    QVERIFY(!form.shows(u"birthDay"_s));
    QVERIFY(!form.canBeSaved());
    const Form whole(somebody(), {});
    QVERIFY(whole.gaps().isEmpty());
    QVERIFY(whole.canBeSaved());
}

void TestContactEditor::aPersonAndAnOrganisationAreAskedForOtherThings()
{
    const Form form(somebody(), {generic(), french()});
    QVERIFY(form.shows(u"birthDay"_s) && form.shows(u"birthCity"_s));
    QVERIFY(!form.shows(u"organisationName"_s));
    QCOMPARE(form.gaps(), QStringList({u"birthDay"_s, u"birthCountry"_s, u"birthCity"_s}));
    form.choose(u"legalForm"_s, u"corporation"_s);
    QVERIFY(!form.shows(u"birthDay"_s));
    QVERIFY(form.shows(u"organisationName"_s));
    QCOMPARE(form.gaps(), QStringList{u"organisationName"_s});
    form.line(u"organisationName"_s)->setText(u"Exemple SARL"_s);
    QVERIFY(form.gaps().isEmpty());
    QCOMPARE(form.contact().organisationName, u"Exemple SARL"_s);
    form.choose(u"legalForm"_s, u"individual"_s);
    QVERIFY(form.shows(u"birthDay"_s));
    QCOMPARE(form.contact().organisationName, u"Exemple SARL"_s);
}

void TestContactEditor::aFieldAppearsWhileTheFocusStays()
{
    Form form(somebody(), {generic(), french()});
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QWidget *legalForm = form.field(u"legalForm"_s)->focusTarget();
    legalForm->setFocus();
    QTest::keyClick(legalForm, Qt::Key_Down);
    QCOMPARE(form.contact().legalForm, u"corporation"_s);
    QVERIFY(form.shows(u"organisationName"_s));
    QCOMPARE(QApplication::focusWidget(), legalForm);
}

void TestContactEditor::whatNobodyAsksForStandsUnderMore()
{
    Form form(somebody(), {generic()});
    QVERIFY(!form.shows(u"vat"_s));
    QTest::mouseClick(form.more(), Qt::LeftButton);
    for (const QString &member : eligibility::contactMembers())
        QVERIFY2(form.shows(member) || member == u"spareEmail"_s, qPrintable(member));
    QVERIFY(form.field(u"vat"_s)->y() > form.more()->y());
    QVERIFY(form.field(u"email"_s)->y() < form.more()->y());
    form.line(u"vat"_s)->setText(u"FR12345678901"_s);
    QTest::mouseClick(form.more(), Qt::LeftButton);
    QVERIFY(!form.shows(u"vat"_s));
    QCOMPARE(form.contact().vat, u"FR12345678901"_s);
}

void TestContactEditor::nothingIsLost()
{
    api::Contact contact = somebody();
    contact.id = 12;
    contact.resource = ofDomain;
    int number = 0;
    for (const QString &member : eligibility::contactMembers()) {
        if (eligibility::memberOf(contact, member).isEmpty())
            QVERIFY(eligibility::setMember(contact, member, QString::number(1900 + number++)));
    }
    contact.birthDay = u"1980-12-31"_s;
    Form form(contact, {generic(), european()});
    QTest::mouseClick(form.more(), Qt::LeftButton);
    m_language->set(theme::Language::Code::French);
    form.setRules({french()});
    QTest::mouseClick(form.more(), Qt::LeftButton);
    for (const QString &member : eligibility::contactMembers())
        QCOMPARE(eligibility::memberOf(form.contact(), member), eligibility::memberOf(contact, member));
    QCOMPARE(form.contact().id, 12);
    QCOMPARE(form.contact().resource, ofDomain);
}

void TestContactEditor::meContactHasFewerMembers()
{
    Form form(somebody(), {generic()}, ofAccount);
    QTest::mouseClick(form.more(), Qt::LeftButton);
    QVERIFY(form.shows(u"spareEmail"_s));
    QVERIFY(form.shows(u"vat"_s));
    QVERIFY(!form.shows(u"insee"_s));
    QVERIFY(!form.shows(u"accreditationYear"_s));
    Form other(somebody(), {generic()}, ofDomain);
    QTest::mouseClick(other.more(), Qt::LeftButton);
    QVERIFY(!other.shows(u"spareEmail"_s));
    QVERIFY(other.shows(u"insee"_s));
}

void TestContactEditor::nothingIsRedBeforeThePersonWasThere()
{
    Form form({}, {generic(), french()});
    const auto fields = form.findChildren<MemberField *>();
    for (const MemberField *field : fields)
        QCOMPARE(field->problem(), QString());
    QVERIFY(QTest::qWaitForWindowActive(&form));
    form.line(u"email"_s)->setFocus();
    QTest::keyClicks(form.line(u"email"_s), u"contact"_s);
    QCOMPARE(form.problem(u"email"_s), QString()); // still being typed
    form.line(u"lastName"_s)->setFocus();
    QVERIFY(!form.problem(u"email"_s).isEmpty());
    form.line(u"email"_s)->setText(u"contact@example.org"_s);
    QCOMPARE(form.problem(u"email"_s), QString());
}

void TestContactEditor::aChoiceThatDoesNotFitIsToldAtOnce()
{
    api::Contact contact = somebody();
    contact.address.country = u"CH"_s;
    contact.address.zip = u"1204"_s;
    const Form form(contact, {generic(), european()});
    QVERIFY2(form.problem(u"address.country"_s).contains(u".eu"_s), qPrintable(form.problem(u"address.country"_s)));
    QVERIFY(form.line(u"address.country"_s)->parentWidget()->property("invalid").toBool());
    form.line(u"address.country"_s)->setText(u"Belgium"_s);
    QCOMPARE(form.problem(u"address.country"_s), QString());
    QCOMPARE(form.contact().address.country, u"BE"_s);
}

void TestContactEditor::everyGapIsMarkedOnRequest()
{
    Form form({}, {generic()});
    form.showGaps(true);
    QVERIFY(form.gaps().size() > 5);
    for (const QString &member : form.gaps())
        QVERIFY2(!form.problem(member).isEmpty(), qPrintable(member));
}

void TestContactEditor::theFirstGapTakesTheFocus()
{
    api::Contact contact = somebody();
    contact.email.clear();
    contact.address.city.clear();
    Form form(contact, {generic()});
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QVERIFY(form.focusFirstGap());
    QCOMPARE(QApplication::focusWidget(), form.line(u"email"_s));
    QTest::keyClicks(form.line(u"email"_s), u"contact@example.org"_s);
    QVERIFY(form.focusFirstGap());
    QCOMPARE(QApplication::focusWidget(), form.line(u"address.city"_s));
    QTest::keyClicks(form.line(u"address.city"_s), u"Paris"_s);
    QVERIFY(!form.focusFirstGap());
}

void TestContactEditor::whatIsMissingIsSaidAbove()
{
    const Form form(somebody(), {generic(), french()});
    QVERIFY2(form.summary().startsWith(u"For .fr: date of birth"_s), qPrintable(form.summary()));
    form.line(u"birthDay"_s)->setText(u"31/12/1980"_s);
    form.line(u"birthCity"_s)->setText(u"Paris"_s);
    form.line(u"birthCountry"_s)->setText(u"France"_s);
    QVERIFY2(form.summary().startsWith(u"Fits .com and .fr"_s), qPrintable(form.summary()));
    QCOMPARE(form.contact().birthDay, u"1980-12-31"_s);
    QVERIFY(form.findChild<forms::FitSummary *>()->y() < form.field(u"legalForm"_s)->y());
}

void TestContactEditor::shapesAreWarningsOnly()
{
    api::Contact contact = somebody();
    contact.address.zip = u"7500"_s;
    contact.vat = u"FR1"_s;
    contact.phone = u"+33.0"_s;
    Form form(contact, {generic()});
    QVERIFY(form.problem(u"address.zip"_s).contains(u"75002"_s));
    QVERIFY(!form.problem(u"phone"_s).isEmpty());
    QVERIFY(form.gaps().isEmpty());
    QVERIFY(form.canBeSaved());
    // What cannot be a value at all is in the way.
    form.line(u"phone"_s)->setText(u"none"_s);
    QCOMPARE(form.gaps(), QStringList{u"phone"_s});
    QVERIFY(!form.canBeSaved());
}

void TestContactEditor::readOnlyMembersSayWhy()
{
    Form form(somebody(), {generic()});
    form.setReadOnlyMembers({u"lastName"_s, u"address.country"_s});
    QVERIFY(!form.field(u"lastName"_s)->focusTarget()->isEnabled());
    QVERIFY(form.field(u"lastName"_s)->note().contains(u"owner"_s));
    QVERIFY(form.field(u"firstName"_s)->focusTarget()->isEnabled());
    QVERIFY(!form.field(u"address.country"_s)->focusTarget()->isEnabled());
    form.setReadOnlyMembers({});
    QVERIFY(form.field(u"lastName"_s)->focusTarget()->isEnabled());
}

void TestContactEditor::refusalsStandUntilTheyAreMended()
{
    Form form(somebody(), {generic()});
    form.setRefusals({{u"vat"_s, u"<b>Unknown</b> number"_s}, {u"email"_s, u"Field \"email\" is wrong"_s}});
    QVERIFY(form.shows(u"vat"_s));
    QCOMPARE(form.problem(u"vat"_s), u"OVHcloud: <b>Unknown</b> number"_s);
    QCOMPARE(form.gaps(), QStringList({u"email"_s, u"vat"_s}));
    form.line(u"email"_s)->setText(u"other@example.org"_s);
    QCOMPARE(form.problem(u"email"_s), QString());
    QCOMPARE(form.gaps(), QStringList{u"vat"_s});
}

void TestContactEditor::aScreenReaderHearsNameAndProblem()
{
    Form form({}, {generic(), french()});
    form.showGaps(true);
    QCOMPARE(widgets::test::spokenName(form.line(u"email"_s)), u"E-mail"_s);
    QVERIFY(widgets::test::spokenDescription(form.line(u"email"_s)).contains(u"Needed"_s));
    const auto inputs = form.findChildren<MemberField *>();
    for (const MemberField *field : inputs) {
        if (field->isVisible())
            QVERIFY2(!widgets::test::spokenName(field->focusTarget()).isEmpty(), qPrintable(field->label()));
    }
}

void TestContactEditor::tabGoesFromTopToBottom()
{
    Form form(somebody(), {generic(), french()});
    form.choose(u"legalForm"_s, u"corporation"_s);
    form.choose(u"legalForm"_s, u"individual"_s);
    QVERIFY(QTest::qWaitForWindowActive(&form));
    form.focusFirstField();
    int last = -1;
    QSet<QString> seen;
    for (int i = 0; i < 40 && QApplication::focusWidget() != form.more(); ++i) {
        const QWidget *focus = QApplication::focusWidget();
        for (const MemberField *field : form.findChildren<MemberField *>()) {
            if (field->isAncestorOf(focus)) {
                QVERIFY2(field->y() >= last, qPrintable(field->label()));
                last = field->y();
                seen.insert(field->label());
            }
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget(), form.more());
    QVERIFY(seen.contains(u"birthDay"_s) && seen.contains(u"legalForm"_s) && seen.size() >= 13);
}

void TestContactEditor::theLanguageChangesWhileTyping()
{
    api::Contact contact = somebody();
    contact.address.country = u"DE"_s;
    Form form(contact, {generic(), french()});
    QVERIFY(QTest::qWaitForWindowActive(&form));
    form.line(u"lastName"_s)->setFocus();
    QTest::keyClicks(form.line(u"lastName"_s), u"ette"_s);
    const QString typed = form.line(u"lastName"_s)->text();
    m_language->set(theme::Language::Code::French);
    QTRY_COMPARE(form.line(u"address.country"_s)->text(), u"Allemagne"_s);
    QCOMPARE(form.line(u"lastName"_s)->text(), typed);
    QCOMPARE(QApplication::focusWidget(), form.line(u"lastName"_s));
    form.line(u"address.country"_s)->setText(u"Espagne"_s);
    QCOMPARE(form.contact().address.country, u"ES"_s);
    m_language->set(theme::Language::Code::English);
    QTRY_COMPARE(form.line(u"address.country"_s)->text(), u"Spain"_s);
}

void TestContactEditor::opensFast()
{
    QElapsedTimer timer;
    timer.start();
    Form form(somebody(), {generic(), european(), french()});
    const qint64 opened = timer.nsecsElapsed();
    timer.restart();
    constexpr int keys = 20;
    for (int i = 0; i < keys; ++i)
        QTest::keyClick(form.line(u"lastName"_s), Qt::Key_A);
    qInfo("opened in %.1f ms, a key press takes %.2f ms", static_cast<double>(opened) / 1e6,
          static_cast<double>(timer.nsecsElapsed()) / 1e6 / keys);
}

QTEST_MAIN(TestContactEditor)
#include "test_contacteditor.moc"
