// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/orderhistory.h"

#include "api/aftercareroutes.h"
#include "api/orderroutes.h"
#include "base/domainname.h"
#include "base/logging.h"
#include "order/whencurrent.h"

#include <algorithm>

namespace cartouche::order {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Error;
using base::Result;
using store::ArchivedOrder;

namespace {

constexpr qsizetype longestWhat = 300;
/// OVHcloud may tell the lines of an order later than the order.
constexpr qint64 linesLagSeconds = 3'600;
constexpr auto longestWait = 60s;

void addPart(QList<ArchivedOrder::Part> &parts, const QString &name, const base::Money &net)
{
    if (net.currency().isEmpty())
        return;
    const auto there = std::find_if(parts.begin(), parts.end(), [&](const ArchivedOrder::Part &part) {
        return part.name == name && part.net.currency() == net.currency();
    });
    if (there == parts.end())
        parts.append({name, net});
    else if (const auto sum = there->net.plus(net))
        there->net = *sum;
}

bool isEnded(const QString &status)
{
    return status == "delivered"_L1 || status == "cancelled"_L1;
}

/// The name that a line is about: OVHcloud writes it into `domain`, or only into the words.
QString nameIn(const api::OrderDetail &line)
{
    if (const auto name = base::DomainName::parse(line.domain))
        return name->ascii();
    const QString first = line.description.section(u' ', 0, 0);
    const auto name = base::DomainName::parse(first);
    return name && first.contains(u'.') ? name->ascii() : QString();
}

} // namespace

OrderHistory::OrderHistory(api::Client &client, store::Database &database, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock), m_archive(database, client.endpoint().baseUrl.toString())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OrderHistory::readNext);
}

void OrderHistory::open(const QString &account)
{
    if (m_isOpen && account == m_account)
        return;
    ++m_run;
    m_account = account;
    m_isOpen = m_isListed = m_isListing = false;
    m_ids.clear();
    m_orders.clear();
    m_fresh.clear();
    m_gone.clear();
    m_queue.clear();
    m_reading = 0;
    m_timer.stop();
    whenCurrent(m_archive.read(account), this, m_run, [this](const Result<QList<ArchivedOrder>> &orders) {
        // Without the store everything is asked for.
        if (!orders)
            qCWarning(logOrder) << "orders not read from the store:" << orders.error().toLogLine();
        for (const ArchivedOrder &order : orders.value_or(QList<ArchivedOrder>())) {
            m_ids.append(order.orderId);
            m_orders.insert(order.orderId, order);
        }
        m_isOpen = true;
        Q_EMIT listChanged();
        if (m_isWatched)
            list();
    });
}

void OrderHistory::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (!isWatched)
        m_timer.stop();
    else if (m_isOpen && !m_isListed)
        list();
    else
        enqueue();
}

void OrderHistory::refresh()
{
    if (!m_isOpen || !m_isWatched)
        return;
    m_fresh.clear();
    m_failures = 0;
    list();
}

void OrderHistory::list()
{
    if (m_isListing)
        return;
    m_isListing = true;
    const QDateTime from = m_clock.now().addYears(-yearsBack);
    whenCurrent(api::listOrders(m_client, from), this, m_run, [this](const Result<QList<qint64>> &ids) {
        m_isListing = false;
        if (!ids) {
            m_error = ids.error();
            Q_EMIT waitingChanged();
            enqueue(); // what is open of those that are known
            return;
        }
        m_error.reset();
        m_isListed = true;
        QSet<qint64> all(ids->begin(), ids->end());
        for (const qint64 id : std::as_const(m_ids))
            all.insert(id);
        all.removeIf([](qint64 id) { return id <= 0; });
        m_ids = all.values();
        std::sort(m_ids.begin(), m_ids.end(), std::greater<>());
        m_ids.resize(std::min(m_ids.size(), mostOrders));
        Q_EMIT listChanged();
        Q_EMIT waitingChanged();
        enqueue();
    });
}

void OrderHistory::setVisible(const QList<qint64> &orderIds)
{
    m_visible = orderIds;
    const bool isUrgent = std::any_of(m_visible.begin(), m_visible.end(), [this](qint64 id) { return isWanted(id); });
    if (isUrgent && m_timer.isActive() && m_failures == 0)
        readSoon(0ms);
}

void OrderHistory::setFollowed(const QSet<qint64> &orderIds)
{
    if (m_followed == orderIds)
        return;
    m_followed = orderIds;
    enqueue();
}

void OrderHistory::readAgain(qint64 orderId)
{
    m_fresh.remove(orderId);
    if (const auto order = m_orders.find(orderId); order != m_orders.end())
        order->isFinal = false;
    enqueue();
}

const ArchivedOrder *OrderHistory::find(qint64 orderId) const
{
    const auto found = m_orders.constFind(orderId);
    return found == m_orders.constEnd() ? nullptr : &*found;
}

/// What is final was told for good.
bool OrderHistory::isWanted(qint64 orderId) const
{
    if (m_fresh.contains(orderId) || m_gone.contains(orderId) || m_followed.contains(orderId))
        return false;
    const ArchivedOrder *order = find(orderId);
    return order == nullptr || !order->isFinal;
}

void OrderHistory::enqueue()
{
    m_queue = m_ids;
    m_queue.removeIf([this](qint64 id) { return !isWanted(id); });
    if (m_reading == 0 && !m_timer.isActive())
        readSoon(0ms);
}

void OrderHistory::readSoon(std::chrono::milliseconds wait)
{
    if (m_isWatched && m_isOpen && m_reading == 0 && !m_queue.isEmpty())
        m_timer.start(wait);
}

void OrderHistory::readNext()
{
    if (m_reading != 0 || m_queue.isEmpty() || !m_isWatched)
        return;
    const auto seen = std::find_if(m_visible.begin(), m_visible.end(), [this](qint64 id) { return m_queue.contains(id); });
    const qint64 id = seen != m_visible.end() ? *seen : m_queue.first();
    m_queue.removeOne(id);
    m_reading = id;
    Q_EMIT waitingChanged();
    whenCurrent(api::readOrder(m_client, id), this, m_run, [this, id](const Result<api::Order> &order) {
        if (!order) {
            if (order.error().kind != Error::Kind::NotFound) {
                failRead(order.error());
                return;
            }
            m_gone.insert(id);
            m_reading = 0;
            Q_EMIT orderRead(id);
            Q_EMIT waitingChanged();
            readSoon(m_pause);
            return;
        }
        ArchivedOrder read;
        read.orderId = id;
        read.createdAt = order->date;
        read.expiresAt = order->expirationDate;
        read.retractionAt = order->retractionDate;
        read.total = order->priceWithTax.amount;
        if (order->priceWithoutTax.amount.currency() == read.total.currency() && !read.total.currency().isEmpty())
            read.net = order->priceWithoutTax.amount;
        readStatus(std::move(read));
    });
}

void OrderHistory::readStatus(ArchivedOrder order)
{
    whenCurrent(api::readOrderStatus(m_client, order.orderId), this, m_run,
                [this, order](const Result<QString> &status) mutable {
                    if (!status && !status.error().isDenial()) {
                        failRead(status.error());
                        return;
                    }
                    order.status = status.value_or(QString());
                    // The lines of an order do not change.
                    const ArchivedOrder *before = find(order.orderId);
                    if (before != nullptr && !(before->what.isEmpty() && before->names.isEmpty())) {
                        order.names = before->names;
                        order.what = before->what;
                        order.parts = before->parts;
                        take(std::move(order));
                    } else {
                        readLines(std::move(order));
                    }
                });
}

void OrderHistory::readLines(ArchivedOrder order)
{
    whenCurrent(api::readOrderDetails(m_client, order.orderId, mostLines), this, m_run,
                [this, order](const Result<QList<api::OrderDetail>> &lines) mutable {
                    if (!lines && !lines.error().isDenial()) {
                        failRead(lines.error());
                        return;
                    }
                    for (const api::OrderDetail &line : lines.value_or(QList<api::OrderDetail>())) {
                        const QString name = nameIn(line);
                        if (!name.isEmpty() && !order.names.contains(name))
                            order.names.append(name);
                        if (order.what.isEmpty())
                            order.what = line.description.simplified().left(longestWhat);
                        addPart(order.parts, name, line.totalPrice.amount);
                    }
                    // What is over is not followed: whether its names were ordered as names hardly matters.
                    if (isEnded(order.status))
                        take(std::move(order));
                    else
                        readProducts(std::move(order), lines.value_or(QList<api::OrderDetail>()), {});
                });
}

/// A hosting plan, or a mailbox, is ordered for a name without ordering the name. Where OVHcloud does not tell, it
/// counts as one.
void OrderHistory::readProducts(ArchivedOrder order, QList<api::OrderDetail> left, QSet<QString> domains)
{
    left.removeIf([&domains](const api::OrderDetail &line) {
        const QString name = nameIn(line);
        return name.isEmpty() || domains.contains(name);
    });
    if (left.isEmpty()) {
        order.names.removeIf([&domains](const QString &name) { return !domains.contains(name); });
        take(std::move(order));
        return;
    }
    const api::OrderDetail line = left.takeFirst();
    whenCurrent(api::readProductOfLine(m_client, order.orderId, line.orderDetailId), this, m_run,
                [this, order, left, domains, name = nameIn(line)](const Result<QString> &product) mutable {
                    if (product.value_or(QString()).isEmpty() || *product == "domain"_L1)
                        domains.insert(name);
                    readProducts(std::move(order), std::move(left), std::move(domains));
                });
}

void OrderHistory::take(ArchivedOrder order)
{
    order.readAt = m_clock.now();
    const bool isLinesLag = order.what.isEmpty() && order.names.isEmpty() && order.createdAt.isValid()
        && order.createdAt.secsTo(order.readAt) < linesLagSeconds;
    order.isFinal = isEnded(order.status) && !isLinesLag;
    const qint64 id = order.orderId;
    m_fresh.insert(id);
    m_reading = 0;
    m_failures = 0;
    m_error.reset();
    m_orders.insert(id, order);
    base::whenDone(m_archive.keep(m_account, order), this, [](const Result<void> &kept) {
        if (!kept)
            qCWarning(logOrder) << "order not kept:" << kept.error().toLogLine();
    });
    Q_EMIT orderRead(id);
    Q_EMIT waitingChanged();
    const bool isUrgent = std::any_of(m_visible.begin(), m_visible.end(), [this](qint64 each) { return isWanted(each); });
    readSoon(isUrgent ? 0ms : m_pause);
}

/// The others have to wait as well: what hinders one hinders all.
void OrderHistory::failRead(const Error &error)
{
    m_queue.prepend(std::exchange(m_reading, 0));
    m_error = error;
    ++m_failures;
    Q_EMIT waitingChanged();
    if (!error.isDenial() && !error.isAuthentication())
        readSoon(std::min<std::chrono::milliseconds>(longestWait, 2s * (1 << std::min(m_failures, 5))));
}

} // namespace cartouche::order
