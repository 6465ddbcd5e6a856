// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/money.h"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <string_view>

namespace cartouche::base {

namespace {

using namespace Qt::StringLiterals;

constexpr int decimals = 8;
constexpr qsizetype longestText = 40;

bool appendDigit(std::int64_t &number, int digit)
{
    return !__builtin_mul_overflow(number, std::int64_t{10}, &number)
        && !__builtin_add_overflow(number, std::int64_t{digit}, &number);
}

struct Decimal
{
    std::int64_t digits = 0; ///< all digits, without the point, negative for a negative amount
    int scale = 0; ///< how many of them stand behind the point; may be negative
};

/// Reads [+-]digits[.digits][e[+-]digits]; digits are collected as negative numbers' magnitude is larger.
std::optional<Decimal> readDecimal(std::string_view text)
{
    const char *at = text.data();
    const char *const end = at + text.size();
    const bool negative = at != end && *at == '-';
    if (at != end && (*at == '-' || *at == '+'))
        ++at;

    Decimal decimal;
    bool anyDigit = false;
    bool behindPoint = false;
    for (; at != end; ++at) {
        if (*at >= '0' && *at <= '9') {
            anyDigit = true;
            const int digit = *at - '0';
            if (!appendDigit(decimal.digits, negative ? -digit : digit))
                return std::nullopt;
            decimal.scale += behindPoint ? 1 : 0;
        } else if (*at == '.' && !behindPoint) {
            behindPoint = true;
        } else {
            break;
        }
    }
    if (!anyDigit)
        return std::nullopt;
    if (at != end && (*at == 'e' || *at == 'E')) {
        ++at;
        if (at != end && *at == '+')
            ++at;
        int exponent = 0;
        const auto [rest, error] = std::from_chars(at, end, exponent);
        if (error != std::errc() || std::abs(exponent) > 400)
            return std::nullopt;
        decimal.scale -= exponent;
        at = rest;
    }
    return at == end ? std::optional(decimal) : std::nullopt;
}

std::optional<std::int64_t> toUnits(Decimal decimal)
{
    for (; decimal.scale < decimals; ++decimal.scale) {
        if (decimal.digits == 0)
            return 0;
        if (__builtin_mul_overflow(decimal.digits, std::int64_t{10}, &decimal.digits))
            return std::nullopt;
    }
    int dropped = 0;
    for (; decimal.scale > decimals && decimal.digits != 0; --decimal.scale) {
        dropped = static_cast<int>(decimal.digits % 10);
        decimal.digits /= 10;
    }
    if (decimal.scale > decimals)
        return 0;
    return decimal.digits + (dropped >= 5 ? 1 : dropped <= -5 ? -1 : 0);
}

} // namespace

std::optional<Money> Money::fromDouble(double value, const QString &currency)
{
    if (!std::isfinite(value))
        return std::nullopt;
    std::array<char, 64> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    if (error != std::errc())
        return std::nullopt;
    const auto decimal = readDecimal({buffer.data(), static_cast<std::size_t>(end - buffer.data())});
    const auto units = decimal ? toUnits(*decimal) : std::nullopt;
    return units ? std::optional(Money(*units, currency)) : std::nullopt;
}

std::optional<Money> Money::fromDecimal(QStringView text, const QString &currency)
{
    if (text.size() > longestText)
        return std::nullopt;
    const QByteArray bytes = text.toUtf8();
    const auto decimal = readDecimal({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    const auto units = decimal ? toUnits(*decimal) : std::nullopt;
    return units ? std::optional(Money(*units, currency)) : std::nullopt;
}

std::optional<Money> Money::plus(const Money &other) const
{
    std::int64_t sum = 0;
    if (m_currency != other.m_currency || __builtin_add_overflow(m_ucents, other.m_ucents, &sum))
        return std::nullopt;
    return Money(sum, m_currency);
}

std::optional<Money> Money::minus(const Money &other) const
{
    std::int64_t difference = 0;
    if (m_currency != other.m_currency
        || __builtin_sub_overflow(m_ucents, other.m_ucents, &difference))
        return std::nullopt;
    return Money(difference, m_currency);
}

std::optional<Money> Money::times(std::int64_t factor) const
{
    std::int64_t product = 0;
    if (__builtin_mul_overflow(m_ucents, factor, &product))
        return std::nullopt;
    return Money(product, m_currency);
}

Money Money::magnitude() const
{
    const bool hasMagnitude = m_ucents < 0 && m_ucents != std::numeric_limits<std::int64_t>::min();
    return {hasMagnitude ? -m_ucents : m_ucents, m_currency};
}

QString Money::toDecimal() const
{
    // As unsigned, so that the smallest int64 has a magnitude too.
    const auto raw = static_cast<std::uint64_t>(m_ucents);
    const std::uint64_t units = m_ucents < 0 ? 0 - raw : raw;
    QString fraction = QString::number(units % unitsPerOne).rightJustified(decimals, u'0');
    while (fraction.size() > 2 && fraction.endsWith(u'0'))
        fraction.chop(1);
    return (m_ucents < 0 ? u"-"_s : QString()) + QString::number(units / unitsPerOne) + u'.' + fraction;
}

} // namespace cartouche::base
