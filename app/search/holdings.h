// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>

namespace cartouche::search {

/// The names that the account has (GET /domain) and those in its unfinished orders: a search need not ask for the
/// first, and says of the second where they are. Where OVHcloud does not tell, nothing is claimed.
class Holdings : public QObject
{
    Q_OBJECT
public:
    /// @param client outlives it
    explicit Holdings(api::Client &client, QObject *parent = nullptr);

    /// Reads the account's names again; while that is under way it does nothing.
    void read();
    /// The same, unless they were read a short while ago.
    void readWhenOld();
    /// ASCII forms, of orders that are neither delivered nor cancelled. One that leaves may be the account's now: read().
    void setOrdered(const QSet<QString> &names);

    [[nodiscard]] const QSet<QString> &own() const { return m_own; }
    [[nodiscard]] const QSet<QString> &ordered() const { return m_ordered; }

Q_SIGNALS:
    void changed();

private:
    api::Client &m_client;
    QSet<QString> m_own;
    QSet<QString> m_ordered;
    QElapsedTimer m_sinceRead; ///< invalid: never, or the last attempt failed
    bool m_isReading = false;
};

} // namespace cartouche::search
