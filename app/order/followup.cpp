// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/followup.h"

#include "base/whendone.h"
#include "api/meroutes.h"
#include "api/orderroutes.h"
#include "base/logging.h"
#include "order/payment.h"

#include <algorithm>

namespace cartouche::order {

using namespace Qt::StringLiterals;
using base::Error;

bool OrderProgress::isDelivered() const
{
    if (status != "delivered"_L1)
        return false;
    return std::all_of(names.begin(), names.end(), [](const Name &name) {
        const bool isTaskDone = !name.task || name.task->status == "done"_L1;
        return name.isInAccount || (!name.task && isTaskDone);
    });
}

bool OrderProgress::isFinal() const
{
    return isDelivered() || status == "cancelled"_L1;
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
    m_lookAgain = m_isLooking;
    if (m_isRunning && !m_isLooking)
        look();
}

void FollowUp::stop()
{
    m_isRunning = false;
    m_timer.stop();
}

void FollowUp::look()
{
    m_timer.stop();
    m_isLooking = true;
    m_lookAgain = false;
    m_fresh = m_progress;
    m_fresh.lastError.reset();
    const qint64 orderId = m_progress.orderId;
    base::whenDone(api::readOrderStatus(m_client, orderId), this, [this](const base::Result<QString> &status) {
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
    base::whenDone(api::readOrder(m_client, m_fresh.orderId), this, [this](const base::Result<api::Order> &order) {
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
    base::whenDone(api::readDomainTasks(m_client, m_fresh.names.at(index).ascii), this, [this, index](const base::Result<QList<api::DomainTask>> &tasks) {
            // Tasks may lag, or the key may not have the right: what was seen before stays.
            if (tasks && !tasks->isEmpty()) {
                m_fresh.names[index].task = *std::max_element(
                    tasks->begin(), tasks->end(),
                    [](const api::DomainTask &a, const api::DomainTask &b) { return a.id < b.id; });
            }
            readTasks(index + 1);
        });
}

void FollowUp::readOwned()
{
    if (m_fresh.status != "delivered"_L1) {
        finishLook();
        return;
    }
    base::whenDone(api::listDomains(m_client), this, [this](const base::Result<QStringList> &domains) {
        if (domains) {
            for (OrderProgress::Name &name : m_fresh.names)
                name.isInAccount = domains->contains(name.ascii, Qt::CaseInsensitive);
        }
        finishLook();
    });
}

void FollowUp::finishLook()
{
    m_isLooking = false;
    m_fresh.seenAt = m_clock.now();
    const bool hasMoved = m_fresh.status != m_progress.status || m_fresh.names != m_progress.names;
    m_progress = m_fresh;
    m_wait = hasMoved ? m_first : std::min(m_wait * 2, m_longest);

    if (hasMoved) {
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
    Q_EMIT changed();
    if (!m_isRunning || m_progress.isFinal())
        return;
    if (m_lookAgain)
        look();
    else
        m_timer.start(m_wait);
}

void FollowUp::failLook(const Error &error)
{
    m_isLooking = false;
    m_progress.lastError = error;
    m_wait = std::min(m_wait * 2, m_longest);
    Q_EMIT changed();
    if (m_isRunning)
        m_timer.start(m_wait);
}

} // namespace cartouche::order
