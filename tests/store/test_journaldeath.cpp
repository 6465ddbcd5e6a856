// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"
#include "store/journal.h"
#include "store/await.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace cartouche;
using cartouche::tests::await;
using store::Database;
using store::Journal;
using store::OrderIntent;
using store::PayIntent;

// A process that is gone without a word (SIGKILL, power) right after the journal has answered: what
// it had answered is there at the next start.

namespace {

const QString endpoint = u"https://eu.api.ovh.com/1.0"_s;

OrderIntent orderIntent()
{
    OrderIntent intent;
    intent.id = u"click"_s;
    intent.endpoint = endpoint;
    intent.names = {u"example.fr"_s};
    intent.total = base::Money(599'000'000, u"EUR"_s);
    return intent;
}

PayIntent payIntent()
{
    PayIntent intent;
    intent.id = u"pay"_s;
    intent.endpoint = endpoint;
    intent.orderId = 42;
    intent.total = base::Money(599'000'000, u"EUR"_s);
    return intent;
}

/// Does the steps up to the named one and dies. Never returns.
[[noreturn]] void liveAndDie(const QString &file, const QString &until)
{
    Database database(file);
    Journal journal(database);
    base::Error lost;
    lost.kind = base::Error::Kind::OutcomeUnknown;
    const QList<std::pair<QString, std::function<base::Result<void>()>>> steps{
        {u"beginOrder"_s, [&] { return await(journal.beginOrder(orderIntent())); }},
        {u"orderUnknown"_s, [&] { return await(journal.orderUnknown(u"click"_s, lost)); }},
        {u"orderPlaced"_s, [&] { return await(journal.orderPlaced(u"click"_s, 42, {})); }},
        {u"beginPayment"_s, [&] { return await(journal.beginPayment(payIntent())); }},
        {u"paymentAccepted"_s, [&] { return await(journal.paymentAccepted(u"pay"_s, {})); }},
    };
    for (const auto &[name, step] : steps) {
        if (!step())
            std::_Exit(2);
        if (name == until)
            break;
    }
    // No destructor runs, nothing is closed, the write-ahead log stays as it is.
    std::_Exit(42);
}

} // namespace

class TestJournalDeath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAnsweredIsThereAfterADeath_data()
    {
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("unsettledOrder");
        QTest::addColumn<int>("openOrders");
        QTest::addColumn<int>("unsettledPayments");
        QTest::addColumn<int>("events");
        QTest::newRow("order being sent") << u"beginOrder"_s << u"sending"_s << 0 << 0 << 1;
        QTest::newRow("answer lost") << u"orderUnknown"_s << u"unknown"_s << 0 << 0 << 2;
        QTest::newRow("order placed") << u"orderPlaced"_s << u""_s << 1 << 0 << 3;
        QTest::newRow("payment being sent") << u"beginPayment"_s << u""_s << 1 << 1 << 4;
        QTest::newRow("paid") << u"paymentAccepted"_s << u""_s << 1 << 0 << 5;
    }

    void whatWasAnsweredIsThereAfterADeath()
    {
        QFETCH(QString, until);
        QFETCH(QString, unsettledOrder);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"cartouche.db"_s);
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QCoreApplication::applicationFilePath(), {u"--die-after"_s, until, file});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 42);
        QVERIFY(QFile::exists(file + u"-wal"_s)); // it did die, it did not close

        Database database(file);
        Journal journal(database);
        const auto orders = await(journal.unsettledOrders(endpoint));
        VERIFY_OK(orders);
        QCOMPARE(orders->size(), unsettledOrder.isEmpty() ? 0 : 1);
        if (!unsettledOrder.isEmpty()) {
            QCOMPARE(orders->first().state, unsettledOrder == "sending"_L1 ? OrderIntent::State::Sending
                                                                           : OrderIntent::State::Unknown);
            QCOMPARE(orders->first().names, QStringList{u"example.fr"_s});
            // and the same click cannot happen a second time
            OrderIntent again = orderIntent();
            again.id = u"again"_s;
            COMPARE_CODE(await(journal.beginOrder(again)), "locked-names");
        }
        QTEST(int(await(journal.openOrders(endpoint))->size()), "openOrders");
        QTEST(int(await(journal.unsettledPayments(endpoint))->size()), "unsettledPayments");
        QTEST(int(await(journal.exportEvents())->size()), "events");
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == "--die-after"_L1)
        liveAndDie(arguments.at(3), arguments.at(2));
    TestJournalDeath test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_journaldeath.moc"
