// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/fields.h"

#include <QJsonArray>

#include <cmath>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool isWhole(const QJsonValue &value)
{
    return value.isDouble() && std::trunc(value.toDouble()) == value.toDouble()
        && std::abs(value.toDouble()) < 9e15;
}

} // namespace

Fields::Fields(const QJsonValue &body) : m_object(body.toObject())
{
    if (!body.isObject() && !body.isUndefined() && !body.isNull())
        m_flaw = u"The input provided isn't valid: the body is not an object"_s;
}

QJsonValue Fields::take(QLatin1StringView name, bool required)
{
    const QJsonValue value = m_object.value(name);
    if (required && (value.isUndefined() || value.isNull()) && m_flaw.isEmpty()) {
        m_flaw = u"The input provided isn't valid: '%1' is a required property"_s.arg(name);
        return QJsonValue::Undefined;
    }
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

void Fields::blame(QLatin1StringView name, const QString &why)
{
    if (m_flaw.isEmpty())
        m_flaw = u"The input provided isn't valid: '%1' %2"_s.arg(name, why);
}

QString Fields::requiredText(QLatin1StringView name)
{
    const QJsonValue value = take(name, true);
    if (!value.isUndefined() && !value.isString())
        blame(name, u"is not of type string"_s);
    return value.toString();
}

qint64 Fields::requiredNumber(QLatin1StringView name)
{
    const QJsonValue value = take(name, true);
    if (!value.isUndefined() && !isWhole(value))
        blame(name, u"is not of type long"_s);
    return value.toInteger();
}

QJsonObject Fields::requiredObject(QLatin1StringView name)
{
    const QJsonValue value = take(name, true);
    if (!value.isUndefined() && !value.isObject())
        blame(name, u"is not of type object"_s);
    return value.toObject();
}

QJsonArray Fields::requiredArray(QLatin1StringView name)
{
    const QJsonValue value = take(name, true);
    if (!value.isUndefined() && !value.isArray())
        blame(name, u"is not of type array"_s);
    return value.toArray();
}

std::optional<QString> Fields::text(QLatin1StringView name)
{
    const QJsonValue value = take(name, false);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isString())
        blame(name, u"is not of type string"_s);
    return value.toString();
}

std::optional<bool> Fields::flag(QLatin1StringView name)
{
    const QJsonValue value = take(name, false);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isBool())
        blame(name, u"is not of type boolean"_s);
    return value.toBool();
}

std::optional<qint64> Fields::number(QLatin1StringView name)
{
    const QJsonValue value = take(name, false);
    if (value.isUndefined())
        return std::nullopt;
    if (!isWhole(value))
        blame(name, u"is not of type long"_s);
    return value.toInteger();
}

} // namespace cartouche::sandbox
