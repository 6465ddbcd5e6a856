// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/linediff.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace cartouche::order;
using namespace Qt::StringLiterals;
using Kind = DiffLine::Kind;

class TestLineDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalTextsDifferNowhere();
    void aLineThatChangedIsGoneAndAdded();
    void bothTextsCanBeMadeFromIt();
    void aMegabyteIsBounded();
    void onlyWhatChangedIsShown();

private:
    /// The lines of one side, each with its end.
    static QString side(const QList<DiffLine> &lines, Kind leftOut)
    {
        QString text;
        for (const DiffLine &line : lines) {
            if (line.kind != leftOut)
                text += line.text + u'\n';
        }
        return text;
    }
};

void TestLineDiff::equalTextsDifferNowhere()
{
    QVERIFY(diffLines({}, {}).isEmpty());
    const QList<DiffLine> lines = diffLines(u"a\r\nb"_s, u"a\nb\n"_s); // how lines end is no change of the contract
    QCOMPARE(lines, (QList<DiffLine>{{Kind::Same, u"a"_s}, {Kind::Same, u"b"_s}}));
    QCOMPARE(diffLines({}, u"a"_s), (QList<DiffLine>{{Kind::Added, u"a"_s}}));
}

void TestLineDiff::aLineThatChangedIsGoneAndAdded()
{
    QCOMPARE(diffLines(u"a\nb\nc"_s, u"a\nB\nc\nd"_s),
             (QList<DiffLine>{{Kind::Same, u"a"_s}, {Kind::Removed, u"b"_s}, {Kind::Added, u"B"_s}, {Kind::Same, u"c"_s},
                              {Kind::Added, u"d"_s}}));
}

void TestLineDiff::bothTextsCanBeMadeFromIt()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        const int kinds = round % 3 == 0 ? 3 : 2000;
        const auto text = [&](int most) {
            QString lines;
            for (int i = 0, count = random.bounded(most); i < count; ++i)
                lines += QString::number(random.bounded(kinds)) + u'\n';
            return lines;
        };
        const QString before = text(round < 290 ? 40 : 1500);
        const QString after = text(round < 290 ? 40 : 1500);
        const QList<DiffLine> lines = diffLines(before, after);
        QCOMPARE(side(lines, Kind::Added), before);
        QCOMPARE(side(lines, Kind::Removed), after);
    }
}

void TestLineDiff::aMegabyteIsBounded()
{
    // The worst: a great many short lines, none of which stands once, and all in another order.
    QString before;
    QString after;
    for (int i = 0; i < 250'000; ++i) {
        before += QString::number(i * 7 % 10) + u'\n';
        after += QString::number(i * 3 % 10) + u'\n';
    }
    const QList<DiffLine> lines = diffLines(before, after);
    QCOMPARE(side(lines, Kind::Added), before);
    QCOMPARE(side(lines, Kind::Removed), after);
}

void TestLineDiff::onlyWhatChangedIsShown()
{
    QString text;
    for (int i = 0; i < 20; ++i)
        text += QString::number(i) + u'\n';
    QString other = text;
    other.replace(u"10\n"_s, u"ten\n"_s);
    const QList<DiffLine> parts = changedParts(diffLines(text, other), 1);
    QCOMPARE(parts.size(), 6);
    QVERIFY(parts.first().text.isNull() && parts.last().text.isNull());
    QCOMPARE(parts.at(1), (DiffLine{Kind::Same, u"9"_s}));
    QCOMPARE(parts.at(2), (DiffLine{Kind::Removed, u"10"_s}));
    QCOMPARE(parts.at(3), (DiffLine{Kind::Added, u"ten"_s}));
    QCOMPARE(parts.at(4), (DiffLine{Kind::Same, u"11"_s}));
    QVERIFY(!diffLines(u"\n\n"_s, u"\n"_s).first().text.isNull()); // an empty line is none that was left out
}

QTEST_APPLESS_MAIN(TestLineDiff)
#include "test_linediff.moc"
