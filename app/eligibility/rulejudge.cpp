// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/rulejudge.h"

#include "eligibility/demandlist.h"

#include <QScopeGuard>

#include <algorithm>

namespace cartouche::eligibility {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestWalk = 100;
constexpr qsizetype mostSteps = 200'000;
constexpr qsizetype stepsOfMatch = 2'000; ///< a regular expression may take as long as so many comparisons
constexpr qsizetype mostFindings = 500;
constexpr qsizetype mostReasons = 6;

bool isComparison(Operator op)
{
    return op != Operator::Required && op != Operator::ReadOnly;
}

/// What a constraint may cost: a list is gone through for the value and for what remains to choose from.
qsizetype stepsOf(const Constraint &constraint)
{
    return constraint.op == Operator::Match ? stepsOfMatch : 1 + constraint.values.size() / 4;
}

/// @param value none: nobody knows it
Truth isRespected(const Constraint &constraint, const std::optional<GivenValue> &value)
{
    if (!value)
        return constraint.op == Operator::ReadOnly ? Truth::Yes : Truth::Unknown;
    return satisfies(constraint, *value);
}

} // namespace

RuleJudge::Outcome &RuleJudge::Outcome::operator+=(const Outcome &other)
{
    truth = both(truth, other.truth);
    isComplete = isComplete && other.isComplete;
    return *this;
}

RuleJudge::RuleJudge(const RuleData &data, const QStringList &contexts) : m_root(data), m_contexts(contexts) {}

Evaluation RuleJudge::evaluate(const Rule &rule)
{
    QList<Finding> findings;
    const Outcome outcome = judge(m_root, rule, {&findings, true});
    QList<Place> seen;
    for (const Finding &each : std::as_const(findings)) {
        if (seen.contains(each.place))
            continue;
        seen.append(each.place);
        m_evaluation.findings.append(each);
    }
    m_evaluation.isComplete = outcome.isComplete && m_steps <= mostSteps;
    return std::move(m_evaluation);
}

RuleJudge::Outcome RuleJudge::judge(const RuleScope &scope, const Rule &rule, const Trail &trail)
{
    if (!spend(1) || m_depth >= deepestWalk)
        return {Truth::Unknown, false};
    if (!concerns(rule.contexts))
        return {};
    const QScopeGuard leave([this] { --m_depth; });
    ++m_depth;
    if (!rule.conditions)
        return judgeParts(scope, rule, trail);

    const Truth applies = holds(rule.conditions);
    if (applies == Truth::Yes) {
        m_because.push_back(rule.conditions.get());
        const Outcome outcome = judgeParts(scope, rule, trail);
        m_because.pop_back();
        return outcome;
    }
    Trail vain = trail;
    vain.isInForce = trail.isInForce && applies == Truth::Unknown;
    const Outcome outcome = judgeInVain(scope, rule, vain);
    // What is respected anyway need not be known to apply.
    return applies == Truth::No || outcome.truth == Truth::Yes ? Outcome{} : Outcome{Truth::Unknown, false};
}

RuleJudge::Outcome RuleJudge::judgeInVain(const RuleScope &scope, const Rule &rule, const Trail &trail)
{
    Trail vain = trail;
    vain.findings = nullptr;
    vain.isChoice = true;
    return judgeParts(scope, rule, vain);
}

RuleJudge::Outcome RuleJudge::judgeParts(const RuleScope &scope, const Rule &rule, const Trail &trail)
{
    Outcome outcome;
    if (!rule.label.isEmpty())
        outcome += judgeElement(scope, rule, trail);
    else if (!rule.constraints.empty() || rule.fields)
        outcome += {Truth::Unknown, false}; // of what they speak is not said
    for (const Rule &each : rule.all)
        outcome += judge(scope, each, trail);
    outcome += judgeAlternatives(scope, rule.any, trail);
    return outcome;
}

RuleJudge::Outcome RuleJudge::judgeElement(const RuleScope &scope, const Rule &rule, const Trail &trail)
{
    Demand demand = demandOf(rule, trail.isInForce);
    const std::optional<GivenValue> value = scope.at(rule.label);
    const bool canHave = scope.canHave(rule.label);
    const Constraint *failed = nullptr;
    Outcome outcome;
    for (const Constraint &each : rule.constraints) {
        if (!spend(stepsOf(each)))
            return {Truth::Unknown, false};
        if (!concerns(each.contexts))
            continue;
        demand.isRuled = true;
        const Truth applies = holds(each.conditions);
        if (applies == Truth::No)
            continue;
        if (applies == Truth::Yes && trail.isInForce && !trail.isChoice)
            addConstraint(demand, each);
        Truth truth = isRespected(each, value);
        if (truth == Truth::No && !canHave)
            truth = Truth::Unknown; // nobody here could mend it
        if (truth == Truth::No && applies == Truth::Yes)
            failed = failed ? failed : &each;
        else if (truth != Truth::Yes)
            outcome += {Truth::Unknown, false};
    }
    if (trail.hasDemands)
        addDemand(m_evaluation, scope.placeOf(rule.label), demand);
    if (failed) {
        outcome += {Truth::No, true};
        addFinding(scope, rule.label, *failed, trail);
    }
    if (rule.fields)
        outcome += judgeFields(scope.within(rule.label), rule, trail);
    return outcome;
}

RuleJudge::Outcome RuleJudge::judgeFields(const RuleScope &scope, const Rule &rule, const Trail &trail)
{
    // Whether an object has to be there is said of the object; what is missing has no members to be wrong.
    if (trail.hasDemands && !scope.isThere()) {
        Trail vain = trail;
        vain.findings = nullptr;
        // A form for the registry's data says what it needs before anything is entered.
        vain.isChoice = trail.isChoice || rule.label != "DOMAIN_CONFIG"_L1;
        judgeParts(scope, *rule.fields, vain);
        return {};
    }
    return judge(scope, *rule.fields, trail);
}

RuleJudge::Outcome RuleJudge::judgeAlternatives(const RuleScope &scope, const std::vector<Rule> &rules, const Trail &trail)
{
    if (rules.empty())
        return {};
    if (rules.size() == 1)
        return judge(scope, rules.front(), trail);

    QList<QList<Finding>> ways;
    Outcome outcome{Truth::No, true};
    for (const Rule &each : rules) {
        QList<Finding> findings;
        Trail way = trail;
        way.isChoice = true;
        way.findings = trail.findings ? &findings : nullptr;
        const Outcome one = judge(scope, each, way);
        if (one.truth == Truth::Yes)
            outcome = {};
        else if (outcome.truth == Truth::No)
            outcome = {one.truth, outcome.isComplete && one.isComplete};
        ways.append(findings);
    }
    if (!trail.findings || outcome.truth != Truth::No)
        return outcome;

    // None of them holds: the one that needs least is what is asked for.
    const auto least = std::min_element(ways.begin(), ways.end(),
                                        [](const auto &one, const auto &other) { return one.size() < other.size(); });
    QList<QList<Place>> others;
    for (auto way = ways.begin(); way != ways.end(); ++way) {
        QList<Place> places;
        std::transform(way->begin(), way->end(), std::back_inserter(places), [](const Finding &each) { return each.place; });
        if (way != least)
            others.append(places);
    }
    for (Finding &each : *least)
        each.others += others;
    trail.findings->append(*least);
    return outcome;
}

bool RuleJudge::concerns(const QStringList &contexts) const
{
    return contexts.isEmpty() || std::any_of(contexts.begin(), contexts.end(), [this](const QString &each) {
               return m_contexts.contains(each);
           });
}

Truth RuleJudge::holds(const std::shared_ptr<const Rule> &condition)
{
    if (!condition)
        return Truth::Yes;
    const auto known = m_conditions.constFind(condition.get());
    if (known != m_conditions.constEnd())
        return *known;
    m_conditions.insert(condition.get(), Truth::Unknown); // should it depend on itself
    const Truth truth = judge(m_root, *condition, {}).truth;
    m_conditions.insert(condition.get(), truth);
    return truth;
}

void RuleJudge::addFinding(const RuleScope &scope, const QString &label, const Constraint &constraint, const Trail &trail)
{
    if (!trail.findings || trail.findings->size() >= mostFindings)
        return;
    Finding finding;
    finding.place = scope.placeOf(label);
    finding.op = constraint.op;
    finding.value = constraint.value;
    finding.values = constraint.values;
    if (const auto value = scope.at(label))
        finding.given = value->kind == GivenValue::Kind::List ? value->texts.join(u", ") : value->text;
    if (constraint.conditions)
        addReasons(m_root, *constraint.conditions, finding.because);
    for (const Rule *each : m_because)
        addReasons(m_root, *each, finding.because);
    trail.findings->append(finding);
}

void RuleJudge::addReasons(const RuleScope &scope, const Rule &condition, QList<Reason> &to)
{
    if (m_depth >= deepestWalk || !spend(1))
        return;
    const QScopeGuard leave([this] { --m_depth; });
    ++m_depth;
    const bool hasComparison = std::any_of(condition.constraints.begin(), condition.constraints.end(),
                                           [](const Constraint &each) { return isComparison(each.op); });
    for (const Constraint &each : condition.constraints) {
        const bool isReason = !condition.fields && (isComparison(each.op) || !hasComparison);
        if (isReason && to.size() < mostReasons)
            to.append({scope.placeOf(condition.label), each.op, each.value, each.values});
    }
    if (condition.fields)
        addReasons(scope.within(condition.label), *condition.fields, to);
    for (const Rule &each : condition.all)
        addReasons(scope, each, to);
    for (const Rule &each : condition.any) {
        if (judge(scope, each, {}).truth == Truth::Yes)
            addReasons(scope, each, to);
    }
}

bool RuleJudge::spend(qsizetype steps)
{
    m_steps += steps;
    return m_steps <= mostSteps;
}

} // namespace cartouche::eligibility
