// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/ruleevaluator.h"

#include "eligibility/rulesamples.h"

#include <QtTest>

using namespace cartouche::eligibility;
using namespace cartouche::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Operator)

class TestRuleEvaluator : public QObject
{
    Q_OBJECT

private slots:
    void operators_data();
    void operators();
    void anEmptyValueBreaksOnlyTheDemandForOne_data();
    void anEmptyValueBreaksOnlyTheDemandForOne();
    void whatCannotBeComparedIsNotJudged_data();
    void whatCannotBeComparedIsNotJudged();
    void anOwnerWithoutDataBreaksSevenRules();
    void aCompleteOwnerFulfilsTheGenericRule();
    void thePersonsNameIsAskedOfPersonsOnly();
    void theReasonOfADemandIsTold();
    void countriesWithoutPostalCodesNeedNone();
    void theFirstConstraintThatFailsIsTold();
    void demandsFollowTheValues();
    void berlinIsSatisfiedByOwnerOrAdministrator_data();
    void berlinIsSatisfiedByOwnerOrAdministrator();
    void anAccountThatNobodyKnowsIsLeftToOvhcloud();
    void whatIsRespectedAnywayNeedNotApply();
    void anOwnerThatNobodyKnowsIsLeftToOvhcloud();
    void partsForOtherContextsAreLeftOut();
    void ruleConditionsSwitchWholeParts();
    void oneWayOfSeveralIsEnough();
    void whenNoWayHoldsTheNearestIsTold();
    void ofSeveralWaysNoneIsDemanded();
    void declarationsOrAReason();
    void registryDataIsReadFromItsText();
    void registryDataThatIsMissingIsOneFinding();
    void aMemberThatNoContactHasIsLeftToOvhcloud();
    void theTransferCodeHasTwoNames();
    void constraintsWithoutLabelAreNotJudged();
    void anExplodingPatternIsNotJudged();
    void conditionsInConditionsEnd();
    void anEnormousRuleEnds();
    void severalDemandsOnAPlaceAreOne();

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
    [[nodiscard]] static Place owners(const QString &member) { return {u"OWNER_CONTACT"_s, member}; }
};

void TestRuleEvaluator::operators_data()
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

void TestRuleEvaluator::operators()
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

void TestRuleEvaluator::anEmptyValueBreaksOnlyTheDemandForOne_data()
{
    QTest::addColumn<QJsonObject>("one");
    for (const QString &op : {u"eq"_s, u"ne"_s, u"gt"_s, u"gte"_s, u"lt"_s, u"lte"_s, u"minlength"_s, u"maxlength"_s,
                              u"match"_s, u"contains"_s, u"notcontains"_s, u"empty"_s, u"readonly"_s})
        QTest::newRow(qPrintable(op)) << constraint(op, u"5"_s);
    QTest::newRow("between") << constraint(u"between"_s, QStringList{u"2"_s, u"4"_s});
    QTest::newRow("a list") << constraint(u"contains"_s, QStringList{u"2"_s, u"4"_s});
}

void TestRuleEvaluator::anEmptyValueBreaksOnlyTheDemandForOne()
{
    QFETCH(QJsonObject, one);
    QVERIFY(judged(one, QString()).isFulfilled());
    QVERIFY(judged(one, QString()).isComplete);
}

void TestRuleEvaluator::whatCannotBeComparedIsNotJudged_data()
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
    QTest::newRow("a long pattern") << constraint(u"match"_s, QString(3'000, u'a'));
}

void TestRuleEvaluator::whatCannotBeComparedIsNotJudged()
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

void TestRuleEvaluator::anOwnerWithoutDataBreaksSevenRules()
{
    // The documented example, to the letter of which fields.
    const Evaluation evaluation = judged(genericRule(), dataWith({}));
    QCOMPARE(placesOf(evaluation),
             (QStringList{u"OWNER_CONTACT address.city"_s, u"OWNER_CONTACT address.country"_s, u"OWNER_CONTACT email"_s,
                          u"OWNER_CONTACT language"_s, u"OWNER_CONTACT legalForm"_s, u"OWNER_CONTACT address.line1"_s,
                          u"OWNER_CONTACT phone"_s}));
    QVERIFY(evaluation.isComplete);
    for (const Finding &each : evaluation.findings)
        QCOMPARE(each.op, Operator::Required);
}

void TestRuleEvaluator::aCompleteOwnerFulfilsTheGenericRule()
{
    for (const Members &owner : {company(), person()}) {
        const Evaluation evaluation = judged(genericRule(), dataWith(owner));
        QCOMPARE(placesOf(evaluation), QStringList());
        QVERIFY(evaluation.isComplete);
    }
}

void TestRuleEvaluator::thePersonsNameIsAskedOfPersonsOnly()
{
    Members owner = company();
    owner[u"legalForm"_s] = u"individual"_s;
    QCOMPARE(placesOf(judged(genericRule(), dataWith(owner))),
             (QStringList{u"OWNER_CONTACT firstName"_s, u"OWNER_CONTACT lastName"_s}));
    owner = person();
    owner[u"legalForm"_s] = u"association"_s;
    QCOMPARE(placesOf(judged(genericRule(), dataWith(owner))), QStringList{u"OWNER_CONTACT organisationName"_s});
}

void TestRuleEvaluator::theReasonOfADemandIsTold()
{
    Members owner = person();
    owner.remove(u"lastName"_s);
    const Evaluation evaluation = judged(genericRule(), dataWith(owner));
    QCOMPARE(evaluation.findings.size(), 1);
    const QList<Reason> reasons = evaluation.findings.constFirst().because;
    QCOMPARE(reasons.size(), 1);
    QCOMPARE(reasons.constFirst().place, owners(u"legalForm"_s));
    QCOMPARE(reasons.constFirst().op, Operator::Eq);
    QCOMPARE(reasons.constFirst().value, u"individual"_s);
}

void TestRuleEvaluator::countriesWithoutPostalCodesNeedNone()
{
    Members owner = company();
    owner.remove(u"address.zip"_s);
    QCOMPARE(placesOf(judged(genericRule(), dataWith(owner))), QStringList{u"OWNER_CONTACT address.zip"_s});
    owner[u"address.country"_s] = u"IE"_s;
    QVERIFY(judged(genericRule(), dataWith(owner)).isFulfilled());
    owner.remove(u"address.country"_s);
    QCOMPARE(placesOf(judged(genericRule(), dataWith(owner))), QStringList{u"OWNER_CONTACT address.country"_s});
}

void TestRuleEvaluator::theFirstConstraintThatFailsIsTold()
{
    Members owner = company();
    owner[u"address.country"_s] = QString(300, u'X');
    owner[u"address.city"_s] = QString(256, u'x');
    const Evaluation evaluation = judged(genericRule(), dataWith(owner));
    QCOMPARE(evaluation.findings.size(), 2);
    QCOMPARE(evaluation.findings.at(0).op, Operator::MaxLength);
    QCOMPARE(evaluation.findings.at(0).value, u"255"_s);
    QCOMPARE(evaluation.findings.at(1).op, Operator::Contains);
    QCOMPARE(evaluation.findings.at(1).values, someCountries());
}

void TestRuleEvaluator::demandsFollowTheValues()
{
    const Evaluation forCompany = judged(genericRule(), dataWith(company()));
    const Evaluation forPerson = judged(genericRule(), dataWith(person()));
    QVERIFY(forCompany.demands.value(owners(u"organisationName"_s)).isRequired);
    QVERIFY(!forPerson.demands.value(owners(u"organisationName"_s)).isRequired);
    QVERIFY(!forCompany.demands.value(owners(u"lastName"_s)).isRequired);
    QVERIFY(forPerson.demands.value(owners(u"lastName"_s)).isRequired);
    const Demand country = forCompany.demands.value(owners(u"address.country"_s));
    QCOMPARE(country.allowedValues, someCountries());
    QCOMPARE(country.maximumLength, 255);
    QCOMPARE(country.type, u"string"_s);
    QVERIFY(country.isRuled);
    QVERIFY(!forCompany.demands.value({u"OWNER_LEGAL_AGE"_s, {}}).isRuled);
    QCOMPARE(forCompany.places.size(), forCompany.demands.size());
    QCOMPARE(forCompany.places.constFirst(), (Place{u"OWNER_CONTACT"_s, {}}));
    QCOMPARE(forCompany.places.constLast(), (Place{u"OWNER_LEGAL_AGE"_s, {}}));
}

void TestRuleEvaluator::berlinIsSatisfiedByOwnerOrAdministrator_data()
{
    QTest::addColumn<QString>("ownerCity");
    QTest::addColumn<QString>("ownerCountry");
    QTest::addColumn<QString>("adminCity");
    QTest::addColumn<QString>("adminCountry");
    QTest::addColumn<QStringList>("broken");
    const QStringList owners{u"OWNER_CONTACT address.city"_s, u"OWNER_CONTACT address.country"_s};
    const QStringList admins{u"ADMIN_ACCOUNT address.city"_s, u"ADMIN_ACCOUNT address.country"_s};
    QTest::newRow("both") << u"Berlin"_s << u"DE"_s << u"Berlin"_s << u"DE"_s << QStringList();
    QTest::newRow("the owner") << u"Berlin"_s << u"DE"_s << u"Lyon"_s << u"FR"_s << QStringList();
    QTest::newRow("the administrator") << u"Lyon"_s << u"FR"_s << u"Berlin"_s << u"DE"_s << QStringList();
    QTest::newRow("neither") << u"Lyon"_s << u"FR"_s << u"Lyon"_s << u"FR"_s << admins + owners;
    QTest::newRow("half of the owner") << u"Hamburg"_s << u"DE"_s << u"Lyon"_s << u"FR"_s
                                       << admins + QStringList{owners.constFirst()};
}

void TestRuleEvaluator::berlinIsSatisfiedByOwnerOrAdministrator()
{
    QFETCH(QString, ownerCity);
    QFETCH(QString, ownerCountry);
    QFETCH(QString, adminCity);
    QFETCH(QString, adminCountry);
    RuleData data = dataWith(company());
    (*data.owner)[u"address.city"_s] = ownerCity;
    (*data.owner)[u"address.country"_s] = ownerCountry;
    (*data.adminAccount)[u"address.city"_s] = adminCity;
    (*data.adminAccount)[u"address.country"_s] = adminCountry;
    const Evaluation evaluation = judged(berlinRule(), data);
    QVERIFY(evaluation.isComplete);
    QTEST(placesOf(evaluation), "broken");
    // Which of the two has to be there is said by the other one.
    const bool isOwnerElsewhere = ownerCity != "Berlin"_L1;
    QCOMPARE(evaluation.demands.value({u"ADMIN_ACCOUNT"_s, u"address.city"_s}).allowedValues,
             isOwnerElsewhere ? QStringList{u"Berlin"_s} : QStringList());
}

void TestRuleEvaluator::anAccountThatNobodyKnowsIsLeftToOvhcloud()
{
    RuleData data = dataWith(company());
    data.adminAccount.reset();
    const Evaluation evaluation = judged(berlinRule(), data);
    QVERIFY(evaluation.isFulfilled());
    QVERIFY(!evaluation.isComplete);
    (*data.owner).remove(u"phone"_s);
    QCOMPARE(placesOf(judged(berlinRule(), data)), QStringList{u"OWNER_CONTACT phone"_s});
    // A rule that does not speak of it does not miss it.
    data.owner = company();
    QVERIFY(judged(genericRule(), data).isComplete);
}

void TestRuleEvaluator::whatIsRespectedAnywayNeedNotApply()
{
    const QJsonObject condition = ifMember(u"ADMIN_ACCOUNT"_s, u"address.country"_s, constraint(u"ne"_s, u"DE"_s));
    const QJsonObject rule = object(u"OWNER_CONTACT"_s, element(u"address.country"_s, {when(condition, constraint(u"eq"_s, u"DE"_s))}));
    RuleData data = dataWith(company());
    data.adminAccount.reset();
    QVERIFY(!judged(rule, data).isComplete);
    (*data.owner)[u"address.country"_s] = u"DE"_s;
    QVERIFY(judged(rule, data).isComplete);
}

void TestRuleEvaluator::anOwnerThatNobodyKnowsIsLeftToOvhcloud()
{
    RuleData data = dataWith({});
    data.owner.reset();
    const Evaluation evaluation = judged(genericRule(), data);
    QVERIFY(evaluation.isFulfilled());
    QVERIFY(!evaluation.isComplete);
    QVERIFY(evaluation.demands.value(owners(u"phone"_s)).isRequired);
    QVERIFY(!evaluation.demands.value(owners(u"lastName"_s)).isRequired);
}

void TestRuleEvaluator::partsForOtherContextsAreLeftOut()
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

void TestRuleEvaluator::ruleConditionsSwitchWholeParts()
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

void TestRuleEvaluator::oneWayOfSeveralIsEnough()
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

void TestRuleEvaluator::whenNoWayHoldsTheNearestIsTold()
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

void TestRuleEvaluator::ofSeveralWaysNoneIsDemanded()
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

void TestRuleEvaluator::declarationsOrAReason()
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

void TestRuleEvaluator::registryDataIsReadFromItsText()
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

void TestRuleEvaluator::registryDataThatIsMissingIsOneFinding()
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

void TestRuleEvaluator::aMemberThatNoContactHasIsLeftToOvhcloud()
{
    const QJsonObject rule = object(u"OWNER_CONTACT"_s, element(u"associationNationalIdentificationNumber"_s,
                                                               {constraint(u"required"_s), constraint(u"maxlength"_s, u"5"_s)}));
    const Evaluation evaluation = judged(rule, dataWith(company()));
    QVERIFY(evaluation.isFulfilled());
    QVERIFY(!evaluation.isComplete);
}

void TestRuleEvaluator::theTransferCodeHasTwoNames()
{
    const QJsonObject rule = element(u"authInfo"_s, {constraint(u"required"_s)});
    QCOMPARE(placesOf(judged(rule, RuleData())), QStringList{u"AUTH_INFO"_s});
    RuleData data;
    data.values[u"AUTH_INFO"_s] = u"code"_s;
    QVERIFY(judged(rule, data).isFulfilled());
}

void TestRuleEvaluator::constraintsWithoutLabelAreNotJudged()
{
    const QJsonObject rule{{u"constraints"_s, QJsonArray{constraint(u"required"_s)}}};
    QVERIFY(judged(rule, RuleData()).isFulfilled());
    QVERIFY(!judged(rule, RuleData()).isComplete);
    QVERIFY(judged(allOf({}), RuleData()).isComplete);
}

void TestRuleEvaluator::anExplodingPatternIsNotJudged()
{
    // A walk through all ways would take longer than the universe is old.
    for (const QString &pattern : {u"^(a+)+$"_s, u"^(a|aa)+$"_s, u"(x+x+)+[yz]"_s, u"^((a*)*)*b$"_s}) {
        const Evaluation evaluation = judged(constraint(u"match"_s, pattern), QString(400, pattern.contains(u'x') ? u'x' : u'a') + u'!');
        QVERIFY2(evaluation.isFulfilled(), qPrintable(pattern));
        QVERIFY2(!evaluation.isComplete, qPrintable(pattern));
    }
}

void TestRuleEvaluator::conditionsInConditionsEnd()
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

void TestRuleEvaluator::anEnormousRuleEnds()
{
    Rule rule;
    Rule one;
    one.label = u"REASON"_s;
    Constraint lists;
    lists.op = Operator::Contains;
    lists.values = someCountries();
    one.constraints.assign(100, lists);
    rule.all.assign(2'000, one);
    RuleData data;
    data.values[u"REASON"_s] = u"ZW"_s;
    const Evaluation evaluation = evaluate(rule, data, {});
    QVERIFY(!evaluation.isComplete);
    QVERIFY(evaluation.isFulfilled());
}

void TestRuleEvaluator::severalDemandsOnAPlaceAreOne()
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

QTEST_APPLESS_MAIN(TestRuleEvaluator)
#include "test_ruleevaluator.moc"
