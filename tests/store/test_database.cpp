// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"
#include "store/migrations.h"
#include "store/sql.h"
#include "store/await.h"
#include "store/unprivileged.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace cartouche;
using cartouche::tests::await;
using cartouche::tests::Unprivileged;
using store::Database;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

base::Result<void> exec(QSqlDatabase &database, const QString &sql)
{
    if (const auto done = store::execute(database, sql); !done)
        return base::failure(done.error());
    return {};
}

base::Result<QString> text(QSqlDatabase &database, const QString &sql)
{
    auto query = store::execute(database, sql);
    if (!query)
        return base::failure(query.error());
    return query->next() ? query->value(0).toString() : QString();
}

QFuture<base::Result<void>> exec(Database &database, const QString &sql)
{
    return database.run<void>([sql](QSqlDatabase &connection) { return exec(connection, sql); });
}

QFuture<base::Result<QString>> text(Database &database, const QString &sql)
{
    return database.run<QString>([sql](QSqlDatabase &connection) { return text(connection, sql); });
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"new/cartouche/cartouche.db"_s);
    }

    void nothingTouchesTheDiskBeforeTheFirstJob()
    {
        const Database database(m_file);
        QCOMPARE(database.file(), m_file);
        QVERIFY(!QFileInfo::exists(m_folder->filePath(u"new"_s)));
    }

    void theConnectionIsSafe()
    {
        Database database(m_file);
        QCOMPARE(*await(text(database, u"PRAGMA synchronous"_s)), u"2"_s); // FULL
        QCOMPARE(*await(text(database, u"PRAGMA journal_mode"_s)), u"wal"_s);
        QCOMPARE(*await(text(database, u"PRAGMA foreign_keys"_s)), u"1"_s);
        QCOMPARE(*await(text(database, u"PRAGMA user_version"_s)),
                 QString::number(store::migrations().last().version));
    }

    void onlyTheOwnerReadsTheFiles()
    {
        Database database(m_file);
        VERIFY_OK(await(exec(database, u"CREATE TABLE t (x TEXT)"_s)));
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
            QVERIFY2(QFileInfo::exists(m_file + suffix), qPrintable(suffix));
            QCOMPARE(QFile::permissions(m_file + suffix), ownerOnly);
        }
        QCOMPARE(QFile::permissions(QFileInfo(m_file).absolutePath()), ownerOnly | QFile::ExeOwner | QFile::ExeUser);
    }

    void aFileThatOthersCouldReadIsNarrowed()
    {
        { Database database(m_file); VERIFY_OK(await(exec(database, u"CREATE TABLE t (x TEXT)"_s))); }
        QVERIFY(QFile::setPermissions(m_file, ownerOnly | QFile::ReadGroup | QFile::ReadOther));
        Database database(m_file);
        VERIFY_OK(await(exec(database, u"INSERT INTO t VALUES ('x')"_s)));
        QCOMPARE(QFile::permissions(m_file), ownerOnly);
        QCOMPARE(QFile::permissions(m_file + u"-wal"_s), ownerOnly);
    }

    void jobsRunInOrderOnOneOtherThread()
    {
        Database database(m_file);
        QList<int> order;              // written on the store's thread, read after the last answer
        QSet<QThread *> threads;
        QFuture<base::Result<void>> last;
        for (int i = 0; i < 200; ++i) {
            last = database.run<void>([&order, &threads, i](QSqlDatabase & /*connection*/) -> base::Result<void> {
                order += i;
                threads += QThread::currentThread();
                return {};
            });
        }
        VERIFY_OK(await(last));
        QCOMPARE(order.size(), 200);
        QVERIFY(std::is_sorted(order.begin(), order.end()));
        QCOMPARE(threads.size(), 1);
        QVERIFY(!threads.contains(QThread::currentThread()));
    }

    void theDestructorFinishesTheQueue()
    {
        QFuture<base::Result<void>> last;
        {
            Database database(m_file);
            (void)exec(database, u"CREATE TABLE t (x INTEGER)"_s);
            for (int i = 0; i < 50; ++i)
                last = exec(database, u"INSERT INTO t VALUES (1)"_s);
        }
        QVERIFY(last.isFinished());
        QVERIFY(last.result().has_value());
        QVERIFY(!QFileInfo::exists(m_file + u"-wal"_s)); // closed in order: the log is folded in
        Database database(m_file);
        QCOMPARE(*await(text(database, u"SELECT count(*) FROM t"_s)), u"50"_s);
    }

    void aJobThatFailsLeavesNothing()
    {
        Database database(m_file);
        VERIFY_OK(await(exec(database, u"CREATE TABLE t (x INTEGER)"_s)));
        const auto outcome = await(database.run<int>([](QSqlDatabase &connection) -> base::Result<int> {
            (void)exec(connection, u"INSERT INTO t VALUES (1)"_s);
            (void)exec(connection, u"CREATE TABLE u (x INTEGER)"_s);
            return base::failure(base::invalid("on-purpose"_ba));
        }));
        COMPARE_CODE(outcome, "on-purpose");
        QCOMPARE(*await(text(database, u"SELECT count(*) FROM t"_s)), u"0"_s);
        QCOMPARE(*await(text(database, u"SELECT count(*) FROM sqlite_master WHERE name = 'u'"_s)), u"0"_s);
    }

    void aCommitThatFailsIsAFailureOfTheJob()
    {
        Database database(m_file);
        VERIFY_OK(await(exec(database, u"CREATE TABLE p (id INTEGER PRIMARY KEY)"_s)));
        VERIFY_OK(await(exec(database, u"CREATE TABLE c (p INTEGER REFERENCES p DEFERRABLE INITIALLY DEFERRED)"_s)));
        const auto outcome = await(exec(database, u"INSERT INTO c VALUES (7)"_s)); // broken only at COMMIT
        COMPARE_CODE(outcome, "constraint");
        QCOMPARE(*await(text(database, u"SELECT count(*) FROM c"_s)), u"0"_s);
    }

    void errorsCarryTheWordsOfSqlite()
    {
        Database database(m_file);
        const auto outcome = await(exec(database, u"SELECT * FROM nowhere"_s));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, base::Error::Kind::Storage);
        QVERIFY(outcome.error().technical.contains(u"no such table: nowhere"_s));
    }

    void aFullDiskIsAFailureThatLeavesNothing()
    {
        Database database(m_file);
        VERIFY_OK(await(exec(database, u"CREATE TABLE t (x BLOB)"_s)));
        VERIFY_OK(await(exec(database, u"PRAGMA max_page_count = 60"_s)));
        COMPARE_CODE(await(exec(database, u"INSERT INTO t VALUES (zeroblob(1000000))"_s)), "full");
        QCOMPARE(*await(text(database, u"SELECT count(*) FROM t"_s)), u"0"_s);
        VERIFY_OK(await(exec(database, u"INSERT INTO t VALUES (1)"_s)));
    }

    void aReadOnlyFileFailsEveryJob()
    {
#ifndef Q_OS_LINUX
        QSKIP("needs a user without rights");
#endif
        m_file = m_folder->filePath(u"cartouche.db"_s);
        { Database database(m_file); VERIFY_OK(await(exec(database, u"CREATE TABLE t (x TEXT)"_s))); }
        QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner));
        const Unprivileged somebody(m_folder->path());
        QVERIFY(somebody.isGood);
        {
            Database database(m_file);
            COMPARE_CODE(await(text(database, u"SELECT count(*) FROM t"_s)), "read-only");
            COMPARE_CODE(await(exec(database, u"INSERT INTO t VALUES ('x')"_s)), "read-only");
        }
        QCOMPARE(QFile::permissions(m_file), QFile::ReadOwner | QFile::ReadUser);
    }

    void aFolderThatCannotBeCreatedFailsEveryJob()
    {
        QFile blocker(m_folder->filePath(u"new"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly)); // a file where the folder should be
        Database database(m_file);
        COMPARE_CODE(await(text(database, u"SELECT 1"_s)), "cannot-open");
        COMPARE_CODE(await(text(database, u"SELECT 1"_s)), "cannot-open");
        QVERIFY(blocker.remove()); // cured: no restart is needed
        VERIFY_OK(await(text(database, u"SELECT 1"_s)));
    }

    void aReadOnlyFolderFailsEveryJob()
    {
#ifndef Q_OS_LINUX
        QSKIP("needs a user without rights");
#endif
        m_file = m_folder->filePath(u"cartouche.db"_s);
        { Database database(m_file); VERIFY_OK(await(exec(database, u"CREATE TABLE t (x TEXT)"_s))); }
        const Unprivileged somebody(m_folder->path());
        QVERIFY(somebody.isGood);
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
        Database database(m_file);
        COMPARE_CODE(await(exec(database, u"INSERT INTO t VALUES ('x')"_s)), "read-only");
        const Database::Condition condition = await(database.condition());
        QVERIFY(condition.error);
        QCOMPARE(condition.error->code, "read-only"_ba);
        QCOMPARE(condition.error->kind, base::Error::Kind::Storage);
        // cured: no restart is needed
        QVERIFY(QFile::setPermissions(m_folder->path(), ownerOnly | QFile::ExeOwner));
        VERIFY_OK(await(exec(database, u"INSERT INTO t VALUES ('x')"_s)));
        QVERIFY(!await(database.condition()).error);
    }

    void aFileThatIsTakenAwayFailsTheJob()
    {
        Database database(m_file);
        VERIFY_OK(await(exec(database, u"CREATE TABLE t (x TEXT)"_s)));
        QVERIFY(QFile::remove(m_file));
        // What was written now would never be found again.
        COMPARE_CODE(await(exec(database, u"INSERT INTO t VALUES ('x')"_s)), "cannot-open");
    }

    void aNewerSchemaFailsEveryJobAndIsKept()
    {
        { Database database(m_file); VERIFY_OK(await(exec(database, u"PRAGMA user_version = 9999"_s))); }
        const QByteArray before = contents();
        {
            Database database(m_file);
            COMPARE_CODE(await(text(database, u"SELECT 1"_s)), "newer-schema");
            COMPARE_CODE(await(exec(database, u"CREATE TABLE t (x TEXT)"_s)), "newer-schema");
        }
        QCOMPARE(contents(), before);
    }

    void aFileOfAnotherProgramIsKept()
    {
        {
            QSqlDatabase theirs = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"theirs"_s);
            m_file = m_folder->filePath(u"theirs.db"_s);
            theirs.setDatabaseName(m_file);
            QVERIFY(theirs.open());
            VERIFY_OK(exec(theirs, u"CREATE TABLE theirs (x TEXT)"_s));
        }
        QSqlDatabase::removeDatabase(u"theirs"_s);
        const QByteArray before = contents();
        {
            Database database(m_file);
            COMPARE_CODE(await(text(database, u"SELECT 1"_s)), "foreign-file");
        }
        QCOMPARE(contents(), before);
    }

    void twoObjectsShareOneFile()
    {
        // Both create the file at once, then write by turns: each waits for the other, none is lost.
        Database first(m_file);
        Database second(m_file);
        QList<QFuture<base::Result<void>>> answers;
        answers << exec(first, u"CREATE TABLE IF NOT EXISTS t (x INTEGER)"_s)
                << exec(second, u"CREATE TABLE IF NOT EXISTS t (x INTEGER)"_s);
        for (int i = 0; i < 50; ++i)
            answers << exec(first, u"INSERT INTO t VALUES (1)"_s) << exec(second, u"INSERT INTO t VALUES (2)"_s);
        for (const auto &answer : std::as_const(answers))
            VERIFY_OK(await(answer));
        QCOMPARE(*await(text(first, u"SELECT count(*) FROM t"_s)), u"100"_s);
        QCOMPARE(*await(text(second, u"SELECT count(*) FROM t"_s)), u"100"_s);
    }

    void aJobIsNotStoppedByCancellingItsFuture()
    {
        Database database(m_file);
        VERIFY_OK(await(exec(database, u"CREATE TABLE t (x INTEGER)"_s)));
        exec(database, u"INSERT INTO t VALUES (1)"_s).cancel();
        QCOMPARE(*await(text(database, u"SELECT count(*) FROM t"_s)), u"1"_s);
    }

private:
    QByteArray contents() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "test_database.moc"
