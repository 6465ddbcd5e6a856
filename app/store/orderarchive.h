// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/money.h"
#include "base/result.h"

#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace cartouche::store {

class Database;

/// An order of the account as OVHcloud told it, wherever it was made. Holds no link. Texts are untrusted.
struct ArchivedOrder
{
    /// What was ordered for one name, of all its lines together.
    struct Part
    {
        QString name;    ///< ASCII form; empty: everything that belongs to no name
        base::Money net;
        friend bool operator==(const Part &, const Part &) = default;
    };

    qint64 orderId = 0;
    QDateTime createdAt;
    QStringList names; ///< ASCII forms
    QString what;      ///< the first line in OVHcloud's words: what an order without names is told apart by
    base::Money total; ///< with tax
    std::optional<base::Money> net;
    QString status;
    QDateTime expiresAt;    ///< last day to pay
    QDateTime retractionAt; ///< until when it can be withdrawn from; invalid: not
    QList<Part> parts;
    QDateTime readAt;
    bool isFinal = false; ///< nothing about it changes any more, unless it is withdrawn from
    friend bool operator==(const ArchivedOrder &, const ArchivedOrder &) = default;
};

/// What the person was told about one row of the orders window.
struct ToldNews
{
    bool wasPaid = false;
    bool wasDelivered = false;
    QString needs; ///< what was told that it waits for; empty: nothing at present
    friend bool operator==(const ToldNews &, const ToldNews &) = default;
};

/// The account's orders for the first paint, and what desktop messages have told of them. Errors: Kind::Storage
/// as in sql.h. Every write may be repeated.
class OrderArchive
{
public:
    /// @param database outlives this object
    /// @param endpoint base URL
    OrderArchive(Database &database, QString endpoint);

    static constexpr int mostKept = 20'000; ///< of one account: the newest

    /// Newest first.
    [[nodiscard]] QFuture<base::Result<QList<ArchivedOrder>>> read(const QString &account) const;
    /// Adds or replaces.
    [[nodiscard]] QFuture<base::Result<void>> keep(const QString &account, const ArchivedOrder &order);

    [[nodiscard]] QFuture<base::Result<QHash<QString, ToldNews>>> told() const;
    [[nodiscard]] QFuture<base::Result<void>> tell(const QString &rowKey, const ToldNews &news);

private:
    Database &m_database;
    QString m_endpoint;
};

} // namespace cartouche::store
