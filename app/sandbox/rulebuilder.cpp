// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/rulebuilder.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

RuleConstraint required()
{
    return {RuleOperator::Required};
}

RuleConstraint with(RuleOperator which, const QString &value)
{
    return {which, value};
}

RuleConstraint with(RuleOperator which, const QStringList &values)
{
    return {which, {}, values};
}

RuleConstraint when(const Rule &condition, RuleConstraint constraint)
{
    constraint.conditions = std::make_shared<const Rule>(condition);
    return constraint;
}

Rule element(const QString &label, QLatin1StringView type, QLatin1StringView placeholder,
             std::vector<RuleConstraint> constraints)
{
    Rule rule;
    rule.label = label;
    rule.type = type;
    rule.placeholder = placeholder;
    rule.constraints = std::move(constraints);
    return rule;
}

Rule field(const QString &label, QLatin1StringView placeholder, std::vector<RuleConstraint> constraints)
{
    constraints.push_back(with(RuleOperator::MaxLength, u"255"_s));
    return element(label, "string"_L1, placeholder, std::move(constraints));
}

Rule allOf(std::vector<Rule> rules)
{
    Rule rule;
    rule.all = std::move(rules);
    return rule;
}

Rule anyOf(std::vector<Rule> rules)
{
    Rule rule;
    rule.any = std::move(rules);
    return rule;
}

Rule object(const QString &label, QLatin1StringView type, Rule members)
{
    Rule rule = element(label, type, {}, {required()});
    rule.fields = std::make_shared<const Rule>(std::move(members));
    return rule;
}

Rule member(const QString &label, const RuleConstraint &comparison)
{
    return element(label, "string"_L1, {}, {comparison, required()});
}

Rule owner(Rule members)
{
    return object("OWNER_CONTACT"_L1, "contact"_L1, std::move(members));
}

Rule owner(const QString &label, const RuleConstraint &comparison)
{
    return owner(member(label, comparison));
}

Rule administrator(Rule members)
{
    return object("ADMIN_ACCOUNT"_L1, "contact"_L1, std::move(members));
}

} // namespace cartouche::sandbox
