// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "api/models.h"
#include "base/clock.h"
#include "order/orderprogress.h"
#include "store/journal.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace cartouche::order {

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
    /// How long an order that OVHcloud does not know any more is looked for.
    void setPatience(std::chrono::seconds patience) { m_patience = patience; }

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
    void readTasks();
    void askForTasks();
    void readTask(qsizetype index);
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
    std::chrono::seconds m_patience = std::chrono::hours(1);
    QDateTime m_goneSince; ///< invalid while OVHcloud knows the order
    QList<qsizetype> m_toAsk; ///< names whose task this look still has to ask for
    int m_asking = 0;         ///< questions about tasks that are under way
    int m_answered = 0;
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
