// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/orderswatch.h"

#include "order/purchase.h"

#include <algorithm>

namespace cartouche::order {

using namespace std::chrono_literals;
using store::KnownOrder;

namespace {

/// It may be telling something at this moment: it goes when it has come to its end.
void retire(FollowUp *follower)
{
    follower->disconnect();
    follower->stop();
    follower->deleteLater();
}

} // namespace

OrdersWatch::OrdersWatch(api::Client &client, store::Journal &journal, Purchase &purchase, const base::Clock &clock,
                         QObject *parent)
    : QObject(parent), m_client(client), m_journal(journal), m_purchase(purchase), m_clock(clock),
      m_visitor(nullptr, &retire)
{
    // As FollowUp in Purchase: the sandbox has a fast clock.
    if (client.endpoint().region == api::Region::Sandbox)
        setPace(500ms, 2s);
    m_turnTimer.setSingleShot(true);
    connect(&m_turnTimer, &QTimer::timeout, this, &OrdersWatch::takeTurn);
    connect(&purchase, &Purchase::journalRead, this, &OrdersWatch::adjust);
    connect(&purchase, &Purchase::currentOrderChanged, this, [this] {
        adjust();
        // It may be one that was made just now.
        if (m_isStarted)
            m_purchase.readJournal();
    });
}

OrdersWatch::~OrdersWatch()
{
    // Not retired: the client goes right after, and nobody runs the event loop in between.
    m_turnTimer.stop();
    for (auto &[id, follower] : m_followers)
        delete follower.release();
    delete m_visitor.release();
}

void OrdersWatch::setPace(std::chrono::milliseconds first, std::chrono::milliseconds longest)
{
    m_first = first;
    m_longest = longest;
    for (const auto &[id, follower] : m_followers)
        follower->setPace(first, longest);
}

void OrdersWatch::setFollowedAtOnce(int count)
{
    m_followedAtOnce = count;
    adjust();
}

void OrdersWatch::start()
{
    m_isStarted = true;
    adjust();
}

void OrdersWatch::lookNow()
{
    for (const auto &[id, follower] : m_followers) {
        m_awaited.insert(id);
        follower->lookNow();
    }
    if (!m_followers.empty())
        Q_EMIT awaitedChanged();
}

void OrdersWatch::lookNow(qint64 orderId)
{
    const auto found = m_followers.find(orderId);
    if (found == m_followers.end())
        return;
    m_awaited.insert(orderId);
    found->second->lookNow();
    Q_EMIT awaitedChanged();
}

void OrdersWatch::forgetEnd(qint64 orderId)
{
    m_finished.remove(orderId);
    m_seen.remove(orderId);
}

const OrderProgress *OrdersWatch::progressOf(qint64 orderId) const
{
    const auto found = m_seen.constFind(orderId);
    return found == m_seen.constEnd() ? nullptr : &*found;
}

QList<qint64> OrdersWatch::followed() const
{
    QList<qint64> ids;
    for (const auto &[id, follower] : m_followers)
        ids.append(id);
    if (m_visitor)
        ids.append(m_visitor->progress().orderId);
    std::sort(ids.begin(), ids.end());
    return ids;
}

QList<KnownOrder> OrdersWatch::wanted() const
{
    QList<KnownOrder> orders = m_purchase.openOrders();
    orders.removeIf([this](const KnownOrder &order) {
        return order.orderId == m_purchase.orderId() || m_finished.contains(order.orderId);
    });
    return orders;
}

/// Begins with what is new among the open orders, and leaves what is none any more.
void OrdersWatch::adjust()
{
    if (!m_isStarted)
        return;
    const QList<KnownOrder> orders = wanted();
    const QList<KnownOrder> newest = orders.first(std::min<qsizetype>(orders.size(), m_followedAtOnce));
    const auto isIn = [](const QList<KnownOrder> &list, qint64 id) {
        return std::any_of(list.begin(), list.end(), [id](const KnownOrder &order) { return order.orderId == id; });
    };
    std::erase_if(m_followers, [&](const auto &follower) { return !isIn(newest, follower.first); });
    if (m_visitor && (!isIn(orders, m_visitor->progress().orderId) || isIn(newest, m_visitor->progress().orderId)))
        m_visitor.reset();
    m_queue.clear();
    for (const KnownOrder &order : newest) {
        if (!m_followers.contains(order.orderId))
            m_queue.append(order);
    }
    const QSet<qint64> before = m_awaited;
    m_awaited.removeIf([&](qint64 id) { return !isIn(newest, id); });
    for (const KnownOrder &order : std::as_const(m_queue))
        m_awaited.insert(order.orderId);
    if (m_beginning != 0 && !m_followers.contains(m_beginning))
        m_beginning = 0;
    beginNext();
    if (orders.size() > newest.size() && !m_visitor && !m_turnTimer.isActive())
        m_turnTimer.start(m_first);
    if (m_awaited != before)
        Q_EMIT awaitedChanged();
}

/// One after the other, so that twenty orders are no burst of requests.
void OrdersWatch::beginNext()
{
    if (m_beginning != 0 || m_queue.isEmpty())
        return;
    const KnownOrder order = m_queue.takeFirst();
    m_beginning = order.orderId;
    m_followers.emplace(order.orderId, follow(order));
}

/// The next of those that are not followed each on its own gets one look.
void OrdersWatch::takeTurn()
{
    const QList<KnownOrder> orders = wanted();
    const QList<KnownOrder> others = orders.sliced(std::min<qsizetype>(orders.size(), m_followedAtOnce));
    if (others.isEmpty() || m_visitor)
        return;
    const auto last = std::find_if(others.begin(), others.end(),
                                   [this](const KnownOrder &order) { return order.orderId == m_lastTurn; });
    const auto next = last == others.end() || last + 1 == others.end() ? others.begin() : last + 1;
    m_lastTurn = next->orderId;
    m_visitor = follow(*next);
}

OrdersWatch::Follower OrdersWatch::follow(const KnownOrder &order)
{
    Follower made(new FollowUp(m_client, m_journal, m_clock), &retire);
    FollowUp *follower = made.get();
    follower->setPace(m_first, m_longest);
    connect(follower, &FollowUp::changed, this, [this, follower] { seen(*follower); });
    follower->start(order.orderId, order.names, order.account, order.endpoint);
    return made;
}

void OrdersWatch::seen(const FollowUp &follower)
{
    const qint64 id = follower.progress().orderId;
    const bool isFinal = follower.progress().isFinal();
    m_seen.insert(id, follower.progress());
    const bool wasAwaited = m_awaited.remove(id);
    if (m_beginning == id) {
        m_beginning = 0;
        beginNext();
    }
    if (m_visitor.get() == &follower) {
        m_visitor.reset();
        m_turnTimer.start(m_first);
    }
    if (isFinal) {
        m_finished.insert(id);
        m_followers.erase(id);
    }
    Q_EMIT changed(id);
    if (wasAwaited)
        Q_EMIT awaitedChanged();
    if (isFinal)
        m_purchase.readJournal(); // it is no open order any more
}

} // namespace cartouche::order
