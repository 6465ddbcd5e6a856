// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/contactrules.h"

#include "sandbox/registryrules.h"
#include "sandbox/ruledata.h"
#include "sandbox/rulerefusal.h"
#include "sandbox/rulevalue.h"

#include <algorithm>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The name that this contact owns; nullptr when there is none.
const Domain *domainOf(const Account &account, const Contact &contact)
{
    const auto found =
        std::find_if(account.domains.begin(), account.domains.end(),
                     [&contact](const auto &each) { return each.second.ownerContact == contact.id; });
    return found == account.domains.end() ? nullptr : &found->second;
}

Rule ruleFor(const QString &action, const World &world, const Domain &domain)
{
    return registryRule({action, QString(domain.extension->name)}, world.switches);
}

RuleEvaluator evaluatorOf(const World &world, const Account &account, const Domain &domain,
                          const QJsonObject &values, const QStringList &contexts)
{
    QJsonObject data{{u"OWNER_CONTACT"_s, values}};
    completeFromDomain(world, account, domain, data);
    return evaluatorFor(world, data, contexts);
}

/// The members with a constraint of this kind that is in force now.
QStringList membersWith(RuleOperator which, const Rule &rule, const RuleEvaluator &evaluator)
{
    QStringList labels;
    for (const Rule &member : ownerMembers(rule)) {
        const bool isInForce = std::any_of(
            member.constraints.begin(), member.constraints.end(),
            [&](const RuleConstraint &each) { return each.which == which && evaluator.isInForce(each); });
        if (isInForce)
            labels.append(member.label);
    }
    return labels;
}

bool isSame(const QJsonValue &one, const QJsonValue &other)
{
    return one == other || (!isPresent(one) && !isPresent(other));
}

} // namespace

ContactRules contactRulesOf(const World &world, const Account &account, const Contact &contact)
{
    const Domain *domain = domainOf(account, contact);
    if (domain == nullptr)
        return {};
    const Rule rule = ruleFor(u"update"_s, world, *domain);
    const RuleEvaluator evaluator = evaluatorOf(world, account, *domain, contact.values, {u"update"_s});
    return {membersWith(RuleOperator::Required, rule, evaluator),
            membersWith(RuleOperator::ReadOnly, rule, evaluator)};
}

std::optional<Answer> refusalOfChange(const World &world, const Account &account, const Contact &contact,
                                      const QJsonObject &values, const QDateTime &now)
{
    const Domain *domain = domainOf(account, contact);
    if (domain == nullptr)
        return std::nullopt;
    BrokenRules broken = evaluatorOf(world, account, *domain, values, {u"update"_s})
                             .check(ruleFor(u"update"_s, world, *domain));
    for (const QString &label : contactRulesOf(world, account, contact).readOnly) {
        if (!isSame(memberAt(contact.values, label), memberAt(values, label))) {
            const QString name = refusalName(label);
            broken[u"owner."_s + name] = u"Field \"%1\" is read only"_s.arg(name);
        }
    }
    return broken.isEmpty() ? std::nullopt : std::optional(ruleRefusal(broken, now));
}

std::optional<Answer> refusalOfNewOwner(const World &world, const Account &account, const Domain &domain,
                                        const QJsonObject &values, const QDateTime &now)
{
    const BrokenRules broken = evaluatorOf(world, account, domain, values, {u"trade"_s, u"order"_s})
                                   .check(ruleFor(u"trade"_s, world, domain));
    return broken.isEmpty() ? std::nullopt : std::optional(ruleRefusal(broken, now));
}

} // namespace cartouche::sandbox
