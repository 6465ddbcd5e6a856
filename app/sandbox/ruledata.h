// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/ruleevaluator.h"
#include "sandbox/world.h"

namespace cartouche::sandbox {

class Fields;

/// domain.configuration.rules.RuleData by the labels of rules. A member of the wrong type is blamed.
[[nodiscard]] QJsonObject ruleDataFrom(const QJsonValue &body, Fields &fields);

/// What is not given for a name that the account holds is what the name has.
void completeFromDomain(const World &world, const Account &account, const Domain &domain, QJsonObject &data);

/// What an item is going to be ordered with: its configurations and what they refer to.
[[nodiscard]] QJsonObject ruleDataOf(const World &world, const Account &account, const CartItem &item);

/// The evaluator for a moment: the action and what else counts beside it.
[[nodiscard]] RuleEvaluator evaluatorFor(const World &world, const QJsonObject &data,
                                         const QStringList &contexts);

} // namespace cartouche::sandbox
