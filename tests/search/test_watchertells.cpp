// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/watcherfixture.h"

using namespace cartouche;
using namespace cartouche::tests;

/// What is told of watched names, and what is not.
class TestWatcherTells : public WatcherFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startSandbox(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void aNameThatBecameAvailableIsTold();
    void aNewPriceIsTold();
    void takenToTransferIsNothingToTell();
    void theFirstAnswerTellsNothing();
    void onlyWhatIsWantedIsTold_data();
    void onlyWhatIsWantedIsTold();
};

void TestWatcherTells::aNameThatBecameAvailableIsTold()
{
    QVERIFY(remember(u"exemple.fr"_s, u"taken"_s));
    open();
    QSignalSpy available(m_watcher.get(), &Watcher::becameAvailable);
    QSignalSpy price(m_watcher.get(), &Watcher::priceChanged);
    QTRY_VERIFY(m_watcher->isRead());
    advance(1min);
    QTRY_COMPARE(available.size(), 1);
    QCOMPARE(available.first().first().toString(), u"exemple.fr"_s);
    QCOMPARE(price.size(), 0);
    advance(24h);
    QTRY_COMPARE(m_watcher->answer(u"exemple.fr"_s)->at, m_clock.time);
    QCOMPARE(available.size(), 1); // once
}

void TestWatcherTells::aNewPriceIsTold()
{
    QVERIFY(m_sandbox.setPrice(u"net"_s, u"create"_s, 700));
    m_watcher->watch({u"exemple.net"_s});
    QTRY_VERIFY(m_watcher->isRead());
    QSignalSpy changed(m_watcher.get(), &Watcher::priceChanged);
    advance(1min);
    QTRY_COMPARE(stateOf(u"exemple.net"_s), State::Available);
    QVERIFY(m_sandbox.setPrice(u"net"_s, u"create"_s, 650));
    advance(24h);
    QTRY_COMPARE(changed.size(), 1);
    const auto before = changed.first().at(1).value<NameAnswer>();
    const auto after = changed.first().at(2).value<NameAnswer>();
    QCOMPARE(changed.first().first().toString(), u"exemple.net"_s);
    QCOMPARE(before.first, base::Money(700'000'000, u"EUR"_s));
    QCOMPARE(after.first, base::Money(650'000'000, u"EUR"_s));
    advance(24h);
    QTRY_COMPARE(m_watcher->answer(u"exemple.net"_s)->at, m_clock.time);
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_sandbox.reset());
    m_cartId.clear();
}

void TestWatcherTells::takenToTransferIsNothingToTell()
{
    QVERIFY(remember(u"transfert.fr"_s, u"taken"_s));
    open();
    QSignalSpy available(m_watcher.get(), &Watcher::becameAvailable);
    QSignalSpy price(m_watcher.get(), &Watcher::priceChanged);
    QTRY_VERIFY(m_watcher->isRead());
    advance(1min);
    QTRY_COMPARE(stateOf(u"transfert.fr"_s), State::Transfer);
    QCOMPARE(available.size() + price.size(), 0);
}

void TestWatcherTells::theFirstAnswerTellsNothing()
{
    QSignalSpy available(m_watcher.get(), &Watcher::becameAvailable);
    m_watcher->watch({u"exemple.fr"_s});
    QTRY_VERIFY(m_watcher->isRead());
    advance(1min);
    QTRY_COMPARE(stateOf(u"exemple.fr"_s), State::Available);
    QCOMPARE(available.size(), 0);
}

void TestWatcherTells::onlyWhatIsWantedIsTold_data()
{
    QTest::addColumn<bool>("tellsAvailable");
    QTest::addColumn<bool>("tellsPrice");
    QTest::addColumn<bool>("isMuted");
    QTest::addColumn<bool>("isSilent");
    QTest::addColumn<int>("available");
    QTest::addColumn<int>("prices");
    QTest::newRow("all") << true << true << false << false << 1 << 1;
    QTest::newRow("only the price") << false << true << false << false << 0 << 1;
    QTest::newRow("only available") << true << false << false << false << 1 << 0;
    QTest::newRow("muted") << true << true << true << false << 0 << 0;
    QTest::newRow("silence") << true << true << false << true << 0 << 0;
}

void TestWatcherTells::onlyWhatIsWantedIsTold()
{
    QFETCH(bool, tellsAvailable);
    QFETCH(bool, tellsPrice);
    QFETCH(bool, isMuted);
    QFETCH(bool, isSilent);
    QVERIFY(remember(u"exemple.fr"_s, u"taken"_s));
    open();
    QTRY_VERIFY(m_watcher->isRead());
    m_watcher->change({u"exemple.fr"_s, {}, tellsAvailable, tellsPrice, isMuted});
    m_watcher->setSilent(isSilent);
    open(); // what was chosen survives
    QTRY_VERIFY(m_watcher->isRead());
    QSignalSpy available(m_watcher.get(), &Watcher::becameAvailable);
    QSignalSpy prices(m_watcher.get(), &Watcher::priceChanged);
    m_watcher->noteAnswer(u"exemple.fr"_s, offers(u"create-default"_s, 700), m_clock.time);
    m_watcher->noteAnswer(u"exemple.fr"_s, offers(u"create-premium"_s, 90'000), m_clock.time.addSecs(1));
    QCOMPARE(stateOf(u"exemple.fr"_s), State::Premium);
    QTEST(static_cast<int>(available.size()), "available");
    QTEST(static_cast<int>(prices.size()), "prices");
}

QTEST_GUILESS_MAIN(TestWatcherTells)
#include "test_watchertells.moc"
