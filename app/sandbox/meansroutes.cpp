// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/meansroutes.h"

#include "sandbox/bill.h"
#include "sandbox/methodjson.h"
#include "sandbox/registration.h"

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
    if (isDefault && *isDefault != method->isDefault)
        setDefault(*call.account, *isDefault ? method : nullptr);
    method->lastUpdate = call.now;
    return ok(methodJson(*method, call.now));
}

Answer listTransactions(Call &call)
{
    const auto method = call.parameter(u"paymentMethodId"_s);
    const auto status = call.parameter(u"status"_s);
    QJsonArray list;
    for (const auto &[id, transaction] : call.account->transactions) {
        const bool isWanted = (!method || *method == QString::number(transaction.methodId))
            && (!status || *status == statusName(transaction.state));
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
        {u"lastUpdate"_s, parisText(transaction.lastUpdate)},
        {u"paymentMethodId"_s, transaction.methodId},
        {u"status"_s, statusName(transaction.state)},
        {u"transactionId"_s, transaction.id},
        {u"type"_s, transaction.isRefund ? u"CREDIT"_s : u"DEBIT"_s},
    });
}

} // namespace

void addMeansRoutes(Router &router)
{
    router.add("GET"_L1, "/me/payment/method"_L1, listMethods);
    router.add("GET"_L1, "/me/payment/method/{paymentMethodId}"_L1, getMethod);
    router.add("PUT"_L1, "/me/payment/method/{paymentMethodId}"_L1, updateMethod);
    router.add("GET"_L1, "/me/payment/transaction"_L1, listTransactions);
    router.add("GET"_L1, "/me/payment/transaction/{transactionId}"_L1, getTransaction);
}

} // namespace cartouche::sandbox
