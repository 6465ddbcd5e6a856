// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journalfixture.h"
#include "store/nospace.h"

#include <QTest>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#endif

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::tests;
using State = store::OrderIntent::State;

/// A disk that takes no more: no intent is written, hence nothing is sent; what was written stays; and as
/// soon as there is space again, everything goes on without a restart.
class TestFullDisk : public JournalFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
#ifndef Q_OS_LINUX
        QSKIP("needs a limit that the system sets to a process");
#endif
        start();
        VERIFY_OK(await(m_journal->beginOrder(order(u"a"_s, {u"a.fr"_s}))));
    }
    void cleanup() { close(); }

    void noIntentIsWritten()
    {
        {
            const NoSpace full(logSize());
            QVERIFY(full.isGood);
            const auto refusal = await(m_journal->beginOrder(order(u"b"_s, {u"b.fr"_s})));
            COMPARE_CODE(refusal, "io");
            QCOMPARE(refusal.error().kind, base::Error::Kind::Storage);
            COMPARE_CODE(await(m_journal->beginPayment(payment(u"p"_s, 42))), "io");
            QCOMPARE(await(m_database->condition()).error->code, "io"_ba);
            // What is there can still be read.
            QCOMPARE(await(m_journal->unsettledOrders(europe))->size(), 1);
            QCOMPARE(await(m_journal->unsettledPayments(europe))->size(), 0);
        }
        QVERIFY(!await(m_database->condition()).error);
        VERIFY_OK(await(m_journal->beginOrder(order(u"b"_s, {u"b.fr"_s}))));
        VERIFY_OK(await(m_journal->beginPayment(payment(u"p"_s, 42))));
        reopen();
        QCOMPARE(await(m_journal->unsettledOrders(europe))->size(), 2);
        QVERIFY(await(m_database->condition()).setAside.isEmpty());
    }

    void anOutcomeThatCouldNotBeWrittenIsUnknown()
    {
        VERIFY_OK(await(m_journal->beginPayment(payment(u"p"_s, 7))));
        {
            const NoSpace full(logSize());
            COMPARE_CODE(await(m_journal->orderPlaced(u"a"_s, 42, u"EU.ext-1.abc"_s)), "io");
            COMPARE_CODE(await(m_journal->paymentAccepted(u"p"_s, {})), "io");
            QCOMPARE(await(m_journal->unsettledOrders(europe))->first().state, State::Sending);
            // Nor can it be ordered or paid again meanwhile, or afterwards.
            COMPARE_CODE(await(m_journal->beginOrder(order(u"again"_s, {u"a.fr"_s}))), "locked-names");
            close(); // the program ends, and cannot fold in its log
        }
        open();
        const auto orders = await(m_journal->unsettledOrders(europe));
        QCOMPARE(orders->size(), 1);
        QCOMPARE(orders->first().id, u"a"_s);
        QCOMPARE(orders->first().state, State::Sending);
        QCOMPARE(await(m_journal->unsettledPayments(europe))->size(), 1);
        COMPARE_CODE(await(m_journal->beginOrder(order(u"again"_s, {u"a.fr"_s}))), "locked-names");
        COMPARE_CODE(await(m_journal->beginPayment(payment(u"again"_s, 7))), "locked-order");
        // What reading finds out can be written now.
        VERIFY_OK(await(m_journal->orderPlaced(u"a"_s, 42, {})));
        VERIFY_OK(await(m_journal->paymentSeen(7, europe, u"checking"_s)));
        QCOMPARE(await(m_journal->unsettledOrders(europe))->size(), 0);
    }

    void aFullFileSystemIsSaidToBeFull()
    {
#ifdef Q_OS_LINUX
        // A small disk of its own, which no other process sees and which goes with this one.
        const QByteArray folder = QFile::encodeName(m_folder->path());
        close();
        if (::unshare(CLONE_NEWNS) != 0 || ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
            || ::mount("tmpfs", folder.constData(), "tmpfs", 0, "size=512k") != 0)
            QSKIP("needs the right to mount a file system");
        open();
        VERIFY_OK(await(m_journal->beginOrder(order(u"a"_s, {u"a.fr"_s}))));
        QFile filler(m_folder->filePath(u"filler"_s));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'x')) == 4096) {}
        const auto refusal = await(m_journal->beginOrder(order(u"b"_s, {u"b.fr"_s})));
        COMPARE_CODE(await(m_journal->orderPlaced(u"a"_s, 42, {})), "full");
        COMPARE_CODE(refusal, "full");
        QCOMPARE(await(m_database->condition()).error->code, "full"_ba);
        QVERIFY(filler.resize(0));
        QVERIFY(!await(m_database->condition()).error);
        VERIFY_OK(await(m_journal->orderPlaced(u"a"_s, 42, {})));
        // Full from the start.
        close();
        while (filler.write(QByteArray(4096, 'x')) == 4096) {}
        open();
        QVERIFY(!await(m_journal->beginOrder(order(u"b"_s, {u"b.fr"_s}))));
        QVERIFY(await(m_database->condition()).error);
        QVERIFY(filler.resize(0));
        VERIFY_OK(await(m_journal->beginOrder(order(u"b"_s, {u"b.fr"_s}))));
        QCOMPARE(await(kinds()), (QStringList{u"order-sending"_s, u"order-placed"_s, u"order-sending"_s}));
        close();
        filler.close();
        QCOMPARE(::umount(folder.constData()), 0);
#endif
    }

private:
    [[nodiscard]] qint64 logSize() const { return QFileInfo(m_database->file() + u"-wal"_s).size(); }
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "test_fulldisk.moc"
