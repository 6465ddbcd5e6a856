// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/contactmembers.h"
#include "eligibility/rulesamples.h"
#include "forms/contactfit.h"
#include "forms/contactrefusal.h"
#include "forms/contactsamples.h"
#include "forms/fitwords.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace cartouche;
using namespace cartouche::test;
using namespace Qt::StringLiterals;
using forms::ContactFit;
using forms::ContactRules;
using forms::FitWords;
using forms::fitOf;

namespace {

const QString ofDomain = u"/domain/contact"_s;

QStringList membersOf(const ContactFit &fit)
{
    QStringList list;
    for (const forms::MemberFinding &each : fit.findings)
        list.append(each.subject + u' ' + each.member());
    return list;
}

} // namespace

/// A contact held against the rules it is wanted for, and what is said of it.
class TestContactFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void withoutARuleOvhcloudsOwnDemandsCount();
    void meContactHasItsOwnDemandsToo();
    void everyRuleIsHeldAgainst();
    void demandsAreThoseOfAllRules();
    void whatNoRuleAllowsIsNotOffered();
    void whatIsMissingIsSaidByExtension();
    void verdictsAreShort();
    void whatIsLeftToOvhcloudIsNotCalledFitting();
    void whatOvhcloudsListWantsIsLookedFor();
    void refusalsFindTheirMembers_data();
    void refusalsFindTheirMembers();
    void aKeyPressIsCheap();
};

void TestContactFit::withoutARuleOvhcloudsOwnDemandsCount()
{
    QVERIFY(fitOf(somebody(), ofDomain, {}).isComplete());
    api::Contact contact = somebody();
    contact.email.clear();
    contact.address.city = u"  "_s;
    const ContactFit fit = fitOf(contact, ofDomain, {});
    QCOMPARE(membersOf(fit), QStringList({u" email"_s, u" address.city"_s}));
    QVERIFY(!fit.canBeSaved());
    // A rule that could not be read is no rule.
    forms::ContactRule unread = generic();
    unread.rule.reset();
    QCOMPARE(fitOf(contact, ofDomain, {unread}).findings.size(), 2);
}

void TestContactFit::meContactHasItsOwnDemandsToo()
{
    api::Contact firm = somebody();
    firm.legalForm = u"corporation"_s;
    firm.organisationName = u"Exemple SARL"_s;
    firm.firstName.clear();
    QVERIFY(fitOf(firm, ofDomain, {generic()}).isComplete());
    const ContactFit fit = fitOf(firm, u"/me/contact"_s, {generic()});
    QCOMPARE(membersOf(fit), QStringList{u" firstName"_s});
    QVERIFY(!fit.canBeSaved());
}

void TestContactFit::everyRuleIsHeldAgainst()
{
    api::Contact contact = somebody();
    contact.address.country = u"CH"_s;
    contact.address.zip = u"1204"_s;
    const ContactFit fit = fitOf(contact, ofDomain, {generic(), european(), french()});
    QCOMPARE(membersOf(fit), QStringList({u".eu address.country"_s, u".fr birthDay"_s, u".fr birthCity"_s, u".fr birthCountry"_s}));
    QCOMPARE(fit.subjectsWithFindings(), QStringList({u".eu"_s, u".fr"_s}));
    QVERIFY(fit.canBeSaved());
    contact.legalForm = u"association"_s;
    contact.organisationName = u"Association Exemple"_s;
    QCOMPARE(membersOf(fitOf(contact, ofDomain, {generic(), european(), french()})), QStringList{u".eu address.country"_s});
    QVERIFY(!fitOf({}, ofDomain, {generic()}).canBeSaved());
}

void TestContactFit::demandsAreThoseOfAllRules()
{
    const ContactFit fit = fitOf(somebody(), ofDomain, {generic(), french()});
    QCOMPARE(fit.demands.value(u"birthDay"_s).requiredBy, QStringList{u".fr"_s});
    QVERIFY(fit.demands.value(u"email"_s).requiredBy.contains(u".com"_s));
    QCOMPARE(fit.demands.value(u"email"_s).maximumLength, 255);
    QVERIFY(fit.demands.value(u"organisationName"_s).requiredBy.isEmpty());
    api::Contact firm = somebody();
    firm.legalForm = u"corporation"_s;
    const ContactFit other = fitOf(firm, ofDomain, {generic(), french()});
    QVERIFY(other.demands.value(u"birthDay"_s).requiredBy.isEmpty());
    QCOMPARE(other.demands.value(u"organisationName"_s).requiredBy, QStringList{u".com"_s});
}

void TestContactFit::whatNoRuleAllowsIsNotOffered()
{
    const ContactFit fit = fitOf(somebody(), ofDomain, {generic(), european()});
    const QStringList countries = fit.demands.value(u"address.country"_s).allowedValues;
    QVERIFY(countries.contains(u"FR"_s));
    QVERIFY(!countries.contains(u"CH"_s));
    QVERIFY(fit.demands.value(u"legalForm"_s).allowedValues.contains(u"individual"_s));
    QVERIFY(!fit.demands.value(u"legalForm"_s).allowedValues.contains(u"personalcorporation"_s));
}

void TestContactFit::whatIsMissingIsSaidByExtension()
{
    api::Contact contact = somebody();
    const ContactFit fit = fitOf(contact, ofDomain, {generic(), generic(u".net"_s), french()});
    QCOMPARE(FitWords::lines(fit).size(), 1);
    const QString line = FitWords::lines(fit).first();
    QVERIFY2(line.startsWith(u"For .fr: date of birth, town of birth"_s) && line.endsWith(u"country of birth."_s), qPrintable(line));
    contact.email.clear();
    contact.birthDay = u"1980-01-01"_s;
    contact.birthCity = u"Paris"_s;
    contact.birthCountry = u"FR"_s;
    QCOMPARE(FitWords::lines(fitOf(contact, ofDomain, {generic(), generic(u".net"_s), french()})).size(), 1);
    QVERIFY(FitWords::lines(fitOf(contact, ofDomain, {generic(), generic(u".net"_s)})).first().contains(u".com and .net"_s));
    // A new contact lacks a lot: not all of it is listed.
    const QStringList all = FitWords::lines(fitOf({}, ofDomain, {generic()}));
    QCOMPARE(all.size(), 1);
    QVERIFY2(all.first().size() < 120, qPrintable(all.first()));
}

void TestContactFit::whatIsLeftToOvhcloudIsNotCalledFitting()
{
    // Who lives in Berlin nobody knows here: the administrator is somebody else's account.
    forms::ContactRule berlin;
    berlin.subject = u".berlin"_s;
    berlin.label = u"OWNER_CONTACT"_s;
    berlin.rule = read(berlinRule());
    berlin.contexts = QStringList{u"create"_s, u"order"_s};
    const ContactFit open = fitOf(somebody(), ofDomain, {generic(), berlin});
    QCOMPARE(open.unjudged, QStringList{u".berlin"_s});
    QVERIFY(!open.isComplete());
    QVERIFY(open.canBeSaved());
    QCOMPARE(FitWords::verdict(open, {generic(), berlin}), u"Fits .com · OVHcloud judges it for .berlin"_s);
    // And where it is known to be in Paris, the owner does not fit.
    berlin.rest.adminAccount = eligibility::membersOf(somebody());
    const ContactFit known = fitOf(somebody(), ofDomain, {generic(), berlin});
    QVERIFY(known.unjudged.isEmpty());
    QVERIFY2(FitWords::verdict(known, {generic(), berlin}).startsWith(u"Fits .com, not .berlin"_s),
             qPrintable(FitWords::verdict(known, {generic(), berlin})));
}

void TestContactFit::whatOvhcloudsListWantsIsLookedFor()
{
    forms::ContactRule listed = generic(u".it"_s);
    listed.members = QStringList{u"nationalIdentificationNumber"_s, u"birthDay"_s, u"city"_s, u"organisationName"_s, u"nobodyHasThis"_s};
    api::Contact contact = somebody();
    contact.birthDay = u"1980-01-01"_s;
    const ContactFit fit = fitOf(contact, ofDomain, {generic(), listed});
    // A person has no organisation: of that the rule speaks, and it knows.
    QCOMPARE(membersOf(fit), QStringList{u".it nationalIdentificationNumber"_s});
    QCOMPARE(fit.demands.value(u"birthDay"_s).requiredBy, QStringList{u".it"_s});
    QVERIFY(fit.canBeSaved());
}

void TestContactFit::verdictsAreShort()
{
    const ContactRules rules{generic(), european(), french()};
    api::Contact contact = somebody();
    const auto verdict = [&] { return FitWords::verdict(fitOf(contact, ofDomain, rules), rules); };
    contact.birthDay = u"1980-01-01"_s;
    contact.birthCity = u"Paris"_s;
    contact.birthCountry = u"FR"_s;
    QVERIFY2(verdict().startsWith(u"Fits .com, .eu"_s), qPrintable(verdict()));
    contact.address.country = u"CH"_s;
    QCOMPARE(verdict(), u"Fits .com and .fr, not .eu: country"_s);
    QCOMPARE(FitWords::verdict(fitOf(contact, ofDomain, {}), {}), QString());
}

void TestContactFit::refusalsFindTheirMembers_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("member");
    QTest::newRow("snake case") << u"owner.legal_form"_s << QString() << u"legalForm"_s;
    QTest::newRow("address") << u"owner.line1"_s << QString() << u"address.line1"_s;
    QTest::newRow("long") << u"owner.company_national_identification_number"_s << QString()
                          << u"companyNationalIdentificationNumber"_s;
    QTest::newRow("metadata") << u"_id"_s << QString() << QString();
    QTest::newRow("nothing known") << u"owner.shoe_size"_s << u"Who knows"_s << QString();
    QTest::newRow("message") << QString() << u"The input provided isn't valid: 'phone' is not of type phoneNumber"_s << u"phone"_s;
}

void TestContactFit::refusalsFindTheirMembers()
{
    QFETCH(const QString, key);
    QFETCH(const QString, message);
    QFETCH(const QString, member);
    base::Error error;
    error.serverMessage = message;
    if (!key.isEmpty())
        error.details.insert(key, u"Field is required"_s);
    const auto members = forms::refusedMembers(error);
    QCOMPARE(members.size(), member.isEmpty() ? 0 : 1);
    QVERIFY(member.isEmpty() || !members.value(member).isEmpty());
}

void TestContactFit::aKeyPressIsCheap()
{
    const ContactRules rules{generic(), generic(u".net"_s), european(), french()};
    const api::Contact contact = somebody();
    QElapsedTimer timer;
    timer.start();
    constexpr int times = 100;
    for (int i = 0; i < times; ++i)
        (void)fitOf(contact, ofDomain, rules);
    qInfo("four rules: %.3f ms", static_cast<double>(timer.nsecsElapsed()) / 1e6 / times);
}

QTEST_GUILESS_MAIN(TestContactFit)
#include "test_contactfit.moc"
