// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/orderroutes.h"

#include "sandbox/cartbill.h"
#include "sandbox/followup.h"
#include "sandbox/orderaccess.h"
#include "sandbox/paying.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// A moment in the query; `isGood` turns false when there is one that cannot be read.
std::optional<QDateTime> moment(const Call &call, const QString &name, bool &isGood)
{
    const auto text = call.parameter(name);
    const auto value = text ? momentFrom(*text) : std::nullopt;
    if (text && !value)
        isGood = false;
    return value;
}

Answer listOrders(Call &call)
{
    bool isGood = true;
    const auto from = moment(call, u"date.from"_s, isGood);
    const auto to = moment(call, u"date.to"_s, isGood);
    if (!isGood)
        return badRequest(u"The input provided isn't valid: a date is not of type datetime"_s);
    QJsonArray list;
    for (const auto &[id, order] : call.account->orders) {
        // Dates are written in whole seconds, so that is what they are compared in.
        const qint64 date = order.date.toSecsSinceEpoch();
        if ((!from || date >= from->toSecsSinceEpoch()) && (!to || date <= to->toSecsSinceEpoch()))
            list.append(id);
    }
    return ok(list);
}

Answer getOrder(Call &call, Order &order)
{
    const Subsidiary &subsidiary = *order.bill.subsidiary;
    return ok(QJsonObject{
        {u"date"_s, parisText(order.date)},
        {u"expirationDate"_s, parisText(order.expiration)},
        {u"orderId"_s, order.id},
        {u"password"_s, order.password},
        {u"pdfUrl"_s, orderLink(call, order)},
        {u"priceWithTax"_s, priceJson(order.bill.withTax, subsidiary)},
        {u"priceWithoutTax"_s, priceJson(order.bill.withoutTax, subsidiary)},
        {u"retractionDate"_s, QJsonValue()},
        {u"tax"_s, priceJson(order.bill.tax, subsidiary)},
        {u"url"_s, orderLink(call, order)},
    });
}

Answer getStatus(Call &call, Order &order)
{
    return ok(statusName(order.statusAt(call.now, call.settings.stage())));
}

Answer listDetails(Call &, Order &order)
{
    QJsonArray list;
    for (const qint64 id : order.detailIds)
        list.append(id);
    return ok(list);
}

Answer getDetail(Call &call, Order &order)
{
    const qsizetype index = order.detailIds.indexOf(call.id(u"orderDetailId"_s));
    if (index < 0)
        return notFound(u"This detail does not exist"_s);
    const BillLine &line = order.bill.lines[index];
    const QJsonObject amount = priceJson(line.amount, *order.bill.subsidiary);
    const OrderStatus status = order.statusAt(call.now, call.settings.stage());
    return ok(QJsonObject{
        {u"cancelled"_s, status == OrderStatus::Cancelled},
        {u"description"_s, line.describe(call.language)},
        {u"detailType"_s, line.detailType()},
        {u"domain"_s, line.domainAs(lineDomain(call.world.switches, Switch::OrderDetailsDomain))},
        {u"orderDetailId"_s, order.detailIds[index]},
        {u"quantity"_s, QString::number(line.quantity())}, // text, unlike in the cart
        {u"totalPrice"_s, amount},
        {u"unitPrice"_s, priceJson(line.unitPrice(), *order.bill.subsidiary)},
    });
}

Answer getFollowUp(Call &call, Order &order)
{
    return ok(followUpJson(order, call));
}

Answer getPayment(Call &, Order &order)
{
    if (!order.payment)
        return notFound(u"This order has no payment"_s);
    return ok(QJsonObject{
        {u"paymentDate"_s, parisText(order.payment->date)},
        {u"paymentIdentifier"_s, order.payment->identifier},
        {u"paymentType"_s, order.payment->type},
    });
}

Answer getAssociatedObject(Call &, Order &order)
{
    if (!order.payment)
        return ok(QJsonObject{{u"id"_s, QJsonValue()}, {u"type"_s, QJsonValue()}});
    return ok(QJsonObject{
        {u"id"_s, u"FR"_s + QString::number(order.id % 100'000'000)},
        {u"type"_s, u"Bill"_s},
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
    router.add("GET"_L1, "/me/order/{orderId}/followUp"_L1, withOrder(getFollowUp));
    router.add("GET"_L1, "/me/order/{orderId}/payment"_L1, withOrder(getPayment));
    router.add("GET"_L1, "/me/order/{orderId}/associatedObject"_L1, withOrder(getAssociatedObject));
}

} // namespace cartouche::sandbox
