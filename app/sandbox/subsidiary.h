// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/money.h"

namespace cartouche::sandbox {

/// One selling company: its currency, its tax and how it writes an amount. The rates are of the
/// kind these countries have, and the currency factors are round: nothing here is a quotation.
struct Subsidiary
{
    QLatin1StringView code; ///< nichandle.OvhSubsidiaryEnum
    QLatin1StringView country;
    QLatin1StringView currency;
    const char16_t *symbol = u"";
    bool symbolFirst = false;
    int decimals = 2;
    int factorPercent = 100; ///< what 1 € costs, in hundredths of this currency
    int taxMillipercent = 0; ///< 20 % is 20 000

    /// nullptr for a code that is in no list.
    [[nodiscard]] static const Subsidiary *find(QStringView code);

    /// The price of this subsidiary for a number of euro cents, in whole minor units.
    [[nodiscard]] base::Money fromEuroCents(std::int64_t cents) const;
    [[nodiscard]] base::Money zero() const { return {0, currency}; }
    /// Tax on a net total, rounded half up to the minor unit; never taken line by line.
    [[nodiscard]] base::Money taxOn(const base::Money &net) const;
    /// part / whole of an amount, rounded half up to the minor unit; nothing is negative, and the
    /// product of part and amount stays below 4e18 minor units
    [[nodiscard]] base::Money share(const base::Money &amount, std::int64_t part, std::int64_t whole) const;
    /// "6.99 €", "£6.99", as OVHcloud writes it in every language.
    [[nodiscard]] QString text(const base::Money &amount) const;
    [[nodiscard]] QString symbolText() const { return QString::fromUtf16(symbol); }
};

} // namespace cartouche::sandbox
