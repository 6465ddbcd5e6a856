// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/pricelines.h"
#include "order/review.h"
#include "order/samples.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::order;
using namespace cartouche::tests;

Q_DECLARE_METATYPE(cartouche::order::LineMeaning)

class TestPriceLines : public QObject
{
    Q_OBJECT

private slots:
    void theGuidesSummaryIsAllOfOneName();
    void twoNamesKeepTheirCounters();
    void theCartItemCountsMoreThanWords();
    void aNameInsideALongerOneIsNotMeant_data();
    void aNameInsideALongerOneIsNotMeant();
    void accentsAreFoundInBothForms();
    void whatCannotBeMatchedIsKept();
    void sumsNeedOneCurrency();
    void meanings_data();
    void meanings();
    void sumsAreHeldAgainstTheServers();
    void whatTwoNamesClaimBelongsToNeither();
    void aCodeIsFoundInLinesAndReductions();
};

void TestPriceLines::theGuidesSummaryIsAllOfOneName()
{
    const auto groups = groupLines(guideSummary().details, {domain(u"testdomainorder.com"_s)}, {42});
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.first().name->ascii(), u"testdomainorder.com"_s);
    QCOMPARE(groups.first().lines.size(), 5);
    QCOMPARE(groups.first().sum->toDecimal(), u"7.49"_s);
}

void TestPriceLines::twoNamesKeepTheirCounters()
{
    QList<api::SummaryLine> lines = guideSummary().details;
    lines += {line(u"*002.001"_s, u"DNS zone"_s, u"INSTALLATION"_s, u"0"_s),
              line(u"*002"_s, u"exemple.fr - .fr demande d'enregistrement - 12 mois"_s, u"DURATION"_s, u"6.99"_s),
              line(u"*002"_s, u"Domain .fr"_s, u"INSTALLATION"_s, u"0"_s)};
    // In the order of the names asked for, not of the lines.
    const auto groups = groupLines(lines, {domain(u"exemple.fr"_s), domain(u"testdomainorder.com"_s)}, {0, 0});
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups.at(0).name->ascii(), u"exemple.fr"_s);
    QCOMPARE(groups.at(0).lines.size(), 3);
    QCOMPARE(groups.at(0).sum->toDecimal(), u"6.99"_s);
    QCOMPARE(groups.at(1).lines.size(), 5);
}

void TestPriceLines::theCartItemCountsMoreThanWords()
{
    api::SummaryLine told = line(u"*001"_s, u"b.fr"_s, u"DURATION"_s, u"1"_s);
    told.cartItemId = 7;
    api::SummaryLine unknown = line({}, u"a.fr"_s, u"DURATION"_s, u"2"_s);
    unknown.cartItemId = 99;
    api::SummaryLine none = line({}, u"nothing said"_s, u"DURATION"_s, u"3"_s);
    none.cartItemId = 0; // no item has this id, though a name whose item is unknown has it too
    const auto groups = groupLines({told, unknown, none}, {domain(u"a.fr"_s), domain(u"b.fr"_s), domain(u"c.fr"_s)}, {7, 8, 0});
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups.at(0).name->ascii(), u"a.fr"_s);
    QCOMPARE(groups.at(0).lines.size(), 2);
    QVERIFY(!groups.at(1).name);
}

void TestPriceLines::aNameInsideALongerOneIsNotMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isMeant");
    QTest::newRow("alone") << u"exemple.fr"_s << true;
    QTest::newRow("with words") << u"exemple.fr - 12 mois"_s << true;
    QTest::newRow("in brackets") << u"Domaine (exemple.fr)"_s << true;
    QTest::newRow("in capitals") << u"EXEMPLE.FR"_s << true;
    QTest::newRow("at the end of a sentence") << u"For exemple.fr."_s << true;
    QTest::newRow("a sentence going on") << u"For exemple.fr. Then"_s << true;
    QTest::newRow("the tail of a longer label") << u"mon-exemple.fr"_s << false;
    QTest::newRow("under another name") << u"www.exemple.fr"_s << false;
    QTest::newRow("with another extension behind") << u"exemple.fr.com"_s << false;
    QTest::newRow("the head of a longer extension") << u"exemple.frl"_s << false;
    QTest::newRow("the second time alone") << u"mon-exemple.fr, exemple.fr"_s << true;
    QTest::newRow("not at all") << u"Zone DNS"_s << false;
}

void TestPriceLines::aNameInsideALongerOneIsNotMeant()
{
    QFETCH(QString, text);
    QFETCH(bool, isMeant);
    for (const bool inDomain : {true, false}) {
        const auto one = inDomain ? line(text, {}, u"DURATION"_s, u"1"_s) : line({}, text, u"DURATION"_s, u"1"_s);
        const auto groups = groupLines({one}, {domain(u"exemple.fr"_s)}, {0});
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups.first().name.has_value(), isMeant);
    }
}

void TestPriceLines::accentsAreFoundInBothForms()
{
    const base::DomainName name = domain(u"marée.fr"_s);
    const auto groups = groupLines({line({}, u"marée.fr - 12 mois"_s, u"DURATION"_s, u"1"_s),
                                    line(name.ascii(), u"Domaine"_s, u"DURATION"_s, u"2"_s)}, {name}, {0});
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.first().lines.size(), 2);
}

void TestPriceLines::whatCannotBeMatchedIsKept()
{
    const auto groups = groupLines({line({}, u"Service fee"_s, u"OTHER"_s, u"1"_s),
                                    line(u"*009"_s, u"Domain .fr"_s, u"INSTALLATION"_s, u"2"_s),
                                    line(u"*"_s, u"?"_s, u"DURATION"_s, u"3"_s)}, {domain(u"exemple.fr"_s)}, {1});
    QCOMPARE(groups.size(), 1); // a name without lines is no group
    QVERIFY(!groups.first().name);
    QCOMPARE(groups.first().lines.size(), 3);
    QCOMPARE(groups.first().sum->toDecimal(), u"6.00"_s);
    QVERIFY(groupLines({}, {domain(u"exemple.fr"_s)}, {1}).isEmpty());
}

void TestPriceLines::sumsNeedOneCurrency()
{
    api::SummaryLine points = line({}, u"exemple.fr"_s, u"GIFT"_s, u"1"_s);
    points.totalPrice = price(u"1"_s, u"points"_s);
    const auto groups = groupLines({line({}, u"exemple.fr"_s, u"DURATION"_s, u"1"_s), points}, {domain(u"exemple.fr"_s)}, {0});
    QCOMPARE(groups.first().lines.size(), 2);
    QVERIFY(!groups.first().sum);
}

void TestPriceLines::meanings_data()
{
    QTest::addColumn<api::SummaryLine>("given");
    QTest::addColumn<LineMeaning>("meaning");
    const auto row = [](const char *name, const QString &place, const QString &type, const QString &amount, LineMeaning meaning) {
        QTest::newRow(name) << line(place, u"x"_s, type, amount) << meaning;
    };
    row("a registration", u"*001"_s, u"DURATION"_s, u"9.99"_s, LineMeaning::Registration);
    row("a transfer", u"exemple.fr"_s, u"TRANSFER"_s, u"9.99"_s, LineMeaning::Transfer);
    row("an installation", u"*001"_s, u"INSTALLATION"_s, u"0"_s, LineMeaning::Setup);
    row("a creation", u"*001"_s, u"CREATION"_s, u"0"_s, LineMeaning::Setup);
    row("a gift", u"*001"_s, u"GIFT"_s, u"-2.5"_s, LineMeaning::Gift);
    row("a voucher", u"*001"_s, u"VOUCHER"_s, u"0"_s, LineMeaning::Gift);
    row("whatever is taken off", u"*001"_s, u"DURATION"_s, u"-1"_s, LineMeaning::Gift);
    row("a zone", u"*001.001"_s, u"DURATION"_s, u"0"_s, LineMeaning::Zone);
    row("a zone that costs", u"*012.001"_s, u"INSTALLATION"_s, u"1"_s, LineMeaning::Zone);
    row("no zone", u"*001.x"_s, u"DURATION"_s, u"0"_s, LineMeaning::Registration);
    row("something new", u"*001"_s, u"SOMETHING"_s, u"1"_s, LineMeaning::Other);
}

void TestPriceLines::meanings()
{
    QFETCH(api::SummaryLine, given);
    QTEST(meaningOf(given), "meaning");
}

void TestPriceLines::sumsAreHeldAgainstTheServers()
{
    api::OrderSummary summary = guideSummary();
    QVERIFY(linesAgainstTotal(summary).agrees());
    QVERIFY(taxAgainstTotal(summary).agrees());
    summary.withoutTax = price(u"7.48"_s);
    QVERIFY(!linesAgainstTotal(summary).agrees());
    QCOMPARE(linesAgainstTotal(summary).sum->toDecimal(), u"7.49"_s);
    QCOMPARE(linesAgainstTotal(summary).total.toDecimal(), u"7.48"_s);
    QCOMPARE(taxAgainstTotal(summary).sum->toDecimal(), u"8.98"_s);
    summary.withoutTax = price(u"7.49"_s, u"PLN"_s);
    QVERIFY(!linesAgainstTotal(summary).agrees());
    QVERIFY(!taxAgainstTotal(summary).sum);
    summary.details.clear();
    QVERIFY(!linesAgainstTotal(summary).sum);
}

void TestPriceLines::whatTwoNamesClaimBelongsToNeither()
{
    // Two names in one description: which of them it is about is not said.
    const QList<base::DomainName> names{domain(u"a.fr"_s), domain(u"b.fr"_s)};
    auto groups = groupLines({line(u"*"_s, u"Pack a.fr, b.fr"_s, u"DURATION"_s, u"1"_s)}, names, {0, 0});
    QCOMPARE(groups.size(), 1);
    QVERIFY(!groups.first().name);
    // What the place says counts more than the words.
    groups = groupLines({line(u"b.fr"_s, u"as a.fr"_s, u"DURATION"_s, u"1"_s)}, names, {0, 0});
    QCOMPARE(groups.first().name->ascii(), u"b.fr"_s);
    // A counter that two names claim.
    groups = groupLines({line(u"*001"_s, u"a.fr"_s, u"DURATION"_s, u"1"_s), line(u"*001"_s, u"b.fr"_s, u"DURATION"_s, u"1"_s),
                         line(u"*001"_s, u"?"_s, u"GIFT"_s, u"-1"_s)}, names, {0, 0});
    QCOMPARE(groups.size(), 3);
    QVERIFY(!groups.last().name);
    QCOMPARE(groups.last().lines.first().description, u"?"_s);
    // A lone star is no counter.
    groups = groupLines({line(u"*"_s, u"a.fr"_s, u"DURATION"_s, u"1"_s), line(u"*"_s, u"?"_s, u"GIFT"_s, u"-1"_s)}, names, {0, 0});
    QVERIFY(!groups.last().name);
}

void TestPriceLines::aCodeIsFoundInLinesAndReductions()
{
    Review review;
    api::SummaryLine reduced = line(u"*001"_s, u"a.fr"_s, u"DURATION"_s, u"8"_s);
    reduced.reductions = {{u"voucher"_s, u"MAREE26"_s, {}, u"percentage"_s, price(u"2"_s), price(u"20"_s)}};
    review.names = {domain(u"a.fr"_s)};
    const auto group = [&review](const QList<api::SummaryLine> &lines) { review.groups = groupLines(lines, review.names, {0}); };
    group({reduced});
    QCOMPARE(effectOf(u"MAREE26"_s, review)->amount->toDecimal(), u"-2.00"_s);
    QCOMPARE(effectOf(u"MAREE26"_s, review)->name->ascii(), u"a.fr"_s);
    group({reduced, line(u"*"_s, u"Coupon MAREE26"_s, u"VOUCHER"_s, u"-0.5"_s)});
    QCOMPARE(effectOf(u"MAREE26"_s, review)->amount->toDecimal(), u"-2.50"_s);
    QVERIFY(!effectOf(u"MAREE26"_s, review)->name); // of more than one
    api::SummaryLine foreign = line(u"*"_s, u"Coupon MAREE26"_s, u"VOUCHER"_s, u"-0.5"_s);
    foreign.totalPrice.amount = *base::Money::fromDecimal(u"-0.5", u"PLN"_s);
    group({reduced, foreign, line(u"*"_s, u"Coupon MAREE26"_s, u"VOUCHER"_s, u"-0.5"_s)});
    QVERIFY(!effectOf(u"MAREE26"_s, review)); // what is in two currencies has no sum, and a part of it is no effect
    group({reduced, line(u"*"_s, u"Coupon MAREE26"_s, u"VOUCHER"_s, u"-0.5"_s)});
    QVERIFY(!effectOf(u"MAREE2"_s, review));
    QVERIFY(!effectOf(u"OTHER"_s, review));
}

QTEST_APPLESS_MAIN(TestPriceLines)
#include "test_pricelines.moc"
