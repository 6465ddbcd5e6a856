// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/ordermodels.h"

#include "api/jsonfields.h"

namespace cartouche::api {

using namespace Qt::StringLiterals;

namespace {

std::optional<FollowUpEvent> readEvent(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    if (object.isEmpty())
        return std::nullopt;
    return FollowUpEvent{timeField(object, u"date"), textField(object, u"label"), textField(object, u"description")};
}

std::optional<QString> readPaymentType(const QJsonValue &json)
{
    return readText(json.toObject()["paymentType"_L1]);
}

} // namespace

std::optional<Order> readOrderModel(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    const auto orderId = numberField(object, u"orderId");
    if (!orderId)
        return std::nullopt;
    Order order;
    order.orderId = *orderId;
    order.date = timeField(object, u"date");
    order.expirationDate = timeField(object, u"expirationDate");
    order.retractionDate = timeField(object, u"retractionDate");
    order.url = textField(object, u"url");
    order.pdfUrl = textField(object, u"pdfUrl");
    order.password = textField(object, u"password");
    order.priceWithTax = priceField(object, u"priceWithTax");
    order.priceWithoutTax = priceField(object, u"priceWithoutTax");
    order.tax = priceField(object, u"tax");
    return order;
}

std::optional<OrderDetail> readOrderDetail(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    const auto id = numberField(object, u"orderDetailId");
    if (!id)
        return std::nullopt;
    OrderDetail detail;
    detail.orderDetailId = *id;
    detail.description = textField(object, u"description");
    detail.detailType = textField(object, u"detailType");
    detail.domain = textField(object, u"domain");
    detail.quantity = textField(object, u"quantity");
    detail.cancelled = truthField(object, u"cancelled").value_or(false);
    detail.unitPrice = priceField(object, u"unitPrice");
    detail.totalPrice = priceField(object, u"totalPrice");
    return detail;
}

std::optional<FollowUp> readFollowUpStep(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    const QString step = textField(object, u"step");
    if (step.isEmpty())
        return std::nullopt;
    return FollowUp{step, textField(object, u"status"), listField<FollowUpEvent>(object, u"history", &readEvent)};
}

std::optional<PaymentMethod> readPaymentMethodModel(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    const auto id = numberField(object, u"paymentMethodId");
    if (!id)
        return std::nullopt;
    PaymentMethod method;
    method.paymentMethodId = *id;
    method.paymentMeanId = numberField(object, u"paymentMeanId");
    method.billingContactId = numberField(object, u"billingContactId");
    method.paymentType = textField(object, u"paymentType");
    method.paymentSubType = textField(object, u"paymentSubType");
    method.label = textField(object, u"label");
    method.description = textField(object, u"description");
    method.status = textField(object, u"status");
    method.isDefault = truthField(object, u"default").value_or(false);
    method.oneclick = truthField(object, u"oneclick");
    method.integration = textField(object, u"integration");
    method.formSessionId = textField(object, u"formSessionId");
    method.merchantId = textField(object, u"merchantId");
    method.iconName = textField(object["icon"_L1].toObject(), u"name");
    method.creationDate = timeField(object, u"creationDate");
    method.expirationDate = timeField(object, u"expirationDate");
    method.lastUpdate = timeField(object, u"lastUpdate");
    return method;
}

std::optional<OrderPaymentMethods> readOrderPaymentMethodsModel(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    const QJsonObject object = json.toObject();
    OrderPaymentMethods methods;
    methods.registered = numbersField(object, u"registered");
    methods.paymentMethods = listField<PaymentMethod>(object, u"paymentMethods", &readPaymentMethodModel);
    methods.availableTypes = listField<QString>(object, u"available", &readPaymentType);
    return methods;
}

std::optional<PaymentMean> readPaymentMean(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    const auto id = numberField(object, u"id");
    if (!id)
        return std::nullopt;
    PaymentMean mean;
    mean.id = *id;
    for (const QStringView name : {u"iban", u"number", u"email"}) {
        if (mean.label.isEmpty())
            mean.label = textField(object, name);
    }
    mean.description = textField(object, u"description");
    mean.state = textField(object, u"state");
    mean.isDefault = truthField(object, u"defaultPaymentMean").value_or(false);
    mean.expirationDate = timeField(object, u"expirationDate");
    return mean;
}

std::optional<OvhAccount> readOvhAccountModel(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    const QString id = textField(object, u"ovhAccountId");
    if (id.isEmpty())
        return std::nullopt;
    return OvhAccount{id, priceField(object, u"balance"), truthField(object, u"isActive").value_or(true)};
}

std::optional<FidelityAccount> readFidelityAccountModel(const QJsonValue &json)
{
    const auto balance = numberField(json.toObject(), u"balance");
    return balance ? std::optional(FidelityAccount{*balance}) : std::nullopt;
}

std::optional<OrderPayment> readOrderPaymentModel(const QJsonValue &json)
{
    if (json.isNull())
        return OrderPayment();
    if (!json.isObject())
        return std::nullopt;
    const QJsonObject object = json.toObject();
    return OrderPayment{timeField(object, u"paymentDate"), textField(object, u"paymentType"),
                        textField(object, u"paymentIdentifier")};
}

std::optional<Transaction> readTransactionModel(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    const auto id = numberField(object, u"transactionId");
    if (!id)
        return std::nullopt;
    Transaction transaction;
    transaction.transactionId = *id;
    transaction.paymentMethodId = numberField(object, u"paymentMethodId");
    transaction.type = textField(object, u"type");
    transaction.status = textField(object, u"status");
    transaction.amount = priceField(object, u"amount");
    transaction.creationDate = timeField(object, u"creationDate");
    transaction.lastUpdate = timeField(object, u"lastUpdate");
    return transaction;
}

std::optional<QString> readRegisteredMean(const QJsonValue &json)
{
    // OVHcloud's guide prints objects; a plain list of names says the same.
    return readText(json.isString() ? json : json.toObject()["paymentMean"_L1]);
}

} // namespace cartouche::api
