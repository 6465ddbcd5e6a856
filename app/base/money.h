// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace cartouche::base {

/// An exact amount: a whole number of 1e-8 units of a currency ("ucents" in OVHcloud's words).
/// All arithmetic is checked: what overflows, or mixes two currencies, has no value. Amounts are
/// never added as floating point numbers anywhere in the program.
class Money
{
public:
    static constexpr std::int64_t unitsPerOne = 100'000'000;

    Money() = default;
    /// @param ucents   1e-8 units
    /// @param currency code as sent: "EUR", "points", "N/A"
    Money(std::int64_t ucents, QString currency) : m_ucents(ucents), m_currency(std::move(currency)) {}

    /// From a JSON number, through its shortest decimal text: 1e8 times the double would be wrong
    /// for about one two-decimal amount in nine. Digits beyond the eighth decimal are rounded half
    /// away from zero; not finite or too large has no value.
    [[nodiscard]] static std::optional<Money> fromDouble(double value, const QString &currency);
    /// From plain decimal text such as "23.97" or "-2.5e1"; at most 40 characters.
    [[nodiscard]] static std::optional<Money> fromDecimal(QStringView text, const QString &currency);

    [[nodiscard]] std::int64_t ucents() const { return m_ucents; }
    [[nodiscard]] const QString &currency() const { return m_currency; }
    [[nodiscard]] bool isZero() const { return m_ucents == 0; }
    [[nodiscard]] bool isNegative() const { return m_ucents < 0; }

    [[nodiscard]] std::optional<Money> plus(const Money &other) const;
    [[nodiscard]] std::optional<Money> minus(const Money &other) const;
    [[nodiscard]] std::optional<Money> times(std::int64_t factor) const;
    /// The same amount without its sign; the smallest int64 has none and stays itself.
    [[nodiscard]] Money magnitude() const;

    /// Exact decimal text with at least two decimals and a point, "23.97", "-2.50": for the journal
    /// and comparisons, never for a person (see formatMoney).
    [[nodiscard]] QString toDecimal() const;

    /// Amounts of two currencies are unordered.
    friend bool operator==(const Money &, const Money &) = default;
    friend std::partial_ordering operator<=>(const Money &a, const Money &b)
    {
        if (a.m_currency != b.m_currency)
            return std::partial_ordering::unordered;
        return a.m_ucents <=> b.m_ucents;
    }

private:
    std::int64_t m_ucents = 0;
    QString m_currency;
};

} // namespace cartouche::base
