// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/methodjson.h"

#include "sandbox/call.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonValue subType(const PaymentMethod &method)
{
    if (method.kind != PaymentMethod::Kind::Card)
        return {};
    return method.alwaysRefused ? u"MASTERCARD"_s : u"VISA"_s;
}

} // namespace

QString methodStatus(const PaymentMethod &method, const QDateTime &now)
{
    switch (method.state) {
    case PaymentMethod::State::Validating: return u"VALIDATING"_s;
    case PaymentMethod::State::Valid: return method.isExpiredAt(now) ? u"EXPIRED"_s : u"VALID"_s;
    case PaymentMethod::State::Rejected: return u"REJECTED"_s;
    case PaymentMethod::State::Cancelled: return u"CANCELED"_s;
    }
    return {};
}

QJsonObject iconJson(const QString &name)
{
    return {
        {u"data"_s, QJsonValue()},
        {u"name"_s, name.toLower().replace(u'_', u'-')},
        {u"url"_s, QJsonValue()},
    };
}

QJsonObject methodJson(const PaymentMethod &method, const QDateTime &now)
{
    const bool hasMean = method.kind != PaymentMethod::Kind::Prepaid
        && method.kind != PaymentMethod::Kind::Deferred;
    const bool isCard = method.kind == PaymentMethod::Kind::Card;
    return {
        {u"billingContactId"_s, QJsonValue()},
        {u"creationDate"_s, parisText(method.creation)},
        {u"default"_s, method.isDefault},
        {u"description"_s,
         method.description.isEmpty() ? QJsonValue() : QJsonValue(method.description)},
        {u"expirationDate"_s, parisText(method.expiration)},
        {u"formSessionId"_s, QJsonValue()},
        {u"icon"_s, iconJson(paymentType(method.kind))},
        {u"integration"_s, isCard ? u"REDIRECT"_s : u"NONE"_s},
        {u"label"_s, method.label},
        {u"lastUpdate"_s, parisText(method.lastUpdate)},
        {u"merchantId"_s, QJsonValue()},
        {u"oneclick"_s, isCard},
        {u"paymentMeanId"_s, hasMean ? QJsonValue(method.meanId) : QJsonValue()},
        {u"paymentMethodId"_s, method.id},
        {u"paymentSubType"_s, subType(method)},
        {u"paymentType"_s, paymentType(method.kind)},
        {u"status"_s, methodStatus(method, now)},
    };
}

QJsonObject availableMethodJson(const QString &type, const QString &integration)
{
    return {
        {u"formSessionId"_s, QJsonValue()},
        {u"icon"_s, iconJson(type)},
        {u"integration"_s, integration},
        {u"merchantId"_s, QJsonValue()},
        {u"oneshot"_s, true},
        {u"organizationId"_s, QJsonValue()},
        {u"paymentSubType"_s, QJsonValue()},
        {u"paymentType"_s, type},
        {u"registerable"_s, true},
        {u"registerableWithTransaction"_s, true},
    };
}

} // namespace cartouche::sandbox
