// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/ruleevaluator.h"

#include "eligibility/rulesamples.h"

#include <QtTest>

using namespace cartouche::eligibility;
using namespace cartouche::test;
using namespace Qt::StringLiterals;

class TestRuleStructure : public QObject
{
    Q_OBJECT

private slots:
    void partsForOtherContextsAreLeftOut();
    void ruleConditionsSwitchWholeParts();
    void oneWayOfSeveralIsEnough();
    void whenNoWayHoldsTheNearestIsTold();
    void ofSeveralWaysNoneIsDemanded();
    void declarationsOrAReason();
    void registryDataIsReadFromItsText();
    void registryDataThatIsMissingIsOneFinding();
    void theTransferCodeHasTwoNames();
    void constraintsWithoutLabelAreNotJudged();
    void conditionsInConditionsEnd();
    void anEnormousRuleEnds();
    void severalDemandsOnAPlaceAreOne();

private:
    [[nodiscard]] static Evaluation judged(const QJsonObject &rule, const RuleData &data,
                                           const QStringList &contexts = {u"create"_s, u"order"_s})
    {
        return evaluate(*read(rule), data, contexts);
    }
};

void TestRuleStructure::partsForOtherContextsAreLeftOut()
{
    QJsonObject part = element(u"CLAIMS_NOTICE"_s, {constraint(u"required"_s)});
    part[u"contexts"_s] = QJsonArray{u"order"_s, u"claims"_s};
    QJsonObject limit = constraint(u"required"_s);
    limit[u"contexts"_s] = QJsonArray{u"transfer"_s};
    const QJsonObject rule = allOf({part, element(u"AUTH_INFO"_s, {limit})});
    QCOMPARE(placesOf(judged(rule, RuleData(), {u"create"_s, u"order"_s})), QStringList{u"CLAIMS_NOTICE"_s});
    QCOMPARE(placesOf(judged(rule, RuleData(), {u"transfer"_s})), QStringList{u"AUTH_INFO"_s});
    QCOMPARE(placesOf(judged(rule, RuleData(), {})), QStringList());
    QVERIFY(!judged(rule, RuleData(), {u"create"_s}).demands.contains({u"CLAIMS_NOTICE"_s, {}}));
    QVERIFY(!judged(rule, RuleData(), {u"create"_s}).demands.value({u"AUTH_INFO"_s, {}}).isRuled);
}

void TestRuleStructure::ruleConditionsSwitchWholeParts()
{
    QJsonObject part = element(u"REASON"_s, {constraint(u"required"_s), constraint(u"maxlength"_s, u"9"_s)});
    part[u"conditions"_s] = ifMember(u"OWNER_CONTACT"_s, u"legalForm"_s, constraint(u"eq"_s, u"individual"_s));
    const Evaluation off = judged(part, dataWith(company()));
    QVERIFY(off.isFulfilled() && off.isComplete);
    QVERIFY(!off.demands.value({u"REASON"_s, {}}).isInForce);
    QCOMPARE(off.demands.value({u"REASON"_s, {}}).maximumLength, 0);
    const Evaluation on = judged(part, dataWith(person()));
    QCOMPARE(placesOf(on), QStringList{u"REASON"_s});
    QVERIFY(on.demands.value({u"REASON"_s, {}}).isInForce);
    QCOMPARE(on.findings.constFirst().because.size(), 1);
    QCOMPARE(on.findings.constFirst().because.constFirst().value, u"individual"_s);
    RuleData unknown = dataWith(person());
    unknown.owner.reset();
    QVERIFY(judged(part, unknown).isFulfilled());
    QVERIFY(!judged(part, unknown).isComplete);
    unknown.values[u"REASON"_s] = u"short"_s;
    QVERIFY(judged(part, unknown).isComplete);
}

void TestRuleStructure::oneWayOfSeveralIsEnough()
{
    const QJsonObject rule = object(u"OWNER_CONTACT"_s,
                                    anyOf({element(u"address.country"_s, {constraint(u"eq"_s, u"CA"_s), constraint(u"required"_s)}),
                                           element(u"nationality"_s, {constraint(u"eq"_s, u"CA"_s), constraint(u"required"_s)}),
                                           element(u"trademarkId"_s, {constraint(u"required"_s)})}));
    Members owner = company();
    QVERIFY(!judged(rule, dataWith(owner)).isFulfilled());
    owner[u"trademarkId"_s] = u"TMA1"_s;
    QVERIFY(judged(rule, dataWith(owner)).isFulfilled());
    owner = company();
    owner[u"nationality"_s] = u"CA"_s;
    QVERIFY(judged(rule, dataWith(owner)).isFulfilled());
    // A way that cannot be judged may be the one that holds.
    const QJsonObject unclear = anyOf({element(u"REASON"_s, {constraint(u"required"_s)}),
                                       element(u"AUTH_INFO"_s, {constraint(u"rhymeswith"_s, u"x"_s)})});
    QVERIFY(judged(unclear, RuleData()).isFulfilled());
    QVERIFY(!judged(unclear, RuleData()).isComplete);
    RuleData reason;
    reason.values[u"REASON"_s] = u"because"_s;
    QVERIFY(judged(unclear, reason).isComplete);
}

void TestRuleStructure::whenNoWayHoldsTheNearestIsTold()
{
    const QJsonObject rule = anyOf({allOf({element(u"A"_s, {constraint(u"required"_s)}), element(u"B"_s, {constraint(u"required"_s)})}),
                                    element(u"REASON"_s, {constraint(u"required"_s)}),
                                    element(u"AUTH_INFO"_s, {constraint(u"required"_s)})});
    const Evaluation evaluation = judged(rule, RuleData());
    QCOMPARE(placesOf(evaluation), QStringList{u"REASON"_s});
    const QList<QList<Place>> others = evaluation.findings.constFirst().others;
    QCOMPARE(others.size(), 2);
    QCOMPARE(others.at(0), (QList<Place>{{u"A"_s, {}}, {u"B"_s, {}}}));
    QCOMPARE(others.at(1), (QList<Place>{{u"AUTH_INFO"_s, {}}}));
}

void TestRuleStructure::ofSeveralWaysNoneIsDemanded()
{
    const QJsonObject several = anyOf({element(u"REASON"_s, {constraint(u"required"_s), constraint(u"eq"_s, u"x"_s)}),
                                       element(u"AUTH_INFO"_s, {constraint(u"required"_s)})});
    const Demand one = judged(several, RuleData()).demands.value({u"REASON"_s, {}});
    QVERIFY(one.isInForce && one.isRuled);
    QVERIFY(!one.isRequired);
    QVERIFY(one.allowedValues.isEmpty());
    const QJsonObject single = anyOf({element(u"REASON"_s, {constraint(u"required"_s)})});
    QVERIFY(judged(single, RuleData()).demands.value({u"REASON"_s, {}}).isRequired);
}

void TestRuleStructure::declarationsOrAReason()
{
    const Place conditions{u"ACCEPT_CONDITIONS"_s, {}};
    RuleData data;
    Evaluation evaluation = judged(reasonOrConditionsRule(), data);
    QCOMPARE(placesOf(evaluation), QStringList{u"ACCEPT_CONDITIONS"_s});
    QVERIFY(evaluation.demands.value(conditions).isRequired);
    QVERIFY(evaluation.demands.value(conditions).mustBeTrue);
    data.values[u"REASON"_s] = u"Our own brand"_s;
    evaluation = judged(reasonOrConditionsRule(), data);
    QVERIFY(evaluation.isFulfilled());
    QVERIFY(!evaluation.demands.value(conditions).isRequired);
    QVERIFY(evaluation.demands.value(conditions).isRuled);
    data.values = {{u"ACCEPT_CONDITIONS"_s, u"true"_s}};
    QVERIFY(judged(reasonOrConditionsRule(), data).isFulfilled());
}

void TestRuleStructure::registryDataIsReadFromItsText()
{
    const QJsonObject hasOther = object(u"DOMAIN_CONFIG"_s, element(u"isFor"_s, {constraint(u"contains"_s, QStringList{u"other_purpose"_s}),
                                                                                constraint(u"required"_s)}));
    const QJsonObject rule =
        object(u"DOMAIN_CONFIG"_s,
               allOf({element(u"isFor"_s, {constraint(u"contains"_s, QStringList{u"emails"_s, u"other_purpose"_s}), constraint(u"required"_s)}),
                      element(u"reason"_s, {constraint(u"minlength"_s, u"3"_s)}),
                      element(u"otherPurpose"_s, {when(hasOther, constraint(u"required"_s))})}));
    const auto with = [&rule](const QString &json) {
        RuleData data;
        data.values[u"DOMAIN_CONFIG"_s] = json;
        return placesOf(judged(rule, data));
    };
    QCOMPARE(with(u"{\"isFor\": [\"emails\"]}"_s), QStringList());
    QCOMPARE(with(u"{\"isFor\": []}"_s), QStringList{u"DOMAIN_CONFIG isFor"_s});
    QCOMPARE(with(u"{\"isFor\": [\"games\"], \"reason\": \"x\"}"_s),
             (QStringList{u"DOMAIN_CONFIG isFor"_s, u"DOMAIN_CONFIG reason"_s}));
    QCOMPARE(with(u"{\"isFor\": [\"emails\", \"other_purpose\"]}"_s), QStringList{u"DOMAIN_CONFIG otherPurpose"_s});
}

void TestRuleStructure::registryDataThatIsMissingIsOneFinding()
{
    const QJsonObject rule = object(u"DOMAIN_CONFIG"_s, element(u"audience"_s, {constraint(u"required"_s)}));
    for (const QString &text : {u""_s, u"[1]"_s, u"no JSON"_s}) {
        RuleData data;
        data.values[u"DOMAIN_CONFIG"_s] = text;
        const Evaluation evaluation = judged(rule, data);
        // What it would consist of is known all the same.
        QVERIFY(evaluation.demands.contains({u"DOMAIN_CONFIG"_s, u"audience"_s}));
        if (text.isEmpty())
            QCOMPARE(placesOf(evaluation), QStringList{u"DOMAIN_CONFIG"_s});
    }
}

void TestRuleStructure::theTransferCodeHasTwoNames()
{
    const QJsonObject rule = element(u"authInfo"_s, {constraint(u"required"_s)});
    QCOMPARE(placesOf(judged(rule, RuleData())), QStringList{u"AUTH_INFO"_s});
    RuleData data;
    data.values[u"AUTH_INFO"_s] = u"code"_s;
    QVERIFY(judged(rule, data).isFulfilled());
}

void TestRuleStructure::constraintsWithoutLabelAreNotJudged()
{
    const QJsonObject rule{{u"constraints"_s, QJsonArray{constraint(u"required"_s)}}};
    QVERIFY(judged(rule, RuleData()).isFulfilled());
    QVERIFY(!judged(rule, RuleData()).isComplete);
    QVERIFY(judged(allOf({}), RuleData()).isComplete);
}

void TestRuleStructure::conditionsInConditionsEnd()
{
    // One condition that everything shares, thirty deep: two to the thirty ways to it.
    auto shared = std::make_shared<const Rule>();
    for (int i = 0; i < 30; ++i) {
        Rule next;
        next.label = u"REASON"_s;
        Constraint one;
        one.op = Operator::Empty;
        one.conditions = shared;
        next.constraints = {one, one};
        shared = std::make_shared<const Rule>(next);
    }
    QVERIFY(evaluate(*shared, RuleData(), {}).isComplete);
    // The same without sharing.
    const auto nested = [](const auto &self, int depth) -> Rule {
        Rule rule;
        rule.label = u"REASON"_s;
        if (depth == 0)
            return rule;
        Constraint one;
        one.op = Operator::Required;
        one.conditions = std::make_shared<const Rule>(self(self, depth - 1));
        rule.constraints = {one, one};
        return rule;
    };
    QVERIFY(evaluate(nested(nested, 10), RuleData(), {}).places.size() == 1);
    // And a rule that is deeper than any that is read.
    Rule deep;
    for (int i = 0; i < 5'000; ++i) {
        Rule next;
        next.all.push_back(std::move(deep));
        deep = std::move(next);
    }
    QVERIFY(!evaluate(deep, RuleData(), {}).isComplete);
    // It takes itself apart from the outside, as deep as it is.
    while (!deep.all.empty()) {
        Rule inner = std::move(deep.all.front());
        deep = std::move(inner);
    }
}

void TestRuleStructure::anEnormousRuleEnds()
{
    // Lists that leave a little less each time, so that all of them have to be gone through.
    Rule rule;
    QStringList countries = someCountries();
    for (int i = 0; i < 100; ++i) {
        Rule one;
        one.label = u"REASON"_s;
        Constraint list;
        list.op = Operator::Contains;
        list.values = countries + countries + countries;
        one.constraints.assign(60, list);
        countries.removeFirst();
        rule.all.push_back(one);
    }
    RuleData data;
    data.values[u"REASON"_s] = u"ZW"_s;
    const Evaluation evaluation = evaluate(rule, data, {});
    QVERIFY(!evaluation.isComplete);
    QVERIFY(evaluation.isFulfilled());
}

void TestRuleStructure::severalDemandsOnAPlaceAreOne()
{
    const QJsonObject rule = allOf({element(u"REASON"_s, {constraint(u"contains"_s, QStringList{u"a"_s, u"b"_s, u"c"_s}), constraint(u"minlength"_s, u"1"_s)}),
                                    element(u"REASON"_s, {constraint(u"contains"_s, QStringList{u"c"_s, u"b"_s}), constraint(u"between"_s, QStringList{u"1"_s, u"7"_s})}),
                                    element(u"REASON"_s, {constraint(u"maxlength"_s, u"9"_s), constraint(u"notcontains"_s, QStringList{u"z"_s}), constraint(u"readonly"_s)})});
    const Evaluation evaluation = judged(rule, RuleData{{}, {}, {}, {{u"REASON"_s, u"d"_s}}});
    QCOMPARE(placesOf(evaluation), QStringList{u"REASON"_s});
    QCOMPARE(evaluation.places.size(), 1);
    const Demand demand = evaluation.demands.value({u"REASON"_s, {}});
    QCOMPARE(demand.allowedValues, (QStringList{u"b"_s, u"c"_s}));
    QCOMPARE(demand.deniedValues, QStringList{u"z"_s});
    QCOMPARE(demand.minimumLength, 1);
    QCOMPARE(demand.maximumLength, 7);
    QVERIFY(demand.isReadOnly);
    QVERIFY(!demand.isRequired);
}

QTEST_APPLESS_MAIN(TestRuleStructure)
#include "test_rulestructure.moc"
