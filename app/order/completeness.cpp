// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/completeness.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace cartouche::order {

using namespace Qt::StringLiterals;
using eligibility::FormField;
using eligibility::RuleState;

namespace {

/// How many name servers a registry takes; where it does not tell, two at least, as everywhere.
bool isBeyondLimits(const FormField &field, const QString &value, const std::optional<eligibility::RegistryLimits> &limits)
{
    if (field.kind != FormField::Kind::NameServers || value.trimmed().isEmpty())
        return false;
    const auto count = value.count(u';') + 1;
    const eligibility::RegistryLimits known = limits.value_or(eligibility::RegistryLimits());
    return count < known.minimumNameServers.value_or(2)
        || (known.maximumNameServers && count > *known.maximumNameServers);
}

bool hasFinding(const eligibility::Evaluation &rule, const QString &label)
{
    return std::any_of(rule.findings.begin(), rule.findings.end(),
                       [&label](const eligibility::Finding &finding) { return finding.place.label == label; });
}

QStringList labelsOf(const DraftName &name)
{
    QStringList labels;
    for (const FormField &field : name.form)
        labels.append(field.label);
    return labels;
}

/// What the body of OVHcloud's check has a place for.
bool isJudgedByCheck(const QString &label)
{
    static const QStringList labels{u"OWNER_CONTACT"_s, u"ADMIN_ACCOUNT"_s, u"TECH_ACCOUNT"_s, u"DOMAIN_CONFIG"_s,
                                    u"REASON"_s,        u"AUTH_INFO"_s,     u"ACCEPT_CONDITIONS"_s};
    return labels.contains(label);
}

/// The check has spoken: the rule still says what is asked for, but nothing of that is held against the person.
void takeBack(eligibility::Evaluation &rule, QList<FormField> &form, const DraftName &name)
{
    rule.findings.removeIf([](const eligibility::Finding &finding) { return isJudgedByCheck(finding.place.label); });
    for (FormField &field : form) {
        const FormField *listed = name.field(field.label);
        if (isJudgedByCheck(field.label))
            field.mandatory = listed != nullptr && listed->mandatory;
    }
}

} // namespace

Completeness::Completeness(const Draft &draft, eligibility::Rulebook &rulebook, const RuleSubjects &subjects,
                           QObject *parent)
    : QObject(parent), m_draft(draft), m_rulebook(rulebook), m_subjects(subjects)
{
    connect(&draft, &Draft::changed, this, &Completeness::look);
    connect(&rulebook, &eligibility::Rulebook::changed, this, &Completeness::recalculate);
}

bool Completeness::Entry::isOf(const DraftName &name) const
{
    // Shared with the draft's own as long as nobody has written: mostly a look at two addresses.
    return areRequirementsKnown == name.areRequirementsKnown && values == name.values && form == name.form
        && isLeftOut == name.isLeftOut && pricingMode == name.offer().pricingMode && action == name.action();
}

Completeness::Entry &Completeness::noted(const DraftName &name) const
{
    Entry &entry = m_entries[name.name.ascii()];
    if (entry.isOf(name))
        return entry;
    entry.values = name.values;
    entry.form = name.form;
    entry.action = name.action();
    entry.pricingMode = name.offer().pricingMode;
    entry.areRequirementsKnown = name.areRequirementsKnown;
    entry.isLeftOut = name.isLeftOut;
    entry.isTold = false;
    entry.generation = -1;
    return entry;
}

const NameState &Completeness::stateOf(const DraftName &name) const
{
    Entry &entry = noted(name);
    if (entry.generation != m_generation) {
        entry.generation = m_generation;
        entry.state = NameState();
        work(name, entry.state);
    }
    return entry.state;
}

const NameState &Completeness::of(const QString &ascii) const
{
    static const NameState nothing;
    const DraftName *name = m_draft.find(ascii);
    return name != nullptr ? stateOf(*name) : nothing;
}

QStringList Completeness::labelsOfRule(const QString &ascii) const
{
    QStringList labels;
    for (const FormField &field : of(ascii).form) {
        if (field.isFromRule)
            labels.append(field.label);
    }
    return labels;
}

void Completeness::work(const DraftName &name, NameState &state) const
{
    state.areRequirementsKnown = name.areRequirementsKnown;
    state.form = name.form;
    const eligibility::LimitsState limits = m_rulebook.limits(name.name.extension());
    if (limits.kind == RuleState::Kind::Known)
        state.limits = limits.limits;
    takeRule(name, state);
    for (const FormField &field : std::as_const(state.form)) {
        const QString value = name.values.value(field.label);
        if (eligibility::gapOf(field, value) != eligibility::Gap::None || isBeyondLimits(field, value, state.limits)
            || hasFinding(state.rule, field.label))
            state.gaps.append(field.label);
    }
}

void Completeness::takeRule(const DraftName &name, NameState &state) const
{
    if (!name.areRequirementsKnown)
        return;
    const RuleState rule = m_rulebook.state(name.name, name.action(), labelsOf(name));
    state.ruleState = rule.kind;
    state.ruleError = rule.error;
    if (!rule.rule)
        return;
    const eligibility::RuleData data = m_subjects.dataOf(name);
    state.rule = eligibility::evaluate(*rule.rule, data, RuleSubjects::contextsOf(name));
    state.form = eligibility::refined(name.form, state.rule);
    const auto accepted = m_accepted.constFind(name.name.ascii());
    state.isAccepted = accepted != m_accepted.constEnd() && isSame(*accepted, data);
    if (state.isAccepted)
        takeBack(state.rule, state.form, name);
}

int Completeness::missing() const
{
    int missing = 0;
    for (const DraftName &name : m_draft.names())
        missing += name.isLeftOut ? 0 : stateOf(name).missing();
    return missing;
}

int Completeness::completeNames() const
{
    return static_cast<int>(std::count_if(m_draft.names().begin(), m_draft.names().end(), [this](const DraftName &name) {
        return !name.isLeftOut && stateOf(name).isComplete();
    }));
}

std::optional<FieldPlace> Completeness::nextGap(const QString &afterAscii, const QString &label) const
{
    // All gaps in reading order; those up to the place that is told come last.
    QList<FieldPlace> behind;
    QList<FieldPlace> before;
    bool isBehind = afterAscii.isEmpty() || m_draft.find(afterAscii) == nullptr;
    for (const DraftName &name : m_draft.names()) {
        if (name.isLeftOut)
            continue;
        const bool isHere = name.name.ascii() == afterAscii;
        const NameState &state = stateOf(name);
        isBehind = isBehind || (isHere && label.isEmpty());
        for (const FormField &field : state.form) {
            if (state.gaps.contains(field.label))
                (isBehind ? behind : before).append({name.name.ascii(), field.label});
            isBehind = isBehind || (isHere && field.label == label);
        }
        isBehind = isBehind || isHere;
    }
    const QList<FieldPlace> all = behind + before;
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

void Completeness::accept(const QString &ascii, const eligibility::RuleData &data)
{
    m_accepted.insert(ascii, data);
    const auto at = m_entries.find(ascii);
    if (at == m_entries.end())
        return;
    at->second.generation = -1;
    Q_EMIT changed(ascii);
}

void Completeness::recalculate()
{
    ++m_generation;
    if (m_isLooking)
        return;
    for (const DraftName &name : m_draft.names())
        Q_EMIT changed(name.name.ascii());
}

void Completeness::ask(const DraftName &name, bool again)
{
    if (name.isLeftOut || !name.areRequirementsKnown)
        return;
    const auto mayAsk = [again](RuleState::Kind kind) {
        return kind == RuleState::Kind::NotAsked || (again && kind == RuleState::Kind::Failed);
    };
    const QStringList labels = labelsOf(name);
    if (mayAsk(m_rulebook.state(name.name, name.action(), labels).kind))
        m_rulebook.ask(name.name, name.action(), labels);
    if (mayAsk(m_rulebook.limits(name.name.extension()).kind))
        m_rulebook.askLimits(name.name.extension());
}

void Completeness::askAgain()
{
    for (const DraftName &name : m_draft.names())
        ask(name, true);
}

void Completeness::look()
{
    QStringList others;
    {
        // That a rule is asked for is no news for each and every name.
        const QScopedValueRollback guard(m_isLooking, true);
        for (const DraftName &name : m_draft.names()) {
            Entry &entry = noted(name);
            if (std::exchange(entry.isTold, true))
                continue;
            others.append(name.name.ascii());
            ask(name, false);
        }
    }
    for (const QString &ascii : std::as_const(others))
        Q_EMIT changed(ascii);
}

} // namespace cartouche::order
