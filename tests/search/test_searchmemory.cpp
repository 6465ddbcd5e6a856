// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searchmemory.h"
#include "store/database.h"
#include "support/rawserver.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::search;
using namespace cartouche::support;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The computer's clock, set ahead by the test.
class LateClock : public base::Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return base::Clock::system().now().addSecs(ahead); }
    qint64 ahead = 0;
};

} // namespace

/// Programs that end and begin, with one database and one server.
class TestSearchMemory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatIsFreshIsNotAskedTwice();
    void whatIsOldIsAskedAgain();
    void anUnfinishedListIsTakenUpAgain();
    void aDiscardedListIsForgotten();
    void aFinishedSearchIsNoUnfinishedOne();
    void aNewListTakesThePlaceOfTheUnfinishedOne();
    void typingPutsAListAside();
    void aTypedSearchGivesWayToTheNext();
    void aListIsSafeFromLongTyping();
    void aSearchAtTheVeryStartCostsNoList();
    void theListAtStakeIsTold();
    void stoppingKeepsTheListForLater();
    void whatIsNotSoldIsRememberedToo();
    void askingWaitsUntilItIsKnownWhoAsks();
    void aDiskThatFailsStopsNoSearch();

private:
    static QList<base::DomainName> names(int count);
    void open();
    void close();
    /// As a program that is killed: nothing is said goodbye to.
    void stopInTheMiddle();
    [[nodiscard]] int asked() const { return m_server->count("GET"); }

    static constexpr auto offers = R"([{"orderable":true,"pricingMode":"create-default","prices":[
        {"label":"TOTAL","price":{"currencyCode":"EUR","value":4.99,"text":""}},
        {"label":"DISCOUNT","price":{"currencyCode":"EUR","value":2,"text":""}},
        {"label":"RENEW","price":{"currencyCode":"EUR","value":6.99,"text":""}}]}])";

    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<RawServer> m_server;
    LateClock m_clock;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<SearchRun> m_run;
    std::unique_ptr<SearchMemory> m_memory;
    QStringList m_asked;
    int m_answersLeft = 1'000'000; ///< then the server falls silent
};

QList<base::DomainName> TestSearchMemory::names(int count)
{
    QList<base::DomainName> list;
    for (int i = 0; i < count; ++i)
        list.append(base::DomainName::parse(u"n%1.fr"_s.arg(i)).value());
    return list;
}

void TestSearchMemory::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    m_clock.ahead = 0;
    m_asked.clear();
    m_answersLeft = 1'000'000;
    m_server = std::make_unique<RawServer>();
    m_server->setHandler([this](QTcpSocket &socket, const RawRequest &request) {
        m_asked.append(QString::fromLatin1(request.target.mid(request.target.indexOf("domain=") + 7)));
        if (m_answersLeft-- > 0)
            RawServer::answer(socket, 200, offers);
    });
    open();
}

void TestSearchMemory::cleanup()
{
    close();
    m_server.reset();
    m_place.reset();
}

void TestSearchMemory::open()
{
    m_database = std::make_unique<store::Database>(m_place->filePath(u"cartouche.db"_s));
    api::Client::Options options;
    options.readsPerMinute = 0;
    m_client = std::make_unique<api::Client>(api::Endpoint::fromUrl(m_server->baseUrl()).value(),
                                             api::Credentials{u"a"_s, u"b"_s, u"c"_s}, options);
    m_run = std::make_unique<SearchRun>(
        *m_client, [] { return QtFuture::makeReadyFuture(base::Result<QString>(u"cart"_s)); }, m_clock);
    m_memory = std::make_unique<SearchMemory>(*m_run, *m_database, m_clock);
    m_memory->open({m_server->baseUrl(), u"FR"_s, u"ab12345-ovh"_s});
}

void TestSearchMemory::close()
{
    m_memory.reset();
    m_run.reset();
    m_client.reset();
    m_database.reset();
}

void TestSearchMemory::stopInTheMiddle()
{
    close();
    m_answersLeft = 1'000'000;
    m_asked.clear();
}

void TestSearchMemory::whatIsFreshIsNotAskedTwice()
{
    m_run->show(names(8));
    m_memory->ask(u"n"_s, false);
    QTRY_COMPARE(m_asked.size(), 8);
    QTRY_VERIFY(!m_run->isRunning());
    close();
    open();
    QSignalSpy finished(m_run.get(), &SearchRun::finished);
    m_run->show(names(10));
    m_memory->ask(u"n"_s, false);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_asked.size(), 10);
    const SearchResult &kept = m_run->results().results().at(3);
    QCOMPARE(kept.state, State::Available);
    QCOMPARE(kept.firstPrice()->toDecimal(), u"4.99"_s);
    QCOMPARE(kept.renewal()->toDecimal(), u"6.99"_s);
    QCOMPARE(kept.reduction()->toDecimal(), u"2.00"_s);
    QVERIFY(kept.answeredAt < m_run->results().results().at(9).answeredAt);
}

void TestSearchMemory::whatIsOldIsAskedAgain()
{
    m_run->show(names(4));
    m_memory->ask(u"n"_s, false);
    QTRY_VERIFY(m_asked.size() == 4 && !m_run->isRunning());
    close();
    m_clock.ahead = SearchMemory::freshFor + 5;
    open();
    m_run->show(names(4));
    m_memory->ask(u"n"_s, false);
    QTRY_COMPARE(m_asked.size(), 8);
}

void TestSearchMemory::anUnfinishedListIsTakenUpAgain()
{
    m_answersLeft = 60;
    m_run->show(names(150));
    m_memory->ask(u"list.csv"_s, true);
    QTRY_COMPARE(m_run->answered(), 60);
    stopInTheMiddle();

    m_clock.ahead = 3 * 3600; // hours later
    open();
    QTRY_VERIFY(m_memory->unfinished());
    QCOMPARE(m_memory->unfinished()->run.label, u"list.csv"_s);
    QCOMPARE(m_memory->unfinished()->answered, 60);
    QCOMPARE(m_memory->unfinished()->run.names.size(), 150);
    QSignalSpy finished(m_run.get(), &SearchRun::finished);
    m_memory->resume();
    QVERIFY(!m_memory->unfinished());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QCOMPARE(m_asked.size(), 90); // none of the sixty
    QCOMPARE(QSet<QString>(m_asked.begin(), m_asked.end()).size(), 90);
    QCOMPARE(m_run->results().rowCount(), 150);
    QCOMPARE(m_run->results().results().at(149).name.ascii(), u"n149.fr"_s);
    for (const SearchResult &result : m_run->results().results())
        QCOMPARE(result.state, State::Available);
    // It has come to its end now.
    close();
    open();
    QTest::qWait(0);
    QVERIFY(!m_memory->unfinished());
}

void TestSearchMemory::aDiscardedListIsForgotten()
{
    m_answersLeft = 10;
    m_run->show(names(120));
    m_memory->ask(u"list"_s, true);
    QTRY_COMPARE(m_run->answered(), 10);
    stopInTheMiddle();
    open();
    QTRY_VERIFY(m_memory->unfinished());
    QSignalSpy changed(m_memory.get(), &SearchMemory::unfinishedChanged);
    m_memory->discard();
    QCOMPARE(changed.size(), 1);
    close();
    open();
    // The answer about a run comes before that about a later question.
    m_run->show(names(1));
    m_memory->ask(u"n"_s, false);
    QTRY_VERIFY(m_run->results().results().first().state == State::Available);
    QVERIFY(!m_memory->unfinished());
}

void TestSearchMemory::aFinishedSearchIsNoUnfinishedOne()
{
    m_run->show(names(120));
    QSignalSpy finished(m_run.get(), &SearchRun::finished);
    m_memory->ask(u"list"_s, true);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    close();
    open();
    m_run->show(names(1));
    m_memory->ask(u"n"_s, false);
    QTRY_VERIFY(m_run->results().results().first().state == State::Available);
    QVERIFY(!m_memory->unfinished());
}

void TestSearchMemory::aNewListTakesThePlaceOfTheUnfinishedOne()
{
    m_answersLeft = 10;
    m_run->show(names(120));
    m_memory->ask(u"first"_s, true);
    QTRY_COMPARE(m_run->answered(), 10);
    stopInTheMiddle();
    open();
    QTRY_VERIFY(m_memory->unfinished());
    m_answersLeft = 5;
    m_run->show(names(140));
    m_memory->ask(u"second"_s, true);
    QTRY_VERIFY(!m_memory->unfinished());
    QTRY_COMPARE(m_asked.size(), 10); // five were answered, five wait
    stopInTheMiddle();
    open();
    QTRY_VERIFY(m_memory->unfinished());
    QCOMPARE(m_memory->unfinished()->run.label, u"second"_s);
    QCOMPARE(m_memory->unfinished()->run.names.size(), 140);
}

void TestSearchMemory::typingPutsAListAside()
{
    m_answersLeft = 20;
    m_run->show(names(130));
    m_memory->ask(u"list"_s, true);
    QTRY_COMPARE(m_run->answered(), 20);
    m_run->show(names(3)); // a key slipped into the field
    QVERIFY(m_memory->unfinished());
    QCOMPARE(m_memory->unfinished()->answered, 20);
    m_answersLeft = 1'000'000;
    m_memory->ask(u"n"_s, false);
    QTRY_VERIFY(!m_run->isRunning());
    QVERIFY(m_memory->unfinished()); // typing does not take its place
    m_asked.clear();
    QSignalSpy finished(m_run.get(), &SearchRun::finished);
    m_memory->resume();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    // A question from before the key may have reached the server late; none of the twenty answered ones is put again.
    QCOMPARE(QSet<QString>(m_asked.begin(), m_asked.end()).size(), 110);
    QVERIFY(!m_memory->unfinished());
}

/// "exem" is asked when the fingers rest, then "exemple": the first is nothing to be asked about.
void TestSearchMemory::aTypedSearchGivesWayToTheNext()
{
    m_answersLeft = 20;
    m_run->show(names(120));
    m_memory->ask(u"exem"_s, false);
    QTRY_COMPARE(m_run->answered(), 20);
    QSignalSpy changed(m_memory.get(), &SearchMemory::unfinishedChanged);
    m_run->show(names(150));
    QVERIFY(!m_memory->unfinished());
    m_memory->ask(u"exemple"_s, false);
    QTRY_COMPARE(m_run->total(), 130);
    QCOMPARE(changed.size(), 0);
    stopInTheMiddle();
    open();
    QTRY_VERIFY(m_memory->unfinished());
    QCOMPARE(m_memory->unfinished()->run.label, u"exemple"_s);
    QCOMPARE(m_memory->unfinished()->run.names.size(), 150);
    QCOMPARE(m_memory->unfinished()->kind, RunArchive::Kind::Typed);
    QVERIFY(!m_memory->listAtStake());
    // Nor does it stand in the way of the next one after a restart.
    m_answersLeft = 5;
    m_run->show(names(110));
    m_memory->ask(u"autre"_s, false);
    QTRY_VERIFY(!m_memory->unfinished());
    stopInTheMiddle();
    open();
    QTRY_VERIFY(m_memory->unfinished());
    QCOMPARE(m_memory->unfinished()->run.label, u"autre"_s);
}

void TestSearchMemory::aListIsSafeFromLongTyping()
{
    m_answersLeft = 20;
    m_run->show(names(130));
    m_memory->ask(u"list"_s, true);
    QTRY_COMPARE(m_run->answered(), 20);
    m_run->show(names(160));
    m_memory->ask(u"exemple"_s, false);
    QTRY_COMPARE(m_run->total(), 140);
    QVERIFY(m_memory->unfinished());
    stopInTheMiddle();
    open();
    QTRY_VERIFY(m_memory->unfinished());
    QCOMPARE(m_memory->unfinished()->run.label, u"list"_s);
    QCOMPARE(m_memory->unfinished()->kind, RunArchive::Kind::List);
}

/// The program was started with a word to search: that is asked before it is known what had been unfinished.
void TestSearchMemory::aSearchAtTheVeryStartCostsNoList()
{
    m_answersLeft = 20;
    m_run->show(names(130));
    m_memory->ask(u"list"_s, true);
    QTRY_COMPARE(m_run->answered(), 20);
    stopInTheMiddle();
    m_answersLeft = 0;
    open();
    m_run->show(names(160));
    m_memory->ask(u"exemple"_s, false);
    QTRY_COMPARE(m_run->total(), 140);
    QTRY_VERIFY(m_memory->unfinished());
    stopInTheMiddle();
    open();
    QTRY_VERIFY(m_memory->unfinished());
    QCOMPARE(m_memory->unfinished()->run.label, u"list"_s);
}

void TestSearchMemory::theListAtStakeIsTold()
{
    QVERIFY(!m_memory->listAtStake());
    m_answersLeft = 20;
    m_run->show(names(130));
    m_memory->ask(u"list.csv"_s, true);
    QTRY_COMPARE(m_run->answered(), 20);
    QVERIFY(m_memory->listAtStake()); // also while it is asked
    QCOMPARE(m_memory->listAtStake()->answered, 20);
    stopInTheMiddle();
    open();
    QTRY_VERIFY(m_memory->listAtStake());
    QCOMPARE(m_memory->listAtStake()->run.label, u"list.csv"_s);
    m_memory->discard();
    QVERIFY(!m_memory->listAtStake());
}

void TestSearchMemory::stoppingKeepsTheListForLater()
{
    m_answersLeft = 20;
    m_run->show(names(130));
    m_memory->ask(u"list"_s, true);
    QTRY_COMPARE(m_run->answered(), 20);
    m_run->stop();
    QCOMPARE(m_run->restCount(), 110);
    stopInTheMiddle();
    open();
    QTRY_VERIFY(m_memory->unfinished());
}

void TestSearchMemory::whatIsNotSoldIsRememberedToo()
{
    m_server->setHandler([this](QTcpSocket &socket, const RawRequest &request) {
        m_asked.append(QString::fromLatin1(request.target));
        RawServer::answer(socket, 400, R"({"message":"Some parameters are invalid in the request: Check failed."})"_ba);
    });
    m_run->show(names(3));
    m_memory->ask(u"n"_s, false);
    QTRY_VERIFY(m_asked.size() == 3 && !m_run->isRunning());
    close();
    open();
    m_run->show(names(3));
    m_memory->ask(u"n"_s, false);
    QTRY_COMPARE(m_run->results().results().at(2).state, State::NotSold);
    QVERIFY(!m_run->isRunning());
    QCOMPARE(m_asked.size(), 3);
}

void TestSearchMemory::askingWaitsUntilItIsKnownWhoAsks()
{
    SearchRun run(*m_client, [] { return QtFuture::makeReadyFuture(base::Result<QString>(u"cart"_s)); }, m_clock);
    SearchMemory memory(run, *m_database, m_clock);
    run.show(names(2));
    memory.ask(u"n"_s, false);
    QCoreApplication::processEvents();
    QVERIFY(!run.isRunning());
    memory.open({m_server->baseUrl(), u"FR"_s, u"ab12345-ovh"_s});
    QTRY_COMPARE(run.answered(), 2);
}

void TestSearchMemory::aDiskThatFailsStopsNoSearch()
{
    close();
    // A folder where the file should be.
    QVERIFY(QFile::remove(m_place->filePath(u"cartouche.db"_s)));
    QVERIFY(QDir().mkpath(m_place->filePath(u"cartouche.db/in/the/way"_s)));
    open();
    QSignalSpy failed(m_memory.get(), &SearchMemory::failed);
    m_run->show(names(105));
    m_memory->ask(u"n"_s, false);
    QTRY_COMPARE_WITH_TIMEOUT(m_asked.size(), 105, 20'000);
    QTRY_VERIFY(!m_run->isRunning());
    QTRY_COMPARE(failed.size(), 1);
}

QTEST_GUILESS_MAIN(TestSearchMemory)
#include "test_searchmemory.moc"
