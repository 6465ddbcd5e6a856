// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/domainjson.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonObject contactId(const QString &id)
{
    return {{u"id"_s, id}};
}

/// The servers that answer now; what is on its way shows under …/nameServer only.
QJsonArray nameServersJson(const Domain &domain)
{
    QJsonArray list;
    for (const NameServer &server : domain.nameServers) {
        if (!server.isUsed)
            continue;
        const bool isSix = server.ip.contains(u':');
        const QJsonValue ip = server.ip.isEmpty() ? QJsonValue() : QJsonValue(server.ip);
        list.append(QJsonObject{
            {u"id"_s, server.id},
            {u"ipv4"_s, isSix ? QJsonValue() : ip},
            {u"ipv6"_s, isSix ? ip : QJsonValue()},
            {u"nameServer"_s, server.host},
            {u"nameServerType"_s, domain.nameServerType},
        });
    }
    return list;
}

QString renewalState(const Renewal &renewal)
{
    if (renewal.deleteAtExpiration)
        return u"cancellation_requested"_s;
    return renewal.automatic ? u"automatic_renew"_s : u"manual_renew"_s;
}

QJsonArray possiblePeriods(const Domain &domain)
{
    QJsonArray months;
    for (int years = 1; years <= domain.extension->maximumYears; ++years)
        months.append(years * 12);
    return months;
}

} // namespace

QJsonObject domainJson(const Domain &domain, const QDateTime &now)
{
    return {
        {u"contactAdmin"_s, contactId(domain.adminAccount)},
        {u"contactBilling"_s, contactId(domain.adminAccount)},
        {u"contactOwner"_s, contactId(QString::number(domain.ownerContact))},
        {u"contactTech"_s, contactId(domain.techAccount)},
        {u"dnssecState"_s, domain.hasDnssec ? u"enabled"_s : u"disabled"_s},
        {u"dnssecSupported"_s, true},
        {u"domain"_s, domain.name},
        {u"expirationDate"_s, parisText(domain.expiration)},
        {u"glueRecordIpv6Supported"_s, true},
        {u"glueRecordMultiIpSupported"_s, true},
        {u"hostSupported"_s, true},
        {u"lastUpdate"_s, parisText(domain.lastUpdate)},
        {u"nameServerType"_s, domain.nameServerType},
        {u"nameServers"_s, nameServersJson(domain)},
        {u"offer"_s, u"gold"_s},
        {u"owoSupported"_s, true},
        {u"parentService"_s, QJsonValue()},
        {u"renewalDate"_s, parisText(domain.expiration)},
        {u"renewalState"_s, renewalState(domain.renewal)},
        {u"serviceId"_s, domain.serviceId},
        {u"state"_s, domain.expiration > now ? u"ok"_s : u"expired"_s},
        {u"suspensionState"_s, u"not_suspended"_s},
        {u"transferLockStatus"_s, domain.lockStatus},
        {u"whoisOwner"_s, QString::number(domain.ownerContact)},
    };
}

QJsonObject domainWithIamJson(const Domain &domain, const QDateTime &now)
{
    QJsonObject body = domainJson(domain, now);
    body[u"iam"_s] = QJsonObject{
        {u"displayName"_s, domain.name},
        {u"id"_s, domain.iamId},
        {u"tags"_s, QJsonValue()},
        {u"urn"_s, u"urn:v1:eu:resource:domain:"_s + domain.name},
    };
    return body;
}

QJsonObject serviceInfosJson(const Domain &domain, const QDateTime &now)
{
    return {
        {u"canDeleteAtExpiration"_s, true},
        {u"contactAdmin"_s, domain.adminAccount},
        {u"contactBilling"_s, domain.adminAccount},
        {u"contactTech"_s, domain.techAccount},
        {u"creation"_s, domain.created.date().toString(Qt::ISODate)},
        {u"domain"_s, domain.name},
        {u"engagedUpTo"_s, QJsonValue()},
        {u"expiration"_s, domain.expiration.date().toString(Qt::ISODate)},
        {u"possibleRenewPeriod"_s, possiblePeriods(domain)},
        {u"renew"_s,
         QJsonObject{
             {u"automatic"_s, domain.renewal.automatic},
             {u"deleteAtExpiration"_s, domain.renewal.deleteAtExpiration},
             {u"forced"_s, false},
             {u"manualPayment"_s, domain.renewal.manualPayment},
             {u"period"_s, domain.renewal.months},
         }},
        {u"renewalType"_s, domain.renewal.automatic ? u"automaticV2016"_s : u"manual"_s},
        {u"serviceId"_s, domain.serviceId},
        {u"status"_s, domain.expiration > now ? u"ok"_s : u"expired"_s},
    };
}

} // namespace cartouche::sandbox
