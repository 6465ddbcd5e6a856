// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/ruleevaluator.h"

#include "eligibility/rulesamples.h"

#include <QtTest>

using namespace cartouche::eligibility;
using namespace cartouche::test;
using namespace Qt::StringLiterals;

class TestRuleOperators : public QObject
{
    Q_OBJECT

private slots:
    void operators_data();
    void operators();
    void anEmptyValueBreaksOnlyTheDemandForOne_data();
    void anEmptyValueBreaksOnlyTheDemandForOne();
    void whatCannotBeComparedIsNotJudged_data();
    void whatCannotBeComparedIsNotJudged();
    void anExplodingPatternIsNotJudged();

private:
    /// What a single constraint on REASON comes to with a value.
    [[nodiscard]] static Evaluation judged(const QJsonObject &one, const QString &value)
    {
        RuleData data;
        data.values = {{u"REASON"_s, value}};
        return evaluate(*read(element(u"REASON"_s, {one}, u"text"_s)), data, {u"create"_s});
    }
    [[nodiscard]] static Evaluation judged(const QJsonObject &rule, const RuleData &data,
                                           const QStringList &contexts = {u"create"_s, u"order"_s})
    {
        return evaluate(*read(rule), data, contexts);
    }
};

void TestRuleOperators::operators_data()
{
    QTest::addColumn<QJsonObject>("one");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("holds");
    const auto row = [](const QString &op, const QString &with, const QString &value, bool holds) {
        QTest::newRow(qPrintable(u"%1 %2: %3"_s.arg(op, with, value))) << constraint(op, with) << value << holds;
    };
    const auto listRow = [](const QString &op, const QStringList &with, const QString &value, bool holds) {
        QTest::newRow(qPrintable(u"%1 [%2]: %3"_s.arg(op, with.join(u','), value))) << constraint(op, with) << value << holds;
    };
    row(u"required"_s, {}, u"x"_s, true);
    row(u"required"_s, {}, {}, false);
    row(u"notempty"_s, {}, u"x"_s, true);
    row(u"notempty"_s, {}, {}, false);
    row(u"empty"_s, {}, {}, true);
    row(u"empty"_s, {}, u"x"_s, false);
    row(u"eq"_s, u"DE"_s, u"DE"_s, true);
    row(u"eq"_s, u"DE"_s, u"de"_s, false);
    row(u"ne"_s, u"DE"_s, u"FR"_s, true);
    row(u"ne"_s, u"DE"_s, u"DE"_s, false);
    listRow(u"contains"_s, {u"FR"_s, u"DE"_s}, u"DE"_s, true);
    listRow(u"contains"_s, {u"FR"_s, u"DE"_s}, u"D"_s, false);
    listRow(u"notcontains"_s, {u"FR"_s, u"DE"_s}, u"IT"_s, true);
    listRow(u"notcontains"_s, {u"FR"_s, u"DE"_s}, u"FR"_s, false);
    // With one value in place of a list it is a part of the text.
    row(u"contains"_s, u"port"_s, u"a report"_s, true);
    row(u"contains"_s, u"port"_s, u"a boat"_s, false);
    row(u"notcontains"_s, u"port"_s, u"a report"_s, false);
    row(u"gt"_s, u"10"_s, u"10.5"_s, true);
    row(u"gt"_s, u"10"_s, u"10"_s, false);
    row(u"gte"_s, u"10"_s, u"10"_s, true);
    row(u"gte"_s, u"10"_s, u"9"_s, false);
    row(u"lt"_s, u"10"_s, u"9"_s, true);
    row(u"lt"_s, u"10"_s, u"10"_s, false);
    row(u"lte"_s, u"10"_s, u"10"_s, true);
    row(u"lte"_s, u"10"_s, u"11"_s, false);
    row(u"gte"_s, u"1900-01-01"_s, u"1980-12-31"_s, true);
    row(u"gte"_s, u"1900-01-01"_s, u"1899-12-31"_s, false);
    row(u"minlength"_s, u"3"_s, u"abc"_s, true);
    row(u"minlength"_s, u"3"_s, u"ab"_s, false);
    row(u"maxlength"_s, u"3"_s, u"abc"_s, true);
    row(u"maxlength"_s, u"3"_s, u"abcd"_s, false);
    listRow(u"between"_s, {u"2"_s, u"4"_s}, u"ab"_s, true);
    listRow(u"between"_s, {u"2"_s, u"4"_s}, u"abcd"_s, true);
    listRow(u"between"_s, {u"2"_s, u"4"_s}, u"a"_s, false);
    listRow(u"between"_s, {u"2"_s, u"4"_s}, u"abcde"_s, false);
    row(u"match"_s, u"^[0-9]{9}$"_s, u"123456789"_s, true);
    row(u"match"_s, u"^[0-9]{9}$"_s, u"12345678"_s, false);
    row(u"match"_s, u"b+"_s, u"abbc"_s, true); // found anywhere
    row(u"shouldbetrue"_s, {}, u"true"_s, true);
    row(u"shouldbetrue"_s, {}, u"1"_s, true);
    row(u"shouldbetrue"_s, {}, u"false"_s, false);
    row(u"shouldbetrue"_s, {}, {}, false);
    row(u"readonly"_s, {}, {}, true);
    row(u"readonly"_s, {}, u"x"_s, true);
}

void TestRuleOperators::operators()
{
    QFETCH(QJsonObject, one);
    QFETCH(QString, value);
    QFETCH(bool, holds);
    const Evaluation evaluation = judged(one, value);
    QVERIFY(evaluation.isComplete);
    QCOMPARE(evaluation.isFulfilled(), holds);
    if (holds)
        return;
    QCOMPARE(evaluation.findings.size(), 1);
    const Finding &finding = evaluation.findings.constFirst();
    QCOMPARE(finding.place, (Place{u"REASON"_s, {}}));
    QCOMPARE(finding.given, value);
    QCOMPARE(finding.value, one[u"value"].toString());
    QCOMPARE(finding.values.size(), one[u"values"].toArray().size());
}

void TestRuleOperators::anEmptyValueBreaksOnlyTheDemandForOne_data()
{
    QTest::addColumn<QJsonObject>("one");
    for (const QString &op : {u"eq"_s, u"ne"_s, u"gt"_s, u"gte"_s, u"lt"_s, u"lte"_s, u"minlength"_s, u"maxlength"_s,
                              u"match"_s, u"contains"_s, u"notcontains"_s, u"empty"_s, u"readonly"_s})
        QTest::newRow(qPrintable(op)) << constraint(op, u"5"_s);
    QTest::newRow("between") << constraint(u"between"_s, QStringList{u"2"_s, u"4"_s});
    QTest::newRow("a list") << constraint(u"contains"_s, QStringList{u"2"_s, u"4"_s});
}

void TestRuleOperators::anEmptyValueBreaksOnlyTheDemandForOne()
{
    QFETCH(QJsonObject, one);
    QVERIFY(judged(one, QString()).isFulfilled());
    QVERIFY(judged(one, QString()).isComplete);
}

void TestRuleOperators::whatCannotBeComparedIsNotJudged_data()
{
    QTest::addColumn<QJsonObject>("one");
    QTest::newRow("an operator nobody has heard of") << constraint(u"rhymeswith"_s, u"x"_s);
    QTest::newRow("a length that is no number") << constraint(u"maxlength"_s, u"long"_s);
    QTest::newRow("no length") << constraint(u"minlength"_s);
    QTest::newRow("a negative length") << constraint(u"maxlength"_s, u"-3"_s);
    QTest::newRow("between one value") << constraint(u"between"_s, QStringList{u"2"_s});
    QTest::newRow("between words") << constraint(u"between"_s, QStringList{u"a"_s, u"b"_s});
    QTest::newRow("one of nothing") << constraint(u"contains"_s);
    QTest::newRow("none of nothing") << constraint(u"notcontains"_s);
    QTest::newRow("a word and a number") << constraint(u"gt"_s, u"12"_s);
    QTest::newRow("a broken pattern") << constraint(u"match"_s, u"([a-z"_s);
    QTest::newRow("a pattern that grows") << constraint(u"match"_s, u"((((a{1,900}){1,900}){1,900}){1,900})"_s);
    QTest::newRow("a long pattern") << constraint(u"match"_s, QString(3'000, u'a'));
}

void TestRuleOperators::whatCannotBeComparedIsNotJudged()
{
    QFETCH(QJsonObject, one);
    const Evaluation evaluation = judged(one, u"words"_s);
    QVERIFY(evaluation.isFulfilled());
    QVERIFY(!evaluation.isComplete);
    // In a condition it neither switches its demand on nor off.
    const Evaluation demanded = judged(
        allOf({element(u"REASON"_s, {}), element(u"AUTH_INFO"_s, {when(element(u"REASON"_s, {one}), constraint(u"required"_s))})}),
        RuleData{{}, {}, {}, {{u"REASON"_s, u"words"_s}}});
    QVERIFY(demanded.isFulfilled());
    QVERIFY(!demanded.isComplete);
    QVERIFY(!demanded.demands.value({u"AUTH_INFO"_s, {}}).isRequired);
}

void TestRuleOperators::anExplodingPatternIsNotJudged()
{
    // A walk through all ways would take longer than the universe is old.
    for (const QString &pattern : {u"^(a+)+$"_s, u"^(a|aa)+$"_s, u"(x+x+)+[yz]"_s, u"^((a*)*)*[bc]$"_s,
                                  u"(*LIMIT_MATCH=4000000000)(*LIMIT_DEPTH=4000000000)^(a+)+$"_s}) {
        const Evaluation evaluation = judged(constraint(u"match"_s, pattern), QString(400, pattern.contains(u'x') ? u'x' : u'a') + u'!');
        QVERIFY2(evaluation.isFulfilled(), qPrintable(pattern));
        QVERIFY2(!evaluation.isComplete, qPrintable(pattern));
    }
}

QTEST_APPLESS_MAIN(TestRuleOperators)
#include "test_ruleoperators.moc"
