// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "api/models.h"
#include "base/clock.h"
#include "store/journal.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace cartouche::order {

/// What is known of an order while it runs.
struct OrderProgress
{
    struct Name
    {
        QString ascii;
        std::optional<api::DomainTask> task; ///< the newest; none while no task exists
        bool isInAccount = false;            ///< OVHcloud lists the name as the account's
        friend bool operator==(const Name &a, const Name &b)
        {
            const auto status = [](const Name &n) { return n.task ? n.task->status + n.task->comment : QString(); };
            return a.ascii == b.ascii && a.isInAccount == b.isInAccount && status(a) == status(b);
        }
    };

    qint64 orderId = 0;
    QString status;      ///< OVHcloud's order status; empty until it was read
    bool isGone = false; ///< OVHcloud does not know the order any more; everything else is kept
    QList<api::FollowUpEvent> events; ///< of its follow-up, which may lag or be missing
    QDateTime created;
    QDateTime expires;   ///< last day to pay
    QString url;
    base::Money total;   ///< with tax; empty currency until it was read
    base::Money net;
    base::Money tax;
    QList<Name> names;
    bool areNamesKnown = false;    ///< the last look was told all there is to tell about the names
    bool isOwnershipKnown = false; ///< OVHcloud lists the account's names
    std::optional<base::Error> lastError; ///< of the last look; everything else is kept
    QDateTime seenAt;

    /// Delivered for good: the order is, and every name is in the account; where OVHcloud does not list
    /// the account's names, no task of them is open.
    [[nodiscard]] bool isDelivered() const;
    [[nodiscard]] bool isFinal() const;
};

/// The task that tells how far an order has come with a name: the newest of this very name, since
/// OVHcloud's filter also finds names that contain it, and not from before the order.
/// @param ordered invalid when not known
[[nodiscard]] std::optional<api::DomainTask> taskOf(const QList<api::DomainTask> &tasks, const QString &ascii,
                                                    const QDateTime &ordered);

/// Looks at one order again and again, politely and without end (rule R15): 10 s growing to 2 min
/// while nothing moves, back to 10 s when something does, until it is delivered or cancelled. Writes
/// what it sees to the journal.
class FollowUp : public QObject
{
    Q_OBJECT
public:
    FollowUp(api::Client &client, store::Journal &journal, const base::Clock &clock, QObject *parent = nullptr);

    /// First and longest wait between two looks. The sandbox on this computer is asked more often.
    void setPace(std::chrono::milliseconds first, std::chrono::milliseconds longest);

    /// @param account, endpoint for the journal
    void start(qint64 orderId, const QStringList &names, const QString &account, const QString &endpoint);
    /// Looks now, and at short intervals again: something was just done.
    void lookNow();
    void stop();

    [[nodiscard]] const OrderProgress &progress() const { return m_progress; }

Q_SIGNALS:
    /// A look has ended, well or not.
    void changed();
    /// The look under way has told the state of the order, or of ten more of its names; changed() follows.
    void progressed();

private:
    void look();
    void readOrder();
    void findOutWhetherGone(const base::Error &error);
    void readEvents();
    void readNames();
    void readOwned();
    void readTasks(qsizetype index);
    void tellSoFar();
    void noteUnknownNames(const base::Error &error);
    void finishLook();
    void writeProgress();
    void failLook(const base::Error &error);

    api::Client &m_client;
    store::Journal &m_journal;
    const base::Clock &m_clock;
    QTimer m_timer;
    std::chrono::milliseconds m_first{10'000};
    std::chrono::milliseconds m_longest{120'000};
    std::chrono::milliseconds m_wait{10'000};
    OrderProgress m_progress;
    OrderProgress m_fresh; ///< of the look under way
    OrderProgress m_before; ///< as the look before has left it
    QString m_account;
    QString m_endpoint;
    int m_run = 0; ///< answers about an earlier order are dropped
    bool m_isLooking = false;
    bool m_isRunning = false;
    bool m_lookAgain = false;
    bool m_areEventsDenied = false; ///< OVHcloud does not tell the follow-up of this order
};

} // namespace cartouche::order
