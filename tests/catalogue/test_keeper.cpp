// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/awaiting.h"
#include "catalogue/keeper.h"
#include "store/database.h"
#include "support/rawserver.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using base::Error;
using base::Money;
using catalogue::Extension;
using catalogue::Keeper;
using support::RawRequest;
using support::RawServer;

namespace {

const QString endpoint = u"https://eu.api.ovh.com/1.0"_s;

class ShiftedClock final : public base::Clock
{
public:
    std::chrono::seconds ahead{0};
    [[nodiscard]] QDateTime now() const override
    {
        return base::Clock::system().now().addSecs(ahead.count());
    }
};

QByteArray plan(const QByteArray &code, int cents)
{
    const QByteArray start = R"({"capacities":["installation","renew"],"interval":12,"intervalUnit":"month","mode":"create-default",)"_ba
        + R"("price":)" + QByteArray::number(cents) + R"(000000,"phase":)";
    return R"({"planCode":")" + code + R"(","pricings":[)" + start + "0}," + start + "1}]}";
}

QByteArray catalogueOf(const QByteArray &plans, const QByteArray &subsidiary = "FR")
{
    return R"({"catalogId":1,"locale":{"currencyCode":"EUR","subsidiary":")" + subsidiary + R"(","taxRate":20},"plans":[)"
        + plans + "]}";
}

} // namespace

class TestKeeper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsStoredIsThereWithoutANetwork();
    void aFailedFetchKeepsTheOldOne_data();
    void aFailedFetchKeepsTheOldOne();
    void anOldOneIsFetchedAgainWhileTheProgramRuns();
    void aFailureWaitsBeforeTheNextTry();
    void oneAtATime();
    void refusedSideListsStayAsKnown();
    void withoutKeysNobodyIsAskedToSign();
    void anotherSubsidiaryDropsTheAnswer();
    void aDiskThatFailsCostsNoPrices();
    void theOneWhoHearsOfItMayDeleteIt_data();
    void theOneWhoHearsOfItMayDeleteIt();
    void goingAwayInTheMiddleIsHarmless();

private:
    void answer(QTcpSocket &socket, const RawRequest &request);
    [[nodiscard]] int fetches() const;
    void useClient(const QString &url, const api::Credentials &keys = api::someKeys());
    void useKeeper();
    /// Opens it and waits for the catalogue.
    void fetchFirst();
    [[nodiscard]] const Extension *find(const QString &name) const { return m_keeper->snapshot()->find(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<Keeper> m_keeper;
    ShiftedClock m_clock;
    Keeper::Options m_options;
    // what the server says
    QByteArray m_catalogue;
    int m_status = 200;
    bool m_refusesSideLists = false;
};

void TestKeeper::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<store::Database>(m_folder->filePath(u"cartouche.db"_s));
    m_server = std::make_unique<RawServer>();
    m_server->setHandler([this](QTcpSocket &socket, const RawRequest &request) { answer(socket, request); });
    m_clock.ahead = {};
    m_options = Keeper::Options();
    m_catalogue = catalogueOf(plan("fr", 699) + ',' + plan("com", 999));
    m_status = 200;
    m_refusesSideLists = false;
    useClient(m_server->baseUrl());
    useKeeper();
}

void TestKeeper::cleanup()
{
    m_keeper.reset();
    m_client.reset();
    m_server.reset();
    m_database.reset();
}

void TestKeeper::answer(QTcpSocket &socket, const RawRequest &request)
{
    if (request.target.contains("/order/catalog/"))
        RawServer::answer(socket, m_status, m_catalogue);
    else if (m_refusesSideLists)
        RawServer::answer(socket, 403, R"({"errorCode":"NOT_GRANTED_CALL","message":"This call has not been granted"})");
    else if (request.target.contains("/highlighted"))
        RawServer::answer(socket, 200, R"(["fr"])");
    else if (request.target.contains("/byCategory"))
        RawServer::answer(socket, 200, R"({"geolocalization":[{"name":"europe","extensions":["fr"]}],"thematic":null})");
    else
        RawServer::answer(socket, 200, R"([{"name":"com","brandNew":true,"priceDrop":false}])");
}

int TestKeeper::fetches() const
{
    const auto &all = m_server->requests();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [](const RawRequest &request) {
        return request.target.contains("/order/catalog/");
    }));
}

void TestKeeper::useClient(const QString &url, const api::Credentials &keys)
{
    m_keeper.reset();
    api::Client::Options options = api::quickOptions();
    options.readTries = 1;
    m_client = std::make_unique<api::Client>(*api::Endpoint::fromUrl(url), keys, options);
}

void TestKeeper::useKeeper()
{
    m_keeper = std::make_unique<Keeper>(*m_client, *m_database, m_clock, m_options);
}

void TestKeeper::fetchFirst()
{
    m_keeper->open(endpoint, u"FR"_s);
    QTRY_VERIFY(m_keeper->snapshot());
    QTRY_VERIFY(!m_keeper->isRefreshing());
}

void TestKeeper::whatIsStoredIsThereWithoutANetwork()
{
    fetchFirst();
    const QDateTime readAt = m_keeper->snapshot()->content().readAt;
    QCOMPARE(fetches(), 1);

    useClient(u"http://127.0.0.1:1/1.0"_s);
    m_clock.ahead = std::chrono::hours(48);
    useKeeper();
    QSignalSpy failed(m_keeper.get(), &Keeper::failed);
    m_keeper->open(endpoint, u"FR"_s);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::Network);
    QCOMPARE(m_keeper->lastError()->kind, Error::Kind::Network);
    QVERIFY(!m_keeper->isRefreshing());
    QVERIFY(m_keeper->snapshot());
    QCOMPARE(m_keeper->snapshot()->content().readAt, readAt);
    QCOMPARE(find(u"fr"_s)->create->net, Money(699'000'000, u"EUR"_s));

    // Of another endpoint or subsidiary nothing is known.
    m_keeper->open(u"http://127.0.0.1:1/1.0"_s, u"FR"_s);
    QVERIFY(!m_keeper->snapshot());
    QTRY_COMPARE(failed.size(), 2);
    QVERIFY(!m_keeper->snapshot());
}

void TestKeeper::aFailedFetchKeepsTheOldOne_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    const QByteArray good = catalogueOf(plan("fr", 1) + ',' + plan("com", 1));
    QTest::newRow("no JSON") << 200 << "<html>busy</html>"_ba << Error::Kind::Unreadable;
    QTest::newRow("cut short") << 200 << good.chopped(1) << Error::Kind::Unreadable;
    QTest::newRow("empty") << 200 << QByteArray() << Error::Kind::Unreadable;
    QTest::newRow("another document") << 200 << "{}"_ba << Error::Kind::Unreadable;
    QTest::newRow("broken plans") << 200 << catalogueOf("1,2," + plan("fr", 1)) << Error::Kind::Unreadable;
    QTest::newRow("a refusal") << 400 << R"({"message":"not one of","class":"Client::BadRequest"})"_ba << Error::Kind::Refused;
    QTest::newRow("in trouble") << 503 << "busy"_ba << Error::Kind::Server;
}
void TestKeeper::aFailedFetchKeepsTheOldOne()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Error::Kind, kind);
    fetchFirst();
    const catalogue::Snapshot before = m_keeper->snapshot();
    m_status = status;
    m_catalogue = body;
    QSignalSpy failed(m_keeper.get(), &Keeper::failed);
    QSignalSpy changed(m_keeper.get(), &Keeper::changed);
    m_keeper->refresh();
    QVERIFY(m_keeper->isRefreshing());
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(m_keeper->lastError()->kind, kind);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_keeper->snapshot(), before);

    // Neither is it lost from the store.
    m_status = 200;
    m_catalogue = catalogueOf(plan("fr", 699) + ',' + plan("com", 999));
    useKeeper();
    m_keeper->open(endpoint, u"FR"_s);
    QTRY_VERIFY(m_keeper->snapshot());
    QCOMPARE(m_keeper->snapshot()->content().readAt.toMSecsSinceEpoch(), before->content().readAt.toMSecsSinceEpoch());

    m_keeper->refresh();
    QTRY_VERIFY(!m_keeper->isRefreshing());
    QVERIFY(!m_keeper->lastError());
}

void TestKeeper::anOldOneIsFetchedAgainWhileTheProgramRuns()
{
    m_options.checkEvery = std::chrono::milliseconds(10);
    useKeeper();
    fetchFirst();
    m_clock.ahead = std::chrono::hours(23);
    QSignalSpy refreshing(m_keeper.get(), &Keeper::refreshingChanged);
    QVERIFY(!refreshing.wait(100)); // ten looks at the age
    m_catalogue = catalogueOf(plan("fr", 599) + ',' + plan("com", 999));
    m_clock.ahead = std::chrono::hours(25);
    QTRY_COMPARE(refreshing.size(), 2);
    QCOMPARE(fetches(), 2);
    QCOMPARE(find(u"fr"_s)->create->net, Money(599'000'000, u"EUR"_s));
    QCOMPARE(find(u"fr"_s)->formerCreate->net, Money(699'000'000, u"EUR"_s));
    // A clock that was set back by days makes it old too: it will not be young for long.
    m_clock.ahead = std::chrono::hours(-25);
    QTRY_COMPARE(fetches(), 3);
}

void TestKeeper::aFailureWaitsBeforeTheNextTry()
{
    m_options.checkEvery = std::chrono::milliseconds(10);
    useKeeper();
    m_status = 503;
    QSignalSpy failed(m_keeper.get(), &Keeper::failed);
    m_keeper->open(endpoint, u"FR"_s);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!failed.wait(100));
    m_clock.ahead = std::chrono::minutes(11);
    QTRY_COMPARE(failed.size(), 2);
    m_status = 200;
    m_catalogue = "{}"_ba;
    m_clock.ahead = std::chrono::minutes(22);
    QTRY_COMPARE(failed.size(), 3);
    m_clock.ahead = std::chrono::minutes(60); // thirty megabytes of nonsense are not asked for six times an hour
    QVERIFY(!failed.wait(100));
    m_clock.ahead = std::chrono::hours(7);
    QTRY_COMPARE(failed.size(), 4);
}

void TestKeeper::oneAtATime()
{
    m_keeper->refresh(); // none is open
    QVERIFY(!m_keeper->isRefreshing());
    fetchFirst();
    m_keeper->refresh();
    m_keeper->refresh();
    m_keeper->open(endpoint, u"FR"_s);
    QTRY_VERIFY(!m_keeper->isRefreshing());
    QCOMPARE(fetches(), 2);
}

void TestKeeper::refusedSideListsStayAsKnown()
{
    fetchFirst();
    const auto isKnown = [this] {
        const auto &content = m_keeper->snapshot()->content();
        return content.highlighted == QStringList{u"fr"_s} && content.categories.size() == 1
            && content.categories.first() == catalogue::Category{catalogue::Category::Kind::Place, u"europe"_s, {u"fr"_s}}
            && find(u"com"_s)->isBrandNew && !find(u"fr"_s)->isBrandNew;
    };
    QVERIFY(isKnown());
    QCOMPARE(m_keeper->snapshot()->namesByImportance(), QStringList({u"fr"_s, u"com"_s}));
    m_refusesSideLists = true;
    m_catalogue = catalogueOf(plan("fr", 599) + ',' + plan("com", 999));
    m_keeper->refresh();
    QTRY_VERIFY(!m_keeper->isRefreshing());
    QVERIFY(!m_keeper->lastError());
    QCOMPARE(find(u"fr"_s)->create->net, Money(599'000'000, u"EUR"_s));
    QVERIFY(isKnown());
}

void TestKeeper::withoutKeysNobodyIsAskedToSign()
{
    useClient(m_server->baseUrl(), {});
    useKeeper();
    QSignalSpy refused(m_client.get(), &api::Client::authenticationFailed);
    fetchFirst();
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY(!m_server->requests().first().headers.contains("x-ovh-signature"));
    QVERIFY(m_keeper->snapshot()->content().highlighted.isEmpty());

    // After the sign-in, what is missing is read, and not the catalogue again.
    m_client->setCredentials(api::someKeys());
    m_keeper->open(endpoint, u"FR"_s);
    QTRY_VERIFY(!m_keeper->snapshot()->content().highlighted.isEmpty());
    QCOMPARE(fetches(), 1);
    QCOMPARE(m_server->requests().size(), 4);
    QCOMPARE(refused.size(), 0);
    // Only once, though the answer may be empty.
    m_keeper->open(endpoint, u"FR"_s);
    QVERIFY(!m_keeper->isRefreshing());
}

void TestKeeper::anotherSubsidiaryDropsTheAnswer()
{
    QPointer<QTcpSocket> late;
    m_server->setHandler([&](QTcpSocket &socket, const RawRequest &request) {
        if (request.target.contains("ovhSubsidiary=FR") && request.target.contains("/order/catalog/"))
            late = &socket;
        else
            answer(socket, request);
    });
    m_keeper->open(endpoint, u"FR"_s);
    QTRY_VERIFY(late);
    m_catalogue = catalogueOf(plan("uk", 500), "GB");
    QSignalSpy changed(m_keeper.get(), &Keeper::changed);
    m_keeper->open(endpoint, u"GB"_s);
    if (late)
        RawServer::answer(*late, 200, catalogueOf(plan("fr", 699)));
    QTRY_VERIFY(m_keeper->snapshot());
    QTRY_VERIFY(!m_keeper->isRefreshing());
    QCOMPARE(m_keeper->snapshot()->content().subsidiary, u"GB"_s);
    QVERIFY(find(u"uk"_s) && !find(u"fr"_s));
    QTRY_VERIFY(!late); // it was closed on our side
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_keeper->lastError());
}

void TestKeeper::aDiskThatFailsCostsNoPrices()
{
    QFile file(m_folder->filePath(u"a file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_keeper.reset();
    m_database = std::make_unique<store::Database>(m_folder->filePath(u"a file/cartouche.db"_s));
    useKeeper();
    QSignalSpy failed(m_keeper.get(), &Keeper::failed);
    fetchFirst();
    QCOMPARE(find(u"fr"_s)->create->net, Money(699'000'000, u"EUR"_s));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(m_keeper->lastError()->kind, Error::Kind::Storage);
}

void TestKeeper::theOneWhoHearsOfItMayDeleteIt_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("atRefreshing");
    QTest::newRow("changed") << 200 << false;
    QTest::newRow("failed") << 400 << false;
    QTest::newRow("refreshing, good") << 200 << true;
    QTest::newRow("refreshing, bad") << 400 << true;
}
void TestKeeper::theOneWhoHearsOfItMayDeleteIt()
{
    QFETCH(int, status);
    QFETCH(bool, atRefreshing);
    m_status = status;
    const QPointer<Keeper> keeper(m_keeper.get());
    const auto remove = [this] { m_keeper.reset(); };
    if (atRefreshing)
        connect(m_keeper.get(), &Keeper::refreshingChanged, this, [this, remove] {
            if (!m_keeper->isRefreshing())
                remove();
        });
    else if (status == 200)
        connect(m_keeper.get(), &Keeper::changed, this, remove);
    else
        connect(m_keeper.get(), &Keeper::failed, this, remove);
    m_keeper->open(endpoint, u"FR"_s);
    QTRY_VERIFY(!keeper);
}

void TestKeeper::goingAwayInTheMiddleIsHarmless()
{
    // Enough plans for the digest to be under way when it goes.
    QByteArray plans = plan("fr", 699);
    for (int i = 0; i < 2000; ++i)
        plans += ',' + plan("x" + QByteArray::number(i, 36).replace('0', 'o') + 'y', i + 1);
    m_catalogue = catalogueOf(plans);
    for (int moments = 0; moments < 40; ++moments) {
        useKeeper();
        m_keeper->open(u"key %1"_s.arg(moments), u"FR"_s);
        for (int i = 0; i < moments; ++i)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        m_keeper.reset();
    }
    useKeeper();
    fetchFirst();
    QVERIFY(find(u"fr"_s));
}

QTEST_GUILESS_MAIN(TestKeeper)
#include "test_keeper.moc"
