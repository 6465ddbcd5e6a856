// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/registrationroutes.h"

#include "sandbox/methodjson.h"
#include "sandbox/paying.h"
#include "sandbox/registration.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

using Kind = PaymentMethod::Kind;

constexpr int challengesBeforeRejection = 3;

const QList<Kind> &registrableKinds()
{
    static const QList<Kind> list{Kind::Card, Kind::PayPal, Kind::Sepa};
    return list;
}

/// me.payment.IntegrationEnum: where the person says yes.
QString validationType(Kind kind)
{
    switch (kind) {
    case Kind::Card: return u"REDIRECT"_s;
    case Kind::PayPal: return u"IN_CONTEXT"_s;
    default: return u"NONE"_s;
    }
}

/// me.payment.method.Validation
QJsonObject validationJson(const PaymentMethod &method, const Call &call)
{
    const bool hasPage = method.kind == Kind::Card;
    const bool hasSession = method.kind == Kind::PayPal;
    return {
        {u"formSessionId"_s, hasSession ? QJsonValue(method.registration.formSession) : QJsonValue()},
        {u"merchantId"_s, QJsonValue()},
        {u"organizationId"_s, QJsonValue()},
        {u"paymentMethodId"_s, method.id},
        {u"transactionId"_s, QJsonValue()},
        {u"url"_s, hasPage ? QJsonValue(registrationLink(call, method)) : QJsonValue()},
        {u"validationType"_s, validationType(method.kind)},
    };
}

Answer listAvailable(Call &)
{
    QJsonArray list;
    for (const Kind kind : registrableKinds()) {
        const QString integration = validationType(kind);
        list.append(availableMethodJson(paymentType(kind), integration));
    }
    return ok(list);
}

/// What a registration asks for.
struct Wish
{
    std::optional<Kind> kind;
    QString description;
    Registration registration;
};

void readCallbacks(const QJsonObject &body, Fields &fields, Registration &registration)
{
    Fields urls(fields.requiredObject("callbackUrl"_L1));
    for (const auto name : {"cancel"_L1, "error"_L1, "failure"_L1, "pending"_L1, "success"_L1})
        (void)urls.requiredText(name);
    if (body.contains("callbackUrl"_L1) && !urls.flaw().isEmpty())
        fields.blame("callbackUrl"_L1, u"lacks one of cancel, error, failure, pending, success"_s);
    registration.successUrl = body[u"callbackUrl"][u"success"].toString();
    registration.failureUrl = body[u"callbackUrl"][u"failure"].toString();
}

Wish readWish(const Call &call, Fields &fields)
{
    Wish wish;
    const QString type = fields.requiredText("paymentType"_L1);
    for (const Kind kind : registrableKinds()) {
        if (paymentType(kind) == type)
            wish.kind = kind;
    }
    readCallbacks(call.body.toObject(), fields, wish.registration);
    wish.description = fields.text("description"_L1).value_or(QString());
    wish.registration.becomesDefault = fields.flag("default"_L1).value_or(false);
    wish.registration.isOneShot = !fields.flag("register"_L1).value_or(true);
    wish.registration.orderId = fields.number("orderId"_L1).value_or(0);
    if (wish.registration.isOneShot && wish.registration.orderId == 0)
        fields.blame("orderId"_L1, u"is required when nothing is registered"_s);
    return wish;
}

Answer registerMethod(Call &call)
{
    Fields fields(call.body);
    const Wish wish = readWish(call, fields);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());
    if (!wish.kind)
        return badRequest(u"This payment type cannot be registered"_s);
    if (wish.registration.orderId != 0) {
        const auto order = call.account->orders.find(wish.registration.orderId);
        if (order == call.account->orders.end())
            return notFound(u"This order does not exist"_s);
        if (const auto flaw = orderFlaw(order->second, call.settings, call.now))
            return *flaw;
    }
    PaymentMethod &method = beginRegistration(call, *wish.kind);
    const Registration fresh = method.registration;
    method.description = wish.description;
    method.registration = wish.registration;
    method.registration.token = fresh.token;
    method.registration.formSession = fresh.formSession;
    return ok(validationJson(method, call));
}

using MethodHandler = Answer (*)(Call &, PaymentMethod &);

Handler withMethod(MethodHandler handler)
{
    return [handler](Call &call) {
        const auto found = call.account->methods.find(call.id(u"paymentMethodId"_s));
        return found == call.account->methods.end() ? notFound(u"This payment method does not exist"_s)
                                                    : handler(call, found->second);
    };
}

Answer deleteMethod(Call &call, PaymentMethod &method)
{
    if (method.state == PaymentMethod::State::Cancelled)
        return badRequest(u"This payment method is canceled already"_s);
    cancelMethod(method, call.now);
    return ok(methodJson(method, call.now));
}

std::optional<Answer> validationFlaw(const PaymentMethod &method)
{
    if (method.state == PaymentMethod::State::Validating)
        return std::nullopt;
    return badRequest(u"This payment method is not waiting for validation"_s);
}

/// A bank account is proved by the last three characters of its IBAN.
Answer challenge(Call &call, PaymentMethod &method)
{
    Fields fields(call.body);
    const QString text = fields.requiredText("challenge"_L1);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());
    if (const auto flaw = validationFlaw(method))
        return *flaw;
    if (text == method.label.right(3)) {
        completeRegistration(call, *call.account, method);
        return done();
    }
    if (++method.registration.failedChallenges == challengesBeforeRejection)
        rejectRegistration(method, call.now);
    return badRequest(u"The challenge is not right"_s);
}

Answer addDetails(Call &call, PaymentMethod &method)
{
    Fields fields(call.body);
    const auto details = fields.text("details"_L1);
    const auto transaction = fields.number("transactionId"_L1);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());
    if (const auto flaw = validationFlaw(method))
        return *flaw;
    if (transaction && !call.account->transactions.contains(*transaction))
        return notFound(u"This transaction does not exist"_s);
    method.registration.details = details.value_or(QString());
    return ok(validationJson(method, call));
}

/// The last moment of a month; none when the two numbers are no month.
std::optional<QDateTime> endOfMonth(qint64 year, qint64 month)
{
    if (year < 1 || year > 9999 || month < 1 || month > 12)
        return std::nullopt;
    const QDate first(static_cast<int>(year), static_cast<int>(month), 1);
    return first.addMonths(1).startOfDay(Qt::UTC).addSecs(-1);
}

Answer finalize(Call &call, PaymentMethod &method)
{
    Fields fields(call.body);
    const auto month = fields.number("expirationMonth"_L1);
    const auto year = fields.number("expirationYear"_L1);
    const auto session = fields.text("formSessionId"_L1);
    (void)fields.text("registrationId"_L1); // the form's own name for it, which nobody here reads
    const auto end = month && year ? endOfMonth(*year, *month) : std::nullopt;
    if (month && year && !end)
        fields.blame("expirationMonth"_L1, u"is no month"_s);
    if (session && *session != method.registration.formSession)
        fields.blame("formSessionId"_L1, u"is not the one of this registration"_s);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());
    if (const auto flaw = validationFlaw(method))
        return *flaw;
    if (method.kind == Kind::Sepa)
        return badRequest(u"This payment method has to be challenged"_s);
    if (end)
        method.expiration = end;
    completeRegistration(call, *call.account, method);
    return ok(methodJson(method, call.now));
}

} // namespace

void addRegistrationRoutes(Router &router)
{
    router.add("GET"_L1, "/me/payment/availableMethods"_L1, listAvailable);
    router.add("POST"_L1, "/me/payment/method"_L1, registerMethod);
    router.add("DELETE"_L1, "/me/payment/method/{paymentMethodId}"_L1, withMethod(deleteMethod));
    router.add("POST"_L1, "/me/payment/method/{paymentMethodId}/challenge"_L1, withMethod(challenge));
    router.add("POST"_L1, "/me/payment/method/{paymentMethodId}/details"_L1, withMethod(addDetails));
    router.add("POST"_L1, "/me/payment/method/{paymentMethodId}/finalize"_L1, withMethod(finalize));
}

} // namespace cartouche::sandbox
