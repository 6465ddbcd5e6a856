// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cartouche::eligibility {

/// A number as a person typed it, understood. The tables are loaded by the first call, which takes about 5 ms
/// (measured, release build); nothing of them is touched before.
struct PhoneReading
{
    enum class Flaw {
        None,
        NoNumber,       ///< no number at all
        UnknownCountry, ///< neither a calling code that exists nor a country
        TooShort,
        TooLong,
        OutOfUse, ///< a number of this shape is not given out in its country
    };
    QString number; ///< as OVHcloud wants it: "+33.612345678"; what was typed when it is no number
    QString country; ///< the one of its calling code, "FR"; empty when it is no country's
    Flaw flaw = Flaw::None;
};

/// @param typed the local way ("06 12 34 56 78") or with a calling code ("+41 22…", "0041 22…", "+33.612345678")
/// @param country whose way it is typed in: "FR"; empty: only numbers with a calling code are understood
[[nodiscard]] PhoneReading readPhone(const QString &typed, const QString &country);

/// "+33.612345678" as it is read best: "+33 6 12 34 56 78". What is no number stays as it is.
[[nodiscard]] QString shownPhone(const QString &number);
/// The same without the calling code, as it is dialled within the country: "06 12 34 56 78".
[[nodiscard]] QString localPhone(const QString &number);
/// "+33"; empty for a country without one.
[[nodiscard]] QString callingCode(const QString &country);

} // namespace cartouche::eligibility
