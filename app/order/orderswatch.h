// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/followup.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <memory>
#include <unordered_map>

namespace cartouche::order {

class Purchase;

/// Follows every order of the account that is not finished, from the first to the last moment of the
/// program and without any page (rule R15): the newest ones each on its own, the others in turn. The one
/// that the purchase follows itself is left to it. What is seen goes to the journal.
class OrdersWatch : public QObject
{
    Q_OBJECT
public:
    /// Orders that are followed each on its own.
    static constexpr int followedAtOnce = 20;

    /// @param purchase tells which orders are open
    OrdersWatch(api::Client &client, store::Journal &journal, Purchase &purchase, const base::Clock &clock,
                QObject *parent = nullptr);
    ~OrdersWatch() override;

    /// First and longest wait between two looks at an order. The sandbox on this computer is asked more often.
    void setPace(std::chrono::milliseconds first, std::chrono::milliseconds longest);
    /// Orders that are followed each on its own from now on.
    void setFollowedAtOnce(int count);
    /// From now on; before, nothing is asked.
    void start();
    /// Looks at every order now, one after the other.
    void lookNow();
    void lookNow(qint64 orderId);

    /// An order that had come to its end goes on: it is followed again once the journal says so.
    void forgetEnd(qint64 orderId);

    /// The last that was seen of an order in this run; null when nothing was yet.
    [[nodiscard]] const OrderProgress *progressOf(qint64 orderId) const;
    /// The answer about it is on its way, or its turn is still to come.
    [[nodiscard]] bool isAwaited(qint64 orderId) const { return m_awaited.contains(orderId); }
    /// Orders that are looked at by themselves at this moment.
    [[nodiscard]] QList<qint64> followed() const;

Q_SIGNALS:
    /// An order was looked at, or the look at it failed.
    void changed(qint64 orderId);
    /// One more is awaited, or one less.
    void awaitedChanged();

private:
    using Follower = std::unique_ptr<FollowUp, void (*)(FollowUp *)>;

    void adjust();
    void beginNext();
    void takeTurn();
    [[nodiscard]] Follower follow(const store::KnownOrder &order);
    void seen(const FollowUp &follower);
    [[nodiscard]] QList<store::KnownOrder> wanted() const;

    api::Client &m_client;
    store::Journal &m_journal;
    Purchase &m_purchase;
    const base::Clock &m_clock;
    std::chrono::milliseconds m_first{10'000};
    std::chrono::milliseconds m_longest{120'000};
    int m_followedAtOnce = followedAtOnce;
    bool m_isStarted = false;
    std::unordered_map<qint64, Follower> m_followers;
    Follower m_visitor; ///< at one of the others, for one look
    QTimer m_turnTimer;
    qint64 m_lastTurn = 0;
    QList<store::KnownOrder> m_queue; ///< to be followed; begun one after the other
    qint64 m_beginning = 0;           ///< its first answer is awaited
    QHash<qint64, OrderProgress> m_seen;
    QSet<qint64> m_finished; ///< in this run; the journal may not have been able to keep it
    QSet<qint64> m_awaited;
};

} // namespace cartouche::order
