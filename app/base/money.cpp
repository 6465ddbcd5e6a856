// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/money.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <string_view>

namespace cartouche::base {

namespace {

using namespace Qt::StringLiterals;

constexpr int decimals = 8;
constexpr qsizetype longestText = 40;

/// A decimal number as it was written: its digits, and how many of them stand before the point
/// (negative, or more than there are, after an exponent).
struct Decimal
{
    bool isNegative = false;
    std::array<int, 64> digits{};
    int count = 0;
    int point = 0;
};

/// Reads [+-]digits[.digits][e[+-]digits], at most as many digits as a Decimal holds.
std::optional<Decimal> readDecimal(std::string_view text)
{
    const char *at = text.data();
    const char *const end = at + text.size();
    Decimal decimal;
    decimal.isNegative = at != end && *at == '-';
    if (at != end && (*at == '-' || *at == '+'))
        ++at;

    bool isBehindPoint = false;
    for (; at != end; ++at) {
        if (*at >= '0' && *at <= '9') {
            if (decimal.count == static_cast<int>(decimal.digits.size()))
                return std::nullopt;
            decimal.digits[static_cast<std::size_t>(decimal.count++)] = *at - '0';
            decimal.point += isBehindPoint ? 0 : 1;
        } else if (*at == '.' && !isBehindPoint) {
            isBehindPoint = true;
        } else {
            break;
        }
    }
    if (decimal.count == 0)
        return std::nullopt;
    if (at != end && (*at == 'e' || *at == 'E')) {
        ++at;
        // from_chars takes a minus sign but no plus sign, and never both.
        if (end - at > 1 && *at == '+' && at[1] != '-')
            ++at;
        int exponent = 0;
        const auto [rest, error] = std::from_chars(at, end, exponent);
        if (error != std::errc() || std::abs(exponent) > 400)
            return std::nullopt;
        decimal.point += exponent;
        at = rest;
    }
    return at == end ? std::optional(decimal) : std::nullopt;
}

/// Collected with their sign, as the smallest int64 has no positive counterpart.
std::optional<std::int64_t> toUnits(const Decimal &decimal)
{
    const int sign = decimal.isNegative ? -1 : 1;
    const auto digit = [&decimal](int i) {
        return i >= 0 && i < decimal.count ? decimal.digits[static_cast<std::size_t>(i)] : 0;
    };
    const int whole = decimal.point + decimals;
    std::int64_t units = 0;
    for (int i = 0; i < whole; ++i) {
        if (__builtin_mul_overflow(units, std::int64_t{10}, &units)
            || __builtin_add_overflow(units, std::int64_t{digit(i)} * sign, &units))
            return std::nullopt;
    }
    const std::int64_t carry = digit(whole) >= 5 ? sign : 0;
    if (__builtin_add_overflow(units, carry, &units))
        return std::nullopt;
    return units;
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
