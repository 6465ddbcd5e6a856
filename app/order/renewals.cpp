// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/renewals.h"

#include "api/aftercareroutes.h"
#include "base/logging.h"
#include "base/whendone.h"
#include "order/ledger.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace cartouche::order {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Error;
using base::Result;
using store::RenewalWish;

namespace {

/// A name that OVHcloud does not know is asked about so often in one run, however long ago it was decided.
constexpr int leastTries = 3;

} // namespace

Renewals::Renewals(api::Client &client, store::Database &database, Ledger &ledger, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_ledger(ledger), m_clock(clock),
      m_wishes(database, client.endpoint().baseUrl.toString())
{
    // As FollowUp in Purchase: the sandbox has a fast clock.
    if (client.endpoint().region == api::Region::Sandbox)
        setPace(1s, 8s);
    m_again.setSingleShot(true);
    m_soon.setSingleShot(true);
    m_soon.setInterval(50ms);
    connect(&m_again, &QTimer::timeout, this, [this] {
        waitForNext();
        readWaiting();
    });
    connect(&m_soon, &QTimer::timeout, this, &Renewals::readWaiting);
    const auto look = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&ledger, &Ledger::rowsChanged, this, look);
    connect(&ledger, &Ledger::rowChanged, this, look);
}

void Renewals::setPace(std::chrono::milliseconds first, std::chrono::milliseconds longest)
{
    m_first = first;
    m_longest = longest;
}

/// Wishes that wait, of names that are there by now.
void Renewals::readWaiting()
{
    if (m_isReadingWishes)
        return;
    m_isReadingWishes = true;
    base::whenDone(m_wishes.waiting(), this, [this](const Result<QHash<qint64, QList<RenewalWish>>> &waiting) {
        m_isReadingWishes = false;
        if (!waiting) {
            qCWarning(logOrder) << "renewal wishes not read:" << waiting.error().toLogLine();
            return;
        }
        for (auto it = waiting->begin(); it != waiting->end(); ++it) {
            const QStringList there = deliveredNames(it.key());
            for (const RenewalWish &wish : it.value()) {
                RenewalState &state = m_states[it.key()][wish.name];
                state.wish = wish.isAutomatic;
                state.wishState = wish.state;
                state.decidedAt = wish.decidedAt;
                const Job job{it.key(), wish.name};
                if (there.contains(wish.name) && m_retries.value(job).due.hasExpired())
                    enqueue(job);
            }
        }
        next();
    });
}

void Renewals::read(qint64 orderId)
{
    base::whenDone(m_wishes.of(orderId), this, [this, orderId](const Result<QList<RenewalWish>> &wishes) {
        for (const RenewalWish &wish : wishes.value_or(QList<RenewalWish>())) {
            RenewalState &state = m_states[orderId][wish.name];
            state.wish = wish.isAutomatic;
            state.wishState = wish.state;
            state.decidedAt = wish.decidedAt;
        }
        Q_EMIT changed(orderId);
        const QStringList names = deliveredNames(orderId);
        for (const QString &name : names.first(std::min(names.size(), mostNames))) {
            const RenewalState *known = stateOf(orderId, name);
            if (known == nullptr || !known->isAutomatic)
                enqueue({orderId, name});
        }
        next();
    });
}

const RenewalState *Renewals::stateOf(qint64 orderId, const QString &name) const
{
    const auto order = m_states.constFind(orderId);
    if (order == m_states.constEnd())
        return nullptr;
    const auto found = order->constFind(name);
    return found == order->constEnd() ? nullptr : &*found;
}

void Renewals::decide(qint64 orderId, const QString &name, bool isAutomatic)
{
    base::whenDone(m_wishes.decide(orderId, name, isAutomatic, m_clock.now()), this,
                   [this, job = Job{orderId, name}, isAutomatic](const Result<void> &written) {
                       if (!written) {
                           state(job).error = written.error();
                           Q_EMIT changed(job.orderId);
                           return;
                       }
                       state(job).wish = isAutomatic;
                       state(job).wishState = RenewalWish::State::Waiting;
                       state(job).decidedAt = m_clock.now();
                       state(job).error.reset();
                       m_retries.remove(job);
                       enqueue(job);
                       next();
                   });
}

QStringList Renewals::deliveredNames(qint64 orderId) const
{
    if (const OrderProgress *progress = m_ledger.progressOf(orderId)) {
        QStringList names;
        for (const OrderProgress::Name &name : progress->names) {
            if (name.isInAccount || (progress->isDelivered() && !name.isGivenUp()))
                names.append(name.ascii);
        }
        return names;
    }
    const auto row = std::find_if(m_ledger.rows().begin(), m_ledger.rows().end(),
                                  [orderId](const LedgerRow &each) { return each.orderId == orderId; });
    const bool isThere = row != m_ledger.rows().end() && row->state == LedgerRow::State::Delivered;
    QStringList names = isThere ? row->names : QStringList();
    names.removeIf([&row](const QString &name) { return row->givenUp.contains(name); });
    return names;
}

void Renewals::enqueue(const Job &job)
{
    if (!m_queue.contains(job) && !state(job).isAsking)
        m_queue.append(job);
}

/// One after the other: nobody waits for it.
void Renewals::next()
{
    if (m_isBusy || m_queue.isEmpty())
        return;
    m_isBusy = true;
    const Job job = m_queue.takeFirst();
    state(job).isAsking = true;
    Q_EMIT changed(job.orderId);
    base::whenDone(api::readServiceInfos(m_client, job.name), this, [this, job](const Result<api::ServiceInfos> &infos) {
        if (infos)
            told(job, *infos);
        else
            fail(job, infos.error());
    });
}

void Renewals::told(const Job &job, const api::ServiceInfos &infos)
{
    RenewalState &now = state(job);
    now.isAutomatic = infos.isAutomatic;
    now.isDeletedAtExpiration = infos.isDeletedAtExpiration.value_or(false);
    now.expiration = infos.expiration;
    now.error.reset();
    if (!now.wish || now.wishState != RenewalWish::State::Waiting) {
        finish(job);
        return;
    }
    const bool isDone = now.isAutomatic == now.wish && !(*now.wish && now.isDeletedAtExpiration);
    if (isDone)
        settle(job, *now.wish, RenewalWish::State::Set, {});
    else
        put(job, *now.wish, infos.renew);
}

/// Idempotent, so a lost answer is a passing failure like any other.
void Renewals::put(const Job &job, bool isAutomatic, QJsonObject renew)
{
    renew.insert(u"automatic"_s, isAutomatic);
    if (isAutomatic)
        renew.insert(u"deleteAtExpiration"_s, false);
    base::whenDone(api::updateRenewal(m_client, job.name, renew), this, [this, job, isAutomatic](const Result<void> &answer) {
        if (!answer) {
            fail(job, answer.error());
            return;
        }
        state(job).isAutomatic = isAutomatic;
        if (isAutomatic)
            state(job).isDeletedAtExpiration = false;
        settle(job, isAutomatic, RenewalWish::State::Set, {});
    });
}

void Renewals::settle(const Job &job, bool isAutomatic, RenewalWish::State settled, const QString &errorLine)
{
    m_retries.remove(job);
    const auto written = m_wishes.settle(job.orderId, job.name, isAutomatic, settled, errorLine, m_clock.now());
    base::whenDone(written, this, [this, job, isAutomatic, settled](const Result<void> &isWritten) {
        // Decided anew meanwhile: that one waits.
        if (isWritten && state(job).wish == isAutomatic)
            state(job).wishState = settled;
        if (!isWritten)
            qCWarning(logOrder) << "renewal not written:" << isWritten.error().toLogLine();
        finish(job);
    });
}

void Renewals::fail(const Job &job, const Error &error)
{
    RenewalState &now = state(job);
    now.error = error;
    const bool isWaiting = now.wish && now.wishState == RenewalWish::State::Waiting;
    // A name that was just delivered is not known everywhere for some minutes.
    const bool isPassing = error.isPassing() || error.isAuthentication() || error.outcomeUnknown()
        || error.kind == Error::Kind::NotFound || error.kind == Error::Kind::RateLimited
        || error.kind == Error::Kind::Cancelled;
    if (isWaiting && (!isPassing || isGivenUp(job, error))) {
        settle(job, *now.wish, RenewalWish::State::Refused, error.toLogLine());
        return;
    }
    if (isWaiting)
        tryLater(job);
    finish(job);
}

/// It may have left the account since, or was never this account's to decide about.
bool Renewals::isGivenUp(const Job &job, const Error &error)
{
    if (error.kind != Error::Kind::NotFound || ++m_retries[job].notFound < leastTries)
        return false;
    const QDateTime &decidedAt = state(job).decidedAt;
    return decidedAt.isValid() && decidedAt.secsTo(m_clock.now()) >= m_patience.count();
}

void Renewals::tryLater(const Job &job)
{
    Retry &retry = m_retries[job];
    retry.wait = retry.wait == 0ms ? m_first : std::min(retry.wait * 2, m_longest);
    retry.due = QDeadlineTimer(retry.wait);
    waitForNext();
}

void Renewals::waitForNext()
{
    std::optional<qint64> soonest;
    for (const Retry &retry : std::as_const(m_retries)) {
        if (!retry.due.hasExpired())
            soonest = std::min(soonest.value_or(retry.due.remainingTime()), retry.due.remainingTime());
    }
    // A timer may fire a little early: then it would find nothing that is due.
    if (soonest)
        m_again.start(std::chrono::milliseconds(*soonest + 1));
}

void Renewals::finish(const Job &job)
{
    state(job).isAsking = false;
    m_isBusy = false;
    Q_EMIT changed(job.orderId);
    next();
}

} // namespace cartouche::order
