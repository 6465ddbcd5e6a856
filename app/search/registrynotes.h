// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "base/clock.h"
#include "search/resultsmodel.h"
#include "store/extensiondemands.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <memory>

namespace cartouche::search {

class SearchRun;

/// Learns what registries ask for (GET /domain/configurationRule, action "create") where somebody looks at their
/// extensions: a few at a time behind everything else, once a month for each, kept over restarts. What is not known
/// yet, or cannot be told, is simply not claimed; where the reason passes it is asked again later, a few times.
class RegistryNotes : public QObject
{
    Q_OBJECT
public:
    /// An answer of this age is asked for anew.
    static constexpr int daysFresh = 30;
    /// A question that failed for a passing reason is put again after this time, which doubles each time.
    static constexpr std::chrono::seconds firstPause{60};
    static constexpr int mostTries = 5;

    /// @param client, database, clock outlive it
    RegistryNotes(api::Client &client, store::Database &database, const base::Clock &clock, QObject *parent = nullptr);

    /// What was kept for this endpoint counts from now on; nothing is asked before.
    void open(const QString &endpoint);
    /// Wants what is shown of this search once it asks: the visible rows first. Its rows learn what is known.
    void follow(SearchRun &run);
    /// These extensions are looked at, the first ones first: what is not known of them is asked, and only that.
    /// Replaces what was wanted before.
    void want(const QStringList &extensions);

    [[nodiscard]] bool isAsking() const { return !m_underWay.isEmpty(); }
    /// Never null.
    [[nodiscard]] const RegistryDemands &known() const { return m_known; }

Q_SIGNALS:
    /// Some twice a second at most.
    void changed();

private:
    [[nodiscard]] bool isFresh(const QString &extension) const;
    [[nodiscard]] bool mayBeAsked(const QString &extension) const;
    void pump();
    void failed(const QString &extension, bool isPassing);
    void wake();
    void wakeLater();
    void took(const QString &extension, const base::Result<QJsonObject> &rule);
    void publish();

    api::Client &m_client;
    const base::Clock &m_clock;
    store::ExtensionDemands m_store;
    QString m_endpoint;
    bool m_isOpen = false;
    RegistryDemands m_known;
    QHash<QString, eligibility::Demands> m_latest; ///< what m_known is going to be
    QHash<QString, QDateTime> m_readAt;
    QStringList m_wanted;
    QSet<QString> m_underWay;
    /// In this run.
    struct Failure
    {
        int tries = 0;
        QDateTime notBefore; ///< invalid: not asked again
    };
    QHash<QString, Failure> m_failures;
    QStringList m_looked; ///< what was wanted last: asked again when a pause is over
    QList<store::StoredDemands> m_unsaved;
    QTimer m_again;
    QTimer m_publish;
    QTimer m_look;
};

} // namespace cartouche::search
