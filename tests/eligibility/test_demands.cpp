// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/demands.h"

#include "api/awaiting.h"
#include "api/ruleroutes.h"
#include "eligibility/rulereader.h"
#include "eligibility/rulesamples.h"
#include "support/sandboxprocess.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::eligibility;
using namespace cartouche::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(CountryGroup)

/// With rules as a server answers them.
class TestDemands : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void groups_data();
    void groups();
    void theGenericRuleAsksForNothing();
    void com();
    void fr();
    void eu();
    void berlin();
    void travel();
    void ca();
    void coUk();
    void govUk();
    void reservedNames();
    void otherContextsDoNotCount();

private:
    [[nodiscard]] Demands served(const QString &name)
    {
        const auto json = api::awaited(api::readConfigurationRule(*m_client, u"create"_s, name));
        if (!json)
            qFatal("no rule for %s", qPrintable(name));
        const RuleReading reading = readRule(*json);
        if (reading.leftOut > 0 || !reading.rule)
            qFatal("the rule for %s cannot be read", qPrintable(name));
        return demandsOf(*reading.rule);
    }

    SandboxProcess m_sandbox;
    std::unique_ptr<api::Client> m_client;
};

void TestDemands::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
    m_client = std::make_unique<api::Client>(*api::Endpoint::fromUrl(m_sandbox.endpoint()), api::someKeys(), api::quickOptions());
}

void TestDemands::groups_data()
{
    QTest::addColumn<QStringList>("countries");
    QTest::addColumn<CountryGroup>("group");
    const QStringList members = countriesOfTheUnion();
    const QStringList area = members + QStringList{u"NO"_s, u"IS"_s, u"LI"_s};
    QTest::newRow("nothing") << QStringList() << CountryGroup::Anywhere;
    QTest::newRow("all") << someCountries() << CountryGroup::Anywhere;
    QTest::newRow("one") << QStringList{u"DE"_s, u"DE"_s} << CountryGroup::OneCountry;
    QTest::newRow("the Union") << members << CountryGroup::EuropeanUnion;
    QTest::newRow("the Union, one twice") << members + QStringList{u"FR"_s} << CountryGroup::EuropeanUnion;
    QTest::newRow("the area") << area << CountryGroup::EconomicArea;
    QTest::newRow("with Switzerland") << area + QStringList{u"CH"_s} << CountryGroup::EuropeAndMore;
    QTest::newRow("not all of the Union") << members.mid(1) << CountryGroup::Other;
    QTest::newRow("the Union and a far land") << members + QStringList{u"AU"_s} << CountryGroup::Other;
    QTest::newRow("neighbours") << QStringList{u"FR"_s, u"DE"_s} << CountryGroup::Other;
}

void TestDemands::groups()
{
    QFETCH(QStringList, countries);
    QTEST(countryGroupOf(countries), "group");
}

void TestDemands::theGenericRuleAsksForNothing()
{
    const Demands demands = demandsOf(*read(genericRule()));
    QVERIFY(demands.isEmpty());
    QVERIFY(!demands.needsPapers());
    QCOMPARE(demands.region(), CountryGroup::Anywhere);
}

void TestDemands::com()
{
    QVERIFY(served(u"exemple.com"_s).isEmpty());
}

void TestDemands::fr()
{
    const Demands demands = served(u"exemple.fr"_s);
    QCOMPARE(demands.region(), CountryGroup::EuropeAndMore);
    QVERIFY(demands.countries.contains(u"CH"_s));
    QVERIFY(demands.members.isEmpty());
    QVERIFY(demands.sometimesMembers.contains(u"companyNationalIdentificationNumber"_s));
    QVERIFY(demands.sometimesMembers.contains(u"birthDay"_s));
    QVERIFY(!demands.sometimesMembers.contains(u"firstName"_s));
    QVERIFY(demands.needsPapers());
    QVERIFY(!demands.needsConsent());
}

void TestDemands::eu()
{
    const Demands demands = served(u"exemple.eu"_s);
    QCOMPARE(demands.region(), CountryGroup::EconomicArea);
    QVERIFY(demands.members.isEmpty() && demands.sometimesMembers.isEmpty() && demands.elements.isEmpty());
    QVERIFY(!demands.mayAdministratorLiveThere);
    QVERIFY(demands.needsPapers());
    QCOMPARE(demandsOf(*read(europeanRule())).region(), CountryGroup::EuropeanUnion);
}

void TestDemands::berlin()
{
    for (const Demands &demands : {served(u"exemple.berlin"_s), demandsOf(*read(berlinRule()))}) {
        QCOMPARE(demands.countries, QStringList{u"DE"_s});
        QCOMPARE(demands.cities, QStringList{u"Berlin"_s});
        QCOMPARE(demands.region(), CountryGroup::OneCountry);
        QVERIFY(demands.mayAdministratorLiveThere);
        QVERIFY(demands.needsPapers());
        QVERIFY(demands.members.isEmpty() && demands.inPlaceOfLiving.isEmpty());
    }
}

void TestDemands::travel()
{
    const Demands demands = served(u"exemple.travel"_s);
    QCOMPARE(demands.elements, QStringList{u"ACCEPT_CONDITIONS"_s});
    QVERIFY(demands.needsConsent());
    QVERIFY(!demands.needsPapers());
}

void TestDemands::ca()
{
    const Demands demands = served(u"exemple.ca"_s);
    QCOMPARE(demands.countries, QStringList{u"CA"_s});
    QCOMPARE(demands.inPlaceOfLiving, (QStringList{u"nationality"_s, u"trademarkId"_s}));
    QCOMPARE(demands.members, QStringList{u"legalFormCategory"_s});
    QVERIFY(!demands.mayAdministratorLiveThere);
}

void TestDemands::coUk()
{
    const Demands demands = served(u"exemple.co.uk"_s);
    QVERIFY(demands.countries.isEmpty());
    QVERIFY(demands.members.isEmpty());
    QCOMPARE(demands.sometimesMembers, (QStringList{u"legalFormCategory"_s, u"companyNationalIdentificationNumber"_s}));
}

void TestDemands::govUk()
{
    const Demands demands = served(u"exemple.gov.uk"_s);
    QCOMPARE(demands.elements, QStringList{u"DOMAIN_CONFIG"_s});
    QVERIFY(demands.legalForms.contains(u"association"_s));
    QVERIFY(!demands.legalForms.contains(u"individual"_s));
    QVERIFY(demands.needsPapers());
}

void TestDemands::reservedNames()
{
    QCOMPARE(served(u"reserve.com"_s).elements, QStringList{u"PROTECTED_CODE"_s});
    QCOMPARE(served(u"raison.com"_s).elements, QStringList{u"REASON"_s});
    QCOMPARE(served(u"marque.com"_s).elements, QStringList{u"CLAIMS_NOTICE"_s});
    QVERIFY(served(u"raison.com"_s).needsPapers());
}

void TestDemands::otherContextsDoNotCount()
{
    QJsonObject part = element(u"REASON"_s, {constraint(u"required"_s)});
    part[u"contexts"_s] = QJsonArray{u"premium"_s};
    QVERIFY(demandsOf(*read(part)).isEmpty());
    QCOMPARE(demandsOf(*read(part), {u"premium"_s}).elements, QStringList{u"REASON"_s});
}

QTEST_GUILESS_MAIN(TestDemands)
#include "test_demands.moc"
