// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/paymentsettling.h"

#include "base/logging.h"
#include "base/whendone.h"

#include <algorithm>

namespace cartouche::order {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

bool isAccepted(const store::PayIntent &intent)
{
    return intent.state == store::PayIntent::State::Accepted;
}

} // namespace

PaymentSettling::PaymentSettling(api::Client &client, store::Journal &journal, QObject *parent)
    : QObject(parent), m_journal(journal), m_check(client)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PaymentSettling::lookAtNext);
    connect(&m_check, &PaymentCheck::paidAlready, this, &PaymentSettling::paid);
    connect(&m_check, &PaymentCheck::mayPay, this, &PaymentSettling::notPaid);
    connect(&m_check, &PaymentCheck::refused, this, &PaymentSettling::failed);
}

void PaymentSettling::take(const QList<store::PayIntent> &intents)
{
    const QList<UnknownPayment> before = m_cases;
    for (const UnknownPayment &each : before) {
        const bool isLeft = std::none_of(intents.begin(), intents.end(), [&each](const store::PayIntent &intent) {
            return intent.id == each.intent.id;
        });
        if (isLeft)
            leave(each.intent.id);
    }
    for (const store::PayIntent &intent : intents) {
        if (indexOf(intent.id) >= 0 || m_traced.contains(intent.id))
            continue;
        UnknownPayment fresh;
        fresh.intent = intent;
        m_cases.append(fresh);
        Schedule schedule;
        // A payment that was accepted gets the time to arrive before it is doubted.
        if (isAccepted(intent))
            schedule.due = QDeadlineTimer(m_pace.first);
        m_schedules.insert(intent.id, schedule);
    }
    Q_EMIT changed();
    lookAtNext();
}

qsizetype PaymentSettling::indexOf(const QString &intentId) const
{
    const auto found = std::find_if(m_cases.begin(), m_cases.end(),
                                    [&intentId](const UnknownPayment &each) { return each.intent.id == intentId; });
    return found == m_cases.end() ? -1 : found - m_cases.begin();
}

void PaymentSettling::leave(const QString &intentId)
{
    if (m_current == intentId) {
        m_check.stop();
        m_current.clear();
    }
    if (const qsizetype index = indexOf(intentId); index >= 0)
        m_cases.removeAt(index);
    m_schedules.remove(intentId);
}

void PaymentSettling::lookNow()
{
    for (Schedule &schedule : m_schedules) {
        schedule.settling.hurry();
        schedule.due = QDeadlineTimer(0);
    }
    lookAtNext();
}

void PaymentSettling::lookAtNext()
{
    if (!m_current.isEmpty() || m_cases.isEmpty())
        return;
    const auto next = std::min_element(m_cases.begin(), m_cases.end(), [this](const auto &a, const auto &b) {
        return m_schedules.value(a.intent.id).due < m_schedules.value(b.intent.id).due;
    });
    const QDeadlineTimer due = m_schedules.value(next->intent.id).due;
    if (!due.hasExpired()) {
        m_timer.start(std::chrono::milliseconds(due.remainingTime()));
        return;
    }
    m_current = next->intent.id;
    m_check.start(next->intent.orderId, next->intent.total, PaymentCheck::Purpose::AfterPaying);
}

qsizetype PaymentSettling::unknownCount() const
{
    return std::count_if(m_cases.begin(), m_cases.end(), [](const UnknownPayment &each) { return !isAccepted(each.intent); });
}

void PaymentSettling::paid()
{
    const store::PayIntent intent = m_cases.at(indexOf(m_current)).intent;
    if (isAccepted(intent)) {
        leaveTraced(intent);
        return;
    }
    base::whenDone(m_journal.paymentSeen(intent.orderId, intent.endpoint, u"paid"_s), this,
                    [this, intent](const base::Result<void> &result) {
                        // "state": whoever follows the order has seen and written it already.
                        const bool isWritten = result || result.error().code == "state";
                        written(intent.id, isWritten ? base::Result<void>() : result, [this, intent] {
                            leave(intent.id);
                            Q_EMIT made(intent.orderId);
                        });
                    });
}

void PaymentSettling::leaveTraced(const store::PayIntent &intent)
{
    m_traced.insert(intent.id);
    leave(intent.id);
    Q_EMIT changed();
    lookAtNext();
}

void PaymentSettling::notPaid()
{
    UnknownPayment &each = m_cases[indexOf(m_current)];
    Settling &settling = m_schedules[m_current].settling;
    settling.count();
    each.looks = settling.looks();
    each.isPending = false;
    const bool isInformed = isEvidenceWhole(each.intent) || m_check.isOrderOver();
    if (!settling.isOver(m_pace) || !isInformed) {
        endLook({});
        return;
    }
    base::whenDone(m_journal.paymentNotMade(each.intent.id), this, [this, intent = each.intent](const base::Result<void> &result) {
        written(intent.id, result, [this, intent] {
            leave(intent.id);
            Q_EMIT notMade(intent.orderId);
        });
    });
}

/// A status alone may lag behind; whoever cannot see payments must not conclude that there is none. After a good answer
/// the payment is there until all of the places where it would show are seen to be empty; what was paid by the old
/// route shows in none of them for as long as the bank takes.
bool PaymentSettling::isEvidenceWhole(const store::PayIntent &intent) const
{
    if (!isAccepted(intent) || intent.total.isZero())
        return m_check.isWellInformed();
    return m_check.isWellInformed() && m_check.areTransactionsTold() && intent.method.startsWith("paymentMethod/"_L1);
}

void PaymentSettling::failed(const Error &error)
{
    const bool isPending = error.code == "payment-pending";
    m_cases[indexOf(m_current)].isPending = isPending;
    if (isPending)
        m_schedules[m_current].settling = {}; // a trace: the time without one begins anew
    endLook(isPending ? std::nullopt : std::optional(error));
}

void PaymentSettling::written(const QString &intentId, const base::Result<void> &result,
                              const std::function<void()> &tell)
{
    if (m_current != intentId)
        return; // it was settled by somebody else meanwhile
    if (!result) {
        endLook(result.error());
        return;
    }
    m_current.clear();
    tell();
    Q_EMIT changed();
    lookAtNext();
}

void PaymentSettling::endLook(const std::optional<Error> &error)
{
    const QString id = std::exchange(m_current, {});
    if (const qsizetype index = indexOf(id); index >= 0) {
        m_cases[index].lastError = error;
        Schedule &schedule = m_schedules[id];
        schedule.due = QDeadlineTimer(schedule.settling.nextWait(m_pace));
    }
    Q_EMIT changed();
    lookAtNext();
}

} // namespace cartouche::order
