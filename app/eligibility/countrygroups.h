// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace cartouche::eligibility {

/// What people call a list of countries.
enum class CountryGroup {
    Anywhere,       ///< no list, or one of nearly all countries
    OneCountry,
    EuropeanUnion,
    EconomicArea,   ///< the Union with Iceland, Liechtenstein and Norway
    EuropeAndMore,  ///< the Union with neighbours, such as Switzerland, and lands of its members overseas
    Other,
};

/// @param countries ISO codes; neither their order nor one sent twice makes a difference
[[nodiscard]] CountryGroup countryGroupOf(const QStringList &countries);

/// The members of the European Union.
[[nodiscard]] const QStringList &countriesOfTheUnion();

} // namespace cartouche::eligibility
