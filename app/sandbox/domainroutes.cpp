// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/domainroutes.h"

#include "sandbox/domainaccess.h"
#include "sandbox/domainjson.h"
#include "sandbox/nameserverroutes.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

Answer getDomain(Call &call, Domain &domain)
{
    return ok(domainWithIamJson(domain, call.now));
}

/// Why the lock cannot be set; none when it can, or when it stands like that already.
std::optional<Answer> setLock(Call &call, Domain &domain, const QString &wanted)
{
    if (domain.lockStatus == wanted)
        return std::nullopt;
    if (domain.lockStatus.endsWith("ing"_L1))
        return backendError(403, "Client::Forbidden::Busy"_L1, u"A task is already under way for this domain"_s);
    const bool lock = wanted == "locked"_L1;
    domain.lockStatus = lock ? u"locking"_s : u"unlocking"_s;
    const auto kind = lock ? ServiceChange::Kind::Lock : ServiceChange::Kind::Unlock;
    startChange(call.world, *call.account, domain.name, {kind, {}, {}}, call.now);
    return std::nullopt;
}

Answer updateDomain(Call &call, Domain &domain)
{
    Fields fields(call.body);
    const auto lock = fields.text("transferLockStatus"_L1);
    const auto type = fields.text("nameServerType"_L1);
    if (lock && *lock != "locked"_L1 && *lock != "unlocked"_L1)
        fields.blame("transferLockStatus"_L1, u"can only become locked or unlocked"_s);
    if (type && *type != "hosted"_L1 && *type != "external"_L1 && *type != domain.nameServerType)
        fields.blame("nameServerType"_L1, u"can only become hosted or external"_s);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());
    if (type && *type != domain.nameServerType) {
        if (const auto flaw = setNameServerType(call, domain, *type))
            return *flaw;
    }
    if (lock) {
        if (const auto flaw = setLock(call, domain, *lock))
            return *flaw;
    }
    return ok(domainJson(domain, call.now));
}

Answer getServiceInfos(Call &call, Domain &domain)
{
    return ok(serviceInfosJson(domain, call.now));
}

Answer updateServiceInfos(Call &call, Domain &domain)
{
    Fields fields(call.body);
    const QJsonValue renew = call.body[u"renew"];
    if (!renew.isUndefined() && !renew.isNull() && !renew.isObject())
        fields.blame("renew"_L1, u"is not of type object"_s);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());

    Fields inner(renew);
    Renewal wanted = domain.renewal;
    wanted.automatic = inner.flag("automatic"_L1).value_or(wanted.automatic);
    wanted.deleteAtExpiration = inner.flag("deleteAtExpiration"_L1).value_or(wanted.deleteAtExpiration);
    wanted.manualPayment = inner.flag("manualPayment"_L1).value_or(wanted.manualPayment);
    if (inner.flag("forced"_L1).value_or(false))
        inner.blame("forced"_L1, u"cannot be set"_s);
    const qint64 months = inner.number("period"_L1).value_or(wanted.months);
    if (months < 12 || months % 12 != 0 || months > domain.extension->maximumYears * 12)
        inner.blame("period"_L1, u"is not one of possibleRenewPeriod"_s);
    if (!inner.flaw().isEmpty())
        return badRequest(inner.flaw());
    wanted.months = static_cast<int>(months);
    domain.renewal = wanted;
    domain.lastUpdate = call.now;
    return done();
}

} // namespace

void addDomainRoutes(Router &router)
{
    router.add("GET"_L1, "/domain"_L1, listDomains);
    router.add("GET"_L1, "/domain/{serviceName}"_L1, withDomain(getDomain));
    router.add("PUT"_L1, "/domain/{serviceName}"_L1, withDomain(updateDomain));
    router.add("GET"_L1, "/domain/{serviceName}/serviceInfos"_L1, withDomain(getServiceInfos));
    router.add("PUT"_L1, "/domain/{serviceName}/serviceInfos"_L1, withDomain(updateServiceInfos));
}

} // namespace cartouche::sandbox
