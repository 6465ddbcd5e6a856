// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/pricehistory.h"

#include <QHash>
#include <QStringList>

namespace cartouche::store {

/// A name that is asked about again and again.
struct WatchedName
{
    QString name; ///< ASCII form
    QDateTime addedAt; ///< UTC
    bool tellsAvailable = true; ///< the person wants to hear that it can be registered
    bool tellsPrice = true;     ///< likewise that its price is another
    bool isMuted = false;       ///< nothing is told for the time being, whatever the two above say
    friend bool operator==(const WatchedName &, const WatchedName &) = default;
};

/// Everything that is known when the program starts.
struct WatchState
{
    QList<WatchedName> names; ///< oldest first
    QHash<QString, NameAnswer> answers; ///< the last one to each name, watched or only shortlisted
    bool isSilent = false; ///< nothing at all is to be told
};

/// The names that are watched at one endpoint and the last answer to each. An account of the same
/// endpoint sees the same list. Errors: Kind::Storage as in sql.h. Every write may be repeated.
class Watchlist
{
public:
    /// @param database outlives the list
    /// @param endpoint base URL
    Watchlist(Database &database, QString endpoint);

    [[nodiscard]] QFuture<base::Result<WatchState>> read() const;
    /// Adds or replaces.
    [[nodiscard]] QFuture<base::Result<void>> put(const QList<WatchedName> &names);
    /// Last answer and price history stay, so that it can be undone.
    [[nodiscard]] QFuture<base::Result<void>> remove(const QStringList &names);
    /// The last answer to a name; `isPoint`: a point of its price history too, where one is due.
    [[nodiscard]] QFuture<base::Result<void>> record(const QString &name, const NameAnswer &answer, bool isPoint);
    /// For the whole installation.
    [[nodiscard]] QFuture<base::Result<void>> setSilent(bool isSilent);
    /// Takes away the answers to names of any endpoint that are on no list, and the price history as it prunes.
    [[nodiscard]] QFuture<base::Result<void>> prune(const QDateTime &now);

private:
    Database &m_database;
    QString m_endpoint;
};

} // namespace cartouche::store
