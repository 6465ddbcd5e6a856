// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journalfixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::tests;
using store::Database;
using store::Journal;

class TestJournalRecord : public JournalFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { close(); }

    void orderSeenWritesAnEventOnlyWhenTheStatusChanges()
    {
        VERIFY_OK(await(m_journal->beginOrder(order(u"a"_s, {u"a.fr"_s}))));
        VERIFY_OK(await(m_journal->orderPlaced(u"a"_s, 42, {})));
        KnownOrder first = seen(42, u"notPaid"_s);
        first.expiresAt = QDateTime({2026, 1, 16}, {0, 0}, Qt::UTC);
        VERIFY_OK(await(m_journal->orderSeen(first)));
        VERIFY_OK(await(m_journal->orderSeen(seen(42, u"notPaid"_s))));
        VERIFY_OK(await(m_journal->orderSeen(seen(42, u"delivering"_s))));
        QCOMPARE(await(kinds()),
                 (QStringList{u"order-sending"_s, u"order-placed"_s, u"order-seen"_s, u"order-seen"_s}));
        // what a later look did not tell stays as it was known
        const KnownOrder known = await(m_journal->openOrders(europe))->first();
        QCOMPARE(known.status, u"delivering"_s);
        QCOMPARE(known.names, QStringList{u"a.fr"_s});
        QCOMPARE(known.total, base::Money(2'397'000'000, u"EUR"_s));
        QCOMPARE(known.expiresAt, first.expiresAt);
        QCOMPARE(known.createdAt, m_clock.time);
        QCOMPARE(known.account, u"ab12345-ovh"_s);
    }

    void openOrdersComeNewestFirstWithoutTheFinished()
    {
        for (const qint64 id : {1, 2, 3}) {
            KnownOrder order = seen(id, u"delivering"_s);
            order.createdAt = m_clock.time.addDays(id == 2 ? 10 : id);
            order.isFinished = id == 1;
            VERIFY_OK(await(m_journal->orderSeen(order)));
        }
        const auto open = await(m_journal->openOrders(europe));
        QCOMPARE(open->size(), 2);
        QCOMPARE(open->at(0).orderId, 2);
        QCOMPARE(open->at(1).orderId, 3);
        QCOMPARE(await(m_journal->openOrders(sandbox))->size(), 0);
    }

    void eventsAreNeverChangedOrTakenBack_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("update") << u"UPDATE event SET kind = 'nothing'"_s;
        QTest::newRow("delete") << u"DELETE FROM event"_s;
        QTest::newRow("replace") << u"INSERT OR REPLACE INTO event SELECT id, at, 'nothing', account, endpoint,"
                                    " intent_id, order_id, detail FROM event"_s;
        QTest::newRow("upsert") << u"INSERT INTO event SELECT * FROM event WHERE true"
                                   " ON CONFLICT (id) DO UPDATE SET kind = 'nothing'"_s;
    }

    void eventsAreNeverChangedOrTakenBack()
    {
        QFETCH(QString, sql);
        VERIFY_OK(await(m_journal->beginOrder(order(u"a"_s, {u"a.fr"_s}))));
        const auto outcome = await(exec(sql));
        COMPARE_CODE(outcome, "constraint");
        QVERIFY(outcome.error().technical.contains(u"the journal is append-only"_s));
        QCOMPARE(await(kinds()), QStringList{u"order-sending"_s});
    }

    void anEventAndItsIntentAreWrittenTogether()
    {
        // The event cannot be written: the intent must not be there either.
        VERIFY_OK(await(exec(u"CREATE TRIGGER broken BEFORE INSERT ON event"
                             " BEGIN SELECT RAISE(ABORT, 'broken'); END"_s)));
        QVERIFY(!await(m_journal->beginOrder(order(u"a"_s, {u"a.fr"_s}))));
        QVERIFY(!await(m_journal->beginPayment(payment(u"p"_s, 42))));
        QVERIFY(!await(m_journal->orderSeen(seen(42, u"notPaid"_s))));
        VERIFY_OK(await(exec(u"DROP TRIGGER broken"_s)));
        QCOMPARE(await(m_journal->unsettledOrders(europe))->size(), 0);
        QCOMPARE(await(m_journal->unsettledPayments(europe))->size(), 0);
        QCOMPARE(await(m_journal->openOrders(europe))->size(), 0);
        QCOMPARE(await(column(u"SELECT name FROM order_intent_name"_s)), QStringList());
    }

    void secretsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isSecret");
        QTest::newRow("key") << R"({"AUTH_INFO": "x"})"_ba << true;
        QTest::newRow("key, other case") << R"({"auth_info": "x"})"_ba << true;
        QTest::newRow("number") << R"({"AUTH_INFO": 7})"_ba << true;
        QTest::newRow("list") << R"({"AUTH_INFO": ["x"]})"_ba << true;
        QTest::newRow("deep") << R"({"a": [{"b": {"AUTH_INFO": "x"}}]})"_ba << true;
        QTest::newRow("label and value") << R"({"a": [{"label": "AUTH_INFO", "value": "x"}]})"_ba << true;
        QTest::newRow("application secret") << R"({"applicationSecret": "x"})"_ba << true;
        QTest::newRow("label alone") << R"({"labels": ["AUTH_INFO"]})"_ba << false;
        QTest::newRow("label without value") << R"({"a": [{"label": "AUTH_INFO", "value": ""}]})"_ba << false;
        QTest::newRow("set or not") << R"({"AUTH_INFO": true})"_ba << false;
        QTest::newRow("empty") << R"({"AUTH_INFO": "", "b": {"AUTH_INFO": null}})"_ba << false;
    }

    void secretsAreRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, isSecret);
        OrderIntent intent = order(u"a"_s, {u"a.fr"_s});
        intent.fingerprint = QJsonDocument::fromJson(json).object();
        QVERIFY(!intent.fingerprint.isEmpty());
        const auto outcome = await(m_journal->beginOrder(intent));
        if (isSecret)
            COMPARE_CODE(outcome, "secret");
        else
            VERIFY_OK(outcome);
        QCOMPARE(await(m_journal->unsettledOrders(europe))->size(), isSecret ? 0 : 1);
    }

    void whatTheServerSaidStaysOutOfTheEvents()
    {
        VERIFY_OK(await(m_journal->beginOrder(order(u"a"_s, {u"a.fr"_s}))));
        VERIFY_OK(await(m_journal->orderRefused(u"a"_s, error(base::Error::Kind::Refused))));
        VERIFY_OK(await(m_journal->beginOrder(order(u"b"_s, {u"a.fr"_s}))));
        VERIFY_OK(await(m_journal->orderPlaced(u"b"_s, 42, {})));
        const auto events = await(m_journal->exportEvents());
        VERIFY_OK(events);
        const QByteArray text = QJsonDocument(*events).toJson();
        QVERIFY(!text.contains("AUTHCODE-123"));
        QVERIFY(text.contains("refused on POST /order/cart/{cartId}/checkout"));
        const QJsonObject first = events->first().toObject();
        QCOMPARE(first.value(u"kind"_s).toString(), u"order-sending"_s);
        QCOMPARE(first.value(u"at"_s).toString(), u"2026-01-02T03:04:05.678Z"_s);
        QCOMPARE(first.value(u"intentId"_s).toString(), u"a"_s);
        QCOMPARE(first.value(u"detail"_s).toObject().value(u"total"_s).toString(), u"23.97"_s);
        QCOMPARE(first.value(u"detail"_s).toObject().value(u"newestKnownOrder"_s).toInteger(), 987654321012);
    }

    void aJournalThatCannotBeWrittenRefusesTheOrder()
    {
        m_journal.reset();
        m_database = std::make_unique<Database>(u"/dev/null/cartouche/cartouche.db"_s);
        m_journal = std::make_unique<Journal>(*m_database, m_clock);
        const auto outcome = await(m_journal->beginOrder(order(u"a"_s, {u"a.fr"_s})));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, base::Error::Kind::Storage);
    }
};

QTEST_GUILESS_MAIN(TestJournalRecord)
#include "test_journalrecord.moc"
