// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/extension.h"

namespace cartouche::catalogue {

/// VAT as the catalogue tells it (locale.taxRate, percent): a whole number of 1/10000 of a percent, 200000 = 20 %.
class TaxRate
{
public:
    TaxRate() = default;
    explicit TaxRate(int tenThousandthsOfPercent) : m_rate(tenThousandthsOfPercent) {}
    /// From a JSON number; negative, not finite or above 100 % is none.
    [[nodiscard]] static std::optional<TaxRate> fromPercent(double percent);

    [[nodiscard]] int value() const { return m_rate; }
    [[nodiscard]] double percent() const { return m_rate / 10'000.0; }
    /// The tax on one line, rounded half away from zero to hundredths of a unit, as OVHcloud's summaries have it.
    /// None when it overflows, or for a rate of less than nothing or more than all.
    [[nodiscard]] std::optional<base::Money> taxOn(const base::Money &net) const;
    [[nodiscard]] std::optional<base::Money> withTax(const base::Money &net) const;
    friend bool operator==(TaxRate, TaxRate) = default;

private:
    int m_rate = 0;
};

/// What a name costs to have: a first period, then renewals. Promotions belong to the first period alone.
struct Terms
{
    std::optional<Tariff> first;
    std::optional<Tariff> renewal;

    /// Net: the first period and as many renewals as it takes to cover `years`. None when a price that is
    /// needed is not known, when the currencies differ, or when the sum overflows.
    [[nodiscard]] std::optional<base::Money> totalOver(int years) const { return totalOver(years, {}); }
    /// The same with tax, which is rounded for each period as each is billed.
    [[nodiscard]] std::optional<base::Money> totalOver(int years, TaxRate tax) const;
};

} // namespace cartouche::catalogue
