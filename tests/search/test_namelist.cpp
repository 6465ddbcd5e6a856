// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/namelist.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using cartouche::base::DomainName;
using cartouche::search::NameList;
using Flaw = DomainName::Flaw;

Q_DECLARE_METATYPE(Flaw)

namespace {

QStringList asciiOf(const QList<DomainName> &names)
{
    QStringList list;
    for (const DomainName &name : names)
        list.append(name.ascii());
    return list;
}

/// Full names and labels, in their Unicode forms.
QStringList meaning(const NameList &list)
{
    QStringList all;
    for (const DomainName &name : list.fullNames)
        all.append(name.unicode());
    for (const NameList::Label &label : list.labels)
        all.append(label.unicode);
    return all;
}

const QList<NameList::Extension> extensions{{u"fr"_s, u"fr"_s}, {u"co.uk"_s, u"co.uk"_s}, {u"xn--p1ai"_s, u"рф"_s}};

} // namespace

/// Whatever people paste becomes names, or is refused with its line and its reason.
class TestNameList : public QObject
{
    Q_OBJECT

private slots:
    void cleaning_data();
    void cleaning();
    void refusals_data();
    void refusals();
    void entriesAreSeparated_data();
    void entriesAreSeparated();
    void whatIsNoEntryIsPassedOver_data();
    void whatIsNoEntryIsPassedOver();
    void aRefusedEntryHasItsLine();
    void aRefusedEntryIsCut();
    void spellingsOfOneNameAreDuplicates();
    void namesAreThoseOfParse();
    void namesAreWithoutDuplicates();
    void tooLongTogetherIsLeftOut();
    void theCountIsTrueBeforeTheCut();
    void aHugeTextIsReadInPart();
};

void TestNameList::cleaning_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::newRow("plain") << u"exemple.fr"_s << u"exemple.fr"_s;
    QTest::newRow("capitals") << u"EXEMPLE.FR"_s << u"exemple.fr"_s;
    QTest::newRow("address") << u"https://exemple.fr:8080/a/b?c=d#e"_s << u"exemple.fr"_s;
    QTest::newRow("user and password") << u"ftp://user:pass@exemple.fr/"_s << u"exemple.fr"_s;
    QTest::newRow("address without scheme") << u"exemple.fr/page"_s << u"exemple.fr"_s;
    QTest::newRow("address relative to a scheme") << u"//exemple.fr/page"_s << u"exemple.fr"_s;
    QTest::newRow("address in a query") << u"exemple.fr/?to=https://example.com/@x"_s << u"exemple.fr"_s;
    QTest::newRow("backslashes") << u"exemple.fr\\page"_s << u"exemple.fr"_s;
    QTest::newRow("e-mail") << u"contact@exemple.fr"_s << u"exemple.fr"_s;
    QTest::newRow("mailto") << u"MAILTO:contact@exemple.fr?subject=x"_s << u"exemple.fr"_s;
    QTest::newRow("e-mail in brackets") << u"<contact@exemple.fr>"_s << u"exemple.fr"_s;
    QTest::newRow("www") << u"www.exemple.fr"_s << u"exemple.fr"_s;
    QTest::newRow("WWW") << u"http://WWW.Exemple.fr/"_s << u"exemple.fr"_s;
    QTest::newRow("full-width www") << u"ｗｗｗ．exemple．fr"_s << u"exemple.fr"_s;
    QTest::newRow("www, nothing would remain") << u"www.fr"_s << u"www.fr"_s;
    QTest::newRow("www, an extension would remain") << u"www.co.uk"_s << u"www.co.uk"_s;
    QTest::newRow("www before a longer extension") << u"www.exemple.co.uk"_s << u"exemple.co.uk"_s;
    QTest::newRow("www glued") << u"wwwexemple.fr"_s << u"wwwexemple.fr"_s;
    QTest::newRow("www once") << u"www.www.fr"_s << u"www.fr"_s;
    QTest::newRow("www alone") << u"www"_s << u"www"_s;
    QTest::newRow("trailing dots") << u"exemple.fr..."_s << u"exemple.fr"_s;
    QTest::newRow("an ellipsis") << u"exemple.fr…"_s << u"exemple.fr"_s;
    QTest::newRow("an exclamation") << u"exemple.fr!"_s << u"exemple.fr"_s;
    QTest::newRow("quotes") << u"\"exemple.fr\""_s << u"exemple.fr"_s;
    QTest::newRow("single quotes") << u"'exemple.fr'"_s << u"exemple.fr"_s;
    QTest::newRow("smart quotes") << u"“exemple.fr”"_s << u"exemple.fr"_s;
    QTest::newRow("French quotes") << u"«\u00A0exemple.fr\u00A0»"_s << u"exemple.fr"_s;
    QTest::newRow("German quotes") << u"„exemple.fr‘"_s << u"exemple.fr"_s;
    QTest::newRow("brackets") << u"(exemple.fr)"_s << u"exemple.fr"_s;
    QTest::newRow("byte order mark") << u"\uFEFFexemple.fr"_s << u"exemple.fr"_s;
    QTest::newRow("zero width") << u"ex\u200Bem\u200Dple\u2060.fr\u200C"_s << u"exemple.fr"_s;
    QTest::newRow("direction") << u"\u202Aexemple.fr\u202C"_s << u"exemple.fr"_s;
    QTest::newRow("a joiner that Persian needs") << u"نامه\u200Cای.com"_s << u"نامه\u200Cای.com"_s;
    QTest::newRow("combining accent") << u"mare\u0301e.fr"_s << u"marée.fr"_s;
    QTest::newRow("punycode") << u"xn--mare-dpa.fr"_s << u"marée.fr"_s;
    QTest::newRow("full-width letters") << u"ｅｘｅｍｐｌｅ.fr"_s << u"exemple.fr"_s;
    QTest::newRow("ideographic stop") << u"例子。中国"_s << u"例子.中国"_s;
    QTest::newRow("label") << u"Exemple"_s << u"exemple"_s;
    QTest::newRow("label and a dot") << u"exemple."_s << u"exemple"_s;
    QTest::newRow("label in every extension") << u"exemple.*"_s << u"exemple"_s;
    QTest::newRow("label in punycode") << u"xn--mare-dpa"_s << u"marée"_s;
    QTest::newRow("all below a name") << u"*.exemple.fr"_s << u"exemple.fr"_s;
}

void TestNameList::cleaning()
{
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    const NameList list = NameList::parse(typed);
    QCOMPARE(meaning(list), QStringList{meant});
    QVERIFY(list.refused.isEmpty());
    QCOMPARE(list.entries, 1);
    QCOMPARE(list.fullNames.size(), meant.contains(u'.') ? 1 : 0);
}

void TestNameList::refusals_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Flaw>("flaw");
    QTest::newRow("underscore") << u"a_b.fr"_s << Flaw::ForbiddenCharacter;
    QTest::newRow("hyphen") << u"-x"_s << Flaw::HyphenAtEdge;
    QTest::newRow("IPv4") << u"192.168.0.1"_s << Flaw::NumericExtension;
    QTest::newRow("IPv6") << u"http://[2001:db8::1]/"_s << Flaw::NumericExtension;
    QTest::newRow("two dots") << u"a..b"_s << Flaw::EmptyLabel;
    QTest::newRow("extension alone") << u".fr"_s << Flaw::EmptyLabel;
    QTest::newRow("scheme alone") << u"https://"_s << Flaw::Empty;
    QTest::newRow("too long") << QString(64, u'a') << Flaw::LabelTooLong;
    QTest::newRow("words in quotes") << u"\"mon exemple\""_s << Flaw::ForbiddenCharacter;
    QTest::newRow("apostrophe inside") << u"l'exemple.fr"_s << Flaw::ForbiddenCharacter;
    QTest::newRow("right to left and digits") << u"0ب.com"_s << Flaw::BadInternational;
}

void TestNameList::refusals()
{
    QFETCH(QString, typed);
    const NameList list = NameList::parse(typed);
    QCOMPARE(meaning(list), QStringList());
    QCOMPARE(list.refused.size(), 1);
    QTEST(list.refused.first().flaw, "flaw");
    QCOMPARE(list.refused.first().line, 1);
}

void TestNameList::entriesAreSeparated_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("meant");
    const QStringList abc{u"a.fr"_s, u"b.fr"_s, u"c.fr"_s};
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("separators alone") << u" ,;\t\r\n\n"_s << QStringList();
    QTest::newRow("commas") << u"a.fr,b.fr, c.fr,"_s << abc;
    QTest::newRow("semicolons") << u"a.fr;b.fr ; c.fr"_s << abc;
    QTest::newRow("tabs") << u"a.fr\tb.fr\t\tc.fr"_s << abc;
    QTest::newRow("lines of all systems") << u"a.fr\nb.fr\r\nc.fr\r"_s << abc;
    QTest::newRow("Unicode lines") << u"a.fr\u2028b.fr\u2029c.fr"_s << abc;
    QTest::newRow("no-break spaces") << u"a.fr\u00A0b.fr\u202Fc.fr"_s << abc;
    QTest::newRow("East Asian commas") << u"a.fr，b.fr、c.fr"_s << abc;
    QTest::newRow("Arabic comma") << u"a.fr، b.fr؛c.fr"_s << abc;
    QTest::newRow("CSV quotes") << u"\"a.fr\",\"b.fr\";\"c.fr\""_s << abc;
    QTest::newRow("names in one quote") << u"\"a.fr, b.fr c.fr\""_s << abc;
    QTest::newRow("a quote that is not closed") << u"\"a.fr, b.fr c.fr"_s << abc;
    QTest::newRow("full names first") << u"mot b.fr"_s << QStringList{u"b.fr"_s, u"mot"_s};
}

void TestNameList::entriesAreSeparated()
{
    QFETCH(QString, text);
    const NameList list = NameList::parse(text);
    QTEST(meaning(list), "meant");
    QVERIFY(list.refused.isEmpty());
}

void TestNameList::whatIsNoEntryIsPassedOver_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("meant");
    const QStringList ab{u"a.fr"_s, u"b.fr"_s};
    QTest::newRow("bullets") << u"- a.fr\n• b.fr"_s << ab;
    QTest::newRow("numbers") << u"1. a.fr\n2) b.fr"_s << ab;
    QTest::newRow("a dash between") << u"a.fr – b.fr"_s << ab;
    QTest::newRow("commas in the path of an address") << u"https://a.fr/x?y=1,2,3;z b.fr"_s << ab;
    QTest::newRow("addresses behind each other") << u"https://a.fr/,https://b.fr/"_s << ab;
    QTest::newRow("a word behind an address") << u"https://a.fr/, mot"_s << QStringList{u"a.fr"_s, u"mot"_s};
    // No list, but a name made of digits.
    QTest::newRow("a number alone") << u"2026"_s << QStringList{u"2026"_s};
    QTest::newRow("a number and a dot alone") << u"2026."_s << QStringList{u"2026"_s};
}

void TestNameList::whatIsNoEntryIsPassedOver()
{
    QFETCH(QString, text);
    const NameList list = NameList::parse(text);
    QTEST(meaning(list), "meant");
    QVERIFY(list.refused.isEmpty());
    QCOMPARE(list.entries, list.fullNames.size() + list.labels.size());
}

void TestNameList::aRefusedEntryHasItsLine()
{
    const NameList list = NameList::parse(u"a.fr\r\n\r\nb_b.fr, -c\rd.fr\n\u200Be..f"_s);
    QCOMPARE(list.refused.size(), 3);
    QCOMPARE(list.refused.at(0).text, u"b_b.fr"_s);
    QCOMPARE(list.refused.at(0).line, 3);
    QCOMPARE(list.refused.at(1).text, u"-c"_s);
    QCOMPARE(list.refused.at(1).line, 3);
    QCOMPARE(list.refused.at(2).line, 5);
    QCOMPARE(list.entries, 5);
}

void TestNameList::aRefusedEntryIsCut()
{
    const NameList list = NameList::parse(QString(199, u'a') + u"😀😀😀"_s);
    QCOMPARE(list.refused.first().text, QString(199, u'a') + u'…');
    QCOMPARE(NameList::parse(QString(300'000, u'é') + u".fr"_s).refused.first().flaw, Flaw::NameTooLong);
}

void TestNameList::spellingsOfOneNameAreDuplicates()
{
    const NameList list = NameList::parse(u"marée.fr MARÉE.FR https://www.marée.fr/ xn--mare-dpa.fr mot Mot mot. mot.*"_s);
    QCOMPARE(meaning(list), (QStringList{u"marée.fr"_s, u"mot"_s}));
    QCOMPARE(list.duplicates, 6);
    QCOMPARE(list.entries, 8);
}

void TestNameList::namesAreThoseOfParse()
{
    const NameList list = NameList::parse(u"été exemple.net mot"_s);
    const QStringList expected{u"exemple.net"_s, u"été.fr"_s, u"été.co.uk"_s, u"été.рф"_s, u"mot.fr"_s, u"mot.co.uk"_s, u"mot.рф"_s};
    const QList<DomainName> names = list.names(extensions);
    QCOMPARE(names.size(), expected.size());
    for (qsizetype at = 0; at < expected.size(); ++at) {
        const DomainName parsed = DomainName::parse(expected.at(at)).value();
        QCOMPARE(names.at(at), parsed);
        QCOMPARE(names.at(at).unicode(), parsed.unicode());
    }
    QCOMPARE(list.count(3), 7);
    QCOMPARE(list.names({}).size(), 1);
}

void TestNameList::namesAreWithoutDuplicates()
{
    const NameList list = NameList::parse(u"mot mot.fr"_s);
    QCOMPARE(asciiOf(list.names({{u"fr"_s, u"fr"_s}, {u"com"_s, u"com"_s}, {u"fr"_s, u"fr"_s}})),
             (QStringList{u"mot.fr"_s, u"mot.com"_s}));
}

void TestNameList::tooLongTogetherIsLeftOut()
{
    const QString extension = QString(63, u'a') + u'.' + QString(63, u'b') + u'.' + QString(63, u'c');
    const NameList list = NameList::parse(QString(63, u'x') + u" mot"_s);
    QCOMPARE(asciiOf(list.names({{extension, extension}})), QStringList{u"mot."_s + extension});
}

void TestNameList::theCountIsTrueBeforeTheCut()
{
    QString text;
    for (int i = 0; i < 6'000; ++i)
        text += u"n%1.fr\nm%1\n"_s.arg(i);
    const NameList list = NameList::parse(text);
    QCOMPARE(list.count(3), 24'000);
    const QList<DomainName> names = list.names(extensions);
    QCOMPARE(names.size(), NameList::maximumNames);
    QCOMPARE(names.at(5'999).ascii(), u"n5999.fr"_s);
    QCOMPARE(names.at(6'000).ascii(), u"m0.fr"_s);
    QVERIFY(!list.isCut);
}

void TestNameList::aHugeTextIsReadInPart()
{
    const NameList all = NameList::parse(u"a\n"_s.repeated(NameList::maximumEntries));
    QCOMPARE(all.entries, NameList::maximumEntries);
    QVERIFY(!all.isCut);
    const NameList more = NameList::parse(u"a\n"_s.repeated(NameList::maximumEntries + 5));
    QCOMPARE(more.entries, NameList::maximumEntries);
    QVERIFY(more.isCut);
}

QTEST_APPLESS_MAIN(TestNameList)
#include "test_namelist.moc"
