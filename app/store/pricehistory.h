// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/money.h"
#include "base/result.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QSqlDatabase>

#include <optional>

namespace cartouche::store {

class Database;

/// What OVHcloud said of a name at one moment.
struct NameAnswer
{
    QDateTime at;  ///< UTC
    QString state; ///< stable English name, as search::nameOf(State) writes it; never empty
    std::optional<base::Money> first;   ///< of the first period, net of tax
    std::optional<base::Money> renewal; ///< a year, net of tax

    [[nodiscard]] bool saysTheSameAs(const NameAnswer &other) const
    {
        return state == other.state && first == other.first && renewal == other.renewal;
    }
    friend bool operator==(const NameAnswer &, const NameAnswer &) = default;
};

/// The prices of watched names over time, for one endpoint. Points are only added, and old ones pruned:
/// a point is kept when it differs from the one before, else at most one a UTC day. Pruned are repeats
/// after `repeatDays`, changes after `changeDays`, and of a name the oldest beyond `mostPoints`.
///
/// Errors: Kind::Storage as in sql.h.
class PriceHistory
{
public:
    static constexpr int repeatDays = 90;
    static constexpr int changeDays = 5 * 365;
    static constexpr int mostPoints = 1000;

    /// @param database outlives the history
    /// @param endpoint base URL, so that the sandbox never mixes with the real thing
    PriceHistory(Database &database, QString endpoint);

    /// The points of a name, oldest first.
    [[nodiscard]] QFuture<base::Result<QList<NameAnswer>>> read(const QString &name) const;

    /// Adds a point where the rule above wants one. Like the next one part of a transaction of the watch-list.
    [[nodiscard]] static base::Result<void> add(QSqlDatabase &database, const QString &endpoint, const QString &name,
                                                const NameAnswer &point);
    /// Of every endpoint.
    [[nodiscard]] static base::Result<void> prune(QSqlDatabase &database, const QDateTime &now);

private:
    Database &m_database;
    QString m_endpoint;
};

} // namespace cartouche::store
