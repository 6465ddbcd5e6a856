// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/moneyformat.h"

#include <QtTest>

#include <limits>

using cartouche::base::formatMoney;
using cartouche::base::formatMoneySigned;
using cartouche::base::Money;
using namespace Qt::StringLiterals;

namespace {

// U+00A0 before the unit, U+202F between thousands, U+2212 for minus: written as escapes, as nobody
// can tell them from the plain characters by eye.
const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale french(QLocale::French, QLocale::France);

QString written(const QString &amount, const QString &currency, const QLocale &locale)
{
    return formatMoney(Money::fromDecimal(amount, currency).value(), locale);
}

} // namespace

class TestMoneyFormat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void amountsAreWritten_data();
    void amountsAreWritten();
    void nothingBreaksALine();
    void signsAreExplicitOnDemand();
    void theSmallestAmountIsWrittenWhole();
};

void TestMoneyFormat::amountsAreWritten_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("inEnglish");
    QTest::addColumn<QString>("inFrench");

    QTest::newRow("euro") << u"23.97"_s << u"EUR"_s << u"23.97\u00A0€"_s << u"23,97\u00A0€"_s;
    QTest::newRow("zero") << u"0"_s << u"EUR"_s << u"0.00\u00A0€"_s << u"0,00\u00A0€"_s;
    QTest::newRow("whole euro") << u"5"_s << u"EUR"_s << u"5.00\u00A0€"_s << u"5,00\u00A0€"_s;
    QTest::newRow("negative") << u"-2.4"_s << u"EUR"_s
                              << u"\u22122.40\u00A0€"_s << u"\u22122,40\u00A0€"_s;
    QTest::newRow("three digits") << u"999.99"_s << u"EUR"_s << u"999.99\u00A0€"_s << u"999,99\u00A0€"_s;
    QTest::newRow("thousands") << u"1234.5"_s << u"EUR"_s
                               << u"1\u202F234.50\u00A0€"_s << u"1\u202F234,50\u00A0€"_s;
    QTest::newRow("millions") << u"-1234567"_s << u"EUR"_s
                              << u"\u22121\u202F234\u202F567.00\u00A0€"_s
                              << u"\u22121\u202F234\u202F567,00\u00A0€"_s;
    QTest::newRow("decimals beyond the cent stay") << u"7.4925"_s << u"EUR"_s
                                                   << u"7.4925\u00A0€"_s << u"7,4925\u00A0€"_s;
    QTest::newRow("a third decimal stays alone") << u"7.120"_s << u"EUR"_s
                                                 << u"7.12\u00A0€"_s << u"7,12\u00A0€"_s;
    QTest::newRow("smallest unit") << u"0.00000001"_s << u"EUR"_s
                                   << u"0.00000001\u00A0€"_s << u"0,00000001\u00A0€"_s;
    QTest::newRow("US dollar") << u"9.99"_s << u"USD"_s << u"9.99\u00A0$"_s << u"9,99\u00A0$US"_s;
    QTest::newRow("Canadian dollar") << u"9.99"_s << u"CAD"_s << u"9.99\u00A0CA$"_s << u"9,99\u00A0$CA"_s;
    QTest::newRow("pound") << u"9.99"_s << u"GBP"_s << u"9.99\u00A0£"_s << u"9,99\u00A0£GB"_s;
    QTest::newRow("dirham") << u"80"_s << u"MAD"_s << u"80.00\u00A0MAD"_s << u"80,00\u00A0MAD"_s;
    QTest::newRow("franc CFA has no decimals") << u"6500"_s << u"XOF"_s
                                               << u"6\u202F500\u00A0F\u202FCFA"_s
                                               << u"6\u202F500\u00A0F\u202FCFA"_s;
    QTest::newRow("but keeps those it gets") << u"6500.5"_s << u"XOF"_s
                                             << u"6\u202F500.5\u00A0F\u202FCFA"_s
                                             << u"6\u202F500,5\u00A0F\u202FCFA"_s;
    QTest::newRow("Tunisian dinar has three") << u"40.5"_s << u"TND"_s
                                              << u"40.500\u00A0TND"_s << u"40,500\u00A0TND"_s;
    QTest::newRow("points") << u"120"_s << u"points"_s << u"120\u00A0PTS"_s << u"120\u00A0PTS"_s;
    QTest::newRow("half a point") << u"0.5"_s << u"points"_s << u"0.5\u00A0PTS"_s << u"0,5\u00A0PTS"_s;
    QTest::newRow("not available") << u"0"_s << u"N/A"_s << u"0.00\u00A0N/A"_s << u"0,00\u00A0N/A"_s;
    QTest::newRow("unknown code") << u"3"_s << u"QQQ"_s << u"3.00\u00A0QQQ"_s << u"3,00\u00A0QQQ"_s;
    QTest::newRow("no code") << u"3"_s << QString() << u"3.00"_s << u"3,00"_s;
}

void TestMoneyFormat::amountsAreWritten()
{
    QFETCH(QString, amount);
    QFETCH(QString, currency);
    QFETCH(QString, inEnglish);
    QFETCH(QString, inFrench);
    QCOMPARE(written(amount, currency, english), inEnglish);
    QCOMPARE(written(amount, currency, french), inFrench);
}

void TestMoneyFormat::nothingBreaksALine()
{
    for (const QString &currency : {u"EUR"_s, u"XOF"_s, u"XPF"_s, u"USD"_s, u"points"_s}) {
        for (const QLocale &locale : {english, french, QLocale(QLocale::French, QLocale::Canada), QLocale::c()})
            QVERIFY(!written(u"-1234567.891"_s, currency, locale).contains(u' '));
    }
}

void TestMoneyFormat::signsAreExplicitOnDemand()
{
    const Money rebate(-240'000'000, u"EUR"_s);
    QCOMPARE(formatMoneySigned(rebate, english), u"\u22122.40\u00A0€"_s);
    QCOMPARE(formatMoneySigned(rebate.magnitude(), french), u"+2,40\u00A0€"_s);
    QCOMPARE(formatMoneySigned(Money(0, u"EUR"_s), english), u"0.00\u00A0€"_s);
}

void TestMoneyFormat::theSmallestAmountIsWrittenWhole()
{
    const Money smallest(std::numeric_limits<std::int64_t>::min(), u"EUR"_s);
    QCOMPARE(formatMoney(smallest, french), u"\u221292\u202F233\u202F720\u202F368,54775808\u00A0€"_s);
}

QTEST_GUILESS_MAIN(TestMoneyFormat)
#include "test_moneyformat.moc"
