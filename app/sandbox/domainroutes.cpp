// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/domainroutes.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonObject contactId(const QString &id)
{
    return {{u"id"_s, id}};
}

QJsonArray nameServersJson(const Domain &domain)
{
    QJsonArray list;
    for (qsizetype i = 0; i < domain.nameServers.size(); ++i) {
        list.append(QJsonObject{
            {u"id"_s, domain.serviceId * 10 + i},
            {u"ipv4"_s, QJsonValue()},
            {u"ipv6"_s, QJsonValue()},
            {u"nameServer"_s, domain.nameServers[i]},
            {u"nameServerType"_s, domain.ownNameServers ? u"external"_s : u"hosted"_s},
        });
    }
    return list;
}

/// domain.DomainServiceWithIAM
QJsonObject domainJson(const Domain &domain)
{
    return {
        {u"contactAdmin"_s, contactId(domain.adminAccount)},
        {u"contactBilling"_s, contactId(domain.adminAccount)},
        {u"contactOwner"_s, contactId(QString::number(domain.ownerContact))},
        {u"contactTech"_s, contactId(domain.techAccount)},
        {u"dnssecState"_s, u"disabled"_s},
        {u"dnssecSupported"_s, true},
        {u"domain"_s, domain.name},
        {u"expirationDate"_s, parisText(domain.expiration)},
        {u"glueRecordIpv6Supported"_s, true},
        {u"glueRecordMultiIpSupported"_s, true},
        {u"hostSupported"_s, true},
        {u"iam"_s,
         QJsonObject{
             {u"displayName"_s, domain.name},
             {u"id"_s, domain.iamId},
             {u"tags"_s, QJsonValue()},
             {u"urn"_s, u"urn:v1:eu:resource:domain:"_s + domain.name},
         }},
        {u"lastUpdate"_s, parisText(domain.created)},
        {u"nameServerType"_s, domain.ownNameServers ? u"external"_s : u"hosted"_s},
        {u"nameServers"_s, nameServersJson(domain)},
        {u"offer"_s, u"gold"_s},
        {u"owoSupported"_s, true},
        {u"parentService"_s, QJsonValue()},
        {u"renewalDate"_s, parisText(domain.expiration)},
        {u"renewalState"_s, u"automatic_renew"_s},
        {u"serviceId"_s, domain.serviceId},
        {u"state"_s, u"ok"_s},
        {u"suspensionState"_s, u"not_suspended"_s},
        {u"transferLockStatus"_s, u"locked"_s},
        {u"whoisOwner"_s, QString::number(domain.ownerContact)},
    };
}

Answer listDomains(Call &call)
{
    const auto owner = call.parameter(u"whoisOwner"_s);
    QJsonArray list;
    for (const auto &[name, domain] : call.account->domains) {
        if (!owner || *owner == QString::number(domain.ownerContact))
            list.append(name);
    }
    return ok(list);
}

Answer getDomain(Call &call)
{
    const auto found = call.account->domains.find(call.path[u"serviceName"_s]);
    return found == call.account->domains.end() ? notFound(u"This service does not exist"_s)
                                                : ok(domainJson(found->second));
}

} // namespace

void addDomainRoutes(Router &router)
{
    router.add("GET"_L1, "/domain"_L1, listDomains);
    router.add("GET"_L1, "/domain/{serviceName}"_L1, getDomain);
}

} // namespace cartouche::sandbox
