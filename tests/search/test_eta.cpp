// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/eta.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <random>

using namespace std::chrono_literals;
using cartouche::search::Eta;
using Moment = Eta::Moment;

namespace {

/// A run whose answers come at given moments, looked at four times a second.
struct Simulation
{
    std::vector<Moment> answers;
    std::vector<std::pair<Moment, Moment>> pauses{}; ///< told to the Eta

    void addSteady(Moment from, Moment step, int count)
    {
        for (int i = 1; i <= count; ++i)
            answers.push_back(from + step * i);
    }
    [[nodiscard]] Moment last() const { return answers.back(); }
};

struct Told
{
    Moment at{0};
    std::optional<double> seconds;
    double truth = 0;
    [[nodiscard]] bool isRight() const
    {
        // A whole second is the least that is told.
        return !seconds || std::abs(*seconds - truth) <= std::max(0.1 * truth, 1.0);
    }
};

std::vector<Told> play(const Simulation &run)
{
    Eta eta;
    std::vector<Told> told;
    std::size_t answered = 0;
    const int total = static_cast<int>(run.answers.size());
    for (Moment now = 0ms; answered < run.answers.size(); now += 250ms) {
        while (answered < run.answers.size() && run.answers[answered] <= now)
            ++answered;
        const auto isPaused = [now](const auto &pause) { return now >= pause.first && now < pause.second; };
        if (std::any_of(run.pauses.begin(), run.pauses.end(), isPaused))
            eta.restart();
        eta.add(now, static_cast<int>(answered), total);
        const auto remaining = eta.remaining();
        told.push_back({now, remaining ? std::optional(double(remaining->count())) : std::nullopt,
                        double((run.last() - now).count()) / 1000});
    }
    return told;
}

/// Everything told in this time is right, and at its end something is told.
bool isRightBetween(const std::vector<Told> &told, Moment from, Moment to)
{
    bool isTold = false;
    for (const Told &each : told) {
        if (each.at < from || each.at > to)
            continue;
        isTold = each.seconds.has_value();
        if (!each.isRight()) {
            qWarning("at %lld ms: %g s told, %g s true", static_cast<long long>(each.at.count()), *each.seconds, each.truth);
            return false;
        }
    }
    return isTold;
}

bool isSilentBetween(const std::vector<Told> &told, Moment from, Moment to)
{
    return std::none_of(told.begin(), told.end(),
                        [&](const Told &each) { return each.at >= from && each.at <= to && each.seconds; });
}

/// Twelve at once, then four a second.
Simulation burstThenPaced(int count)
{
    Simulation run;
    for (int i = 0; i < 12; ++i)
        run.answers.push_back(300ms + 10ms * i);
    run.addSteady(300ms, 250ms, count - 12);
    return run;
}

} // namespace

class TestEta : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSteadyRun_data()
    {
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<int>("settled");
        QTest::newRow("60 a minute") << 1000 << 11;
        QTest::newRow("7200 a minute") << 8 << 7;
        QTest::newRow("6 a minute") << 10'000 << 120;
    }

    void aSteadyRun()
    {
        QFETCH(int, milliseconds);
        QFETCH(int, settled);
        Simulation run;
        run.addSteady(0ms, Moment(milliseconds), 120'000 / milliseconds + 100);
        const auto told = play(run);
        QVERIFY(isSilentBetween(told, 0ms, 3s));
        QVERIFY(isRightBetween(told, 0ms, std::chrono::seconds(settled)));
        QVERIFY(isRightBetween(told, 0ms, run.last()));
    }

    void aBurstSaysNothingOfTheRest()
    {
        const Simulation run = burstThenPaced(1000);
        const auto told = play(run);
        QVERIFY(isSilentBetween(told, 0ms, 3s));
        QVERIFY(isRightBetween(told, 0ms, 10s));
        QVERIFY(isRightBetween(told, 0ms, run.last()));
    }

    void slowedToHalf()
    {
        Simulation run = burstThenPaced(400);
        const Moment change = run.last();
        run.addSteady(change, 500ms, 400);
        const auto told = play(run);
        // What comes after the change nobody can know before it; then some seconds pass unnoticed.
        QVERIFY(isSilentBetween(told, change + 8s, change + 12s));
        QVERIFY(isRightBetween(told, change + 8s, change + 25s));
        QVERIFY(isRightBetween(told, change + 8s, run.last()));
    }

    void doubled()
    {
        Simulation run;
        run.addSteady(0ms, 500ms, 200);
        const Moment change = run.last();
        run.addSteady(change, 250ms, 400);
        const auto told = play(run);
        QVERIFY(isRightBetween(told, change + 8s, change + 25s));
        QVERIFY(isRightBetween(told, change + 8s, run.last()));
    }

    void aPauseAndAResume()
    {
        Simulation run = burstThenPaced(200);
        const Moment pause = run.last();
        const Moment resume = pause + 70s;
        for (int i = 0; i < 12; ++i)
            run.answers.push_back(resume + 10ms * i);
        run.addSteady(resume, 250ms, 400);
        run.pauses.push_back({pause, resume});
        const auto told = play(run);
        QVERIFY(isSilentBetween(told, pause, resume + 3s));
        QVERIFY(isRightBetween(told, resume, resume + 10s));
        QVERIFY(isRightBetween(told, resume, run.last()));
    }

    void aSilenceThatNobodyAnnounced()
    {
        // The server asked to wait for a minute; then it goes on at half of the pace.
        Simulation run = burstThenPaced(200);
        const Moment silence = run.last();
        run.addSteady(silence + 60s, 500ms, 300);
        const auto told = play(run);
        QVERIFY(isSilentBetween(told, silence + 5s, silence + 64s));
        QVERIFY(isRightBetween(told, silence + 5s, silence + 70s));
        QVERIFY(isRightBetween(told, silence + 5s, run.last()));
    }

    void answersThatVary_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 8; ++seed)
            QTest::addRow("%d", seed) << seed;
    }

    void answersThatVary()
    {
        // Six at a time, each of them between 200 ms and 1 s.
        QFETCH(int, seed);
        std::mt19937 random(static_cast<unsigned>(seed));
        std::uniform_int_distribution<int> latency(200, 1000);
        Simulation run;
        std::vector<Moment> ends(6, 0ms);
        for (int i = 0; i < 1500; ++i) {
            auto next = std::min_element(ends.begin(), ends.end());
            *next += Moment(latency(random));
            run.answers.push_back(*next);
        }
        std::sort(run.answers.begin(), run.answers.end());
        const auto told = play(run);
        int right = 0;
        int all = 0;
        for (const Told &each : told) {
            all += each.seconds ? 1 : 0;
            right += each.seconds && each.isRight() ? 1 : 0;
        }
        QVERIFY(all > 0.8 * double(told.size()));
        QVERIFY2(right >= 0.97 * all, qPrintable(QString::number(double(right) / all)));
    }

    void theEndIsZeroAndNothingIsNothing()
    {
        Eta eta;
        QVERIFY(!eta.remaining());
        eta.add(0ms, 0, 0);
        QVERIFY(!eta.remaining());
        eta.add(1s, 0, 5);
        QVERIFY(!eta.remaining());
        eta.add(2s, 5, 5);
        QCOMPARE(eta.remaining(), std::optional(0s));
        eta.add(3s, 0, 5); // another run
        QVERIFY(!eta.remaining());
    }

    void moreNamesTakeLonger()
    {
        Eta eta;
        for (int second = 0; second <= 60; ++second)
            eta.add(std::chrono::seconds(second), second, 120);
        QVERIFY(std::abs((*eta.remaining() - 60s).count()) <= 1);
        eta.add(61s, 61, 241);
        QVERIFY(std::abs((*eta.remaining() - 180s).count()) <= 1);
    }
};

QTEST_GUILESS_MAIN(TestEta)
#include "test_eta.moc"
