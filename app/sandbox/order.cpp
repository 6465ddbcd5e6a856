// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/order.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

OrderStatus Order::statusAt(const QDateTime &now, std::chrono::milliseconds stage) const
{
    if (!payment)
        return now < expiration ? OrderStatus::NotPaid : OrderStatus::Cancelled;
    const qint64 elapsed = payment->date.msecsTo(now);
    if (elapsed < stage.count())
        return OrderStatus::Checking;
    return elapsed < 2 * stage.count() ? OrderStatus::Delivering : OrderStatus::Delivered;
}

QString statusName(OrderStatus status)
{
    switch (status) {
    case OrderStatus::NotPaid: return u"notPaid"_s;
    case OrderStatus::Checking: return u"checking"_s;
    case OrderStatus::Delivering: return u"delivering"_s;
    case OrderStatus::Delivered: return u"delivered"_s;
    case OrderStatus::Cancelled: return u"cancelled"_s;
    }
    return {};
}

} // namespace cartouche::sandbox
