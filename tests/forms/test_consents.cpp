// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/claimeditor.h"
#include "forms/consenteditor.h"
#include "forms/editorbench.h"
#include "widgets/consentbox.h"
#include "widgets/pill.h"

#include <QCheckBox>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::forms;
using tests::EditorBench;
using tests::formField;
using Kind = eligibility::FormField::Kind;
using Section = eligibility::FormField::Section;

namespace {

eligibility::FormField consent(const QString &label)
{
    eligibility::FormField field = formField(label, Kind::Consent, true);
    field.section = Section::Declarations;
    return field;
}

NameContext fifty()
{
    NameContext context;
    context.extension = u".eu"_s;
    context.nameCount = 50;
    context.extensionCount = 12;
    return context;
}

} // namespace

/// What is declared is ticked by the person alone, with its consequence beside it.
class ConsentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsTickedBeforehand_data();
    void nothingIsTickedBeforehand();
    void everyConsentSaysItsConsequence_data() { nothingIsTickedBeforehand_data(); }
    void everyConsentSaysItsConsequence();
    void theProgramsOwnChangeIsNoTick();
    void missingIsSaidAfterTheTry();
    void forAllNamesOnlyInWordsAndOnceTicked();
    void conditionsAreDeclaredForTheirExtensionAlone();
    void aNoticeIsNeverForOthers();
    void aNoticeHasToBeShownFirst();
    void aNoticeThatCannotBeReadSaysSo();
};

void ConsentsTest::nothingIsTickedBeforehand_data()
{
    QTest::addColumn<QString>("label");
    for (const QString &label : {u"OWNER_LEGAL_AGE"_s, u"ACCEPT_CONDITIONS"_s, u"CLAIMS_NOTICE"_s})
        QTest::newRow(qPrintable(label)) << label;
}

void ConsentsTest::nothingIsTickedBeforehand()
{
    QFETCH(QString, label);
    EditorBench<ConsentEditor> bench(consent(label));
    QVERIFY(bench.isOfKind());
    QCOMPARE(bench->value(), QString());
    for (const QString &value : {QString(), u"false"_s, u"1"_s, u"yes"_s}) {
        bench->setValues({{label, value}});
        QCOMPARE(bench->value(), QString());
    }
    bench->setContext({});
    bench->setNameContext(fifty());
    bench->showGap(true);
    bench->retranslate();
    QCOMPARE(bench->value(), QString());
    QVERIFY(bench.edited.isEmpty());
}

void ConsentsTest::everyConsentSaysItsConsequence()
{
    QFETCH(QString, label);
    EditorBench<ConsentEditor> bench(consent(label));
    const auto *box = bench.find<widgets::ConsentBox>(label);
    QVERIFY(box != nullptr);
    // The words and more behind them, in one breath.
    QVERIFY(box->checkBox()->accessibleName().size() > box->text().size() + 20);
    QVERIFY(box->checkBox()->accessibleName().startsWith(box->text()));
}

void ConsentsTest::theProgramsOwnChangeIsNoTick()
{
    EditorBench<ConsentEditor> bench(consent(u"OWNER_LEGAL_AGE"_s));
    bench->setValues({{u"OWNER_LEGAL_AGE"_s, u"true"_s}});
    QCOMPARE(bench->value(), u"true"_s);
    QVERIFY(bench.edited.isEmpty());
    QTest::keyClick(bench.find<QCheckBox>(), Qt::Key_Space);
    QCOMPARE(bench.told(u"OWNER_LEGAL_AGE"_s), QString());
}

void ConsentsTest::missingIsSaidAfterTheTry()
{
    EditorBench<ConsentEditor> bench(consent(u"OWNER_LEGAL_AGE"_s));
    auto *pill = bench.find<widgets::Pill>();
    QVERIFY(!pill->isVisible());
    bench->showGap(true);
    QVERIFY(pill->isVisible());
    QVERIFY(!bench.find<QCheckBox>()->accessibleDescription().isEmpty());
    QTest::keyClick(bench.find<QCheckBox>(), Qt::Key_Space);
    QVERIFY(!pill->isVisible());
}

void ConsentsTest::forAllNamesOnlyInWordsAndOnceTicked()
{
    EditorBench<ConsentEditor> bench(consent(u"OWNER_LEGAL_AGE"_s));
    NameContext context = fifty();
    context.differing.insert(u"OWNER_LEGAL_AGE"_s, 49);
    bench->setNameContext(context);
    auto *forAll = bench.find<QPushButton>(u"forAllNames"_s);
    QVERIFY(!forAll->isVisible());
    QTest::keyClick(bench.find<QCheckBox>(), Qt::Key_Space);
    QVERIFY(forAll->isVisible());
    QVERIFY2(forAll->text().contains(u"50"_s), qPrintable(forAll->text()));
    QSignalSpy wanted(&bench.editor(), &FieldEditor::forAllWanted);
    QTest::mouseClick(forAll, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(1).toBool(), false);
    // All have it now: nothing more to declare.
    bench->setNameContext(fifty());
    QVERIFY(!forAll->isVisible());
}

void ConsentsTest::conditionsAreDeclaredForTheirExtensionAlone()
{
    EditorBench<ConsentEditor> bench(consent(u"ACCEPT_CONDITIONS"_s));
    NameContext context = fifty();
    context.differing.insert(u"ACCEPT_CONDITIONS"_s, 11);
    bench->setNameContext(context);
    QTest::keyClick(bench.find<QCheckBox>(), Qt::Key_Space);
    auto *forAll = bench.find<QPushButton>(u"forAllNames"_s);
    QVERIFY2(forAll->text().contains(u"12"_s) && forAll->text().contains(u".eu"_s), qPrintable(forAll->text()));
    QSignalSpy wanted(&bench.editor(), &FieldEditor::forAllWanted);
    QTest::mouseClick(forAll, Qt::LeftButton);
    QCOMPARE(wanted.first().at(1).toBool(), true);
}

void ConsentsTest::aNoticeIsNeverForOthers()
{
    EditorBench<ClaimEditor> bench(consent(u"CLAIMS_NOTICE"_s));
    NameContext context = fifty();
    context.claim.step = ClaimState::Step::Shown;
    context.differing.insert(u"CLAIMS_NOTICE"_s, 49);
    bench->setNameContext(context);
    QTest::keyClick(bench.find<QCheckBox>(), Qt::Key_Space);
    QCOMPARE(bench->value(), u"true"_s);
    QVERIFY(!bench.find<QPushButton>(u"forAllNames"_s)->isVisible());
}

void ConsentsTest::aNoticeHasToBeShownFirst()
{
    EditorBench<ClaimEditor> bench(consent(u"CLAIMS_NOTICE"_s));
    QVERIFY(bench.isOfKind());
    auto *box = bench.find<QCheckBox>();
    auto *read = bench.find<QPushButton>(u"readNotice"_s);
    NameContext context;
    context.claim = {ClaimState::Step::Loading, {}};
    bench->setNameContext(context);
    QVERIFY(!box->isEnabled());
    QVERIFY(!read->isEnabled());
    context.claim = {ClaimState::Step::Unread, u"MAREE <b>"_s};
    bench->setNameContext(context);
    QVERIFY(!box->isEnabled());
    QCOMPARE(bench->focusTarget(), read);
    QVERIFY(bench.find<widgets::ConsentBox>()->text().contains(u"MAREE <b>"_s));
    QSignalSpy wanted(&*bench.operator->(), &ClaimEditor::noticeWanted);
    QTest::mouseClick(read, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QTest::mouseClick(bench.find<widgets::ConsentBox>(), Qt::LeftButton);
    QCOMPARE(bench->value(), QString());
    context.claim.step = ClaimState::Step::Shown;
    bench->setNameContext(context);
    QVERIFY(box->isEnabled());
    QVERIFY(!box->isChecked());
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(bench.told(u"CLAIMS_NOTICE"_s), u"true"_s);
    // What is ticked can be taken back, whatever happens to the notice.
    context.claim.step = ClaimState::Step::Failed;
    bench->setNameContext(context);
    QVERIFY(box->isEnabled());
}

void ConsentsTest::aNoticeThatCannotBeReadSaysSo()
{
    EditorBench<ClaimEditor> bench(consent(u"CLAIMS_NOTICE"_s));
    NameContext context;
    context.claim.step = ClaimState::Step::Failed;
    bench->setNameContext(context);
    QVERIFY(bench.shown().contains(u"could not be read"_s));
    QVERIFY(!bench.find<QCheckBox>()->isEnabled());
    QCOMPARE(bench.find<QPushButton>(u"readNotice"_s)->text(), u"Try again"_s);
    // Where OVHcloud knows of none, nobody is kept from going on.
    context.claim.step = ClaimState::Step::Absent;
    bench->setNameContext(context);
    QVERIFY(bench.find<QCheckBox>()->isEnabled());
    QVERIFY(!bench.find<QCheckBox>()->isChecked());
}

QTEST_MAIN(ConsentsTest)
#include "test_consents.moc"
