// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journalfixture.h"
#include "store/migrations.h"
#include "store/unprivileged.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>


using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::tests;
using store::Database;
using store::Journal;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
constexpr qsizetype pageSize = 4096;
constexpr qsizetype frameSize = 24 + pageSize;
const QString wal = u"-wal"_s;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file of the test could not be written");
}

void overwrite(const QString &path, qsizetype from, const QByteArray &with)
{
    QByteArray bytes = bytesOf(path);
    setBytes(path, bytes.replace(from, with.size(), with));
}

base::Result<void> exec(QSqlDatabase &database, const QString &sql)
{
    if (const auto done = store::execute(database, sql); !done)
        return base::failure(done.error());
    return {};
}

/// Another program at the same file.
class Stranger
{
public:
    explicit Stranger(const QString &file)
    {
        m_database.emplace(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"stranger"_s));
        m_database->setDatabaseName(file);
        isGood = m_database->open();
    }
    ~Stranger()
    {
        m_database.reset();
        QSqlDatabase::removeDatabase(u"stranger"_s);
    }
    Stranger(const Stranger &) = delete;
    Stranger &operator=(const Stranger &) = delete;
    bool run(const QStringList &statements)
    {
        return std::all_of(statements.begin(), statements.end(),
                           [this](const QString &sql) { return exec(*m_database, sql).has_value(); });
    }

    bool isGood = false;

private:
    std::optional<QSqlDatabase> m_database;
};

} // namespace

/// A database that was damaged by whatever there is: it is found before it is used, set aside as it was,
/// and told. What is not damage is left alone.
class TestDamage : public JournalFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        start();
        m_file = m_database->file();
        VERIFY_OK(await(m_journal->beginOrder(order(u"a"_s, {u"a.fr"_s}))));
        VERIFY_OK(await(m_journal->orderPlaced(u"a"_s, 42, {})));
        for (int i = 0; i < 40; ++i)
            VERIFY_OK(await(m_journal->orderSeen(seen(42, u"status-%1"_s.arg(i)))));
        VERIFY_OK(await(m_journal->beginOrder(order(u"b"_s, {u"b.fr"_s}))));
    }
    void cleanup() { close(); }

    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void aLogThatIsDamagedIsSetAside_data();
    void aLogThatIsDamagedIsSetAside();
    void whatIsNotFound_data();
    void whatIsNotFound();
    void anIndexThatLacksAPaymentIsFound();
    void aSoundFileStaysWhereItIs();
    void aLogOfAProgramThatDiedIsRead();
    void anEmptyFileIsNew();
    void aLogWithoutItsDatabaseIsSetAside_data();
    void aLogWithoutItsDatabaseIsSetAside();
    void aBusyFileIsNotDamaged();
    void aNewerOrForeignFileIsNeverSetAside();
    void whatWasSetAsideIsNeverOverwritten();
    void itIsToldUntilItWasRead();
    void damageMetInTheMiddleIsSetAsideAtTheNextStart();
    void nothingIsLostWhenItCannotBeSetAside();
    void twoThatOpenADamagedFileMakeOneNewFile();

private:
    [[nodiscard]] QStringList setAside() const
    {
        return QDir(m_folder->path()).entryList({u"cartouche.db.damaged-*"_s}, QDir::Files, QDir::Name);
    }
    /// Ends the program as SIGKILL would: the log stays.
    void die()
    {
        const QString kept = m_folder->filePath(u"kept"_s);
        for (const QString &suffix : {u""_s, wal})
            QVERIFY(QFile::copy(m_file + suffix, kept + suffix));
        close();
        for (const QString &suffix : {u""_s, wal}) {
            QFile::remove(m_file + suffix);
            QVERIFY(QFile::rename(kept + suffix, m_file + suffix));
        }
    }
    /// Opens it and looks whether `before` was set aside as it was and a new one works.
    void expectSetAside(const QHash<QString, QByteArray> &before);
    void expectKept();

    QString m_file;
};

void TestDamage::expectSetAside(const QHash<QString, QByteArray> &before)
{
    open();
    VERIFY_OK(await(m_journal->beginOrder(order(u"new"_s, {u"a.fr"_s}))));
    const Database::Condition condition = await(m_database->condition());
    QVERIFY(!condition.error);
    QVERIFY(QFileInfo(condition.setAside).absolutePath() == QFileInfo(m_file).absolutePath());
    for (auto file = before.cbegin(); file != before.cend(); ++file) {
        QVERIFY2(bytesOf(condition.setAside + file.key()) == file.value(), qPrintable(file.key()));
        QCOMPARE(QFile::permissions(condition.setAside + file.key()), ownerOnly);
    }
    QCOMPARE(QFile::permissions(m_file), ownerOnly);
    QVERIFY(!QFileInfo::exists(m_file + u".opening"_s));
    QCOMPARE(await(m_journal->unsettledOrders(europe))->size(), 1);
    QCOMPARE(await(kinds()), (QStringList{u"journal-set-aside"_s, u"order-sending"_s}));
}

void TestDamage::expectKept()
{
    open();
    VERIFY_OK(await(m_journal->unsettledOrders(europe)));
    const Database::Condition condition = await(m_database->condition());
    QVERIFY(!condition.error);
    QVERIFY(condition.setAside.isEmpty());
    QVERIFY(setAside().isEmpty());
}

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

void TestDamage::aLogThatIsDamagedIsSetAside_data()
{
    QTest::addColumn<qsizetype>("from");
    QTest::addColumn<QByteArray>("with");
    // SQLite itself ignores such a log without a word, and with it the last orders.
    QTest::newRow("garbage header") << qsizetype(0) << QByteArray(32, 'x');
    QTest::newRow("one bit of the header") << qsizetype(13) << QByteArray(1, '\x55');
    QTest::newRow("garbage") << qsizetype(0) << QByteArray("no log ").repeated(3 * frameSize / 7);
    QTest::newRow("one byte of the first frame") << qsizetype(32 + 24 + 100) << QByteArray(1, '\x55');
    QTest::newRow("a frame in the middle") << 32 + 10 * frameSize << QByteArray(frameSize, 'x');
    QTest::newRow("the head of a frame") << 32 + 10 * frameSize << QByteArray(24, '\0');
}

void TestDamage::aLogThatIsDamagedIsSetAside()
{
    QFETCH(qsizetype, from);
    QFETCH(QByteArray, with);
    die();
    QVERIFY(bytesOf(m_file + wal).size() > 32 + 20 * frameSize);
    overwrite(m_file + wal, from, with);
    expectSetAside({{u""_s, bytesOf(m_file)}, {wal, bytesOf(m_file + wal)}});
}

void TestDamage::whatIsNotFound_data()
{
    // Written down, so that nobody believes more than there is.
    QTest::addColumn<QString>("damaged");
    QTest::newRow("another letter in a text") << u"letter"_s;
    QTest::newRow("a log that was cut short") << u"short"_s;
    QTest::newRow("damage to the last transaction") << u"last"_s;
}

void TestDamage::whatIsNotFound()
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

void TestDamage::aLogOfAProgramThatDiedIsRead()
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

void TestDamage::anEmptyFileIsNew()
{
    close();
    setBytes(m_file, {});
    expectKept();
    QCOMPARE(await(m_journal->unsettledOrders(europe))->size(), 0);
}

void TestDamage::aLogWithoutItsDatabaseIsSetAside_data()
{
    QTest::addColumn<bool>("isEmpty");
    QTest::newRow("gone") << false;
    QTest::newRow("empty") << true;
}

void TestDamage::aLogWithoutItsDatabaseIsSetAside()
{
    QFETCH(bool, isEmpty);
    die();
    QVERIFY(QFile::remove(m_file));
    if (isEmpty)
        setBytes(m_file, {});
    QVERIFY(QFile::setPermissions(m_file + wal, ownerOnly | QFile::ReadOther));
    expectSetAside({{wal, bytesOf(m_file + wal)}});
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
