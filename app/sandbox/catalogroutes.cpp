// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/catalogroutes.h"

#include "sandbox/catalogjson.h"

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

} // namespace

void addCatalogRoutes(Router &router)
{
    router.add("GET"_L1, "/order/catalog/public/dns"_L1, getDnsCatalog);
    router.add("GET"_L1, "/order/catalog/public/domain"_L1, getDomainCatalog);
}

} // namespace cartouche::sandbox
