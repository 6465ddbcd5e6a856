// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/cost.h"

#include <cmath>

namespace cartouche::catalogue {

namespace {

constexpr int wholeInRate = 1'000'000;          // 100 % in units of a TaxRate
constexpr std::int64_t hundredth = base::Money::unitsPerOne / 100;

} // namespace

std::optional<TaxRate> TaxRate::fromPercent(double percent)
{
    if (!std::isfinite(percent) || percent < 0 || percent > 100)
        return std::nullopt;
    return TaxRate(static_cast<int>(std::lround(percent * 10'000)));
}

std::optional<base::Money> TaxRate::taxOn(const base::Money &net) const
{
    // In two parts, so that no product overflows: amounts of some currencies have many digits.
    constexpr std::int64_t divisor = wholeInRate * hundredth;
    if (m_rate < 0 || m_rate > wholeInRate)
        return std::nullopt;
    const std::int64_t rest = net.ucents() % divisor * m_rate;
    const std::int64_t half = net.isNegative() ? -divisor / 2 : divisor / 2;
    const std::int64_t hundredths = net.ucents() / divisor * m_rate + (rest + half) / divisor;
    return base::Money(hundredths, net.currency()).times(hundredth);
}

std::optional<base::Money> TaxRate::withTax(const base::Money &net) const
{
    const auto tax = taxOn(net);
    return tax ? net.plus(*tax) : std::nullopt;
}

std::optional<base::Money> Terms::totalOver(int years, TaxRate tax) const
{
    const auto now = first && first->months > 0 ? tax.withTax(first->net) : std::nullopt;
    if (!now)
        return std::nullopt;
    const int missing = years * 12 - first->months;
    if (missing <= 0)
        return now;
    const auto each = renewal && renewal->months > 0 ? tax.withTax(renewal->net) : std::nullopt;
    if (!each)
        return std::nullopt;
    const int renewals = (missing + renewal->months - 1) / renewal->months;
    const auto later = each->times(renewals);
    return later ? now->plus(*later) : std::nullopt;
}

} // namespace cartouche::catalogue
