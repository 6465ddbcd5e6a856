// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/serviceoptionroutes.h"

#include "sandbox/cartaccess.h"
#include "sandbox/domainaccess.h"
#include "sandbox/extraservices.h"
#include "sandbox/planadding.h"
#include "sandbox/planjson.h"

#include <algorithm>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// What the name has already is not offered a second time.
bool isThere(const Call &call, const Domain &domain, const Plan &plan)
{
    if (plan.code == "zone"_L1)
        return hasZone(*call.account, domain.name, call);
    if (plan.code == "dnssec"_L1)
        return domain.hasDnssec;
    return hasOption(*call.account, domain.name, plan.code, call);
}

QList<Plan> offeredPlans(const Call &call, const Domain &domain)
{
    QList<Plan> plans{Plan::trade(*domain.extension)};
    for (const Plan &plan : Plan::on(Shelf::OwnedDomainOption)) {
        if (!isThere(call, domain, plan))
            plans.append(plan);
    }
    return plans;
}

Answer getOptions(Call &call, Domain &domain)
{
    QJsonArray list;
    const QList<Plan> plans = offeredPlans(call, domain);
    for (const Plan &plan : plans)
        list.append(optionJson(plan, *call.account->subsidiary, call.language));
    return ok(list);
}

Answer addOption(Call &call, Domain &domain)
{
    Fields fields(call.body);
    const QString cartId = fields.requiredText("cartId"_L1);
    const QString code = fields.requiredText("planCode"_L1);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());
    const CartLookup found = findOpenCart(call, cartId);
    if (!found.cart)
        return found.refusal;
    const QList<Plan> plans = offeredPlans(call, domain);
    const bool isOffered
        = std::any_of(plans.begin(), plans.end(), [&code](const Plan &each) { return each.code == code; });
    if (!isOffered)
        return badRequest(u"Plan code not found: "_s + code);
    return addPlan(call, *found.cart, Shelf::OwnedDomainOption, PlanPlace{0, domain.name});
}

} // namespace

void addServiceOptionRoutes(Router &router)
{
    router.add("GET"_L1, "/order/cartServiceOption/domain"_L1, listDomains);
    router.add("GET"_L1, "/order/cartServiceOption/domain/{serviceName}"_L1, withDomain(getOptions));
    router.add("POST"_L1, "/order/cartServiceOption/domain/{serviceName}"_L1, withDomain(addOption));
}

} // namespace cartouche::sandbox
