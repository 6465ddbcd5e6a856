// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searchrun.h"

#include "base/toldtowait.h"
#include "support/rawserver.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::search;
using namespace cartouche::support;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A search against a server that answers what the test wants.
class TestSearchRun : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyNameIsAsked();
    void aChangedQueryDropsTheOldAnswers();
    void oneNameThatIsNotSoldStopsNothing();
    void noNetworkStopsTheRest();
    void visibleRowsAreAskedFirst();
    void showingAsksNothing();
    void aPauseDropsWhatIsUnderWay();
    void aNameInTroubleIsAskedOnceMore();
    void aLostCartIsToldOnce();
    void stoppingLeavesNothingWaiting();
    void whatNobodyToldIsSaidAtTheEnd();
    void askingAgainKeepsWhatIsKnown();
    void askingAgainTellsWhatChanged();
    void aFailedCheckLeavesTheOldAnswerAndSaysSo();
    void nothingLeavesAfterStopping();
    void whoWaitsForAFewNamesIsToldUntilWhen();
    void aListWaitsAsLongAsItIsTold();
    void clearingDropsEveryQuestion();
    void itMayGoWhileItAsks();

private:
    static constexpr auto offers = R"([{"orderable":true,"pricingMode":"create-default","prices":[]}])";
    [[nodiscard]] static QList<base::DomainName> names(int count, const QString &stem = u"n"_s);
    [[nodiscard]] bool isDone() const { return !m_run->isRunning(); }

    QString m_cart;
    QList<QPointer<QTcpSocket>> m_waiting;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<SearchRun> m_run;
};

QList<base::DomainName> TestSearchRun::names(int count, const QString &stem)
{
    QList<base::DomainName> list;
    for (int i = 0; i < count; ++i)
        list.append(base::DomainName::parse(u"%1%2.fr"_s.arg(stem).arg(i)).value());
    return list;
}

void TestSearchRun::init()
{
    m_cart = u"cart1"_s;
    m_server = std::make_unique<RawServer>();
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &) { RawServer::answer(socket, 200, offers); });
    api::Client::Options options;
    options.readsPerMinute = 0;
    options.retryBase = 1ms;
    m_client = std::make_unique<api::Client>(api::Endpoint::fromUrl(m_server->baseUrl()).value(),
                                             api::Credentials{u"a"_s, u"b"_s, u"c"_s}, options);
    m_run = std::make_unique<SearchRun>(
        *m_client, [this] { return QtFuture::makeReadyFuture(base::Result<QString>(m_cart)); }, base::Clock::system());
}

void TestSearchRun::cleanup()
{
    m_run.reset();
    m_client.reset();
    m_server.reset();
    m_waiting.clear();
}

void TestSearchRun::everyNameIsAsked()
{
    m_run->start(names(10));
    QCOMPARE(m_run->total(), 10);
    QTRY_VERIFY(isDone());
    QCOMPARE(m_run->answered(), 10);
    QCOMPARE(m_server->count("GET"), 10);
    for (const SearchResult &result : m_run->results().results())
        QCOMPARE(result.state, State::Available);
    // What is known is not asked again, unless it is wanted.
    m_run->start(names(10));
    QVERIFY(isDone());
    m_run->askAgain();
    QTRY_VERIFY(isDone());
    QCOMPARE(m_server->count("GET"), 20);
}

void TestSearchRun::aChangedQueryDropsTheOldAnswers()
{
    m_server->setHandler([this](QTcpSocket &socket, const RawRequest &request) {
        if (request.target.contains("old"))
            m_waiting.append(&socket);
        else
            RawServer::answer(socket, 200, offers);
    });
    m_run->start(names(3, u"old"_s));
    QTRY_COMPARE(m_waiting.size(), 3);
    m_run->start(names(3, u"new"_s));
    for (const auto &socket : std::as_const(m_waiting))
        RawServer::answer(*socket, 200, "[]"_ba);
    QTRY_VERIFY(isDone());
    QCOMPARE(m_run->answered(), 3);
    QCOMPARE(m_run->results().rowCount(), 3);
    for (const SearchResult &result : m_run->results().results())
        QCOMPARE(result.state, State::Available);
}

void TestSearchRun::oneNameThatIsNotSoldStopsNothing()
{
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &request) {
        if (request.target.contains("n1.fr"))
            RawServer::answer(socket, 400, R"({"message":"Some parameters are invalid in the request: Check failed."})"_ba);
        else
            RawServer::answer(socket, 200, offers);
    });
    QSignalSpy failed(m_run.get(), &SearchRun::failed);
    m_run->start(names(4));
    QTRY_VERIFY(isDone());
    QVERIFY(failed.isEmpty());
    QCOMPARE(m_run->results().results().at(1).state, State::NotSold);
    QCOMPARE(m_run->results().results().at(3).state, State::Available);
}

void TestSearchRun::noNetworkStopsTheRest()
{
    // The clock is known; then nobody listens any more.
    m_run->start(names(1, u"before"_s));
    QTRY_VERIFY(isDone());
    m_server->close();
    QSignalSpy failed(m_run.get(), &SearchRun::failed);
    m_run->start(names(50));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(m_run->isPaused());
    QCOMPARE(failed.first().first().value<base::Error>().kind, base::Error::Kind::Network);
    for (const SearchResult &result : m_run->results().results())
        QCOMPARE(result.state, State::NoAnswer);
    // The connection is back: it goes on, and nothing that was answered is asked twice.
    QVERIFY(m_server->openAgain());
    const int before = m_server->count("GET");
    m_run->resume();
    QTRY_VERIFY(isDone());
    QCOMPARE(m_server->count("GET") - before, 50);
    QCOMPARE(m_run->results().results().at(49).state, State::Available);
}

void TestSearchRun::visibleRowsAreAskedFirst()
{
    QStringList asked;
    m_server->setHandler([&asked](QTcpSocket &socket, const RawRequest &request) {
        asked.append(QString::fromLatin1(request.target.mid(request.target.indexOf("domain=") + 7)));
        RawServer::answer(socket, 200, offers);
    });
    m_run->show(names(60));
    m_run->setVisibleRows(40, 43);
    m_run->ask();
    QTRY_VERIFY(isDone());
    QCOMPARE(asked.size(), 60);
    for (const QString &name : {u"n40.fr"_s, u"n41.fr"_s, u"n42.fr"_s, u"n43.fr"_s})
        QVERIFY2(asked.indexOf(name) < 6, qPrintable(name)); // six at a time arrive in any order
}

void TestSearchRun::showingAsksNothing()
{
    m_run->show(names(4));
    QCOMPARE(m_run->results().rowCount(), 4);
    QVERIFY(!m_run->isRunning());
    m_run->ask();
    QTRY_VERIFY(isDone());
    QCOMPARE(m_server->count("GET"), 4);
}

void TestSearchRun::aPauseDropsWhatIsUnderWay()
{
    m_server->setHandler([this](QTcpSocket &socket, const RawRequest &) { m_waiting.append(&socket); });
    m_run->start(names(20));
    QTRY_COMPARE(m_waiting.size(), 5); // one place is left to a page
    m_run->pause();
    QVERIFY(m_run->isRunning() && m_run->isPaused());
    // Down to the network: the server sees its connections close.
    QTRY_VERIFY(std::all_of(m_waiting.begin(), m_waiting.end(), [](const QPointer<QTcpSocket> &socket) {
        return socket.isNull() || socket->state() == QAbstractSocket::UnconnectedState;
    }));
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &) { RawServer::answer(socket, 200, offers); });
    m_run->resume();
    QTRY_VERIFY(isDone());
    QCOMPARE(m_run->answered(), 20);
}

void TestSearchRun::aNameInTroubleIsAskedOnceMore()
{
    int refusals = 0;
    m_server->setHandler([&refusals](QTcpSocket &socket, const RawRequest &request) {
        if (request.target.contains("n3.fr") && ++refusals <= 3)
            RawServer::answer(socket, 503, R"({"message":"busy"})"_ba);
        else
            RawServer::answer(socket, 200, offers);
    });
    m_run->start(names(8));
    QTRY_VERIFY(isDone());
    QCOMPARE(m_run->results().results().at(3).state, State::Available);
    QCOMPARE(m_run->answered(), 8);
}

void TestSearchRun::aLostCartIsToldOnce()
{
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &request) {
        if (request.target.contains("cart1"))
            RawServer::answer(socket, 404, R"({"message":"This cart does not exist"})"_ba);
        else
            RawServer::answer(socket, 200, offers);
    });
    // Several questions are under way with the cart that is gone; the second 404 must not cost the new one.
    QSignalSpy lost(m_run.get(), &SearchRun::cartLost);
    connect(m_run.get(), &SearchRun::cartLost, this, [this] { m_cart = u"cart2"_s; });
    m_run->start(names(9));
    QTRY_VERIFY(isDone());
    QCOMPARE(lost.size(), 1);
    for (const SearchResult &result : m_run->results().results())
        QCOMPARE(result.state, State::Available);
}

void TestSearchRun::stoppingLeavesNothingWaiting()
{
    m_server->setHandler([this](QTcpSocket &socket, const RawRequest &) { m_waiting.append(&socket); });
    m_run->start(names(5));
    QTRY_COMPARE(m_waiting.size(), 5); // one place is left to a page
    m_run->stop();
    QVERIFY(isDone());
    for (const SearchResult &result : m_run->results().results())
        QCOMPARE(result.state, State::NoAnswer);
}

void TestSearchRun::whatNobodyToldIsSaidAtTheEnd()
{
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &) { RawServer::answer(socket, 200, "<html>"_ba); });
    QSignalSpy failed(m_run.get(), &SearchRun::failed);
    m_run->start(names(2));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(m_run->restCount(), 2);
}

void TestSearchRun::askingAgainKeepsWhatIsKnown()
{
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &) { RawServer::answer(socket, 200, "[]"_ba); });
    m_run->start(names(2));
    QTRY_VERIFY(isDone());
    QCOMPARE(m_run->results().results().first().state, State::Taken);
    m_server->setHandler([this](QTcpSocket &socket, const RawRequest &) { m_waiting.append(&socket); });
    m_run->askAgain();
    QTRY_COMPARE(m_waiting.size(), 2);
    QCOMPARE(m_run->results().results().first().state, State::Taken);
    m_run->stop();
    QCOMPARE(m_run->results().results().first().state, State::Taken);
    QVERIFY(m_run->results().results().first().answeredAt.isValid());
}

void TestSearchRun::askingAgainTellsWhatChanged()
{
    m_run->start(names(2));
    QTRY_VERIFY(isDone());
    QCOMPARE(m_run->results().results().first().state, State::Available);
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &) {
        RawServer::answer(socket, 400, R"({"message":"Some parameters are invalid in the request: Check failed."})"_ba);
    });
    QSignalSpy notSold(m_run.get(), &SearchRun::nameNotSold);
    m_run->askAgain();
    QTRY_VERIFY(isDone());
    QCOMPARE(notSold.size(), 2);
    for (const SearchResult &result : m_run->results().results()) {
        QCOMPARE(result.state, State::NotSold);
        QVERIFY(!result.offer());
    }
}

void TestSearchRun::aFailedCheckLeavesTheOldAnswerAndSaysSo()
{
    m_run->start(names(1));
    QTRY_VERIFY(isDone());
    const QDateTime at = m_run->results().results().first().answeredAt;
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &) { RawServer::answer(socket, 503, R"({"message":"busy"})"_ba); });
    m_run->askAgain();
    QTRY_VERIFY(isDone());
    const SearchResult &result = m_run->results().results().first();
    QCOMPARE(result.state, State::Available);
    QCOMPARE(result.answeredAt, at);
    QVERIFY(result.missed);
}

/// The server counts: what was under way has reached it, and not one name more.
void TestSearchRun::nothingLeavesAfterStopping()
{
    m_server->setHandler([this](QTcpSocket &socket, const RawRequest &) { m_waiting.append(&socket); });
    m_run->start(names(200));
    QTRY_COMPARE(m_waiting.size(), 5); // one place is left to a page
    m_run->stop();
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &) { RawServer::answer(socket, 200, offers); });
    // A question of somebody else goes through the same queue: whatever had been waiting in it would be before it.
    SearchRun other(*m_client, [this] { return QtFuture::makeReadyFuture(base::Result<QString>(m_cart)); }, base::Clock::system());
    other.start(names(1, u"other"_s));
    QTRY_VERIFY(!other.isRunning());
    QCOMPARE(m_server->count("GET"), 6);
}

void TestSearchRun::whoWaitsForAFewNamesIsToldUntilWhen()
{
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &) {
        RawServer::answer(socket, 429, R"({"message":"slow down"})"_ba, "Retry-After: 120\r\n"_ba);
    });
    QSignalSpy failed(m_run.get(), &SearchRun::failed);
    m_run->start(names(3));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(base::toldToWaitUntil(failed.first().first().value<base::Error>()));
    QVERIFY(m_run->isPaused());
    // It goes on by itself, and not earlier than it was told.
    QVERIFY(m_run->resumesIn().value_or(0) > 100);
    QVERIFY(m_server->count("GET") <= 3);
    m_run->resume(); // nor when somebody is impatient
    QTRY_VERIFY(m_run->isPaused());
    QVERIFY(m_server->count("GET") <= 3);
    QVERIFY(m_run->resumesIn().value_or(0) > 100);
}

void TestSearchRun::aListWaitsAsLongAsItIsTold()
{
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &) {
        RawServer::answer(socket, 503, R"({"message":"closed"})"_ba, "Retry-After: 1800\r\n"_ba);
    });
    m_run->start(names(20));
    QTRY_VERIFY(m_run->slowedFor().value_or(0) > 1'700);
    QVERIFY(m_run->isRunning() && !m_run->isPaused());
    QVERIFY(m_server->count("GET") <= 5);
    // Where it is an hour and more, asking stops with a word.
    api::Client::Options options;
    options.readsPerMinute = 0;
    api::Client client(api::Endpoint::fromUrl(m_server->baseUrl()).value(), api::Credentials{u"a"_s, u"b"_s, u"c"_s}, options);
    SearchRun run(client, [this] { return QtFuture::makeReadyFuture(base::Result<QString>(m_cart)); }, base::Clock::system());
    QSignalSpy stopped(&run, &SearchRun::failed);
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &) {
        RawServer::answer(socket, 503, R"({"message":"closed"})"_ba, "Retry-After: 7200\r\n"_ba);
    });
    run.start(names(20));
    QTRY_COMPARE(stopped.size(), 1);
    QVERIFY(run.isPaused());
    QVERIFY(run.resumesIn().value_or(0) > 7'000);
}

void TestSearchRun::clearingDropsEveryQuestion()
{
    m_server->setHandler([this](QTcpSocket &socket, const RawRequest &request) {
        if (request.target.contains("old"))
            m_waiting.append(&socket);
        else
            RawServer::answer(socket, 200, offers);
    });
    m_run->start(names(5, u"old"_s));
    QTRY_COMPARE(m_waiting.size(), 5);
    m_run->clear();
    QCOMPARE(m_run->results().rowCount(), 0);
    m_run->start(names(12));
    QTRY_VERIFY(isDone());
    QCOMPARE(m_run->answered(), 12);
    for (const SearchResult &result : m_run->results().results())
        QCOMPARE(result.state, State::Available);
}

void TestSearchRun::itMayGoWhileItAsks()
{
    m_server->setHandler([this](QTcpSocket &socket, const RawRequest &) { m_waiting.append(&socket); });
    m_run->start(names(5));
    QTRY_VERIFY(m_waiting.size() >= 3);
    m_run.reset();
    m_client.reset(); // its open calls end now, with nobody left to hear of it
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TestSearchRun)
#include "test_searchrun.moc"
