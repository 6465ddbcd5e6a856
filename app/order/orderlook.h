// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "api/models.h"
#include "store/journal.h"

#include <QHash>
#include <QObject>

namespace cartouche::order {

/// What one look at OVHcloud tells about an order whose answer was lost.
struct Finding
{
    enum class Cart {
        Untold,  ///< OVHcloud does not tell this key
        Open,    ///< nothing was made of it
        Ordered, ///< read-only: it became an order
        Gone,    ///< expired or deleted
    };
    struct Order
    {
        qint64 orderId = 0;
        QDateTime date;
        base::Money total;    ///< with tax; empty currency when it could not be read
        bool areNamesTold = false; ///< OVHcloud may tell the lines of an order later than the order
        QStringList names;    ///< ASCII forms, sorted; an order of other things has none
        QString url;          ///< whoever has it sees the order: never stored, never logged
    };

    Cart cart = Cart::Untold;
    bool areOrdersTold = false; ///< false where OVHcloud does not tell this key its orders, or not all of them
    QList<Order> orders;        ///< that are newer than the click, newest first

    /// One English word for the journal, "open".
    [[nodiscard]] static QString nameOf(Cart cart);
};

/// Looks once, with reads only (rule R5): GET /order/cart/{cartId}, GET /me/order, and for each order
/// newer than the click GET /me/order/{orderId} and its details. What cannot change is read once.
class OrderLook : public QObject
{
    Q_OBJECT
public:
    explicit OrderLook(api::Client &client, QObject *parent = nullptr);

    /// Ends in seen() or failed(); a look that is under way is dropped.
    void start(const store::OrderIntent &intent);
    void stop() { ++m_run; }

Q_SIGNALS:
    void seen(const cartouche::order::Finding &finding);
    /// An answer did not come, or could not be read: this look told nothing.
    void failed(const cartouche::base::Error &error);

private:
    void readCart();
    void listOrders();
    void readNext();
    void readDetails(const api::Order &order);
    [[nodiscard]] bool isNew(qint64 orderId) const;

    api::Client &m_client;
    store::OrderIntent m_intent;
    Finding m_finding;
    QList<qint64> m_toRead;
    QHash<qint64, Finding::Order> m_known; ///< whole answers of earlier looks
    int m_run = 0;
};

} // namespace cartouche::order
