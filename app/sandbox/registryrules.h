// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/namerules.h"
#include "sandbox/rule.h"
#include "sandbox/switches.h"

namespace cartouche::sandbox {

/// For what a rule is asked.
struct RuleSubject
{
    QString action;    ///< "create", "transfer", "update", "trade"
    QString extension; ///< "fr", "co.uk"
    NameEffects effects{};
};

/// The parts of a registry's rule before they are put together.
struct RegistryRule
{
    std::vector<Rule> owner;  ///< about members of OWNER_CONTACT
    std::vector<Rule> others; ///< about everything else, by label
};

/// The rule that the API serves and that checks and dry runs hold data against. For an update or a
/// trade it is about the contacts alone; for the others it is an "and" with OWNER_LEGAL_AGE and
/// what the extension and the name add.
[[nodiscard]] Rule registryRule(const RuleSubject &subject, const Switches &switches);

/// The element of the rule with this label; nullptr when it has none.
[[nodiscard]] const Rule *findElement(const Rule &rule, QStringView label);

/// The members of OWNER_CONTACT in a rule.
[[nodiscard]] const std::vector<Rule> &ownerMembers(const Rule &rule);

} // namespace cartouche::sandbox
