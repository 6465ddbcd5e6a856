// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/ruleevaluator.h"

#include "sandbox/rulevalue.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool isAccountLabel(const QString &label)
{
    return label == "ADMIN_ACCOUNT"_L1 || label == "TECH_ACCOUNT"_L1;
}

/// Under which name a refusal speaks of an element of the data.
QString rootName(const QString &label)
{
    static const QHash<QString, QString> names{
        {u"ACCEPT_CONDITIONS"_s, u"extras.accept_condition"_s},
        {u"ADMIN_ACCOUNT"_s, u"admin_account"_s},
        {u"AUTH_INFO"_s, u"extras.auth_info"_s},
        {u"DOMAIN_CONFIG"_s, u"domain"_s},
        {u"OWNER_CONTACT"_s, u"owner"_s},
        {u"REASON"_s, u"domain.reason"_s},
        {u"TECH_ACCOUNT"_s, u"tech_account"_s},
    };
    return names.value(label, u"extras."_s + label.toLower());
}

QString sentence(const RuleConstraint &constraint, const QString &name)
{
    const QString field = u"Field \"%1\" "_s.arg(name);
    switch (constraint.which) {
    case RuleOperator::NotEmpty:
    case RuleOperator::Required: return field + u"is required"_s;
    case RuleOperator::Empty: return field + u"must be empty"_s;
    case RuleOperator::ShouldBeTrue: return field + u"must be true"_s;
    case RuleOperator::Contains:
        return field + u"must be one of %1"_s.arg(constraint.values.join(u", "_s) + constraint.value);
    case RuleOperator::NotContains:
        return field + u"must not be one of %1"_s.arg(constraint.values.join(u", "_s) + constraint.value);
    case RuleOperator::Between:
        return field + u"must have a length between %1"_s.arg(constraint.values.join(u" and "_s));
    default:
        return field + u"does not respect \"%1 %2\""_s.arg(operatorName(constraint.which), constraint.value);
    }
}

bool isOneOf(const RuleConstraint &constraint, const QString &text)
{
    return constraint.values.isEmpty() ? text.contains(constraint.value) : constraint.values.contains(text);
}

} // namespace

RuleEvaluator::RuleEvaluator(QJsonObject data, QStringList contexts, LengthBounds bounds)
    : m_data(std::move(data)), m_contexts(std::move(contexts)), m_bounds(bounds)
{
}

BrokenRules RuleEvaluator::check(const Rule &rule) const
{
    return checkIn({{}, m_data}, rule);
}

bool RuleEvaluator::concerns(const QStringList &contexts) const
{
    return contexts.isEmpty() || std::any_of(contexts.begin(), contexts.end(), [this](const QString &each) {
               return m_contexts.contains(each);
           });
}

bool RuleEvaluator::holds(const Rule &condition) const
{
    // Wherever it hangs, a condition speaks of the whole data.
    return check(condition).isEmpty();
}

bool RuleEvaluator::isInForce(const RuleConstraint &constraint) const
{
    return concerns(constraint.contexts) && (!constraint.conditions || holds(*constraint.conditions));
}

BrokenRules RuleEvaluator::checkIn(const Scope &scope, const Rule &rule) const
{
    BrokenRules broken;
    if (!concerns(rule.contexts) || (rule.conditions && !holds(*rule.conditions)))
        return broken;
    if (!rule.label.isEmpty())
        checkElement(scope, rule, broken);
    for (const Rule &each : rule.all)
        broken.insert(checkIn(scope, each));
    checkAlternatives(scope, rule.any, broken);
    return broken;
}

void RuleEvaluator::checkElement(const Scope &scope, const Rule &rule, BrokenRules &broken) const
{
    const bool isRoot = scope.prefix.isEmpty();
    const QJsonValue value =
        scope.isAccount ? accountMemberAt(scope.values, rule.label) : memberAt(scope.values, rule.label);
    const QString name = isRoot ? rootName(rule.label) : refusalName(rule.label);
    const auto failed =
        std::find_if(rule.constraints.begin(), rule.constraints.end(), [&](const RuleConstraint &each) {
            return isInForce(each) && !isRespected(each, value);
        });
    if (failed != rule.constraints.end())
        broken.insert(scope.prefix + name, sentence(*failed, name.section(u'.', -1)));
    if (rule.fields && value.isObject())
        broken.insert(checkIn({name + u'.', value.toObject(), isAccountLabel(rule.label)}, *rule.fields));
}

void RuleEvaluator::checkAlternatives(const Scope &scope, const std::vector<Rule> &rules,
                                      BrokenRules &broken) const
{
    // None of them holds: the one that needs least is what is asked for.
    std::optional<BrokenRules> least;
    for (const Rule &each : rules) {
        const BrokenRules flaws = checkIn(scope, each);
        if (!least || flaws.size() < least->size())
            least = flaws;
    }
    if (least)
        broken.insert(*least);
}

bool RuleEvaluator::isRespected(const RuleConstraint &constraint, const QJsonValue &value) const
{
    const QStringList texts = textsOf(value);
    const auto compare = [&] { return compareAsValues(texts.value(0), constraint.value); };
    const qsizetype slack = m_bounds == LengthBounds::Inclusive ? 0 : 1;
    const qsizetype length = lengthOf(value);
    switch (constraint.which) {
    case RuleOperator::Required:
    case RuleOperator::NotEmpty: return isPresent(value);
    case RuleOperator::Empty: return !isPresent(value);
    case RuleOperator::ShouldBeTrue: return texts.value(0) == "true"_L1 || texts.value(0) == "1"_L1;
    case RuleOperator::ReadOnly: return true;
    default: break;
    }
    if (!isPresent(value))
        return true;
    switch (constraint.which) {
    case RuleOperator::Eq: return texts.value(0) == constraint.value;
    case RuleOperator::Ne: return texts.value(0) != constraint.value;
    case RuleOperator::Gt: return compare() > 0;
    case RuleOperator::Gte: return compare() >= 0;
    case RuleOperator::Lt: return compare() < 0;
    case RuleOperator::Lte: return compare() <= 0;
    case RuleOperator::Contains:
        return std::any_of(texts.begin(), texts.end(),
                           [&](const QString &each) { return isOneOf(constraint, each); });
    case RuleOperator::NotContains:
        return std::none_of(texts.begin(), texts.end(),
                            [&](const QString &each) { return isOneOf(constraint, each); });
    case RuleOperator::MinLength: return length >= constraint.value.toLongLong() + slack;
    case RuleOperator::MaxLength: return length <= constraint.value.toLongLong() - slack;
    case RuleOperator::Between:
        return length >= constraint.values.value(0).toLongLong()
               && length <= constraint.values.value(1).toLongLong();
    case RuleOperator::Match: return QRegularExpression(constraint.value).match(texts.value(0)).hasMatch();
    default: return true;
    }
}

} // namespace cartouche::sandbox
