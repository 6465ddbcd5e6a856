// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/variants.h"

#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;
using cartouche::base::DomainName;
using cartouche::search::Variants;
using Kind = Variants::Kind;

namespace {

QList<Variants::Label> labelsOf(const QStringList &texts)
{
    QList<Variants::Label> labels;
    for (const QString &text : texts)
        labels.append(DomainName::parseLabelForms(text).value());
    return labels;
}

QStringList of(const QString &label, const Variants::Options &options)
{
    QStringList texts;
    const Variants variants = Variants::of(labelsOf({label}), options);
    for (const Variants::Variant &variant : variants.list())
        texts.append(variant.label.unicode);
    return texts;
}

Variants::Options everything()
{
    return {Variants::defaultPrefixes(), Variants::defaultSuffixes(), true, true, true, true, true};
}

} // namespace

/// Labels near a label: as a person would write them, each once, all of them valid.
class TestVariants : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsAddedUnasked();
    void wordsBeforeAndBehind();
    void hyphens_data();
    void hyphens();
    void plurals_data();
    void plurals();
    void accents_data();
    void accents();
    void plainLetters_data();
    void plainLetters();
    void noneTwiceAndAllValid();
    void theCountsAreThoseOfTheList();
    void thereIsABound();
    void tooLongIsNone();
};

void TestVariants::nothingIsAddedUnasked()
{
    QCOMPARE(of(u"exemple"_s, {}), QStringList());
    QCOMPARE(Variants::of({}, everything()).count(), 0);
}

void TestVariants::wordsBeforeAndBehind()
{
    Variants::Options options;
    options.prefixes = {u"Mon"_s, u" mon "_s, u"mon-"_s, u"no_word"_s, QString(), u"été"_s};
    options.suffixes = {u"-shop"_s};
    QCOMPARE(of(u"exemple"_s, options), (QStringList{u"monexemple"_s, u"étéexemple"_s, u"exempleshop"_s}));
    options.hyphenatesWords = true;
    QCOMPARE(of(u"exemple"_s, options),
             (QStringList{u"monexemple"_s, u"mon-exemple"_s, u"étéexemple"_s, u"été-exemple"_s, u"exempleshop"_s, u"exemple-shop"_s}));
}

void TestVariants::hyphens_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("taken out") << u"sel-gris-fin"_s << QStringList{u"selgrisfin"_s};
    QTest::newRow("digits behind") << u"studio54"_s << QStringList{u"studio-54"_s};
    QTest::newRow("digits within") << u"route66nord"_s << QStringList{u"route-66-nord"_s};
    QTest::newRow("behind a known word") << u"monexemple"_s << QStringList{u"mon-exemple"_s};
    QTest::newRow("before a known word") << u"exempleshop"_s << QStringList{u"exemple-shop"_s};
    QTest::newRow("a known word alone") << u"shop"_s << QStringList();
    QTest::newRow("too little would remain") << u"myxy"_s << QStringList();
    QTest::newRow("no words known") << u"exemple"_s << QStringList();
}

void TestVariants::hyphens()
{
    QFETCH(QString, label);
    Variants::Options options;
    options.hyphens = true;
    QTEST(of(label, options), "expected");
}

void TestVariants::plurals_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("s") << u"exemple"_s << QStringList{u"exemples"_s};
    QTest::newRow("singular") << u"exemples"_s << QStringList{u"exemple"_s};
    QTest::newRow("eau") << u"cadeau"_s << QStringList{u"cadeaux"_s};
    QTest::newRow("eaux") << u"cadeaux"_s << QStringList{u"cadeau"_s};
    QTest::newRow("al") << u"cheval"_s << QStringList{u"chevals"_s, u"chevaux"_s};
    QTest::newRow("aux") << u"chevaux"_s << QStringList{u"cheval"_s};
    QTest::newRow("y") << u"baby"_s << QStringList{u"babies"_s};
    QTest::newRow("vowel and y") << u"toy"_s << QStringList{u"toys"_s};
    QTest::newRow("ies") << u"babies"_s << QStringList{u"baby"_s, u"babie"_s};
    QTest::newRow("box") << u"box"_s << QStringList{u"boxes"_s};
    QTest::newRow("no plural of its own") << u"choix"_s << QStringList();
    QTest::newRow("ss") << u"boss"_s << QStringList{u"bosses"_s};
    QTest::newRow("last word") << u"mon-animal"_s << QStringList{u"mon-animals"_s, u"mon-animaux"_s};
    QTest::newRow("accent") << u"marée"_s << QStringList{u"marées"_s};
    QTest::newRow("digits at the end") << u"studio54"_s << QStringList();
    QTest::newRow("Cyrillic") << u"пример"_s << QStringList();
    QTest::newRow("short") << u"ab"_s << QStringList();
}

void TestVariants::plurals()
{
    QFETCH(QString, label);
    Variants::Options options;
    options.plurals = true;
    QTEST(of(label, options), "expected");
}

void TestVariants::accents_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QStringList>("some");
    QTest::addColumn<qsizetype>("count");
    // 4 ways for an e, and both of them as é.
    QTest::newRow("e twice") << u"ete"_s << QStringList{u"été"_s, u"éte"_s, u"eté"_s, u"ête"_s} << qsizetype(9);
    QTest::newRow("c before a") << u"ca"_s << QStringList{u"ça"_s, u"câ"_s} << qsizetype(4);
    QTest::newRow("c before e") << u"ci"_s << QStringList{u"cî"_s} << qsizetype(2);
    QTest::newRow("oe") << u"coeur"_s << QStringList{u"cœur"_s, u"coéur"_s} << qsizetype(11);
    QTest::newRow("ss") << u"strasst"_s << QStringList{u"straßt"_s} << qsizetype(4);
    QTest::newRow("no vowel") << u"xyz"_s << QStringList() << qsizetype(0);
    QTest::newRow("accented already") << u"été"_s << QStringList() << qsizetype(0);
    QTest::newRow("long") << QString(40, u'e') << QStringList() << qsizetype(60);
}

void TestVariants::accents()
{
    QFETCH(QString, label);
    QFETCH(QStringList, some);
    Variants::Options options;
    options.accented = true;
    const QStringList all = of(label, options);
    for (const QString &one : std::as_const(some))
        QVERIFY2(all.contains(one), qPrintable(one));
    QTEST(all.size(), "count");
}

void TestVariants::plainLetters_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("French") << u"marée-haute"_s << QStringList{u"maree-haute"_s};
    QTest::newRow("German") << u"müller"_s << QStringList{u"muller"_s, u"mueller"_s};
    QTest::newRow("sharp s") << u"straße"_s << QStringList{u"strasse"_s};
    QTest::newRow("ligature") << u"cœur"_s << QStringList{u"coeur"_s};
    QTest::newRow("plain") << u"exemple"_s << QStringList();
    QTest::newRow("Greek") << u"παράδειγμα"_s << QStringList();
    QTest::newRow("Cyrillic") << u"йод"_s << QStringList();
}

void TestVariants::plainLetters()
{
    QFETCH(QString, label);
    Variants::Options options;
    options.unaccented = true;
    QTEST(of(label, options), "expected");
}

void TestVariants::noneTwiceAndAllValid()
{
    const QList<Variants::Label> labels = labelsOf({u"exemple"_s, u"exemples"_s, u"mon-exemple"_s, u"été"_s, u"例子"_s, u"a"_s});
    const Variants variants = Variants::of(labels, everything());
    QSet<QString> seen;
    for (const auto &label : labels)
        seen.insert(label.ascii);
    for (const Variants::Variant &variant : variants.list()) {
        QVERIFY2(!seen.contains(variant.label.ascii), qPrintable(variant.label.ascii));
        seen.insert(variant.label.ascii);
        QCOMPARE(DomainName::parseLabelForms(variant.label.unicode).value(), variant.label);
    }
    const Variants again = Variants::of(labels, everything());
    QCOMPARE(again.labels(), variants.labels());
    QVERIFY(!variants.isCut());
}

void TestVariants::theCountsAreThoseOfTheList()
{
    const Variants variants = Variants::of(labelsOf({u"exemple"_s}), everything());
    qsizetype sum = 0;
    for (int kind = 0; kind < Variants::kinds; ++kind)
        sum += variants.count(static_cast<Kind>(kind));
    QCOMPARE(sum, variants.count());
    QCOMPARE(variants.count(Kind::Prefix), 2 * Variants::defaultPrefixes().size());
    QCOMPARE(variants.count(Kind::Plural), 1);
    QCOMPARE(variants.labels().size(), variants.count());
}

void TestVariants::thereIsABound()
{
    QStringList many;
    for (int i = 0; i < 1'000; ++i)
        many.append(u"exemple%1"_s.arg(i));
    const Variants variants = Variants::of(labelsOf(many), everything());
    QCOMPARE(variants.count(), Variants::maximum);
    QVERIFY(variants.isCut());
}

void TestVariants::tooLongIsNone()
{
    Variants::Options options;
    options.prefixes = {u"mon"_s};
    options.plurals = true;
    QCOMPARE(of(QString(63, u'a'), options), QStringList());
    QCOMPARE(of(QString(62, u'a'), options), QStringList{QString(62, u'a') + u's'});
}

QTEST_APPLESS_MAIN(TestVariants)
#include "test_variants.moc"
