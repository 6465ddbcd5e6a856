// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace cartouche::sandbox {

/// nichandle.CountryEnum
[[nodiscard]] const QStringList &countries();
/// The 27 members of the European Union with Iceland, Liechtenstein and Norway: who may own a .eu.
[[nodiscard]] const QStringList &countriesOfTheUnion();
/// Where the owner of a French name may live: the European Union, Iceland, Liechtenstein, Norway,
/// Switzerland and the French territories.
[[nodiscard]] const QStringList &countriesOfFrenchNames();
/// Where an address needs no postal code.
[[nodiscard]] const QStringList &countriesWithoutZip();
/// nichandle.LanguageEnum
[[nodiscard]] const QStringList &languages();
/// nichandle.LegalFormEnum
[[nodiscard]] const QStringList &legalForms();
/// domain.IsForEnum
[[nodiscard]] const QStringList &domainPurposes();

} // namespace cartouche::sandbox
