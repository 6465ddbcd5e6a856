// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/migrations.h"
#include "store/sql.h"
#include "store/await.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche::store;

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        m_database.setDatabaseName(m_folder->filePath(u"test.db"_s));
        QVERIFY(m_database.open());
    }

    void cleanup()
    {
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(u"test"_s);
    }

    void versionsAreOneTwoThree()
    {
        int expected = 1;
        for (const Migration &step : migrations()) {
            QCOMPARE(step.version, expected++);
            QVERIFY(!step.statements.isEmpty());
        }
    }

    void anEmptyFileBecomesTheNewestSchema()
    {
        VERIFY_OK(migrate(m_database));
        QCOMPARE(version(), migrations().last().version);
        const QStringList tables = m_database.tables();
        for (const QString &name : {u"event"_s, u"known_order"_s, u"order_intent"_s, u"pay_intent"_s})
            QVERIFY2(tables.contains(name), qPrintable(name));
        VERIFY_OK(migrate(m_database)); // a second time changes nothing
    }

    void anOlderFileKeepsItsRows()
    {
        QList<Migration> steps{{1, {u"CREATE TABLE a (x TEXT)"_s}}};
        VERIFY_OK(migrate(m_database, steps));
        VERIFY_OK(execute(m_database, u"INSERT INTO a VALUES (?)"_s, {u"kept"_s}));
        steps += Migration{2, {u"ALTER TABLE a ADD COLUMN y TEXT NOT NULL DEFAULT 'new'"_s}};
        steps += Migration{3, {u"CREATE TABLE b (z TEXT)"_s, u"INSERT INTO b SELECT x || y FROM a"_s}};
        VERIFY_OK(migrate(m_database, steps));
        QCOMPARE(version(), 3);
        auto rows = execute(m_database, u"SELECT z FROM b"_s);
        VERIFY_OK(rows);
        QVERIFY(rows->next());
        QCOMPARE(rows->value(0).toString(), u"keptnew"_s);
    }

    void aStepThatFailsUndoesAllOfThem()
    {
        VERIFY_OK(migrate(m_database, {{1, {u"CREATE TABLE a (x TEXT)"_s}}}));
        const QList<Migration> steps{{1, {}},
                                     {2, {u"CREATE TABLE b (x TEXT)"_s}},
                                     {3, {u"CREATE TABLE c (x TEXT)"_s, u"NOT EVEN SQL"_s}}};
        const auto outcome = migrate(m_database, steps);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, cartouche::base::Error::Kind::Storage);
        QCOMPARE(version(), 1);
        QCOMPARE(m_database.tables(), QStringList{u"a"_s});
    }

    void aNewerFileIsNotTouched()
    {
        VERIFY_OK(migrate(m_database, {{1, {u"CREATE TABLE a (x TEXT)"_s}}, {2, {u"CREATE TABLE b (x TEXT)"_s}}}));
        COMPARE_CODE(migrate(m_database, {{1, {u"CREATE TABLE a (x TEXT)"_s}}}), "newer-schema");
        QCOMPARE(version(), 2);
    }

    void aFileOfAnotherProgramIsNotTouched()
    {
        VERIFY_OK(execute(m_database, u"CREATE TABLE theirs (x TEXT)"_s));
        COMPARE_CODE(migrate(m_database), "foreign-file");
        QCOMPARE(version(), 0);
        QCOMPARE(m_database.tables(), QStringList{u"theirs"_s});
    }

private:
    int version()
    {
        auto query = execute(m_database, u"PRAGMA user_version"_s);
        return query && query->next() ? query->value(0).toInt() : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QSqlDatabase m_database;
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "test_migrations.moc"
