// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/money.h"
#include "base/period.h"
#include "sandbox/extensions.h"
#include "sandbox/subsidiary.h"

#include <QDateTime>
#include <QFlags>
#include <QJsonArray>
#include <QJsonObject>

#include <array>
#include <concepts>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

namespace cartouche::sandbox {

/// None when all is well, else the path to the value that is not as it should be: "carts.a1b2.expire";
/// empty when it is the very value that was to be read.
using StateFlaw = std::optional<QString>;

[[nodiscard]] inline QString joinedPath(const QString &outer, const QString &inner)
{
    return inner.isEmpty() ? outer : outer + u'.' + inner;
}
[[nodiscard]] inline StateFlaw flawUnless(bool isRight)
{
    return isRight ? StateFlaw() : StateFlaw(QString());
}

/// How a value is written into the state file and read from it. There is one for every type that a
/// member may have: `write` makes JSON, `read` fills the value and says what is wrong.
template <typename T>
struct Stored;

template <>
struct Stored<bool>
{
    static QJsonValue write(bool value) { return value; }
    static StateFlaw read(const QJsonValue &json, bool &value)
    {
        value = json.toBool();
        return flawUnless(json.isBool());
    }
};

template <std::integral T>
struct Stored<T>
{
    static QJsonValue write(T value) { return static_cast<qint64>(value); }
    static StateFlaw read(const QJsonValue &json, T &value)
    {
        const qint64 number = json.toInteger();
        value = static_cast<T>(number);
        // JSON numbers may have fractions; what does not come back the same was not whole or too large.
        return flawUnless(json.isDouble() && QJsonValue(number) == json && std::in_range<T>(number));
    }
};

/// Too large for a JSON number.
template <>
struct Stored<std::uint64_t>
{
    static QJsonValue write(std::uint64_t value) { return QString::number(qulonglong(value)); }
    static StateFlaw read(const QJsonValue &json, std::uint64_t &value)
    {
        bool isNumber = false;
        value = json.toString().toULongLong(&isNumber);
        return flawUnless(isNumber);
    }
};

template <>
struct Stored<QString>
{
    static QJsonValue write(const QString &value) { return value; }
    static StateFlaw read(const QJsonValue &json, QString &value)
    {
        value = json.toString();
        return flawUnless(json.isString());
    }
};

template <>
struct Stored<QJsonObject>
{
    static QJsonValue write(const QJsonObject &value) { return value; }
    static StateFlaw read(const QJsonValue &json, QJsonObject &value)
    {
        value = json.toObject();
        return flawUnless(json.isObject());
    }
};

template <>
struct Stored<QJsonArray>
{
    static QJsonValue write(const QJsonArray &value) { return value; }
    static StateFlaw read(const QJsonValue &json, QJsonArray &value)
    {
        value = json.toArray();
        return flawUnless(json.isArray());
    }
};

template <>
struct Stored<QJsonValue>
{
    static QJsonValue write(const QJsonValue &value) { return value; }
    static StateFlaw read(const QJsonValue &json, QJsonValue &value)
    {
        value = json;
        return std::nullopt;
    }
};

/// A moment in UTC with its milliseconds; null for none.
template <>
struct Stored<QDateTime>
{
    static QJsonValue write(const QDateTime &value)
    {
        return value.isValid() ? QJsonValue(value.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
    }
    static StateFlaw read(const QJsonValue &json, QDateTime &value)
    {
        value = QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toUTC();
        return flawUnless(json.isNull() || value.isValid());
    }
};

template <>
struct Stored<QDate>
{
    static QJsonValue write(QDate value)
    {
        return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue();
    }
    static StateFlaw read(const QJsonValue &json, QDate &value)
    {
        value = QDate::fromString(json.toString(), Qt::ISODate);
        return flawUnless(json.isNull() || value.isValid());
    }
};

template <>
struct Stored<base::Money>
{
    static QJsonValue write(const base::Money &value)
    {
        const qint64 ucents = value.ucents();
        return QJsonObject{{QStringLiteral("ucents"), ucents}, {QStringLiteral("currency"), value.currency()}};
    }
    static StateFlaw read(const QJsonValue &json, base::Money &value)
    {
        qint64 ucents = 0;
        const StateFlaw flaw = Stored<qint64>::read(json[u"ucents"], ucents);
        value = base::Money(ucents, json[u"currency"].toString());
        return flaw ? flaw : flawUnless(json[u"currency"].isString());
    }
};

template <>
struct Stored<base::Period>
{
    static QJsonValue write(base::Period value) { return value.toIso(); }
    static StateFlaw read(const QJsonValue &json, base::Period &value)
    {
        const auto period = base::Period::fromIso(json.toString());
        value = period.value_or(base::Period());
        return flawUnless(period.has_value());
    }
};

template <>
struct Stored<const Extension *>
{
    static QJsonValue write(const Extension *value) { return value ? QJsonValue(QString(value->name)) : QJsonValue(); }
    static StateFlaw read(const QJsonValue &json, const Extension *&value)
    {
        value = Extension::find(json.toString());
        return flawUnless(value != nullptr || json.isNull());
    }
};

template <>
struct Stored<const Subsidiary *>
{
    static QJsonValue write(const Subsidiary *value) { return value ? QJsonValue(QString(value->code)) : QJsonValue(); }
    static StateFlaw read(const QJsonValue &json, const Subsidiary *&value)
    {
        value = Subsidiary::find(json.toString());
        return flawUnless(value != nullptr);
    }
};

template <typename E>
struct Stored<QFlags<E>>
{
    static QJsonValue write(QFlags<E> value) { return static_cast<qint64>(value.toInt()); }
    static StateFlaw read(const QJsonValue &json, QFlags<E> &value)
    {
        typename QFlags<E>::Int bits = 0;
        const StateFlaw flaw = Stored<decltype(bits)>::read(json, bits);
        value = QFlags<E>::fromInt(bits);
        return flaw;
    }
};

/// The compiler's own spelling of an enumerator, so that it is written as the name it has in the
/// source: a number would mean something else once an enumerator is put before it.
template <auto enumerator>
[[nodiscard]] constexpr std::string_view enumeratorName()
{
    // "… [with auto enumerator = cartouche::sandbox::Task::Status::Done; …]", "… = (…::Status)7; …"
    constexpr std::string_view text = __PRETTY_FUNCTION__;
    constexpr std::string_view mark = "enumerator = ";
    constexpr std::size_t from = text.find(mark) + mark.size();
    constexpr std::string_view spelled = text.substr(from, text.find_first_of(";]", from) - from);
    return spelled.front() == '(' ? std::string_view() : spelled.substr(spelled.rfind(':') + 1);
}

template <typename E>
    requires(std::is_enum_v<E> && !std::is_convertible_v<E, int>)
struct Stored<E>
{
    static constexpr int most = 32; ///< enumerators count from 0 to less than this

    static QJsonValue write(E value)
    {
        const std::string_view name = names().at(static_cast<std::size_t>(value));
        return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    }
    static StateFlaw read(const QJsonValue &json, E &value)
    {
        const std::string name = json.toString().toStdString();
        for (std::size_t i = 0; i < names().size(); ++i) {
            if (!name.empty() && names().at(i) == name) {
                value = static_cast<E>(i);
                return std::nullopt;
            }
        }
        return QString();
    }

private:
    template <int... numbers>
    static constexpr auto namesOf(std::integer_sequence<int, numbers...>)
    {
        return std::array{enumeratorName<static_cast<E>(numbers)>()...};
    }
    static const std::array<std::string_view, most> &names()
    {
        static constexpr auto table = namesOf(std::make_integer_sequence<int, most>());
        return table;
    }
};

} // namespace cartouche::sandbox
