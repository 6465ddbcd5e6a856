// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace cartouche::base {

/// A length of time in calendar months, written as ISO 8601 (`P1Y`, `P12M`, `P0D`).
/// P1Y and P12M are equal; the text as received is not kept, `toIso()` prefers years.
class Period
{
public:
    constexpr Period() = default;
    [[nodiscard]] static constexpr Period ofMonths(int months) { return Period(months); }
    [[nodiscard]] static constexpr Period ofYears(int years) { return Period(years * 12); }

    /// Reads `PnY`, `PnM`, `PnYnM` and the zero forms `P0D`, `PT0S`. Anything else, a negative
    /// number or more than 100 years is no period.
    [[nodiscard]] static std::optional<Period> fromIso(QStringView text);

    [[nodiscard]] constexpr int months() const { return m_months; }
    [[nodiscard]] constexpr int wholeYears() const { return m_months / 12; }
    [[nodiscard]] constexpr bool isWholeYears() const { return m_months % 12 == 0; }
    [[nodiscard]] QString toIso() const;

    friend constexpr auto operator<=>(Period, Period) = default;

private:
    explicit constexpr Period(int months) : m_months(months) {}

    int m_months = 0;
};

} // namespace cartouche::base
