// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/catalogroutes.h"

#include "base/domainname.h"
#include "sandbox/catalogjson.h"
#include "sandbox/ownerrules.h"
#include "sandbox/rulejson.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The market of ?ovhSubsidiary= handed to a maker of bytes; or the refusal.
template<typename Maker>
Answer catalog(Call &call, Maker make)
{
    const auto code = call.parameter(u"ovhSubsidiary"_s);
    if (!code)
        return badRequest(u"The input provided isn't valid: 'ovhSubsidiary' is a required property"_s);
    const Subsidiary *subsidiary = Subsidiary::find(*code);
    if (!subsidiary)
        return badRequest(u"The input provided isn't valid: 'ovhSubsidiary' is not one of "
                          "nichandle.OvhSubsidiaryEnum"_s);
    Answer answer;
    answer.ready = make(call.market(*subsidiary));
    return answer;
}

Answer getDomainCatalog(Call &call)
{
    return catalog(call, [&call](const Market &market) { return call.world.catalogs.domain(market); });
}

Answer getDnsCatalog(Call &call)
{
    return catalog(call, dnsCatalog);
}

/// The extension of ?domain= for a known ?action=; or the refusal.
const Extension *askedExtension(const Call &call, Answer &refusal)
{
    static const QStringList actions{u"create"_s, u"trade"_s, u"transfer"_s, u"update"_s};
    const auto action = call.parameter(u"action"_s);
    const auto domain = call.parameter(u"domain"_s);
    if (!action || !actions.contains(*action)) {
        refusal = badRequest(u"The input provided isn't valid: 'action' is not one of domain.ActionEnum"_s);
        return nullptr;
    }
    const auto name = domain ? base::DomainName::parse(*domain)
                             : tl::unexpected(base::DomainName::Flaw::Empty);
    const Extension *extension = name ? Extension::find(name->extension()) : nullptr;
    if (!extension)
        refusal = badRequest(u"The input provided isn't valid: 'domain' is not a domain name that is sold"_s);
    return extension;
}

Answer getRule(Call &call)
{
    Answer refusal;
    const Extension *extension = askedExtension(call, refusal);
    return extension ? ok(ruleJson(*call.parameter(u"action"_s), *extension)) : refusal;
}

Answer checkRule(Call &call)
{
    Answer refusal;
    const Extension *extension = askedExtension(call, refusal);
    if (!extension)
        return refusal;
    Fields fields(call.body);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());
    const BrokenRules broken = brokenOwnerRules(call.body[u"owner"].toObject(), *extension);
    return broken.isEmpty() ? done() : ruleRefusal(broken, call.now);
}

} // namespace

void addCatalogRoutes(Router &router)
{
    router.add("GET"_L1, "/order/catalog/public/dns"_L1, getDnsCatalog);
    router.add("GET"_L1, "/order/catalog/public/domain"_L1, getDomainCatalog);
    router.add("GET"_L1, "/domain/configurationRule"_L1, getRule);
    router.add("POST"_L1, "/domain/configurationRule/check"_L1, checkRule);
}

} // namespace cartouche::sandbox
