// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "catalogue/catalogue.h"
#include "catalogue/refresh.h"
#include "catalogue/worker.h"
#include "store/cataloguestore.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace cartouche::api {
class Client;
}
namespace cartouche::store {
class Database;
}

namespace cartouche::catalogue {

/// Keeps the price catalogue of one endpoint and subsidiary at hand: the stored one at once and as long as
/// OVHcloud cannot be reached, a new one every day. Lives on the GUI thread and never makes it wait.
///
/// A new catalogue takes the place of the old one only when it was read whole and is sound; one that could not be
/// stored is used all the same and reported by `failed`. What the side routes of /domain/extensions refuse stays
/// as it was known. After a failure it is tried again by itself, soon where the failure passes (no network), later
/// where it does not (an answer that cannot be read).
class Keeper : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        std::chrono::seconds maximumAge = std::chrono::hours(24);
        std::chrono::milliseconds checkEvery = std::chrono::minutes(5); ///< how often the age is looked at
        std::chrono::seconds retryAfter = std::chrono::minutes(10);     ///< a failure that passes
        std::chrono::seconds retryAfterBroken = std::chrono::hours(6);  ///< any other
    };

    /// @param client, database, clock outlive it
    Keeper(api::Client &client, store::Database &database, const base::Clock &clock, Options options,
           QObject *parent = nullptr);
    Keeper(api::Client &client, store::Database &database, const base::Clock &clock, QObject *parent = nullptr);
    ~Keeper() override;

    /// Loads the stored catalogue, then fetches when there is none or it is old. Another one than before drops
    /// the snapshot and all that is under way; the same one again only looks at the age (after a sign-in it
    /// also reads the side lists that are missing).
    /// @param endpointKey base URL of the API, so that the sandbox never mixes with the real thing
    void open(const QString &endpointKey, const QString &subsidiary);
    /// Fetches now, however young the present one is; nothing while one is being fetched or none is open.
    void refresh();

    /// Null until the first is there. Its age is in `content().readAt`.
    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] bool isRefreshing() const { return m_refresh != nullptr; }
    /// What the last fetch failed with; none after a good one.
    [[nodiscard]] const std::optional<base::Error> &lastError() const { return m_lastError; }

Q_SIGNALS:
    /// There is another snapshot, or none any more.
    void changed();
    void refreshingChanged();
    void failed(const cartouche::base::Error &error);

private:
    void load();
    void show(const Snapshot &snapshot);
    void checkAge();
    [[nodiscard]] bool isOld() const;
    [[nodiscard]] bool lacksSideLists() const;
    void begin(Refresh::What what);
    void fetched(const base::Result<Refresh::Outcome> &outcome);
    void keep(const store::CatalogueRow &row);
    void stored(const store::CatalogueRow &row);
    void fail(const base::Error &error);
    void stopRefresh();

    api::Client &m_client;
    const base::Clock &m_clock;
    const Options m_options;
    store::CatalogueStore m_store;
    Worker m_worker;
    QTimer m_check;
    QString m_endpoint;
    QString m_subsidiary;
    Snapshot m_snapshot;
    std::optional<base::Error> m_lastError;
    QDateTime m_notBefore; ///< the next try by itself, after a failure
    bool m_isLoading = false;
    bool m_askedSideLists = false;
    std::unique_ptr<QObject> m_task; ///< context of all that belongs to what is open
    Refresh *m_refresh = nullptr;    ///< a child of m_task
};

} // namespace cartouche::catalogue
