// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/cartroutes.h"
#include "base/whendone.h"
#include "search/shortlist.h"
#include "search/watcher.h"
#include "store/await.h"
#include "store/database.h"
#include "support/sandboxprocess.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cartouche;
using search::State;
using search::Watcher;
using store::NameAnswer;
using tests::await;

namespace {

class TestClock final : public base::Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return time; }
    QDateTime time = QDateTime::currentDateTimeUtc();
};

} // namespace

/// Watched names at the real sandbox, over a real file; only the time is made.
class TestWatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aNewNameIsAskedAndThenLeftAlone();
    void namesAreAskedOneAtATimeWithGaps();
    void theTimeOfTheNextQuestionSurvivesARestart();
    void aNameThatBecameAvailableIsTold();
    void aNewPriceIsTold();
    void takenToTransferIsNothingToTell();
    void theFirstAnswerTellsNothing();
    void onlyWhatIsWantedIsTold_data();
    void onlyWhatIsWantedIsTold();
    void answersOfTheSearchCount();
    void namesOfTheShortlistKeepTheirAnswer();
    void historyHasAPointForEachChange();
    void askNowGoesFirst();
    void askNowAlsoAsksWhatIsNotWatched();
    void aRegistryThatIsSilentIsAskedSooner();
    void anExtensionThatIsNotSoldIsAnAnswer();
    void aCartThatIsGoneIsReplacedOnce();
    void unwatchingCanBeUndone();

private:
    void open();
    [[nodiscard]] api::Reply<QString> cart();
    [[nodiscard]] api::Reply<QString> newCart();
    /// Time goes by, and the watcher looks at the clock.
    void advance(std::chrono::seconds by);
    [[nodiscard]] int asked() const { return m_sandbox.calls(u"GET"_s, u"/order/cart/{cartId}/domain"_s).count - m_before; }
    [[nodiscard]] State stateOf(const QString &name) const;
    bool remember(const QString &name, const QString &state, qint64 firstCents = 0);
    [[nodiscard]] static QList<api::Offer> offers(const QString &mode, qint64 cents);

    test::SandboxProcess m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    TestClock m_clock;
    QString m_cartId;
    int m_cartsMade = 0;
    int m_before = 0;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<Watcher> m_watcher;
};

void TestWatcher::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
}

void TestWatcher::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_before = m_sandbox.calls(u"GET"_s, u"/order/cart/{cartId}/domain"_s).count;
    m_cartId.clear();
    m_cartsMade = 0;
    m_clock.time = QDateTime::currentDateTimeUtc();
    open();
}

void TestWatcher::cleanup()
{
    m_watcher.reset();
    m_client.reset();
    m_database.reset();
}

void TestWatcher::open()
{
    cleanup();
    m_database = std::make_unique<store::Database>(m_folder->filePath(u"cartouche.db"_s));
    api::Client::Options options;
    options.readsPerMinute = 0;
    options.retryBase = 1ms;
    m_client = std::make_unique<api::Client>(
        api::Endpoint::fromUrl(m_sandbox.endpoint(), api::Region::Sandbox).value(),
        api::Credentials{m_sandbox.applicationKey(), m_sandbox.applicationSecret(), m_sandbox.consumerKey()}, options);
    m_watcher = std::make_unique<Watcher>(*m_client, [this] { return cart(); }, *m_database, m_clock);
    connect(m_watcher.get(), &Watcher::cartLost, this, [this] { m_cartId.clear(); });
    m_watcher->start();
}

api::Reply<QString> TestWatcher::cart()
{
    return m_cartId.isEmpty() ? newCart() : QtFuture::makeReadyFuture(base::Result<QString>(m_cartId));
}

api::Reply<QString> TestWatcher::newCart()
{
    return base::continued<QString>(api::createCart(*m_client, {u"FR"_s, {}, {}}), m_client.get(),
                                    [this](const base::Result<api::Cart> &made) -> base::Result<QString> {
                                        if (!made)
                                            return base::failure(made.error());
                                        ++m_cartsMade;
                                        m_cartId = made->cartId;
                                        return m_cartId;
                                    });
}

void TestWatcher::advance(std::chrono::seconds by)
{
    m_clock.time = m_clock.time.addSecs(by.count());
    m_watcher->wake();
}

State TestWatcher::stateOf(const QString &name) const
{
    const NameAnswer *answer = m_watcher->answer(name);
    return answer == nullptr ? State::Asking : search::stateOf(answer->state);
}

/// An answer of two days ago, as an earlier run of the program left it.
bool TestWatcher::remember(const QString &name, const QString &state, qint64 firstCents)
{
    store::Watchlist list(*m_database, m_sandbox.endpoint());
    NameAnswer answer{m_clock.time.addDays(-2), state, {}, {}};
    if (firstCents > 0)
        answer.first = base::Money(firstCents * 1'000'000, u"EUR"_s);
    return await(list.put({{name, answer.at, true, true, false}})).has_value()
        && await(list.record(name, answer, true)).has_value();
}

QList<api::Offer> TestWatcher::offers(const QString &mode, qint64 cents)
{
    api::Offer offer;
    offer.pricingMode = mode;
    offer.orderable = true;
    offer.prices.append({u"TOTAL"_s, {base::Money(cents * 1'000'000, u"EUR"_s), {}}, {}});
    return {offer};
}

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

void TestWatcher::aNameThatBecameAvailableIsTold()
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

void TestWatcher::aNewPriceIsTold()
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

void TestWatcher::takenToTransferIsNothingToTell()
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

void TestWatcher::theFirstAnswerTellsNothing()
{
    QSignalSpy available(m_watcher.get(), &Watcher::becameAvailable);
    m_watcher->watch({u"exemple.fr"_s});
    QTRY_VERIFY(m_watcher->isRead());
    advance(1min);
    QTRY_COMPARE(stateOf(u"exemple.fr"_s), State::Available);
    QCOMPARE(available.size(), 0);
}

void TestWatcher::onlyWhatIsWantedIsTold_data()
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

void TestWatcher::onlyWhatIsWantedIsTold()
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
