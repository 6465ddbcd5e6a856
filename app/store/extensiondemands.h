// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QFuture>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace cartouche::store {

class Database;

/// What a registry asks for, as the search made it out of the registry's rule.
struct StoredDemands
{
    QString extension; ///< ASCII, no dot
    QDateTime readAt;  ///< UTC
    QJsonObject demands;
    friend bool operator==(const StoredDemands &, const StoredDemands &) = default;
};

/// The registries' demands by endpoint. Every function runs on the store's own thread; errors are Kind::Storage.
class ExtensionDemands
{
public:
    /// @param database outlives this object
    explicit ExtensionDemands(Database &database) : m_database(database) {}

    [[nodiscard]] QFuture<base::Result<QList<StoredDemands>>> read(const QString &endpoint) const;
    /// In the place of what was known of these extensions; all of them or none.
    [[nodiscard]] QFuture<base::Result<void>> keep(const QString &endpoint, const QList<StoredDemands> &demands);

private:
    Database &m_database;
};

} // namespace cartouche::store
