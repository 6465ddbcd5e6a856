// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/watcher.h"
#include "store/await.h"
#include "store/database.h"
#include "store/sql.h"
#include "support/rawserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cartouche;
using namespace cartouche::support;
using search::Watcher;

namespace {

class TestClock final : public base::Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return time; }
    QDateTime time = QDateTime::currentDateTimeUtc();
};

} // namespace

/// A watcher whose questions fail.
class TestWatcherFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aServerInTroubleIsLeftAloneLongerAndLonger();
    void itGoesOnByItself();
    void askNowDoesNotWaitForThePause();
    void oneNameCannotBlockTheOthers();
    void aCartThatNeverComesIsGivenUp();
    void aDiskThatRefusesLosesNothing();
    void itMayGoWhileItAsks();

private:
    static constexpr auto offers = R"([{"orderable":true,"pricingMode":"create-default","prices":[]}])";
    void advance(std::chrono::seconds by);
    [[nodiscard]] bool isAsking() const;
    bool execute(const QString &sql);

    std::unique_ptr<QTemporaryDir> m_folder;
    TestClock m_clock;
    bool m_isBroken = false;
    Watcher::CartProvider m_cart;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<Watcher> m_watcher;
};

void TestWatcherFailures::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_isBroken = false;
    m_server = std::make_unique<RawServer>();
    m_server->setHandler([this](QTcpSocket &socket, const RawRequest &request) {
        if (m_isBroken || request.target.contains("broken"))
            RawServer::answer(socket, 503, "{}");
        else
            RawServer::answer(socket, 200, offers);
    });
    m_cart = [] { return QtFuture::makeReadyFuture(base::Result<QString>(u"cart1"_s)); };
    m_database = std::make_unique<store::Database>(m_folder->filePath(u"cartouche.db"_s));
    api::Client::Options options;
    options.readTries = 1; // each try of a server in trouble slows the next one
    options.readsPerMinute = 0;
    options.retryBase = 1ms;
    m_client = std::make_unique<api::Client>(api::Endpoint::fromUrl(m_server->baseUrl()).value(),
                                             api::Credentials{u"a"_s, u"b"_s, u"c"_s}, options);
    m_watcher = std::make_unique<Watcher>(*m_client, [this] { return m_cart(); }, *m_database, m_clock);
    m_watcher->start();
    m_watcher->watch({u"one.fr"_s});
    QTRY_VERIFY(m_watcher->isRead());
}

void TestWatcherFailures::cleanup()
{
    m_watcher.reset();
    m_client.reset();
    m_database.reset();
    m_server.reset();
}

void TestWatcherFailures::advance(std::chrono::seconds by)
{
    m_clock.time = m_clock.time.addSecs(by.count());
    m_watcher->wake();
}

bool TestWatcherFailures::isAsking() const
{
    const QList<Watcher::Item> &items = m_watcher->items();
    return std::any_of(items.begin(), items.end(),
                       [this](const Watcher::Item &item) { return m_watcher->isAsking(item.name); });
}

bool TestWatcherFailures::execute(const QString &sql)
{
    return tests::await(m_database->run<void>([sql](QSqlDatabase &database) -> base::Result<void> {
        if (const auto done = store::execute(database, sql); !done)
            return base::failure(done.error());
        return {};
    })).has_value();
}

void TestWatcherFailures::aServerInTroubleIsLeftAloneLongerAndLonger()
{
    m_isBroken = true;
    QStringList names;
    for (int i = 0; i < 10; ++i)
        names.append(u"more%1.fr"_s.arg(i));
    m_watcher->watch(names);
    QSignalSpy paused(m_watcher.get(), &Watcher::pauseChanged);
    qint64 longest = 0;
    for (int i = 1; i <= 8; ++i) {
        advance(2h);
        QTRY_COMPARE(paused.size(), i);
        QVERIFY(!isAsking());
        longest = std::max(longest, m_clock.time.secsTo(m_watcher->pausedUntil()));
        if (i == 1)
            QVERIFY2(longest >= 30 && longest <= 90, qPrintable(QString::number(longest)));
        advance(25s);
        QVERIFY(!isAsking()); // it keeps to it
    }
    QVERIFY2(longest >= 30 * 60, qPrintable(QString::number(longest)));
}

void TestWatcherFailures::itGoesOnByItself()
{
    m_isBroken = true;
    m_watcher->watch({u"two.fr"_s});
    advance(1min);
    QTRY_VERIFY(m_watcher->pausedUntil().isValid());
    QVERIFY(m_watcher->error(u"one.fr"_s) != nullptr || m_watcher->error(u"two.fr"_s) != nullptr);
    m_isBroken = false;
    for (int i = 0; i < 2; ++i) {
        advance(1h);
        QTRY_VERIFY(!isAsking());
    }
    QVERIFY(m_watcher->answer(u"one.fr"_s) != nullptr && m_watcher->answer(u"two.fr"_s) != nullptr);
    QVERIFY(!m_watcher->pausedUntil().isValid());
    QVERIFY(m_watcher->error(u"one.fr"_s) == nullptr);
}

void TestWatcherFailures::askNowDoesNotWaitForThePause()
{
    m_isBroken = true;
    m_watcher->askNow({u"one.fr"_s, u"two.fr"_s});
    QTRY_VERIFY(m_watcher->pausedUntil().isValid());
    QVERIFY(!m_watcher->isAsking(u"two.fr"_s)); // the next would meet it too
    m_isBroken = false;
    m_watcher->askNow({u"one.fr"_s});
    QTRY_VERIFY(m_watcher->answer(u"one.fr"_s) != nullptr);
    QVERIFY(!m_watcher->pausedUntil().isValid());
}

void TestWatcherFailures::oneNameCannotBlockTheOthers()
{
    m_watcher->watch({u"broken.fr"_s, u"two.fr"_s, u"three.fr"_s});
    for (int i = 0; i < 6; ++i) {
        advance(3min); // longer than the first pause
        QTRY_VERIFY(!isAsking());
    }
    for (const QString &name : {u"one.fr"_s, u"two.fr"_s, u"three.fr"_s})
        QVERIFY2(m_watcher->answer(name) != nullptr, qPrintable(name));
    QVERIFY(m_watcher->error(u"broken.fr"_s) != nullptr);
}

void TestWatcherFailures::aCartThatNeverComesIsGivenUp()
{
    QPromise<base::Result<QString>> promise;
    promise.start();
    m_cart = [&promise] { return promise.future(); };
    m_watcher->askNow({u"one.fr"_s});
    QVERIFY(m_watcher->isAsking(u"one.fr"_s));
    advance(9min);
    QVERIFY(m_watcher->isAsking(u"one.fr"_s));
    advance(2min);
    QVERIFY(!m_watcher->isAsking(u"one.fr"_s));
    QVERIFY(m_watcher->pausedUntil().isValid());
    promise.addResult(base::Result<QString>(u"cart1"_s)); // too late
    promise.finish();
    m_cart = [] { return QtFuture::makeReadyFuture(base::Result<QString>(u"cart1"_s)); };
    m_watcher->askNow({u"one.fr"_s});
    QTRY_VERIFY(m_watcher->answer(u"one.fr"_s) != nullptr);
    QCOMPARE(m_server->count("GET"), 1);
}

void TestWatcherFailures::aDiskThatRefusesLosesNothing()
{
    QSignalSpy failed(m_watcher.get(), &Watcher::failed);
    QSignalSpy recovered(m_watcher.get(), &Watcher::recovered);
    QVERIFY(execute(u"CREATE TRIGGER spoiled BEFORE INSERT ON last_answer BEGIN SELECT RAISE(ABORT, 'spoiled'); END"_s));
    m_watcher->askNow({u"one.fr"_s});
    QTRY_VERIFY(m_watcher->answer(u"one.fr"_s) != nullptr);
    QTRY_VERIFY(!failed.isEmpty());
    QVERIFY(m_watcher->hasFailed());
    QVERIFY(execute(u"DROP TRIGGER spoiled"_s));
    m_watcher->retry();
    QTRY_COMPARE(recovered.size(), 1);
    m_watcher = std::make_unique<Watcher>(*m_client, m_cart, *m_database, m_clock);
    QTRY_VERIFY(m_watcher->isRead());
    QVERIFY(m_watcher->answer(u"one.fr"_s) != nullptr);
}

void TestWatcherFailures::itMayGoWhileItAsks()
{
    m_server->setHandler([](QTcpSocket &, const RawRequest &) {}); // never answers
    m_watcher->askNow({u"one.fr"_s, u"two.fr"_s});
    QTRY_COMPARE(m_server->count("GET"), 1);
    m_watcher.reset();
    m_client.reset();
}

QTEST_GUILESS_MAIN(TestWatcherFailures)
#include "test_watcherfailures.moc"
