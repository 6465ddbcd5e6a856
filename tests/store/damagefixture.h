// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/journalfixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace cartouche::tests {

inline constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
inline constexpr qsizetype pageSize = 4096;
inline constexpr qsizetype frameSize = 24 + pageSize;
inline const QString wal = u"-wal"_s;

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void setBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file of the test could not be written");
}

inline void overwrite(const QString &path, qsizetype from, const QByteArray &with)
{
    QByteArray bytes = bytesOf(path);
    setBytes(path, bytes.replace(from, with.size(), with));
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
                           [this](const QString &sql) { return store::execute(*m_database, sql).has_value(); });
    }

    bool isGood = false;

private:
    std::optional<QSqlDatabase> m_database;
};

/// A journal with an order that was placed and one that is under way, for tests that damage its file.
class DamageFixture : public JournalFixture
{
protected:
    void fill()
    {
        start();
        m_file = m_database->file();
        VERIFY_OK(await(m_journal->beginOrder(order(u"a"_s, {u"a.fr"_s}))));
        VERIFY_OK(await(m_journal->orderPlaced(u"a"_s, 42, {})));
        for (int i = 0; i < 40; ++i)
            VERIFY_OK(await(m_journal->orderSeen(seen(42, u"status-%1"_s.arg(i)))));
        VERIFY_OK(await(m_journal->beginOrder(order(u"b"_s, {u"b.fr"_s}))));
    }
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
    /// Opens it and looks whether `before` was set aside as it was, and a new one works.
    void expectSetAside(const QHash<QString, QByteArray> &before)
    {
        open();
        VERIFY_OK(await(m_journal->beginOrder(order(u"new"_s, {u"a.fr"_s}))));
        const store::Database::Condition condition = await(m_database->condition());
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

    void expectKept()
    {
        open();
        VERIFY_OK(await(m_journal->unsettledOrders(europe)));
        const store::Database::Condition condition = await(m_database->condition());
        QVERIFY(!condition.error);
        QVERIFY(condition.setAside.isEmpty());
        QVERIFY(setAside().isEmpty());
    }

    QString m_file;
};

} // namespace cartouche::tests
