// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/meansroutes.h"

#include "sandbox/bill.h"
#include "sandbox/methodjson.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

Answer listMethods(Call &call)
{
    const auto isDefault = call.parameter(u"default"_s);
    const auto type = call.parameter(u"paymentType"_s);
    const auto status = call.parameter(u"status"_s);
    QJsonArray list;
    for (const auto &[id, method] : call.account->methods) {
        const bool isWanted = (!isDefault || (*isDefault == "true"_L1) == method.isDefault)
            && (!type || *type == paymentType(method.kind))
            && (!status || *status == methodStatus(method, call.now));
        if (isWanted)
            list.append(id);
    }
    return ok(list);
}

PaymentMethod *findMethod(Call &call)
{
    const auto found = call.account->methods.find(call.id(u"paymentMethodId"_s));
    return found == call.account->methods.end() ? nullptr : &found->second;
}

Answer getMethod(Call &call)
{
    const PaymentMethod *method = findMethod(call);
    return method ? ok(methodJson(*method, call.now))
                  : notFound(u"This payment method does not exist"_s);
}

Answer updateMethod(Call &call)
{
    PaymentMethod *method = findMethod(call);
    if (!method)
        return notFound(u"This payment method does not exist"_s);
    Fields fields(call.body);
    const auto description = fields.text("description"_L1);
    const auto isDefault = fields.flag("default"_L1);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());
    if (description)
        method->description = *description;
    if (isDefault.value_or(false)) {
        for (auto &[id, each] : call.account->methods)
            each.isDefault = id == method->id;
    }
    return ok(methodJson(*method, call.now));
}

Answer listTransactions(Call &call)
{
    const auto method = call.parameter(u"paymentMethodId"_s);
    const auto status = call.parameter(u"status"_s);
    QJsonArray list;
    for (const auto &[id, transaction] : call.account->transactions) {
        const bool isWanted = (!method || *method == QString::number(transaction.methodId))
            && (!status || (*status == "SUCCESS"_L1) == transaction.succeeded);
        if (isWanted)
            list.append(id);
    }
    return ok(list);
}

Answer getTransaction(Call &call)
{
    const auto found = call.account->transactions.find(call.id(u"transactionId"_s));
    if (found == call.account->transactions.end())
        return notFound(u"This transaction does not exist"_s);
    const Transaction &transaction = found->second;
    return ok(QJsonObject{
        {u"amount"_s, priceJson(transaction.amount, *call.account->subsidiary)},
        {u"creationDate"_s, parisText(transaction.date)},
        {u"lastUpdate"_s, parisText(transaction.date)},
        {u"paymentMethodId"_s, transaction.methodId},
        {u"status"_s, transaction.succeeded ? u"SUCCESS"_s : u"FAILED"_s},
        {u"transactionId"_s, transaction.id},
        {u"type"_s, u"DEBIT"_s},
    });
}

/// The old lists under /me/paymentMean: the same methods by kind, under their other ids.
Handler meanList(PaymentMethod::Kind kind)
{
    return [kind](Call &call) {
        QJsonArray list;
        for (const auto &[id, method] : call.account->methods) {
            if (method.kind == kind)
                list.append(method.meanId);
        }
        return ok(list);
    };
}

QJsonObject cardJson(const PaymentMethod &method, const Call &call)
{
    return {
        {u"expirationDate"_s, method.expiration.value_or(call.now).date().toString(Qt::ISODate)},
        {u"number"_s, method.label},
        {u"state"_s, method.isValidAt(call.now) ? u"valid"_s : u"expired"_s},
        {u"threeDsValidated"_s, true},
        {u"type"_s, method.alwaysRefused ? u"mastercard"_s : u"visa"_s},
    };
}

QJsonObject bankAccountJson(const PaymentMethod &method, const Call &call)
{
    const QJsonObject &holder = call.account->holder;
    return {
        {u"bic"_s, u"EXAMPLEXXX"_s},
        {u"creationDate"_s, method.creation.date().toString(Qt::ISODate)},
        {u"iban"_s, method.label},
        {u"mandateSignatureDate"_s, method.creation.date().toString(Qt::ISODate)},
        {u"ownerAddress"_s, holder[u"address"].toString() + u", "_s + holder[u"city"].toString()},
        {u"ownerName"_s, holder[u"firstname"].toString() + u' ' + holder[u"name"].toString()},
        {u"state"_s, u"valid"_s},
        {u"uniqueReference"_s, u"SANDBOX%1"_s.arg(method.meanId)},
        {u"validationDocumentLink"_s, QJsonValue()},
    };
}

QJsonObject paypalJson(const PaymentMethod &method, const Call &)
{
    return {
        {u"agreementId"_s, u"B-%1"_s.arg(method.meanId)},
        {u"creationDate"_s, parisText(method.creation)},
        {u"email"_s, method.label},
        {u"state"_s, u"valid"_s},
    };
}

Handler meanReader(PaymentMethod::Kind kind,
                   QJsonObject (*describe)(const PaymentMethod &, const Call &))
{
    return [kind, describe](Call &call) {
        for (const auto &[id, method] : call.account->methods) {
            if (method.kind != kind || method.meanId != call.id(u"id"_s))
                continue;
            QJsonObject body = describe(method, call);
            body[u"defaultPaymentMean"_s] = method.isDefault;
            body[u"description"_s] = method.description.isEmpty() ? QJsonValue()
                                                                  : QJsonValue(method.description);
            body[u"icon"_s] = iconJson(paymentType(kind));
            body[u"id"_s] = method.meanId;
            return ok(body);
        }
        return notFound(u"paymentMean not found"_s);
    };
}

} // namespace

void addMeansRoutes(Router &router)
{
    using Kind = PaymentMethod::Kind;
    router.add("GET"_L1, "/me/payment/method"_L1, listMethods);
    router.add("GET"_L1, "/me/payment/method/{paymentMethodId}"_L1, getMethod);
    router.add("PUT"_L1, "/me/payment/method/{paymentMethodId}"_L1, updateMethod);
    router.add("GET"_L1, "/me/payment/transaction"_L1, listTransactions);
    router.add("GET"_L1, "/me/payment/transaction/{transactionId}"_L1, getTransaction);
    router.add("GET"_L1, "/me/paymentMean/bankAccount"_L1, meanList(Kind::Sepa));
    router.add("GET"_L1, "/me/paymentMean/bankAccount/{id}"_L1,
               meanReader(Kind::Sepa, bankAccountJson));
    router.add("GET"_L1, "/me/paymentMean/creditCard"_L1, meanList(Kind::Card));
    router.add("GET"_L1, "/me/paymentMean/creditCard/{id}"_L1, meanReader(Kind::Card, cardJson));
    router.add("GET"_L1, "/me/paymentMean/paypal"_L1, meanList(Kind::PayPal));
    router.add("GET"_L1, "/me/paymentMean/paypal/{id}"_L1, meanReader(Kind::PayPal, paypalJson));
}

} // namespace cartouche::sandbox
