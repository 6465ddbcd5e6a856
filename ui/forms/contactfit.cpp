// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/contactfit.h"

#include "eligibility/contactmembers.h"
#include "forms/memberkinds.h"

#include <QSet>

#include <algorithm>

namespace cartouche::forms {

using namespace Qt::StringLiterals;
using eligibility::Demand;
using eligibility::Evaluation;
using eligibility::Finding;
using eligibility::Operator;

namespace {

void addOnce(QStringList &list, const QString &text)
{
    if (!list.contains(text))
        list.append(text);
}

/// What is not in both lists is refused by one of the rules. Where nothing is left, the findings tell why.
void limit(QStringList &allowed, const QStringList &more)
{
    if (more.isEmpty() || allowed == more)
        return;
    if (allowed.isEmpty()) {
        allowed = more;
        return;
    }
    const QSet<QString> known(more.begin(), more.end());
    QStringList both = allowed;
    both.removeIf([&known](const QString &value) { return !known.contains(value); });
    if (!both.isEmpty())
        allowed = both;
}

void addDemand(MemberDemand &all, const QString &subject, const Demand &demand)
{
    if (!demand.isInForce || !demand.isRuled)
        return;
    addOnce(all.askedBy, subject);
    if (demand.isRequired)
        addOnce(all.requiredBy, subject);
    if (demand.isReadOnly)
        addOnce(all.readOnlyBy, subject);
    limit(all.allowedValues, demand.allowedValues);
    if (demand.maximumLength > 0)
        all.maximumLength = all.maximumLength == 0 ? demand.maximumLength : std::min(all.maximumLength, demand.maximumLength);
    if (all.placeholder.isEmpty())
        all.placeholder = demand.placeholder;
    if (all.description.isEmpty())
        all.description = demand.description;
}

void addEvaluation(ContactFit &fit, const ContactRule &rule, const Evaluation &evaluation)
{
    for (const eligibility::Place &place : evaluation.places) {
        if (place.label == rule.label && !place.member.isEmpty())
            addDemand(fit.demands[place.member], rule.subject, evaluation.demands.value(place));
    }
    for (const Finding &finding : evaluation.findings) {
        if (finding.place.label == rule.label && !finding.place.member.isEmpty())
            fit.findings.append({rule.subject, finding, evaluation.demands.value(finding.place)});
    }
    if (!evaluation.isComplete)
        addOnce(fit.unjudged, rule.subject);
}

Finding missing(const QString &label, const QString &member)
{
    Finding finding;
    finding.place = {label, member};
    finding.op = Operator::Required;
    return finding;
}

/// What OVHcloud's list wants the contact to have: only where the rule is silent, which knows of whom it is asked.
void addListedDemands(ContactFit &fit, const ContactRule &rule, const api::Contact &contact, const Evaluation &evaluation)
{
    for (const QString &listed : rule.members) {
        const QString member = eligibility::memberNamed(listed);
        if (member.isEmpty() || evaluation.places.contains(eligibility::Place{rule.label, member}))
            continue;
        addOnce(fit.demands[member].askedBy, rule.subject);
        addOnce(fit.demands[member].requiredBy, rule.subject);
        if (eligibility::memberOf(contact, member).trimmed().isEmpty())
            fit.findings.append({rule.subject, missing(rule.label, member), {}});
    }
}

/// OVHcloud takes no contact without these (me.contact.Contact).
void addOwnDemands(ContactFit &fit, const api::Contact &contact)
{
    for (const QString &member : eligibility::contactMembers()) {
        if (!isNeededAnyway(member))
            continue;
        fit.demands[member].requiredBy.append(QString());
        if (!eligibility::memberOf(contact, member).trimmed().isEmpty())
            continue;
        fit.findings.append({QString(), missing(u"OWNER_CONTACT"_s, member), {}});
    }
}

} // namespace

bool ContactFit::canBeSaved() const
{
    return std::none_of(findings.begin(), findings.end(), [](const MemberFinding &each) {
        return each.subject.isEmpty() || (each.isMissing() && isNeededAnyway(each.member()));
    });
}

QStringList ContactFit::subjectsWithFindings() const
{
    QStringList subjects;
    for (const MemberFinding &each : findings)
        addOnce(subjects, each.subject);
    return subjects;
}

ContactFit fitOf(const api::Contact &contact, const QString &resource, const ContactRules &rules)
{
    ContactFit fit;
    const auto hasRule = [](const ContactRule &each) { return each.rule != nullptr; };
    if (resource == "/me/contact"_L1 || std::none_of(rules.begin(), rules.end(), hasRule))
        addOwnDemands(fit, contact);
    const eligibility::Members members = eligibility::membersOf(contact);
    for (const ContactRule &each : rules) {
        Evaluation evaluation;
        if (each.rule) {
            eligibility::RuleData data = each.rest;
            data.owner = members;
            evaluation = eligibility::evaluate(*each.rule, data, each.contexts);
            addEvaluation(fit, each, evaluation);
        }
        addListedDemands(fit, each, contact, evaluation);
    }
    return fit;
}

} // namespace cartouche::forms
