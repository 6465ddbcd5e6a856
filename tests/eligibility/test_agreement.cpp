// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/ruleevaluator.h"

#include "api/awaiting.h"
#include "api/memodels.h"
#include "api/meroutes.h"
#include "api/ruleroutes.h"
#include "eligibility/checkbody.h"
#include "eligibility/contactmembers.h"
#include "eligibility/refusalkeys.h"
#include "eligibility/rulereader.h"
#include "eligibility/rulesamples.h"
#include "support/sandboxprocess.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::eligibility;
using namespace cartouche::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(cartouche::eligibility::CheckedData)

/// The same data held against the same rule by a server and here: both find the same.
class TestAgreement : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void bothFindTheSame_data();
    void bothFindTheSame();
    void theTableHasBothKinds();

private:
    [[nodiscard]] static api::Contact contactOf(const Members &members)
    {
        api::Contact contact;
        for (auto each = members.begin(); each != members.end(); ++each)
            setMember(contact, each.key(), each.value());
        return contact;
    }
    [[nodiscard]] static RuleData ruleDataOf(const CheckedData &data)
    {
        RuleData rule;
        rule.owner = membersOf(*data.owner);
        rule.adminAccount = membersOf(*data.adminAccount);
        rule.techAccount = membersOf(*data.techAccount);
        rule.values = {{u"DOMAIN_CONFIG"_s, data.domainConfig}, {u"REASON"_s, data.reason}, {u"AUTH_INFO"_s, data.authInfo}};
        if (data.acceptConditions)
            rule.values[u"ACCEPT_CONDITIONS"_s] = *data.acceptConditions ? u"true"_s : u"false"_s;
        return rule;
    }

    SandboxProcess m_sandbox;
    std::unique_ptr<api::Client> m_client;
    int m_fulfilled = 0;
    int m_broken = 0;
};

void TestAgreement::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
    m_client = std::make_unique<api::Client>(
        *api::Endpoint::fromUrl(m_sandbox.endpoint()),
        api::Credentials{m_sandbox.applicationKey(), m_sandbox.applicationSecret(), m_sandbox.consumerKey()}, api::quickOptions());
}

void TestAgreement::bothFindTheSame_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<CheckedData>("data");
    const auto changed = [](Members members, const QHash<QString, QString> &by) {
        for (auto each = by.begin(); each != by.end(); ++each)
            members[each.key()] = each.value();
        return members;
    };
    const QList<QPair<QByteArray, Members>> owners{
        {"nothing", {}},
        {"company", company()},
        {"person", person()},
        {"person abroad", changed(person(), {{u"address.country"_s, u"US"_s}, {u"address.zip"_s, {}}})},
        {"Irish company", changed(company(), {{u"address.country"_s, u"IE"_s}, {u"address.zip"_s, {}}})},
        {"numbered company", changed(company(), {{u"companyNationalIdentificationNumber"_s, u"123456789"_s}})},
        {"badly numbered company", changed(company(), {{u"companyNationalIdentificationNumber"_s, u"12"_s}, {u"vat"_s, u"?"_s}})},
        {"association", changed(company(), {{u"legalForm"_s, u"association"_s}, {u"companyNationalIdentificationNumber"_s, u"W123456789"_s}})},
        {"person born in France", changed(person(), {{u"birthCountry"_s, u"FR"_s}, {u"birthDay"_s, u"1980-01-01"_s}})},
        {"person born long ago", changed(person(), {{u"birthDay"_s, u"1850-01-01"_s}})},
        {"Berliner", changed(person(), {{u"address.country"_s, u"DE"_s}, {u"address.city"_s, u"Berlin"_s}})},
        {"Hamburger", changed(company(), {{u"address.country"_s, u"DE"_s}, {u"address.city"_s, u"Hamburg"_s}})},
        {"Canadian abroad", changed(person(), {{u"nationality"_s, u"CA"_s}, {u"legalFormCategory"_s, u"CCT"_s}})},
        {"British company", changed(company(), {{u"legalFormCategory"_s, u"LTD"_s}})},
        {"long lines", changed(company(), {{u"address.line1"_s, QString(300, u'x')}, {u"legalForm"_s, u"kingdom"_s}})},
    };
    api::Account elsewhere;
    elsewhere.nichandle = u"ab12345-ovh"_s;
    elsewhere.city = u"Lyon"_s;
    elsewhere.country = u"FR"_s;
    api::Account inBerlin = elsewhere;
    inBerlin.city = u"Berlin"_s;
    inBerlin.country = u"DE"_s;
    for (const auto *name : {u"exemple.com", u"exemple.fr", u"exemple.eu", u"exemple.berlin", u"exemple.travel", u"exemple.ca",
                             u"exemple.co.uk", u"exemple.gov.uk", u"raison-conditions.com"}) {
        for (const auto &[who, members] : owners) {
            CheckedData data{contactOf(members), elsewhere, elsewhere, {}, {}, {}, {}};
            const QByteArray tag = QString::fromUtf16(name).toLatin1() + ", " + who;
            QTest::newRow(tag.constData()) << QString::fromUtf16(name) << data;
            data.adminAccount = inBerlin;
            data.reason = u"Our own brand for ten years"_s;
            data.acceptConditions = true;
            if (QStringView(name) == u"exemple.gov.uk")
                data.domainConfig = u"{\"isFor\": [\"emails\", \"other_purpose\"], \"audience\": \"all\", \"represent\": \"us\", \"reason\": \"short\"}"_s;
            QTest::newRow((tag + ", more said").constData()) << QString::fromUtf16(name) << data;
            data.acceptConditions = false;
            data.reason.clear();
            QTest::newRow((tag + ", conditions refused").constData()) << QString::fromUtf16(name) << data;
        }
    }
}

void TestAgreement::bothFindTheSame()
{
    QFETCH(QString, name);
    QFETCH(CheckedData, data);
    const auto json = api::awaited(api::readConfigurationRule(*m_client, u"create"_s, name));
    QVERIFY(json);
    const RuleReading reading = readRule(*json);
    QVERIFY(reading.rule && reading.leftOut == 0);
    const Evaluation here = evaluate(*reading.rule, ruleDataOf(data), {u"create"_s});
    QVERIFY(here.isComplete);

    const auto there = api::awaited(api::checkConfigurationRule(*m_client, u"create"_s, name, checkBody(data)));
    QStringList keys;
    if (!there) {
        QCOMPARE(there.error().httpStatus, 400);
        for (const QString &key : there.error().details.keys()) {
            if (const auto place = placeOfRefusalKey(key))
                keys.append(refusalKeyOf(*place));
            else
                QVERIFY2(key.startsWith(u'_'), qPrintable(key));
        }
    }
    QStringList own;
    for (const Finding &each : here.findings)
        own.append(refusalKeyOf(each.place));
    // Both a reason by itself and one that is a part of the registry's data go by the same key.
    own.removeDuplicates();
    keys.sort();
    own.sort();
    QCOMPARE(own, keys);
    ++(own.isEmpty() ? m_fulfilled : m_broken);
}

void TestAgreement::theTableHasBothKinds()
{
    QVERIFY(m_fulfilled > 20);
    QVERIFY(m_broken > 20);
}

QTEST_GUILESS_MAIN(TestAgreement)
#include "test_agreement.moc"
