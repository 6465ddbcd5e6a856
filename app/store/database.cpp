// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"

#include "base/logging.h"
#include "store/migrations.h"
#include "store/sql.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>
#include <QThreadPool>
#include <QUuid>

#include <chrono>

namespace cartouche::store {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
// Another process may hold the file for the time of a transaction of ours, never longer.
constexpr auto busyTimeout = 5000ms;

/// Makes the folder and the file with their modes before SQLite writes a byte; SQLite gives the -wal
/// and -shm files the mode of the main file.
base::Result<void> prepareFile(const QString &file)
{
    const QFileInfo info(file);
    if (!Database::makeFolder(file))
        return base::failure(storageError("cannot-open"_ba, u"the folder could not be created: "_s + info.absolutePath()));
    if (!info.exists()) {
        QFile made(file);
        // NewOnly: when another process is faster, its file is the one to use.
        if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) && !QFileInfo::exists(file))
            return base::failure(storageError("cannot-open"_ba, made.errorString() + u": "_s + file));
        return {};
    }
    if (!info.isWritable())
        return base::failure(storageError("read-only"_ba, u"the file may not be written: "_s + file));
    // Rights are only ever taken away here: a file that its owner made read-only stays so.
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QFile existing(file + suffix);
        if (!existing.exists())
            continue;
        const auto wanted = existing.permissions() & (ownerOnly | QFileDevice::ReadUser | QFileDevice::WriteUser);
        if (existing.permissions() != wanted && !existing.setPermissions(wanted))
            qCWarning(logStore) << "the mode of the database file could not be narrowed";
    }
    return {};
}

/// Sets a pragma and reads it back: SQLite ignores what it cannot do without a word.
base::Result<void> setPragma(QSqlDatabase &database, const QString &name, const QString &value, const QString &answer)
{
    const QDeadlineTimer deadline(busyTimeout);
    for (;;) {
        auto set = execute(database, u"PRAGMA %1 = %2"_s.arg(name, value));
        if (set)
            break;
        // The change to WAL does not go through SQLite's own busy time-out.
        if (set.error().code != "busy" || deadline.hasExpired())
            return base::failure(set.error());
        QThread::msleep(10);
    }
    auto read = execute(database, u"PRAGMA "_s + name);
    if (!read)
        return base::failure(read.error());
    const QString found = read->next() ? read->value(0).toString() : QString();
    if (found.compare(answer, Qt::CaseInsensitive) != 0)
        return base::failure(storageError("sqlite"_ba, u"%1 is %2, not %3"_s.arg(name, found, answer)));
    return {};
}

base::Result<void> setUp(QSqlDatabase &database)
{
    // First of all, so that a file that is not for us is left exactly as it is.
    if (auto ours = checkSchema(database); !ours)
        return ours;
    const QString pragmas[][3] = {
        {u"journal_mode"_s, u"WAL"_s, u"wal"_s},
        // FULL: in WAL mode NORMAL would lose the last commits with the power, and those are orders.
        {u"synchronous"_s, u"FULL"_s, u"2"_s},
        {u"foreign_keys"_s, u"ON"_s, u"1"_s},
    };
    for (const auto &[name, value, answer] : pragmas) {
        if (auto done = setPragma(database, name, value, answer); !done)
            return done;
    }
    return migrate(database);
}

} // namespace

/// Everything but the constructor and the queue runs on the pool's only thread.
class Database::Private
{
public:
    explicit Private(QString path) : file(std::move(path))
    {
        // One thread that never expires: a connection may only be used by the thread that made it.
        pool.setMaxThreadCount(1);
        pool.setExpiryTimeout(-1);
        pool.setObjectName(u"store"_s);
    }

    [[nodiscard]] base::Result<void> open()
    {
        if (connection)
            return {};
        if (auto prepared = prepareFile(file); !prepared)
            return prepared;
        connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
        connection->setDatabaseName(file);
        connection->setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout.count()));
        auto outcome = connection->open() ? setUp(*connection)
                                          : base::failure(storageError(connection->lastError()));
        if (!outcome)
            close();
        return outcome;
    }

    void close()
    {
        if (!connection)
            return;
        connection->close();
        connection.reset(); // removeDatabase() wants no copy to be left
        QSqlDatabase::removeDatabase(connectionName);
    }

    [[nodiscard]] base::Result<void> transact(const Work &work)
    {
        if (auto opened = open(); !opened)
            return opened;
        if (const auto begun = execute(*connection, u"BEGIN IMMEDIATE"_s); !begun)
            return base::failure(begun.error());
        auto outcome = work(*connection);
        if (outcome) {
            if (const auto committed = execute(*connection, u"COMMIT"_s); !committed)
                outcome = base::failure(committed.error());
        }
        if (!outcome) {
            // May fail: after some errors (disk full) SQLite has rolled back by itself.
            (void)execute(*connection, u"ROLLBACK"_s);
        }
        return outcome;
    }

    const QString file;
    const QString connectionName = u"cartouche-store-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::optional<QSqlDatabase> connection;
    QThreadPool pool;
};

Database::Database(QString file) : d(std::make_unique<Private>(std::move(file))) {}

Database::~Database()
{
    d->pool.start([this] { d->close(); });
    d->pool.waitForDone();
}

bool Database::makeFolder(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (QFileInfo::exists(folder))
        return true;
    const bool isMade = QDir().mkpath(QFileInfo(folder).absolutePath())
        && QDir().mkdir(folder, ownerOnly | QFileDevice::ExeOwner);
    return isMade || QFileInfo::exists(folder);
}

QString Database::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/cartouche/cartouche.db"_s;
}

const QString &Database::file() const
{
    return d->file;
}

void Database::post(Work work, Done done)
{
    d->pool.start([this, work = std::move(work), done = std::move(done)] {
        const auto outcome = d->transact(work);
        if (!outcome)
            qCWarning(logStore).noquote() << outcome.error().toLogLine();
        done(outcome);
    });
}

} // namespace cartouche::store
