// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/rule.h"

#include <initializer_list>

namespace cartouche::sandbox {

// Short words to write rules with, so that a registry's rule reads as the registry would say it.

[[nodiscard]] RuleConstraint required();
[[nodiscard]] RuleConstraint with(RuleOperator which, const QString &value = {});
/// Contains and NotContains, with the values they compare with.
[[nodiscard]] RuleConstraint with(RuleOperator which, const QStringList &values);
/// The same constraint, in force only while a rule about the whole data holds.
[[nodiscard]] RuleConstraint when(const Rule &condition, RuleConstraint constraint);

/// An element with its constraints.
[[nodiscard]] Rule element(const QString &label, QLatin1StringView type, QLatin1StringView placeholder,
                           std::vector<RuleConstraint> constraints);
/// A text of a contact; every one may hold at most 255 characters.
[[nodiscard]] Rule field(const QString &label, QLatin1StringView placeholder,
                         std::vector<RuleConstraint> constraints);
/// All of these have to hold.
[[nodiscard]] Rule allOf(std::vector<Rule> rules);
/// At least one of these has to hold.
[[nodiscard]] Rule anyOf(std::vector<Rule> rules);
/// The rule about an object, made from the rule about its members.
[[nodiscard]] Rule object(const QString &label, QLatin1StringView type, Rule members);

// Conditions: a comparison of one member of the owner, or of the administering account. The member
// has to be there: without it a condition never holds.
[[nodiscard]] Rule member(const QString &label, const RuleConstraint &comparison);
[[nodiscard]] Rule owner(Rule members);
[[nodiscard]] Rule owner(const QString &label, const RuleConstraint &comparison);
[[nodiscard]] Rule administrator(Rule members);

} // namespace cartouche::sandbox
