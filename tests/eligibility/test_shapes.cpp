// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/countries.h"
#include "eligibility/postalcode.h"
#include "eligibility/vatnumber.h"

#include <QtTest>

using namespace cartouche::eligibility;
using namespace Qt::StringLiterals;

/// Postal codes and VAT numbers by their shape: a warning, never a verdict.
class TestShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void postalCodes_data();
    void postalCodes();
    void vatNumbers_data();
    void vatNumbers();
    void everyExampleFits();
    void anUnknownCountryTakesAnything();
};

void TestShapes::postalCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("country");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *code, const char *country, bool fits) {
        QTest::addRow("%s %s", country, code) << QString::fromLatin1(code) << QString::fromLatin1(country) << fits;
    };
    row("75002", "FR", true);
    row("75 002", "FR", true);
    row("FR-75002", "FR", true);
    row("7500", "FR", false);
    row("ABCDE", "FR", false);
    row("97110", "GP", true);
    row("1204", "CH", true);
    row("75002", "CH", false);
    row("sw1a 1aa", "GB", true);
    row("M1 1AE", "GB", true);
    row("75002", "GB", false);
    row("H2Y 1C6", "CA", true);
    row("H2Y1C", "CA", false);
    row("1012 AB", "NL", true);
    row("1012", "NL", false);
    row("D02 X285", "IE", true);
    row("D6W XH99", "IE", true);
    row("1000-001", "PT", true);
    row("00-001", "PL", true);
    row("10001-1234", "US", true);
    row("MTP 1001", "MT", true);
    row("AD500", "AD", true);
    row("", "FR", false);
}

void TestShapes::postalCodes()
{
    QFETCH(const QString, code);
    QFETCH(const QString, country);
    QTEST(isPostalCodeShape(code, country), "fits");
}

void TestShapes::vatNumbers_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("country");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *number, const char *country, bool fits) {
        QTest::addRow("%s %s", country, number) << QString::fromLatin1(number) << QString::fromLatin1(country) << fits;
    };
    row("FR12345678901", "FR", true);
    row("fr 12 345 678 901", "FR", true);
    row("12345678901", "FR", true);
    row("FR1234567890", "FR", false);
    row("FRIO345678901", "FR", false);
    row("DE123456789", "DE", true);
    row("DE12345678", "DE", false);
    row("EL123456789", "GR", true);
    row("CHE-123.456.789 TVA", "CH", true);
    row("BE0123456789", "FR", true); // a company registered abroad
    row("ESA1234567B", "ES", true);
    row("NL123456789B01", "NL", true);
    row("nonsense", "NL", false);
}

void TestShapes::vatNumbers()
{
    QFETCH(const QString, number);
    QFETCH(const QString, country);
    QTEST(isVatShape(number, country), "fits");
}

void TestShapes::everyExampleFits()
{
    int examples = 0;
    for (const QString &country : cartouche::base::countryCodes()) {
        const QString vat = vatExample(country);
        const QString code = postalCodeExample(country);
        examples += vat.isEmpty() ? 0 : 1;
        QVERIFY2(vat.isEmpty() || isVatShape(vat, country), qPrintable(country));
        QVERIFY2(code.isEmpty() || isPostalCodeShape(code, country), qPrintable(country));
    }
    QCOMPARE(examples, 31);
}

void TestShapes::anUnknownCountryTakesAnything()
{
    for (const QString &country : {u""_s, u"ZZ"_s, u"AQ"_s, u"A"_s}) {
        QVERIFY(isPostalCodeShape(u"anything at all"_s, country));
        QVERIFY(isVatShape(u"anything at all"_s, country));
        QVERIFY(postalCodeExample(country).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestShapes)
#include "test_shapes.moc"
