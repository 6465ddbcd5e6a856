// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eligibility/countrygroups.h"
#include "eligibility/rule.h"

#include <QString>
#include <QStringList>

namespace cartouche::eligibility {

/// What an extension wants beyond what every extension wants, whoever it is that orders: for lists and notes, before
/// anything was filled in.
struct Demands
{
    QStringList countries; ///< where the owner has to live, ISO codes; empty: anywhere
    QStringList cities;    ///< and in which of them
    bool mayAdministratorLiveThere = false; ///< then the owner may live anywhere
    QStringList inPlaceOfLiving; ///< members of the owner that do as well: "nationality", "trademarkId"
    QStringList legalForms;      ///< of an owner, when not all can be one
    QStringList members;         ///< of the owner, asked of everybody: "legalFormCategory"
    QStringList sometimesMembers;  ///< asked of some: of companies, of those born in a country…
    QStringList elements;        ///< "REASON", "ACCEPT_CONDITIONS", "PROTECTED_CODE", "DOMAIN_CONFIG"…, at least at times

    [[nodiscard]] CountryGroup region() const { return countryGroupOf(countries); }
    /// Whether somebody has to live somewhere, be somebody or have a number, a reason or a code.
    [[nodiscard]] bool needsPapers() const;
    /// Whether a declaration is asked for that not every extension asks for.
    [[nodiscard]] bool needsConsent() const;
    [[nodiscard]] bool isEmpty() const { return *this == Demands(); }
    friend bool operator==(const Demands &, const Demands &) = default;
};

/// @param contexts as for evaluate()
[[nodiscard]] Demands demandsOf(const Rule &rule, const QStringList &contexts = {QStringLiteral("create"), QStringLiteral("order")});

} // namespace cartouche::eligibility
