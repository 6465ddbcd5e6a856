// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/watcherfixture.h"

using namespace cartouche;
using namespace cartouche::tests;

/// Which names are asked about, and when.
class TestWatcher : public WatcherFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startSandbox(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void aNewNameIsAskedAndThenLeftAlone();
    void namesAreAskedOneAtATimeWithGaps();
    void theTimeOfTheNextQuestionSurvivesARestart();
    void answersOfTheSearchCount();
    void whatARowHasLearnedIsNotAskedAgain();
    void namesOfTheShortlistKeepTheirAnswer();
    void historyHasAPointForEachChange();
    void askNowGoesFirst();
    void askNowAlsoAsksWhatIsNotWatched();
    void aRegistryThatIsSilentIsAskedSooner();
    void anExtensionThatIsNotSoldIsAnAnswer();
    void aCartThatIsGoneIsReplacedOnce();
    void unwatchingCanBeUndone();
};

void TestWatcher::aNewNameIsAskedAndThenLeftAlone()
{
    m_watcher->watch({u"exemple.fr"_s});
    QTRY_VERIFY(m_watcher->isRead());
    QCOMPARE(asked(), 0); // not at the very moment of the start
    advance(1min);
    QTRY_COMPARE(stateOf(u"exemple.fr"_s), State::Available);
    QVERIFY(m_watcher->answer(u"exemple.fr"_s)->first);
    QCOMPARE(m_watcher->answer(u"exemple.fr"_s)->at, m_clock.time);
    advance(10h);
    QVERIFY(!m_watcher->isAsking(u"exemple.fr"_s));
    QCOMPARE(asked(), 1);
    advance(4h);
    QTRY_COMPARE(m_watcher->answer(u"exemple.fr"_s)->at, m_clock.time);
    QCOMPARE(asked(), 2);
    m_watcher->setPeriod(24h);
    advance(13h);
    QVERIFY(!m_watcher->isAsking(u"exemple.fr"_s));
}

void TestWatcher::namesAreAskedOneAtATimeWithGaps()
{
    QStringList names;
    for (int i = 0; i < 20; ++i)
        names.append(u"exemple%1.fr"_s.arg(i));
    QTRY_VERIFY(m_watcher->isRead());
    m_watcher->watch(names);
    const auto answered = [&] {
        return std::count_if(names.begin(), names.end(),
                             [this](const QString &name) { return m_watcher->answer(name) != nullptr; });
    };
    const auto asking = [&] {
        return std::count_if(names.begin(), names.end(),
                             [this](const QString &name) { return m_watcher->isAsking(name); });
    };
    for (int i = 1; i <= 20; ++i) {
        advance(31s); // a gap is 20 s, give or take half of it
        QCOMPARE(asking(), 1);
        QTRY_COMPARE(answered(), i);
        advance(2s);
        QCOMPARE(asking(), 0);
    }
    QCOMPARE(asked(), 20);
}

void TestWatcher::theTimeOfTheNextQuestionSurvivesARestart()
{
    m_watcher->watch({u"exemple.fr"_s});
    QTRY_VERIFY(m_watcher->isRead());
    advance(1min);
    QTRY_COMPARE(stateOf(u"exemple.fr"_s), State::Available);
    const auto due = m_watcher->dueAt(u"exemple.fr"_s);
    m_clock.time = m_clock.time.addSecs(3600);
    open();
    QTRY_VERIFY(m_watcher->isRead());
    QCOMPARE(stateOf(u"exemple.fr"_s), State::Available);
    QCOMPARE(m_watcher->dueAt(u"exemple.fr"_s), due);
    advance(1h);
    QVERIFY(!m_watcher->isAsking(u"exemple.fr"_s));
    QCOMPARE(asked(), 1);
}

void TestWatcher::answersOfTheSearchCount()
{
    m_watcher->watch({u"exemple.fr"_s});
    m_watcher->noteAnswer(u"exemple.fr"_s, offers(u"create-default"_s, 700), m_clock.time);
    m_watcher->noteAnswer(u"unknown.fr"_s, offers(u"create-default"_s, 700), m_clock.time);
    QTRY_VERIFY(m_watcher->isRead());
    QCOMPARE(stateOf(u"exemple.fr"_s), State::Available);
    QVERIFY(m_watcher->answer(u"unknown.fr"_s) == nullptr);
    advance(10h);
    QVERIFY(!m_watcher->isAsking(u"exemple.fr"_s));
    QCOMPARE(asked(), 0);
    // One that is older than what is known, and one that tells nothing, change nothing.
    m_watcher->noteAnswer(u"exemple.fr"_s, {}, m_clock.time.addDays(-1));
    m_watcher->noteAnswer(u"exemple.fr"_s, offers(u"of-next-year"_s, 1), m_clock.time);
    QCOMPARE(stateOf(u"exemple.fr"_s), State::Available);
    advance(4h);
    QTRY_COMPARE(asked(), 1);
}

void TestWatcher::whatARowHasLearnedIsNotAskedAgain()
{
    search::SearchResult row(*base::DomainName::parse(u"exemple.fr"_s));
    QVERIFY(!search::answerOf(row));
    row.state = State::Available;
    row.answeredAt = m_clock.time.addSecs(-60);
    search::OfferDigest digest;
    digest.first = base::Money(700'000'000, u"EUR"_s);
    row.offers = {digest};
    row.offerIndex = 0;
    const auto told = search::answerOf(row);
    QVERIFY(told);
    advance(1min); // the pause after the start is over: a name that is due is asked at once
    QTRY_VERIFY(m_watcher->isRead());
    m_watcher->watch({u"exemple.fr"_s}, {{u"exemple.fr"_s, *told}});
    QVERIFY(!m_watcher->isAsking(u"exemple.fr"_s));
    QCOMPARE(stateOf(u"exemple.fr"_s), State::Available);
    QCOMPARE(m_watcher->answer(u"exemple.fr"_s)->at, row.answeredAt);
    advance(10h);
    QVERIFY(!m_watcher->isAsking(u"exemple.fr"_s));
    QCOMPARE(asked(), 0);
    // And it is the first point of its history.
    QTRY_COMPARE(await(m_watcher->history(u"exemple.fr"_s)).value().size(), 1);
    row.missed = std::make_shared<const base::Error>();
    QVERIFY(search::answerOf(row)); // as old as it says
    row.state = State::Own;
    QVERIFY(!search::answerOf(row));
}

void TestWatcher::namesOfTheShortlistKeepTheirAnswer()
{
    search::Shortlist shortlist(*m_database, m_clock);
    shortlist.add({u"exemple.fr"_s});
    QTRY_VERIFY(shortlist.isRead() && m_watcher->isRead());
    m_watcher->setShortlist(&shortlist);
    m_watcher->noteAnswer(u"exemple.fr"_s, offers(u"create-default"_s, 700), m_clock.time);
    advance(100h);
    QVERIFY(!m_watcher->isAsking(u"exemple.fr"_s)); // not asked by itself
    QCOMPARE(await(m_watcher->history(u"exemple.fr"_s)).value().size(), 0);
    m_watcher.reset();
    store::Watchlist list(*m_database, m_sandbox.endpoint());
    QCOMPARE(await(list.read()).value().answers.value(u"exemple.fr"_s).first, base::Money(700'000'000, u"EUR"_s));
}

void TestWatcher::historyHasAPointForEachChange()
{
    m_watcher->watch({u"exemple.fr"_s});
    QTRY_VERIFY(m_watcher->isRead());
    for (const int cents : {700, 700, 650, 650, 700}) {
        m_clock.time = m_clock.time.addMSecs(10);
        m_watcher->noteAnswer(u"exemple.fr"_s, offers(u"create-default"_s, cents), m_clock.time);
    }
    QTRY_COMPARE(await(m_watcher->history(u"exemple.fr"_s)).value().size(), 3);
}

void TestWatcher::askNowGoesFirst()
{
    QTRY_VERIFY(m_watcher->isRead());
    m_watcher->watch({u"first.fr"_s, u"second.fr"_s, u"third.fr"_s});
    m_watcher->askNow({u"third.fr"_s, u"second.fr"_s, u"third.fr"_s});
    QVERIFY(m_watcher->isAsking(u"second.fr"_s) && m_watcher->isAsking(u"third.fr"_s));
    QTRY_COMPARE(stateOf(u"second.fr"_s), State::Available); // without the clock going on
    QCOMPARE(stateOf(u"third.fr"_s), State::Available);
    QCOMPARE(stateOf(u"first.fr"_s), State::Asking);
    QCOMPARE(asked(), 2);
}

void TestWatcher::askNowAlsoAsksWhatIsNotWatched()
{
    QTRY_VERIFY(m_watcher->isRead());
    QSignalSpy told(m_watcher.get(), &Watcher::nameChanged);
    m_watcher->askNow({u"pris.fr"_s});
    QTRY_COMPARE(stateOf(u"pris.fr"_s), State::Taken);
    QVERIFY(told.size() >= 2); // its question left, its answer came
    QVERIFY(!m_watcher->contains(u"pris.fr"_s));
    QVERIFY(!m_watcher->dueAt(u"pris.fr"_s));
}

void TestWatcher::aRegistryThatIsSilentIsAskedSooner()
{
    m_watcher->watch({u"timeout.fr"_s, u"exemple.fr"_s});
    QTRY_VERIFY(m_watcher->isRead());
    m_watcher->askNow({u"timeout.fr"_s, u"exemple.fr"_s});
    QTRY_VERIFY(m_watcher->error(u"timeout.fr"_s) != nullptr);
    QTRY_COMPARE(stateOf(u"exemple.fr"_s), State::Available); // it stops nothing
    QVERIFY(!m_watcher->pausedUntil().isValid());
    QVERIFY(m_watcher->answer(u"timeout.fr"_s) == nullptr);
    const int before = asked();
    advance(20min);
    QVERIFY(!m_watcher->isAsking(u"timeout.fr"_s));
    advance(15min);
    QTRY_VERIFY(asked() > before);
}

void TestWatcher::anExtensionThatIsNotSoldIsAnAnswer()
{
    m_watcher->watch({u"exemple.nowhere"_s});
    QTRY_VERIFY(m_watcher->isRead());
    m_watcher->askNow({u"exemple.nowhere"_s});
    QTRY_COMPARE(stateOf(u"exemple.nowhere"_s), State::NotSold);
    QVERIFY(*m_watcher->dueAt(u"exemple.nowhere"_s) > m_clock.time.addSecs(10 * 3600));
}

void TestWatcher::aCartThatIsGoneIsReplacedOnce()
{
    m_cartId = u"00000000-0000-0000-0000-000000000000"_s;
    QSignalSpy lost(m_watcher.get(), &Watcher::cartLost);
    QTRY_VERIFY(m_watcher->isRead());
    m_watcher->askNow({u"exemple.fr"_s, u"exemple.com"_s});
    QTRY_COMPARE(stateOf(u"exemple.com"_s), State::Available);
    QCOMPARE(stateOf(u"exemple.fr"_s), State::Available);
    QCOMPARE(lost.size(), 1);
    QCOMPARE(m_cartsMade, 1);
}

void TestWatcher::unwatchingCanBeUndone()
{
    m_watcher->watch({u"exemple.fr"_s, u"exemple.com"_s});
    QTRY_VERIFY(m_watcher->isRead());
    Watcher::Item chosen{u"exemple.fr"_s, {}, false, true, true};
    m_watcher->change(chosen);
    const QList<Watcher::Item> before = m_watcher->items();
    const QList<Watcher::Item> removed = m_watcher->unwatch({u"exemple.fr"_s});
    QCOMPARE(removed.size(), 1);
    QVERIFY(!m_watcher->contains(u"exemple.fr"_s));
    QVERIFY(!m_watcher->dueAt(u"exemple.fr"_s));
    m_watcher->restore(removed);
    QCOMPARE(m_watcher->item(u"exemple.fr"_s), removed.first());
    open();
    QTRY_COMPARE(m_watcher->items().size(), 2);
    QCOMPARE(m_watcher->item(u"exemple.fr"_s), removed.first());
    QVERIFY(m_watcher->item(u"exemple.fr"_s)->isMuted);
    QCOMPARE(before.size(), 2);
}

QTEST_GUILESS_MAIN(TestWatcher)
#include "test_watcher.moc"
