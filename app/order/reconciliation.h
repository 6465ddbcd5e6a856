// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "order/orderverdict.h"
#include "order/settling.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace cartouche::order {

/// An order whose outcome nobody knows, and what looking at it has told so far.
struct UnknownOrder
{
    store::OrderIntent intent;        ///< in state Unknown or NeedsYou
    Finding finding;                  ///< of the last answered look
    QList<Finding::Order> candidates; ///< when it needs the person: orders that may be it, newest first
    std::optional<base::Error> lastError; ///< of the last look, when it told nothing
    bool isLooking = false;
    int looks = 0;                    ///< that were answered, since the start of the program
    QDateTime lookedAt;               ///< the last answered one; invalid before
    QDateTime nextLookAt;             ///< invalid while one is under way
    [[nodiscard]] bool needsYou() const { return intent.state == store::OrderIntent::State::NeedsYou; }
};

/// Settles orders whose answer was lost, of this run and of earlier ones, with reads only (rule R5). Looks
/// without end: what the person is asked may still be settled by a later look. Everything it finds out
/// is written to the journal before it is told.
class Reconciliation : public QObject
{
    Q_OBJECT
public:
    Reconciliation(api::Client &client, store::Journal &journal, const base::Clock &clock, QObject *parent = nullptr);

    void setPace(const SettlingPace &pace) { m_pace = pace; }
    [[nodiscard]] const SettlingPace &pace() const { return m_pace; }

    /// Takes over what the journal tells: unsettled intents of this account, in whatever state. Those that
    /// are known already go on as they were; those that are not in the list any more are dropped.
    /// @param taken orders that are the outcome of other clicks
    void take(const QList<store::OrderIntent> &intents, const QSet<qint64> &taken);
    [[nodiscard]] const QList<UnknownOrder> &cases() const { return m_cases; }
    [[nodiscard]] const UnknownOrder *find(const QString &intentId) const;

    /// Looks at all of them now.
    void lookNow();
    /// The person points out the order; for a case that needs them, and one of its candidates.
    void adopt(const QString &intentId, qint64 orderId);
    /// The person settles that none was made; for a case that needs them.
    void dismiss(const QString &intentId);

Q_SIGNALS:
    /// Something of cases() is new.
    void changed();
    /// Written to the journal; it is no case any more. `intent` as it was.
    void found(const cartouche::store::OrderIntent &intent, qint64 orderId);
    /// @param isCartOpen the cart can be ordered as it is
    void notPlaced(const cartouche::store::OrderIntent &intent, bool isCartOpen);
    /// The journal knows better than this object: it has to be read again.
    void outOfStep();
    /// Written to the journal; it stays a case.
    void needsYou(const cartouche::store::OrderIntent &intent);

private:
    struct Schedule
    {
        Settling settling;
        QDeadlineTimer due{0};
        QString lastNote; ///< what the journal was told last
    };

    [[nodiscard]] qsizetype indexOf(const QString &intentId) const;
    void begin(const store::OrderIntent &intent);
    void lookAtNext();
    void plan(UnknownOrder &each);
    void seen(const Finding &finding);
    void failed(const base::Error &error);
    void noteLook(const UnknownOrder &each);
    void follow(UnknownOrder &each, const OrderVerdict &verdict);
    void askPerson(UnknownOrder &each, const OrderVerdict &verdict);
    void writePlaced(const store::OrderIntent &intent, qint64 orderId);
    void writeNotPlaced(const UnknownOrder &each, const QString &why);
    void written(const QString &intentId, const base::Result<void> &result, const std::function<void()> &tell);
    void leave(const QString &intentId);
    void claim(const QString &intentId);

    api::Client &m_client;
    store::Journal &m_journal;
    const base::Clock &m_clock;
    SettlingPace m_pace;
    OrderLook m_look;
    QTimer m_timer;
    QList<UnknownOrder> m_cases;
    QHash<QString, Schedule> m_schedules; ///< by the intent's id
    QSet<qint64> m_taken;
    QString m_current; ///< id of the intent that is looked at, or whose verdict is being written; empty: none
};

} // namespace cartouche::order
