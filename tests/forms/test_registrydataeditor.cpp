// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/editorbench.h"
#include "forms/registrydataeditor.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::forms;
using tests::formField;
using Kind = eligibility::FormField::Kind;
using Bench = tests::EditorBench<RegistryDataEditor>;

namespace {

const QString config = u"DOMAIN_CONFIG"_s;

} // namespace

/// domain.Data as a form; nothing of it that is not known here gets lost.
class RegistryDataEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsEnteredIsCompactJson();
    void theOtherPurposeIsAskedWhenItIsOne();
    void membersThatAreNotKnownAreKept();
    void untouchedItIsSentAsItCame();
    void whatIsNotUnderstoodIsShownAsJson_data();
    void whatIsNotUnderstoodIsShownAsJson();
    void emptiedJsonBecomesAFormAgain();
    void whatTheRegistryAsksOfAMemberStandsBesideIt();
};

void RegistryDataEditorTest::whatIsEnteredIsCompactJson()
{
    Bench bench(formField(config, Kind::Json));
    QVERIFY(bench.isOfKind());
    QCOMPARE(bench->value(), QString());
    QTest::keyClicks(bench.find<QLineEdit>(config), u"Pupils"_s);
    bench.find<QCheckBox>(u"emails"_s)->click();
    bench.find<QCheckBox>(u"information_website"_s)->click();
    QTest::keyClicks(bench.find<QLineEdit>(u"represent"_s), u"Exemple College"_s);
    QTest::keyClicks(bench.find<QPlainTextEdit>(u"registryReason"_s), u"Because"_s);
    QCOMPARE(bench.told(config),
             uR"({"audience":"Pupils","isFor":["information_website","emails"],"reason":"Because","represent":"Exemple College"})"_s);
    QVERIFY(!bench->hasGap());
    bench.find<QLineEdit>(config)->clear();
    QVERIFY(!bench.told(config).contains(u"audience"_s));
    const QList<QCheckBox *> boxes = bench->findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 7);
    for (const QCheckBox *box : boxes)
        QVERIFY(!box->text().isEmpty() && !box->text().contains(u'_'));
}

void RegistryDataEditorTest::theOtherPurposeIsAskedWhenItIsOne()
{
    Bench bench(formField(config, Kind::Json));
    auto *other = bench.find<QLineEdit>(u"otherPurpose"_s);
    QVERIFY(!other->isVisible());
    bench.find<QCheckBox>(u"other_purpose"_s)->click();
    QVERIFY(other->isVisible());
    QTest::keyClicks(other, u"A map"_s);
    QVERIFY(bench.told(config).contains(uR"("otherPurpose":"A map")"_s));
    bench.find<QCheckBox>(u"other_purpose"_s)->click();
    QVERIFY(!other->isVisible());
    QVERIFY(!bench.told(config).contains(u"otherPurpose"_s));
}

void RegistryDataEditorTest::membersThatAreNotKnownAreKept()
{
    Bench bench(formField(config, Kind::Json));
    bench->setValues({{config, uR"({"audience":"Old","moon":{"phase":3},"isFor":["emails"]})"_s}});
    QCOMPARE(bench.find<QLineEdit>(config)->text(), u"Old"_s);
    QVERIFY(bench.find<QCheckBox>(u"emails"_s)->isChecked());
    bench.find<QLineEdit>(config)->setText(u"New"_s);
    QCOMPARE(bench.told(config), uR"({"audience":"New","isFor":["emails"],"moon":{"phase":3}})"_s);
}

void RegistryDataEditorTest::untouchedItIsSentAsItCame()
{
    Bench bench(formField(config, Kind::Json));
    const QString spaced = u"{ \"reason\" : \"x\",\n \"audience\": \"y\" }"_s;
    bench->setValues({{config, spaced}});
    QCOMPARE(bench->value(), spaced);
    QVERIFY(bench.edited.isEmpty());
    bench->setValues({});
    QCOMPARE(bench->value(), QString());
    QCOMPARE(bench.find<QLineEdit>(config)->text(), QString());
}

void RegistryDataEditorTest::whatIsNotUnderstoodIsShownAsJson_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no JSON") << u"{oops"_s;
    QTest::newRow("no object") << u"[1,2]"_s;
    QTest::newRow("a number for a text") << uR"({"audience":7})"_s;
    QTest::newRow("no list") << uR"({"isFor":"emails"})"_s;
    QTest::newRow("a purpose nobody has heard of") << uR"({"isFor":["time_travel"]})"_s;
}

void RegistryDataEditorTest::whatIsNotUnderstoodIsShownAsJson()
{
    QFETCH(QString, text);
    Bench bench(formField(config, Kind::Json));
    bench->setValues({{config, text}});
    auto *raw = bench.find<QPlainTextEdit>(u"registryJson"_s);
    QVERIFY(raw->isVisible());
    QCOMPARE(raw->toPlainText(), text);
    QCOMPARE(bench->value(), text);
    QCOMPARE(bench->focusTarget(), raw);
    QTest::keyClick(raw, Qt::Key_Space);
    QVERIFY(bench.edited.size() > 0);
}

void RegistryDataEditorTest::emptiedJsonBecomesAFormAgain()
{
    Bench bench(formField(config, Kind::Json));
    bench->setValues({{config, u"{oops"_s}});
    auto *raw = bench.find<QPlainTextEdit>(u"registryJson"_s);
    const auto button = [&] {
        const QList<QPushButton *> all = bench->findChildren<QPushButton *>();
        const auto found = std::find_if(all.begin(), all.end(), [](const QPushButton *b) { return b->text() == u"Show as a form"_s; });
        return found == all.end() ? nullptr : *found;
    };
    QVERIFY(button() != nullptr && !button()->isEnabled());
    raw->clear();
    QVERIFY(button()->isEnabled());
    QTest::mouseClick(button(), Qt::LeftButton);
    QVERIFY(bench.find<QLineEdit>(config)->isVisible());
    QTest::keyClicks(bench.find<QLineEdit>(config), u"All"_s);
    QCOMPARE(bench.told(config), uR"({"audience":"All"})"_s);
}

void RegistryDataEditorTest::whatTheRegistryAsksOfAMemberStandsBesideIt()
{
    eligibility::FormField field = formField(config, Kind::Json);
    Bench bench(field);
    QVERIFY(!bench.shown().contains(u"needed"_s));
    QTest::keyClicks(bench.find<QLineEdit>(config), u"Pupils and teachers"_s);
    field.members = {{u"audience"_s, true, false, 10, {}},
                     {u"represent"_s, false, false, 0, {u"School"_s, u"Council"_s}},
                     {u"reason"_s, false, true, 0, {}},
                     {u"isFor"_s, true, false, 0, {u"emails"_s}}};
    bench->setField(field);
    const QStringList lines = bench.shown().split(u'\n');
    QVERIFY2(lines.contains(u"Who it is for (needed, at most 10 character(s))"_s), qPrintable(bench.shown()));
    QVERIFY2(lines.contains(u"Whom you represent (one of: School, Council)"_s), qPrintable(bench.shown()));
    QVERIFY(lines.contains(u"Why you want the name (set by the registry)"_s));
    QVERIFY(bench.find<QPlainTextEdit>(u"registryReason"_s)->isReadOnly());
    QVERIFY(bench.find<QCheckBox>(u"emails"_s)->isEnabled());
    QVERIFY(!bench.find<QCheckBox>(u"redirect_page"_s)->isEnabled());
    // What is typed is not cut.
    QCOMPARE(bench.find<QLineEdit>(config)->text(), u"Pupils and teachers"_s);
    QVERIFY(bench.find<QLineEdit>(config)->accessibleName().contains(u"needed"_s));
}

QTEST_MAIN(RegistryDataEditorTest)
#include "test_registrydataeditor.moc"
