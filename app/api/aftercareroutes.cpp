// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/aftercareroutes.h"

#include "api/aftercaremodels.h"
#include "api/routing.h"

namespace cartouche::api {

using namespace Qt::StringLiterals;
using Method = Request::Method;

namespace {

std::optional<QJsonObject> readMembers(const QJsonValue &json)
{
    return json.isObject() ? std::optional(json.toObject()) : std::nullopt;
}

std::optional<QString> readProduct(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    return json["order"_L1]["plan"_L1]["product"_L1]["name"_L1].toString();
}

} // namespace

Reply<QStringList> listBills(Client &client, qint64 orderId)
{
    Request request = routed(Method::Get, "/me/bill"_ba);
    addToQuery(request, u"orderId"_s, QString::number(orderId));
    return ask<QStringList>(client, std::move(request), listOf(&readText));
}

Reply<Bill> readBill(Client &client, const QString &billId)
{
    return ask<Bill>(client, routed(Method::Get, "/me/bill/{billId}"_ba, {billId}), &readBillModel);
}

Reply<QString> readProductOfLine(Client &client, qint64 orderId, qint64 orderDetailId)
{
    return ask<QString>(client,
                        routed(Method::Get, "/me/order/{orderId}/details/{orderDetailId}/extension"_ba,
                               {QString::number(orderId), QString::number(orderDetailId)}),
                        &readProduct);
}

Reply<void> withdrawOrder(Client &client, qint64 orderId, const QString &reason, const QString &comment)
{
    Request request = routed(Method::Post, "/me/order/{orderId}/retraction"_ba, {QString::number(orderId)});
    request.body = QJsonObject{{u"reason"_s, reason}};
    if (!comment.isEmpty())
        request.body.insert("comment"_L1, comment);
    request.neverRepeat = true;
    return tell(client, std::move(request));
}

Reply<ServiceInfos> readServiceInfos(Client &client, const QString &domain)
{
    return ask<ServiceInfos>(client, routed(Method::Get, "/domain/{serviceName}/serviceInfos"_ba, {domain}),
                             &readServiceInfosModel);
}

Reply<void> updateRenewal(Client &client, const QString &domain, const QJsonObject &renew)
{
    Request request = routed(Method::Put, "/domain/{serviceName}/serviceInfos"_ba, {domain});
    request.body = QJsonObject{{u"renew"_s, renew}};
    return tell(client, std::move(request));
}

Reply<QJsonObject> readContactMembers(Client &client, qint64 contactId)
{
    return ask<QJsonObject>(client, routed(Method::Get, "/me/contact/{contactId}"_ba, {QString::number(contactId)}),
                            &readMembers);
}

Reply<void> updateContactMembers(Client &client, qint64 contactId, const QJsonObject &members)
{
    Request request = routed(Method::Put, "/me/contact/{contactId}"_ba, {QString::number(contactId)});
    request.body = members;
    return tell(client, std::move(request));
}

} // namespace cartouche::api
