// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace cartouche::base {

/// A country as OVHcloud knows it (nichandle.CountryEnum).
struct Country
{
    QString code; ///< "FR": what is stored and sent
    QString name; ///< "France": what is shown
    friend bool operator==(const Country &, const Country &) = default;
};

/// All that can be chosen, by code.
[[nodiscard]] const QStringList &countryCodes();
/// "Germany", "Allemagne"; a code that is none of ours as it is.
[[nodiscard]] QString countryName(const QString &code, const QLocale &locale = {});
/// All that can be chosen, in the order of the language's dictionaries.
[[nodiscard]] QList<Country> countriesByName(const QLocale &locale = {});

} // namespace cartouche::base
