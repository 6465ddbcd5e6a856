// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/money.h"

#include <QtTest>

#include <array>
#include <charconv>
#include <limits>
#include <utility>

using cartouche::base::Money;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t smallest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t cent = Money::unitsPerOne / 100;

const QString euro = u"EUR"_s;

/// The double that a JSON reader makes of this text.
double jsonNumber(std::string_view text)
{
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

} // namespace

class TestMoney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTwoDecimalAmountIsReadExactly();
    void doublesAreRead_data();
    void doublesAreRead();
    void doublesWithoutAmountAreRefused_data();
    void doublesWithoutAmountAreRefused();
    void decimalTextIsRead_data();
    void decimalTextIsRead();
    void otherTextIsRefused_data();
    void otherTextIsRefused();
    void sumsAreExact();
    void overflowHasNoValue();
    void currenciesDoNotMix();
    void magnitudeDropsTheSign();
    void decimalTextIsWritten_data();
    void decimalTextIsWritten();
    void writtenTextIsReadBack();
    void amountsOfOneCurrencyAreOrdered();
};

void TestMoney::everyTwoDecimalAmountIsReadExactly()
{
    for (int cents = 0; cents <= 999'999; ++cents) {
        std::array<char, 16> text{};
        char *end = std::to_chars(text.data(), text.data() + text.size(), cents / 100).ptr;
        *end++ = '.';
        *end++ = static_cast<char>('0' + cents / 10 % 10);
        *end++ = static_cast<char>('0' + cents % 10);
        const double value = jsonNumber({text.data(), static_cast<std::size_t>(end - text.data())});
        for (const int sign : {1, -1}) {
            const auto money = Money::fromDouble(sign * value, euro);
            if (!money || money->ucents() != sign * cents * cent)
                QFAIL(qPrintable(u"%1 hundredths became %2 ucents"_s.arg(sign * cents).arg(
                    money ? money->ucents() : -1)));
        }
    }
}

void TestMoney::doublesAreRead_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<qint64>("ucents");

    QTest::newRow("zero") << 0.0 << qint64(0);
    QTest::newRow("minus zero") << -0.0 << qint64(0);
    QTest::newRow("a sum that is not quite 0.3") << 0.1 + 0.2 << qint64(30'000'000);
    QTest::newRow("smallest unit") << 1e-8 << qint64(1);
    QTest::newRow("just below half a unit") << 4.999999e-9 << qint64(0);
    QTest::newRow("half a unit") << 5e-9 << qint64(1);
    QTest::newRow("half a unit, negative") << -5e-9 << qint64(-1);
    QTest::newRow("far below a unit") << 9e-300 << qint64(0);
    QTest::newRow("smallest double") << std::numeric_limits<double>::denorm_min() << qint64(0);
    QTest::newRow("one million") << 1e6 << qint64(100'000'000'000'000);
    QTest::newRow("large") << 92233720368.0 << qint64(9'223'372'036'800'000'000);
}

void TestMoney::doublesAreRead()
{
    QFETCH(double, value);
    QFETCH(qint64, ucents);
    const auto money = Money::fromDouble(value, euro);
    QVERIFY(money);
    QCOMPARE(money->ucents(), ucents);
    QCOMPARE(money->currency(), euro);
}

void TestMoney::doublesWithoutAmountAreRefused_data()
{
    QTest::addColumn<double>("value");

    QTest::newRow("infinity") << std::numeric_limits<double>::infinity();
    QTest::newRow("minus infinity") << -std::numeric_limits<double>::infinity();
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("just too large") << 92233720369.0;
    QTest::newRow("just too small") << -92233720369.0;
    QTest::newRow("largest double") << std::numeric_limits<double>::max();
    QTest::newRow("lowest double") << std::numeric_limits<double>::lowest();
}

void TestMoney::doublesWithoutAmountAreRefused()
{
    QFETCH(double, value);
    QVERIFY(!Money::fromDouble(value, euro));
}

void TestMoney::decimalTextIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ucents");

    QTest::newRow("price") << u"23.97"_s << qint64(2'397'000'000);
    QTest::newRow("whole") << u"5"_s << qint64(500'000'000);
    QTest::newRow("plus sign") << u"+5.5"_s << qint64(550'000'000);
    QTest::newRow("negative") << u"-2.50"_s << qint64(-250'000'000);
    QTest::newRow("exponent") << u"-2.5e1"_s << qint64(-2'500'000'000);
    QTest::newRow("exponent with plus") << u"1E+2"_s << qint64(10'000'000'000);
    QTest::newRow("negative exponent") << u"2397e-2"_s << qint64(2'397'000'000);
    QTest::newRow("zero with a large exponent") << u"0e400"_s << qint64(0);
    QTest::newRow("tiny") << u"1e-400"_s << qint64(0);
    QTest::newRow("eight decimals") << u"0.12345678"_s << qint64(12'345'678);
    QTest::newRow("ninth decimal below half") << u"0.123456784"_s << qint64(12'345'678);
    QTest::newRow("ninth decimal half") << u"0.123456785"_s << qint64(12'345'679);
    QTest::newRow("half, negative") << u"-0.123456785"_s << qint64(-12'345'679);
    QTest::newRow("below half with nines") << u"0.1234567849999"_s << qint64(12'345'678);
    QTest::newRow("rounding carries") << u"0.999999995"_s << qint64(100'000'000);
    QTest::newRow("half of a unit") << u"0.000000005"_s << qint64(1);
    QTest::newRow("a tenth of that") << u"0.0000000005"_s << qint64(0);
    QTest::newRow("many decimals") << u"1.00000000000000000000000000000000000001"_s << qint64(100'000'000);
    QTest::newRow("many leading zeros") << u"000000000000000000000000000000000012.5"_s << qint64(1'250'000'000);
    QTest::newRow("largest") << u"92233720368.54775807"_s << qint64(largest);
    QTest::newRow("largest, rounded down to") << u"92233720368.547758074"_s << qint64(largest);
    QTest::newRow("smallest") << u"-92233720368.54775808"_s << qint64(smallest);
}

void TestMoney::decimalTextIsRead()
{
    QFETCH(QString, text);
    QFETCH(qint64, ucents);
    const auto money = Money::fromDecimal(text, euro);
    QVERIFY(money);
    QCOMPARE(money->ucents(), ucents);
    QCOMPARE(money->currency(), euro);
}

void TestMoney::otherTextIsRefused_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QString();
    QTest::newRow("sign only") << u"-"_s;
    QTest::newRow("point only") << u"."_s;
    QTest::newRow("two signs") << u"--1"_s;
    QTest::newRow("two points") << u"1.2.3"_s;
    QTest::newRow("comma") << u"23,97"_s;
    QTest::newRow("symbol") << u"23.97 €"_s;
    QTest::newRow("leading space") << u" 1"_s;
    QTest::newRow("trailing space") << u"1 "_s;
    QTest::newRow("words") << u"nan"_s;
    QTest::newRow("hexadecimal") << u"0x10"_s;
    QTest::newRow("exponent without number") << u"1e"_s;
    QTest::newRow("exponent with sign only") << u"1e+"_s;
    QTest::newRow("exponent with two signs") << u"1e+-2"_s;
    QTest::newRow("exponent without digits before it") << u"e5"_s;
    QTest::newRow("exponent beyond any int") << u"1e99999999999"_s;
    QTest::newRow("fraction in the exponent") << u"1e2.5"_s;
    QTest::newRow("Arabic digits") << u"\u0661\u0662"_s;
    QTest::newRow("real minus sign") << u"\u22121"_s;
    QTest::newRow("zero byte within") << QString::fromUtf16(u"1\0005", 3);
    QTest::newRow("41 characters") << QString(41, u'0');
    QTest::newRow("one unit too large") << u"92233720368.54775808"_s;
    QTest::newRow("rounded up beyond the largest") << u"92233720368.547758075"_s;
    QTest::newRow("one unit too small") << u"-92233720368.54775809"_s;
    QTest::newRow("far too large") << u"1e300"_s;
}

void TestMoney::otherTextIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!Money::fromDecimal(text, euro));
}

void TestMoney::sumsAreExact()
{
    const Money price(2'397'000'000, euro);
    const Money rebate(-250'000'000, euro);
    QCOMPARE(price.plus(rebate), Money(2'147'000'000, euro));
    QCOMPARE(price.minus(rebate), Money(2'647'000'000, euro));
    QCOMPARE(price.times(3), Money(7'191'000'000, euro));
    QCOMPARE(price.times(-1), Money(-2'397'000'000, euro));
    QVERIFY(price.times(0)->isZero());

    // A tenth, ten times, is one; as doubles it would not be.
    Money sum(0, euro);
    for (int i = 0; i < 10; ++i)
        sum = sum.plus(*Money::fromDouble(0.1, euro)).value();
    QCOMPARE(sum, Money(Money::unitsPerOne, euro));
}

void TestMoney::overflowHasNoValue()
{
    QVERIFY(!Money(largest, euro).plus(Money(1, euro)));
    QVERIFY(!Money(smallest, euro).plus(Money(-1, euro)));
    QVERIFY(!Money(smallest, euro).minus(Money(1, euro)));
    QVERIFY(!Money(0, euro).minus(Money(smallest, euro)));
    QVERIFY(!Money(largest, euro).times(2));
    QVERIFY(!Money(smallest, euro).times(-1));
    QCOMPARE(Money(largest, euro).plus(Money(smallest, euro)), Money(-1, euro));
}

void TestMoney::currenciesDoNotMix()
{
    const Money one(100, euro);
    const Money other(100, u"USD"_s);
    QVERIFY(!one.plus(other));
    QVERIFY(!one.minus(other));
    QVERIFY(one != other);
    QVERIFY(!(one < other));
    QVERIFY(!(one > other));
    QVERIFY(!(one <= other));
    QVERIFY(!(one >= other));
    // Not even nothing of one currency is nothing of another.
    QVERIFY(Money(0, euro) != Money());
}

void TestMoney::magnitudeDropsTheSign()
{
    QCOMPARE(Money(-5, euro).magnitude(), Money(5, euro));
    QCOMPARE(Money(5, euro).magnitude(), Money(5, euro));
    QCOMPARE(Money(smallest, euro).magnitude(), Money(smallest, euro));
}

void TestMoney::decimalTextIsWritten_data()
{
    QTest::addColumn<qint64>("ucents");
    QTest::addColumn<QString>("text");

    QTest::newRow("zero") << qint64(0) << u"0.00"_s;
    QTest::newRow("price") << qint64(2'397'000'000) << u"23.97"_s;
    QTest::newRow("tenths") << qint64(250'000'000) << u"2.50"_s;
    QTest::newRow("negative") << qint64(-250'000'000) << u"-2.50"_s;
    QTest::newRow("negative below one") << qint64(-1'000'000) << u"-0.01"_s;
    QTest::newRow("three decimals") << qint64(1'234'500'000) << u"12.345"_s;
    QTest::newRow("smallest unit") << qint64(1) << u"0.00000001"_s;
    QTest::newRow("largest") << qint64(largest) << u"92233720368.54775807"_s;
    QTest::newRow("smallest") << qint64(smallest) << u"-92233720368.54775808"_s;
}

void TestMoney::decimalTextIsWritten()
{
    QFETCH(qint64, ucents);
    QFETCH(QString, text);
    QCOMPARE(Money(ucents, euro).toDecimal(), text);
}

void TestMoney::writtenTextIsReadBack()
{
    for (const std::int64_t ucents : {largest, smallest, std::int64_t{0}, std::int64_t{-1}, std::int64_t{123'456'789}}) {
        const Money money(ucents, u"points"_s);
        QCOMPARE(Money::fromDecimal(money.toDecimal(), money.currency()), money);
    }
}

void TestMoney::amountsOfOneCurrencyAreOrdered()
{
    QVERIFY(Money(-1, euro) < Money(0, euro));
    QVERIFY(Money(2, euro) > Money(1, euro));
    QVERIFY(Money(2, euro) >= Money(2, euro));
    QVERIFY(Money(-1, euro).isNegative());
    QVERIFY(!Money(0, euro).isNegative());
    QVERIFY(Money(0, euro).isZero());
}

QTEST_GUILESS_MAIN(TestMoney)
#include "test_money.moc"
