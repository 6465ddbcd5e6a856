// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/debtroutes.h"

#include "sandbox/orderaccess.h"
#include "sandbox/orderjson.h"
#include "sandbox/paying.h"

#include <algorithm>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysBeforeItIsUnpaid = 15;

/// debt.entry.StatusDebtOrderEnum
QString debtStatus(const Debt &debt, const QDateTime &now)
{
    if (debt.isPaid)
        return u"PAID"_s;
    if (now < debt.dueDate)
        return u"UNMATURED"_s;
    return now < debt.dueDate.addDays(daysBeforeItIsUnpaid) ? u"TO_BE_PAID"_s : u"UNPAID"_s;
}

using DebtHandler = Answer (*)(Call &, Order &, Debt &);

/// Wraps a handler of the debt of one order: 404 when there is no such order or nothing was owed.
Handler withDebt(DebtHandler handler)
{
    return [handler](Call &call) {
        const auto found = call.account->orders.find(call.id(u"orderId"_s));
        if (found == call.account->orders.end() || !found->second.debt)
            return notFound(u"This debt does not exist"_s);
        return handler(call, found->second, *found->second.debt);
    };
}

Answer getDebt(Call &call, Order &order, Debt &debt)
{
    const Subsidiary &subsidiary = *order.bill.subsidiary;
    const auto amountIf = [&](bool isSo) {
        return priceJson(isSo ? debt.amount : subsidiary.zero(), subsidiary);
    };
    const bool isDue = !debt.isPaid && debt.dueDate <= call.now;
    return ok(QJsonObject{
        {u"amount"_s, priceJson(debt.amount, subsidiary)},
        {u"date"_s, parisText(debt.date)},
        {u"debtId"_s, debt.id},
        {u"dueAmount"_s, amountIf(isDue)},
        {u"dueDate"_s, parisText(debt.dueDate)},
        {u"orderId"_s, order.id},
        {u"pendingAmount"_s, amountIf(false)},
        {u"status"_s, debtStatus(debt, call.now)},
        {u"todoAmount"_s, amountIf(!debt.isPaid)},
        {u"unmaturedAmount"_s, amountIf(!debt.isPaid && !isDue)},
    });
}

Answer listOperations(Call &call, Order &, Debt &debt)
{
    const auto order = call.parameter(u"depositOrderId"_s);
    QJsonArray list;
    for (const DebtOperation &operation : debt.operations) {
        if (!order || *order == QString::number(operation.depositOrderId))
            list.append(operation.id);
    }
    return ok(list);
}

const DebtOperation *findOperation(const Call &call, const Debt &debt)
{
    const qint64 id = call.id(u"operationId"_s);
    const auto found = std::find_if(debt.operations.begin(), debt.operations.end(),
                                    [id](const DebtOperation &each) { return each.id == id; });
    return found == debt.operations.end() ? nullptr : &*found;
}

Answer missingOperation()
{
    return notFound(u"This operation does not exist"_s);
}

Answer getOperation(Call &call, Order &order, Debt &debt)
{
    const DebtOperation *operation = findOperation(call, debt);
    if (!operation)
        return missingOperation();
    return ok(QJsonObject{
        {u"amount"_s, priceJson(operation->amount, *order.bill.subsidiary)},
        {u"date"_s, parisText(operation->date)},
        {u"depositOrderId"_s, operation->depositOrderId},
        {u"operationId"_s, operation->id},
        {u"status"_s, u"DONE"_s},
        {u"type"_s, operation->type},
    });
}

Answer getAssociatedObject(Call &call, Order &, Debt &debt)
{
    const DebtOperation *operation = findOperation(call, debt);
    if (!operation)
        return missingOperation();
    const Order &mover = call.account->orders.at(operation->depositOrderId);
    return ok(QJsonObject{
        {u"id"_s, QString::number(mover.id)},
        {u"paymentInfo"_s,
         QJsonObject{
             {u"description"_s, QJsonValue()},
             {u"paymentType"_s, mover.payment->type},
             {u"publicLabel"_s, QJsonValue()},
         }},
        {u"subId"_s, QJsonValue()},
        {u"type"_s, u"Order"_s},
    });
}

/// An order of the debt alone. Its tax was counted when the debt was made.
Order makePayingOrder(Call &call, const Order &order, const Debt &debt)
{
    Order paying;
    paying.id = call.world.ids.nextOrder();
    paying.password = QString::fromLatin1(call.world.ids.key(10));
    paying.date = call.now;
    paying.expiration = lastMomentToPay({}, call.settings, call.now);
    paying.bill.subsidiary = order.bill.subsidiary;
    paying.bill.withoutTax = debt.amount;
    paying.bill.tax = order.bill.subsidiary->zero();
    paying.bill.withTax = debt.amount;
    paying.isWaived = true;
    paying.paysDebtOf = order.id;
    return paying;
}

Answer payDebt(Call &call, Order &order, Debt &debt)
{
    if (debt.isPaid)
        return forbidden(u"This debt is already paid"_s);
    const auto open = call.account->orders.find(debt.payingOrder);
    const bool isOpen = open != call.account->orders.end()
        && !orderFlaw(open->second, call.settings, call.now);
    if (isOpen)
        return ok(orderJson(open->second, call));
    const Order paying = makePayingOrder(call, order, debt);
    debt.payingOrder = paying.id;
    call.account->orders[paying.id] = paying;
    return ok(orderJson(paying, call));
}

} // namespace

void addDebtRoutes(Router &router)
{
    router.add("GET"_L1, "/me/order/{orderId}/debt"_L1, withDebt(getDebt));
    router.add("GET"_L1, "/me/order/{orderId}/debt/operation"_L1, withDebt(listOperations));
    router.add("GET"_L1, "/me/order/{orderId}/debt/operation/{operationId}"_L1, withDebt(getOperation));
    router.add("GET"_L1, "/me/order/{orderId}/debt/operation/{operationId}/associatedObject"_L1,
               withDebt(getAssociatedObject));
    router.add("POST"_L1, "/me/order/{orderId}/debt/pay"_L1, withDebt(payDebt));
}

} // namespace cartouche::sandbox
