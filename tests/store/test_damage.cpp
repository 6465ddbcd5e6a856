// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/damagefixture.h"
#include "store/unprivileged.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::tests;
using store::Database;
using store::Journal;

/// A database that was damaged by whatever there is: it is found before it is used, set aside as it was,
/// and told. What is not damage is left alone.
class TestDamage : public DamageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { fill(); }
    void cleanup() { close(); }

    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void anIndexThatLacksAPaymentIsFound();
    void aSoundFileStaysWhereItIs();
    void anEmptyFileIsNew();
    void aBusyFileIsNotDamaged();
    void aNewerOrForeignFileIsNeverSetAside();
    void whatWasSetAsideIsNeverOverwritten();
    void itIsToldUntilItWasRead();
    void damageMetInTheMiddleIsSetAsideAtTheNextStart();
    void nothingIsLostWhenItCannotBeSetAside();
    void twoThatOpenADamagedFileMakeOneNewFile();
};

void TestDamage::aDamagedFileIsSetAside_data()
{
    using Damage = std::function<void(const QString &)>;
    QTest::addColumn<Damage>("damage");
    QTest::newRow("garbage") << Damage([](const QString &file) {
        setBytes(file, QByteArray("this is no database ").repeated(500));
    });
    QTest::newRow("short garbage") << Damage([](const QString &file) { setBytes(file, "garbage!"); });
    QTest::newRow("garbage header") << Damage([](const QString &file) { overwrite(file, 0, QByteArray(16, 'x')); });
    QTest::newRow("zeroed header") << Damage([](const QString &file) { overwrite(file, 0, QByteArray(100, '\0')); });
    QTest::newRow("half of it") << Damage([](const QString &file) {
        setBytes(file, bytesOf(file).left(bytesOf(file).size() / 2));
    });
    QTest::newRow("one page short") << Damage([](const QString &file) { setBytes(file, bytesOf(file).chopped(pageSize)); });
    QTest::newRow("the middle of a page") << Damage([](const QString &file) { setBytes(file, bytesOf(file).chopped(1000)); });
    QTest::newRow("one page of zeroes") << Damage([](const QString &file) {
        overwrite(file, 2 * pageSize, QByteArray(pageSize, '\0'));
    });
    QTest::newRow("one flipped page") << Damage([](const QString &file) {
        QByteArray page = bytesOf(file).mid(2 * pageSize, pageSize);
        for (char &byte : page)
            byte = static_cast<char>(~byte);
        overwrite(file, 2 * pageSize, page);
    });
    QTest::newRow("two pages changed places") << Damage([](const QString &file) {
        const QByteArray bytes = bytesOf(file);
        overwrite(file, pageSize, bytes.mid(2 * pageSize, pageSize));
        overwrite(file, 2 * pageSize, bytes.mid(pageSize, pageSize));
    });
}

void TestDamage::aDamagedFileIsSetAside()
{
    QFETCH(std::function<void(const QString &)>, damage);
    close();
    QVERIFY(!QFileInfo::exists(m_file + wal));
    damage(m_file);
    expectSetAside({{u""_s, bytesOf(m_file)}});
}

void TestDamage::anIndexThatLacksAPaymentIsFound()
{
    close();
    {
        Stranger stranger(m_file);
        // The index that finds a payment under way (rule R7) is left out while one is written.
        const QString index = u"(name = 'pay_intent_one_live')"_s;
        QVERIFY(stranger.run({
            u"PRAGMA writable_schema = ON"_s,
            u"CREATE TEMP TABLE kept AS SELECT * FROM sqlite_schema WHERE "_s + index,
            u"DELETE FROM sqlite_schema WHERE "_s + index,
            u"PRAGMA writable_schema = RESET"_s,
            u"INSERT INTO pay_intent (id, account, endpoint, order_id, method, total_ucents, currency, created_at, state)"
            " VALUES ('p', 'a', '%1', 42, 'm', 1, 'EUR', '2026', 'sending')"_s.arg(europe),
            u"PRAGMA writable_schema = ON"_s,
            u"INSERT INTO sqlite_schema SELECT * FROM kept"_s,
            u"PRAGMA writable_schema = RESET"_s,
        }));
    }
    expectSetAside({{u""_s, bytesOf(m_file)}});
}

void TestDamage::aSoundFileStaysWhereItIs()
{
    close();
    expectKept();
    QCOMPARE(await(m_journal->unsettledOrders(europe))->size(), 1);
}

void TestDamage::anEmptyFileIsNew()
{
    close();
    setBytes(m_file, {});
    expectKept();
    QCOMPARE(await(m_journal->unsettledOrders(europe))->size(), 0);
}

void TestDamage::aBusyFileIsNotDamaged()
{
    close();
    {
        Stranger stranger(m_file);
        QVERIFY(stranger.run({u"BEGIN IMMEDIATE"_s}));
        open();
        COMPARE_CODE(await(m_journal->beginOrder(order(u"c"_s, {u"c.fr"_s}))), "busy");
        QVERIFY(stranger.run({u"ROLLBACK"_s}));
    }
    expectKept();
    QCOMPARE(await(m_journal->unsettledOrders(europe))->size(), 1);
}

void TestDamage::aNewerOrForeignFileIsNeverSetAside()
{
    VERIFY_OK(await(exec(u"PRAGMA user_version = 9999"_s)));
    close();
    overwrite(m_file, 2 * pageSize, QByteArray(pageSize, '\0'));
    QByteArray before = bytesOf(m_file);
    open();
    COMPARE_CODE(await(m_journal->beginOrder(order(u"c"_s, {u"c.fr"_s}))), "newer-schema");
    QCOMPARE(await(m_database->condition()).error->code, "newer-schema"_ba);
    close();
    QCOMPARE(bytesOf(m_file), before);

    QVERIFY(QFile::remove(m_file));
    {
        Stranger stranger(m_file);
        QVERIFY(stranger.run({u"CREATE TABLE theirs (x TEXT)"_s, u"CREATE TABLE more (x TEXT)"_s}));
    }
    overwrite(m_file, 2 * pageSize, QByteArray(pageSize, '\0'));
    before = bytesOf(m_file);
    open();
    COMPARE_CODE(await(m_journal->beginOrder(order(u"c"_s, {u"c.fr"_s}))), "foreign-file");
    QCOMPARE(await(m_database->condition()).error->code, "foreign-file"_ba);
    close();
    QCOMPARE(bytesOf(m_file), before);
    QVERIFY(setAside().isEmpty());
}

void TestDamage::whatWasSetAsideIsNeverOverwritten()
{
    // Faster than the second that stands in the name.
    QSet<QByteArray> contents;
    for (int i = 0; i < 4; ++i) {
        close();
        const QByteArray garbage = QByteArray("garbage %1 ").replace("%1", QByteArray::number(i)).repeated(100);
        setBytes(m_file, garbage);
        contents += garbage;
        open();
        VERIFY_OK(await(m_journal->unsettledOrders(europe)));
        QVERIFY(bytesOf(await(m_database->condition()).setAside) == garbage);
    }
    const QStringList names = setAside();
    QCOMPARE(names.size(), 4);
    QSet<QByteArray> kept;
    for (const QString &name : names)
        kept += bytesOf(m_folder->filePath(name));
    QCOMPARE(kept, contents);
}

void TestDamage::itIsToldUntilItWasRead()
{
    close();
    setBytes(m_file, "garbage");
    open();
    const QString where = await(m_database->condition()).setAside;
    QCOMPARE(setAside(), QStringList{QFileInfo(where).fileName()});
    reopen();
    QCOMPARE(await(m_database->condition()).setAside, where);
    VERIFY_OK(await(m_database->setAsideWasTold()));
    QVERIFY(await(m_database->condition()).setAside.isEmpty());
    VERIFY_OK(await(m_database->setAsideWasTold())); // nothing to tell: nothing is written
    reopen();
    QVERIFY(await(m_database->condition()).setAside.isEmpty());
    QCOMPARE(await(kinds()), (QStringList{u"journal-set-aside"_s, u"journal-set-aside-told"_s}));
    // The journal may be sent to support: the name of a home folder is nobody's business there.
    const auto events = await(m_journal->exportEvents());
    QVERIFY(!QJsonDocument(*events).toJson().contains(QFile::encodeName(m_folder->path())));
    // The next one is told again.
    close();
    setBytes(m_file, "more garbage");
    open();
    QVERIFY(bytesOf(await(m_database->condition()).setAside) == "more garbage");
}

void TestDamage::damageMetInTheMiddleIsSetAsideAtTheNextStart()
{
    {
        // Its write makes the first connection read the pages anew.
        Stranger stranger(m_file);
        QVERIFY(stranger.run({u"INSERT INTO event (at, kind, account, endpoint, intent_id, order_id, detail)"
                              " VALUES ('', 'x', '', '', '', 0, '{}')"_s,
                              u"PRAGMA wal_checkpoint(TRUNCATE)"_s}));
    }
    // In place: a new file would be another one for those who have it open.
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (qint64 page = 1; page < file.size() / pageSize; ++page) {
        file.seek(page * pageSize);
        file.write(QByteArray(pageSize, '\x7f'));
    }
    file.close();

    const auto outcome = await(m_journal->beginOrder(order(u"c"_s, {u"c.fr"_s})));
    COMPARE_CODE(outcome, "corrupt");
    QCOMPARE(outcome.error().kind, base::Error::Kind::Storage);
    // From now on nothing is written, also where the damage is not met.
    COMPARE_CODE(await(exec(u"SELECT 1"_s)), "corrupt");
    QCOMPARE(await(m_database->condition()).error->code, "corrupt"_ba);
    QVERIFY(setAside().isEmpty());
    close();
    expectSetAside({{u""_s, bytesOf(m_file)}});
}

void TestDamage::nothingIsLostWhenItCannotBeSetAside()
{
#ifndef Q_OS_LINUX
    QSKIP("needs a user without rights");
#endif
    close();
    const QByteArray garbage = QByteArray("garbage ").repeated(100);
    setBytes(m_file, garbage);
    const Unprivileged somebody(m_folder->path());
    QVERIFY(somebody.isGood);
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    open();
    COMPARE_CODE(await(m_journal->beginOrder(order(u"c"_s, {u"c.fr"_s}))), "read-only");
    QCOMPARE(bytesOf(m_file), garbage);
    QVERIFY(setAside().isEmpty());
    // cured
    QVERIFY(QFile::setPermissions(m_folder->path(), ownerOnly | QFile::ExeOwner));
    VERIFY_OK(await(m_journal->beginOrder(order(u"c"_s, {u"c.fr"_s}))));
    QCOMPARE(setAside().size(), 1);
    close();
}

void TestDamage::twoThatOpenADamagedFileMakeOneNewFile()
{
    close();
    setBytes(m_file, QByteArray("garbage ").repeated(100));
    open();
    Database second(m_file);
    Journal other(second, m_clock);
    const auto one = m_journal->beginOrder(order(u"c"_s, {u"c.fr"_s}));
    const auto two = other.beginOrder(order(u"d"_s, {u"d.fr"_s}));
    VERIFY_OK(await(one));
    VERIFY_OK(await(two));
    QCOMPARE(await(m_journal->unsettledOrders(europe))->size(), 2);
    QCOMPARE(await(other.unsettledOrders(europe))->size(), 2);
    QCOMPARE(setAside().size(), 1);
}

QTEST_GUILESS_MAIN(TestDamage)
#include "test_damage.moc"
