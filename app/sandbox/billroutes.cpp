// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/billroutes.h"

#include "sandbox/datefilter.h"
#include "sandbox/paying.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto category = "purchase-web"_L1;

/// billing.CategoryEnum
const QStringList &categories()
{
    static const QStringList list{u"autorenew"_s,      u"earlyrenewal"_s,     u"purchase"_s,
                                  u"purchase-cloud"_s, u"purchase-servers"_s, u"purchase-telecom"_s,
                                  category};
    return list;
}

Answer listBills(Call &call)
{
    const auto wanted = call.parameter(u"category"_s);
    const auto order = call.parameter(u"orderId"_s);
    const DateFilter filter(call);
    if (!filter.isGood())
        return badRequest(DateFilter::flaw());
    if (wanted && !categories().contains(*wanted))
        return badRequest(u"The input provided isn't valid: 'category' is not one of billing.CategoryEnum"_s);
    QJsonArray list;
    for (const auto &[id, invoice] : call.account->invoices) {
        if ((!wanted || *wanted == category) && (!order || *order == QString::number(invoice.orderId))
            && filter.accepts(invoice.date))
            list.append(id);
    }
    return ok(list);
}

Answer getBill(Call &call)
{
    const auto found = call.account->invoices.find(call.path[u"billId"_s]);
    if (found == call.account->invoices.end())
        return notFound(u"This bill does not exist"_s);
    const Invoice &invoice = found->second;
    const Order &order = call.account->orders.at(invoice.orderId);
    const Subsidiary &subsidiary = *order.bill.subsidiary;
    return ok(QJsonObject{
        {u"billId"_s, invoice.id},
        {u"category"_s, QString(category)},
        {u"date"_s, parisText(invoice.date)},
        {u"orderId"_s, invoice.orderId},
        {u"password"_s, invoice.password},
        {u"pdfUrl"_s, orderLink(call, order)},
        {u"priceWithTax"_s, priceJson(order.bill.withTax, subsidiary)},
        {u"priceWithoutTax"_s, priceJson(order.bill.withoutTax, subsidiary)},
        {u"tax"_s, priceJson(order.bill.tax, subsidiary)},
        {u"url"_s, orderLink(call, order)},
    });
}

} // namespace

void addBillRoutes(Router &router)
{
    router.add("GET"_L1, "/me/bill"_L1, listBills);
    router.add("GET"_L1, "/me/bill/{billId}"_L1, getBill);
}

} // namespace cartouche::sandbox
