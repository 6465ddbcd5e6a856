// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/accounteditor.h"
#include "forms/choiceeditor.h"
#include "forms/dateeditor.h"
#include "forms/editorbench.h"
#include "forms/integereditor.h"
#include "forms/longtexteditor.h"
#include "forms/secreteditor.h"
#include "forms/texteditor.h"
#include "widgets/secretedit.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::forms;
using tests::EditorBench;
using tests::formField;
using eligibility::FormField;
using Kind = FormField::Kind;

/// Editors of one text: what is typed is what is sent, and what is wrong with it is said.
class TextEditorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLabelNobodyHasHeardOfIsShownWithItsTypeAndFilledIn();
    void aValueThatIsShownAlreadyLeavesTheCursorAlone();
    void aTextThatIsTooLongIsSaidAndNotCut();
    void aReadOnlyTextCannotBeTyped();
    void theRegistrysWordsArePlainText();
    void aLongTextKeepsItsLines();
    void aNumberMayHaveSpacesAndIsSaidWhenItIsNone();
    void aDateIsTypedTheLocalWayAndSentAsIso();
    void aSecretIsMaskedUntilItIsShown();
    void theSecretOfAnotherNameIsMaskedAgain();
    void aTransferSaysMoreOnRequest();
    void aChoiceHasItsValuesAndFollowsTheLimits();
    void aYesOrNoIsAnsweredWithEither();
    void anAccountOfAnotherFormIsOvhcloudsToJudge();
    void anAccountIsTheOneThatOrdersUnlessTyped();
    void anExceptionCanTakeTheCommonValue();
};

void TextEditorsTest::aLabelNobodyHasHeardOfIsShownWithItsTypeAndFilledIn()
{
    FormField field = formField(u"MOON_PHASE"_s, Kind::Raw);
    field.type = u"lunar<b>"_s;
    EditorBench<TextEditor> bench(field);
    QVERIFY(bench.isOfKind());
    QVERIFY(bench.shown().contains(u"lunar<b>"_s));
    QVERIFY(bench.find<QLineEdit>()->accessibleName().contains(u"MOON_PHASE"_s));
    QTest::keyClicks(bench.find<QLineEdit>(), u"  full "_s);
    QCOMPARE(bench.told(u"MOON_PHASE"_s), u"full"_s);
}

void TextEditorsTest::aValueThatIsShownAlreadyLeavesTheCursorAlone()
{
    EditorBench<TextEditor> bench(formField(u"X"_s, Kind::Text));
    auto *line = bench.find<QLineEdit>();
    QTest::keyClicks(line, u"abc "_s);
    line->setCursorPosition(1);
    const qsizetype told = bench.edited.size();
    bench->setValues({{u"X"_s, u"abc"_s}});
    QCOMPARE(line->text(), u"abc "_s);
    QCOMPARE(line->cursorPosition(), 1);
    bench->setValues({{u"X"_s, u"other"_s}});
    QCOMPARE(line->text(), u"other"_s);
    QCOMPARE(bench.edited.size(), told);
}

void TextEditorsTest::aTextThatIsTooLongIsSaidAndNotCut()
{
    FormField field = formField(u"X"_s, Kind::Text);
    EditorBench<TextEditor> bench(field);
    QTest::keyClicks(bench.find<QLineEdit>(), u"abcdefgh"_s);
    QVERIFY(!bench.find<QLineEdit>()->property("invalid").toBool());
    field.maximumLength = 5;
    bench->setField(field);
    QCOMPARE(bench->value(), u"abcdefgh"_s);
    QVERIFY2(bench.shown().contains(u"3 "_s), qPrintable(bench.shown()));
    QVERIFY(bench.find<QLineEdit>()->property("invalid").toBool());
    QVERIFY(!bench.find<QLineEdit>()->accessibleDescription().isEmpty());
}

void TextEditorsTest::aReadOnlyTextCannotBeTyped()
{
    FormField field = formField(u"X"_s, Kind::Text);
    field.isReadOnly = true;
    EditorBench<TextEditor> bench(field);
    bench->setValues({{u"X"_s, u"set"_s}});
    QTest::keyClicks(bench.find<QLineEdit>(), u"more"_s);
    QCOMPARE(bench->value(), u"set"_s);
    QVERIFY(bench.edited.isEmpty());
    QVERIFY(!bench.shown().isEmpty());
    field.isReadOnly = false;
    bench->setField(field);
    QTest::keyClicks(bench.find<QLineEdit>(), u"!"_s);
    QCOMPARE(bench.told(u"X"_s), u"set!"_s);
}

void TextEditorsTest::theRegistrysWordsArePlainText()
{
    FormField field = formField(u"X"_s, Kind::Text);
    field.description = u"<img src=x><b>Bold</b>"_s;
    field.placeholder = u"12 345"_s;
    EditorBench<TextEditor> bench(field);
    QVERIFY(bench.shown().contains(u"<b>Bold</b>"_s));
    const QList<QLabel *> labels = bench->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY(!label->text().contains(u"<b>"_s) || label->textFormat() == Qt::PlainText);
    QVERIFY(bench.find<QLineEdit>()->placeholderText().contains(u"12 345"_s));
}

void TextEditorsTest::aLongTextKeepsItsLines()
{
    EditorBench<LongTextEditor> bench(formField(u"REASON"_s, Kind::LongText, true));
    QVERIFY(bench.isOfKind());
    QVERIFY(bench->hasGap());
    QTest::keyClicks(bench.find<QPlainTextEdit>(), u"one"_s);
    QTest::keyClick(bench.find<QPlainTextEdit>(), Qt::Key_Return);
    QTest::keyClicks(bench.find<QPlainTextEdit>(), u"two"_s);
    QCOMPARE(bench.told(u"REASON"_s), u"one\ntwo"_s);
    QVERIFY(!bench->hasGap());
    QVERIFY(bench.find<QPlainTextEdit>()->tabChangesFocus());
}

void TextEditorsTest::aNumberMayHaveSpacesAndIsSaidWhenItIsNone()
{
    EditorBench<IntegerEditor> bench(formField(u"X"_s, Kind::Integer));
    QVERIFY(bench.isOfKind());
    QTest::keyClicks(bench.find<QLineEdit>(), u"12 345"_s);
    QCOMPARE(bench.told(u"X"_s), u"12345"_s);
    QVERIFY(!bench.find<QLineEdit>()->property("invalid").toBool());
    QTest::keyClicks(bench.find<QLineEdit>(), u"x"_s);
    QVERIFY(bench.find<QLineEdit>()->property("invalid").toBool());
    QVERIFY(bench->hasGap());
}

void TextEditorsTest::aDateIsTypedTheLocalWayAndSentAsIso()
{
    FormField field = formField(u"X"_s, Kind::Text);
    field.type = u"date_ISO8601"_s;
    EditorBench<DateEditor> bench(field);
    QVERIFY(bench.isOfKind());
    QTest::keyClicks(bench.find<QLineEdit>(), u"1/2/2027"_s);
    QCOMPARE(bench.told(u"X"_s), u"2027-02-01"_s);
    QVERIFY(!bench->hasGap());
    bench->setValues({{u"X"_s, u"2027-02-01"_s}});
    QCOMPARE(bench.find<QLineEdit>()->text(), u"1/2/2027"_s);
    for (const QString &bad : {u"31/02/2027"_s, u"soon"_s, u"2027-13-01"_s})
        QVERIFY2(!DateEditor::read(bad).isValid(), qPrintable(bad));
    bench.find<QLineEdit>()->setText(u"soon"_s);
    bench->showGap(true);
    QVERIFY(bench->hasGap());
    QVERIFY(bench.find<QLineEdit>()->property("invalid").toBool());
}

void TextEditorsTest::aSecretIsMaskedUntilItIsShown()
{
    EditorBench<SecretEditor> bench(formField(u"PROTECTED_CODE"_s, Kind::Secret, true));
    QVERIFY(bench.isOfKind());
    auto *secret = bench.find<widgets::SecretEdit>();
    QTest::keyClicks(secret, u"Kq7"_s);
    QCOMPARE(bench.told(u"PROTECTED_CODE"_s), u"Kq7"_s);
    QVERIFY(!secret->isRevealed());
    secret->eyeAction()->trigger();
    QVERIFY(secret->isRevealed());
}

void TextEditorsTest::theSecretOfAnotherNameIsMaskedAgain()
{
    EditorBench<SecretEditor> bench(formField(u"PROTECTED_CODE"_s, Kind::Secret));
    bench->setValues({{u"PROTECTED_CODE"_s, u"first"_s}});
    auto *secret = bench.find<widgets::SecretEdit>();
    secret->setFocus();
    secret->setRevealed(true);
    bench->setValues({{u"PROTECTED_CODE"_s, u"first"_s}});
    QVERIFY(secret->isRevealed());
    bench->setValues({{u"PROTECTED_CODE"_s, u"second"_s}});
    QVERIFY(!secret->isRevealed());
}

void TextEditorsTest::aTransferSaysMoreOnRequest()
{
    EditorBench<SecretEditor> bench(formField(u"AUTH_INFO"_s, Kind::Secret, true));
    const QString before = bench.shown();
    QVERIFY(!before.contains(u"60"_s));
    auto *more = bench.find<QPushButton>(u"moreAboutTransfers"_s);
    QVERIFY(more->isVisible());
    QTest::keyClick(more, Qt::Key_Space);
    QVERIFY2(bench.shown().contains(u"60 days"_s), qPrintable(bench.shown()));
    QTest::keyClick(more, Qt::Key_Space);
    QCOMPARE(bench.shown(), before);
    EditorBench<SecretEditor> code(formField(u"PROTECTED_CODE"_s, Kind::Secret));
    QCOMPARE(code.find<QPushButton>(u"moreAboutTransfers"_s), nullptr);
}

void TextEditorsTest::aChoiceHasItsValuesAndFollowsTheLimits()
{
    FormField field = formField(u"X"_s, Kind::Choice);
    field.allowedValues = {u"a"_s, u"b"_s, u"c"_s};
    EditorBench<ChoiceEditor> bench(field);
    QVERIFY(bench.isOfKind());
    auto *combo = bench.find<QComboBox>();
    QCOMPARE(combo->count(), 4);
    QCOMPARE(bench->value(), QString());
    QTest::keyClick(combo, Qt::Key_Down);
    QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(bench.told(u"X"_s), u"b"_s);
    // A limit takes the value off the list: it stays to be seen, and is a gap.
    field.allowedValues = {u"a"_s};
    bench->setField(field);
    QCOMPARE(bench->value(), u"b"_s);
    QVERIFY(bench->hasGap());
    QCOMPARE(bench.told(u"X"_s), u"b"_s);
    bench->setValues({{u"X"_s, u"a"_s}});
    QCOMPARE(bench->value(), u"a"_s);
    QVERIFY(!bench->hasGap());
}

void TextEditorsTest::aYesOrNoIsAnsweredWithEither()
{
    EditorBench<ChoiceEditor> bench(formField(u"MOON_LANDING"_s, Kind::Switch, true));
    QVERIFY(bench.isOfKind());
    auto *combo = bench.find<QComboBox>();
    QCOMPARE(combo->count(), 3);
    QCOMPARE(bench->value(), QString()); // nobody has answered
    QVERIFY(bench->hasGap());
    QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(bench.told(u"MOON_LANDING"_s), u"true"_s);
    QCOMPARE(combo->currentText(), u"Yes"_s);
    QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(bench.told(u"MOON_LANDING"_s), u"false"_s);
    QCOMPARE(combo->currentText(), u"No"_s);
    QVERIFY(!bench->hasGap());
    // What another wrote stays to be seen.
    bench->setValues({{u"MOON_LANDING"_s, u"maybe"_s}});
    QCOMPARE(combo->currentText(), u"maybe"_s);
    bench->setValues({});
    QVERIFY(bench->hasGap());
}

void TextEditorsTest::anAccountOfAnotherFormIsOvhcloudsToJudge()
{
    EditorBench<AccountEditor> bench(formField(u"ADMIN_ACCOUNT"_s, Kind::Account));
    const auto type = [&bench](const QString &text) {
        QLineEdit *line = bench.find<QComboBox>()->lineEdit();
        line->selectAll();
        QTest::keyClicks(line, text);
    };
    type(u"cd67890-us"_s);
    QCOMPARE(bench->value(), u"cd67890-us"_s);
    QVERIFY(!bench->hasGap());
    QVERIFY2(bench.shown().contains(u"ab12345-ovh"_s), qPrintable(bench.shown()));
    type(u"cd67890-ovh"_s);
    QVERIFY2(!bench.shown().contains(u"ab12345-ovh"_s), qPrintable(bench.shown()));
    type(u"no such thing"_s);
    QVERIFY(bench->hasGap());
}

void TextEditorsTest::anAccountIsTheOneThatOrdersUnlessTyped()
{
    EditorBench<AccountEditor> bench(formField(u"ADMIN_ACCOUNT"_s, Kind::Account));
    QVERIFY(bench.isOfKind());
    FormContext context;
    context.account = u"ab12345-ovh"_s;
    bench->setContext(context);
    auto *combo = bench.find<QComboBox>();
    QVERIFY(combo->currentText().contains(u"ab12345-ovh"_s));
    QCOMPARE(bench->value(), QString());
    QVERIFY(bench.edited.isEmpty());
    combo->lineEdit()->selectAll();
    QTest::keyClicks(combo->lineEdit(), u"cd67890-ovh"_s);
    QCOMPARE(bench.told(u"ADMIN_ACCOUNT"_s), u"cd67890-ovh"_s);
    context.account = u"zz99999-ovh"_s;
    bench->setContext(context);
    QCOMPARE(bench->value(), u"cd67890-ovh"_s);
    bench->setValues({});
    QCOMPARE(bench->value(), QString());
    QVERIFY(combo->currentText().contains(u"zz99999-ovh"_s));
}

void TextEditorsTest::anExceptionCanTakeTheCommonValue()
{
    EditorBench<TextEditor> bench(formField(u"X"_s, Kind::Text));
    auto *button = bench.find<QPushButton>(u"useCommonValue"_s);
    QVERIFY(!button->isVisible());
    NameContext context;
    context.nameCount = 50;
    context.exceptional.insert(u"X"_s, 48);
    bench->setNameContext(context);
    QVERIFY2(bench.shown().contains(u"48"_s), qPrintable(bench.shown()));
    QSignalSpy wanted(&bench.editor(), &FieldEditor::commonWanted);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    bench->setNameContext({});
    QVERIFY(!button->isVisible());
}

QTEST_MAIN(TextEditorsTest)
#include "test_texteditors.moc"
