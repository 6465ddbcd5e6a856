// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/creditroutes.h"

#include "sandbox/orderaccess.h"
#include "sandbox/paying.h"

#include <algorithm>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// me.credit.balance.TypeEnum
const QStringList &types()
{
    static const QStringList list{u"BONUS"_s, u"DEPOSIT"_s, u"PREPAID_ACCOUNT"_s, u"VOUCHER"_s};
    return list;
}

/// Orders hold their part of a balance until it is used or they can no longer be paid.
bool isBooking(const Order &order, const QDateTime &now)
{
    const bool isUsed = order.payment && order.payment->confirmed;
    return !isUsed && !order.cancelled && (order.payment || now < order.expiration);
}

QJsonArray bookedJson(const CreditBalance &balance, const Call &call)
{
    QJsonArray list;
    for (const auto &[id, order] : call.account->orders) {
        for (const AppliedBalance &part : order.balances) {
            if (part.name != balance.name || !isBooking(order, call.now))
                continue;
            list.append(QJsonObject{
                {u"amount"_s, priceJson(part.amount, *call.account->subsidiary)},
                {u"balanceSubName"_s, QJsonValue()},
                {u"orderId"_s, id},
            });
        }
    }
    return list;
}

base::Money freeAmount(const CreditBalance &balance, const Call &call)
{
    base::Money left = balance.expiration <= call.now ? call.account->subsidiary->zero() : balance.amount;
    for (const auto &[id, order] : call.account->orders) {
        for (const AppliedBalance &part : order.balances) {
            if (part.name == balance.name && isBooking(order, call.now))
                left = left.minus(part.amount).value();
        }
    }
    return left;
}

QJsonObject balanceJson(const CreditBalance &balance, const Call &call)
{
    const QJsonObject amount = priceJson(balance.amount, *call.account->subsidiary);
    const QJsonArray expiring{QJsonObject{
        {u"amount"_s, amount},
        {u"creationDate"_s, parisText(balance.creation)},
        {u"expirationDate"_s, parisText(balance.expiration)},
        {u"lastUpdate"_s, parisText(balance.lastUpdate)},
        {u"sourceObject"_s, QJsonObject{{u"id"_s, balance.name}, {u"name"_s, balance.type}}},
    }};
    const QJsonObject details{
        {u"amount"_s, amount},
        {u"balanceSubName"_s, QJsonValue()},
        {u"expiring"_s, expiring},
        {u"serviceId"_s, QJsonValue()},
    };
    return {
        {u"amount"_s, amount},
        {u"balanceDetails"_s, QJsonArray{details}},
        {u"balanceName"_s, balance.name},
        {u"booked"_s, bookedJson(balance, call)},
        {u"creationDate"_s, parisText(balance.creation)},
        {u"expiring"_s, expiring},
        {u"lastUpdate"_s, parisText(balance.lastUpdate)},
        {u"type"_s, balance.type},
    };
}

Answer listBalances(Call &call)
{
    const auto type = call.parameter(u"type"_s);
    if (type && !types().contains(*type))
        return badRequest(u"The input provided isn't valid: 'type' is not one of me.credit.balance.TypeEnum"_s);
    QJsonArray list;
    for (const auto &[name, balance] : call.account->balances) {
        if (!type || *type == balance.type)
            list.append(name);
    }
    return ok(list);
}

Answer missingBalance()
{
    return notFound(u"This balance does not exist"_s);
}

Answer getBalance(Call &call)
{
    const auto found = call.account->balances.find(call.path[u"balanceName"_s]);
    return found == call.account->balances.end() ? missingBalance() : ok(balanceJson(found->second, call));
}

/// billing.CreditBalance
QJsonObject appliedJson(const AppliedBalance &part, const Order &order)
{
    return {
        {u"amount"_s, priceJson(part.amount, *order.bill.subsidiary)},
        {u"balanceName"_s, part.name},
    };
}

QList<AppliedBalance>::iterator findApplied(Order &order, const QString &name)
{
    return std::find_if(order.balances.begin(), order.balances.end(),
                        [&name](const AppliedBalance &part) { return part.name == name; });
}

Answer listApplied(Call &, Order &order)
{
    QJsonArray list;
    for (const AppliedBalance &part : order.balances)
        list.append(part.name);
    return ok(list);
}

Answer getApplied(Call &call, Order &order)
{
    const auto found = findApplied(order, call.path[u"balanceName"_s]);
    return found == order.balances.end() ? missingBalance() : ok(appliedJson(*found, order));
}

Answer apply(Call &call, Order &order)
{
    Fields fields(call.body);
    const QString name = fields.requiredText("balanceName"_L1);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());
    if (const auto flaw = orderFlaw(order, call.settings, call.now))
        return *flaw;
    const auto balance = call.account->balances.find(name);
    if (balance == call.account->balances.end())
        return missingBalance();
    if (findApplied(order, name) != order.balances.end())
        return badRequest(u"This balance is used on this order already"_s);
    const base::Money available = freeAmount(balance->second, call);
    const base::Money part = available < order.due() ? available : order.due();
    if (part.isZero() || part.isNegative())
        return badRequest(u"There is nothing that this balance could pay"_s);
    order.balances.append({name, part});
    return ok(appliedJson(order.balances.constLast(), order));
}

Answer removeApplied(Call &call, Order &order)
{
    const QString name = call.path[u"balanceName"_s];
    if (findApplied(order, name) == order.balances.end())
        return missingBalance();
    if (const auto flaw = orderFlaw(order, call.settings, call.now))
        return *flaw;
    order.balances.removeIf([&name](const AppliedBalance &each) { return each.name == name; });
    return done();
}

} // namespace

void addCreditRoutes(Router &router)
{
    router.add("GET"_L1, "/me/credit/balance"_L1, listBalances);
    router.add("GET"_L1, "/me/credit/balance/{balanceName}"_L1, getBalance);
    router.add("GET"_L1, "/me/order/{orderId}/balance"_L1, withOrder(listApplied));
    router.add("POST"_L1, "/me/order/{orderId}/balance"_L1, withOrder(apply));
    router.add("GET"_L1, "/me/order/{orderId}/balance/{balanceName}"_L1, withOrder(getApplied));
    router.add("DELETE"_L1, "/me/order/{orderId}/balance/{balanceName}"_L1, withOrder(removeApplied));
}

} // namespace cartouche::sandbox
