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
    fit.isJudged = fit.isJudged && evaluation.isComplete;
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
        Finding finding;
        finding.place = {u"OWNER_CONTACT"_s, member};
        finding.op = Operator::Required;
        fit.findings.append({QString(), finding, {}});
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
        if (!each.rule)
            continue;
        eligibility::RuleData data = each.rest;
        data.owner = members;
        addEvaluation(fit, each, eligibility::evaluate(*each.rule, data, each.contexts));
    }
    return fit;
}

} // namespace cartouche::forms
