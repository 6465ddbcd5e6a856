// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/shopping.h"
#include "order/orderserver.h"
#include "order/orderswatch.h"
#include "order/purchase.h"
#include "store/journalfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cartouche;
using namespace cartouche::tests;
using order::OrdersWatch;
using order::Purchase;

/// R15: the follow-up goes on without a page, and after a restart.
class TestOrdersWatch : public JournalFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void r15_nothingIsAskedBeforeTheStart();
    void r15_openOrdersAreFollowedToTheEnd();
    void r15_theOneOfThePageIsLeftToIt();
    void r15_anOrderIsFollowedFromTheMomentItIsMade();
    void r15_manyOrdersGetTheirTurn();
    void r15_troubleEndsNothing();
    void r15_lookingNowIsAwaited();
    void r15_aDiskThatIsFullMakesNoCircle();
    void r15_goesOnAfterARestart();

private:
    void openShop();
    void keep(qint64 orderId, const QString &status, const QStringList &names, bool isFinished = false);
    [[nodiscard]] std::optional<store::KnownOrder> kept(qint64 orderId);

    std::unique_ptr<OrderServer> m_server;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<Purchase> m_purchase;
    std::unique_ptr<OrdersWatch> m_watch;
};

void TestOrdersWatch::init()
{
    start();
    m_server = std::make_unique<OrderServer>();
}

void TestOrdersWatch::cleanup()
{
    m_watch.reset();
    m_purchase.reset();
    m_client.reset();
    m_server.reset();
    close();
}

void TestOrdersWatch::openShop()
{
    m_client = m_server->client();
    m_purchase = std::make_unique<Purchase>(*m_client, *m_journal, m_clock);
    m_watch = std::make_unique<OrdersWatch>(*m_client, *m_journal, *m_purchase, m_clock);
    m_watch->setPace(10ms, 40ms);
    QSignalSpy isRead(m_purchase.get(), &Purchase::journalRead);
    m_purchase->setAccount(u"ab12345-ovh"_s, u"FR"_s);
    QVERIFY(isRead.wait());
}

void TestOrdersWatch::keep(qint64 orderId, const QString &status, const QStringList &names, bool isFinished)
{
    store::KnownOrder order = seen(orderId, status);
    order.endpoint = m_server->endpointText();
    order.account = u"ab12345-ovh"_s;
    order.names = names;
    order.createdAt = m_clock.time.addSecs(orderId);
    order.isFinished = isFinished;
    VERIFY_OK(await(m_journal->orderSeen(order)));
    m_server->orders.insert(orderId, {status, 23.97, names, order.createdAt});
}

std::optional<store::KnownOrder> TestOrdersWatch::kept(qint64 orderId)
{
    const auto orders = await(m_journal->knownOrders(m_server->endpointText())).value_or(QList<store::KnownOrder>());
    const auto found = std::find_if(orders.begin(), orders.end(),
                                    [orderId](const store::KnownOrder &order) { return order.orderId == orderId; });
    return found == orders.end() ? std::nullopt : std::optional(*found);
}

void TestOrdersWatch::r15_nothingIsAskedBeforeTheStart()
{
    keep(7, u"notPaid"_s, {u"a.fr"_s});
    openShop();
    QCOMPARE(m_server->requests(), 0);
    QVERIFY(m_watch->followed().isEmpty());
    m_watch->start();
    QTRY_VERIFY(m_server->requests() > 0);
}

void TestOrdersWatch::r15_openOrdersAreFollowedToTheEnd()
{
    keep(7, u"notPaid"_s, {u"a.fr"_s});
    keep(8, u"checking"_s, {u"b.fr"_s});
    keep(9, u"delivered"_s, {u"c.fr"_s}, true);
    openShop();
    m_watch->start();
    QTRY_VERIFY(m_watch->progressOf(7) != nullptr && m_watch->progressOf(8) != nullptr);
    QCOMPARE(m_watch->followed(), (QList<qint64>{7, 8}));

    m_server->orders[7].status = u"cancelled"_s;
    QTRY_COMPARE(m_watch->followed(), QList<qint64>{8});
    QTRY_VERIFY(kept(7)->isFinished);
    QCOMPARE(kept(7)->status, u"cancelled"_s);

    m_server->orders[8].status = u"delivering"_s;
    m_server->tasks[u"b.fr"_s] = {u"doing"_s};
    QTRY_COMPARE(m_watch->progressOf(8)->status, u"delivering"_s);
    m_server->orders[8].status = u"delivered"_s;
    m_server->tasks[u"b.fr"_s] = {u"done"_s};
    m_server->owned = {u"b.fr"_s};
    QTRY_VERIFY(m_watch->followed().isEmpty());
    QTRY_VERIFY(kept(8)->isFinished);
    QTRY_VERIFY(m_purchase->openOrders().isEmpty());
    // Asked about what is over: never. Sent: nothing.
    QCOMPARE(m_server->count("/me/order/9/status"), 0);
    QCOMPARE(m_server->writes(), 0);
}

void TestOrdersWatch::r15_theOneOfThePageIsLeftToIt()
{
    keep(7, u"notPaid"_s, {u"a.fr"_s});
    keep(8, u"notPaid"_s, {u"b.fr"_s});
    openShop();
    m_watch->start();
    QTRY_COMPARE(m_watch->followed(), (QList<qint64>{7, 8}));
    m_purchase->openOrder(7, {u"a.fr"_s}, base::Money(2'397'000'000, u"EUR"_s));
    QCOMPARE(m_watch->followed(), QList<qint64>{8});
    // Once more before the page is left: the watch does not come back to it by itself.
    m_purchase->readJournal();
    QTRY_COMPARE(m_purchase->followUp().progress().status, u"notPaid"_s);
    QCOMPARE(m_watch->followed(), QList<qint64>{8});
    m_purchase->startOver();
    QTRY_COMPARE(m_watch->followed(), (QList<qint64>{7, 8}));
}

void TestOrdersWatch::r15_anOrderIsFollowedFromTheMomentItIsMade()
{
    openShop();
    m_watch->start();
    QVERIFY(m_watch->followed().isEmpty());
    keep(7, u"notPaid"_s, {u"a.fr"_s});
    m_purchase->readJournal();
    QTRY_COMPARE(m_watch->followed(), QList<qint64>{7});
}

void TestOrdersWatch::r15_manyOrdersGetTheirTurn()
{
    for (qint64 id = 1; id <= 9; ++id)
        keep(id, u"notPaid"_s, {u"name%1.fr"_s.arg(id)});
    openShop();
    m_watch->setFollowedAtOnce(3);
    qsizetype most = 0;
    connect(m_watch.get(), &OrdersWatch::changed, this, [&] { most = std::max(most, m_watch->followed().size()); });
    m_watch->start();
    const auto isEveryOneSeen = [this] {
        for (qint64 id = 1; id <= 9; ++id) {
            if (m_watch->progressOf(id) == nullptr)
                return false;
        }
        return true;
    };
    QTRY_VERIFY(isEveryOneSeen());
    // The newest on their own, and one visit at a time to all others.
    QVERIFY2(most <= 4, qPrintable(QString::number(most)));
    for (const qint64 newest : {7, 8, 9})
        QVERIFY(m_watch->followed().contains(newest));
    // An old one that moves is noticed in its turn, too.
    m_server->orders[1].status = u"cancelled"_s;
    QTRY_VERIFY(kept(1)->isFinished);
    // Each is asked about again and again.
    QTRY_VERIFY(m_server->count("/me/order/2/status") >= 2);
}

void TestOrdersWatch::r15_troubleEndsNothing()
{
    keep(7, u"checking"_s, {u"a.fr"_s});
    m_server->isBroken = true;
    openShop();
    m_watch->start();
    QTRY_VERIFY(m_watch->progressOf(7) != nullptr && m_watch->progressOf(7)->lastError);
    QCOMPARE(m_watch->followed(), QList<qint64>{7});
    m_server->isBroken = false;
    QTRY_VERIFY(!m_watch->progressOf(7)->lastError);
    QCOMPARE(m_watch->progressOf(7)->status, u"checking"_s);
}

void TestOrdersWatch::r15_lookingNowIsAwaited()
{
    keep(7, u"checking"_s, {u"a.fr"_s});
    openShop();
    m_watch->setPace(60s, 60s);
    m_watch->start();
    QVERIFY(m_watch->isAwaited(7));
    QTRY_VERIFY(!m_watch->isAwaited(7));
    const int before = m_server->count("/me/order/7/status");
    m_watch->lookNow();
    QVERIFY(m_watch->isAwaited(7));
    QTRY_VERIFY(!m_watch->isAwaited(7));
    QCOMPARE(m_server->count("/me/order/7/status"), before + 1);
    m_watch->lookNow(7);
    QTRY_COMPARE(m_server->count("/me/order/7/status"), before + 2);
    m_watch->lookNow(8); // nobody follows it
    QVERIFY(!m_watch->isAwaited(8));
}

/// An order that ended, but could not be written down, is not begun with again and again.
void TestOrdersWatch::r15_aDiskThatIsFullMakesNoCircle()
{
    keep(7, u"notPaid"_s, {u"a.fr"_s});
    openShop();
    await(exec(u"CREATE TRIGGER full BEFORE INSERT ON known_order BEGIN SELECT RAISE(ABORT, 'full'); END"_s));
    m_server->orders[7].status = u"cancelled"_s;
    QSignalSpy isRead(m_purchase.get(), &Purchase::journalRead);
    m_watch->start();
    QTRY_VERIFY(m_watch->progressOf(7) != nullptr);
    QTRY_COMPARE(isRead.count(), 1);
    QVERIFY(!kept(7)->isFinished);
    m_purchase->readJournal();
    QTRY_COMPARE(isRead.count(), 2);
    QVERIFY(m_watch->followed().isEmpty());
    QCOMPARE(m_server->count("/me/order/7/status"), 1);
}

/// With the real sandbox: ordered and paid, the program ends, and without a page the next one sees it delivered.
void TestOrdersWatch::r15_goesOnAfterARestart()
{
    test::Shopping shopping;
    QVERIFY(shopping.start());
    QVERIFY(shopping.order({u"exemple.fr"_s}));
    const qint64 orderId = shopping.purchase().orderId();
    QCOMPARE(shopping.pay(), u"accepted"_s);
    shopping.restart();
    QCOMPARE(shopping.purchase().orderId(), 0);
    OrdersWatch watch(shopping.client(), shopping.journal(), shopping.purchase(), shopping.clock());
    watch.setPace(20ms, 100ms);
    watch.start();
    const auto isKept = [&] {
        const auto orders = test::awaited(shopping.journal().knownOrders(shopping.endpoint()));
        return orders && orders->size() == 1 && orders->first().orderId == orderId && orders->first().isFinished;
    };
    QVERIFY(test::Shopping::wait([&] { return watch.progressOf(orderId) != nullptr && watch.progressOf(orderId)->isDelivered(); },
                                 40'000));
    QVERIFY(test::Shopping::wait(isKept));
    QCOMPARE(shopping.acted(u"POST"_s, u"/me/order/{orderId}/pay"_s), 1);
}

QTEST_GUILESS_MAIN(TestOrdersWatch)
#include "test_orderswatch.moc"
