// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/extraservices.h"

#include <algorithm>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool isDelivered(const Account &account, const Call &call, const std::function<bool(const OrderedExtra &)> &isIt)
{
    return std::any_of(account.orders.begin(), account.orders.end(), [&](const auto &each) {
        const Order &order = each.second;
        return std::any_of(order.extras.begin(), order.extras.end(), isIt)
            && order.statusAt(call.now, call.settings.stage()) == OrderStatus::Delivered;
    });
}

bool isZone(const OrderedExtra &extra)
{
    return extra.planCode == "zone"_L1 && (extra.shelf == Shelf::Dns || extra.shelf == Shelf::OwnedDomainOption);
}

/// The change of an owned name that an extra stands for; none for what the registry has no part in.
std::optional<ServiceChange> changeOf(const OrderedExtra &extra)
{
    if (!extra.ownerContact.isEmpty())
        return ServiceChange{ServiceChange::Kind::Trade, {}, extra.ownerContact};
    if (extra.planCode == "dnssec"_L1)
        return ServiceChange{ServiceChange::Kind::DnssecEnable, {}, {}};
    if (extra.planCode == "anycast"_L1)
        return ServiceChange{ServiceChange::Kind::AnycastActivate, u"anycast"_s, {}};
    return std::nullopt;
}

} // namespace

QList<OrderedExtra> orderedExtras(const Cart &cart)
{
    QList<OrderedExtra> list;
    for (const CartItem &item : cart.extras) {
        list.append({item.plan->plan.shelf, item.plan->plan.code, cart.subjectOf(item),
                     item.value(u"OWNER_CONTACT").value_or(QString())});
    }
    return list;
}

bool hasZone(const Account &account, const QString &name, const Call &call)
{
    const auto domain = account.domains.find(name);
    if (domain != account.domains.end() && domain->second.cameWithZone)
        return true;
    return isDelivered(account, call,
                       [&name](const OrderedExtra &extra) { return isZone(extra) && extra.domain == name; });
}

bool hasOption(const Account &account, const QString &name, const QString &planCode, const Call &call)
{
    return isDelivered(account, call, [&](const OrderedExtra &extra) {
        return extra.shelf == Shelf::OwnedDomainOption && extra.planCode == planCode && extra.domain == name;
    });
}

void startExtraTasks(World &world, Account &account, const Order &order, const QDateTime &now)
{
    for (const OrderedExtra &extra : order.extras) {
        const std::optional<ServiceChange> change = changeOf(extra);
        if (change && extra.shelf != Shelf::DnsOption)
            startChange(world, account, extra.domain, *change, now);
    }
}

} // namespace cartouche::sandbox
