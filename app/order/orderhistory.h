// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "api/models.h"
#include "base/clock.h"
#include "store/orderarchive.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace cartouche::order {

/// All orders of the account, also those made elsewhere: their numbers with one question, what they are from
/// the store at once, and what is not known yet order by order, those that are looked at first. Nothing is
/// asked while nobody looks. Reads only.
class OrderHistory : public QObject
{
    Q_OBJECT
public:
    static constexpr int yearsBack = 10;
    static constexpr qsizetype mostOrders = 5'000;
    /// Lines of one order that are read; an order of more is told by these.
    static constexpr qsizetype mostLines = 60;

    /// @param client, database outlive this object
    OrderHistory(api::Client &client, store::Database &database, const base::Clock &clock, QObject *parent = nullptr);

    /// Wait between two orders that nobody looks at.
    void setPause(std::chrono::milliseconds pause) { m_pause = pause; }
    /// Whose orders; reads what the store has of them: listChanged().
    void open(const QString &account);
    /// Somebody looks, or nobody any more. The first look at an account asks for its orders.
    void setWatched(bool isWatched);
    /// Asks for the numbers again, and for what may have changed. Does nothing while nobody looks.
    void refresh();
    /// What is on the screen comes first.
    void setVisible(const QList<qint64> &orderIds);
    /// Orders that are followed already: they are read last, and only once they are over.
    void setFollowed(const QSet<qint64> &orderIds);
    /// Something was done to this order: what is known of it is old.
    void readAgain(qint64 orderId);

    /// Every number that is known, newest first.
    [[nodiscard]] const QList<qint64> &ids() const { return m_ids; }
    /// Null while nothing but its number is known.
    [[nodiscard]] const store::ArchivedOrder *find(qint64 orderId) const;
    /// OVHcloud does not know this number any more.
    [[nodiscard]] bool isGone(qint64 orderId) const { return m_gone.contains(orderId); }
    [[nodiscard]] bool isAwaited(qint64 orderId) const { return orderId == m_reading; }
    /// Numbers were told in this run.
    [[nodiscard]] bool isListed() const { return m_isListed; }
    /// Why the last list, or the last order, could not be read.
    [[nodiscard]] const std::optional<base::Error> &error() const { return m_error; }
    /// Orders that are still to be read.
    [[nodiscard]] qsizetype left() const { return m_queue.size(); }

Q_SIGNALS:
    void listChanged();
    void orderRead(qint64 orderId);
    /// isAwaited() is another, or error().
    void waitingChanged();

private:
    void list();
    void enqueue();
    void readSoon(std::chrono::milliseconds wait);
    void readNext();
    void readStatus(store::ArchivedOrder order);
    void readLines(store::ArchivedOrder order);
    void readProducts(store::ArchivedOrder order, QList<api::OrderDetail> left, QSet<QString> domains);
    void take(store::ArchivedOrder order);
    void failRead(const base::Error &error);
    [[nodiscard]] bool isWanted(qint64 orderId) const;

    api::Client &m_client;
    const base::Clock &m_clock;
    store::OrderArchive m_archive;
    std::chrono::milliseconds m_pause{300};
    QString m_account;
    bool m_isOpen = false; ///< the store was read
    bool m_isWatched = false;
    bool m_isListed = false;
    bool m_isListing = false;
    QList<qint64> m_ids;
    QHash<qint64, store::ArchivedOrder> m_orders;
    QSet<qint64> m_fresh; ///< read in this run
    QSet<qint64> m_gone;  ///< OVHcloud does not know them
    QSet<qint64> m_followed;
    QList<qint64> m_visible;
    QList<qint64> m_queue; ///< newest first
    qint64 m_reading = 0;
    int m_failures = 0; ///< one after the other
    std::optional<base::Error> m_error;
    QTimer m_timer;
    int m_run = 0;
};

} // namespace cartouche::order
