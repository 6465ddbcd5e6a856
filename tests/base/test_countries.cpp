// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/countries.h"
#include "base/foldedtext.h"

#include <QtTest>

using namespace cartouche;
using namespace Qt::StringLiterals;
using base::Country;

namespace {

const QLocale french(QLocale::French, QLocale::France);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);

qsizetype placeOf(const QString &code, const QList<Country> &list)
{
    const auto found = std::find_if(list.begin(), list.end(), [&code](const Country &each) { return each.code == code; });
    return found - list.begin();
}

} // namespace

/// Countries by OVHcloud's codes, with names in the person's language.
class TestCountries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void codesAreThoseOfOvhcloud();
    void everyCodeHasANameInBothLanguages();
    void namesFollowTheLanguage();
    void anUnknownCodeIsShownAsItIs();
    void sortedAsADictionaryDoes();
    void theProgramsLanguageIsTheDefault();
    void foldingFindsWhatIsMeant_data();
    void foldingFindsWhatIsMeant();
};

void TestCountries::codesAreThoseOfOvhcloud()
{
    QCOMPARE(base::countryCodes().size(), 253);
    QCOMPARE(QSet<QString>(base::countryCodes().begin(), base::countryCodes().end()).size(), 253);
    QVERIFY(base::countryCodes().contains(u"XK"_s));
    QVERIFY(!base::countryCodes().contains(u"AN"_s));
    QVERIFY(!base::countryCodes().contains(u"UNKNOWN"_s));
}

void TestCountries::everyCodeHasANameInBothLanguages()
{
    for (const QLocale &locale : {english, french}) {
        for (const QString &code : base::countryCodes())
            QVERIFY2(base::countryName(code, locale).size() > 2, qPrintable(code));
        QCOMPARE(base::countriesByName(locale).size(), base::countryCodes().size());
    }
}

void TestCountries::namesFollowTheLanguage()
{
    QCOMPARE(base::countryName(u"DE"_s, english), u"Germany"_s);
    QCOMPARE(base::countryName(u"DE"_s, french), u"Allemagne"_s);
    QCOMPARE(base::countryName(u"US"_s, french), u"États-Unis"_s);
    QCOMPARE(base::countryName(u"XK"_s, english), u"Kosovo"_s);
}

void TestCountries::anUnknownCodeIsShownAsItIs()
{
    for (const QString &code : {u"UNKNOWN"_s, u"ZZ"_s, u""_s, u"<b>"_s, QString(500, u'A')})
        QCOMPARE(base::countryName(code, english), code);
}

void TestCountries::sortedAsADictionaryDoes()
{
    const QList<Country> list = base::countriesByName(french);
    // By code points "É" would come after "Z".
    QVERIFY(placeOf(u"EG"_s, list) < placeOf(u"FR"_s, list)); // Égypte, France
    QVERIFY(placeOf(u"US"_s, list) < placeOf(u"FI"_s, list)); // États-Unis, Finlande
    QVERIFY(placeOf(u"AF"_s, list) < placeOf(u"ZW"_s, list));
    const QList<Country> inEnglish = base::countriesByName(english);
    QVERIFY(placeOf(u"AF"_s, inEnglish) < placeOf(u"AX"_s, inEnglish)); // Afghanistan, Åland Islands
    QVERIFY(placeOf(u"AX"_s, inEnglish) < placeOf(u"AL"_s, inEnglish)); // Albania
}

void TestCountries::theProgramsLanguageIsTheDefault()
{
    QLocale::setDefault(french);
    QCOMPARE(base::countryName(u"CH"_s), u"Suisse"_s);
    QLocale::setDefault(english);
    QCOMPARE(base::countryName(u"CH"_s), u"Switzerland"_s);
}

void TestCountries::foldingFindsWhatIsMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("accents") << u"États-Unis"_s << u"etats unis"_s;
    QTest::newRow("case") << u"ETATS  UNIS"_s << u"etats unis"_s;
    QTest::newRow("ligature") << u"Cœur"_s << u"coeur"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("northern") << u"Ærøskøbing"_s << u"aeroskobing"_s;
    QTest::newRow("mail") << u"Contact@Example.org"_s << u"contact@example.org"_s;
    QTest::newRow("wide") << u"Ｂｒｅｓｔ"_s << u"brest"_s;
    QTest::newRow("empty") << u" \t"_s << QString();
}

void TestCountries::foldingFindsWhatIsMeant()
{
    QFETCH(const QString, text);
    QTEST(base::folded(text), "folded");
}

QTEST_GUILESS_MAIN(TestCountries)
#include "test_countries.moc"
