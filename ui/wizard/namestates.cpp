// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/namestates.h"

#include "forms/rulewords.h"
#include "order/purchase.h"
#include "theme/words.h"
#include "widgets/errorwords.h"
#include "wizard/claimwords.h"
#include "wizard/statewords.h"

#include <algorithm>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using eligibility::Finding;
using order::DraftName;

namespace {

bool lacksOptionsOf(const order::DraftName &name, const order::DraftName &other)
{
    const QStringList ordered = name.orderedOptions();
    return other.usesOvhZone() && std::any_of(ordered.begin(), ordered.end(), [&](const QString &code) {
        return other.zoneOption(code) != nullptr && !other.wantedOptions.contains(code);
    });
}

} // namespace

using ClaimKind = order::ClaimNotices::State::Kind;
using RuleKind = eligibility::RuleState::Kind;

QList<NameRow> NameStates::rows(const order::Purchase &purchase, const QList<order::RefusalTarget> &refused)
{
    QList<NameRow> rows;
    const QList<DraftName> &names = purchase.draft().names();
    for (const DraftName &name : names) {
        if (name.isLeftOut)
            continue;
        rows.append(row(purchase, name));
        const bool isRefused = std::any_of(refused.begin(), refused.end(), [&](const order::RefusalTarget &target) {
            return target.name == name.name.ascii();
        });
        if (isRefused)
            rows.last().state = NameRow::State::Refused;
    }
    return rows;
}

NameRow NameStates::row(const order::Purchase &purchase, const DraftName &name)
{
    const order::NameState &state = purchase.completeness().of(name.name.ascii());
    NameRow row;
    row.ascii = name.name.ascii();
    row.label = name.name.label();
    row.extension = name.name.dottedExtension();
    row.unicode = name.name.unicode();
    row.missing = state.missing();
    if (!name.areRequirementsKnown || state.ruleState == RuleKind::Asking)
        row.state = NameRow::State::Checking;
    else if (!broken(state.rule).isEmpty())
        row.state = NameRow::State::Broken;
    else
        row.state = row.missing == 0 ? NameRow::State::Complete : NameRow::State::Missing;
    return row;
}

QList<Finding> NameStates::broken(const eligibility::Evaluation &rule)
{
    QList<Finding> list;
    std::copy_if(rule.findings.begin(), rule.findings.end(), std::back_inserter(list), [](const Finding &finding) {
        return !finding.given.isEmpty() || !finding.place.member.isEmpty();
    });
    return list;
}

forms::ClaimState NameStates::claim(const order::ClaimNotices::State &state, bool wasRead)
{
    using Step = forms::ClaimState::Step;
    forms::ClaimState claim;
    claim.marks = ClaimWords::marks(state.notice);
    switch (state.kind) {
    case ClaimKind::NotAsked:
    case ClaimKind::Asking: claim.step = Step::Loading; break;
    case ClaimKind::Failed: claim.step = Step::Failed; break;
    case ClaimKind::None: claim.step = Step::Absent; break;
    case ClaimKind::Known: claim.step = wasRead ? Step::Shown : Step::Unread; break;
    }
    return claim;
}

QHash<QString, QString> NameStates::problems(const eligibility::Evaluation &rule,
                                             const QList<order::RefusalTarget> &refused, const base::Error &refusal,
                                             const QString &ascii)
{
    QHash<QString, QStringList> found;
    const QList<Finding> findings = broken(rule);
    for (const Finding &finding : findings)
        found[finding.place.label].append(forms::RuleWords::caption(finding, rule.demands.value(finding.place)));
    QHash<QString, QStringList> told;
    for (const order::RefusalTarget &target : refused) {
        if (target.label.isEmpty() || (!target.name.isEmpty() && target.name != ascii))
            continue;
        const QString why = whyRefused(target, refusal);
        told[target.label].append(target.field.isEmpty() ? why
                                                         : tr("%1: %2").arg(forms::RuleWords::member(target.field), why));
    }
    found.insert(told); // OVHcloud is the judge
    QHash<QString, QString> problems;
    for (auto lines = found.cbegin(); lines != found.cend(); ++lines)
        problems.insert(lines.key(), bounded(*lines));
    return problems;
}

QString NameStates::whyRefused(const order::RefusalTarget &target, const base::Error &refusal)
{
    return target.text.isEmpty() ? widgets::ErrorWords::describe(refusal).sentence : target.text;
}

QString NameStates::bounded(QStringList lines)
{
    constexpr qsizetype most = 4;
    lines.removeDuplicates();
    const qsizetype rest = lines.size() - most;
    if (rest <= 1)
        return lines.join(u'\n');
    lines.resize(most);
    return lines.join(u'\n') + u'\n' + tr("and %n more", nullptr, static_cast<int>(rest));
}

QHash<QString, QString> NameStates::refusedMembers(const order::Draft &draft, const QList<order::RefusalTarget> &refused,
                                                   const base::Error &refusal, const order::RefusalTarget &at)
{
    const auto valueOf = [&](const QString &ascii) {
        const DraftName *name = draft.find(ascii);
        return name != nullptr ? name->values.value(at.label) : QString();
    };
    QHash<QString, QString> members;
    for (const order::RefusalTarget &target : refused) {
        const bool isMeant = target.name.isEmpty() || target.name == at.name || valueOf(target.name) == valueOf(at.name);
        if (isMeant && target.label == at.label && !target.field.isEmpty() && !members.contains(target.field))
            members.insert(target.field, whyRefused(target, refusal));
    }
    return members;
}

forms::NameContext NameStates::context(const order::Purchase &purchase, const QString &ascii)
{
    forms::NameContext context;
    const order::Draft &draft = purchase.draft();
    const DraftName *name = draft.find(ascii);
    if (name == nullptr)
        return context;
    context.extension = name->name.dottedExtension();
    context.nameCount = 0;
    context.extensionCount = 0;
    const QStringList exceptions = draft.exceptionsOf(ascii);
    for (const DraftName &other : draft.names()) {
        if (other.isLeftOut)
            continue;
        ++context.nameCount;
        context.extensionCount += other.name.extension() == name->name.extension() ? 1 : 0;
        context.namesWithOtherOptions += lacksOptionsOf(*name, other) ? 1 : 0;
        const QList<eligibility::FormField> form = purchase.completeness().formOf(other);
        for (const eligibility::FormField &field : form) {
            const bool isSame = other.values.value(field.label) == name->values.value(field.label);
            if (!isSame && other.name.ascii() != ascii)
                ++context.differing[field.label];
            if (exceptions.contains(field.label) && other.values.value(field.label) == draft.commonValue(field.label))
                ++context.exceptional[field.label];
        }
    }
    // One editor for both.
    if (const int kept = context.exceptional.value(u"KEEP_DNS"_s); kept > context.exceptional.value(u"DNS"_s))
        context.exceptional.insert(u"DNS"_s, kept);
    if (const auto &limits = purchase.completeness().of(ascii).limits) {
        context.leastServers = limits->minimumNameServers.value_or(context.leastServers);
        context.mostServers = limits->maximumNameServers.value_or(0);
    }
    context.zoneOptions = zoneOptions(*name);
    return context;
}

QList<forms::ZoneOption> NameStates::zoneOptions(const DraftName &name)
{
    QList<forms::ZoneOption> options;
    for (const api::OptionDefinition &option : name.zoneOptions) {
        options.append({option.planCode, optionWords(option), optionPrice(option),
                        name.wantedOptions.contains(option.planCode)});
    }
    return options;
}

QString NameStates::optionWords(const api::OptionDefinition &option)
{
    if (option.planCode == "dnssec"_L1)
        return tr("DNSSEC: answers are signed against forgery");
    if (option.planCode == "anycast"_L1)
        return tr("Anycast: answers come from a server nearby");
    return option.productName.isEmpty() ? option.planCode : option.productName;
}

QString NameStates::optionPrice(const api::OptionDefinition &option)
{
    const api::PlanPricing *pricing = option.pricing();
    if (pricing == nullptr)
        return {};
    if (pricing->price.amount.isZero())
        return tr("no charge");
    const auto period = base::Period::fromIso(pricing->duration);
    const QString amount = theme::money(pricing->price.amount);
    return period && *period != base::Period() ? tr("%1 without tax for %2").arg(amount, StateWords::period(*period))
                                               : tr("%1 without tax, once").arg(amount);
}

} // namespace cartouche::wizard
