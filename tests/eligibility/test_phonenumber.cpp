// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/phonenumber.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace cartouche::eligibility;
using namespace Qt::StringLiterals;
using Flaw = PhoneReading::Flaw;

/// Typed the local way, sent as OVHcloud wants it.
class TestPhoneNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void typedNumbersAreUnderstood_data();
    void typedNumbersAreUnderstood();
    void flawsAreTold_data();
    void flawsAreTold();
    void sentNumbersAreShownReadable();
    void whatWasSentIsUnderstoodAgain_data();
    void whatWasSentIsUnderstoodAgain();
    void callingCodesOfCountries();
    void nonsenseIsHarmless_data();
    void nonsenseIsHarmless();
};

void TestPhoneNumber::initTestCase()
{
    QElapsedTimer timer;
    timer.start();
    (void)readPhone(u"06 12 34 56 78"_s, u"FR"_s);
    const qint64 first = timer.nsecsElapsed();
    timer.restart();
    (void)readPhone(u"030 123456"_s, u"DE"_s);
    qInfo("first use %.2f ms, then %.3f ms", static_cast<double>(first) / 1e6, static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

void TestPhoneNumber::typedNumbersAreUnderstood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("home");
    const auto row = [](const char *name, const QString &typed, const QString &country, const QString &number,
                        const QString &home) { QTest::newRow(name) << typed << country << number << home; };
    row("local", u"06 12 34 56 78"_s, u"FR"_s, u"+33.612345678"_s, u"FR"_s);
    row("without spaces", u"0612345678"_s, u"FR"_s, u"+33.612345678"_s, u"FR"_s);
    row("dots and brackets", u"(0)6.12.34.56.78"_s, u"FR"_s, u"+33.612345678"_s, u"FR"_s);
    row("calling code", u"+33 6 12 34 56 78"_s, u"DE"_s, u"+33.612345678"_s, u"FR"_s);
    row("double zero", u"0041 22 555 01 02"_s, u"FR"_s, u"+41.225550102"_s, u"CH"_s);
    row("as sent", u"+33.612345678"_s, u""_s, u"+33.612345678"_s, u"FR"_s);
    row("as sent, no point", u"+33612345678"_s, u""_s, u"+33.612345678"_s, u"FR"_s);
    row("national zero kept", u"02 1234 5678"_s, u"IT"_s, u"+39.0212345678"_s, u"IT"_s);
    row("north america", u"(514) 555-0199"_s, u"CA"_s, u"+1.5145550199"_s, u"CA"_s);
    row("british", u"020 7946 0958"_s, u"GB"_s, u"+44.2079460958"_s, u"GB"_s);
    row("other digits", u"٠٦١٢٣٤٥٦٧٨"_s, u"FR"_s, u"+33.612345678"_s, u"FR"_s);
}

void TestPhoneNumber::typedNumbersAreUnderstood()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, country);
    const PhoneReading reading = readPhone(typed, country);
    QTEST(reading.number, "number");
    QTEST(reading.country, "home");
    QCOMPARE(reading.flaw, Flaw::None);
}

void TestPhoneNumber::flawsAreTold_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("country");
    QTest::addColumn<Flaw>("flaw");
    QTest::newRow("nothing") << u""_s << u"FR"_s << Flaw::NoNumber;
    QTest::newRow("words") << u"call me"_s << u"FR"_s << Flaw::NoNumber;
    QTest::newRow("local without country") << u"06 12 34 56 78"_s << u""_s << Flaw::UnknownCountry;
    QTest::newRow("no such calling code") << u"+999 123456"_s << u"FR"_s << Flaw::UnknownCountry;
    QTest::newRow("short") << u"06 12 34"_s << u"FR"_s << Flaw::TooShort;
    QTest::newRow("long") << u"06 12 34 56 78 90 12"_s << u"FR"_s << Flaw::TooLong;
    QTest::newRow("not given out") << u"+33 0 00 00 00 00"_s << u"FR"_s << Flaw::OutOfUse;
}

void TestPhoneNumber::flawsAreTold()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, country);
    QTEST(readPhone(typed, country).flaw, "flaw");
}

void TestPhoneNumber::sentNumbersAreShownReadable()
{
    QCOMPARE(shownPhone(u"+33.612345678"_s), u"+33 6 12 34 56 78"_s);
    QCOMPARE(localPhone(u"+33.612345678"_s), u"06 12 34 56 78"_s);
    QCOMPARE(shownPhone(u"+1.5145550199"_s), u"+1 514-555-0199"_s);
    QCOMPARE(shownPhone(u"nothing"_s), u"nothing"_s);
    QCOMPARE(shownPhone({}), QString());
}

void TestPhoneNumber::whatWasSentIsUnderstoodAgain_data()
{
    QTest::addColumn<QString>("number");
    for (const char *number : {"+33.612345678", "+41.225550102", "+39.0212345678", "+1.5145550199", "+44.2079460958"})
        QTest::newRow(number) << QString::fromLatin1(number);
}

void TestPhoneNumber::whatWasSentIsUnderstoodAgain()
{
    QFETCH(const QString, number);
    const PhoneReading read = readPhone(number, {});
    QCOMPARE(read.number, number);
    QCOMPARE(readPhone(shownPhone(number), {}).number, number);
    QCOMPARE(readPhone(localPhone(number), read.country).number, number);
}

void TestPhoneNumber::callingCodesOfCountries()
{
    QCOMPARE(callingCode(u"FR"_s), u"+33"_s);
    QCOMPARE(callingCode(u"CA"_s), u"+1"_s);
    QCOMPARE(callingCode(u"AQ"_s), QString());
    QCOMPARE(callingCode({}), QString());
}

void TestPhoneNumber::nonsenseIsHarmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("long") << QString(100'000, u'9');
    QTest::newRow("zero bytes") << QString(20, QChar(0));
    QTest::newRow("half a character") << QString(QChar(0xD800)) + u"0612345678"_s;
    QTest::newRow("plus signs") << QString(90, u'+');
    QTest::newRow("extension") << u"0612345678 ext. 12345678901"_s;
}

void TestPhoneNumber::nonsenseIsHarmless()
{
    QFETCH(const QString, text);
    for (const QString &country : {u""_s, u"FR"_s, u"ZZ"_s, u"nowhere"_s}) {
        const PhoneReading reading = readPhone(text, country);
        QVERIFY(reading.flaw != Flaw::None || reading.number.startsWith(u'+'));
    }
    (void)shownPhone(text);
}

QTEST_GUILESS_MAIN(TestPhoneNumber)
#include "test_phonenumber.moc"
