// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QList>
#include <QString>

namespace cartouche::store {

class Database;

/// What a person has decided about the renewal of one name while buying it, and what became of that.
struct RenewalWish
{
    /// Waiting: OVHcloud still has to be told, which it can be once the name is in the account.
    enum class State { Waiting, Set, Refused };

    QString name;             ///< ASCII form
    bool isAutomatic = true;  ///< OVHcloud renews by itself: what it does unless it is told not to
    QDateTime decidedAt;      ///< UTC
    State state = State::Waiting;
    QString errorLine;        ///< why it was refused, as a log line
    QDateTime settledAt;      ///< UTC; invalid while it waits
    friend bool operator==(const RenewalWish &, const RenewalWish &) = default;
};

/// The wishes for the orders of one endpoint. They are written before the order is sent, under the click that
/// orders (store::OrderIntent::id), and found by the order's number as soon as the journal knows it, also
/// when that is after a lost answer or in a later run. Errors: Kind::Storage as in sql.h. Every write may be
/// repeated.
class RenewalWishes
{
public:
    /// @param database outlives the wishes
    /// @param endpoint base URL
    RenewalWishes(Database &database, QString endpoint);

    /// Adds or replaces; before the order is sent. Takes away those of clicks that ordered nothing.
    /// @param wishes name, isAutomatic and decidedAt count: they wait
    [[nodiscard]] QFuture<base::Result<void>> put(const QString &intentId, const QList<RenewalWish> &wishes);
    /// Decided, or decided anew, after the order was made, here or elsewhere: it waits again.
    [[nodiscard]] QFuture<base::Result<void>> decide(qint64 orderId, const QString &name, bool isAutomatic,
                                                     const QDateTime &now);
    /// By name; empty when nothing was decided.
    [[nodiscard]] QFuture<base::Result<QList<RenewalWish>>> of(qint64 orderId) const;
    /// Those that wait, of all orders that have a number.
    [[nodiscard]] QFuture<base::Result<QHash<qint64, QList<RenewalWish>>>> waiting() const;
    /// OVHcloud was told, or has refused (then with the reason). Does nothing where `isAutomatic` is not what is
    /// wished any more.
    [[nodiscard]] QFuture<base::Result<void>> settle(qint64 orderId, const QString &name, bool isAutomatic,
                                                     RenewalWish::State state, const QString &errorLine,
                                                     const QDateTime &now);

private:
    Database &m_database;
    QString m_endpoint;
};

} // namespace cartouche::store
