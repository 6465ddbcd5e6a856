// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/orderjson.h"

#include "sandbox/cartbill.h"
#include "sandbox/paying.h"

#include <algorithm>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The name that a line of the bill belongs to; nullptr for a line of something else.
const OrderedName *nameOf(const Order &order, const BillLine &line)
{
    const auto found = std::find_if(order.names.begin(), order.names.end(),
                                    [&line](const OrderedName &name) { return name.domain == line.domain; });
    return found == order.names.end() ? nullptr : &*found;
}

bool isZone(const BillLine &line)
{
    return line.kind == BillLine::Kind::ZoneDuration || line.kind == BillLine::Kind::ZoneInstallation;
}

QJsonObject planJson(const BillLine &line, const OrderedName *name)
{
    const bool isName = name && !isZone(line);
    return {
        {u"code"_s, isName ? QJsonValue(line.extension) : QJsonValue(u"zone"_s)},
        {u"duration"_s, base::Period::ofMonths(line.months).toIso()},
        {u"pricingMode"_s, isName ? QJsonValue(name->pricingMode) : QJsonValue(u"default"_s)},
        {u"product"_s, QJsonObject{{u"name"_s, isName ? u"domain"_s : u"dns"_s}}},
        {u"quantity"_s, 1},
    };
}

QJsonArray configurationsJson(const BillLine &line, const OrderedName *name)
{
    QJsonArray list;
    if (!name || isZone(line))
        return list;
    for (const Configuration &each : name->configurations)
        list.append(QJsonObject{{u"label"_s, each.label}, {u"value"_s, each.value}});
    return list;
}

} // namespace

QJsonObject orderJson(const Order &order, const Call &call)
{
    const Subsidiary &subsidiary = *order.bill.subsidiary;
    return {
        {u"date"_s, parisText(order.date)},
        {u"expirationDate"_s, parisText(order.expiration)},
        {u"orderId"_s, order.id},
        {u"password"_s, order.password},
        {u"pdfUrl"_s, orderLink(call, order)},
        {u"priceWithTax"_s, priceJson(order.bill.withTax, subsidiary)},
        {u"priceWithoutTax"_s, priceJson(order.bill.withoutTax, subsidiary)},
        {u"retractionDate"_s, parisText(order.retractionEnd())},
        {u"tax"_s, priceJson(order.bill.tax, subsidiary)},
        {u"url"_s, orderLink(call, order)},
    };
}

QJsonObject detailJson(const Order &order, qsizetype index, const Call &call)
{
    const BillLine &line = order.bill.lines[index];
    const QJsonObject amount = priceJson(line.amount, *order.bill.subsidiary);
    const OrderStatus status = order.statusAt(call.now, call.settings.stage());
    return {
        {u"cancelled"_s, status == OrderStatus::Cancelled},
        {u"description"_s, line.describe(call.language)},
        {u"detailType"_s, line.detailType()},
        {u"domain"_s, line.domainAs(lineDomain(call.world.switches, Switch::OrderDetailsDomain))},
        {u"orderDetailId"_s, order.detailIds[index]},
        {u"quantity"_s, QString::number(line.quantity())}, // text, unlike in the cart
        {u"totalPrice"_s, amount},
        {u"unitPrice"_s, priceJson(line.unitPrice(), *order.bill.subsidiary)},
    };
}

QJsonObject itemDetailJson(const Order &order, qsizetype index)
{
    const BillLine &line = order.bill.lines[index];
    const OrderedName *name = nameOf(order, line);
    return {
        {u"order"_s,
         QJsonObject{
             {u"action"_s, u"installation"_s},
             {u"configurations"_s, configurationsJson(line, name)},
             {u"plan"_s, planJson(line, name)},
             {u"type"_s, u"plan"_s},
         }},
    };
}

} // namespace cartouche::sandbox
