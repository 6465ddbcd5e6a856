// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/bill.h"

namespace cartouche::sandbox {

enum class OrderStatus { NotPaid, Checking, Delivering, Delivered, Cancelled };

/// What was ordered for one name; becomes a task when the order is paid.
struct OrderedName
{
    QString domain;
    const Extension *extension = nullptr;
    QString pricingMode;
    base::Period duration;
    QString authInfo;
    QString ownerContact; ///< "/me/contact/123"; empty: made from the account
    QString adminAccount;
    QString techAccount;
    QString nameServers; ///< "ns1.example;ns2.example"; empty: OVHcloud's own
};

/// What was ordered beside names.
struct OrderedExtra
{
    Shelf shelf = Shelf::Dns;
    QString planCode;
    QString domain;
    QString ownerContact; ///< of an owner change
};

struct OrderPayment
{
    QDateTime date;
    QString type; ///< billing.PaymentMeanEnum
    QString identifier;
};

struct Order
{
    qint64 id = 0;
    QString password;
    QDateTime date;
    QDateTime expiration; ///< last moment to pay
    Bill bill;
    QList<qint64> detailIds; ///< one for each line of the bill
    QList<OrderedName> names;
    QList<OrderedExtra> extras;
    std::optional<OrderPayment> payment;

    /// Where it stands; each of checking and delivering takes one `stage`.
    [[nodiscard]] OrderStatus statusAt(const QDateTime &now, std::chrono::milliseconds stage) const;
};

/// billing.order.OrderStatusEnum
[[nodiscard]] QString statusName(OrderStatus status);

} // namespace cartouche::sandbox
