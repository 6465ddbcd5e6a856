// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/paymentcheck.h"
#include "order/settling.h"
#include "store/journal.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace cartouche::order {

/// A payment whose outcome nobody knows, or that was accepted and has not been seen to arrive, and what looking at
/// it has told so far.
struct UnknownPayment
{
    store::PayIntent intent;
    bool isPending = false;  ///< a payment of this amount is under way
    int looks = 0;           ///< that were answered
    std::optional<base::Error> lastError; ///< of the last look, when it told nothing
};

/// Settles payments whose answer was lost, of this run and of earlier ones, with reads only (rules R5 and R7):
/// any trace of a payment counts as made; only an order that stays unpaid without a trace over the
/// settling time may be paid again. A good answer alone proves nothing either: what was accepted and leaves no trace
/// is settled the same way, but only where OVHcloud tells the payments under way and this one would be among them: a
/// bank takes days, and nothing is paid twice meanwhile. The payment of an order that was cancelled is settled for good after that time, whatever
/// OVHcloud tells or not. Written to the journal before it is told.
class PaymentSettling : public QObject
{
    Q_OBJECT
public:
    PaymentSettling(api::Client &client, store::Journal &journal, QObject *parent = nullptr);

    void setPace(const SettlingPace &pace) { m_pace = pace; }
    /// Takes over what the journal tells, as Reconciliation::take().
    void take(const QList<store::PayIntent> &intents);
    [[nodiscard]] const QList<UnknownPayment> &cases() const { return m_cases; }
    /// Of them, those whose outcome nobody knows.
    [[nodiscard]] qsizetype unknownCount() const;
    void lookNow();

Q_SIGNALS:
    void changed();
    /// Written to the journal; it is no case any more.
    void made(qint64 orderId);
    void notMade(qint64 orderId);

private:
    struct Schedule
    {
        Settling settling;
        QDeadlineTimer due{0};
    };

    [[nodiscard]] qsizetype indexOf(const QString &intentId) const;
    void lookAtNext();
    void leave(const QString &intentId);
    void notPaid();
    void paid();
    [[nodiscard]] bool isEvidenceWhole(const store::PayIntent &intent) const;
    void leaveTraced(const store::PayIntent &intent);
    void failed(const base::Error &error);
    void endLook(const std::optional<base::Error> &error);
    void written(const QString &intentId, const base::Result<void> &result, const std::function<void()> &tell);

    store::Journal &m_journal;
    SettlingPace m_pace;
    PaymentCheck m_check;
    QTimer m_timer;
    QList<UnknownPayment> m_cases;
    QHash<QString, Schedule> m_schedules; ///< by the intent's id
    QSet<QString> m_traced; ///< accepted ones that have left a trace: nothing is left to settle
    QString m_current; ///< id of the intent that is looked at; empty: none
};

} // namespace cartouche::order
