// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/lanes.h"

#include <QtTest>

using namespace cartouche::order;
using namespace Qt::StringLiterals;
using Kind = Lanes::Step::Kind;

class TestLanes : public QObject
{
    Q_OBJECT

private slots:
    void fewActAtATime();
    void allReadAtATime();
    void aLaneGoesOneStepAfterTheOther();
    void whoReadsMakesRoom();
    void aStepMayAddSteps();
    void stepsThatEndAtOnceAreNotNested();
    void aLaneThatIsLeftLetsOthersGoOn();
    void afterAHaltWhatIsUnderWayIsWaitedFor();
    void nothingToDoEndsAtOnce();
    void whatWasClearedIsNotHeard();

private:
    /// Steps that end when the test says so; their names are in the order of their beginnings.
    Lanes::Step step(const QString &name, Kind kind = Kind::Act)
    {
        return {kind, [this, name] { begun.append(name); }};
    }
    QStringList begun;

public slots:
    void init() { begun.clear(); }
};

void TestLanes::fewActAtATime()
{
    Lanes lanes(2);
    for (const QString &lane : {u"a"_s, u"b"_s, u"c"_s})
        lanes.append(lane, {step(lane + u'1'), step(lane + u'2')});
    bool hasEnded = false;
    lanes.start([&] { hasEnded = true; });
    QCOMPARE(begun, (QStringList{u"a1"_s, u"b1"_s}));
    lanes.next(u"a"_s); // a name that was begun is finished before another one
    QCOMPARE(begun, (QStringList{u"a1"_s, u"b1"_s, u"a2"_s}));
    lanes.next(u"a"_s);
    QCOMPARE(begun.last(), u"c1"_s);
    lanes.next(u"b"_s);
    lanes.next(u"b"_s);
    lanes.next(u"c"_s);
    QVERIFY(!hasEnded);
    lanes.next(u"c"_s);
    QVERIFY(hasEnded);
    QCOMPARE(begun.size(), 6);
}

void TestLanes::allReadAtATime()
{
    Lanes lanes(2);
    for (int i = 0; i < 50; ++i)
        lanes.append(QString::number(i), {step(QString::number(i), Kind::Read)});
    lanes.start([] {});
    QCOMPARE(begun.size(), 50);
}

void TestLanes::aLaneGoesOneStepAfterTheOther()
{
    Lanes lanes(6);
    lanes.append(u"a"_s, {step(u"delete"_s)});
    lanes.append(u"a"_s, {step(u"post"_s)});
    lanes.start([] {});
    QCOMPARE(begun, QStringList{u"delete"_s});
    lanes.next(u"b"_s); // nobody
    QCOMPARE(begun, QStringList{u"delete"_s});
    lanes.next(u"a"_s);
    QCOMPARE(begun, (QStringList{u"delete"_s, u"post"_s}));
}

void TestLanes::whoReadsMakesRoom()
{
    Lanes lanes(1);
    // The one that waits stands before the one that makes room.
    lanes.append(u"late"_s, {step(u"read"_s, Kind::Read), step(u"act"_s)});
    lanes.append(u"first"_s, {step(u"first act"_s), step(u"first read"_s, Kind::Read)});
    lanes.start([] {});
    lanes.next(u"late"_s);
    QCOMPARE(begun, (QStringList{u"read"_s, u"first act"_s}));
    lanes.next(u"first"_s);
    QCOMPARE(begun, (QStringList{u"read"_s, u"first act"_s, u"first read"_s, u"act"_s}));
}

void TestLanes::aStepMayAddSteps()
{
    Lanes lanes(6);
    lanes.append(u"a"_s, {{Kind::Read,
                           [&] {
                               begun.append(u"look"_s);
                               lanes.insert(u"a"_s, {step(u"found"_s)});
                               lanes.append(u"b"_s, {step(u"other"_s)});
                               lanes.next(u"a"_s);
                           }},
                          step(u"last"_s)});
    bool hasEnded = false;
    lanes.start([&] { hasEnded = true; });
    QCOMPARE(begun, (QStringList{u"look"_s, u"found"_s, u"other"_s}));
    lanes.next(u"a"_s);
    QCOMPARE(begun.last(), u"last"_s);
    lanes.next(u"a"_s);
    lanes.next(u"b"_s);
    QVERIFY(hasEnded);
}

void TestLanes::stepsThatEndAtOnceAreNotNested()
{
    Lanes lanes(6);
    int depth = 0;
    int deepest = 0;
    int done = 0;
    Lanes::Steps steps;
    for (int i = 0; i < 10'000; ++i) {
        steps.push_back({Kind::Act, [&] {
                             deepest = std::max(deepest, ++depth);
                             ++done;
                             lanes.next(u"a"_s);
                             --depth;
                         }});
    }
    lanes.append(u"a"_s, std::move(steps));
    bool hasEnded = false;
    lanes.start([&] { hasEnded = true; });
    QVERIFY(hasEnded);
    QCOMPARE(done, 10'000);
    QCOMPARE(deepest, 1);
}

void TestLanes::aLaneThatIsLeftLetsOthersGoOn()
{
    Lanes lanes(1);
    lanes.append(u"a"_s, {step(u"a1"_s), step(u"a2"_s)});
    lanes.append(u"b"_s, {step(u"b1"_s)});
    bool hasEnded = false;
    lanes.start([&] { hasEnded = true; });
    lanes.leave(u"a"_s);
    QCOMPARE(begun, (QStringList{u"a1"_s, u"b1"_s}));
    lanes.next(u"b"_s);
    QVERIFY(hasEnded);
}

void TestLanes::afterAHaltWhatIsUnderWayIsWaitedFor()
{
    Lanes lanes(2);
    for (const QString &lane : {u"a"_s, u"b"_s, u"c"_s})
        lanes.append(lane, {step(lane), step(lane)});
    bool hasEnded = false;
    lanes.start([&] { hasEnded = true; });
    lanes.halt();
    lanes.leave(u"a"_s);
    QVERIFY(!hasEnded);
    lanes.next(u"b"_s);
    QVERIFY(hasEnded);
    QCOMPARE(begun, (QStringList{u"a"_s, u"b"_s}));
}

void TestLanes::nothingToDoEndsAtOnce()
{
    Lanes lanes(2);
    bool hasEnded = false;
    lanes.start([&] { hasEnded = true; });
    QVERIFY(hasEnded);
    // And can be started from its own end.
    int rounds = 0;
    std::function<void()> again = [&] {
        if (++rounds < 3)
            lanes.start(again);
    };
    lanes.start(again);
    QCOMPARE(rounds, 3);
}

void TestLanes::whatWasClearedIsNotHeard()
{
    Lanes lanes(1);
    lanes.append(u"a"_s, {step(u"a1"_s), step(u"a2"_s)});
    bool hasEnded = false;
    lanes.start([&] { hasEnded = true; });
    lanes.clear();
    lanes.next(u"a"_s);
    QVERIFY(!hasEnded);
    QCOMPARE(begun, QStringList{u"a1"_s});
    // The one that was under way holds nobody up.
    lanes.append(u"b"_s, {step(u"b1"_s)});
    lanes.start([&] { hasEnded = true; });
    QCOMPARE(begun.last(), u"b1"_s);
}

QTEST_APPLESS_MAIN(TestLanes)
#include "test_lanes.moc"
