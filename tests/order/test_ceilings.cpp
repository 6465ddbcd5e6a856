// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/ceilings.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace cartouche;
using order::CeilingCheck;
using order::Ceilings;

/// R9: how the ceilings of the settings are read, and held against an order.
class TestCeilings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsBecomeAmounts();
    void nothingSetMeansNothingToCheck();
    void r9_aCeilingMayBeReachedAndNotPassed();
    void r9_theDayCountsTogetherWithTheOrder();
    void aSumBeyondAllNumbersIsOver();
};

void TestCeilings::settingsBecomeAmounts()
{
    const Ceilings ceilings = order::ceilingsFrom(u"50.00"_s, u"0"_s);
    QCOMPARE(ceilings.perOrder, std::optional<qint64>(5'000'000'000));
    QCOMPARE(ceilings.perDay, std::optional<qint64>(0));
    const Ceilings none = order::ceilingsFrom({}, u"-1"_s);
    QVERIFY(!none.perOrder && !none.perDay);
}

void TestCeilings::nothingSetMeansNothingToCheck()
{
    QVERIFY(order::holdAgainst({}, {5'000'000'000, u"EUR"_s}, 0).isEmpty());
}

void TestCeilings::r9_aCeilingMayBeReachedAndNotPassed()
{
    const Ceilings ceilings{2'397'000'000, std::nullopt};
    const auto at = order::holdAgainst(ceilings, {2'397'000'000, u"EUR"_s}, std::nullopt);
    QCOMPARE(at.size(), 1);
    QCOMPARE(at.first().kind, CeilingCheck::Kind::PerOrder);
    QVERIFY(!at.first().isOver());
    QVERIFY(order::holdAgainst(ceilings, {2'397'000'001, u"EUR"_s}, std::nullopt).first().isOver());
}

void TestCeilings::r9_theDayCountsTogetherWithTheOrder()
{
    const Ceilings ceilings{std::nullopt, 5'000'000'000};
    const base::Money total(2'000'000'000, u"EUR"_s);
    QVERIFY(order::holdAgainst(ceilings, total, std::nullopt).isEmpty()); // the day is not known
    const auto within = order::holdAgainst(ceilings, total, 3'000'000'000);
    QCOMPARE(within.first().kind, CeilingCheck::Kind::PerDay);
    QCOMPARE(within.first().sum, base::Money(5'000'000'000, u"EUR"_s));
    QVERIFY(!within.first().isOver());
    QVERIFY(order::holdAgainst(ceilings, total, 3'000'000'001).first().isOver());
}

void TestCeilings::aSumBeyondAllNumbersIsOver()
{
    const Ceilings ceilings{std::nullopt, 5'000'000'000};
    const qint64 most = std::numeric_limits<qint64>::max();
    QVERIFY(order::holdAgainst(ceilings, {most, u"EUR"_s}, most).first().isOver());
}

QTEST_GUILESS_MAIN(TestCeilings)
#include "test_ceilings.moc"
