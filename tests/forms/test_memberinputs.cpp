// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/contactmembers.h"
#include "forms/choiceinput.h"
#include "forms/countryinput.h"
#include "forms/dateinput.h"
#include "forms/memberfield.h"
#include "forms/memberwords.h"
#include "forms/phoneinput.h"
#include "forms/textinput.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>

using namespace cartouche;
using namespace Qt::StringLiterals;
using forms::MemberInput;
using forms::MemberKind;

namespace {

const QLocale french(QLocale::French, QLocale::France);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);

QLineEdit *lineOf(MemberInput &input)
{
    auto *line = qobject_cast<QLineEdit *>(input.focusTarget());
    return line != nullptr ? line : qobject_cast<QComboBox *>(input.focusTarget())->lineEdit();
}

void leave(MemberInput &input)
{
    QFocusEvent event(QEvent::FocusOut);
    QCoreApplication::sendEvent(lineOf(input), &event);
}

} // namespace

/// What members are typed and chosen in: by keyboard, with OVHcloud's values behind what is shown.
class TestMemberInputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(english); }

    void countriesAreFoundByTyping_data();
    void countriesAreFoundByTyping();
    void aCountryBegunIsTakenWhenItIsTheOnlyOne();
    void aCountryFollowsTheLanguage();
    void onlyAllowedCountriesAreOffered();
    void phonesAreTypedTheLocalWay();
    void aCallingCodeChoosesTheCountry();
    void thePhonesCountryFollowsTheAddress();
    void datesAreReadInManyForms_data();
    void datesAreReadInManyForms();
    void aDateMayBeEmpty();
    void choicesHaveWords();
    void aValueThatNobodyKnowsStays();
    void numbersAreNumbers();
    void textsBecomeChoices();
    void everyMemberHasAName();
};

void TestMemberInputs::countriesAreFoundByTyping_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("name") << u"France"_s << u"FR"_s;
    QTest::newRow("case") << u"france"_s << u"FR"_s;
    QTest::newRow("code") << u"CH"_s << u"CH"_s;
    QTest::newRow("accents") << u"cote d’ivoire"_s << u"CI"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("no country") << u"Atlantis"_s << u""_s;
}

void TestMemberInputs::countriesAreFoundByTyping()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, code);
    forms::CountryInput input;
    const QSignalSpy edits(&input, &MemberInput::edited);
    lineOf(input)->setFocus();
    lineOf(input)->insert(typed);
    QCOMPARE(input.value(), code);
    QCOMPARE(input.isUnderstood(), !code.isEmpty() || typed.isEmpty());
    QVERIFY(typed.isEmpty() || !edits.isEmpty());
    leave(input);
    QCOMPARE(input.value(), code);
}

void TestMemberInputs::aCountryBegunIsTakenWhenItIsTheOnlyOne()
{
    forms::CountryInput input;
    lineOf(input)->setText(u"switz"_s);
    QCOMPARE(input.value(), QString());
    leave(input);
    QCOMPARE(input.value(), u"CH"_s);
    QCOMPARE(lineOf(input)->text(), u"Switzerland"_s);
    lineOf(input)->setText(u"an"_s);
    leave(input);
    QVERIFY(!input.isUnderstood());
    QCOMPARE(lineOf(input)->text(), u"an"_s);
}

void TestMemberInputs::aCountryFollowsTheLanguage()
{
    forms::CountryInput input;
    input.setValue(u"DE"_s);
    QCOMPARE(lineOf(input)->text(), u"Germany"_s);
    const QSignalSpy edits(&input, &MemberInput::edited);
    QLocale::setDefault(french);
    input.retranslate();
    QCOMPARE(lineOf(input)->text(), u"Allemagne"_s);
    QCOMPARE(input.value(), u"DE"_s);
    QVERIFY(edits.isEmpty());
    input.setValue(u"XX"_s);
    QCOMPARE(lineOf(input)->text(), u"XX"_s);
    QCOMPARE(input.value(), u"XX"_s);
}

void TestMemberInputs::onlyAllowedCountriesAreOffered()
{
    forms::CountryInput input;
    input.setValue(u"CH"_s);
    input.setAllowed({u"FR"_s, u"DE"_s});
    auto *combo = qobject_cast<QComboBox *>(input.focusTarget());
    QCOMPARE(combo->count(), 3); // and the one that is there
    QCOMPARE(input.value(), u"CH"_s);
    QCOMPARE(lineOf(input)->text(), u"Switzerland"_s);
    input.setValue(u"FR"_s);
    QCOMPARE(combo->count(), 2);
    input.setAllowed({});
    QVERIFY(combo->count() > 200);
    QCOMPARE(input.value(), u"FR"_s);
    QCOMPARE(lineOf(input)->text(), u"France"_s);
}

void TestMemberInputs::phonesAreTypedTheLocalWay()
{
    forms::PhoneInput input;
    input.setCountry(u"FR"_s);
    QTest::keyClicks(lineOf(input), u"0612345678"_s);
    QCOMPARE(input.value(), u"+33.612345678"_s);
    QVERIFY(input.isUnderstood());
    leave(input);
    QCOMPARE(lineOf(input)->text(), u"06 12 34 56 78"_s);
    QCOMPARE(input.value(), u"+33.612345678"_s);
    lineOf(input)->setText(u"nobody"_s);
    QVERIFY(!input.isUnderstood());
    lineOf(input)->clear();
    QCOMPARE(input.value(), QString());
    QVERIFY(input.isUnderstood());
    input.setValue(u"+41.225550102"_s);
    QCOMPARE(lineOf(input)->text(), u"022 555 01 02"_s);
    QCOMPARE(input.value(), u"+41.225550102"_s);
}

void TestMemberInputs::aCallingCodeChoosesTheCountry()
{
    forms::PhoneInput input;
    input.setCountry(u"FR"_s);
    QTest::keyClicks(lineOf(input), u"+41 22 555 01 02"_s);
    QCOMPARE(input.value(), u"+41.225550102"_s);
    QVERIFY(input.findChild<QComboBox *>()->currentText().contains(u"+41"_s));
    leave(input);
    QCOMPARE(lineOf(input)->text(), u"022 555 01 02"_s);
}

void TestMemberInputs::thePhonesCountryFollowsTheAddress()
{
    forms::PhoneInput input;
    input.setCountry(u"FR"_s);
    input.setCountry(u"DE"_s);
    auto *combo = input.findChild<QComboBox *>();
    QVERIFY(combo->currentText().contains(u"+49"_s));
    combo->setCurrentIndex(combo->findText(u"Italy (+39)"_s));
    input.setCountry(u"FR"_s);
    QVERIFY(combo->currentText().contains(u"+39"_s));
    lineOf(input)->setText(u"02 1234 5678"_s);
    QCOMPARE(input.value(), u"+39.0212345678"_s);
}

void TestMemberInputs::datesAreReadInManyForms_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *text : {"31/12/1980", "31.12.1980", "31-12-1980", "31 12 1980", "31121980", "1980-12-31", "1980/12/31"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestMemberInputs::datesAreReadInManyForms()
{
    QFETCH(const QString, typed);
    forms::DateInput input;
    QTest::keyClicks(lineOf(input), typed);
    QCOMPARE(input.value(), u"1980-12-31"_s);
    leave(input);
    QCOMPARE(lineOf(input)->text(), u"31/12/1980"_s);
    QCOMPARE(input.value(), u"1980-12-31"_s);
}

void TestMemberInputs::aDateMayBeEmpty()
{
    forms::DateInput input;
    QCOMPARE(input.value(), QString());
    QVERIFY(input.isUnderstood());
    lineOf(input)->setText(u"31/02/1980"_s);
    QVERIFY(!input.isUnderstood());
    leave(input);
    QCOMPARE(lineOf(input)->text(), u"31/02/1980"_s);
    input.setValue(u"1980-12-31"_s);
    QCOMPARE(lineOf(input)->text(), u"31/12/1980"_s);
    input.setValue({});
    QCOMPARE(lineOf(input)->text(), QString());
}

void TestMemberInputs::choicesHaveWords()
{
    forms::ChoiceInput input(MemberKind::LegalForm);
    auto *combo = qobject_cast<QComboBox *>(input.focusTarget());
    QCOMPARE(input.value(), QString());
    const QSignalSpy edits(&input, &MemberInput::edited);
    input.setValue(u"corporation"_s);
    QCOMPARE(combo->currentText(), u"Company"_s);
    QVERIFY(edits.isEmpty());
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Up);
    QCOMPARE(input.value(), u"individual"_s);
    QCOMPARE(edits.size(), 1);
    input.setAllowed({u"association"_s});
    QCOMPARE(input.value(), u"individual"_s); // shown, until it is changed
    QCOMPARE(combo->count(), 3);
    QCOMPARE(forms::MemberWords::language(u"fr_CA"_s), u"français (Canada)"_s);
    QCOMPARE(forms::MemberWords::language(u"de_DE"_s), u"Deutsch (Deutschland)"_s);
}

void TestMemberInputs::aValueThatNobodyKnowsStays()
{
    for (const MemberKind kind : {MemberKind::LegalForm, MemberKind::Gender, MemberKind::Language}) {
        forms::ChoiceInput input(kind);
        input.setValue(u"something new"_s);
        QCOMPARE(input.value(), u"something new"_s);
        QCOMPARE(qobject_cast<QComboBox *>(input.focusTarget())->currentText(), u"something new"_s);
    }
}

void TestMemberInputs::numbersAreNumbers()
{
    forms::TextInput input(MemberKind::Number);
    lineOf(input)->setText(u"1999"_s);
    QVERIFY(input.isUnderstood());
    lineOf(input)->setText(u"last year"_s);
    QVERIFY(!input.isUnderstood());
}

void TestMemberInputs::textsBecomeChoices()
{
    forms::MemberField field(u"legalFormCategory"_s);
    field.setValue(u"B"_s);
    field.setAllowed({u"A"_s, u"B"_s});
    QVERIFY(qobject_cast<QComboBox *>(field.focusTarget()) != nullptr);
    QCOMPARE(field.value(), u"B"_s);
    field.setAllowed({});
    QVERIFY(qobject_cast<QLineEdit *>(field.focusTarget()) != nullptr);
    QCOMPARE(field.value(), u"B"_s);
    field.setProblem(u"Wrong"_s, true);
    QCOMPARE(field.focusTarget()->accessibleDescription(), u"Wrong"_s);
    QCOMPARE(field.focusTarget()->accessibleName(), u"Category of the legal form"_s);
}

void TestMemberInputs::everyMemberHasAName()
{
    QSet<QString> names;
    for (const QString &label : eligibility::contactMembers()) {
        const QString name = forms::MemberWords::name(label);
        QVERIFY2(name != label, qPrintable(label));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
    }
    QVERIFY(forms::MemberWords::name(u"spareEmail"_s) != u"spareEmail"_s);
}

QTEST_MAIN(TestMemberInputs)
#include "test_memberinputs.moc"
