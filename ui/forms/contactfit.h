// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/models.h"
#include "eligibility/ruleevaluator.h"
#include "forms/contactrules.h"

#include <QHash>

namespace cartouche::forms {

/// What all rules together ask of a member of the contact, as things stand.
struct MemberDemand
{
    QStringList askedBy;    ///< subjects whose rule speaks of it
    QStringList requiredBy; ///< subjects that need it; "" is OVHcloud itself
    QStringList readOnlyBy;
    QStringList allowedValues; ///< what every rule allows; empty: anything
    int maximumLength = 0;     ///< 0: none told
    QString placeholder;
    QString description; ///< untrusted
};

/// What is wrong with a contact, for one of the rules.
struct MemberFinding
{
    QString subject; ///< "" is OVHcloud itself
    eligibility::Finding finding;
    eligibility::Demand demand; ///< of its rule, at its place
    [[nodiscard]] const QString &member() const { return finding.place.member; }
    [[nodiscard]] bool isMissing() const { return finding.given.isEmpty(); }
};

/// A contact held against all rules that it is wanted for.
struct ContactFit
{
    QHash<QString, MemberDemand> demands; ///< by member
    QList<MemberFinding> findings;        ///< in the order of the rules
    QStringList unjudged;                 ///< subjects of which a part is left to OVHcloud

    /// Nothing is wrong, and nothing is left open.
    [[nodiscard]] bool isComplete() const { return findings.isEmpty() && unjudged.isEmpty(); }
    /// Nothing is missing that every contact needs, whatever the registries say beyond that.
    [[nodiscard]] bool canBeSaved() const;
    [[nodiscard]] QStringList subjectsWithFindings() const;
};

/// Pure and fast: to be asked with every key press.
/// @param resource "/me/contact" has demands of its own, as has a contact without any rule
[[nodiscard]] ContactFit fitOf(const api::Contact &contact, const QString &resource, const ContactRules &rules);

} // namespace cartouche::forms
