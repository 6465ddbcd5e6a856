// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/order.h"

#include "base/domainname.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysToWithdraw = 14;

bool hasPassed(const QDateTime &since, const QDateTime &now, std::chrono::milliseconds time)
{
    return since.msecsTo(now) >= time.count();
}

} // namespace

NameEffects OrderedName::effects() const
{
    const auto name = base::DomainName::parse(domain);
    return name ? effectsOf(name->label()) : NameEffects();
}

OrderStatus Order::statusAt(const QDateTime &now, std::chrono::milliseconds stage) const
{
    if (cancelled)
        return hasPassed(*cancelled, now, stage) ? OrderStatus::Cancelled : OrderStatus::Cancelling;
    if (!payment)
        return now < expiration ? OrderStatus::NotPaid : OrderStatus::Cancelled;
    if (!payment->confirmed)
        return payment->showsAsChecking ? OrderStatus::Checking : OrderStatus::NotPaid;
    if (!begun) {
        const bool isAsked = hold == Hold::Papers && hasPassed(*payment->confirmed, now, stage);
        return isAsked ? OrderStatus::DocumentsRequested : OrderStatus::Checking;
    }
    if (!hasPassed(*begun, now, stage))
        return OrderStatus::Checking;
    if (!hasPassed(*begun, now, 2 * stage))
        return isUnclear ? OrderStatus::Unknown : OrderStatus::Delivering;
    return OrderStatus::Delivered;
}

base::Money Order::due() const
{
    base::Money left = bill.withTax;
    for (const AppliedBalance &balance : balances)
        left = left.minus(balance.amount).value();
    return left;
}

NameEffects Order::effects() const
{
    NameEffects all;
    for (const OrderedName &name : names)
        all |= name.effects();
    return all;
}

std::optional<QDateTime> Order::retractionEnd() const
{
    return isWaived ? std::nullopt : std::optional(date.addDays(daysToWithdraw));
}

QString statusName(OrderStatus status)
{
    switch (status) {
    case OrderStatus::NotPaid: return u"notPaid"_s;
    case OrderStatus::Checking: return u"checking"_s;
    case OrderStatus::DocumentsRequested: return u"documentsRequested"_s;
    case OrderStatus::Delivering: return u"delivering"_s;
    case OrderStatus::Delivered: return u"delivered"_s;
    case OrderStatus::Cancelling: return u"cancelling"_s;
    case OrderStatus::Cancelled: return u"cancelled"_s;
    case OrderStatus::Unknown: return u"unknown"_s;
    }
    return {};
}

} // namespace cartouche::sandbox
