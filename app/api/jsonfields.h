// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/models.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>

// Reading what a server may have left out, sent as null or sent as something else: every function
// answers with the empty value of its type then, never with an error.
namespace cartouche::api {

/// Text; a number or a boolean is taken as its JSON text.
[[nodiscard]] QString textField(const QJsonObject &object, QStringView name);
/// A whole number, sent as a number or as text. No value for fractions and everything else.
[[nodiscard]] std::optional<qint64> wholeNumber(const QJsonValue &value);
[[nodiscard]] std::optional<qint64> numberField(const QJsonObject &object, QStringView name);
/// True or false, also sent as text.
[[nodiscard]] std::optional<bool> truthField(const QJsonObject &object, QStringView name);
/// ISO 8601 with or without offset and fractions, or a bare date; invalid when unreadable.
[[nodiscard]] QDateTime timeField(const QJsonObject &object, QStringView name);
/// The readable members of a list of texts.
[[nodiscard]] QStringList textsField(const QJsonObject &object, QStringView name);
/// The readable members of a list of ids.
[[nodiscard]] QList<qint64> numbersField(const QJsonObject &object, QStringView name);

/// order.Price; no value without a readable amount.
[[nodiscard]] std::optional<Price> readPrice(const QJsonValue &json);
/// The price of this name, or one without currency when it is not there.
[[nodiscard]] Price priceField(const QJsonObject &object, QStringView name);

/// The members of a list field that `reader` can read.
template <typename T>
[[nodiscard]] QList<T> listField(const QJsonObject &object, QStringView name,
                                 std::optional<T> (*reader)(const QJsonValue &));

/// A whole answer that is a list: one member that cannot be read makes all of it unreadable, since
/// an order or an item missed without a word is worse than an error.
template <typename T>
[[nodiscard]] std::optional<QList<T>> readList(const QJsonValue &json,
                                               std::optional<T> (*reader)(const QJsonValue &));

/// A text that is not empty.
[[nodiscard]] std::optional<QString> readText(const QJsonValue &json);

template <typename T>
QList<T> listField(const QJsonObject &object, QStringView name, std::optional<T> (*reader)(const QJsonValue &))
{
    QList<T> list;
    const QJsonArray members = object[name].toArray();
    for (const QJsonValue &member : members) {
        if (auto value = reader(member))
            list.append(*std::move(value));
    }
    return list;
}

template <typename T>
std::optional<QList<T>> readList(const QJsonValue &json, std::optional<T> (*reader)(const QJsonValue &))
{
    if (!json.isArray())
        return std::nullopt;
    QList<T> list;
    const QJsonArray members = json.toArray();
    for (const QJsonValue &member : members) {
        auto value = reader(member);
        if (!value)
            return std::nullopt;
        list.append(*std::move(value));
    }
    return list;
}

} // namespace cartouche::api
