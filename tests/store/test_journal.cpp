// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"
#include "store/journal.h"
#include "store/sql.h"
#include "store/await.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using cartouche::tests::await;
using store::Database;
using store::Journal;
using store::KnownOrder;
using store::OrderIntent;
using store::PayIntent;

namespace {

const QString europe = u"https://eu.api.ovh.com/1.0"_s;
const QString sandbox = u"http://127.0.0.1:8080/1.0"_s;

class TestClock final : public base::Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return time; }
    QDateTime time;
};

OrderIntent order(const QString &id, const QStringList &names, const QString &endpoint = europe)
{
    OrderIntent intent;
    intent.id = id;
    intent.account = u"ab12345-ovh"_s;
    intent.endpoint = endpoint;
    intent.cartId = u"cart-"_s + id;
    intent.cartTag = u"cartouche:"_s + id;
    intent.names = names;
    intent.total = base::Money(2'397'000'000, u"EUR"_s);
    intent.fingerprint = {{u"lines"_s, QJsonArray{QJsonObject{{u"label"_s, u"OWNER_CONTACT"_s}, {u"value"_s, u"x"_s}}}},
                          {u"contracts"_s, QJsonArray{u"Conditions générales"_s}}};
    intent.newestKnownOrder = 987654321012;
    return intent;
}

PayIntent payment(const QString &id, qint64 orderId, const QString &endpoint = europe)
{
    PayIntent intent;
    intent.id = id;
    intent.account = u"ab12345-ovh"_s;
    intent.endpoint = endpoint;
    intent.orderId = orderId;
    intent.method = u"paymentMethod/123"_s;
    intent.total = base::Money(2'397'000'000, u"EUR"_s);
    return intent;
}

KnownOrder seen(qint64 orderId, const QString &status)
{
    KnownOrder order;
    order.orderId = orderId;
    order.endpoint = europe;
    order.status = status;
    return order;
}

base::Error error(base::Error::Kind kind)
{
    base::Error lost;
    lost.kind = kind;
    lost.route = "POST /order/cart/{cartId}/checkout"_ba;
    lost.queryId = u"EU.ext-1.abc"_s;
    lost.serverMessage = u"a message that quotes the AUTHCODE-123"_s;
    lost.details = {{u"value"_s, u"AUTHCODE-123"_s}};
    lost.technical = u"connection closed"_s;
    return lost;
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.time = QDateTime({2026, 1, 2}, {3, 4, 5, 678}, Qt::UTC);
        open();
    }
    void cleanup()
    {
        m_journal.reset();
        m_database.reset();
    }

    void anIntentIsKeptWhole()
    {
        OrderIntent intent = order(u"a"_s, {u"b.fr"_s, u"a.fr"_s});
        intent.createdAt = QDateTime({2026, 1, 2}, {1, 0, 0, 5}, Qt::UTC);
        VERIFY_OK(await(m_journal->beginOrder(intent)));
        reopen(); // the program ends here and starts again
        const auto list = await(m_journal->unsettledOrders(europe));
        VERIFY_OK(list);
        QCOMPARE(list->size(), 1);
        const OrderIntent &found = list->first();
        QCOMPARE(found.id, intent.id);
        QCOMPARE(found.account, intent.account);
        QCOMPARE(found.endpoint, intent.endpoint);
        QCOMPARE(found.cartId, intent.cartId);
        QCOMPARE(found.cartTag, intent.cartTag);
        QCOMPARE(found.names, (QStringList{u"a.fr"_s, u"b.fr"_s}));
        QCOMPARE(found.total, intent.total);
        QCOMPARE(found.fingerprint, intent.fingerprint);
        QCOMPARE(found.newestKnownOrder, intent.newestKnownOrder);
        QCOMPARE(found.createdAt, intent.createdAt);
        QCOMPARE(found.state, OrderIntent::State::Sending);
        QCOMPARE(found.orderId, 0);
        QVERIFY(!found.settledAt.isValid());
    }

    void aPlacedOrderIsKnownAtOnce()
    {
        VERIFY_OK(await(m_journal->beginOrder(order(u"a"_s, {u"a.fr"_s}))));
        VERIFY_OK(await(m_journal->orderPlaced(u"a"_s, 42, u"https://www.ovh.com/order?password=SECRETLINK"_s, u"q1"_s)));
        QCOMPARE(await(m_journal->unsettledOrders(europe))->size(), 0);
        const auto open = await(m_journal->openOrders(europe));
        VERIFY_OK(open);
        QCOMPARE(open->size(), 1);
        QCOMPARE(open->first().orderId, 42);
        QCOMPARE(open->first().names, QStringList{u"a.fr"_s});
        QCOMPARE(open->first().total, base::Money(2'397'000'000, u"EUR"_s));
        QCOMPARE(open->first().account, u"ab12345-ovh"_s);
        QVERIFY(!open->first().isFinished);
    }

    void theNamesOfAnUnsettledIntentAreLocked()
    {
        VERIFY_OK(await(m_journal->beginOrder(order(u"a"_s, {u"a.fr"_s, u"b.fr"_s}))));
        const auto second = await(m_journal->beginOrder(order(u"b"_s, {u"x.fr"_s, u"B.fr"_s})));
        COMPARE_CODE(second, "locked-names");
        QCOMPARE(second.error().kind, base::Error::Kind::Storage);
        QCOMPARE(second.error().technical, u"b.fr"_s);
        // nothing of the refused intent stays: x.fr is free
        VERIFY_OK(await(m_journal->beginOrder(order(u"c"_s, {u"x.fr"_s}))));
        // the sandbox is another world
        VERIFY_OK(await(m_journal->beginOrder(order(u"d"_s, {u"a.fr"_s}, sandbox))));

        VERIFY_OK(await(m_journal->orderUnknown(u"a"_s, error(base::Error::Kind::OutcomeUnknown))));
        COMPARE_CODE(await(m_journal->beginOrder(order(u"e"_s, {u"a.fr"_s}))), "locked-names");
        VERIFY_OK(await(m_journal->orderRefused(u"c"_s, error(base::Error::Kind::Refused))));
        VERIFY_OK(await(m_journal->beginOrder(order(u"f"_s, {u"x.fr"_s}))));
    }

    void aSecondClickWithTheSameIdIsRefused()
    {
        VERIFY_OK(await(m_journal->beginOrder(order(u"a"_s, {u"a.fr"_s}))));
        COMPARE_CODE(await(m_journal->beginOrder(order(u"a"_s, {u"other.fr"_s}))), "constraint");
        QCOMPARE(await(m_journal->unsettledOrders(europe))->size(), 1);
    }

    void anIntentThatNamesNothingIsRefused()
    {
        COMPARE_CODE(await(m_journal->beginOrder(order(u""_s, {u"a.fr"_s}))), "intent");
        COMPARE_CODE(await(m_journal->beginOrder(order(u"a"_s, {}))), "intent");
        COMPARE_CODE(await(m_journal->beginOrder(order(u"a"_s, {u""_s}))), "intent");
        COMPARE_CODE(await(m_journal->beginOrder(order(u"a"_s, {u"a.fr"_s}, u""_s))), "intent");
        COMPARE_CODE(await(m_journal->beginPayment(payment(u"p"_s, 0))), "intent");
        QCOMPARE(await(m_journal->exportEvents())->size(), 0);
    }

    void outcomesFollowTheStates_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("then");
        QTest::addColumn<bool>("isAllowed");
        for (const QString &first : {u"placed"_s, u"refused"_s, u"unknown"_s}) {
            for (const QString &then : {u"placed"_s, u"refused"_s, u"unknown"_s}) {
                QTest::newRow(qPrintable(first + u" then "_s + then))
                    << first << then << (first == "unknown"_L1 && then == "placed"_L1);
            }
        }
    }

    void outcomesFollowTheStates()
    {
        QFETCH(QString, first);
        QFETCH(QString, then);
        QFETCH(bool, isAllowed);
        VERIFY_OK(await(m_journal->beginOrder(order(u"a"_s, {u"a.fr"_s}))));
        VERIFY_OK(settle(first));
        const qsizetype events = await(m_journal->exportEvents())->size();
        const auto second = settle(then);
        if (isAllowed)
            VERIFY_OK(second);
        else
            COMPARE_CODE(second, "state");
        QCOMPARE(await(m_journal->exportEvents())->size(), events + (isAllowed ? 1 : 0));
    }

    void anOutcomeNeedsItsIntent()
    {
        COMPARE_CODE(settle(u"placed"_s), "state");
        COMPARE_CODE(settle(u"refused"_s), "state");
        COMPARE_CODE(settle(u"unknown"_s), "state");
        COMPARE_CODE(await(m_journal->paymentAccepted(u"p"_s, {})), "state");
        COMPARE_CODE(await(m_journal->paymentSeen(42, europe, u"checking"_s)), "state");
    }

    void oneOrderBelongsToOneClick()
    {
        VERIFY_OK(await(m_journal->beginOrder(order(u"a"_s, {u"a.fr"_s}))));
        VERIFY_OK(await(m_journal->beginOrder(order(u"b"_s, {u"b.fr"_s}))));
        VERIFY_OK(await(m_journal->orderPlaced(u"a"_s, 42, {}, {})));
        COMPARE_CODE(await(m_journal->orderPlaced(u"b"_s, 42, {}, {})), "constraint");
        const auto left = await(m_journal->unsettledOrders(europe));
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->first().state, OrderIntent::State::Sending);
    }

    void anUnknownOutcomeKeepsItsTraceWhenItIsFound()
    {
        VERIFY_OK(await(m_journal->beginOrder(order(u"a"_s, {u"a.fr"_s}))));
        VERIFY_OK(await(m_journal->orderUnknown(u"a"_s, error(base::Error::Kind::OutcomeUnknown))));
        const OrderIntent lost = await(m_journal->unsettledOrders(europe))->first();
        QCOMPARE(lost.state, OrderIntent::State::Unknown);
        QCOMPARE(lost.queryId, u"EU.ext-1.abc"_s);
        QCOMPARE(lost.errorLine, error(base::Error::Kind::OutcomeUnknown).toLogLine());
        QVERIFY(!lost.settledAt.isValid());
        VERIFY_OK(await(m_journal->orderPlaced(u"a"_s, 42, u"https://link"_s, {})));
        QCOMPARE(await(kinds()), (QStringList{u"order-sending"_s, u"order-unknown"_s, u"order-placed"_s}));
        QCOMPARE(await(column(u"SELECT error_line || '|' || order_url || '|' || settled_at FROM order_intent"_s)),
                 QStringList{lost.errorLine + u"|https://link|2026-01-02T03:04:05.678Z"_s});
    }

    void unsettledOrdersComeOldestFirst()
    {
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s}) {
            VERIFY_OK(await(m_journal->beginOrder(order(id, {id + u".fr"_s}))));
            m_clock.time = m_clock.time.addSecs(id == "b"_L1 ? -60 : 1);
        }
        QStringList ids;
        const auto unsettled = await(m_journal->unsettledOrders(europe));
        for (const OrderIntent &intent : *unsettled)
            ids += intent.id;
        QCOMPARE(ids, (QStringList{u"c"_s, u"a"_s, u"b"_s}));
        QCOMPARE(await(m_journal->unsettledOrders(sandbox))->size(), 0);
    }

    void aPaymentIsSentOnce()
    {
        VERIFY_OK(await(m_journal->beginPayment(payment(u"p"_s, 42))));
        const auto second = await(m_journal->beginPayment(payment(u"q"_s, 42)));
        COMPARE_CODE(second, "locked-order");
        QCOMPARE(second.error().kind, base::Error::Kind::Storage);
        VERIFY_OK(await(m_journal->beginPayment(payment(u"r"_s, 43))));
        VERIFY_OK(await(m_journal->beginPayment(payment(u"s"_s, 42, sandbox))));

        VERIFY_OK(await(m_journal->paymentUnknown(u"p"_s, error(base::Error::Kind::OutcomeUnknown))));
        COMPARE_CODE(await(m_journal->beginPayment(payment(u"q"_s, 42))), "locked-order");
        VERIFY_OK(await(m_journal->paymentAccepted(u"r"_s, u"q1"_s)));
        COMPARE_CODE(await(m_journal->beginPayment(payment(u"q"_s, 43))), "locked-order");
        VERIFY_OK(await(m_journal->paymentRefused(u"s"_s, error(base::Error::Kind::Refused))));
        VERIFY_OK(await(m_journal->beginPayment(payment(u"t"_s, 42, sandbox))));
    }

    void aSecondPaymentIsRefusedByTheFileItself()
    {
        VERIFY_OK(await(m_journal->beginPayment(payment(u"p"_s, 42))));
        COMPARE_CODE(await(exec(u"INSERT INTO pay_intent (id, account, endpoint, order_id, method, total_ucents,"
                                " currency, created_at, state) SELECT 'q', account, endpoint, order_id, method,"
                                " total_ucents, currency, created_at, state FROM pay_intent"_s)), "constraint");
    }

    void aLostPaymentThatIsSeenIsAccepted()
    {
        PayIntent intent = payment(u"p"_s, 42);
        VERIFY_OK(await(m_journal->beginPayment(intent)));
        VERIFY_OK(await(m_journal->paymentUnknown(u"p"_s, error(base::Error::Kind::OutcomeUnknown))));
        reopen();
        const auto lost = await(m_journal->unsettledPayments(europe));
        QCOMPARE(lost->size(), 1);
        QCOMPARE(lost->first().id, u"p"_s);
        QCOMPARE(lost->first().state, PayIntent::State::Unknown);
        QCOMPARE(lost->first().method, intent.method);
        QCOMPARE(lost->first().total, intent.total);
        QCOMPARE(lost->first().orderId, 42);

        COMPARE_CODE(await(m_journal->paymentSeen(42, sandbox, u"checking"_s)), "state");
        VERIFY_OK(await(m_journal->paymentSeen(42, europe, u"checking"_s)));
        QCOMPARE(await(m_journal->unsettledPayments(europe))->size(), 0);
        COMPARE_CODE(await(m_journal->paymentSeen(42, europe, u"checking"_s)), "state");
        COMPARE_CODE(await(m_journal->paymentRefused(u"p"_s, error(base::Error::Kind::Refused))), "state");
        COMPARE_CODE(await(m_journal->beginPayment(payment(u"q"_s, 42))), "locked-order");
    }

    void aPaymentThatWasBeingSentWhenTheProgramEndedCanBeSeen()
    {
        VERIFY_OK(await(m_journal->beginPayment(payment(u"p"_s, 42))));
        reopen();
        QCOMPARE(await(m_journal->unsettledPayments(europe))->first().state, PayIntent::State::Sending);
        VERIFY_OK(await(m_journal->paymentSeen(42, europe, u"delivering"_s)));
        QCOMPARE(await(kinds()), (QStringList{u"payment-sending"_s, u"payment-seen"_s}));
    }

    void orderSeenWritesAnEventOnlyWhenTheStatusChanges()
    {
        VERIFY_OK(await(m_journal->beginOrder(order(u"a"_s, {u"a.fr"_s}))));
        VERIFY_OK(await(m_journal->orderPlaced(u"a"_s, 42, {}, {})));
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

    void whatTheServerSaidAndTheLinkStayOutOfTheEvents()
    {
        VERIFY_OK(await(m_journal->beginOrder(order(u"a"_s, {u"a.fr"_s}))));
        VERIFY_OK(await(m_journal->orderRefused(u"a"_s, error(base::Error::Kind::Refused))));
        VERIFY_OK(await(m_journal->beginOrder(order(u"b"_s, {u"a.fr"_s}))));
        VERIFY_OK(await(m_journal->orderPlaced(u"b"_s, 42, u"https://www.ovh.com/?password=SECRETLINK"_s, {})));
        const auto events = await(m_journal->exportEvents());
        VERIFY_OK(events);
        const QByteArray text = QJsonDocument(*events).toJson();
        QVERIFY(!text.contains("SECRETLINK"));
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

private:
    void open()
    {
        m_database = std::make_unique<Database>(m_folder->filePath(u"cartouche.db"_s));
        m_journal = std::make_unique<Journal>(*m_database, m_clock);
    }
    void reopen()
    {
        cleanup();
        open();
    }
    base::Result<void> settle(const QString &how)
    {
        if (how == "placed"_L1)
            return await(m_journal->orderPlaced(u"a"_s, 42, u"https://link"_s, u"q1"_s));
        if (how == "refused"_L1)
            return await(m_journal->orderRefused(u"a"_s, error(base::Error::Kind::Refused)));
        return await(m_journal->orderUnknown(u"a"_s, error(base::Error::Kind::OutcomeUnknown)));
    }
    QFuture<base::Result<void>> exec(const QString &sql)
    {
        return m_database->run<void>([sql](QSqlDatabase &database) -> base::Result<void> {
            if (const auto done = store::execute(database, sql); !done)
                return base::failure(done.error());
            return {};
        });
    }
    /// The first column of every row.
    QFuture<QStringList> column(const QString &sql)
    {
        return m_database->run<QStringList>([sql](QSqlDatabase &database) -> base::Result<QStringList> {
            auto query = store::execute(database, sql);
            QStringList values;
            while (query && query->next())
                values += query->value(0).toString();
            return values;
        }).then([](const base::Result<QStringList> &values) { return values.value(); });
    }
    QFuture<QStringList> kinds() { return column(u"SELECT kind FROM event ORDER BY id"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    TestClock m_clock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Journal> m_journal;
};

QTEST_GUILESS_MAIN(TestJournal)
#include "test_journal.moc"
