// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QFuture>
#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <memory>

namespace cartouche::store {

/// The one SQLite file: mode 0600, WAL, synchronous=FULL, foreign keys on, a schema version from day
/// one (PRAGMA user_version) with tested migrations. All work runs, in order, on one thread of its own;
/// the GUI thread never waits for the disk.
class Database
{
public:
    /// Does not touch the disk: the first job opens, creates or migrates the file. A file of a newer
    /// schema, or one that cannot be opened, makes every job fail with Kind::Storage (nothing is deleted).
    explicit Database(QString file);
    /// Finishes the queued jobs, then closes.
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// $XDG_DATA_HOME/cartouche/cartouche.db, or the platform's place
    [[nodiscard]] static QString defaultFile();
    [[nodiscard]] const QString &file() const;

    /// Runs `job` inside one transaction on the store's thread: committed when it succeeds, rolled
    /// back when it fails.
    template <typename T>
    [[nodiscard]] QFuture<base::Result<T>> run(std::function<base::Result<T>(QSqlDatabase &)> job);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cartouche::store
