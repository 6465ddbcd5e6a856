// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/damagefixture.h"

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::tests;

/// The write-ahead log holds the last orders, and SQLite ignores a damaged one without a word.
class TestLogDamage : public DamageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { fill(); }
    void cleanup() { close(); }

    void aLogThatIsDamagedIsSetAside_data();
    void aLogThatIsDamagedIsSetAside();
    void whatIsNotFound_data();
    void whatIsNotFound();
    void aLogOfAProgramThatDiedIsRead();
    void aLogWithoutItsDatabaseIsSetAside_data();
    void aLogWithoutItsDatabaseIsSetAside();
};

void TestLogDamage::aLogThatIsDamagedIsSetAside_data()
{
    QTest::addColumn<qsizetype>("from");
    QTest::addColumn<QByteArray>("with");
    QTest::newRow("garbage header") << qsizetype(0) << QByteArray(32, 'x');
    QTest::newRow("one bit of the header") << qsizetype(13) << QByteArray(1, '\x55');
    QTest::newRow("garbage") << qsizetype(0) << QByteArray("no log ").repeated(3 * frameSize / 7);
    QTest::newRow("one byte of the first frame") << qsizetype(32 + 24 + 100) << QByteArray(1, '\x55');
    QTest::newRow("a frame in the middle") << 32 + 10 * frameSize << QByteArray(frameSize, 'x');
    QTest::newRow("the head of a frame") << 32 + 10 * frameSize << QByteArray(24, '\0');
}

void TestLogDamage::aLogThatIsDamagedIsSetAside()
{
    QFETCH(qsizetype, from);
    QFETCH(QByteArray, with);
    die();
    QVERIFY(bytesOf(m_file + wal).size() > 32 + 20 * frameSize);
    overwrite(m_file + wal, from, with);
    expectSetAside({{u""_s, bytesOf(m_file)}, {wal, bytesOf(m_file + wal)}});
}

void TestLogDamage::whatIsNotFound_data()
{
    // Written down, so that nobody believes more than there is.
    QTest::addColumn<QString>("damaged");
    QTest::newRow("another letter in a text") << u"letter"_s;
    QTest::newRow("a log that was cut short") << u"short"_s;
    QTest::newRow("damage to the last transaction") << u"last"_s;
}

void TestLogDamage::whatIsNotFound()
{
    QFETCH(QString, damaged);
    if (damaged == "letter"_L1) {
        close();
        const qsizetype at = bytesOf(m_file).indexOf("status-39");
        QVERIFY(at > 0);
        overwrite(m_file, at, "statue");
        expectKept();
        return;
    }
    die();
    const QByteArray bytes = bytesOf(m_file + wal);
    if (damaged == "short"_L1)
        setBytes(m_file + wal, bytes.chopped(frameSize));
    else
        overwrite(m_file + wal, bytes.size() - 100, QByteArray(10, 'x'));
    expectKept();
    QCOMPARE(await(m_journal->unsettledOrders(europe))->size(), 0); // "b" is lost
}

void TestLogDamage::aLogOfAProgramThatDiedIsRead()
{
    // With a log that was begun anew: what is left of the one before follows the last frame.
    VERIFY_OK(await(m_database->run<void>([](QSqlDatabase & /*connection*/) -> base::Result<void> { return {}; })));
    {
        Stranger stranger(m_file);
        QVERIFY(stranger.run({u"PRAGMA wal_checkpoint(RESTART)"_s}));
    }
    VERIFY_OK(await(m_journal->beginOrder(order(u"c"_s, {u"c.fr"_s}))));
    die();
    expectKept();
    QCOMPARE(await(m_journal->unsettledOrders(europe))->size(), 2);
    // With half a transaction at its end, as the power leaves it.
    die();
    const QByteArray bytes = bytesOf(m_file + wal);
    setBytes(m_file + wal, bytes + bytes.mid(32, frameSize) + bytes.mid(32 + frameSize, 1000));
    expectKept();
    QCOMPARE(await(m_journal->unsettledOrders(europe))->size(), 2);
    // Power that failed before the first log was begun.
    close();
    for (const QByteArray &torn : {QByteArray(32, '\0'), QByteArray(7, 'x'), QByteArray()}) {
        setBytes(m_file + wal, torn);
        expectKept();
        QCOMPARE(await(m_journal->unsettledOrders(europe))->size(), 2);
        close();
    }
}

void TestLogDamage::aLogWithoutItsDatabaseIsSetAside_data()
{
    QTest::addColumn<bool>("isEmpty");
    QTest::newRow("gone") << false;
    QTest::newRow("empty") << true;
}

void TestLogDamage::aLogWithoutItsDatabaseIsSetAside()
{
    QFETCH(bool, isEmpty);
    die();
    QVERIFY(QFile::remove(m_file));
    if (isEmpty)
        setBytes(m_file, {});
    QVERIFY(QFile::setPermissions(m_file + wal, ownerOnly | QFile::ReadOther));
    expectSetAside({{wal, bytesOf(m_file + wal)}});
}

QTEST_GUILESS_MAIN(TestLogDamage)
#include "test_logdamage.moc"
