// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/followup.h"
#include "order/orderserver.h"
#include "store/journalfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cartouche;
using namespace cartouche::tests;
using order::FollowUp;

/// What one look at an order reads, and what it makes of odd answers.
class TestFollowUpReads : public JournalFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anOrderThatVanishesIsSaidToBeGone();
    void anOrderThatStaysGoneIsNotLookedForForEver();
    void aServerWithoutTheStatusRouteIsNotAnOrderThatIsGone();
    void eventsAreReadAndADenialIsRemembered();
    void namesOfAnOrderMadeElsewhereAreRead();
    void namesThatStandInTheWordsAloneAreFound();
    void linesThatComeLaterAreWaitedFor();
    void whatIsDoneIsNotAskedAgain();
    void manyNamesAreToldAsTheyCome();
    void anOrderWithAGivenUpNameEnds();
    void aFailedPaymentStepIsSeen();

private:
    void look(qint64 orderId, const QStringList &names);
    [[nodiscard]] const order::OrderProgress &progress() const { return m_followUp->progress(); }

    std::unique_ptr<OrderServer> m_server;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<FollowUp> m_followUp;
};

void TestFollowUpReads::init()
{
    start();
    m_server = std::make_unique<OrderServer>();
    m_client = m_server->client();
    m_followUp = std::make_unique<FollowUp>(*m_client, *m_journal, m_clock);
    m_followUp->setPace(10ms, 40ms);
}

void TestFollowUpReads::cleanup()
{
    m_followUp.reset();
    m_client.reset();
    m_server.reset();
    close();
}

void TestFollowUpReads::look(qint64 orderId, const QStringList &names)
{
    QSignalSpy looked(m_followUp.get(), &FollowUp::changed);
    m_followUp->start(orderId, names, u"ab12345-ovh"_s, m_server->endpointText());
    QVERIFY(looked.wait());
}

void TestFollowUpReads::anOrderThatVanishesIsSaidToBeGone()
{
    m_server->orders.insert(7, {u"checking"_s, 23.97, {u"a.fr"_s}});
    look(7, {u"a.fr"_s});
    QVERIFY(!progress().isGone);
    const auto order = m_server->orders.take(7);
    QTRY_VERIFY(progress().isGone);
    // What was known of it stays, and it is looked at on: it may be OVHcloud's own trouble.
    QCOMPARE(progress().status, u"checking"_s);
    QVERIFY(progress().lastError);
    QVERIFY(!progress().isFinal());
    m_server->orders.insert(7, order);
    QTRY_VERIFY(!progress().isGone);
    QVERIFY(!progress().lastError);
    QCOMPARE(m_server->writes(), 0);
}

void TestFollowUpReads::anOrderThatStaysGoneIsNotLookedForForEver()
{
    m_server->orders.insert(7, {u"checking"_s, 23.97, {u"a.fr"_s}});
    look(7, {u"a.fr"_s});
    m_server->orders.remove(7);
    QTRY_VERIFY(progress().isGone);
    QVERIFY(!progress().isFinal());
    m_followUp->setPatience(0s);
    QTRY_VERIFY(progress().isFinal());
    // Nobody asks any more: another order's looks come and go meanwhile.
    const int asked = m_server->count("/me/order/7/status");
    FollowUp other(*m_client, *m_journal, m_clock);
    other.setPace(10ms, 40ms);
    m_server->orders.insert(8, {u"checking"_s, 23.97, {u"a.fr"_s}});
    other.start(8, {u"a.fr"_s}, u"ab12345-ovh"_s, m_server->endpointText());
    QTRY_VERIFY(m_server->count("/me/order/8/status") >= 5);
    QCOMPARE(m_server->count("/me/order/7/status"), asked);
    // The next run looks again: it may have been OVHcloud's own trouble.
    QVERIFY(!await(m_journal->knownOrders(m_server->endpointText()))->last().isFinished);
}

void TestFollowUpReads::anOrderWithAGivenUpNameEnds()
{
    m_server->orders.insert(7, {u"delivered"_s, 23.97, {u"a.fr"_s, u"b.fr"_s}});
    m_server->tasks = {{u"a.fr"_s, {u"cancelled"_s}}, {u"b.fr"_s, {u"done"_s}}};
    m_server->owned = {u"b.fr"_s};
    look(7, {u"a.fr"_s, u"b.fr"_s});
    QVERIFY(progress().isFinal());
    QCOMPARE(progress().givenUp(), QStringList{u"a.fr"_s});
    const auto known = await(m_journal->knownOrders(m_server->endpointText()));
    QVERIFY(known->first().isFinished);
    QCOMPARE(known->first().names, QStringList{u"b.fr"_s});
}

void TestFollowUpReads::aFailedPaymentStepIsSeen()
{
    m_server->orders.insert(7, {u"notPaid"_s, 23.97, {u"a.fr"_s}});
    const auto tell = [this](const QString &status) {
        const QJsonObject event{{u"label"_s, u"PAYMENT_INITIATED"_s}, {u"date"_s, u"2026-11-20T10:01:00+01:00"_s}};
        m_server->told.insert(u"/me/order/7/followUp"_s,
                              QJsonArray{QJsonObject{{u"step"_s, u"VALIDATING"_s}, {u"status"_s, status},
                                                     {u"history"_s, QJsonArray{event}}}});
    };
    tell(u"ERROR"_s);
    look(7, {u"a.fr"_s});
    QVERIFY(progress().hasPaymentFailed);
    tell(u"DOING"_s);
    QTRY_VERIFY(!progress().hasPaymentFailed);
}

void TestFollowUpReads::aServerWithoutTheStatusRouteIsNotAnOrderThatIsGone()
{
    m_server->told.insert(u"/me/order/7"_s, QJsonObject{{u"orderId"_s, 7}});
    look(7, {u"a.fr"_s});
    QVERIFY(progress().lastError);
    QVERIFY(!progress().isGone);
}

void TestFollowUpReads::eventsAreReadAndADenialIsRemembered()
{
    m_server->orders.insert(7, {u"notPaid"_s, 23.97, {u"a.fr"_s}});
    look(7, {u"a.fr"_s});
    QTRY_VERIFY(m_server->count("/me/order/7/status") >= 3);
    QCOMPARE(m_server->count("/me/order/7/followUp"), 1); // 404: it is not asked for again

    m_server->orders.insert(8, {u"notPaid"_s, 23.97, {u"a.fr"_s}});
    m_server->told.insert(u"/me/order/8/followUp"_s,
                          QJsonArray{QJsonObject{{u"step"_s, u"VALIDATING"_s}, {u"status"_s, u"TODO"_s},
                                                 {u"history"_s, QJsonArray{QJsonObject{
                                                                    {u"label"_s, u"PAYMENT_INITIATED"_s},
                                                                    {u"date"_s, u"2026-11-20T10:01:00+01:00"_s}}}}}});
    look(8, {u"a.fr"_s});
    QCOMPARE(progress().events.size(), 1);
    QCOMPARE(progress().events.first().label, u"PAYMENT_INITIATED"_s);
}

void TestFollowUpReads::namesOfAnOrderMadeElsewhereAreRead()
{
    m_server->orders.insert(7, {u"delivered"_s, 23.97, {u"a.fr"_s, u"b.com"_s, u"a.fr"_s, u"*"_s}});
    m_server->owned = {u"a.fr"_s, u"B.com"_s};
    look(7, {});
    QCOMPARE(progress().names.size(), 2);
    QVERIFY(progress().isDelivered());
    // Kept for the next first paint.
    const auto known = await(m_journal->knownOrders(m_server->endpointText()));
    QCOMPARE(known->first().names, (QStringList{u"a.fr"_s, u"b.com"_s}));
}

void TestFollowUpReads::namesThatStandInTheWordsAloneAreFound()
{
    m_server->orders.insert(7, {u"notPaid"_s, 23.97, {u"*001"_s}});
    m_server->told.insert(u"/me/order/7/details/1"_s,
                          QJsonObject{{u"orderDetailId"_s, 1}, {u"domain"_s, u"*001"_s},
                                      {u"description"_s, u"Domain name (exemple.fr), 1 year: 7.99"_s}});
    look(7, {});
    QCOMPARE(progress().names.size(), 1);
    QCOMPARE(progress().names.first().ascii, u"exemple.fr"_s);
}

void TestFollowUpReads::linesThatComeLaterAreWaitedFor()
{
    m_server->orders.insert(7, {u"checking"_s, 23.97, {}});
    look(7, {});
    QVERIFY(progress().names.isEmpty());
    QVERIFY(!progress().areNamesKnown);
    m_server->orders[7].names = {u"a.fr"_s};
    QTRY_COMPARE(progress().names.size(), 1);
    QVERIFY(progress().areNamesKnown);
    // An order of other things has no names, and is delivered without.
    m_server->orders.insert(8, {u"delivered"_s, 3.0, {}});
    look(8, {});
    QVERIFY(progress().isFinal());
}

void TestFollowUpReads::whatIsDoneIsNotAskedAgain()
{
    m_server->orders.insert(7, {u"delivering"_s, 23.97, {u"a.fr"_s, u"b.fr"_s}});
    m_server->tasks = {{u"a.fr"_s, {u"done"_s}}, {u"b.fr"_s, {u"doing"_s}}};
    look(7, {u"a.fr"_s, u"b.fr"_s});
    QTRY_VERIFY(m_server->count("domain?domain=b.fr") >= 3);
    QCOMPARE(m_server->count("domain?domain=a.fr"), 1);
    QCOMPARE(progress().names.first().task->status, u"done"_s);
}

void TestFollowUpReads::manyNamesAreToldAsTheyCome()
{
    QStringList names;
    for (int i = 0; i < 25; ++i) {
        names.append(u"n%1.fr"_s.arg(i));
        m_server->tasks.insert(names.last(), {u"doing"_s});
    }
    m_server->orders.insert(7, {u"delivering"_s, 23.97, names});
    QStringList told;
    connect(m_followUp.get(), &FollowUp::progressed, this, [&] {
        told.append(u"%1 %2"_s.arg(progress().status).arg(std::count_if(
            progress().names.begin(), progress().names.end(), [](const auto &name) { return name.task.has_value(); })));
        QVERIFY(!progress().isFinal());
    });
    m_followUp->setPace(60s, 60s);
    look(7, names);
    QCOMPARE(told, (QStringList{u"delivering 0"_s, u"delivering 10"_s, u"delivering 20"_s}));
    const auto known = await(m_journal->knownOrders(m_server->endpointText()));
    QCOMPARE(known->first().status, u"delivering"_s);
}

QTEST_GUILESS_MAIN(TestFollowUpReads)
#include "test_followupreads.moc"
