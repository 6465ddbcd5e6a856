// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/watchplan.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cartouche::search;

/// When a watched name is due.
class TestWatchPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsDueAPeriodAfterItsAnswer();
    void namesOfOneMomentAreSpread();
    void theSameAnswersMakeTheSamePlan();
    void aNameWithoutAnAnswerIsDueAtOnce();
    void anotherPeriodMovesAll();
    void aPeriodIsNeverTooShort();
    void whatToldNothingWaits();
    void theGapIsNeverABurstAndNeverTooLong();

private:
    const QDateTime m_at{{2026, 11, 20}, {14, 0}, Qt::UTC};
};

void TestWatchPlan::aNameIsDueAPeriodAfterItsAnswer()
{
    WatchPlan plan;
    plan.set(u"exemple.fr"_s, m_at);
    const auto due = plan.dueAt(u"exemple.fr"_s);
    QVERIFY(due);
    const qint64 seconds = m_at.secsTo(*due);
    QVERIFY2(seconds >= 12 * 3600 * 9 / 10 && seconds <= 12 * 3600 * 11 / 10, qPrintable(QString::number(seconds)));
    QCOMPARE(plan.next()->name, u"exemple.fr"_s);
    QCOMPARE(plan.next()->at, *due);
    plan.remove(u"exemple.fr"_s);
    QVERIFY(!plan.next());
    QVERIFY(!plan.dueAt(u"exemple.fr"_s));
}

void TestWatchPlan::namesOfOneMomentAreSpread()
{
    WatchPlan plan;
    QSet<qint64> minutes;
    for (int i = 0; i < 500; ++i) {
        const QString name = u"exemple%1.fr"_s.arg(i);
        plan.set(name, m_at);
        minutes.insert(m_at.secsTo(*plan.dueAt(name)) / 60);
    }
    // Two tenths of twelve hours are 144 minutes.
    QVERIFY2(minutes.size() > 100, qPrintable(QString::number(minutes.size())));
}

void TestWatchPlan::theSameAnswersMakeTheSamePlan()
{
    WatchPlan first;
    WatchPlan second;
    for (WatchPlan *plan : {&first, &second}) {
        plan->set(u"exemple.fr"_s, m_at);
        plan->set(u"exemple.com"_s, m_at);
    }
    QCOMPARE(first.dueAt(u"exemple.fr"_s), second.dueAt(u"exemple.fr"_s));
    QCOMPARE(first.next()->name, second.next()->name);
}

void TestWatchPlan::aNameWithoutAnAnswerIsDueAtOnce()
{
    WatchPlan plan;
    plan.set(u"old.fr"_s, m_at.addDays(-400));
    plan.set(u"new.fr"_s, {});
    QCOMPARE(plan.next()->name, u"new.fr"_s);
    QVERIFY(plan.next()->at < m_at);
}

void TestWatchPlan::anotherPeriodMovesAll()
{
    WatchPlan plan;
    plan.set(u"exemple.fr"_s, m_at);
    plan.setPeriod(240h);
    QVERIFY(plan.next()->at >= m_at.addDays(9));
    plan.setPeriod(2h);
    QVERIFY(plan.next()->at <= m_at.addSecs(3 * 3600));
}

void TestWatchPlan::aPeriodIsNeverTooShort()
{
    WatchPlan plan;
    plan.setPeriod(0s);
    QCOMPARE(plan.period(), 1h);
}

void TestWatchPlan::whatToldNothingWaits()
{
    WatchPlan plan;
    plan.set(u"exemple.fr"_s, {});
    plan.putOff(u"exemple.fr"_s, m_at);
    QCOMPARE(plan.next()->at, m_at);
    plan.set(u"other.fr"_s, m_at.addDays(-1));
    QCOMPARE(plan.next()->name, u"other.fr"_s);
    plan.putOff(u"never-there.fr"_s, m_at); // is not made a watched name by it
    QVERIFY(!plan.dueAt(u"never-there.fr"_s));
}

void TestWatchPlan::theGapIsNeverABurstAndNeverTooLong()
{
    WatchPlan plan;
    QCOMPARE(plan.gap(), 20s);
    for (int i = 0; i < 5000; ++i)
        plan.set(u"exemple%1.fr"_s.arg(i), {});
    QVERIFY(plan.gap() * 5000 <= 6h); // all of them within half a period
    QVERIFY(plan.gap() >= 4s);
    plan.setPeriod(1h);
    QCOMPARE(plan.gap(), 1s);
}

QTEST_GUILESS_MAIN(TestWatchPlan)
#include "test_watchplan.moc"
