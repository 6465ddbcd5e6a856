// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/ruleroutes.h"

#include "base/domainname.h"
#include "sandbox/registryrules.h"
#include "sandbox/ruledata.h"
#include "sandbox/rulejson.h"
#include "sandbox/rulerefusal.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// ?action= and ?domain= as the subject of a rule; or the refusal.
std::optional<RuleSubject> subjectOf(const Call &call, Answer &refusal)
{
    static const QStringList actions{u"create"_s, u"trade"_s, u"transfer"_s, u"update"_s};
    const auto action = call.parameter(u"action"_s);
    const auto domain = call.parameter(u"domain"_s);
    if (!action || !actions.contains(*action)) {
        refusal = badRequest(u"The input provided isn't valid: 'action' is not one of domain.ActionEnum"_s);
        return std::nullopt;
    }
    const auto name =
        domain ? base::DomainName::parse(*domain) : tl::unexpected(base::DomainName::Flaw::Empty);
    if (!name || Extension::find(name->extension()) == nullptr) {
        refusal = badRequest(u"The input provided isn't valid: 'domain' is not a domain name that is sold"_s);
        return std::nullopt;
    }
    return RuleSubject{*action, name->extension(), effectsOf(name->label())};
}

/// The name that is asked about when the account holds it; nullptr when it does not.
const Domain *heldDomain(const Call &call)
{
    const auto name = base::DomainName::parse(*call.parameter(u"domain"_s));
    const auto found = call.account->domains.find(name->ascii());
    return found == call.account->domains.end() ? nullptr : &found->second;
}

Answer getRule(Call &call)
{
    Answer refusal;
    const auto subject = subjectOf(call, refusal);
    return subject ? ok(ruleJson(registryRule(*subject, call.world.switches))) : refusal;
}

Answer checkRule(Call &call)
{
    Answer refusal;
    const auto subject = subjectOf(call, refusal);
    if (!subject)
        return refusal;
    Fields fields(call.body);
    QJsonObject data = ruleDataFrom(call.body, fields);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());
    const Domain *held = heldDomain(call);
    if (held != nullptr && subject->action != "create"_L1)
        completeFromDomain(call.world, *call.account, *held, data);
    const BrokenRules broken =
        evaluatorFor(call.world, data, {subject->action}).check(registryRule(*subject, call.world.switches));
    return broken.isEmpty() ? done() : ruleRefusal(broken, call.now);
}

} // namespace

void addRuleRoutes(Router &router)
{
    router.add("GET"_L1, "/domain/configurationRule"_L1, getRule);
    router.add("POST"_L1, "/domain/configurationRule/check"_L1, checkRule);
}

} // namespace cartouche::sandbox
