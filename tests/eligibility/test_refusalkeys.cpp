// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/refusalkeys.h"

#include "eligibility/contactmembers.h"

#include <QtTest>

using namespace cartouche::eligibility;
using namespace Qt::StringLiterals;

class TestRefusalKeys : public QObject
{
    Q_OBJECT

private slots:
    void keys_data();
    void keys();
    void keysThatAreNoPlace();
    void everyMemberOfAContactComesBack();
    void theReasonBelongsToWhatAsksForIt();
    void placesHaveKeys();
};

void TestRefusalKeys::keys_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("member");
    const auto row = [](const char *key, const QString &label, const QString &member = {}) {
        QTest::newRow(key) << label << member;
    };
    row("owner", u"OWNER_CONTACT"_s);
    row("owner.city", u"OWNER_CONTACT"_s, u"address.city"_s);
    row("owner.line1", u"OWNER_CONTACT"_s, u"address.line1"_s);
    row("owner.address.city", u"OWNER_CONTACT"_s, u"address.city"_s);
    row("owner.legal_form", u"OWNER_CONTACT"_s, u"legalForm"_s);
    row("owner.legalForm", u"OWNER_CONTACT"_s, u"legalForm"_s);
    row("owner.company_national_identification_number", u"OWNER_CONTACT"_s, u"companyNationalIdentificationNumber"_s);
    row("owner.birth_day", u"OWNER_CONTACT"_s, u"birthDay"_s);
    row("admin_account.city", u"ADMIN_ACCOUNT"_s, u"address.city"_s);
    row("adminAccount.city", u"ADMIN_ACCOUNT"_s, u"address.city"_s);
    row("admin_account.name", u"ADMIN_ACCOUNT"_s, u"lastName"_s);
    row("tech_account.legalform", u"TECH_ACCOUNT"_s, u"legalForm"_s);
    row("tech_account", u"TECH_ACCOUNT"_s);
    row("extras.accept_condition", u"ACCEPT_CONDITIONS"_s);
    row("extras.accept_conditions", u"ACCEPT_CONDITIONS"_s);
    row("extras.acceptCondition", u"ACCEPT_CONDITIONS"_s);
    row("extras.auth_info", u"AUTH_INFO"_s);
    row("extras.claims_notice", u"CLAIMS_NOTICE"_s);
    row("extras.protected_code", u"PROTECTED_CODE"_s);
    row("domain", u"DOMAIN_CONFIG"_s);
    row("domain.reason", u"REASON"_s);
    row("domain.auth_info", u"AUTH_INFO"_s);
    row("domain.is_for", u"DOMAIN_CONFIG"_s, u"isFor"_s);
    row("domain.other_purpose", u"DOMAIN_CONFIG"_s, u"otherPurpose"_s);
}

void TestRefusalKeys::keys()
{
    QFETCH(QString, label);
    QFETCH(QString, member);
    const auto place = placeOfRefusalKey(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(place);
    QCOMPARE(*place, (Place{label, member}));
}

void TestRefusalKeys::keysThatAreNoPlace()
{
    for (const char *key : {"", "_date", "_id", "_message", "_", "ownr.city", "owner.shoe_size", "owner.", "city", "domain.shoe",
                            "extras.shoe", "extras", "admin_account.shoe", "owner.city.line1", "contact_id"})
        QVERIFY2(!placeOfRefusalKey(QString::fromLatin1(key)), key);
    QVERIFY(!placeOfRefusalKey(u"owner."_s + QString(100'000, u'a')));
}

void TestRefusalKeys::everyMemberOfAContactComesBack()
{
    for (const QString &label : contactMembers()) {
        const Place place{u"OWNER_CONTACT"_s, label};
        QCOMPARE(placeOfRefusalKey(refusalKeyOf(place)), std::optional(place));
    }
}

void TestRefusalKeys::theReasonBelongsToWhatAsksForIt()
{
    const QString key = u"domain.reason"_s;
    QCOMPARE(*placeOfRefusalKey(key, {u"DOMAIN_CONFIG"_s}), (Place{u"DOMAIN_CONFIG"_s, u"reason"_s}));
    QCOMPARE(*placeOfRefusalKey(key, {u"DOMAIN_CONFIG"_s, u"REASON"_s}), (Place{u"REASON"_s, {}}));
    QCOMPARE(*placeOfRefusalKey(key, {u"OWNER_CONTACT"_s}), (Place{u"REASON"_s, {}}));
}

void TestRefusalKeys::placesHaveKeys()
{
    QCOMPARE(refusalKeyOf({u"OWNER_CONTACT"_s, u"legalFormCategory"_s}), u"owner.legal_form_category"_s);
    QCOMPARE(refusalKeyOf({u"OWNER_CONTACT"_s, u"address.line1"_s}), u"owner.line1"_s);
    QCOMPARE(refusalKeyOf({u"ADMIN_ACCOUNT"_s, u"address.city"_s}), u"admin_account.city"_s);
    QCOMPARE(refusalKeyOf({u"ACCEPT_CONDITIONS"_s, {}}), u"extras.accept_condition"_s);
    QCOMPARE(refusalKeyOf({u"REASON"_s, {}}), u"domain.reason"_s);
    QCOMPARE(refusalKeyOf({u"PROTECTED_CODE"_s, {}}), u"extras.protected_code"_s);
    QCOMPARE(refusalKeyOf({}), QString());
}

QTEST_APPLESS_MAIN(TestRefusalKeys)
#include "test_refusalkeys.moc"
