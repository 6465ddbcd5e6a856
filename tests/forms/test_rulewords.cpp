// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/rulewords.h"

#include "eligibility/contactmembers.h"
#include "eligibility/rulesamples.h"
#include "forms/demandwords.h"
#include "forms/reasonwords.h"

#include <QtTest>

using namespace cartouche::eligibility;
using namespace cartouche::forms;
using namespace cartouche::test;
using namespace Qt::StringLiterals;

class TestRuleWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anOwnerOutsideTheUnion();
    void whatIsMissingSaysWhy();
    void placesInTheWorld_data();
    void placesInTheWorld();
    void otherWaysAreTold();
    void administratorsHaveTheirOwnSentence();
    void captions_data();
    void captions();
    void formsAreShownByAnExample();
    void longListsAreShortened();
    void everyMemberHasWords();
    void reasons_data();
    void reasons();
    void whatAServerSentIsCut();
    void notesOfExtensions();

private:
    [[nodiscard]] static Finding owners(const QString &member, Operator op, const QString &value = {}, const QStringList &values = {},
                                        const QString &given = {})
    {
        Finding finding;
        finding.place = {u"OWNER_CONTACT"_s, member};
        finding.op = op;
        finding.value = value;
        finding.values = values;
        finding.given = given;
        return finding;
    }
};

void TestRuleWords::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestRuleWords::anOwnerOutsideTheUnion()
{
    Members owner = company();
    owner[u"address.country"_s] = u"CH"_s;
    const Evaluation evaluation = evaluate(*read(europeanRule()), dataWith(owner), {u"create"_s});
    QCOMPARE(evaluation.findings.size(), 1);
    const Finding &finding = evaluation.findings.constFirst();
    QCOMPARE(RuleWords::title(finding, u".eu"_s), u"A .eu owner must live in the EU: choose a country of the Union."_s);
    QCOMPARE(RuleWords::caption(finding), u"Country: Switzerland is not in the Union."_s);
    QCOMPARE(RuleWords::remark(finding), u"Switzerland is not in the Union."_s);
}

void TestRuleWords::whatIsMissingSaysWhy()
{
    Members owner = person();
    owner.remove(u"lastName"_s);
    owner.remove(u"phone"_s);
    const QList<Finding> findings = evaluate(*read(genericRule()), dataWith(owner), {u"create"_s}).findings;
    QCOMPARE(findings.size(), 2);
    QCOMPARE(RuleWords::caption(findings.at(0)), u"Last name: needed, because the owner is a person."_s);
    QCOMPARE(RuleWords::remark(findings.at(0)), u"Needed, because the owner is a person."_s);
    QCOMPARE(RuleWords::title(findings.at(0), u".fr"_s), u"A .fr owner has to give: Last name, because the owner is a person."_s);
    QCOMPARE(RuleWords::title(findings.at(1), u".fr"_s), u"A .fr owner has to give: Phone."_s);
    Finding top;
    top.place = {u"REASON"_s, {}};
    top.op = Operator::Required;
    QCOMPARE(RuleWords::title(top, u".fr"_s), u"A .fr name needs: Reason."_s);
    top.place = {u"DOMAIN_CONFIG"_s, u"audience"_s};
    QCOMPARE(RuleWords::title(top, u".gov.uk"_s), u"The registry data of a .gov.uk name lacks: Audience."_s);
}

void TestRuleWords::placesInTheWorld_data()
{
    QTest::addColumn<QStringList>("countries");
    QTest::addColumn<QString>("title");
    const QStringList members = countriesOfTheUnion();
    const QStringList area = members + QStringList{u"NO"_s, u"IS"_s, u"LI"_s};
    QTest::newRow("one") << QStringList{u"CA"_s} << u"A .x owner must live in Canada."_s;
    QTest::newRow("area") << area << u"A .x owner must live in the EU, Iceland, Liechtenstein or Norway: choose one of these countries."_s;
    QTest::newRow("more") << area + QStringList{u"CH"_s}
                          << u"A .x owner must live in the EU or close to it: choose one of the registry’s countries."_s;
    QTest::newRow("few") << QStringList{u"FR"_s, u"DE"_s} << u"A .x owner must live in France or Germany."_s;
    QTest::newRow("all") << someCountries() << u"A .x owner needs a country that the registry knows: choose it from the list."_s;
}

void TestRuleWords::placesInTheWorld()
{
    QFETCH(QStringList, countries);
    QTEST(RuleWords::title(owners(u"address.country"_s, Operator::Contains, {}, countries, u"US"_s), u".x"_s), "title");
    QVERIFY(RuleWords::caption(owners(u"address.country"_s, Operator::Contains, {}, countries, u"US"_s)).startsWith(u"Country: "_s));
}

void TestRuleWords::otherWaysAreTold()
{
    Finding finding = owners(u"address.country"_s, Operator::Eq, u"CA"_s, {}, u"FR"_s);
    finding.others = {{{u"OWNER_CONTACT"_s, u"nationality"_s}}, {{u"OWNER_CONTACT"_s, u"trademarkId"_s}}};
    QCOMPARE(RuleWords::title(finding, u".ca"_s),
             u"A .ca owner must live in Canada. Or fill in instead: Nationality or Trademark number."_s);
    QCOMPARE(RuleWords::caption(finding), u"Country: has to be Canada. Or fill in instead: Nationality or Trademark number."_s);
}

void TestRuleWords::administratorsHaveTheirOwnSentence()
{
    const Evaluation evaluation = evaluate(*read(berlinRule()), dataWith(company()), {u"create"_s});
    QCOMPARE(evaluation.findings.size(), 4);
    QCOMPARE(RuleWords::title(evaluation.findings.at(0), u".berlin"_s),
             u"For a .berlin name the administrator must live in Berlin, because the owner does not live in Germany and the owner does not "
             "live in Berlin."_s);
    QCOMPARE(RuleWords::title(evaluation.findings.at(2), u".berlin"_s),
             u"A .berlin owner must live in Berlin, because the administrator does not live in Germany and the administrator does not "
             "live in Berlin."_s);
    QVERIFY(RuleWords::caption(evaluation.findings.at(0)).startsWith(u"Town: has to be Berlin, because the owner"_s));
}

void TestRuleWords::captions_data()
{
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<QString>("caption");
    const auto row = [](const Finding &finding, const QString &caption) { QTest::newRow(qPrintable(caption)) << finding << caption; };
    row(owners(u"address.city"_s, Operator::MaxLength, u"255"_s), u"Town: at most 255 characters."_s);
    row(owners(u"address.city"_s, Operator::MinLength, u"2"_s), u"Town: at least 2 characters."_s);
    row(owners(u"address.city"_s, Operator::Between, {}, {u"2"_s, u"9"_s}), u"Town: from 2 to 9 characters."_s);
    row(owners(u"address.city"_s, Operator::Empty), u"Town: has to stay empty."_s);
    row(owners(u"birthDay"_s, Operator::Gte, u"1900-01-31"_s), u"Date of birth: not before 31\u00A0January\u00A01900."_s);
    row(owners(u"accreditationYear"_s, Operator::Gt, u"1900"_s), u"Year of accreditation: has to be more than 1900."_s);
    row(owners(u"accreditationYear"_s, Operator::Lte, u"1900"_s), u"Year of accreditation: has to be 1900 or less."_s);
    row(owners(u"legalForm"_s, Operator::Contains, {}, {u"individual"_s, u"other"_s}, u"corporation"_s),
        u"Legal form: has to be Person or Other organisation."_s);
    row(owners(u"legalForm"_s, Operator::Ne, u"individual"_s, {}, u"individual"_s), u"Legal form: Person is not possible here."_s);
    row(owners(u"website"_s, Operator::Contains, u"https"_s, {}, u"x"_s), u"Website: has to contain “https”."_s);
    row(owners(u"website"_s, Operator::NotContains, u"http:"_s, {}, u"x"_s), u"Website: must not contain “http:”."_s);
    row(owners(u"vat"_s, Operator::Match, u"^x$"_s, {}, u"y"_s), u"VAT number: not in the form that the registry wants."_s);
}

void TestRuleWords::captions()
{
    QFETCH(Finding, finding);
    QTEST(RuleWords::caption(finding), "caption");
}

void TestRuleWords::formsAreShownByAnExample()
{
    Demand demand;
    demand.description = u"nine digits"_s;
    const Finding finding = owners(u"companyNationalIdentificationNumber"_s, Operator::Match, u"^[0-9]{9}$"_s, {}, u"x"_s);
    QCOMPARE(RuleWords::remark(finding, demand), u"Not in the form that the registry wants (nine digits)."_s);
    demand.placeholder = u"123456789"_s;
    QCOMPARE(RuleWords::remark(finding, demand), u"Not in the form that the registry wants, such as 123456789."_s);
    QCOMPARE(RuleWords::title(finding, u".fr"_s, demand),
             u"This does not fit a .fr name – Company number: not in the form that the registry wants, such as 123456789."_s);
}

void TestRuleWords::longListsAreShortened()
{
    const QString country = u"address.country"_s;
    QCOMPARE(RuleWords::values(country, {}), QString());
    QCOMPARE(RuleWords::values(country, {u"DE"_s}), u"Germany"_s);
    QCOMPARE(RuleWords::values(country, {u"DE"_s, u"FR"_s, u"IT"_s}), u"Germany, France or Italy"_s);
    QStringList many{u"DE"_s, u"FR"_s};
    many += countriesOfTheUnion().first(25);
    QCOMPARE(RuleWords::values(country, many), u"Germany, France or 25 more"_s);
}

void TestRuleWords::everyMemberHasWords()
{
    for (const QString &label : contactMembers()) {
        QVERIFY2(!RuleWords::member(label).isEmpty(), qPrintable(label));
        QVERIFY2(RuleWords::member(label) != label, qPrintable(label));
    }
    for (const QString &label : {u"audience"_s, u"isFor"_s, u"otherPurpose"_s, u"reason"_s, u"represent"_s})
        QVERIFY2(RuleWords::member(label) != label, qPrintable(label));
    QCOMPARE(RuleWords::member(u"shoeSize"_s), u"shoeSize"_s);
}

void TestRuleWords::reasons_data()
{
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("words");
    const auto row = [](const Reason &reason, const QString &words) { QTest::newRow(qPrintable(words)) << reason << words; };
    const Place form{u"OWNER_CONTACT"_s, u"legalForm"_s};
    const Place country{u"OWNER_CONTACT"_s, u"address.country"_s};
    row({form, Operator::Ne, u"individual"_s, {}}, u"the owner is not a person"_s);
    row({form, Operator::Eq, u"corporation"_s, {}}, u"the owner is a company"_s);
    row({form, Operator::Eq, u"association"_s, {}}, u"the owner is an association"_s);
    row({form, Operator::Contains, {}, {u"other"_s, u"corporation"_s}}, u"the legal form of the owner is: Other organisation or Company"_s);
    row({country, Operator::Eq, u"FR"_s, {}}, u"the owner lives in France"_s);
    row({country, Operator::NotContains, {}, {u"IE"_s, u"LA"_s}}, u"the owner does not live in Ireland or Laos"_s);
    row({{u"OWNER_CONTACT"_s, u"birthCountry"_s}, Operator::Eq, u"FR"_s, {}}, u"the owner was born in France"_s);
    row({{u"OWNER_CONTACT"_s, u"birthCountry"_s}, Operator::Required, {}, {}}, u"“Country of birth” is filled in"_s);
    row({{u"REASON"_s, {}}, Operator::Empty, {}, {}}, u"“Reason” is empty"_s);
    row({{u"OWNER_CONTACT"_s, u"vat"_s}, Operator::Match, u"x"_s, {}}, u"it depends on “VAT number”"_s);
}

void TestRuleWords::reasons()
{
    QFETCH(Reason, reason);
    QTEST(ReasonWords::because({reason, reason}), "words");
    QVERIFY(ReasonWords::because({}).isEmpty());
}

void TestRuleWords::whatAServerSentIsCut()
{
    const QString endless(100'000, u'x');
    Demand demand;
    demand.placeholder = endless;
    Finding finding = owners(endless, Operator::Match, endless, {endless, endless}, endless);
    QVERIFY(RuleWords::title(finding, u".x"_s, demand).size() < 2'000);
    for (const Operator op : {Operator::Contains, Operator::Ne, Operator::Eq, Operator::Gt, Operator::MaxLength, Operator::Unknown}) {
        finding.op = op;
        finding.because = {{finding.place, Operator::Eq, endless, {}}};
        QVERIFY(RuleWords::title(finding, u".x"_s).size() < 2'000);
    }
    QVERIFY(RuleWords::caption(owners(u"vat"_s, Operator::MaxLength, endless)).size() < 200);
}

void TestRuleWords::notesOfExtensions()
{
    QVERIFY(DemandWords::notes(demandsOf(*read(genericRule()))).isEmpty());
    QCOMPARE(DemandWords::notes(demandsOf(*read(europeanRule()))), QStringList{u"EU residence needed"_s});
    QCOMPARE(DemandWords::notes(demandsOf(*read(berlinRule()))),
             QStringList{u"Residence in Berlin needed, of the owner or the administrator"_s});
    QCOMPARE(DemandWords::notes(demandsOf(*read(reasonOrConditionsRule()))), QStringList{u"Needs your consent"_s});
    Demands demands;
    demands.countries = QStringList{u"CA"_s};
    demands.inPlaceOfLiving = QStringList{u"nationality"_s, u"trademarkId"_s};
    demands.members = QStringList{u"legalFormCategory"_s};
    demands.sometimesMembers = QStringList{u"birthDay"_s};
    demands.legalForms = QStringList{u"corporation"_s};
    demands.elements = QStringList{u"PROTECTED_CODE"_s, u"REASON"_s, u"DOMAIN_CONFIG"_s, u"CLAIMS_NOTICE"_s};
    QCOMPARE(DemandWords::notes(demands).size(), 8);
    QCOMPARE(DemandWords::notes(demands).constFirst(), u"Residence in Canada needed, or: Nationality and Trademark number"_s);
}

QTEST_MAIN(TestRuleWords)
#include "test_rulewords.moc"
