// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QString>

namespace cartouche::store {

class Database;

/// A contract as it was accepted with an order.
struct AcceptedContract
{
    QString name;         ///< its title, OVHcloud's, untrusted
    QString content;      ///< its text, likewise; empty when it was too long to be kept
    QByteArray hash;      ///< hashOf() its whole text
    QDateTime acceptedAt; ///< UTC, of the last order with it
    friend bool operator==(const AcceptedContract &, const AcceptedContract &) = default;
};

/// Which contracts an account has accepted with its last orders from this computer, so that what changed in one
/// can be shown. A contract is known by its title, in the language that OVHcloud worded it in.
/// Errors: Kind::Storage as in sql.h. Every write may be repeated.
class AcceptedContracts
{
public:
    /// A longer text, in characters, is known by its hash alone.
    static constexpr qsizetype longestKept = 2 * 1024 * 1024;

    /// @param database outlives the contracts
    /// @param endpoint base URL
    AcceptedContracts(Database &database, QString endpoint);

    /// SHA-256 in hexadecimal digits.
    [[nodiscard]] static QByteArray hashOf(const QString &content);

    /// @param language "fr", "en": that of the texts
    [[nodiscard]] QFuture<base::Result<QList<AcceptedContract>>> read(const QString &account,
                                                                      const QString &language) const;
    /// They were part of an order: each takes the place of the earlier one of its title.
    /// @param contracts name and content count
    [[nodiscard]] QFuture<base::Result<void>> put(const QString &account, const QString &language,
                                                  const QList<AcceptedContract> &contracts, const QDateTime &now);

private:
    Database &m_database;
    QString m_endpoint;
};

} // namespace cartouche::store
