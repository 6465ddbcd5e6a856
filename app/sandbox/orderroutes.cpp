// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/orderroutes.h"

#include "sandbox/datefilter.h"
#include "sandbox/followup.h"
#include "sandbox/orderaccess.h"
#include "sandbox/orderjson.h"
#include "sandbox/paying.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

Answer listOrders(Call &call)
{
    const DateFilter filter(call);
    if (!filter.isGood())
        return badRequest(DateFilter::flaw());
    QJsonArray list;
    for (const auto &[id, order] : call.account->orders) {
        if (filter.accepts(order.date))
            list.append(id);
    }
    return ok(list);
}

Answer getOrder(Call &call, Order &order)
{
    return ok(orderJson(order, call));
}

Answer getStatus(Call &call, Order &order)
{
    return ok(statusName(order.statusAt(call.now, call.settings.stage())));
}

Answer listDetails(Call &call, Order &order)
{
    const bool isLate = call.world.switches.is(Switch::OrderDetails, "late"_L1);
    QJsonArray list;
    if (isLate && order.date.msecsTo(call.now) < call.settings.stage().count())
        return ok(list);
    for (const qint64 id : order.detailIds)
        list.append(id);
    return ok(list);
}

using DetailWriter = QJsonObject (*)(const Order &, qsizetype, const Call &);

Answer withDetail(Call &call, const Order &order, DetailWriter describe)
{
    const qsizetype index = order.detailIds.indexOf(call.id(u"orderDetailId"_s));
    return index < 0 ? notFound(u"This detail does not exist"_s) : ok(describe(order, index, call));
}

Answer getDetail(Call &call, Order &order)
{
    return withDetail(call, order, detailJson);
}

Answer getExtension(Call &call, Order &order)
{
    return withDetail(call, order, [](const Order &ordered, qsizetype index, const Call &) {
        return itemDetailJson(ordered, index);
    });
}

Answer getFollowUp(Call &call, Order &order)
{
    if (call.world.switches.is(Switch::OrderFollowUp, "missing"_L1))
        return notFound(u"This order has no follow-up"_s);
    return ok(followUpJson(order, call));
}

Answer getPayment(Call &, Order &order)
{
    if (!order.payment || !order.payment->confirmed)
        return notFound(u"This order has no payment"_s);
    return ok(QJsonObject{
        {u"paymentDate"_s, parisText(order.payment->confirmed)},
        {u"paymentIdentifier"_s, order.payment->identifier},
        {u"paymentType"_s, order.payment->type},
    });
}

Answer getAssociatedObject(Call &, Order &order)
{
    if (order.moneyBack) {
        return ok(QJsonObject{
            {u"id"_s, order.moneyBack->id},
            {u"type"_s, order.moneyBack->isWithdrawal ? u"Withdrawal"_s : u"Refund"_s},
        });
    }
    const bool hasBill = !order.billId.isEmpty();
    return ok(QJsonObject{
        {u"id"_s, hasBill ? QJsonValue(order.billId) : QJsonValue()},
        {u"type"_s, hasBill ? QJsonValue(u"Bill"_s) : QJsonValue()},
    });
}

/// Asked for the first time, the export is begun; after one stage its file can be fetched.
Answer getConsumption(Call &call, Order &order)
{
    if (call.parameter(u"fileFormat"_s) != u"csv"_s)
        return badRequest(u"The input provided isn't valid: 'fileFormat' is not one of csv"_s);
    if (order.exportId == 0) {
        order.exportId = call.world.ids.nextTask();
        order.exportBegun = call.now;
    }
    const bool isOver = order.exportBegun.msecsTo(call.now) >= call.settings.stage().count();
    return ok(QJsonObject{
        {u"fileFormat"_s, u"csv"_s},
        {u"fileURL"_s, isOver ? QJsonValue(orderLink(call, order) + u"&format=csv"_s) : QJsonValue()},
        {u"message"_s, QJsonValue()},
        {u"taskId"_s, order.exportId},
        {u"taskStatus"_s, isOver ? u"DONE"_s : u"DOING"_s},
    });
}

} // namespace

void addOrderRoutes(Router &router)
{
    router.add("GET"_L1, "/me/order"_L1, listOrders);
    router.add("GET"_L1, "/me/order/{orderId}"_L1, withOrder(getOrder));
    router.add("GET"_L1, "/me/order/{orderId}/status"_L1, withOrder(getStatus));
    router.add("GET"_L1, "/me/order/{orderId}/details"_L1, withOrder(listDetails));
    router.add("GET"_L1, "/me/order/{orderId}/details/{orderDetailId}"_L1, withOrder(getDetail));
    router.add("GET"_L1, "/me/order/{orderId}/details/{orderDetailId}/extension"_L1, withOrder(getExtension));
    router.add("GET"_L1, "/me/order/{orderId}/consumption/details"_L1, withOrder(getConsumption));
    router.add("GET"_L1, "/me/order/{orderId}/followUp"_L1, withOrder(getFollowUp));
    router.add("GET"_L1, "/me/order/{orderId}/payment"_L1, withOrder(getPayment));
    router.add("GET"_L1, "/me/order/{orderId}/associatedObject"_L1, withOrder(getAssociatedObject));
}

} // namespace cartouche::sandbox
