// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/paceworld.h"

#include <QTest>

#include <cmath>

using namespace std::chrono_literals;
using cartouche::api::Pace;
using cartouche::api::PaceLaw;
using cartouche::api::Reply;
using cartouche::api::World;
using Heard = PaceLaw::Heard;
using Moment = PaceLaw::Moment;
using Urgency = PaceLaw::Urgency;

namespace {

Reply good(Moment)
{
    return {};
}

/// Answers so many a minute, with a small burst, and 429 to the rest.
class Limited
{
public:
    explicit Limited(double perMinute) : m_perMinute(perMinute) {}
    Reply operator()(Moment now)
    {
        m_tokens = std::min(10.0, m_tokens + std::chrono::duration<double>(now - m_last).count() / 60 * m_perMinute);
        m_last = now;
        if (m_tokens < 1)
            return {Heard::TooMuch, 50ms};
        m_tokens -= 1;
        return {};
    }

private:
    double m_perMinute;
    double m_tokens = 10;
    Moment m_last{0};
};

double seconds(Moment span)
{
    return std::chrono::duration<double>(span).count();
}

} // namespace

/// The control law in a time of its own.
class TestPaceLaw : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutALimitSixAreKeptBusy_data()
    {
        QTest::addColumn<int>("milliseconds");
        QTest::newRow("5 ms") << 5;
        QTest::newRow("50 ms") << 50;
    }

    void withoutALimitSixAreKeptBusy()
    {
        QFETCH(int, milliseconds);
        const std::chrono::milliseconds latency(milliseconds);
        for (const Urgency urgency : {Urgency::Page, Urgency::Background}) {
            World world(0, [latency](Moment) { return Reply{Heard::Answer, latency}; });
            const int count = 50'000 / milliseconds;
            world.ask(count, urgency);
            world.run();
            QCOMPARE(world.answered, count);
            QCOMPARE(world.mostUnderWay, 6);
            const double floor = count * seconds(latency) / 6;
            QVERIFY2(seconds(world.now) < 1.1 * floor, qPrintable(QString::number(seconds(world.now) / floor)));
        }
    }

    void itBeginsModestly()
    {
        World world(0, good);
        world.ask(1000);
        world.run(200ms);
        // The burst of a quiet bucket, less what is left to a page, and what has been learned since.
        QVERIFY2(world.sent.size() <= 15, qPrintable(QString::number(world.sent.size())));
    }

    void theCeilingIsKept_data()
    {
        QTest::addColumn<int>("ceiling");
        for (const int ceiling : {1, 3, 60, 240, 3000})
            QTest::addRow("%d", ceiling) << ceiling;
    }

    void theCeilingIsKept()
    {
        QFETCH(int, ceiling);
        World world(ceiling, good);
        world.ask(100'000);
        world.run(20min);
        for (Moment from = 0ns; from < 19min; from += 7s)
            QVERIFY(world.sentBetween(from, from + 1min) <= ceiling + 12);
        // and it is used
        QVERIFY(world.sentBetween(5min, 15min) >= 10 * ceiling - 1);
        QCOMPARE(world.law.pace(Urgency::Page, world.now).isSlowedDown, false);
    }

    void anotherCeilingAppliesAtOnce()
    {
        World world(240, good);
        world.ask(100'000);
        world.run(1min);
        world.law.setCeiling(30, world.now);
        world.run(3min);
        QVERIFY(world.sentBetween(1min, 2min) <= 31 + 3);
        QCOMPARE(world.law.pace(Urgency::Page, world.now).ceilingPerMinute, 30);
        world.law.setCeiling(600, world.now);
        world.run(4min);
        QVERIFY(world.sentBetween(3min, 4min) > 500);
    }

    void aServerWithALimitIsHardlyBothered_data()
    {
        QTest::addColumn<double>("limit");
        QTest::addColumn<int>("ceiling");
        QTest::addColumn<double>("refused");
        for (const int ceiling : {0, 240}) {
            // Half of a slow pace is found again within few questions.
            for (const auto &[limit, refused] : {std::pair{20.0, 0.2}, {60.0, 0.1}, {120.0, 0.05}})
                QTest::addRow("%g a minute below %d", limit, ceiling) << limit << ceiling << refused;
        }
    }

    void aServerWithALimitIsHardlyBothered()
    {
        QFETCH(double, limit);
        QFETCH(int, ceiling);
        QFETCH(double, refused);
        World world(ceiling, Limited(limit));
        world.ask(100'000);
        world.run(30min);
        const int all = world.answered + world.refused;
        QVERIFY2(world.refused < refused * all, qPrintable(QString::number(double(world.refused) / all)));
        QVERIFY2(world.answered > 0.7 * limit * 30, qPrintable(QString::number(world.answered / limit / 30)));
        QVERIFY(world.law.pace(Urgency::Page, world.now).allowedPerMinute < 2 * limit);
    }

    void aRoundHalvesOnce()
    {
        World world(6000, [](Moment now) { return now < 60s ? Reply{} : Reply{Heard::Trouble, 50ms}; });
        world.ask(100'000);
        world.run(60s - 1ms);
        const int before = world.law.pace(Urgency::Page, world.now).allowedPerMinute;
        world.run(60s + 99ms);
        QVERIFY(world.refused >= 4);
        const Pace after = world.law.pace(Urgency::Page, world.now);
        QVERIFY2(std::abs(after.allowedPerMinute - before / 2) <= before / 20, qPrintable(QString::number(after.allowedPerMinute)));
        QVERIFY(after.isSlowedDown);
    }

    void aStormEndsAtTheFloorAndNeverStopsForEver_data()
    {
        QTest::addColumn<int>("heard");
        QTest::newRow("429") << int(Heard::TooMuch);
        QTest::newRow("5xx, time-outs, dead connections") << int(Heard::Trouble);
    }

    void aStormEndsAtTheFloorAndNeverStopsForEver()
    {
        QFETCH(int, heard);
        World world(0, [heard](Moment) { return Reply{static_cast<Heard>(heard), 50ms}; });
        world.ask(1000);
        world.run(1h);
        QCOMPARE(world.answered, 0);
        QVERIFY(world.sentBetween(10min, 60min) <= 50 * 6 + 1);
        QVERIFY(world.sentBetween(10min, 60min) >= 50 * 6 - 10);
        for (Moment from = 5min; from < 59min; from += 1min)
            QVERIFY(world.sentBetween(from, from + 11s) >= 1);
    }

    void itRecoversAlongALine()
    {
        World world(240, [](Moment now) { return now > 60s && now < 61s ? Reply{Heard::Trouble, 50ms} : Reply{}; });
        world.ask(100'000);
        world.run(70s);
        QVERIFY(world.law.pace(Urgency::Page, world.now).isSlowedDown);
        QList<int> allowed;
        for (Moment at = 70s; at <= 5min; at += 10s) {
            world.run(at);
            allowed.append(world.law.pace(Urgency::Page, at).allowedPerMinute);
        }
        QCOMPARE(allowed.last(), 240);
        QVERIFY(!world.law.pace(Urgency::Page, world.now).isSlowedDown);
        // Additive: no step is much larger than the one before it.
        for (qsizetype i = 2; i < allowed.size(); ++i)
            QVERIFY(allowed.at(i) - allowed.at(i - 1) <= allowed.at(i - 1) - allowed.at(i - 2) + 3);
    }

    void itRecoversFromTheFloorWithinMinutes()
    {
        World world(240, [](Moment now) { return now > 60s && now < 5min ? Reply{Heard::Trouble, 50ms} : Reply{}; });
        world.ask(100'000);
        world.run(5min);
        QVERIFY(world.law.pace(Urgency::Page, world.now).allowedPerMinute <= 6);
        world.run(10min);
        QCOMPARE(world.law.pace(Urgency::Page, world.now).allowedPerMinute, 240);
    }

    void whatTheServerAsksToWaitIsWaited_data()
    {
        QTest::addColumn<int>("told");
        QTest::addColumn<int>("waited");
        QTest::newRow("a second") << 1 << 1;
        QTest::newRow("a minute") << 60 << 60;
        QTest::newRow("an hour") << 3'600 << 3'600;
        QTest::newRow("longer than is sane") << 86'400 << 43'200;
    }

    void whatTheServerAsksToWaitIsWaited()
    {
        QFETCH(int, told);
        QFETCH(int, waited);
        bool hasRefused = false;
        World world(0, [&](Moment now) {
            if (now < 10s || hasRefused)
                return Reply{};
            hasRefused = true;
            return Reply{Heard::TooMuch, 50ms, std::chrono::seconds(told)};
        });
        world.ask(100'000);
        world.ask(1, Urgency::Page);
        world.run(10s + 200ms);
        QCOMPARE(world.refused, 1);
        const Pace pace = world.law.pace(Urgency::Page, world.now);
        QVERIFY(pace.isToldToWait);
        QVERIFY(std::abs(pace.nextIn.count() - (waited * 1000 - 150)) < 60);
        world.ask(1, Urgency::Page); // nothing goes, whoever waits
        const Moment end = 10s + 50ms + std::chrono::seconds(waited);
        const std::size_t before = world.sent.size();
        world.run(end - 1ms);
        QCOMPARE(world.sent.size(), before);
        world.run(end + 60ms);
        QVERIFY(world.sent.size() > before);
        QVERIFY(!world.law.pace(Urgency::Page, world.now).isToldToWait);
        // Half of what it was, not all of it at once.
        QVERIFY(world.sentBetween(end, end + 1s) < 80);
    }

    void aPageDoesNotStandBehindAList_data()
    {
        QTest::addColumn<int>("ceiling");
        QTest::addColumn<int>("latency");
        QTest::addColumn<int>("most");
        QTest::newRow("paced") << 240 << 300 << 0;
        QTest::newRow("slow answers") << 0 << 2000 << 0;
        QTest::newRow("quick answers") << 0 << 50 << 50;
    }

    void aPageDoesNotStandBehindAList()
    {
        QFETCH(int, ceiling);
        QFETCH(int, latency);
        QFETCH(int, most);
        World world(ceiling, [latency](Moment) { return Reply{Heard::Answer, std::chrono::milliseconds(latency)}; });
        world.ask(10'000);
        for (Moment at = 30s; at < 5min; at += 13s) {
            world.run(at);
            world.ask(1, Urgency::Page);
            const std::size_t before = world.pageSent.size();
            world.run(at + 5s);
            QVERIFY(world.pageSent.size() == before + 1);
            QVERIFY(world.pageSent.back() - at <= std::chrono::milliseconds(most));
        }
    }

    void troubleSlowsAListButAPageOnlyWhenTheServerAsksForLess()
    {
        for (const Heard heard : {Heard::Trouble, Heard::TooMuch}) {
            World world(240, [heard](Moment now) { return now < 2min ? Reply{heard, 50ms} : Reply{}; });
            world.ask(1000);
            world.run(2min);
            world.ask(20, Urgency::Page);
            world.run(2min + 10s);
            QCOMPARE(world.pageSent.size() == 20, heard == Heard::Trouble);
        }
    }

    void backgroundLeavesAPlaceAndTokens()
    {
        World world(60, [](Moment) { return Reply{Heard::Answer, 5min}; });
        world.ask(100);
        world.run(4min);
        QCOMPARE(world.mostUnderWay, 5);
        World paced(60, good);
        paced.ask(100);
        paced.run(100ms);
        QCOMPARE(paced.answered, 10); // of twelve tokens
        paced.ask(3, Urgency::Page);
        paced.run(150ms);
        QCOMPARE(paced.pageSent.size(), std::size_t(2));
    }

    void whatDidNotGoCostsNothing()
    {
        PaceLaw law(1, 0ns);
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(law.wait(Urgency::Page, 0ns), Moment(0));
            law.takeBack(law.begin(0ns));
        }
        QCOMPARE(law.pace(Urgency::Page, 0ns).inFlight, 0);
    }

    void anAbortedQuestionSaysNothing()
    {
        PaceLaw law(240, 0ns);
        const Pace before = law.pace(Urgency::Page, 0ns);
        law.end(law.begin(0ns), Heard::Nothing, 60s, 0ns);
        QCOMPARE(law.pace(Urgency::Page, 0ns), before);
    }

    void aPostInTroubleSlowsReadsDown()
    {
        PaceLaw law(240, 0ns);
        law.end(law.passBy(), Heard::TooMuch, 30s, 0ns);
        QVERIFY(law.pace(Urgency::Page, 0ns).isSlowedDown);
        QCOMPARE(law.wait(Urgency::Page, 10s), Moment(20s));
        QCOMPARE(law.pace(Urgency::Page, 0ns).inFlight, 0);
    }

    void answersAreCountedOverTenSeconds()
    {
        World world(60, good);
        world.ask(1000);
        world.run(60s);
        QVERIFY(std::abs(world.law.pace(Urgency::Page, world.now).answeredPerMinute - 60) <= 6);
        QCOMPARE(world.law.pace(Urgency::Page, world.now + 1min).answeredPerMinute, 0);
    }
};

QTEST_GUILESS_MAIN(TestPaceLaw)
#include "test_pacelaw.moc"
