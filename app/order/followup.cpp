// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/followup.h"

#include "api/meroutes.h"
#include "api/orderroutes.h"
#include "base/logging.h"
#include "order/payment.h"
#include "order/whencurrent.h"

#include <algorithm>

namespace cartouche::order {

using namespace Qt::StringLiterals;
using base::Error;

bool OrderProgress::isDelivered() const
{
    if (status != "delivered"_L1 || !areNamesKnown)
        return false;
    return std::all_of(names.begin(), names.end(), [this](const Name &name) {
        if (isOwnershipKnown)
            return name.isInAccount;
        return !name.task || name.task->status == "done"_L1;
    });
}

bool OrderProgress::isFinal() const
{
    return isDelivered() || status == "cancelled"_L1;
}

std::optional<api::DomainTask> taskOf(const QList<api::DomainTask> &tasks, const QString &ascii, const QDateTime &ordered)
{
    std::optional<api::DomainTask> newest;
    for (const api::DomainTask &task : tasks) {
        const bool isOfName = task.domain.isEmpty() || task.domain.compare(ascii, Qt::CaseInsensitive) == 0;
        const bool isOlder = ordered.isValid() && task.creationDate.isValid() && task.creationDate < ordered;
        if (isOfName && !isOlder && (!newest || task.id > newest->id))
            newest = task;
    }
    return newest;
}

FollowUp::FollowUp(api::Client &client, store::Journal &journal, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_journal(journal), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FollowUp::look);
}

void FollowUp::setPace(std::chrono::milliseconds first, std::chrono::milliseconds longest)
{
    m_first = first;
    m_longest = longest;
    m_wait = first;
}

void FollowUp::start(qint64 orderId, const QStringList &names, const QString &account, const QString &endpoint)
{
    stop();
    m_progress = {};
    m_progress.orderId = orderId;
    for (const QString &name : names)
        m_progress.names.append({name, {}, false});
    m_account = account;
    m_endpoint = endpoint;
    m_isRunning = true;
    lookNow();
}

void FollowUp::lookNow()
{
    m_wait = m_first;
    if (m_isLooking)
        m_lookAgain = true;
    else if (m_isRunning)
        look();
}

void FollowUp::stop()
{
    ++m_run;
    m_isRunning = false;
    m_isLooking = false;
    m_timer.stop();
}

void FollowUp::look()
{
    m_timer.stop();
    m_isLooking = true;
    m_lookAgain = false;
    m_fresh = m_progress;
    m_fresh.lastError.reset();
    m_fresh.areNamesKnown = true;
    whenCurrent(api::readOrderStatus(m_client, m_fresh.orderId), this, m_run, [this](const base::Result<QString> &status) {
        if (!status) {
            failLook(status.error());
            return;
        }
        m_fresh.status = *status;
        if (m_fresh.total.currency().isEmpty() || !m_fresh.expires.isValid())
            readOrder();
        else
            readTasks(0);
    });
}

void FollowUp::readOrder()
{
    whenCurrent(api::readOrder(m_client, m_fresh.orderId), this, m_run, [this](const base::Result<api::Order> &order) {
        if (order) {
            m_fresh.created = order->date;
            m_fresh.expires = order->expirationDate;
            m_fresh.url = order->url;
            m_fresh.total = order->priceWithTax.amount;
            m_fresh.tax = order->tax.amount;
        }
        readTasks(0);
    });
}

void FollowUp::readTasks(qsizetype index)
{
    if (!isPaidStatus(m_fresh.status)) {
        finishLook();
        return;
    }
    if (index >= m_fresh.names.size()) {
        readOwned();
        return;
    }
    whenCurrent(api::readDomainTasks(m_client, m_fresh.names.at(index).ascii), this, m_run,
                [this, index](const base::Result<QList<api::DomainTask>> &tasks) {
                    // Tasks may lag, or the key may not have the right: what was seen before stays.
                    OrderProgress::Name &name = m_fresh.names[index];
                    if (!tasks)
                        noteUnknownNames(tasks.error());
                    else if (const auto task = taskOf(*tasks, name.ascii, m_fresh.created))
                        name.task = task;
                    readTasks(index + 1);
                });
}

void FollowUp::readOwned()
{
    if (m_fresh.status != "delivered"_L1) {
        finishLook();
        return;
    }
    whenCurrent(api::listDomains(m_client), this, m_run, [this](const base::Result<QStringList> &domains) {
        if (domains) {
            m_fresh.isOwnershipKnown = true;
            for (OrderProgress::Name &name : m_fresh.names)
                name.isInAccount = domains->contains(name.ascii, Qt::CaseInsensitive);
        } else {
            noteUnknownNames(domains.error());
        }
        finishLook();
    });
}

void FollowUp::noteUnknownNames(const Error &error)
{
    if (error.isDenial())
        return;
    m_fresh.areNamesKnown = false;
    m_fresh.lastError = error;
}

void FollowUp::finishLook()
{
    m_isLooking = false;
    m_fresh.seenAt = m_clock.now();
    const bool hasMoved = m_fresh.status != m_progress.status || m_fresh.names != m_progress.names
        || m_fresh.isFinal() != m_progress.isFinal();
    const bool isTold = hasMoved || m_fresh.total != m_progress.total || m_fresh.expires != m_progress.expires;
    m_progress = m_fresh;
    m_wait = hasMoved ? m_first : std::min(m_wait * 2, m_longest);
    if (isTold)
        writeProgress();
    const bool lookAgain = std::exchange(m_lookAgain, false);
    const int run = m_run;
    Q_EMIT changed();
    // Whoever heard it may have begun the next look, or another order.
    if (run != m_run || m_isLooking || !m_isRunning || m_progress.isFinal())
        return;
    if (lookAgain)
        look();
    else
        m_timer.start(m_wait);
}

void FollowUp::writeProgress()
{
    store::KnownOrder known;
    known.orderId = m_progress.orderId;
    known.account = m_account;
    known.endpoint = m_endpoint;
    for (const OrderProgress::Name &name : std::as_const(m_progress.names))
        known.names.append(name.ascii);
    known.total = m_progress.total;
    known.status = m_progress.status;
    known.expiresAt = m_progress.expires;
    known.createdAt = m_progress.created;
    known.seenAt = m_progress.seenAt;
    known.isFinished = m_progress.isFinal();
    base::whenDone(m_journal.orderSeen(known), this, [](const base::Result<void> &written) {
        if (!written)
            qCWarning(logOrder) << "progress not written:" << written.error().toLogLine();
    });
}

void FollowUp::failLook(const Error &error)
{
    m_isLooking = false;
    m_lookAgain = false;
    m_progress.lastError = error;
    m_wait = std::min(m_wait * 2, m_longest);
    const int run = m_run;
    Q_EMIT changed();
    if (run == m_run && !m_isLooking && m_isRunning)
        m_timer.start(m_wait);
}

} // namespace cartouche::order
