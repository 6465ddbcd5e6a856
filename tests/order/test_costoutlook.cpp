// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/costoutlook.h"
#include "order/samples.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::order;
using namespace cartouche::tests;

class TestCostOutlook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renewalsFollowYearByYear();
    void severalYearsAreRenewedAfterThem();
    void theRateIsTheReviews_data();
    void theRateIsTheReviews();
    void roundingOfManyLinesIsStillAWholePercent();
    void whatIsNotToldIsSaid();
    void aNameThatIsNotRenewedIsNotDebited();
    void nothingOverflows();

private:
    static Review review(const QString &net, const QString &tax, const QString &withTax)
    {
        Review review;
        review.summary.details = {line(u"*"_s, u"x"_s, u"DURATION"_s, net)};
        review.summary.withoutTax = price(net);
        review.summary.tax = price(tax);
        review.summary.withTax = price(withTax);
        return review;
    }
    static void fill(Draft &draft, const QList<DraftName> &names) { draft.setNames(names); }
    const QDateTime m_now{{2026, 11, 22}, {14, 5}, Qt::UTC};
};

void TestCostOutlook::renewalsFollowYearByYear()
{
    Draft draft;
    fill(draft, {draftName(u"exemple.fr"_s), draftName(u"exemple.com"_s)}); // 7.99 each
    const CostOutlook outlook = costOutlook(review(u"13.98"_s, u"2.80"_s, u"16.78"_s), draft, {}, 3, m_now);
    QCOMPARE(outlook.first.amount.toDecimal(), u"16.78"_s);
    QCOMPARE(outlook.renewals.size(), 2);
    QCOMPARE(outlook.renewals.first().at, m_now.addYears(1));
    QCOMPARE(outlook.renewals.first().amount.toDecimal(), u"19.18"_s); // 15.98 and 20 %
    QCOMPARE(outlook.renewals.first().names, 2);
    QCOMPARE(outlook.total->toDecimal(), u"55.14"_s);
    QCOMPARE(outlook.firstDebit, outlook.renewals.first());
    QVERIFY(outlook.isTaxKnown && outlook.unknown.isEmpty());
    // What is due after these years is told all the same.
    const CostOutlook one = costOutlook(review(u"13.98"_s, u"2.80"_s, u"16.78"_s), draft, {}, 1, m_now);
    QVERIFY(one.renewals.isEmpty());
    QCOMPARE(one.total->toDecimal(), u"16.78"_s);
    QCOMPARE(one.firstDebit->at, m_now.addYears(1));
}

void TestCostOutlook::severalYearsAreRenewedAfterThem()
{
    Draft draft;
    DraftName two = draftName(u"exemple.fr"_s);
    two.duration = base::Period::ofYears(2);
    fill(draft, {two, draftName(u"exemple.com"_s)});
    const CostOutlook outlook = costOutlook(review(u"10"_s, u"2"_s, u"12"_s), draft, {}, 4, m_now);
    QCOMPARE(outlook.renewals.size(), 3);
    QCOMPARE(outlook.renewals.at(0).names, 1);
    QCOMPARE(outlook.renewals.at(1).names, 2);
    QCOMPARE(outlook.firstRenewal->at, m_now.addYears(1));
}

void TestCostOutlook::theRateIsTheReviews_data()
{
    QTest::addColumn<QString>("net");
    QTest::addColumn<QString>("tax");
    QTest::addColumn<QString>("renewal"); // of 7.99; empty: the rate is not known
    QTest::newRow("20 percent") << u"19.97"_s << u"4.00"_s << u"9.59"_s;
    QTest::newRow("none") << u"19.97"_s << u"0"_s << u"7.99"_s;
    QTest::newRow("not whole") << u"1000"_s << u"85"_s << u"8.67"_s;
    QTest::newRow("nothing to pay") << u"0"_s << u"0"_s << QString();
    QTest::newRow("below zero") << u"-5"_s << u"-1"_s << QString();
    QTest::newRow("more tax than price") << u"5"_s << u"6"_s << QString();
}

void TestCostOutlook::theRateIsTheReviews()
{
    QFETCH(const QString, net);
    QFETCH(const QString, tax);
    QFETCH(const QString, renewal);
    Draft draft;
    fill(draft, {draftName(u"exemple.fr"_s)});
    const CostOutlook outlook = costOutlook(review(net, tax, net), draft, {}, 2, m_now);
    QCOMPARE(outlook.isTaxKnown, !renewal.isEmpty());
    QCOMPARE(outlook.renewals.first().amount.toDecimal(), renewal.isEmpty() ? u"7.99"_s : renewal);
}

void TestCostOutlook::roundingOfManyLinesIsStillAWholePercent()
{
    Review many = review(u"1000"_s, u"200.90"_s, u"1200.90"_s);
    for (int i = 0; i < 200; ++i)
        many.summary.details.append(line(u"*"_s, u"x"_s, u"DURATION"_s, u"5"_s));
    QCOMPARE(taxRateOf(many.summary)->percent, std::optional(20));
    QVERIFY(!taxRateOf(review(u"1000"_s, u"200.90"_s, u"1200.90"_s).summary)->percent);
}

void TestCostOutlook::whatIsNotToldIsSaid()
{
    Draft draft;
    DraftName untold = draftName(u"exemple.fr"_s);
    untold.offers.first().prices.removeLast();
    DraftName foreign = draftName(u"exemple.com"_s);
    foreign.offers.first().prices.last().price = price(u"7.99"_s, u"USD"_s);
    DraftName leftOut = draftName(u"exemple.eu"_s);
    leftOut.isLeftOut = true;
    fill(draft, {untold, foreign, leftOut});
    const CostOutlook outlook = costOutlook(review(u"10"_s, u"2"_s, u"12"_s), draft, {}, 5, m_now);
    QCOMPARE(outlook.unknown, (QStringList{u"exemple.fr"_s, u"exemple.com"_s}));
    QVERIFY(outlook.renewals.isEmpty());
    QVERIFY(!outlook.firstDebit);
    QCOMPARE(outlook.total->toDecimal(), u"12.00"_s);
}

void TestCostOutlook::aNameThatIsNotRenewedIsNotDebited()
{
    Draft draft;
    fill(draft, {draftName(u"exemple.fr"_s), draftName(u"exemple.com"_s)});
    RenewalChoice choice;
    choice.setAutomatic(u"exemple.fr"_s, false);
    CostOutlook outlook = costOutlook(review(u"10"_s, u"2"_s, u"12"_s), draft, choice, 5, m_now);
    QCOMPARE(outlook.firstDebit->names, 1);
    QCOMPARE(outlook.firstDebit->amount.toDecimal(), u"9.59"_s);
    QCOMPARE(outlook.firstRenewal->names, 2); // what it would cost all the same
    choice.setAutomatic(false);
    outlook = costOutlook(review(u"10"_s, u"2"_s, u"12"_s), draft, choice, 5, m_now);
    QVERIFY(!outlook.firstDebit);
}

void TestCostOutlook::nothingOverflows()
{
    const base::Money most(INT64_MAX, u"EUR"_s);
    QVERIFY(!(TaxRate{1, 5, 20}.added(most)));
    QVERIFY(!(TaxRate{INT64_MAX, 1, {}}.added(most)));
    Draft draft;
    DraftName dear = draftName(u"exemple.fr"_s);
    dear.offers.first().prices.last().price.amount = most;
    fill(draft, {dear});
    QVERIFY(!costOutlook(review(u"10"_s, u"2"_s, u"12"_s), draft, {}, 3, m_now).total);
}

QTEST_APPLESS_MAIN(TestCostOutlook)
#include "test_costoutlook.moc"
