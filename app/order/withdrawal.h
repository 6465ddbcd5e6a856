// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "store/journal.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace cartouche::order {

/// Withdraws from orders, where OVHcloud offers it: sent once for each, and written down before. A lost
/// answer is settled by reading the order's status, and leaves it open when that stays as it was.
class Withdrawal : public QObject
{
    Q_OBJECT
public:
    enum class Phase {
        None,
        Sending,
        Looking,    ///< the answer was lost: the order is looked at
        Made,
        Failed,     ///< error() says why; nothing was changed
        NotArrived, ///< the answer was lost, and no look showed a trace: it may be sent again
    };
    struct State
    {
        Phase phase = Phase::None;
        std::optional<base::Error> error;
    };

    /// @param client, journal outlive this object
    Withdrawal(api::Client &client, store::Journal &journal, QObject *parent = nullptr);

    /// The waits before each look; their number is that of the looks.
    void setLooks(QList<std::chrono::milliseconds> waits) { m_waits = std::move(waits); }
    /// Reasons that OVHcloud knows, in its own words.
    [[nodiscard]] static QStringList reasons();

    /// Does nothing while one is under way for this order, or after one was made.
    /// @param comment for OVHcloud, may be empty
    void send(qint64 orderId, const QString &account, const QString &reason, const QString &comment);
    [[nodiscard]] State stateOf(qint64 orderId) const { return m_states.value(orderId); }
    [[nodiscard]] bool isInFlight() const;

Q_SIGNALS:
    void changed(qint64 orderId);
    /// The order is being cancelled: whoever follows it looks now.
    void made(qint64 orderId);

private:
    void post(qint64 orderId, const QString &account, const QString &reason, const QString &comment);
    void lookLater(qint64 orderId, const QString &account, qsizetype look);
    void look(qint64 orderId, const QString &account, qsizetype look);
    void set(qint64 orderId, const State &state);
    void note(qint64 orderId, const QString &account, const QString &outcome, const QString &errorLine = {});
    [[nodiscard]] store::OrderIntent about(qint64 orderId, const QString &account) const;

    api::Client &m_client;
    store::Journal &m_journal;
    QList<std::chrono::milliseconds> m_waits;
    QHash<qint64, State> m_states;
};

} // namespace cartouche::order
