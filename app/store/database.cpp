// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"

#include "base/logging.h"
#include "store/damagerecord.h"
#include "store/databasefile.h"
#include "store/logcheck.h"
#include "store/migrations.h"
#include "store/sql.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>
#include <QThread>
#include <QThreadPool>
#include <QUuid>

#include <chrono>

namespace cartouche::store {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Another process may hold the file for the time of a transaction of ours, never longer.
constexpr auto busyTimeout = 5000ms;

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

/// Every page, row and index. Not quick_check, which is hardly faster on a file of this size: an index that
/// has lost a row would hide a payment that is under way. A changed letter inside a text is not found.
base::Result<void> checkPages(QSqlDatabase &database)
{
    auto query = execute(database, u"PRAGMA integrity_check(1)"_s);
    if (!query)
        return base::failure(query.error());
    if (!query->next())
        return base::failure(storageError(query->lastError()));
    const QString found = query->value(0).toString();
    if (found == "ok"_L1)
        return {};
    // SQLite tells of pages that the disk did not hand out in the same list.
    const bool isUnread = (found.contains("get the page"_L1) && !found.endsWith("code=11"_L1))
        || found.contains("failed to get page"_L1);
    return base::failure(storageError(isUnread ? "io"_ba : "corrupt"_ba, found));
}

base::Result<void> checkHealth(QSqlDatabase &database, const QString &file)
{
    // Keeps others from writing while the log is read.
    if (const auto begun = execute(database, u"BEGIN IMMEDIATE"_s); !begun)
        return base::failure(begun.error());
    auto outcome = checkLog(file + u"-wal"_s);
    if (outcome)
        outcome = checkPages(database);
    (void)execute(database, u"ROLLBACK"_s);
    return outcome;
}

base::Result<void> inTransaction(QSqlDatabase &database, const std::function<base::Result<void>(QSqlDatabase &)> &work)
{
    if (const auto begun = execute(database, u"BEGIN IMMEDIATE"_s); !begun)
        return base::failure(begun.error());
    auto outcome = work(database);
    if (outcome) {
        if (const auto committed = execute(database, u"COMMIT"_s); !committed)
            outcome = base::failure(committed.error());
    }
    if (!outcome) {
        // May fail: after some errors (disk full) SQLite has rolled back by itself.
        (void)execute(database, u"ROLLBACK"_s);
    }
    return outcome;
}

base::Result<void> setUp(QSqlDatabase &database, const QString &file)
{
    // First of all, so that a file that is not for us is left exactly as it is.
    if (auto ours = checkSchema(database); !ours)
        return ours;
    // Before anything is written: a write begins the log anew.
    if (auto healthy = checkHealth(database, file); !healthy)
        return healthy;
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
    if (auto migrated = migrate(database); !migrated)
        return migrated;
    const QStringList setAside = DatabaseFile(file).setAsideNames();
    if (setAside.isEmpty())
        return {};
    return inTransaction(database, [&setAside](QSqlDatabase &open) { return recordSetAside(open, setAside); });
}

/// Commits what changes nothing, so that a disk that takes no writes is known before an order is.
base::Result<void> tryToWrite(QSqlDatabase &database)
{
    auto version = execute(database, u"PRAGMA user_version"_s);
    if (!version)
        return base::failure(version.error());
    if (!version->next())
        return base::failure(storageError(version->lastError()));
    const auto written = execute(database, u"PRAGMA user_version = %1"_s.arg(version->value(0).toInt()));
    if (!written)
        return base::failure(written.error());
    return {};
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
        if (damage)
            return base::failure(*damage);
        if (connection)
            return {};
        makeFolder(file);
        // One opens at a time: what is damaged for one, another may have replaced at this moment.
        QLockFile opening(file + u".opening"_s);
        opening.setStaleLockTime(0);
        const bool isAlone = opening.tryLock(static_cast<int>(busyTimeout.count()));
        if (auto prepared = DatabaseFile(file).prepare(isAlone); !prepared)
            return prepared;
        auto outcome = connect();
        if (!outcome && outcome.error().code == "corrupt" && isAlone)
            outcome = replace();
        if (!outcome) {
            close();
            // SQLite does not say which file; the person has to know.
            if (!outcome.error().technical.contains(file))
                outcome.error().technical += u": "_s + file;
        }
        return outcome;
    }

    [[nodiscard]] base::Result<void> connect()
    {
        connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
        connection->setDatabaseName(file);
        connection->setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout.count()));
        if (!connection->open())
            return base::failure(storageError(connection->lastError()));
        return setUp(*connection, file);
    }

    /// Sets the damaged file aside and makes a new one.
    [[nodiscard]] base::Result<void> replace()
    {
        const DatabaseFile files(file);
#ifdef Q_OS_WIN
        close(); // an open file cannot be renamed there
#endif
        // Renamed while it is open: SQLite sees that, and neither folds the log in nor deletes it.
        auto outcome = files.setAside();
        close();
        if (outcome)
            outcome = files.prepare(true);
        return outcome ? connect() : outcome;
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
        if (connection && !QFileInfo::exists(file)) {
            // SQLite would go on writing what nobody finds again.
            close();
            return base::failure(storageError("cannot-open"_ba, u"the file was taken away: "_s + file));
        }
        if (auto opened = open(); !opened)
            return opened;
        auto outcome = inTransaction(*connection, work);
        if (!outcome && outcome.error().code == "corrupt")
            damage = outcome.error();
        return outcome;
    }

    const QString file;
    const QString connectionName = u"cartouche-store-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::optional<QSqlDatabase> connection;
    std::optional<base::Error> damage; ///< met while the file was open; it is set aside at the next start
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
        && QDir().mkdir(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
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

QFuture<Database::Condition> Database::condition()
{
    struct Call
    {
        QPromise<Condition> promise;
        Condition condition;
    };
    const auto call = std::make_shared<Call>();
    call->promise.start();
    post(
        [this, call](QSqlDatabase &database) -> base::Result<void> {
            const auto name = untoldSetAside(database);
            if (!name)
                return base::failure(name.error());
            if (!name->isEmpty())
                call->condition.setAside = DatabaseFile(d->file).beside(*name);
            return tryToWrite(database);
        },
        [call](const base::Result<void> &outcome) {
            if (!outcome)
                call->condition.error = outcome.error();
            call->promise.addResult(call->condition);
            call->promise.finish();
        });
    return call->promise.future();
}

QFuture<base::Result<void>> Database::setAsideWasTold()
{
    return run<void>([](QSqlDatabase &database) { return recordTold(database); });
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
