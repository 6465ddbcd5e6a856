// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QFuture>
#include <QStringList>

#include <optional>

namespace cartouche::store {

class Database;

/// A search that was begun: all its names in their order. What was answered stands in Answers.
struct SearchRun
{
    QString id;          ///< made by the caller: a UUID
    QString endpoint;    ///< base URL
    QString subsidiary;
    QString account;     ///< empty when nobody is signed in
    QDateTime createdAt; ///< UTC
    QString label;       ///< what was typed, or where the list came from; cut at `longestLabel`
    QStringList names;   ///< ASCII forms, each once; cut at `mostNames`

    static constexpr qsizetype longestLabel = 500;
    static constexpr qsizetype mostNames = 10'000;
};

/// The searches of this computer, so that one that was interrupted can go on. At most one of them is open
/// at an endpoint. Every function runs on the store's own thread; errors are Kind::Storage, see sql.h,
/// and Kind::Invalid, code "run", for one without an id, an endpoint, a moment or a name.
class SearchRuns
{
public:
    /// @param database outlives this object
    explicit SearchRuns(Database &database);

    /// The run is open; one that its account had open at its endpoint is dropped.
    [[nodiscard]] QFuture<base::Result<void>> create(const SearchRun &run);
    /// Every name has its answer. No error when it is not open any more.
    [[nodiscard]] QFuture<base::Result<void>> finish(const QString &id);
    /// The person does not want it any more. No error when it is not open any more.
    [[nodiscard]] QFuture<base::Result<void>> drop(const QString &id);
    [[nodiscard]] QFuture<base::Result<std::optional<SearchRun>>> openRun(const QString &endpoint, const QString &account);
    /// How many of its names have been answered since it began; what could not be told is no answer.
    [[nodiscard]] QFuture<base::Result<int>> answered(const QString &id);

private:
    [[nodiscard]] QFuture<base::Result<void>> close(const QString &id, const QString &state);

    Database &m_database;
};

} // namespace cartouche::store
