// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/oldmeansroutes.h"

#include "sandbox/methodjson.h"
#include "sandbox/registration.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

using Kind = PaymentMethod::Kind;

/// me.paymentMean.BankAccountStateEnum
QString bankAccountState(const PaymentMethod &method)
{
    switch (method.state) {
    case PaymentMethod::State::Validating: return u"pendingValidation"_s;
    case PaymentMethod::State::Rejected: return u"blockedForIncidents"_s;
    default: return u"valid"_s;
    }
}

/// The old lists do not show what was given up, and a card only once it is valid.
bool isListed(const PaymentMethod &method, Kind kind)
{
    const bool isWaiting = method.state == PaymentMethod::State::Validating
        || method.state == PaymentMethod::State::Rejected;
    return method.kind == kind && method.state != PaymentMethod::State::Cancelled
        && (kind == Kind::Sepa || !isWaiting);
}

/// The old lists under /me/paymentMean: the same methods by kind, under their other ids.
Handler meanList(Kind kind)
{
    return [kind](Call &call) {
        const auto state = kind == Kind::Sepa ? call.parameter(u"state"_s) : std::nullopt;
        QJsonArray list;
        for (const auto &[id, method] : call.account->methods) {
            if (isListed(method, kind) && (!state || *state == bankAccountState(method)))
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
        {u"state"_s, method.isExpiredAt(call.now) ? u"expired"_s : u"valid"_s},
        {u"threeDsValidated"_s, true},
        {u"type"_s, method.alwaysRefused ? u"mastercard"_s : u"visa"_s},
    };
}

QJsonObject bankAccountJson(const PaymentMethod &method, const Call &call)
{
    const QJsonObject &holder = call.account->holder;
    const Registration &given = method.registration;
    const QString address = holder[u"address"].toString() + u", "_s + holder[u"city"].toString();
    const QString name = holder[u"firstname"].toString() + u' ' + holder[u"name"].toString();
    return {
        {u"bic"_s, given.bic.isEmpty() ? u"EXAMPLEXXX"_s : given.bic},
        {u"creationDate"_s, method.creation.date().toString(Qt::ISODate)},
        {u"iban"_s, method.label},
        {u"mandateSignatureDate"_s, method.creation.date().toString(Qt::ISODate)},
        {u"ownerAddress"_s, given.ownerAddress.isEmpty() ? address : given.ownerAddress},
        {u"ownerName"_s, given.ownerName.isEmpty() ? name : given.ownerName},
        {u"state"_s, bankAccountState(method)},
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

using MeanHandler = Answer (*)(Call &, PaymentMethod &);

/// Wraps a handler of one old payment mean: 404 when there is none of that kind with that id.
Handler withMean(Kind kind, MeanHandler handler)
{
    return [kind, handler](Call &call) {
        for (auto &[id, method] : call.account->methods) {
            if (isListed(method, kind) && method.meanId == call.id(u"id"_s))
                return handler(call, method);
        }
        return notFound(u"paymentMean not found"_s);
    };
}

template <QJsonObject (*describe)(const PaymentMethod &, const Call &)>
Answer getMean(Call &call, PaymentMethod &method)
{
    QJsonObject body = describe(method, call);
    body[u"defaultPaymentMean"_s] = method.isDefault;
    body[u"description"_s] = method.description.isEmpty() ? QJsonValue() : QJsonValue(method.description);
    body[u"icon"_s] = iconJson(paymentType(method.kind));
    body[u"id"_s] = method.meanId;
    return ok(body);
}

Answer updateMean(Call &call, PaymentMethod &method)
{
    Fields fields(call.body);
    const auto description = fields.text("description"_L1);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());
    if (call.body.toObject().contains("description"_L1))
        method.description = description.value_or(QString());
    method.lastUpdate = call.now;
    return done();
}

Answer deleteMean(Call &call, PaymentMethod &method)
{
    cancelMethod(method, call.now);
    return done();
}

/// me.paymentMean.CreditCardValidation and the like
QJsonObject validationJson(const PaymentMethod &method, const Call &call)
{
    const bool isBankAccount = method.kind == Kind::Sepa;
    return {
        {u"id"_s, method.meanId},
        {u"submitUrl"_s, QJsonValue()},
        {u"url"_s, registrationLink(call, method)},
        {u"validationType"_s, isBankAccount ? u"documentToSend"_s : u"simpleValidation"_s},
    };
}

Handler meanCreator(Kind kind)
{
    return [kind](Call &call) {
        Fields fields(call.body);
        const auto description = fields.text("description"_L1);
        const auto returnUrl = fields.text("returnUrl"_L1);
        const bool isDefault = fields.flag("setDefault"_L1).value_or(false);
        if (!fields.flaw().isEmpty())
            return badRequest(fields.flaw());
        PaymentMethod &method = beginRegistration(call, kind);
        method.description = description.value_or(QString());
        method.registration.becomesDefault = isDefault;
        method.registration.successUrl = returnUrl.value_or(QString());
        method.registration.failureUrl = returnUrl.value_or(QString());
        return ok(validationJson(method, call));
    };
}

Answer createBankAccount(Call &call)
{
    Fields fields(call.body);
    const QString iban = fields.requiredText("iban"_L1).remove(u' ').toUpper();
    Registration given;
    given.bic = fields.requiredText("bic"_L1);
    given.ownerAddress = fields.requiredText("ownerAddress"_L1);
    given.ownerName = fields.requiredText("ownerName"_L1);
    given.becomesDefault = fields.flag("setDefault"_L1).value_or(false);
    const auto description = fields.text("description"_L1);
    if (!isIban(iban))
        fields.blame("iban"_L1, u"is not a valid IBAN"_s);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());
    PaymentMethod &method = beginRegistration(call, Kind::Sepa);
    given.token = method.registration.token;
    given.formSession = method.registration.formSession;
    method.registration = given;
    method.label = maskedIban(iban);
    method.description = description.value_or(QString());
    return ok(validationJson(method, call));
}

template <QJsonObject (*describe)(const PaymentMethod &, const Call &)>
void addMean(Router &router, QLatin1StringView list, QLatin1StringView one, Kind kind, Handler creator)
{
    router.add("GET"_L1, list, meanList(kind));
    router.add("POST"_L1, list, std::move(creator));
    router.add("GET"_L1, one, withMean(kind, getMean<describe>));
    router.add("PUT"_L1, one, withMean(kind, updateMean));
    router.add("DELETE"_L1, one, withMean(kind, deleteMean));
}

} // namespace

void addOldMeansRoutes(Router &router)
{
    addMean<bankAccountJson>(router, "/me/paymentMean/bankAccount"_L1, "/me/paymentMean/bankAccount/{id}"_L1,
                             Kind::Sepa, createBankAccount);
    addMean<cardJson>(router, "/me/paymentMean/creditCard"_L1, "/me/paymentMean/creditCard/{id}"_L1,
                      Kind::Card, meanCreator(Kind::Card));
    addMean<paypalJson>(router, "/me/paymentMean/paypal"_L1, "/me/paymentMean/paypal/{id}"_L1, Kind::PayPal,
                        meanCreator(Kind::PayPal));
}

} // namespace cartouche::sandbox
