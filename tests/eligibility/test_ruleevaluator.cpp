// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/ruleevaluator.h"

#include "eligibility/rulesamples.h"

#include <QtTest>

using namespace cartouche::eligibility;
using namespace cartouche::test;
using namespace Qt::StringLiterals;

class TestRuleEvaluator : public QObject
{
    Q_OBJECT

private slots:
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
    void anAccountHasItsMembersUnderOtherNames();
    void aMemberThatNoContactHasIsLeftToOvhcloud();

private:
    [[nodiscard]] static Evaluation judged(const QJsonObject &rule, const RuleData &data,
                                           const QStringList &contexts = {u"create"_s, u"order"_s})
    {
        return evaluate(*read(rule), data, contexts);
    }
    [[nodiscard]] static Place owners(const QString &member) { return {u"OWNER_CONTACT"_s, member}; }
};

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

void TestRuleEvaluator::aMemberThatNoContactHasIsLeftToOvhcloud()
{
    const QJsonObject rule = object(u"OWNER_CONTACT"_s, element(u"associationNationalIdentificationNumber"_s,
                                                               {constraint(u"required"_s), constraint(u"maxlength"_s, u"5"_s)}));
    const Evaluation evaluation = judged(rule, dataWith(company()));
    QVERIFY(evaluation.isFulfilled());
    QVERIFY(!evaluation.isComplete);
}

void TestRuleEvaluator::anAccountHasItsMembersUnderOtherNames()
{
    cartouche::api::Account account;
    account.name = u"Exemple"_s;
    account.firstname = u"Prénom"_s;
    account.legalform = u"individual"_s;
    account.organisation = u"Exemple SARL"_s;
    account.address = u"1 rue de l'Exemple"_s;
    account.city = u"Lyon"_s;
    account.zip = u"69001"_s;
    account.country = u"FR"_s;
    account.language = u"fr_FR"_s;
    account.email = u"contact@example.org"_s;
    account.phone = u"+33.123456789"_s;
    account.area = u"69"_s;
    account.sex = u"female"_s;
    const Members members = membersOf(account);
    QCOMPARE(members.value(u"lastName"_s), u"Exemple"_s);
    QCOMPARE(members.value(u"address.line1"_s), u"1 rue de l'Exemple"_s);
    QCOMPARE(members.value(u"address.province"_s), u"69"_s);
    QCOMPARE(members.value(u"gender"_s), u"female"_s);
    QVERIFY(!members.contains(u"vat"_s));
    // An owner that is left to OVHcloud is made of it.
    QVERIFY(judged(genericRule(), dataWith(members)).isFulfilled());

    cartouche::api::Contact contact;
    contact.address.city = u"Lyon"_s;
    contact.accreditationYear = 1990;
    QCOMPARE(membersOf(contact), (Members{{u"address.city"_s, u"Lyon"_s}, {u"accreditationYear"_s, u"1990"_s}}));
}

QTEST_APPLESS_MAIN(TestRuleEvaluator)
#include "test_ruleevaluator.moc"
