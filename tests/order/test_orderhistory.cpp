// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/orderhistory.h"
#include "order/orderserver.h"
#include "store/journalfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cartouche;
using namespace cartouche::tests;
using order::OrderHistory;

/// The account's orders: from the store at once, then from OVHcloud, what is looked at first.
class TestOrderHistory : public JournalFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsAskedWhileNobodyLooks();
    void numbersComeWithOneQuestion();
    void theStoreIsTheFirstPaint();
    void whatIsFinalIsReadOnce();
    void whatIsOnTheScreenComesFirst();
    void whatIsFollowedIsLeftAlone();
    void anOrderThatIsGoneIsTold();
    void troubleIsToldAndPasses();
    void anOrderOfOtherThingsHasItsWords();
    void whatIsOrderedForANameIsNoName();

private:
    void open();
    void add(int count, const QString &status = u"delivered"_s);

    std::unique_ptr<OrderServer> m_server;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<OrderHistory> m_history;
};

void TestOrderHistory::init()
{
    start();
    m_clock.time = QDateTime::currentDateTimeUtc();
    m_server = std::make_unique<OrderServer>();
    m_client = m_server->client();
}

void TestOrderHistory::cleanup()
{
    m_history.reset();
    m_client.reset();
    m_server.reset();
    close();
}

void TestOrderHistory::open()
{
    m_history = std::make_unique<OrderHistory>(*m_client, *m_database, m_clock);
    m_history->setPause(1ms);
    QSignalSpy listed(m_history.get(), &OrderHistory::listChanged);
    m_history->open(u"ab12345-ovh"_s);
    QVERIFY(listed.wait());
}

void TestOrderHistory::add(int count, const QString &status)
{
    for (int i = 1; i <= count; ++i)
        m_server->orders.insert(i, {status, 5.99, {u"name-%1.fr"_s.arg(i)}, m_clock.time.addDays(-i)});
}

void TestOrderHistory::nothingIsAskedWhileNobodyLooks()
{
    add(3);
    open();
    m_history->refresh();
    QCOMPARE(m_server->requests(), 0);
    m_history->setWatched(true);
    QTRY_COMPARE(m_history->left(), 0);
    QTRY_VERIFY(m_history->find(1) != nullptr);
}

void TestOrderHistory::numbersComeWithOneQuestion()
{
    add(1000);
    open();
    m_history->setPause(60s);
    m_history->setWatched(true);
    QTRY_COMPARE(m_history->ids().size(), 1000);
    QCOMPARE(m_history->ids().first(), 1000);
    QTRY_VERIFY(m_history->find(1000) != nullptr);
    QTRY_COMPARE(m_server->requests(), 1 + 4); // the list, and one order: itself, status, its lines and one line
    QCOMPARE(m_server->writes(), 0);
}

void TestOrderHistory::theStoreIsTheFirstPaint()
{
    add(3);
    open();
    m_history->setWatched(true);
    QTRY_VERIFY(m_history->left() == 0 && m_history->find(1) != nullptr);
    m_history.reset();
    reopen();
    m_server->isBroken = true;
    const int before = m_server->requests();
    open();
    QCOMPARE(m_server->requests(), before);
    QCOMPARE(m_history->ids(), (QList<qint64>{3, 2, 1}));
    QCOMPARE(m_history->find(2)->names, QStringList{u"name-2.fr"_s});
    QCOMPARE(m_history->find(2)->total, base::Money(599'000'000, u"EUR"_s));
}

void TestOrderHistory::whatIsFinalIsReadOnce()
{
    add(2);
    m_server->orders[2].status = u"checking"_s;
    open();
    m_history->setWatched(true);
    QTRY_VERIFY(m_history->left() == 0 && m_history->find(1) != nullptr);
    const int first = m_server->count("/me/order/1/status");
    m_history->refresh();
    QTRY_COMPARE(m_server->count("/me/order/2/status"), 2);
    QCOMPARE(m_server->count("/me/order/1/status"), first);
    QCOMPARE(m_server->count("/me/order/2/details"), 1); // lines do not change
    m_history->readAgain(1);
    QTRY_COMPARE(m_server->count("/me/order/1/status"), first + 1);
}

void TestOrderHistory::whatIsOnTheScreenComesFirst()
{
    add(50);
    open();
    m_history->setPause(60s);
    m_history->setVisible({7, 5});
    m_history->setWatched(true);
    QTRY_VERIFY(m_history->find(7) != nullptr && m_history->find(5) != nullptr);
    QVERIFY(m_history->find(40) == nullptr);
    m_history->setVisible({33});
    QTRY_VERIFY(m_history->find(33) != nullptr);
}

void TestOrderHistory::whatIsFollowedIsLeftAlone()
{
    add(3);
    open();
    m_history->setFollowed({2});
    m_history->setWatched(true);
    QTRY_VERIFY(m_history->find(1) != nullptr && m_history->find(3) != nullptr);
    QCOMPARE(m_server->count("/me/order/2"), 0);
    m_history->setFollowed({});
    QTRY_VERIFY(m_history->find(2) != nullptr);
}

void TestOrderHistory::anOrderThatIsGoneIsTold()
{
    add(2);
    open();
    m_history->setWatched(true);
    QTRY_VERIFY(m_history->find(1) != nullptr);
    m_server->orders[9] = {};
    m_history->setPause(60s);
    m_server->vanished = {9};
    m_history->refresh();
    QTRY_VERIFY(m_history->isGone(9));
}

void TestOrderHistory::troubleIsToldAndPasses()
{
    add(1);
    open();
    m_server->isBroken = true;
    m_history->setWatched(true);
    QTRY_VERIFY(m_history->error());
    m_server->isBroken = false;
    m_history->refresh();
    QTRY_VERIFY(m_history->find(1) != nullptr && !m_history->error());
}

void TestOrderHistory::anOrderOfOtherThingsHasItsWords()
{
    add(1);
    m_server->orders[1].names = {u"*001"_s};
    m_server->orders[1].words = u"  VPS <b>value</b> \n 1 month "_s;
    open();
    m_history->setWatched(true);
    QTRY_VERIFY(m_history->find(1) != nullptr);
    QVERIFY(m_history->find(1)->names.isEmpty());
    QCOMPARE(m_history->find(1)->what, u"VPS <b>value</b> 1 month"_s);
}

void TestOrderHistory::whatIsOrderedForANameIsNoName()
{
    m_server->orders.insert(7, {u"delivering"_s, 23.97, {u"nom.fr"_s, u"hote.fr"_s, u"muet.fr"_s, u"nom.fr"_s}, m_clock.time});
    const auto tell = [this](int line, const QString &product) {
        m_server->told.insert(u"/me/order/7/details/%1/extension"_s.arg(line),
                              QJsonObject{{u"order"_s, QJsonObject{{u"plan"_s, QJsonObject{{u"product"_s, QJsonObject{{u"name"_s, product}}}}}}}});
    };
    tell(1, u"zone"_s);
    tell(4, u"domain"_s); // of the same name as the zone
    tell(2, u"webHosting"_s);
    m_server->told.insert(u"/me/order/7/details/3/extension"_s, QJsonObject()); // tells nothing
    open();
    m_history->setWatched(true);
    QTRY_VERIFY(m_history->find(7) != nullptr);
    QCOMPARE(m_history->find(7)->names, (QStringList{u"nom.fr"_s, u"muet.fr"_s}));
}

QTEST_GUILESS_MAIN(TestOrderHistory)
#include "test_orderhistory.moc"
