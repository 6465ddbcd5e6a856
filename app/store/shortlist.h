// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QStringList>

namespace cartouche::store {

class Database;

/// A name that somebody wants to come back to.
struct ShortlistedName
{
    QString name; ///< ASCII form
    QString note;
    QDateTime addedAt; ///< UTC
    friend bool operator==(const ShortlistedName &, const ShortlistedName &) = default;
};

/// The names kept for later with their notes, one list for the installation: it belongs to no account.
/// Errors: Kind::Storage as in sql.h. Every write may be repeated.
class Shortlist
{
public:
    /// @param database outlives the list
    explicit Shortlist(Database &database);

    /// Oldest first.
    [[nodiscard]] QFuture<base::Result<QList<ShortlistedName>>> read() const;
    /// Adds or replaces.
    [[nodiscard]] QFuture<base::Result<void>> put(const QList<ShortlistedName> &names);
    [[nodiscard]] QFuture<base::Result<void>> remove(const QStringList &names);

private:
    Database &m_database;
};

} // namespace cartouche::store
