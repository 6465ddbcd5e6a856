// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/cost.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace cartouche::catalogue;
using cartouche::base::Money;

namespace {

constexpr qint64 cent = Money::unitsPerOne / 100;
constexpr qint64 huge = std::numeric_limits<std::int64_t>::max();

Money euros(std::int64_t cents)
{
    return {cents * cent, u"EUR"_s};
}

} // namespace

class TestCost : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ratesAreReadFromPercent_data()
    {
        QTest::addColumn<double>("percent");
        QTest::addColumn<int>("value"); // -1: none
        QTest::newRow("France") << 20.0 << 200'000;
        QTest::newRow("nothing") << 0.0 << 0;
        QTest::newRow("Québec") << 14.975 << 149'750;
        QTest::newRow("four decimals") << 0.0001 << 1;
        QTest::newRow("all of it") << 100.0 << 1'000'000;
        QTest::newRow("more than all") << 100.01 << -1;
        QTest::newRow("negative") << -0.5 << -1;
        QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << -1;
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << -1;
    }
    void ratesAreReadFromPercent()
    {
        QFETCH(double, percent);
        QFETCH(int, value);
        const auto rate = TaxRate::fromPercent(percent);
        QCOMPARE(rate ? rate->value() : -1, value);
    }

    void taxIsRoundedHalfAwayFromZero_data()
    {
        QTest::addColumn<qint64>("net");
        QTest::addColumn<int>("rate");
        QTest::addColumn<qint64>("tax");
        QTest::newRow("exact") << 1000 * cent << 200'000 << 200 * cent;
        QTest::newRow("just below a half") << 12 * cent << 200'000 << 2 * cent;
        QTest::newRow("just above a half") << 13 * cent << 200'000 << 3 * cent;
        QTest::newRow("a half goes up") << 5 * cent << 100'000 << 1 * cent;
        QTest::newRow("a half goes down below zero") << -5 * cent << 100'000 << -1 * cent;
        QTest::newRow("below a half, negative") << -12 * cent << 200'000 << -2 * cent;
        QTest::newRow("above a half, negative") << -13 * cent << 200'000 << -3 * cent;
        QTest::newRow("1 ucent short of a half") << 5 * cent - 1 << 100'000 << qint64(0);
        QTest::newRow("1 ucent short of a half, negative") << -5 * cent + 1 << 100'000 << qint64(0);
        QTest::newRow("rate with decimals") << 999 * cent << 149'750 << 150 * cent;
        QTest::newRow("no tax") << 999 * cent << 0 << qint64(0);
    }
    void taxIsRoundedHalfAwayFromZero()
    {
        QFETCH(qint64, net);
        QFETCH(int, rate);
        QFETCH(qint64, tax);
        const Money amount(net, u"EUR"_s);
        QCOMPARE(TaxRate(rate).taxOn(amount)->ucents(), tax);
        QCOMPARE(TaxRate(rate).withTax(amount)->ucents(), net + tax);
        QCOMPARE(TaxRate(rate).withTax(amount)->currency(), u"EUR"_s);
    }

    void taxOnTheDearestNameIsKnown()
    {
        // A million units at the highest rate there is.
        for (const qint64 units : {90'000LL, 5'000'000LL, 80'000'000'000LL}) {
            QCOMPARE(*TaxRate(1'000'000).taxOn(euros(units * 100)), euros(units * 100));
            QCOMPARE(*TaxRate(200'000).taxOn(euros(units * 100)), euros(units * 20));
            QCOMPARE(*TaxRate(200'000).taxOn(euros(-units * 100 - 3)), euros(-units * 20 - 1));
        }
    }

    void whatOverflowsIsNone()
    {
        QVERIFY(!TaxRate(200'000).withTax(Money(huge, u"EUR"_s)));
        QVERIFY(!TaxRate(200'000).withTax(Money(-huge, u"EUR"_s)));
        QVERIFY(!TaxRate(1'000'000).taxOn(Money(std::numeric_limits<qint64>::min(), u"EUR"_s)));
        QVERIFY(!TaxRate(1'000'001).taxOn(euros(1)));
        QVERIFY(!TaxRate(-1).taxOn(euros(1)));
        const Terms terms{Tariff{Money(huge - 1, u"EUR"_s), 12}, Tariff{euros(1), 12}};
        QVERIFY(terms.totalOver(1));
        QVERIFY(!terms.totalOver(2));
    }

    void totalsCoverTheYears_data()
    {
        QTest::addColumn<int>("firstMonths");
        QTest::addColumn<int>("renewalMonths");
        QTest::addColumn<int>("years");
        QTest::addColumn<int>("renewals");
        const auto row = [](int first, int renewal, int years, int renewals) {
            QTest::addRow("%d + n x %d over %d", first, renewal, years) << first << renewal << years << renewals;
        };
        for (const int years : {1, 2, 3, 5, 10})
            row(12, 12, years, years - 1);
        row(24, 12, 1, 0);
        row(24, 12, 2, 0);
        row(24, 12, 3, 1);
        row(24, 12, 5, 3);
        row(24, 12, 10, 8);
        row(24, 24, 3, 1); // it covers four
        row(24, 24, 5, 2);
        row(12, 24, 2, 1);
        row(12, 24, 10, 5);
        row(6, 12, 1, 1);
        row(1, 1, 1, 11);
        row(120, 12, 10, 0);
    }
    void totalsCoverTheYears()
    {
        QFETCH(int, firstMonths);
        QFETCH(int, renewalMonths);
        QFETCH(int, years);
        QFETCH(int, renewals);
        const Terms terms{Tariff{euros(599), firstMonths}, Tariff{euros(1399), renewalMonths}};
        QCOMPARE(*terms.totalOver(years), euros(599 + renewals * 1399));
    }

    /// As five bills of one year: the tax of their sum would be 39.54.
    void taxIsRoundedForEachPeriod()
    {
        const Terms terms{Tariff{euros(499), 12}, Tariff{euros(699), 12}};
        QCOMPARE(*terms.totalOver(5), euros(3295));
        QCOMPARE(*terms.totalOver(5, TaxRate(200'000)), euros(3955));
        QCOMPARE(*terms.totalOver(1, TaxRate(200'000)), euros(599));
    }

    void aTotalNeedsItsPrices()
    {
        const Tariff first{euros(500), 12};
        QVERIFY(!Terms{}.totalOver(1));
        QVERIFY(!(Terms{std::nullopt, first}).totalOver(1));
        QCOMPARE(*(Terms{first, std::nullopt}).totalOver(1), euros(500));
        QVERIFY(!(Terms{first, std::nullopt}).totalOver(2));
        QVERIFY(!(Terms{first, Tariff{Money(cent, u"USD"_s), 12}}).totalOver(2));
        QVERIFY(!(Terms{Tariff{euros(500), 0}, first}).totalOver(1));
        QVERIFY(!(Terms{first, Tariff{euros(500), 0}}).totalOver(2));
    }
};

QTEST_GUILESS_MAIN(TestCost)
#include "test_cost.moc"
