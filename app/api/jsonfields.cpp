// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/jsonfields.h"

#include <QJsonDocument>

namespace cartouche::api {

using namespace Qt::StringLiterals;

namespace {

QDateTime readTime(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    // A time without an offset is taken as UTC: the reader's own zone has nothing to do with it.
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

QString textField(const QJsonObject &object, QStringView name)
{
    const QJsonValue value = object[name];
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble()) {
        const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return QString::fromLatin1(json.sliced(1, json.size() - 2));
    }
    return value.toString();
}

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    if (value.isString()) {
        bool isNumber = false;
        const qint64 number = value.toString().toLongLong(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }
    if (!value.isDouble())
        return std::nullopt;
    // Qt keeps whole numbers as such, up to the last of the 64 bits.
    const qint64 number = value.toInteger(0);
    const bool isWhole = number != 0 || value.toInteger(1) == 0;
    return isWhole ? std::optional(number) : std::nullopt;
}

std::optional<qint64> numberField(const QJsonObject &object, QStringView name)
{
    return wholeNumber(object[name]);
}

std::optional<bool> truthField(const QJsonObject &object, QStringView name)
{
    const QJsonValue value = object[name];
    if (value.isBool())
        return value.toBool();
    if (value.toString() == "true"_L1)
        return true;
    if (value.toString() == "false"_L1)
        return false;
    return std::nullopt;
}

QDateTime timeField(const QJsonObject &object, QStringView name)
{
    return readTime(object[name].toString());
}

QStringList textsField(const QJsonObject &object, QStringView name)
{
    return listField<QString>(object, name, &readText);
}

QList<qint64> numbersField(const QJsonObject &object, QStringView name)
{
    return listField<qint64>(object, name, &wholeNumber);
}

std::optional<Price> readPrice(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    const QString currency = textField(object, u"currencyCode");
    std::optional<base::Money> amount;
    if (const auto ucents = numberField(object, u"priceInUcents")) {
        amount = base::Money(*ucents, currency);
    } else if (const QJsonValue value = object["value"_L1]; value.isDouble()) {
        amount = base::Money::fromDouble(value.toDouble(), currency);
    } else if (value.isString()) {
        amount = base::Money::fromDecimal(value.toString(), currency);
    }
    if (!amount)
        return std::nullopt;
    return Price{*amount, textField(object, u"text")};
}

Price priceField(const QJsonObject &object, QStringView name)
{
    return readPrice(object[name]).value_or(Price());
}

std::optional<QString> readText(const QJsonValue &json)
{
    const QString text = json.toString();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace cartouche::api
