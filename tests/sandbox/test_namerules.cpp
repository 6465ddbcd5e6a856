// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/offer.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::sandbox;
using namespace Qt::StringLiterals;

class TestNameRules : public QObject
{
    Q_OBJECT

private slots:
    void sellsManyExtensions();
    void aNameDecidesItsOffer_data();
    void aNameDecidesItsOffer();
    void refusesWhatIsNotSold_data();
    void refusesWhatIsNotSold();
    void anOwnedNameCannotBeOrdered();
    void premiumPricesDependOnTheNameAlone();
    void wordsAreNotFoundInsideOtherWords();
    void accentsMakeNoDifference();
    void helpNamesEveryRule();
};

namespace {

const Subsidiary &france()
{
    return *Subsidiary::find(u"FR");
}

Availability ask(const QString &domain, bool isOwned = false)
{
    return availabilityOf(domain, france(), isOwned);
}

} // namespace

void TestNameRules::sellsManyExtensions()
{
    QVERIFY(Extension::all().size() >= 24);
    QStringList names;
    for (const Extension &each : Extension::all()) {
        QVERIFY2(!names.contains(each.name), each.name.data());
        names.append(each.name);
        QVERIFY(each.create > 0 && each.renew > 0 && each.transfer > 0);
        QVERIFY(each.discount >= 0 && each.discount < each.create);
        QVERIFY(each.maximumYears >= 1 && each.maximumYears <= 10);
    }
}

void TestNameRules::aNameDecidesItsOffer_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("pricingMode");
    QTest::addColumn<bool>("orderable");
    const auto row = [](const char *domain, const char *action, const char *mode, bool orderable) {
        QTest::newRow(domain) << QString::fromLatin1(domain) << QString::fromLatin1(action)
                              << QString::fromLatin1(mode) << orderable;
    };
    row("exemple.fr", "create", "create-default", true);
    row("EXEMPLE.fr", "create", "create-default", true);
    row("exemple.co.uk", "create", "create-default", true);
    row("xn--mare-haute-d7a.fr", "create", "create-default", true);
    row("prise-de-terre.fr", "create", "create-default", false);
    row("mon-transfert.com", "transfer", "transfer-default", true);
    row("transfer.com", "transfer", "transfer-default", true);
    row("premium-nom.com", "create", "create-premium", true);
    row("encheres.fr", "transfer", "transfer-aftermarket1", true);
    row("an-aftermarket-name.fr", "transfer", "transfer-aftermarket1", true);
}

void TestNameRules::aNameDecidesItsOffer()
{
    QFETCH(QString, domain);
    const Availability found = ask(domain);
    QCOMPARE(found.kind, Availability::Kind::Answered);
    QCOMPARE(found.offers.size(), 1);
    QTEST(found.offers[0].action, "action");
    QTEST(found.offers[0].pricingMode, "pricingMode");
    QTEST(found.offers[0].orderable, "orderable");
}

void TestNameRules::refusesWhatIsNotSold_data()
{
    QTest::addColumn<QString>("domain");
    for (const char *domain : {"exemple.inconnu", "exemple", "", "www.exemple.fr", "-a.fr", "a_b.fr",
                               "xn--mare-haute-d7a.nl", "marée-haute.fr", "exem ple.fr",
                               "http://exemple.fr"})
        QTest::newRow(domain) << QString::fromUtf8(domain);
}

void TestNameRules::refusesWhatIsNotSold()
{
    QFETCH(QString, domain);
    QCOMPARE(ask(domain).kind, Availability::Kind::NotSold);
}

void TestNameRules::anOwnedNameCannotBeOrdered()
{
    const Availability found = ask(u"exemple.fr"_s, true);
    QCOMPARE(found.offers.size(), 1);
    QVERIFY(!found.offers[0].orderable);
}

void TestNameRules::premiumPricesDependOnTheNameAlone()
{
    const auto price = [](const QString &domain) { return ask(domain).offers.at(0).price; };
    QCOMPARE(price(u"premium-a.com"_s), price(u"premium-a.com"_s));
    QVERIFY(price(u"premium-a.com"_s) != price(u"premium-b.com"_s));
    QVERIFY(price(u"premium-a.com"_s).ucents() >= 60 * base::Money::unitsPerOne);
}

void TestNameRules::wordsAreNotFoundInsideOtherWords()
{
    QVERIFY(ask(u"lent.fr"_s).slow);
    QVERIFY(ask(u"train-lent.fr"_s).slow);
    QVERIFY(ask(u"un-lent-train.fr"_s).slow);
    QVERIFY(!ask(u"excellent.fr"_s).slow);
    QCOMPARE(ask(u"timeout.fr"_s).kind, Availability::Kind::TimedOut);
    QVERIFY(ask(u"taken.fr"_s).offers.isEmpty());
    QVERIFY(effectsOf(u"ma-raison").testFlag(NameEffect::Reason));
    QVERIFY(effectsOf(u"conditions").testFlag(NameEffect::Conditions));
    QVERIFY(effectsOf(u"mon-echec").testFlag(NameEffect::Failing));
    QVERIFY(!effectsOf(u"xechecs").testFlag(NameEffect::Failing));
    QVERIFY(!effectsOf(u"sans-pannes-x").testFlag(NameEffect::Outage));
    QVERIFY(effectsOf(u"ma-marque").testFlag(NameEffect::Trademark));
    QVERIFY(!effectsOf(u"remarque").testFlag(NameEffect::Trademark));
    QVERIFY(effectsOf(u"sans-reserve").testFlag(NameEffect::Reserved));
    QVERIFY(!effectsOf(u"preserve").testFlag(NameEffect::Reserved));
}

void TestNameRules::accentsMakeNoDifference()
{
    QVERIFY(effectsOf(u"réservé").testFlag(NameEffect::Reserved));
    QVERIFY(effectsOf(u"enchères").testFlag(NameEffect::Aftermarket));
    QCOMPARE(effectsOf(u"marée"), NameEffects());
    QCOMPARE(ask(u"xn--enchres-5xa.fr"_s).offers.at(0).pricingMode, u"transfer-aftermarket1"_s);
}

void TestNameRules::helpNamesEveryRule()
{
    const QString help = nameRulesHelp();
    for (const NameRule &rule : NameRule::all())
        QVERIFY2(help.contains(u'"' + QString(rule.keyword) + u'"'), rule.keyword.data());
    QVERIFY(help.contains(protectedCode));
}

QTEST_GUILESS_MAIN(TestNameRules)
#include "test_namerules.moc"
