// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "api/models.h"
#include "base/clock.h"
#include "store/renewalwishes.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QHashFunctions>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace cartouche::order {

class Ledger;

/// What is known of the renewal of one delivered name.
struct RenewalState
{
    std::optional<bool> wish;        ///< what was decided while buying; none: nothing
    store::RenewalWish::State wishState = store::RenewalWish::State::Waiting;
    QDateTime decidedAt;             ///< of the wish
    std::optional<bool> isAutomatic; ///< as OVHcloud tells it; none while it was not read
    bool isDeletedAtExpiration = false;
    QDateTime expiration;            ///< when it ends, or renews; invalid while not told
    std::optional<base::Error> error; ///< of the last try
    bool isAsking = false;
};

/// Brings the decisions about renewal to OVHcloud, once the names are in the account: reads how a name is renewed,
/// puts what was decided where it is another, and leaves everything else as it was. What fails for a while is tried
/// again, politely, in later runs too, and each name on its own: one that fails keeps no other one waiting. A refusal
/// is kept and said; so is a name that OVHcloud has not known for a month.
class Renewals : public QObject
{
    Q_OBJECT
public:
    /// Names of one order whose renewal is read for its details.
    static constexpr qsizetype mostNames = 20;

    /// @param ledger tells which names are delivered; all three outlive this object
    Renewals(api::Client &client, store::Database &database, Ledger &ledger, const base::Clock &clock,
             QObject *parent = nullptr);

    /// First and longest wait after a failure.
    void setPace(std::chrono::milliseconds first, std::chrono::milliseconds longest);
    /// How long after the decision a name that OVHcloud does not know is given up.
    void setPatience(std::chrono::seconds patience) { m_patience = patience; }
    /// Tells how the delivered names of this order are renewed: changed(). Asks OVHcloud for what is not known yet.
    void read(qint64 orderId);
    /// In the order of the names; null: nothing is known of this one.
    [[nodiscard]] const RenewalState *stateOf(qint64 orderId, const QString &name) const;
    /// Decided anew, also where nothing was decided while buying: set as soon as possible.
    void decide(qint64 orderId, const QString &name, bool isAutomatic);

Q_SIGNALS:
    void changed(qint64 orderId);

private:
    struct Job
    {
        qint64 orderId = 0;
        QString name;
        friend bool operator==(const Job &, const Job &) = default;
        friend size_t qHash(const Job &job, size_t seed) { return qHashMulti(seed, job.orderId, job.name); }
    };
    /// Of a wish that could not be fulfilled yet.
    struct Retry
    {
        std::chrono::milliseconds wait{0};
        QDeadlineTimer due{0};
        int notFound = 0; ///< times in this run
    };

    void readWaiting();
    void enqueue(const Job &job);
    void next();
    void told(const Job &job, const api::ServiceInfos &infos);
    void put(const Job &job, bool isAutomatic, QJsonObject renew);
    void settle(const Job &job, bool isAutomatic, store::RenewalWish::State state, const QString &errorLine);
    void fail(const Job &job, const base::Error &error);
    void tryLater(const Job &job);
    void waitForNext();
    [[nodiscard]] bool isGivenUp(const Job &job, const base::Error &error);
    void finish(const Job &job);
    [[nodiscard]] QStringList deliveredNames(qint64 orderId) const;
    [[nodiscard]] RenewalState &state(const Job &job) { return m_states[job.orderId][job.name]; }

    api::Client &m_client;
    Ledger &m_ledger;
    const base::Clock &m_clock;
    store::RenewalWishes m_wishes;
    std::chrono::milliseconds m_first{30'000};
    std::chrono::milliseconds m_longest{900'000};
    std::chrono::seconds m_patience = std::chrono::days(30);
    QHash<qint64, QHash<QString, RenewalState>> m_states;
    QHash<Job, Retry> m_retries;
    QList<Job> m_queue;
    bool m_isBusy = false;
    bool m_isReadingWishes = false;
    QTimer m_again;
    QTimer m_soon;
};

} // namespace cartouche::order
