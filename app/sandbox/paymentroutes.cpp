// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/paymentroutes.h"

#include "sandbox/methodjson.h"
#include "sandbox/orderaccess.h"
#include "sandbox/paying.h"

#include <algorithm>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// billing.ReusablePaymentMeanEnum
const QStringList &knownMeans()
{
    static const QStringList list{
        u"CREDIT_CARD"_s, u"CURRENT_ACCOUNT"_s, u"DEFERRED_PAYMENT_ACCOUNT"_s, u"DOMESTIC_CARD"_s,
        u"ENTERPRISE"_s, u"INTERNAL_TRUSTED_ACCOUNT"_s, u"PAYPAL"_s, u"RUPAY"_s,
        u"SEPA_DIRECT_DEBIT"_s, u"bankAccount"_s, u"creditCard"_s, u"deferredPaymentAccount"_s,
        u"fidelityAccount"_s, u"ovhAccount"_s, u"paypal"_s};
    return list;
}

/// Methods offered for an order. Whether the bank will play along is only known by trying.
QList<const PaymentMethod *> usableMethods(const Call &call, const Order &order)
{
    QList<const PaymentMethod *> list;
    for (const auto &[id, method] : call.account->methods) {
        const bool isCircular = order.paysDebtOf != 0 && method.kind == PaymentMethod::Kind::Deferred;
        if (method.isValidAt(call.now) && !isCircular)
            list.append(&method);
    }
    return list;
}

Answer getPaymentMethods(Call &call, Order &order)
{
    QJsonArray methods;
    QJsonArray ids;
    for (const PaymentMethod *method : usableMethods(call, order)) {
        methods.append(methodJson(*method, call.now));
        ids.append(method->id);
    }
    return ok(QJsonObject{
        {u"available"_s, QJsonArray{availableMethodJson(u"CREDIT_CARD"_s, u"REDIRECT"_s),
                                    availableMethodJson(u"PAYPAL"_s, u"REDIRECT"_s)}},
        {u"paymentMethods"_s, methods},
        {u"registered"_s, ids},
    });
}

Answer getRegisteredMeans(Call &call, Order &order)
{
    QStringList means;
    if (order.due().isZero())
        means.append(u"fidelityAccount"_s);
    for (const PaymentMethod *method : usableMethods(call, order)) {
        if (!order.due().isZero() && !means.contains(paymentMean(method->kind)))
            means.append(paymentMean(method->kind));
    }
    QJsonArray list;
    for (const QString &mean : std::as_const(means))
        list.append(QJsonObject{{u"paymentMean"_s, mean}});
    return ok(list);
}

/// billing.order.PaymentMean: the web form that pays on the order's own page.
QJsonObject webFormJson(const Call &call, const Order &order)
{
    const auto parameter = [](const QString &name, const QString &value) {
        return QJsonObject{{u"choice"_s, QJsonValue()}, {u"name"_s, name}, {u"value"_s, value}};
    };
    return {
        {u"fee"_s, 0},
        {u"htmlForm"_s, QJsonValue()},
        {u"httpMethod"_s, u"POST"_s},
        {u"logo"_s, QJsonValue()},
        {u"parameters"_s, QJsonArray{parameter(u"orderId"_s, QString::number(order.id)),
                                     parameter(u"orderPassword"_s, order.password)}},
        {u"subType"_s, QJsonValue()},
        {u"url"_s, call.link(u"/order"_s)},
    };
}

Answer getPaymentMeans(Call &call, Order &order)
{
    QJsonObject means;
    for (const auto name : {"creditCard"_L1, "edinar"_L1, "fidelityPoints"_L1, "ideal"_L1, "multibanco"_L1,
                            "ovhAccount"_L1, "paypal"_L1, "promotion"_L1})
        means[name] = QJsonValue();
    if (!orderFlaw(order, call.settings, call.now))
        means[u"creditCard"_s] = QJsonArray{webFormJson(call, order)};
    return ok(means);
}

Answer payWith(Call &call, Order &order, const PaymentMethod &method)
{
    if (const auto flaw = orderFlaw(order, call.settings, call.now))
        return *flaw;
    if (order.paysDebtOf != 0 && method.kind == PaymentMethod::Kind::Deferred)
        return plainError(403, u"This order can't be paid with '%1'"_s.arg(paymentMean(method.kind)));
    if (const auto flaw = paymentFlaw(*call.account, method, order.due(), call.now)) {
        if (method.alwaysRefused)
            noteRefusedPayment(call, *call.account, order, method);
        return plainError(403, *flaw);
    }
    payWithMethod(call, *call.account, order, method);
    return done();
}

Answer pay(Call &call, Order &order)
{
    Fields fields(call.body);
    const QJsonObject wanted = fields.requiredObject("paymentMethod"_L1);
    Fields inner(wanted);
    const qint64 id = inner.requiredNumber("id"_L1);
    if (!fields.flaw().isEmpty() || !inner.flaw().isEmpty())
        return badRequest(fields.flaw().isEmpty() ? inner.flaw() : fields.flaw());
    const auto found = call.account->methods.find(id);
    if (found == call.account->methods.end())
        return plainError(404, u"paymentMethod not found"_s);
    return payWith(call, order, found->second);
}

Answer payForFree(Call &call, Order &order)
{
    if (const auto flaw = orderFlaw(order, call.settings, call.now))
        return *flaw;
    if (!order.due().isZero())
        return plainError(403, u"This order can't be paid with 'fidelityAccount'"_s);
    payWithNothing(call, *call.account, order);
    return done();
}

Answer payWithRegisteredMean(Call &call, Order &order)
{
    Fields fields(call.body);
    const QString mean = fields.requiredText("paymentMean"_L1);
    const auto id = fields.number("paymentMeanId"_L1);
    if (!knownMeans().contains(mean))
        fields.blame("paymentMean"_L1, u"is not one of billing.ReusablePaymentMeanEnum"_s);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());
    if (mean == "fidelityAccount"_L1)
        return payForFree(call, order);

    static const QStringList withId{u"bankAccount"_s, u"creditCard"_s, u"paypal"_s};
    if (withId.contains(mean) && !id)
        return badRequest(u"The input provided isn't valid: 'paymentMeanId' is a required property"_s);
    const auto &methods = call.account->methods;
    const auto found = std::find_if(methods.begin(), methods.end(), [&](const auto &each) {
        const PaymentMethod &method = each.second;
        const bool isOfKind = paymentMean(method.kind) == mean || paymentType(method.kind) == mean;
        return isOfKind && (!id || *id == method.meanId);
    });
    if (found == methods.end())
        return plainError(id ? 404 : 403,
                          id ? u"paymentMean not found"_s
                             : u"This order can't be paid with '%1'"_s.arg(mean));
    return payWith(call, order, found->second);
}

} // namespace

void addPaymentRoutes(Router &router)
{
    router.add("GET"_L1, "/me/order/{orderId}/paymentMethods"_L1, withOrder(getPaymentMethods));
    router.add("GET"_L1, "/me/order/{orderId}/paymentMeans"_L1, withOrder(getPaymentMeans));
    router.add("GET"_L1, "/me/order/{orderId}/availableRegisteredPaymentMean"_L1,
               withOrder(getRegisteredMeans));
    router.add("POST"_L1, "/me/order/{orderId}/pay"_L1, withOrder(pay));
    router.add("POST"_L1, "/me/order/{orderId}/payWithRegisteredPaymentMean"_L1,
               withOrder(payWithRegisteredMean));
}

} // namespace cartouche::sandbox
