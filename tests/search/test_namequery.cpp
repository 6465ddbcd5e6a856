// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/namequery.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using cartouche::base::DomainName;
using cartouche::search::NameQuery;

class TestNameQuery : public QObject
{
    Q_OBJECT

private slots:
    void entries_data();
    void entries();
    void countsAreThoseOfTheText();
    void whatIsNoNameIsToldWithItsReason();
    void aNameIsAskedOnce();
    void aLongListIsCut();
    void accentsAndCapitals();

private:
    [[nodiscard]] static QStringList names(const NameQuery &query)
    {
        QStringList list;
        for (const DomainName &name : query.names)
            list.append(name.ascii());
        return list;
    }
};

void TestNameQuery::entries_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("white space") << u" \n\t, ;"_s << QStringList();
    QTest::newRow("a name") << u"exemple.fr"_s << QStringList{u"exemple.fr"_s};
    QTest::newRow("a word") << u"exemple"_s << QStringList{u"exemple.fr"_s, u"exemple.co.uk"_s};
    QTest::newRow("every separator") << u"a.fr,b.fr;c.fr d.fr\te.fr\nf.fr\r\ng.fr"_s
                                     << QStringList{u"a.fr"_s, u"b.fr"_s, u"c.fr"_s, u"d.fr"_s, u"e.fr"_s, u"f.fr"_s, u"g.fr"_s};
    QTest::newRow("full names first") << u"mot, exemple.net"_s
                                      << QStringList{u"exemple.net"_s, u"mot.fr"_s, u"mot.co.uk"_s};
    QTest::newRow("pasted links") << u"https://www.exemple.fr/page exemple.com."_s
                                  << QStringList{u"www.exemple.fr"_s, u"exemple.com"_s};
    QTest::newRow("words times extensions, word by word")
        << u"un deux"_s << QStringList{u"un.fr"_s, u"un.co.uk"_s, u"deux.fr"_s, u"deux.co.uk"_s};
}

void TestNameQuery::entries()
{
    QFETCH(QString, text);
    const NameQuery query = NameQuery::parse(text, {u"fr"_s, u"co.uk"_s});
    QTEST(names(query), "expected");
    QVERIFY(query.refused.isEmpty());
    QVERIFY(!query.isTruncated);
}

void TestNameQuery::countsAreThoseOfTheText()
{
    const NameQuery query = NameQuery::parse(u"un deux un exemple.fr exemple.fr"_s, {u"fr"_s});
    QCOMPARE(query.labels, 2);
    QCOMPARE(query.fullNames, 2);
    QCOMPARE(query.names.size(), 3);
    QCOMPARE(NameQuery::parse(u"un"_s, {}).names.size(), 0);
}

void TestNameQuery::whatIsNoNameIsToldWithItsReason()
{
    const NameQuery query = NameQuery::parse(u"a_b.fr bon.fr -x 192.168.0.1 a..b"_s, {u"fr"_s});
    QCOMPARE(names(query), QStringList{u"bon.fr"_s});
    QCOMPARE(query.refused.size(), 4);
    QCOMPARE(query.refused.at(0).text, u"a_b.fr"_s);
    QCOMPARE(query.refused.at(0).flaw, DomainName::Flaw::ForbiddenCharacter);
    QCOMPARE(query.refused.at(1).flaw, DomainName::Flaw::HyphenAtEdge);
    QCOMPARE(query.refused.at(2).flaw, DomainName::Flaw::NumericExtension);
    QCOMPARE(query.refused.at(3).flaw, DomainName::Flaw::EmptyLabel);
}

void TestNameQuery::aNameIsAskedOnce()
{
    const NameQuery query = NameQuery::parse(u"exemple.fr EXEMPLE.FR exemple"_s, {u"fr"_s, u"fr"_s});
    QCOMPARE(names(query), QStringList{u"exemple.fr"_s});
}

void TestNameQuery::aLongListIsCut()
{
    QString text;
    for (int i = 0; i < NameQuery::maximumNames + 10; ++i)
        text += u"n%1.fr\n"_s.arg(i);
    const NameQuery query = NameQuery::parse(text, {});
    QCOMPARE(query.names.size(), NameQuery::maximumNames);
    QVERIFY(query.isTruncated);
    // One that is there already takes no place.
    QVERIFY(!NameQuery::parse(u"a.fr a.fr"_s, {}).isTruncated);
}

void TestNameQuery::accentsAndCapitals()
{
    const NameQuery query = NameQuery::parse(u"Marée-Haute.FR Été"_s, {u"fr"_s});
    QCOMPARE(names(query), (QStringList{u"xn--mare-haute-d7a.fr"_s, u"xn--t-9fab.fr"_s}));
    QCOMPARE(query.names.first().unicode(), u"marée-haute.fr"_s);
}

QTEST_APPLESS_MAIN(TestNameQuery)
#include "test_namequery.moc"
