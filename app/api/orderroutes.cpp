// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/orderroutes.h"

#include "api/cartmodels.h"
#include "api/ordermodels.h"
#include "api/routing.h"

namespace cartouche::api {

using namespace Qt::StringLiterals;
using Method = Request::Method;

namespace {

/// Nothing is promised, so anything else was not said about this payment: it is looked for then.
std::optional<PaymentReceipt> readReceipt(const Answer &answer)
{
    if (!answer.json.isNull())
        return std::nullopt;
    return PaymentReceipt{answer.queryId};
}

} // namespace

Reply<QList<qint64>> listOrders(Client &client, const QDateTime &from, const QDateTime &to)
{
    Request request = routed(Method::Get, "/me/order"_ba);
    if (from.isValid())
        addToQuery(request, u"date.from"_s, toIsoTime(from));
    if (to.isValid())
        addToQuery(request, u"date.to"_s, toIsoTime(to));
    return ask<QList<qint64>>(client, std::move(request), listOf(&wholeNumber));
}

Reply<Order> readOrder(Client &client, qint64 orderId)
{
    return ask<Order>(client, routed(Method::Get, "/me/order/{orderId}"_ba, {QString::number(orderId)}),
                      &readOrderModel);
}

Reply<OrderStatus> readOrderStatus(Client &client, qint64 orderId)
{
    return ask<OrderStatus>(client, routed(Method::Get, "/me/order/{orderId}/status"_ba, {QString::number(orderId)}),
                            &readText);
}

Reply<QList<OrderDetail>> readOrderDetails(Client &client, qint64 orderId, qsizetype limit)
{
    const QString order = QString::number(orderId);
    return askEach<OrderDetail>(
        client, routed(Method::Get, "/me/order/{orderId}/details"_ba, {order}),
        [order](qint64 id) {
            return routed(Method::Get, "/me/order/{orderId}/details/{orderDetailId}"_ba, {order, QString::number(id)});
        },
        &readOrderDetail, limit);
}

Reply<QList<FollowUp>> readFollowUp(Client &client, qint64 orderId)
{
    return ask<QList<FollowUp>>(client,
                                routed(Method::Get, "/me/order/{orderId}/followUp"_ba, {QString::number(orderId)}),
                                listOf(&readFollowUpStep));
}

Reply<OrderPayment> readOrderPayment(Client &client, qint64 orderId)
{
    return ask<OrderPayment>(client,
                             routed(Method::Get, "/me/order/{orderId}/payment"_ba, {QString::number(orderId)}),
                             &readOrderPaymentModel);
}

Reply<QList<Transaction>> readTransactions(Client &client, const QString &status)
{
    Request list = routed(Method::Get, "/me/payment/transaction"_ba);
    addToQuery(list, u"status"_s, status);
    return askEach<Transaction>(
        client, std::move(list),
        [](qint64 id) {
            return routed(Method::Get, "/me/payment/transaction/{transactionId}"_ba, {QString::number(id)});
        },
        &readTransactionModel);
}

Reply<OrderPaymentMethods> readOrderPaymentMethods(Client &client, qint64 orderId)
{
    return ask<OrderPaymentMethods>(
        client, routed(Method::Get, "/me/order/{orderId}/paymentMethods"_ba, {QString::number(orderId)}),
        &readOrderPaymentMethodsModel);
}

Reply<QStringList> readAvailablePaymentMeans(Client &client, qint64 orderId)
{
    return ask<QStringList>(
        client,
        routed(Method::Get, "/me/order/{orderId}/availableRegisteredPaymentMean"_ba, {QString::number(orderId)}),
        listOf(&readRegisteredMean));
}

Reply<QList<PaymentMethod>> readPaymentMethods(Client &client)
{
    return askEach<PaymentMethod>(
        client, routed(Method::Get, "/me/payment/method"_ba),
        [](qint64 id) {
            return routed(Method::Get, "/me/payment/method/{paymentMethodId}"_ba, {QString::number(id)});
        },
        &readPaymentMethodModel);
}

Reply<PaymentMethod> readPaymentMethod(Client &client, qint64 paymentMethodId)
{
    return ask<PaymentMethod>(
        client, routed(Method::Get, "/me/payment/method/{paymentMethodId}"_ba, {QString::number(paymentMethodId)}),
        &readPaymentMethodModel);
}

Reply<QList<PaymentMean>> readPaymentMeans(Client &client, const QString &kind)
{
    return askEach<PaymentMean>(
        client, routed(Method::Get, "/me/paymentMean/{kind}"_ba, {kind}),
        [kind](qint64 id) { return routed(Method::Get, "/me/paymentMean/{kind}/{id}"_ba, {kind, QString::number(id)}); },
        [kind](const QJsonValue &json) {
            std::optional<PaymentMean> mean = readPaymentMean(json);
            if (mean)
                mean->kind = kind;
            return mean;
        });
}

Reply<QList<OvhAccount>> readOvhAccounts(Client &client)
{
    constexpr qsizetype most = 10;
    return askEach<OvhAccount>(
        client, routed(Method::Get, "/me/ovhAccount"_ba),
        [](const QString &id) { return routed(Method::Get, "/me/ovhAccount/{ovhAccountId}"_ba, {id}); },
        &readOvhAccountModel, most);
}

Reply<FidelityAccount> readFidelityAccount(Client &client)
{
    return ask<FidelityAccount>(client, routed(Method::Get, "/me/fidelityAccount"_ba), &readFidelityAccountModel);
}

Reply<PaymentReceipt> payOrder(Client &client, qint64 orderId, qint64 paymentMethodId)
{
    Request request = routed(Method::Post, "/me/order/{orderId}/pay"_ba, {QString::number(orderId)});
    request.body = QJsonObject{{u"paymentMethod"_s, QJsonObject{{u"id"_s, paymentMethodId}}}};
    request.neverRepeat = true;
    return ask<PaymentReceipt>(client, std::move(request), &readReceipt);
}

Reply<PaymentReceipt> payOrderWithMean(Client &client, qint64 orderId, const QString &paymentMean,
                                       std::optional<qint64> paymentMeanId)
{
    Request request = routed(Method::Post, "/me/order/{orderId}/payWithRegisteredPaymentMean"_ba,
                             {QString::number(orderId)});
    request.body = QJsonObject{{u"paymentMean"_s, paymentMean}};
    if (paymentMeanId)
        request.body.insert("paymentMeanId"_L1, *paymentMeanId);
    request.neverRepeat = true;
    return ask<PaymentReceipt>(client, std::move(request), &readReceipt);
}

} // namespace cartouche::api
