// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/ledger.h"
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
using order::Ledger;
using order::LedgerRow;
using State = LedgerRow::State;

/// The rows while the program runs: they follow the journal, the watch and the reconciliation.
class TestLedger : public JournalFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void rowsFollowTheJournal();
    void rowsFollowTheWatch();
    void onlyTheAccountsOwnRows();
    void anUnknownOrderIsLookedAtAndNothingIsSent();
    void thePersonPointsOutTheOrder();
    void thePersonSaysNoneOfThem();
    void aJournalThatCannotBeReadIsTold();

private:
    void openShop();
    void keep(qint64 orderId, const QString &status, const QStringList &names, const QString &account = u"ab12345-ovh"_s);
    void click(const QString &id, const QStringList &names, const QString &account = u"ab12345-ovh"_s);
    [[nodiscard]] const LedgerRow *row(const QString &name) const;

    std::unique_ptr<OrderServer> m_server;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<order::Purchase> m_purchase;
    std::unique_ptr<order::OrdersWatch> m_watch;
    std::unique_ptr<Ledger> m_ledger;
};

void TestLedger::init()
{
    start();
    m_server = std::make_unique<OrderServer>();
}

void TestLedger::cleanup()
{
    m_ledger.reset();
    m_watch.reset();
    m_purchase.reset();
    m_client.reset();
    m_server.reset();
    close();
}

void TestLedger::openShop()
{
    m_client = m_server->client();
    m_purchase = std::make_unique<order::Purchase>(*m_client, *m_journal, base::Clock::system());
    m_purchase->reconciliation().setPace({10ms, 20ms, 60ms, 4});
    m_watch = std::make_unique<order::OrdersWatch>(*m_client, *m_journal, *m_purchase, base::Clock::system());
    m_watch->setPace(10ms, 40ms);
    m_ledger = std::make_unique<Ledger>(*m_journal, *m_purchase, *m_watch, m_server->endpoint());
    m_purchase->setAccount(u"ab12345-ovh"_s, u"FR"_s);
    QSignalSpy rows(m_ledger.get(), &Ledger::rowsChanged);
    m_watch->start();
    m_ledger->start();
    QVERIFY(rows.wait());
}

void TestLedger::keep(qint64 orderId, const QString &status, const QStringList &names, const QString &account)
{
    KnownOrder known = seen(orderId, status);
    known.endpoint = m_server->endpointText();
    known.account = account;
    known.names = names;
    known.total = base::Money(2'397'000'000, u"EUR"_s);
    known.createdAt = m_clock.time.addSecs(orderId);
    VERIFY_OK(await(m_journal->orderSeen(known)));
    m_server->orders.insert(orderId, {status, 23.97, names, known.createdAt});
}

void TestLedger::click(const QString &id, const QStringList &names, const QString &account)
{
    OrderIntent intent = tests::order(id, names, m_server->endpointText());
    intent.account = account;
    intent.newestKnownOrder = 100;
    VERIFY_OK(await(m_journal->beginOrder(intent)));
}

const LedgerRow *TestLedger::row(const QString &name) const
{
    const auto found = std::find_if(m_ledger->rows().begin(), m_ledger->rows().end(),
                                    [&name](const LedgerRow &each) { return each.names.contains(name); });
    return found == m_ledger->rows().end() ? nullptr : &*found;
}

void TestLedger::rowsFollowTheJournal()
{
    openShop();
    QVERIFY(m_ledger->isRead() && m_ledger->rows().isEmpty());
    click(u"x"_s, {u"a.fr"_s});
    QVERIFY(m_ledger->rows().isEmpty());
    m_purchase->readJournal(); // as a step does that has written something
    QTRY_VERIFY(row(u"a.fr"_s) != nullptr);
    const QString key = row(u"a.fr"_s)->key;
    QVERIFY(m_ledger->find(key) == row(u"a.fr"_s));
    VERIFY_OK(await(m_journal->orderPlaced(u"x"_s, 142, u"q"_s)));
    m_server->orders.insert(142, {u"notPaid"_s, 23.97, {u"a.fr"_s}});
    m_purchase->readJournal();
    QTRY_COMPARE(row(u"a.fr"_s)->state, State::Unpaid);
    QCOMPARE(row(u"a.fr"_s)->key, key);
    QCOMPARE(m_ledger->waitingForYou(), 1);
    const auto events = await(m_ledger->eventsOf(*row(u"a.fr"_s)));
    VERIFY_OK(events);
    QCOMPARE(events->first().toObject().value(u"kind").toString(), u"order-sending"_s);
}

void TestLedger::rowsFollowTheWatch()
{
    keep(107, u"checking"_s, {u"a.fr"_s});
    openShop();
    QCOMPARE(row(u"a.fr"_s)->state, State::Checking);
    QSignalSpy changed(m_ledger.get(), &Ledger::rowChanged);
    m_server->tasks.insert(u"a.fr"_s, {u"error"_s, u"owner data refused"_s, true});
    m_server->orders[107].status = u"delivering"_s;
    QTRY_COMPARE(row(u"a.fr"_s)->state, State::TaskFailed);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(m_ledger->waitingForYou(), 1);
    QVERIFY(row(u"a.fr"_s)->url.endsWith(u"/order/107"_s));
    m_server->isBroken = true;
    QTRY_VERIFY(row(u"a.fr"_s)->isStale);
    QCOMPARE(row(u"a.fr"_s)->state, State::TaskFailed);
    m_server->isBroken = false;
    QTRY_VERIFY(!row(u"a.fr"_s)->isStale);
}

void TestLedger::onlyTheAccountsOwnRows()
{
    keep(107, u"notPaid"_s, {u"ours.fr"_s});
    keep(108, u"notPaid"_s, {u"theirs.fr"_s}, u"zz99999-ovh"_s);
    click(u"x"_s, {u"theirs-too.fr"_s}, u"zz99999-ovh"_s);
    // Written before the account was told.
    keep(109, u"notPaid"_s, {u"early.fr"_s}, u"127.0.0.1"_s);
    openShop();
    QCOMPARE(m_ledger->rows().size(), 2);
    QVERIFY(row(u"ours.fr"_s) && row(u"early.fr"_s));
}

void TestLedger::anUnknownOrderIsLookedAtAndNothingIsSent()
{
    click(u"x"_s, {u"a.fr"_s});
    VERIFY_OK(await(m_journal->orderUnknown(u"x"_s, error(base::Error::Kind::OutcomeUnknown))));
    m_server->openCarts = {u"cart-x"_s};
    openShop();
    QCOMPARE(row(u"a.fr"_s)->state, State::Unknown);
    QTRY_VERIFY(m_ledger->looksAt(*row(u"a.fr"_s)));
    QCOMPARE(m_ledger->looksAt(*row(u"a.fr"_s))->least, 4);
    QTRY_COMPARE(row(u"a.fr"_s)->state, State::NotPlaced);
    QVERIFY(!m_ledger->looksAt(*row(u"a.fr"_s)));
    QCOMPARE(m_server->writes(), 0);
}

void TestLedger::thePersonPointsOutTheOrder()
{
    click(u"x"_s, {u"a.fr"_s});
    for (const qint64 twin : {151, 152})
        m_server->orders.insert(twin, {u"notPaid"_s, 23.97, {u"a.fr"_s}});
    openShop();
    QTRY_COMPARE(row(u"a.fr"_s)->state, State::NeedsYou);
    QTRY_COMPARE(m_ledger->candidatesOf(*row(u"a.fr"_s)).size(), 2);
    QCOMPARE(m_ledger->waitingForYou(), 1);
    m_ledger->adopt(row(u"a.fr"_s)->intentId, 152);
    QTRY_COMPARE(row(u"a.fr"_s)->orderId, 152);
    QTRY_COMPARE(row(u"a.fr"_s)->state, State::Unpaid);
    // From then on it is followed as every other.
    QTRY_VERIFY(m_watch->followed().contains(152));
    QVERIFY(!m_watch->followed().contains(151));
    QCOMPARE(m_server->writes(), 0);
}

void TestLedger::thePersonSaysNoneOfThem()
{
    click(u"x"_s, {u"a.fr"_s});
    for (const qint64 twin : {151, 152})
        m_server->orders.insert(twin, {u"notPaid"_s, 23.97, {u"a.fr"_s}});
    openShop();
    QTRY_COMPARE(row(u"a.fr"_s)->state, State::NeedsYou);
    QTRY_COMPARE(m_ledger->candidatesOf(*row(u"a.fr"_s)).size(), 2);
    QVERIFY(m_purchase->lockedNames().contains(u"a.fr"_s));
    m_ledger->dismiss(row(u"a.fr"_s)->intentId);
    QTRY_COMPARE(row(u"a.fr"_s)->state, State::NotPlaced);
    QVERIFY(!m_purchase->lockedNames().contains(u"a.fr"_s));
    QCOMPARE(m_server->writes(), 0);
}

void TestLedger::aJournalThatCannotBeReadIsTold()
{
    keep(107, u"notPaid"_s, {u"a.fr"_s});
    openShop();
    QVERIFY(!m_ledger->error());
    await(exec(u"ALTER TABLE pay_intent RENAME TO gone"_s));
    m_ledger->refresh();
    QTRY_VERIFY(m_ledger->error());
    // What was read before stays on the screen.
    QVERIFY(row(u"a.fr"_s) != nullptr);
    await(exec(u"ALTER TABLE gone RENAME TO pay_intent"_s));
    m_ledger->refresh();
    QTRY_VERIFY(!m_ledger->error());
}

QTEST_GUILESS_MAIN(TestLedger)
#include "test_ledger.moc"
