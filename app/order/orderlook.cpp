// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/orderlook.h"

#include "api/cartroutes.h"
#include "api/orderroutes.h"
#include "base/domainname.h"
#include "order/duplicates.h"
#include "order/whencurrent.h"

#include <algorithm>
#include <iterator>

namespace cartouche::order {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

/// More orders than anybody makes beside the one that is looked for.
constexpr qsizetype mostOrders = 100;

/// OVHcloud's clock and this computer's differ by less, and no order of these names is older.
constexpr qint64 marginSeconds = 86'400;

/// Without a mark, what was ordered long before the click is told apart by its time alone.
constexpr qint64 markMarginSeconds = 3'600;

/// The names of an order: its lines' own, and of those that are looked for also what stands in the words alone.
QStringList namesOf(const QList<api::OrderDetail> &details, const QStringList &wanted)
{
    QStringList names;
    for (api::OrderDetail line : details) {
        line.cancelled = false; // a part that was cancelled since is still a part of this order
        if (const auto name = base::DomainName::parse(line.domain))
            names.append(name->ascii());
        std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(names),
                     [&line](const QString &each) { return isAbout(line, each); });
    }
    names.removeDuplicates();
    names.sort();
    return names;
}

} // namespace

QString Finding::nameOf(Cart cart)
{
    switch (cart) {
    case Cart::Open: return u"open"_s;
    case Cart::Ordered: return u"ordered"_s;
    case Cart::Gone: return u"gone"_s;
    case Cart::Untold: break;
    }
    return u"untold"_s;
}

OrderLook::OrderLook(api::Client &client, QObject *parent) : QObject(parent), m_client(client) {}

void OrderLook::start(const store::OrderIntent &intent)
{
    ++m_run;
    if (m_intent.id != intent.id)
        m_known.clear(); // which names were read out of the words depends on those that are looked for
    m_intent = intent;
    m_finding = {};
    m_toRead.clear();
    readCart();
}

void OrderLook::readCart()
{
    whenCurrent(api::readCart(m_client, m_intent.cartId), this, m_run, [this](const base::Result<api::Cart> &cart) {
        if (cart)
            m_finding.cart = cart->readOnly ? Finding::Cart::Ordered : Finding::Cart::Open;
        else if (cart.error().kind == Error::Kind::NotFound || cart.error().kind == Error::Kind::Expired)
            m_finding.cart = Finding::Cart::Gone;
        else if (!cart.error().isDenial()) {
            Q_EMIT failed(cart.error());
            return;
        }
        listOrders();
    });
}

void OrderLook::listOrders()
{
    // The mark tells what is new; the date only keeps the list short, whatever this computer's clock says.
    const QDateTime from = m_intent.createdAt.addSecs(m_client.clockOffset().value_or(0) - marginSeconds);
    whenCurrent(api::listOrders(m_client, from), this, m_run, [this](const base::Result<QList<qint64>> &ids) {
        if (!ids && !ids.error().isDenial()) {
            Q_EMIT failed(ids.error());
            return;
        }
        m_finding.areOrdersTold = ids.has_value();
        m_toRead = ids.value_or(QList<qint64>());
        m_toRead.removeIf([this](qint64 id) { return !isNew(id); });
        std::sort(m_toRead.begin(), m_toRead.end(), std::greater<>());
        if (m_toRead.size() > mostOrders) {
            m_toRead.resize(mostOrders);
            m_finding.areOrdersTold = false;
        }
        readNext();
    });
}

bool OrderLook::isNew(qint64 orderId) const
{
    return m_intent.newestKnownOrder == store::OrderIntent::orderNotTold || orderId > m_intent.newestKnownOrder;
}

void OrderLook::readNext()
{
    while (!m_toRead.isEmpty() && m_known.contains(m_toRead.first()))
        m_finding.orders.append(m_known.value(m_toRead.takeFirst()));
    if (m_toRead.isEmpty()) {
        if (m_intent.newestKnownOrder == store::OrderIntent::orderNotTold) {
            const QDateTime earliest = m_intent.createdAt.addSecs(m_client.clockOffset().value_or(0) - markMarginSeconds);
            m_finding.orders.removeIf([&](const Finding::Order &order) { return order.date < earliest; });
        }
        Q_EMIT seen(m_finding);
        return;
    }
    const qint64 id = m_toRead.takeFirst();
    whenCurrent(api::readOrder(m_client, id), this, m_run, [this, id](const base::Result<api::Order> &order) {
        if (order) {
            readDetails(*order);
        } else if (order.error().isDenial()) {
            // It is listed and not shown: nobody can say that it is not the one.
            Finding::Order untold;
            untold.orderId = id;
            m_finding.orders.append(untold);
            readNext();
        } else {
            Q_EMIT failed(order.error());
        }
    });
}

void OrderLook::readDetails(const api::Order &order)
{
    whenCurrent(api::readOrderDetails(m_client, order.orderId), this, m_run,
                [this, order](const base::Result<QList<api::OrderDetail>> &details) {
                    if (!details && !details.error().isDenial()) {
                        Q_EMIT failed(details.error());
                        return;
                    }
                    const QList<api::OrderDetail> lines = details.value_or(QList<api::OrderDetail>());
                    const Finding::Order found{order.orderId,    order.date,     order.priceWithTax.amount,
                                               !lines.isEmpty(), namesOf(lines, m_intent.names), order.url};
                    m_finding.orders.append(found);
                    if (found.areNamesTold)
                        m_known.insert(order.orderId, found);
                    readNext();
                });
}

} // namespace cartouche::order
