// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/nameguards.h"

#include "search/namemarks.h"
#include "search/wellknown.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using base::DomainName;
using search::NameGuards;
using search::NameMarks;
using search::WellKnown;
using Finding = NameGuards::Finding;
using Kind = NameGuards::Kind;
using Owner = NameGuards::Owner;

Q_DECLARE_METATYPE(Kind)
Q_DECLARE_METATYPE(Owner)

namespace {

DomainName name(const QString &text)
{
    return DomainName::parse(text).value();
}

QList<DomainName> names(const QStringList &texts)
{
    QList<DomainName> list;
    for (const QString &text : texts)
        list.append(name(text));
    return list;
}

QList<Finding> warnings(const NameGuards &guards, const QString &text)
{
    QList<Finding> found = guards.check(name(text));
    found.removeIf([](const Finding &finding) { return !finding.isWarning(); });
    return found;
}

} // namespace

/// Slips and look-alikes are seen, and ordinary names are left alone.
class TestNameGuards : public QObject
{
    Q_OBJECT

private slots:
    void warningsAreGiven_data();
    void warningsAreGiven();
    void ordinaryNamesHaveNone_data();
    void ordinaryNamesHaveNone();
    void bothFormsAreANote();
    void chosenNamesAreComparedWithEachOther();
    void ownNamesAreCompared();
    void theSameLabelElsewhereIsNoLikeness();
    void whoTakesBothExtensionsHasNotSlipped();
    void severalFindingsComeInOrder();
    void marksAreAboutLetters();
    void marksFollowTheOthers();
    void onlyNamesWithFindingsAreListed();
    void theWellKnownAreReadAndDoNotWarnOfThemselves();
    void tenThousandNames();
};

void TestNameGuards::warningsAreGiven_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("other");
    QTest::newRow("mixed script") << u"exemplе.fr"_s << Kind::MixedScript << QString();
    QTest::newRow("Cyrillic look-alike") << u"рауpal.com"_s << Kind::LooksLike << u"paypal.com"_s;
    QTest::newRow("letters that run together") << u"rnicrosoft.com"_s << Kind::LooksLike << u"microsoft.com"_s;
    QTest::newRow("accents") << u"déçathlon.fr"_s << Kind::LooksLike << u"decathlon.fr"_s;
    QTest::newRow("zeros") << u"g00gle.com"_s << Kind::DigitForLetter << u"google.com"_s;
    QTest::newRow("one for l") << u"paypa1.fr"_s << Kind::DigitForLetter << u"paypal.com"_s;
    QTest::newRow("one for i") << u"m1crosoft.fr"_s << Kind::DigitForLetter << u"microsoft.com"_s;
    QTest::newRow("www glued") << u"wwwexemple.fr"_s << Kind::GluedWww << u"exemple.fr"_s;
    QTest::newRow("www with a hyphen") << u"www-exemple.fr"_s << Kind::GluedWww << u"exemple.fr"_s;
    QTest::newRow("cm") << u"exemple.cm"_s << Kind::ExtensionSlip << u"exemple.com"_s;
    QTest::newRow("co") << u"exemple.co"_s << Kind::ExtensionSlip << u"exemple.com"_s;
    QTest::newRow("om") << u"exemple.om"_s << Kind::ExtensionSlip << u"exemple.com"_s;
    QTest::newRow("ne") << u"exemple.ne"_s << Kind::ExtensionSlip << u"exemple.net"_s;
    QTest::newRow("two hyphens") << u"maree--haute.fr"_s << Kind::DoubledHyphen << u"maree-haute.fr"_s;
    QTest::newRow("three hyphens") << u"maree---haute.fr"_s << Kind::DoubledHyphen << u"maree-haute.fr"_s;
}

void TestNameGuards::warningsAreGiven()
{
    QFETCH(QString, text);
    const NameGuards guards(names({text}));
    const QList<Finding> found = warnings(guards, text);
    QVERIFY(!found.isEmpty());
    QFETCH(Kind, kind);
    const auto wanted = std::find_if(found.cbegin(), found.cend(), [&](const Finding &each) { return each.kind == kind; });
    QVERIFY(wanted != found.cend());
    QTEST(wanted->other, "other");
    const bool isLikeness = kind == Kind::LooksLike || kind == Kind::DigitForLetter;
    QCOMPARE(wanted->owner, isLikeness ? Owner::WellKnown : Owner::Nobody);
}

void TestNameGuards::ordinaryNamesHaveNone_data()
{
    QTest::addColumn<QString>("text");
    const QStringList ordinary{
        u"exemple.fr"_s, u"marée-haute.fr"_s, u"boulangerie-du-port.fr"_s, u"crêperie-bretonne.bzh"_s, u"forêt.fr"_s, u"cœur.fr"_s,
        u"l-atelier-du-cuir.fr"_s, u"studio54.com"_s, u"2026.fr"_s, u"a1b2.net"_s, u"www.fr"_s, u"wwf.org"_s, u"www2.fr"_s,
        u"modern.com"_s, u"corner.fr"_s, u"10euros.fr"_s, u"mall.com"_s, u"web3.io"_s, u"commerce.fr"_s, u"libération.fr"_s,
        u"straße.de"_s, u"müller-möbel.de"_s, u"bäckerei-am-markt.de"_s, u"grüße.de"_s, u"blumen1.de"_s, u"käse.berlin"_s,
        u"παράδειγμα.gr"_s, u"καφενείο.ελ"_s, u"θάλασσα.eu"_s, u"ελιά-2026.gr"_s, u"οδός.ελ"_s, u"νησί.ευ"_s,
        u"пример.рф"_s, u"хлеб.рф"_s, u"кофе-с-собой.рф"_s, u"море.бг"_s, u"книга24.рф"_s, u"приклад.укр"_s, u"сорока.рф"_s,
        u"例子.中国"_s, u"咖啡馆.公司"_s, u"北京茶.cn"_s, u"茶2026.中国"_s, u"商店shop.cn"_s, u"例え.jp"_s, u"예시.한국"_s,
        u"مثال.com"_s, u"exemple.co.uk"_s, u"exemple.com.co"_s, u"café.co"_s};
    for (const QString &text : ordinary)
        QTest::newRow(qPrintable(text)) << text;
}

void TestNameGuards::ordinaryNamesHaveNone()
{
    QFETCH(QString, text);
    const NameGuards guards(names({text}));
    const QList<Finding> found = warnings(guards, text);
    QVERIFY2(found.isEmpty(), found.isEmpty() ? "" : qPrintable(u"%1 %2"_s.arg(int(found.first().kind)).arg(found.first().other)));
}

void TestNameGuards::bothFormsAreANote()
{
    const NameGuards guards(names({u"marée.fr"_s}));
    const QList<Finding> found = guards.check(name(u"marée.fr"_s));
    QCOMPARE(found, (QList<Finding>{{Kind::TwoForms, u"xn--mare-dpa.fr"_s}}));
    QVERIFY(!found.first().isWarning());
    QVERIFY(!guards.checkChosen().first().hasWarning());
}

void TestNameGuards::chosenNamesAreComparedWithEachOther()
{
    const NameGuards guards(names({u"exemple.fr"_s, u"exernple.com"_s, u"autre.fr"_s}));
    QCOMPARE(warnings(guards, u"exemple.fr"_s), (QList<Finding>{{Kind::LooksLike, u"exernple.com"_s, Owner::Chosen}}));
    QCOMPARE(warnings(guards, u"exernple.com"_s), (QList<Finding>{{Kind::LooksLike, u"exemple.fr"_s, Owner::Chosen}}));
    QCOMPARE(warnings(guards, u"autre.fr"_s), QList<Finding>());
    // Both spellings of a word are wanted together.
    const NameGuards spellings(names({u"marée.fr"_s, u"maree.fr"_s}));
    QCOMPARE(warnings(spellings, u"marée.fr"_s), QList<Finding>());
}

void TestNameGuards::ownNamesAreCompared()
{
    const NameGuards guards(names({u"exemp1e.fr"_s}), names({u"exemple.fr"_s}));
    QCOMPARE(warnings(guards, u"exemp1e.fr"_s), (QList<Finding>{{Kind::LooksLike, u"exemple.fr"_s, Owner::Own}}));
}

void TestNameGuards::theSameLabelElsewhereIsNoLikeness()
{
    const NameGuards guards(names({u"exemple.fr"_s, u"exemple.com"_s}), names({u"exemple.eu"_s}));
    QVERIFY(guards.checkChosen().isEmpty());
    QVERIFY(NameGuards(names({u"paypal.fr"_s})).checkChosen().isEmpty());
}

void TestNameGuards::whoTakesBothExtensionsHasNotSlipped()
{
    const NameGuards guards(names({u"exemple.co"_s, u"exemple.com"_s, u"autre.co"_s}));
    QCOMPARE(warnings(guards, u"exemple.co"_s), QList<Finding>());
    QCOMPARE(warnings(guards, u"autre.co"_s), (QList<Finding>{{Kind::ExtensionSlip, u"autre.com"_s}}));
}

void TestNameGuards::severalFindingsComeInOrder()
{
    const NameGuards guards(names({u"www-ра--урal.cm"_s}));
    QList<Kind> kinds;
    const QList<Finding> found = guards.check(name(u"www-ра--урal.cm"_s));
    for (const Finding &finding : found)
        kinds.append(finding.kind);
    QCOMPARE(kinds, (QList<Kind>{Kind::MixedScript, Kind::GluedWww, Kind::DoubledHyphen, Kind::TwoForms}));
}

void TestNameGuards::onlyNamesWithFindingsAreListed()
{
    const auto checked = NameGuards(names({u"a.fr"_s, u"b--c.fr"_s, u"é.fr"_s})).checkChosen();
    QCOMPARE(checked.size(), 2);
    QCOMPARE(checked.first().name.ascii(), u"b--c.fr"_s);
    QVERIFY(checked.first().hasWarning());
    QVERIFY(!checked.last().hasWarning());
}

void TestNameGuards::theWellKnownAreReadAndDoNotWarnOfThemselves()
{
    QVERIFY(WellKnown::count() > 200);
    QCOMPARE(WellKnown::likeness(u"paypal"_s), QString());
    QCOMPARE(WellKnown::likeness(u"service-pub1ic"_s), u"service-public.fr"_s);
    QCOMPARE(WellKnown::likeness(QString()), QString());
}

void TestNameGuards::tenThousandNames()
{
    QStringList many;
    for (int i = 0; i < 10'000; ++i)
        many.append(u"nom-%1.fr"_s.arg(i, 5, 10, QChar(u'2')));
    many.append(u"g00gle.fr"_s);
    QCOMPARE(NameGuards(names(many)).checkChosen().size(), 1);
}

void TestNameGuards::marksAreAboutLetters()
{
    const NameMarks marks;
    QVERIFY(!marks.of(name(u"paypa1.fr"_s)).isEmpty());
    QVERIFY(!marks.of(name(u"рауpal.com"_s)).isEmpty());
    // Asked about before the cart, but not marked in a list of every extension.
    QVERIFY(marks.of(name(u"exemple.co"_s)).isEmpty());
    QVERIFY(!marks.findings(name(u"exemple.co"_s)).isEmpty());
    QVERIFY(marks.of(name(u"marée.fr"_s)).isEmpty());
}

void TestNameGuards::marksFollowTheOthers()
{
    NameMarks::Others others;
    int asked = 0;
    NameMarks marks([&others, &asked] {
        ++asked;
        return others;
    });
    QVERIFY(marks.of(name(u"exernple.fr"_s)).isEmpty());
    QVERIFY(marks.of(name(u"exernple.com"_s)).isEmpty());
    QCOMPARE(asked, 1); // for all of them together
    others.own = names({u"exemple.fr"_s});
    marks.othersChanged();
    QCOMPARE(marks.of(name(u"exernple.fr"_s)).value(0).owner, NameGuards::Owner::Own);
}

QTEST_APPLESS_MAIN(TestNameGuards)
#include "test_nameguards.moc"
