// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/rule.h"

#include <algorithm>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

QLatin1StringView operatorName(RuleOperator which)
{
    switch (which) {
    case RuleOperator::Between: return "between"_L1;
    case RuleOperator::Contains: return "contains"_L1;
    case RuleOperator::Empty: return "empty"_L1;
    case RuleOperator::Eq: return "eq"_L1;
    case RuleOperator::Gt: return "gt"_L1;
    case RuleOperator::Gte: return "gte"_L1;
    case RuleOperator::Lt: return "lt"_L1;
    case RuleOperator::Lte: return "lte"_L1;
    case RuleOperator::Match: return "match"_L1;
    case RuleOperator::MaxLength: return "maxlength"_L1;
    case RuleOperator::MinLength: return "minlength"_L1;
    case RuleOperator::Ne: return "ne"_L1;
    case RuleOperator::NotContains: return "notcontains"_L1;
    case RuleOperator::NotEmpty: return "notempty"_L1;
    case RuleOperator::ReadOnly: return "readonly"_L1;
    case RuleOperator::Required: return "required"_L1;
    case RuleOperator::ShouldBeTrue: return "shouldbetrue"_L1;
    }
    return {};
}

const RuleConstraint *Rule::constraint(RuleOperator which) const
{
    const auto found = std::find_if(constraints.begin(), constraints.end(),
                                    [which](const RuleConstraint &each) { return each.which == which; });
    return found == constraints.end() ? nullptr : &*found;
}

bool Rule::isAlwaysRequired() const
{
    return !conditions && std::any_of(constraints.begin(), constraints.end(), [](const RuleConstraint &each) {
        return each.which == RuleOperator::Required && !each.conditions;
    });
}

} // namespace cartouche::sandbox
