// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/shopping.h"

#include "api/contactroutes.h"
#include "api/meroutes.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::test;
using namespace Qt::StringLiterals;
using order::RefusalTarget;
using order::RuleCheck;
using support::Relay;
using Verdict = RuleCheck::Verdict;

/// OVHcloud's own check before the dry run: all names at once, each to its field, and in nobody's way.
class TestRuleCheck : public QObject
{
    Q_OBJECT

private slots:
    void refusedNamesAreToldTogether();
    void whatWasJudgedIsNotAskedAgain();
    void whatWasMendedElsewhereIsSeen();
    void aRefusalThatOvhcloudTakesBackIsGone();
    void aRuleThatCouldNotBeReadIsAskedForAtTheReview();
    void aCheckThatCannotRunStopsNobody_data();
    void aCheckThatCannotRunStopsNobody();
    void whatOnlyTheRuleHereFindsIsAskedAbout();
    void aWrongRuleHereStopsNobody();
    void somebodyUnknownIsNotAskedAbout();
    void fewAreAskedAboutAtATime();
    void anotherReviewBeginsTheCheckAnew();

private:
    static inline const QString checks = u"/configurationRule/check"_s;
    [[nodiscard]] static bool open(Shopping &shop, const QStringList &names)
    {
        if (!shop.start())
            return false;
        shop.purchase().setAccountHolder(awaited(api::readAccount(shop.client())).value());
        if (!shop.choose(names) || !shop.prepareItems())
            return false;
        shop.fillIn();
        return true;
    }
    /// A contact that lives there, and the purchase knows of it.
    [[nodiscard]] static QString contactIn(Shopping &shop, const QString &country, const QString &city)
    {
        api::Contact contact;
        contact.legalForm = u"corporation"_s;
        contact.organisationName = u"Exemple SARL"_s;
        contact.firstName = u"Prénom"_s;
        contact.lastName = u"Exemple"_s;
        contact.email = u"contact@example.org"_s;
        contact.phone = u"+33.123456789"_s;
        contact.language = u"fr_FR"_s;
        contact.address.line1 = u"1 rue de l'Exemple"_s;
        contact.address.zip = u"69001"_s;
        contact.address.city = city;
        contact.address.country = country;
        const api::Contact made = awaited(api::createDomainContact(shop.client(), contact)).value();
        shop.purchase().readContacts(true);
        (void)Shopping::wait([&] {
            const auto &all = shop.purchase().contacts();
            return std::any_of(all.begin(), all.end(), [&](const auto &one) { return one.id == made.id; });
        });
        return u"/domain/contact/%1"_s.arg(made.id);
    }
    [[nodiscard]] static int asked(Shopping &shop) { return shop.relay().count("POST", checks); }
    [[nodiscard]] static QStringList placesOf(const QList<RefusalTarget> &targets)
    {
        QStringList places;
        for (const RefusalTarget &target : targets)
            places.append(target.name + u' ' + target.label + u' ' + target.field);
        return places;
    }
};

void TestRuleCheck::refusedNamesAreToldTogether()
{
    Shopping shop;
    QVERIFY(open(shop, {u"exemple.fr"_s, u"exemple.eu"_s, u"exemple.berlin"_s}));
    shop.draft().setValue(u"exemple.eu"_s, u"OWNER_CONTACT"_s, contactIn(shop, u"US"_s, u"Boston"_s));
    QVERIFY(shop.sendConfigurations());
    QVERIFY(!shop.takeReview());
    QCOMPARE(asked(shop), 3);
    QCOMPARE(shop.relay().count("GET", u"/checkout$"_s), 0); // it tells of one name only
    const QList<RefusalTarget> refusals = shop.purchase().refusals();
    const QStringList places = placesOf(refusals);
    QCOMPARE(places.first(), u"exemple.eu OWNER_CONTACT address.country"_s);
    QVERIFY2(places.contains(u"exemple.berlin OWNER_CONTACT address.city"_s), qPrintable(places.join(u'\n')));
    QVERIFY2(places.contains(u"exemple.berlin ADMIN_ACCOUNT address.city"_s), qPrintable(places.join(u'\n')));
    QVERIFY(std::none_of(refusals.begin(), refusals.end(), [](const auto &one) { return one.name == u"exemple.fr"_s || one.text.isEmpty(); }));
    // The original texts, each with its name.
    QVERIFY(shop.failure().error.serverMessage.contains(u"exemple.eu: "_s + refusals.first().text));
    QVERIFY(shop.failure().error.serverMessage.contains(u"exemple.berlin: "_s));
    QVERIFY(!shop.purchase().review());

    const QString berlin = contactIn(shop, u"DE"_s, u"Berlin"_s);
    for (const QString &name : {u"exemple.eu"_s, u"exemple.berlin"_s})
        shop.draft().setValue(name, u"OWNER_CONTACT"_s, berlin);
    QVERIFY(shop.sendConfigurations());
    QVERIFY(shop.takeReview());
    QVERIFY(shop.purchase().review());
    QCOMPARE(asked(shop), 5); // exemple.fr was judged before
    QCOMPARE(shop.placeOrder(), u"placed"_s);
}

void TestRuleCheck::whatWasJudgedIsNotAskedAgain()
{
    Shopping shop;
    QVERIFY(open(shop, {u"exemple.fr"_s, u"exemple.eu"_s}));
    QVERIFY(shop.sendConfigurations());
    QVERIFY(shop.takeReview());
    QCOMPARE(asked(shop), 2);
    QCOMPARE(shop.purchase().ruleCheck().verdictOf(u"exemple.eu"_s), Verdict::Accepted);
    QVERIFY(shop.takeReview());
    shop.purchase().readContacts(true);
    QVERIFY(shop.takeReview());
    QCOMPARE(asked(shop), 2);
    shop.draft().setValue(u"exemple.eu"_s, u"OWNER_CONTACT"_s, contactIn(shop, u"US"_s, u"Boston"_s));
    QCOMPARE(shop.purchase().ruleCheck().verdictOf(u"exemple.eu"_s), Verdict::NotAsked);
    QVERIFY(!shop.takeReview());
    QCOMPARE(asked(shop), 3);
    QCOMPARE(shop.purchase().ruleCheck().verdictOf(u"exemple.eu"_s), Verdict::Refused);
    // A refusal is asked about once more by whoever goes on again, and nothing else is.
    QVERIFY(!shop.takeReview());
    QCOMPARE(asked(shop), 4);
    QCOMPARE(shop.purchase().ruleCheck().verdictOf(u"exemple.eu"_s), Verdict::Refused);
}

void TestRuleCheck::whatWasMendedElsewhereIsSeen()
{
    Shopping shop;
    QVERIFY(open(shop, {u"exemple.fr"_s, u"exemple.eu"_s}));
    const QString owner = contactIn(shop, u"US"_s, u"Boston"_s);
    shop.draft().setValue(u"exemple.eu"_s, u"OWNER_CONTACT"_s, owner);
    QVERIFY(shop.sendConfigurations());
    QVERIFY(!shop.takeReview());
    QCOMPARE(shop.purchase().refusals().size(), 1);
    // At OVHcloud's site: nobody here is told.
    api::Contact contact = *shop.purchase().addressBook().find(owner);
    contact.address.country = u"FR"_s;
    contact.address.city = u"Lyon"_s;
    QVERIFY(awaited(api::updateContact(shop.client(), contact, {})));
    QVERIFY(shop.takeReview());
    QVERIFY(shop.purchase().review());
    QCOMPARE(shop.purchase().ruleCheck().verdictOf(u"exemple.eu"_s), Verdict::Accepted);
}

void TestRuleCheck::aRefusalThatOvhcloudTakesBackIsGone()
{
    Shopping shop;
    QVERIFY(open(shop, {u"exemple.fr"_s}));
    shop.relay().answerAll("POST", checks, R"({"class":"Client::BadRequest::DOMDOCRuleNotRespected","message":"1",
                                               "details":{"owner.city":"no"}})", "400 Bad Request");
    QVERIFY(shop.sendConfigurations());
    QVERIFY(!shop.takeReview());
    shop.relay().heal();
    // Nobody tells whose account it is: that stands in nobody's way.
    shop.relay().refuseAll("GET", u"/me$"_s);
    QVERIFY(shop.takeReview());
}

void TestRuleCheck::aRuleThatCouldNotBeReadIsAskedForAtTheReview()
{
    Shopping shop;
    QVERIFY(shop.start());
    shop.relay().answerAll("GET", u"/configurationRule\\?"_s, R"({"message":"no"})", "403 Forbidden");
    shop.purchase().setAccountHolder(awaited(api::readAccount(shop.client())).value());
    QVERIFY(shop.choose({u"exemple.fr"_s}) && shop.prepareItems());
    shop.fillIn();
    const auto rule = [&] { return shop.purchase().completeness().of(u"exemple.fr"_s).ruleState; };
    QVERIFY(Shopping::wait([&] { return rule() == eligibility::RuleState::Kind::Failed; }));
    QVERIFY(shop.sendConfigurations());
    QCOMPARE(rule(), eligibility::RuleState::Kind::Failed);
    shop.relay().heal();
    QVERIFY(shop.takeReview());
    QVERIFY(Shopping::wait([&] { return rule() == eligibility::RuleState::Kind::Known; }));
}

void TestRuleCheck::aCheckThatCannotRunStopsNobody_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("no such route") << "404 Not Found"_ba;
    QTest::newRow("no right") << "403 Forbidden"_ba;
    QTest::newRow("in trouble") << "503 Service Unavailable"_ba;
    QTest::newRow("too many") << "429 Too Many Requests"_ba;
    QTest::newRow("a question it does not understand") << "400 Bad Request"_ba;
    QTest::newRow("no answer") << ""_ba;
}

void TestRuleCheck::aCheckThatCannotRunStopsNobody()
{
    QFETCH(QByteArray, status);
    Shopping shop;
    QVERIFY(open(shop, {u"exemple.fr"_s, u"exemple.net"_s}));
    if (status.isEmpty()) {
        for (int i = 0; i < 4; ++i)
            shop.relay().spoil("POST", checks, Relay::Fault::CutBeforeAnswer);
    } else {
        shop.relay().answerAll("POST", checks, R"({"message":"no"})", status);
    }
    QVERIFY(shop.sendConfigurations());
    QVERIFY(shop.takeReview());
    QVERIFY2(asked(shop) <= 4, "with the entries, and once more for the review");
    QCOMPARE(shop.purchase().ruleCheck().verdictOf(u"exemple.fr"_s), Verdict::Unavailable);
    QVERIFY(shop.purchase().ruleCheck().errorOf(u"exemple.fr"_s));
    QVERIFY(shop.purchase().ruleCheck().targets().isEmpty());
    QCOMPARE(shop.placeOrder(), u"placed"_s);
}

void TestRuleCheck::whatOnlyTheRuleHereFindsIsAskedAbout()
{
    Shopping shop;
    QVERIFY(open(shop, {u"exemple.fr"_s, u"exemple.eu"_s}));
    const QString owner = contactIn(shop, u"US"_s, u"Boston"_s);
    shop.purchase().ruleCheck().setPatience(std::chrono::milliseconds(1));
    shop.draft().setValue(u"exemple.eu"_s, u"OWNER_CONTACT"_s, owner);
    QVERIFY(Shopping::wait([&] { return shop.purchase().ruleCheck().verdictOf(u"exemple.eu"_s) == Verdict::Refused; }));
    QCOMPARE(placesOf(shop.purchase().ruleCheck().targets()), QStringList{u"exemple.eu OWNER_CONTACT address.country"_s});
    QCOMPARE(shop.purchase().completeness().of(u"exemple.eu"_s).gaps, QStringList{u"OWNER_CONTACT"_s});
    QCOMPARE(asked(shop), 1); // nothing is wrong with the other one
}

void TestRuleCheck::aWrongRuleHereStopsNobody()
{
    Shopping shop;
    QVERIFY(shop.start());
    shop.relay().answerAll("GET", u"/configurationRule\\?"_s,
                           R"({"and":[{"label":"OWNER_CONTACT","type":"contact","constraints":[{"operator":"required"}],
                               "fields":{"label":"address.country","type":"string",
                                         "constraints":[{"operator":"required"},{"operator":"eq","value":"XX"}]}}]})");
    shop.purchase().setAccountHolder(awaited(api::readAccount(shop.client())).value());
    shop.purchase().ruleCheck().setPatience(std::chrono::hours(1));
    QVERIFY(shop.choose({u"exemple.fr"_s}) && shop.prepareItems());
    shop.fillIn();
    const order::Completeness &completeness = shop.purchase().completeness();
    QVERIFY(Shopping::wait([&] { return completeness.missing() == 1; }));
    QCOMPARE(completeness.nextGap()->label, u"OWNER_CONTACT"_s);
    QSignalSpy changed(&completeness, &order::Completeness::changed);
    shop.purchase().ruleCheck().setPatience(std::chrono::milliseconds(1));
    shop.draft().setValue(u"exemple.fr"_s, u"TECH_ACCOUNT"_s, awaited(api::readAccount(shop.client()))->nichandle);
    // OVHcloud is asked by itself, and is the judge.
    QVERIFY(Shopping::wait([&] { return completeness.missing() == 0; }));
    QVERIFY(!changed.isEmpty());
    QVERIFY(completeness.of(u"exemple.fr"_s).isComplete());
    QVERIFY(shop.sendConfigurations());
    QVERIFY(shop.takeReview());
    QCOMPARE(asked(shop), 1);
}

void TestRuleCheck::somebodyUnknownIsNotAskedAbout()
{
    Shopping shop;
    QVERIFY(open(shop, {u"exemple.fr"_s, u"exemple.eu"_s}));
    shop.draft().setValue(u"exemple.eu"_s, u"ADMIN_ACCOUNT"_s, u"sb67890-ovh"_s);
    QVERIFY(shop.sendConfigurations());
    QVERIFY(shop.takeReview());
    QCOMPARE(asked(shop), 1);
    QCOMPARE(shop.purchase().ruleCheck().verdictOf(u"exemple.eu"_s), Verdict::NotAsked);
    // And nobody while nobody told whose account it is.
    Shopping other;
    QVERIFY(other.start());
    QVERIFY(other.goToReview({u"exemple.fr"_s}));
    QCOMPARE(asked(other), 0);
}

void TestRuleCheck::fewAreAskedAboutAtATime()
{
    Shopping shop;
    QStringList names;
    for (int i = 0; i < 9; ++i)
        names.append(u"exemple-%1.fr"_s.arg(i));
    QVERIFY(open(shop, names));
    for (int i = 0; i < 9; ++i)
        shop.relay().spoil("POST", checks, Relay::Fault::Hold);
    QSignalSpy finished(&shop.purchase().ruleCheck(), &RuleCheck::finished);
    shop.purchase().ruleCheck().check();
    QVERIFY(Shopping::wait([&] { return asked(shop) == RuleCheck::mostAtOnce; }));
    QVERIFY(awaited(api::readAccount(shop.client()))); // time for one more
    QCOMPARE(asked(shop), RuleCheck::mostAtOnce);
    QCOMPARE(shop.purchase().ruleCheck().verdictOf(names.first()), Verdict::Asking);
    QVERIFY(finished.isEmpty());
    shop.relay().heal();
    QVERIFY(Shopping::wait([&] {
        shop.relay().release();
        return !finished.isEmpty();
    }));
    QCOMPARE(asked(shop), 9);
    shop.purchase().ruleCheck().check(); // nothing left: its end is told all the same
    QVERIFY(finished.size() == 1);
    QVERIFY(Shopping::wait([&] { return finished.size() == 2; }));
    QCOMPARE(asked(shop), 9);
}

void TestRuleCheck::anotherReviewBeginsTheCheckAnew()
{
    Shopping shop;
    QVERIFY(open(shop, {u"exemple.fr"_s, u"exemple.net"_s}));
    shop.relay().spoil("POST", checks, Relay::Fault::Hold);
    QVERIFY(shop.sendConfigurations()); // which do not wait for it
    QSignalSpy ready(&shop.purchase(), &order::Purchase::reviewReady);
    shop.purchase().takeReview();
    QVERIFY(Shopping::wait([&] { return shop.relay().isHolding(); }));
    shop.purchase().takeReview();
    shop.relay().release();
    QVERIFY(Shopping::wait([&] { return !ready.isEmpty(); }));
    QCOMPARE(asked(shop), 2);
    QCOMPARE(shop.relay().count("GET", u"/checkout$"_s), 1);
    // A step back ends the wait for it.
    shop.draft().setValue(u"exemple.fr"_s, u"TECH_ACCOUNT"_s, awaited(api::readAccount(shop.client()))->nichandle);
    QVERIFY(shop.sendConfigurations());
    shop.relay().forgetCalls();
    shop.draft().setValue(u"exemple.fr"_s, u"OWNER_CONTACT"_s, contactIn(shop, u"FR"_s, u"Lyon"_s));
    shop.relay().spoil("POST", checks, Relay::Fault::Hold);
    shop.purchase().takeReview();
    QVERIFY(Shopping::wait([&] { return shop.relay().isHolding(); }));
    QVERIFY(shop.sendConfigurations());
    shop.relay().release();
    QVERIFY(awaited(api::readAccount(shop.client())));
    QCOMPARE(shop.relay().count("GET", u"/checkout$"_s), 0);
    QCOMPARE(ready.size(), 1);
}

QTEST_GUILESS_MAIN(TestRuleCheck)
#include "test_rulecheck.moc"
