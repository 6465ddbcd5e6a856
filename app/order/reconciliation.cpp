// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/reconciliation.h"

#include "base/logging.h"
#include "base/whendone.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace cartouche::order {

using namespace Qt::StringLiterals;
using base::Error;
using State = store::OrderIntent::State;

namespace {

/// The journal found this click in `sending`: the program ended before an answer came, or could not write it.
Error programEnded()
{
    Error error;
    error.kind = Error::Kind::OutcomeUnknown;
    error.code = "program-ended"_ba;
    error.route = "POST /order/cart/{cartId}/checkout"_ba;
    return error;
}

QList<qint64> idsOf(const QList<Finding::Order> &orders)
{
    QList<qint64> ids;
    for (const Finding::Order &order : orders)
        ids.append(order.orderId);
    return ids;
}

} // namespace

Reconciliation::Reconciliation(api::Client &client, store::Journal &journal, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_journal(journal), m_clock(clock), m_look(client)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Reconciliation::lookAtNext);
    connect(&m_look, &OrderLook::seen, this, &Reconciliation::seen);
    connect(&m_look, &OrderLook::failed, this, &Reconciliation::failed);
}

void Reconciliation::take(const QList<store::OrderIntent> &intents, const QSet<qint64> &taken)
{
    m_taken.unite(taken);
    const QList<UnknownOrder> before = m_cases;
    for (const UnknownOrder &each : before) {
        const bool isLeft = std::none_of(intents.begin(), intents.end(), [&each](const store::OrderIntent &intent) {
            return intent.id == each.intent.id;
        });
        if (isLeft)
            leave(each.intent.id);
    }
    for (const store::OrderIntent &intent : intents) {
        if (indexOf(intent.id) < 0)
            begin(intent);
    }
    Q_EMIT changed();
    lookAtNext();
}

void Reconciliation::begin(const store::OrderIntent &intent)
{
    UnknownOrder fresh;
    fresh.intent = intent;
    fresh.nextLookAt = m_clock.now();
    if (intent.state == State::Sending) {
        fresh.intent.state = State::Unknown;
        base::whenDone(m_journal.orderUnknown(intent.id, programEnded()), this, [](const base::Result<void> &result) {
            if (!result)
                qCWarning(logOrder) << "an unknown outcome was not written:" << result.error().toLogLine();
        });
    }
    m_cases.append(fresh);
    m_schedules.insert(intent.id, {});
}

qsizetype Reconciliation::indexOf(const QString &intentId) const
{
    const auto found = std::find_if(m_cases.begin(), m_cases.end(),
                                    [&intentId](const UnknownOrder &each) { return each.intent.id == intentId; });
    return found == m_cases.end() ? -1 : found - m_cases.begin();
}

const UnknownOrder *Reconciliation::find(const QString &intentId) const
{
    const qsizetype index = indexOf(intentId);
    return index < 0 ? nullptr : &m_cases.at(index);
}

void Reconciliation::lookNow()
{
    for (Schedule &schedule : m_schedules) {
        schedule.settling.hurry();
        schedule.due = QDeadlineTimer(0);
    }
    lookAtNext();
}

void Reconciliation::lookAtNext()
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
    next->isLooking = true;
    next->nextLookAt = {};
    m_look.start(next->intent);
    Q_EMIT changed();
}

void Reconciliation::plan(UnknownOrder &each)
{
    Schedule &schedule = m_schedules[each.intent.id];
    const auto wait = schedule.settling.nextWait(m_pace);
    schedule.due = QDeadlineTimer(wait);
    each.isLooking = false;
    each.nextLookAt = m_clock.now().addMSecs(wait.count());
}

void Reconciliation::failed(const Error &error)
{
    UnknownOrder &each = m_cases[indexOf(std::exchange(m_current, {}))];
    each.lastError = error;
    plan(each);
    Q_EMIT changed();
    lookAtNext();
}

void Reconciliation::seen(const Finding &finding)
{
    UnknownOrder &each = m_cases[indexOf(m_current)];
    Settling &settling = m_schedules[each.intent.id].settling;
    settling.count();
    each.finding = finding;
    each.looks = settling.looks();
    each.lookedAt = m_clock.now();
    each.lastError.reset();
    noteLook(each);
    const bool isOver = settling.isOver(m_pace);
    // Who was asked in an earlier run is asked at once; that nothing was placed takes its looks in every run.
    OrderVerdict verdict = judge(each.intent, finding, m_taken, isOver || each.needsYou());
    if (verdict.kind == OrderVerdict::Kind::NotPlaced && !isOver)
        verdict = {};
    follow(each, verdict);
}

/// Every look of the settling time, and later ones that tell something new: the journal is no diary.
void Reconciliation::noteLook(const UnknownOrder &each)
{
    QJsonArray orders;
    for (const Finding::Order &order : each.finding.orders) {
        if (each.intent.names.contains(order.names.value(0)) || !order.areNamesTold)
            orders.append(order.orderId);
    }
    const QJsonObject detail{{u"cart"_s, Finding::nameOf(each.finding.cart)},
                             {u"newOrders"_s, static_cast<int>(each.finding.orders.size())},
                             {u"withTheseNames"_s, orders}};
    QString &lastNote = m_schedules[each.intent.id].lastNote;
    const QString note = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
    if (each.looks > m_pace.leastLooks && note == lastNote)
        return;
    lastNote = note;
    base::whenDone(m_journal.note(u"order-look"_s, each.intent, detail), this, [](const base::Result<void> &result) {
        if (!result)
            qCWarning(logOrder) << "a look was not written:" << result.error().toLogLine();
    });
}

/// m_current stays set while a verdict is being written: nobody looks meanwhile.
void Reconciliation::follow(UnknownOrder &each, const OrderVerdict &verdict)
{
    switch (verdict.kind) {
    case OrderVerdict::Kind::Placed: writePlaced(each.intent, verdict.orderId); return;
    case OrderVerdict::Kind::NotPlaced: writeNotPlaced(each, u"cart-open"_s); return;
    case OrderVerdict::Kind::NeedsYou: askPerson(each, verdict); return;
    case OrderVerdict::Kind::Wait: break;
    }
    m_current.clear();
    plan(each);
    Q_EMIT changed();
    lookAtNext();
}

void Reconciliation::askPerson(UnknownOrder &each, const OrderVerdict &verdict)
{
    const bool isAskedAlready = each.needsYou();
    each.candidates = verdict.candidates;
    if (isAskedAlready) {
        follow(each, {});
        return;
    }
    const auto tell = [this, id = each.intent.id] {
        UnknownOrder &asked = m_cases[indexOf(id)];
        asked.intent.state = State::NeedsYou;
        const store::OrderIntent intent = asked.intent;
        plan(asked);
        Q_EMIT needsYou(intent);
    };
    base::whenDone(m_journal.orderNeedsYou(each.intent.id, idsOf(each.candidates)), this,
                    [this, id = each.intent.id, tell](const base::Result<void> &result) { written(id, result, tell); });
}

void Reconciliation::writePlaced(const store::OrderIntent &intent, qint64 orderId)
{
    // Two clicks never share an order: whichever is written first has it, the other one looks on.
    m_taken.insert(orderId);
    const auto tell = [this, intent, orderId] {
        leave(intent.id);
        Q_EMIT found(intent, orderId);
    };
    base::whenDone(m_journal.orderPlaced(intent.id, orderId, {}), this,
                    [this, id = intent.id, orderId, tell](const base::Result<void> &result) {
                        if (!result && result.error().code != "constraint")
                            m_taken.remove(orderId); // a disk that is full takes nothing away
                        written(id, result, tell);
                    });
}

void Reconciliation::writeNotPlaced(const UnknownOrder &each, const QString &why)
{
    const auto tell = [this, intent = each.intent, isCartOpen = each.finding.cart == Finding::Cart::Open] {
        leave(intent.id);
        Q_EMIT notPlaced(intent, isCartOpen);
    };
    base::whenDone(m_journal.orderNotPlaced(each.intent.id, why), this,
                    [this, id = each.intent.id, tell](const base::Result<void> &result) { written(id, result, tell); });
}

/// What is not on the disk is not told: it is found out again.
void Reconciliation::written(const QString &intentId, const base::Result<void> &result, const std::function<void()> &tell)
{
    if (m_current == intentId) {
        m_look.stop(); // the person may have decided while one was under way
        m_current.clear();
    }
    const qsizetype index = indexOf(intentId);
    if (index >= 0 && result) {
        tell();
    } else if (index >= 0 && result.error().code == "state") {
        leave(intentId);
        Q_EMIT outOfStep();
    } else if (index >= 0) {
        qCWarning(logOrder) << "a verdict was not written:" << result.error().toLogLine();
        m_cases[index].lastError = result.error();
        plan(m_cases[index]);
    }
    Q_EMIT changed();
    lookAtNext();
}

void Reconciliation::leave(const QString &intentId)
{
    if (m_current == intentId) {
        m_look.stop();
        m_current.clear();
    }
    if (const qsizetype index = indexOf(intentId); index >= 0)
        m_cases.removeAt(index);
    m_schedules.remove(intentId);
}

void Reconciliation::adopt(const QString &intentId, qint64 orderId)
{
    const UnknownOrder *each = find(intentId);
    if (each == nullptr || !each->needsYou())
        return;
    const QList<qint64> candidates = idsOf(each->candidates);
    if (!candidates.contains(orderId))
        return;
    claim(intentId);
    writePlaced(each->intent, orderId);
}

/// The person has decided: no look comes between the decision and the disk.
void Reconciliation::claim(const QString &intentId)
{
    if (m_current == intentId)
        m_look.stop();
    else if (m_current.isEmpty())
        m_current = intentId;
}

void Reconciliation::dismiss(const QString &intentId)
{
    const UnknownOrder *each = find(intentId);
    // What OVHcloud tells is seen before it is decided, also after a restart.
    if (each == nullptr || !each->needsYou() || each->looks == 0)
        return;
    claim(intentId);
    writeNotPlaced(*each, u"person"_s);
}

} // namespace cartouche::order
