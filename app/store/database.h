// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QFuture>
#include <QPromise>
#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace cartouche::store {

/// The one SQLite file: mode 0600, WAL, synchronous=FULL, foreign keys on, a schema version from day
/// one (PRAGMA user_version) with tested migrations. All work runs, in order, on one thread of its own;
/// the GUI thread never waits for the disk.
class Database
{
public:
    /// Does not touch the disk: the first job opens, checks, creates or migrates the file. A file of a newer
    /// schema, or one that cannot be opened, makes every job fail with Kind::Storage (nothing is deleted).
    /// Every job tries again, so that a cured disk needs no restart. A damaged file is set aside under
    /// another name when it is opened, and a new one made; one that turns out damaged later makes this and
    /// every later job fail (code "corrupt") and is set aside at the next start.
    explicit Database(QString file);
    /// Finishes the queued jobs, then closes.
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// $XDG_DATA_HOME/cartouche/cartouche.db, or the platform's place
    [[nodiscard]] static QString defaultFile();
    [[nodiscard]] const QString &file() const;

    /// What a person has to know before they order.
    struct Condition
    {
        QString setAside;                 ///< where a damaged file lies that nobody was told of; empty: none
        std::optional<base::Error> error; ///< why nothing can be written at present; its code as in sql.h
    };
    /// Opens the file and writes to it without changing it.
    [[nodiscard]] QFuture<Condition> condition();
    /// The person has read of Condition::setAside: it is not told again.
    [[nodiscard]] QFuture<base::Result<void>> setAsideWasTold();

    /// Makes the folder of a file, for its owner only, where it is missing. False when it cannot be made.
    static bool makeFolder(const QString &file);

    /// Runs `job` inside one transaction (BEGIN IMMEDIATE) on the store's thread: committed when it
    /// succeeds, rolled back when it fails. Cancelling the future does not stop the job: what was
    /// asked of the journal is written. See sql.h for statements with values.
    template <typename T>
    [[nodiscard]] QFuture<base::Result<T>> run(std::function<base::Result<T>(QSqlDatabase &)> job);

private:
    using Work = std::function<base::Result<void>(QSqlDatabase &)>;
    using Done = std::function<void(const base::Result<void> &)>;
    /// What run() is made of: `done` is called on the store's thread after the commit or the rollback.
    void post(Work work, Done done);

    class Private;
    std::unique_ptr<Private> d;
};

template <typename T>
QFuture<base::Result<T>> Database::run(std::function<base::Result<T>(QSqlDatabase &)> job)
{
    struct Call
    {
        QPromise<base::Result<T>> promise;
        std::optional<base::Result<T>> answer;
    };
    // Shared, because std::function wants copyable captures and a promise is not.
    const auto call = std::make_shared<Call>();
    call->promise.start();
    post(
        [call, job = std::move(job)](QSqlDatabase &database) -> base::Result<void> {
            call->answer.emplace(job(database));
            if (!call->answer->has_value())
                return base::failure(call->answer->error());
            return {};
        },
        [call](const base::Result<void> &outcome) {
            // A job that succeeded has still failed when its commit did.
            if (outcome)
                call->promise.addResult(*std::move(call->answer));
            else
                call->promise.addResult(base::Result<T>(base::failure(outcome.error())));
            call->promise.finish();
        });
    return call->promise.future();
}

} // namespace cartouche::store
