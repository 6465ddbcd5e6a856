// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/period.h"

#include <QtTest>

using cartouche::base::Period;
using namespace Qt::StringLiterals;

class TestPeriod : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void periodsAreRead_data();
    void periodsAreRead();
    void otherTextIsRefused_data();
    void otherTextIsRefused();
    void yearsArePreferredInText();
    void writtenTextIsReadBack();
    void equalLengthsAreEqual();
};

void TestPeriod::periodsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("months");

    QTest::newRow("one year") << u"P1Y"_s << 12;
    QTest::newRow("ten years") << u"P10Y"_s << 120;
    QTest::newRow("one month") << u"P1M"_s << 1;
    QTest::newRow("twelve months") << u"P12M"_s << 12;
    QTest::newRow("both") << u"P1Y6M"_s << 18;
    QTest::newRow("zero days") << u"P0D"_s << 0;
    QTest::newRow("zero seconds") << u"PT0S"_s << 0;
    QTest::newRow("zero years") << u"P0Y"_s << 0;
    QTest::newRow("a hundred years") << u"P100Y"_s << 1200;
    QTest::newRow("the same in months") << u"P1200M"_s << 1200;
}

void TestPeriod::periodsAreRead()
{
    QFETCH(QString, text);
    QFETCH(int, months);
    const auto period = Period::fromIso(text);
    QVERIFY(period);
    QCOMPARE(period->months(), months);
}

void TestPeriod::otherTextIsRefused_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QString();
    QTest::newRow("P only") << u"P"_s;
    QTest::newRow("no number") << u"PY"_s;
    QTest::newRow("no unit") << u"P12"_s;
    QTest::newRow("a number left over") << u"P1Y6"_s;
    QTest::newRow("no P") << u"1Y"_s;
    QTest::newRow("lower case") << u"p1y"_s;
    QTest::newRow("negative") << u"-P1Y"_s;
    QTest::newRow("negative number") << u"P-1Y"_s;
    QTest::newRow("fraction") << u"P1.5Y"_s;
    QTest::newRow("space") << u"P1Y "_s;
    QTest::newRow("days") << u"P30D"_s;
    QTest::newRow("weeks") << u"P4W"_s;
    QTest::newRow("minutes") << u"PT1M"_s;
    QTest::newRow("years and days") << u"P1Y1D"_s;
    QTest::newRow("months before years") << u"P6M1Y"_s;
    QTest::newRow("years twice") << u"P1Y1Y"_s;
    QTest::newRow("months twice") << u"P1M1M"_s;
    QTest::newRow("more than a hundred years") << u"P101Y"_s;
    QTest::newRow("one month more than that") << u"P100Y1M"_s;
    QTest::newRow("more than an int") << u"P99999999999999999999Y"_s;
    QTest::newRow("Arabic digit") << u"P\u0661Y"_s;
}

void TestPeriod::otherTextIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!Period::fromIso(text));
}

void TestPeriod::yearsArePreferredInText()
{
    QCOMPARE(Period::ofYears(2).toIso(), u"P2Y"_s);
    QCOMPARE(Period::ofMonths(12).toIso(), u"P1Y"_s);
    QCOMPARE(Period::ofMonths(6).toIso(), u"P6M"_s);
    QCOMPARE(Period::ofMonths(18).toIso(), u"P1Y6M"_s);
}

void TestPeriod::writtenTextIsReadBack()
{
    for (int months = 0; months <= 1200; ++months)
        QCOMPARE(Period::fromIso(Period::ofMonths(months).toIso()), Period::ofMonths(months));
}

void TestPeriod::equalLengthsAreEqual()
{
    QCOMPARE(Period::fromIso(u"P1Y"), Period::fromIso(u"P12M"));
    QVERIFY(Period::ofMonths(11) < Period::ofYears(1));
    QVERIFY(Period::ofMonths(24).isWholeYears());
    QVERIFY(!Period::ofMonths(18).isWholeYears());
    QCOMPARE(Period::ofMonths(18).wholeYears(), 1);
}

QTEST_GUILESS_MAIN(TestPeriod)
#include "test_period.moc"
