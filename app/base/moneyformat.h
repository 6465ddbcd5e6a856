// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/money.h"

#include <QLocale>

namespace cartouche::base {

/// The one function that writes an amount for a person: "23.97 €" in English, "23,97 €" in French,
/// with no-break spaces, a real minus sign and narrow no-break spaces between thousands. Decimals
/// and symbol are the currency's (ICU); an amount with more decimals than its currency has keeps
/// them all, so that nothing is ever rounded away. An unknown code is shown as it was sent.
[[nodiscard]] QString formatMoney(const Money &money, const QLocale &locale);

/// The same with an explicit sign for reductions and differences: "−2.40 €", "+3.00 €".
[[nodiscard]] QString formatMoneySigned(const Money &money, const QLocale &locale);

/// What stands behind the number: "€", "CA$"; an unknown code as it is.
[[nodiscard]] QString currencySign(const QString &currency, const QLocale &locale);

} // namespace cartouche::base
