// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/rulereader.h"

#include "eligibility/rulesamples.h"

#include <QJsonDocument>
#include <QtTest>

using namespace cartouche::eligibility;
using namespace cartouche::test;
using namespace Qt::StringLiterals;

class TestRuleReader : public QObject
{
    Q_OBJECT

private slots:
    void theWholeGrammarIsRead();
    void everyOperatorIsKnown_data();
    void everyOperatorIsKnown();
    void anUnknownOperatorKeepsItsText();
    void membersThatAreNullAreNotThere();
    void numbersAreTakenAsTexts();
    void aRootMayBeOneElement();
    void whatIsMalformedIsLeftOutAndCounted_data();
    void whatIsMalformedIsLeftOutAndCounted();
    void aFlawInAConditionTakesItsConstraintAlong();
    void aFlawInAnAlternativeTakesAllOfThemAlong();
    void aFlawInAListOfValuesTakesItsConstraintAlong();
    void nothingReadableIsNoRule();
    void aRuleOfNothingIsARule();
    void depthIsBounded();
    void breadthIsBounded();
    void listsAreBounded();
    void longTextsAreLeftOut();

private:
    [[nodiscard]] static QJsonObject json(const QByteArray &text) { return QJsonDocument::fromJson(text).object(); }
};

void TestRuleReader::theWholeGrammarIsRead()
{
    const RuleReading reading = readRule(json(R"({
        "and": [
            {"label": "OWNER_CONTACT", "type": "contact", "description": "d", "placeholder": "p", "contexts": ["create"],
             "constraints": [{"operator": "required"}],
             "fields": {"or": [
                 {"label": "address.country", "type": "string", "constraints": [{"operator": "contains", "values": ["FR", "DE"]}]},
                 {"label": "phone", "constraints": [{"operator": "maxlength", "value": "255", "contexts": ["order"],
                     "conditions": {"label": "REASON", "constraints": [{"operator": "empty"}]}}]}]}}],
        "conditions": {"label": "AUTH_INFO"}})"));
    QCOMPARE(reading.leftOut, 0);
    QVERIFY(reading.rule);
    QVERIFY(reading.rule->conditions);
    QCOMPARE(reading.rule->conditions->label, u"AUTH_INFO"_s);
    QCOMPARE(reading.rule->all.size(), size_t(1));
    const Rule &owner = reading.rule->all.front();
    QCOMPARE(owner.label, u"OWNER_CONTACT"_s);
    QCOMPARE(owner.type, u"contact"_s);
    QCOMPARE(owner.description, u"d"_s);
    QCOMPARE(owner.placeholder, u"p"_s);
    QCOMPARE(owner.contexts, QStringList{u"create"_s});
    QCOMPARE(owner.constraints.front().op, Operator::Required);
    QVERIFY(owner.fields);
    QCOMPARE(owner.fields->any.size(), size_t(2));
    QCOMPARE(owner.fields->any.front().constraints.front().values, (QStringList{u"FR"_s, u"DE"_s}));
    const Constraint &length = owner.fields->any.back().constraints.front();
    QCOMPARE(length.value, u"255"_s);
    QCOMPARE(length.contexts, QStringList{u"order"_s});
    QVERIFY(length.conditions);
    QCOMPARE(length.conditions->constraints.front().op, Operator::Empty);
}

void TestRuleReader::everyOperatorIsKnown_data()
{
    QTest::addColumn<int>("op");
    const QStringList names = u"between contains empty eq gt gte lt lte match maxlength minlength ne notcontains notempty "
                              "readonly required shouldbetrue"_s.split(u' ');
    QCOMPARE(names.size(), 17);
    for (int i = 0; i < names.size(); ++i)
        QTest::newRow(qPrintable(names.at(i))) << i;
}

void TestRuleReader::everyOperatorIsKnown()
{
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto rule = read(element(u"REASON"_s, {constraint(name)}));
    QTEST(int(rule->constraints.front().op), "op");
    QCOMPARE(rule->constraints.front().opText, name);
}

void TestRuleReader::anUnknownOperatorKeepsItsText()
{
    const auto rule = read(element(u"REASON"_s, {constraint(u"rhymeswith"_s, u"x"_s)}));
    QCOMPARE(rule->constraints.front().op, Operator::Unknown);
    QCOMPARE(rule->constraints.front().opText, u"rhymeswith"_s);
}

void TestRuleReader::membersThatAreNullAreNotThere()
{
    const RuleReading reading = readRule(json(R"({"and": null, "or": null, "fields": null, "conditions": null,
        "contexts": null, "description": null, "placeholder": null, "type": null, "label": "REASON",
        "constraints": [{"operator": "required", "value": null, "values": null, "conditions": null, "contexts": null}]})"));
    QCOMPARE(reading.leftOut, 0);
    QVERIFY(reading.rule && !reading.rule->fields && !reading.rule->conditions);
    QCOMPARE(reading.rule->constraints.size(), size_t(1));
    QVERIFY(!reading.rule->constraints.front().conditions);
}

void TestRuleReader::numbersAreTakenAsTexts()
{
    const RuleReading reading = readRule(json(R"({"label": "REASON", "constraints": [
        {"operator": "maxlength", "value": 255}, {"operator": "contains", "values": [1, true]}]})"));
    QCOMPARE(reading.leftOut, 0);
    QCOMPARE(reading.rule->constraints.front().value, u"255"_s);
    QCOMPARE(reading.rule->constraints.back().values, (QStringList{u"1"_s, u"true"_s}));
}

void TestRuleReader::aRootMayBeOneElement()
{
    QCOMPARE(read(object(u"OWNER_CONTACT"_s, element(u"email"_s, {})))->label, u"OWNER_CONTACT"_s);
}

void TestRuleReader::whatIsMalformedIsLeftOutAndCounted_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<int>("leftOut");
    QTest::newRow("constraints that are no list") << QByteArray(R"("constraints": {})") << 1;
    QTest::newRow("constraints of other things") << QByteArray(R"("constraints": [1, null, "required", []])") << 4;
    QTest::newRow("a constraint without operator") << QByteArray(R"("constraints": [{"value": "1"}])") << 1;
    QTest::newRow("an operator that is an object") << QByteArray(R"("constraints": [{"operator": {}}])") << 1;
    QTest::newRow("a value that is a list") << QByteArray(R"("constraints": [{"operator": "eq", "value": []}])") << 1;
    QTest::newRow("contexts that are a text") << QByteArray(R"("constraints": [{"operator": "eq", "contexts": "order"}])") << 1;
    QTest::newRow("fields that are a list") << QByteArray(R"("fields": [])") << 1;
    QTest::newRow("an and of texts") << QByteArray(R"("and": ["a", {"label": "REASON"}, {"label": []}])") << 2;
    QTest::newRow("an and that is none") << QByteArray(R"("and": true)") << 1;
    QTest::newRow("a type that is an object") << QByteArray(R"("type": {})") << 1;
    QTest::newRow("a rule with contexts that are none") << QByteArray(R"("and": [{"label": "REASON", "contexts": [[]]}])") << 1;
}

void TestRuleReader::whatIsMalformedIsLeftOutAndCounted()
{
    QFETCH(QByteArray, part);
    const RuleReading reading = readRule(json(R"({"label": "AUTH_INFO", )" + part + '}'));
    QVERIFY(reading.rule);
    QCOMPARE(reading.rule->label, u"AUTH_INFO"_s);
    QVERIFY(reading.rule->constraints.empty());
    QTEST(reading.leftOut, "leftOut");
}

void TestRuleReader::aFlawInAConditionTakesItsConstraintAlong()
{
    // Without its condition it would always be in force.
    for (const char *condition : {R"([])", R"("x")", R"({"label": 1, "and": [5]})", R"({"or": [{"label": "A"}, 1]})",
                                  R"({"label": "REASON", "constraints": [{"operator": "empty"}, {}]})",
                                  R"({"label": "OWNER_CONTACT", "fields": 3})"}) {
        const QByteArray constraint = QByteArray(R"({"operator": "required", "conditions": )") + condition + '}';
        const RuleReading reading = readRule(json(R"({"and": [{"label": "A", "constraints": [)" + constraint + R"(]},
            {"label": "B", "conditions": )" + condition + "}]}"));
        QCOMPARE(reading.leftOut, 2);
        QCOMPARE(reading.rule->all.size(), size_t(1));
        QVERIFY(reading.rule->all.front().constraints.empty());
    }
}

void TestRuleReader::aFlawInAnAlternativeTakesAllOfThemAlong()
{
    // The way that was left out may be the one that the person takes.
    const RuleReading reading = readRule(json(R"({"label": "A", "or": [{"label": "B", "constraints": [{"operator": "required"}]},
        {"label": "C", "constraints": [{"operator": 1, "values": {}}]}]})"));
    QVERIFY(reading.rule->any.empty());
    QCOMPARE(reading.leftOut, 1);
}

void TestRuleReader::aFlawInAListOfValuesTakesItsConstraintAlong()
{
    const RuleReading reading = readRule(json(R"({"label": "A", "constraints": [{"operator": "contains", "values": ["FR", {}]}]})"));
    QVERIFY(reading.rule->constraints.empty());
    QCOMPARE(reading.leftOut, 1);
}

void TestRuleReader::nothingReadableIsNoRule()
{
    for (const char *text : {R"({"and": 1})", R"({"or": [1]})", R"({"label": {}})", R"({"conditions": 7, "label": "A"})"}) {
        const RuleReading reading = readRule(json(text));
        QVERIFY(!reading.rule);
        QVERIFY(reading.leftOut > 0);
    }
}

void TestRuleReader::aRuleOfNothingIsARule()
{
    QVERIFY(readRule({}).rule);
    QCOMPARE(readRule({}).leftOut, 0);
}

void TestRuleReader::depthIsBounded()
{
    for (const QString &name : {u"fields"_s, u"conditions"_s, u"and"_s, u"or"_s}) {
        QJsonObject rule{{u"label"_s, u"A"_s}};
        for (int i = 0; i < 400; ++i) {
            const bool isList = name == "and"_L1 || name == "or"_L1;
            rule = {{u"label"_s, u"A"_s}, {name, isList ? QJsonValue(QJsonArray{rule}) : QJsonValue(rule)}};
        }
        const RuleReading reading = readRule(rule);
        QVERIFY(reading.leftOut > 0);
        int depth = 0;
        for (const Rule *at = reading.rule.get(); at != nullptr; ++depth) {
            const Rule *next = at->fields ? at->fields.get() : at->conditions.get();
            at = at->all.empty() ? next : &at->all.front();
        }
        QVERIFY2(depth < 100, qPrintable(name));
    }
}

void TestRuleReader::breadthIsBounded()
{
    QJsonArray rules;
    for (int i = 0; i < 50'000; ++i)
        rules.append(element(u"A"_s, {constraint(u"required"_s), constraint(u"empty"_s), constraint(u"empty"_s)}));
    const RuleReading reading = readRule(allOf(rules));
    QVERIFY(reading.rule);
    QVERIFY(reading.leftOut > 0);
    QVERIFY(reading.rule->all.size() > 100);
    QVERIFY(reading.rule->all.size() < 10'000);
}

void TestRuleReader::listsAreBounded()
{
    const auto list = [](int count) {
        QStringList values;
        for (int i = 0; i < count; ++i)
            values.append(QString::number(i));
        return element(u"A"_s, {constraint(u"contains"_s, values)});
    };
    QCOMPARE(readRule(list(300)).leftOut, 0);
    QCOMPARE(readRule(list(300)).rule->constraints.front().values.size(), 300);
    QCOMPARE(readRule(list(30'000)).leftOut, 1);
    QVERIFY(readRule(list(30'000)).rule->constraints.empty());
}

void TestRuleReader::longTextsAreLeftOut()
{
    QJsonObject rule = element(u"A"_s, {constraint(u"eq"_s, QString(100'000, u'x')), constraint(u"required"_s)});
    rule[u"description"_s] = QString(100'000, u'x');
    const RuleReading reading = readRule(rule);
    QCOMPARE(reading.leftOut, 2);
    QVERIFY(reading.rule->description.isEmpty());
    QCOMPARE(reading.rule->constraints.size(), size_t(1));
    rule[u"label"_s] = QString(100'000, u'x');
    QVERIFY(!readRule(rule).rule);
}

QTEST_APPLESS_MAIN(TestRuleReader)
#include "test_rulereader.moc"
