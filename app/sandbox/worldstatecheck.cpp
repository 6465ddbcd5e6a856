// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/worldstatecheck.h"

#include <algorithm>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The first flaw among the entries of a map, behind the map's name and the entry's key.
template <typename Map, typename Check>
StateFlaw firstFlaw(const QString &name, const Map &map, Check check)
{
    for (const auto &[key, value] : map) {
        if (const StateFlaw flaw = check(value))
            return joinedPath(u"%1.%2"_s.arg(name).arg(key), *flaw);
    }
    return std::nullopt;
}

StateFlaw flawOf(const World &world, const Credential &credential)
{
    const bool isAnswered = credential.state == Credential::State::Validated;
    if (isAnswered && !world.accounts.contains(credential.account))
        return u"account"_s;
    return world.applications.contains(credential.applicationKey) ? StateFlaw() : StateFlaw(u"applicationKey"_s);
}

bool haveExtensions(const QList<OrderedName> &names)
{
    return std::all_of(names.begin(), names.end(), [](const OrderedName &each) { return each.extension != nullptr; });
}

StateFlaw flawOf(const Account &account, const Order &order)
{
    if (order.detailIds.size() != order.bill.lines.size())
        return u"detailIds"_s;
    if (!haveExtensions(order.names))
        return u"names"_s;
    if (order.debt) {
        for (const DebtOperation &each : order.debt->operations) {
            if (!account.orders.contains(each.depositOrderId))
                return u"debt.operations"_s;
        }
    }
    return std::nullopt;
}

StateFlaw flawOf(const Account &account)
{
    StateFlaw flaw = firstFlaw(u"orders"_s, account.orders,
                               [&account](const Order &order) { return flawOf(account, order); });
    if (!flaw) {
        flaw = firstFlaw(u"tasks"_s, account.tasks, [](const Task &task) {
            return task.change || task.name.extension ? StateFlaw() : StateFlaw(u"name.extension"_s);
        });
    }
    if (!flaw) {
        flaw = firstFlaw(u"domains"_s, account.domains, [](const Domain &domain) {
            return domain.extension ? StateFlaw() : StateFlaw(u"extension"_s);
        });
    }
    if (!flaw) {
        flaw = firstFlaw(u"invoices"_s, account.invoices, [&account](const Invoice &invoice) {
            return account.orders.contains(invoice.orderId) ? StateFlaw() : StateFlaw(u"orderId"_s);
        });
    }
    return flaw;
}

/// An item is a name that is sold or a plan that is sold, as it says.
bool isSold(const Cart &cart, const CartItem &item)
{
    if (!item.plan)
        return item.offer.extension != nullptr;
    const PlanChoice &choice = *item.plan;
    return choice.plan.price(choice.pricingMode, item.duration) && (choice.parent == 0 || cart.item(choice.parent));
}

StateFlaw flawOf(const World &world, const Cart &cart)
{
    const auto isName = [&](const CartItem &each) { return !each.plan && isSold(cart, each); };
    const auto isExtra = [&](const CartItem &each) { return each.plan && isSold(cart, each); };
    if (!std::all_of(cart.items.begin(), cart.items.end(), isName))
        return u"items"_s;
    if (!std::all_of(cart.extras.begin(), cart.extras.end(), isExtra))
        return u"extras"_s;
    const auto account = world.accounts.find(cart.account);
    if (!cart.account.isEmpty() && account == world.accounts.end())
        return u"account"_s;
    const bool isOrdered = cart.orderId != 0;
    if (isOrdered && (account == world.accounts.end() || !account->second.orders.contains(cart.orderId)))
        return u"orderId"_s;
    return std::nullopt;
}

} // namespace

StateFlaw danglingName(const World &world)
{
    if (world.accounts.empty())
        return u"world.accounts"_s;
    StateFlaw flaw = firstFlaw(u"credentials"_s, world.credentials,
                               [&world](const Credential &credential) { return flawOf(world, credential); });
    if (!flaw)
        flaw = firstFlaw(u"accounts"_s, world.accounts, [](const Account &account) { return flawOf(account); });
    if (!flaw)
        flaw = firstFlaw(u"carts"_s, world.carts, [&world](const Cart &cart) { return flawOf(world, cart); });
    return flaw ? StateFlaw(joinedPath(u"world"_s, *flaw)) : StateFlaw();
}

} // namespace cartouche::sandbox
