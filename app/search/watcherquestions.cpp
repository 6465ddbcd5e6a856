// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The questions of Watcher: when the next one leaves, and what becomes of it.

#include "search/watcher.h"

#include "api/cartroutes.h"
#include "base/logging.h"
#include "base/toldtowait.h"
#include "base/whendone.h"

#include <QRandomGenerator>

#include <algorithm>

namespace cartouche::search {

using namespace std::chrono_literals;
using base::Error;
using store::NameAnswer;

namespace {

/// A computer that was asleep, or whose clock was set, is noticed within this time.
constexpr std::chrono::milliseconds longestSleep = 5min;
/// Longer than the client takes for all its tries.
constexpr std::chrono::minutes longestQuestion = 10min;
constexpr std::chrono::milliseconds firstBackOff = 1min;
constexpr std::chrono::milliseconds longestBackOff = 1h;
/// A name whose registry did not answer is asked again before its period is over.
constexpr std::chrono::seconds secondTry = 30min;

/// 0.5 to 1.5 of a time.
std::chrono::milliseconds jittered(std::chrono::milliseconds time)
{
    return time / 2 + std::chrono::milliseconds(QRandomGenerator::global()->bounded(qint64{time.count() + 1}));
}

/// True when the next name would meet it too.
bool concernsAll(const Error &error)
{
    return error.kind != Error::Kind::Refused && error.kind != Error::Kind::NotFound
        && error.kind != Error::Kind::Conflict;
}

} // namespace

void Watcher::setPeriod(std::chrono::seconds period)
{
    m_plan.setPeriod(period);
    wake();
}

void Watcher::start()
{
    if (m_isStarted)
        return;
    m_isStarted = true;
    m_notBefore = m_clock.now().addMSecs(jittered(m_plan.gap()).count());
    wake();
}

void Watcher::wake()
{
    if (!m_isStarted || !m_isRead)
        return;
    pruneDaily();
    if (!m_asking.isEmpty() && m_askedAt.secsTo(m_clock.now()) >= std::chrono::seconds(longestQuestion).count()) {
        // A future that is cancelled never answers: whoever gives the cart has let go of it.
        Error error;
        error.kind = Error::Kind::TimedOut;
        finish(std::exchange(m_asking, {}), base::failure(error));
    } else if (m_asking.isEmpty()) {
        askNext();
    }
}

void Watcher::pruneDaily()
{
    const QDateTime now = m_clock.now();
    if (m_pruneAt.isValid() && m_pruneAt > now)
        return;
    m_pruneAt = now.addDays(1);
    m_writes.add([this, now] { return m_store.prune(now); });
}

void Watcher::askNext()
{
    if (!m_wanted.isEmpty()) {
        ask(m_wanted.takeFirst());
        return;
    }
    const auto turn = m_plan.next();
    if (!turn) {
        m_timer.stop();
        return;
    }
    const QDateTime now = m_clock.now();
    const QDateTime at = m_notBefore.isValid() ? std::max(turn->at, m_notBefore) : turn->at;
    if (at <= now) {
        ask(turn->name);
        return;
    }
    const std::chrono::milliseconds left(now.msecsTo(at));
    m_timer.start(std::min(left, longestSleep));
}

void Watcher::askNow(const QStringList &names)
{
    for (const QString &name : names) {
        if (name.isEmpty() || isAsking(name))
            continue;
        m_wanted.append(name);
        Q_EMIT nameChanged(name);
    }
    wake();
}

void Watcher::ask(const QString &name)
{
    m_asking = name;
    m_askedAt = m_clock.now();
    ++m_question;
    m_timer.start(longestSleep);
    Q_EMIT nameChanged(name);
    askWithCart(name);
}

void Watcher::askWithCart(const QString &name)
{
    base::whenDone(m_cart(), this, [this, name, question = m_question](const base::Result<QString> &cart) {
        if (question != m_question)
            return;
        if (!cart) {
            finish(name, base::failure(cart.error()));
            return;
        }
        // Somebody else may have met the loss of the old one, and have a new one by now.
        if (*cart == m_lostCart) {
            Q_EMIT cartLost(m_lostCart);
            base::whenDone(m_cart(), this, [this, name, question](const base::Result<QString> &other) {
                if (question != m_question)
                    return;
                if (other)
                    ask(name, *other);
                else
                    finish(name, base::failure(other.error()));
            });
            return;
        }
        ask(name, *cart);
    });
}

void Watcher::ask(const QString &name, const QString &cart)
{
    // A question that nobody waits for: to be marked as such here.
    base::whenDone(api::readOffers(m_client, cart, name, true), this,
                   [this, name, cart, question = m_question](const base::Result<QList<api::Offer>> &offers) {
                       if (question != m_question)
                           return;
                       const bool isCartGone = !offers && offers.error().kind == Error::Kind::NotFound;
                       if (isCartGone && m_lostCart.isEmpty()) {
                           m_lostCart = cart;
                           askWithCart(name);
                           return;
                       }
                       finish(name, offers);
                   });
}

void Watcher::finish(const QString &name, const base::Result<QList<api::Offer>> &offers)
{
    m_asking.clear();
    m_lostCart.clear();
    ++m_question; // what is still on its way for it comes too late
    const QDateTime now = m_clock.now();
    m_notBefore = now.addMSecs(jittered(m_plan.gap()).count());
    if (!offers && stateOfFailure(offers.error()) != State::NotSold) {
        fail(name, offers.error());
    } else {
        goOn();
        const NameAnswer told = offers ? answerOf(*offers, now) : NameAnswer{now, nameOf(State::NotSold), {}, {}};
        if (stateOf(told.state) == State::NoAnswer) {
            // An offer that we do not understand tells nothing, and takes nothing away.
            m_plan.putOff(name, now.addSecs(m_plan.period().count()));
            Q_EMIT nameChanged(name);
        } else {
            keep(name, told);
        }
    }
    wake();
}

void Watcher::fail(const QString &name, const Error &error)
{
    qCInfo(logSearch) << "a watched name could not be told:" << error.toLogLine();
    m_errors.insert(name, error);
    m_plan.putOff(name, m_clock.now().addSecs(std::min(secondTry, m_plan.period()).count()));
    if (concernsAll(error))
        pause(error);
    else
        goOn();
    Q_EMIT nameChanged(name);
}

void Watcher::pause(const Error &error)
{
    m_backOff = std::clamp(m_backOff * 2, firstBackOff, longestBackOff);
    m_notBefore = m_clock.now().addMSecs(jittered(m_backOff).count());
    if (const auto until = base::toldToWaitUntil(error))
        m_notBefore = std::max(m_notBefore, *until);
    m_pausedUntil = m_notBefore;
    const QStringList dropped = std::exchange(m_wanted, {});
    for (const QString &name : dropped)
        Q_EMIT nameChanged(name);
    Q_EMIT pauseChanged();
}

void Watcher::goOn()
{
    m_backOff = {};
    if (!m_pausedUntil.isValid())
        return;
    m_pausedUntil = {};
    Q_EMIT pauseChanged();
}

} // namespace cartouche::search
