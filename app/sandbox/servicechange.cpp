// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/servicechange.h"

#include "sandbox/world.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

using Kind = ServiceChange::Kind;

constexpr qint64 secondsToObject = 5 * 60;

void takeNameServers(Domain &domain, const QString &type, const QDateTime &moment)
{
    domain.nameServers.removeIf([](const NameServer &each) { return each.toDelete; });
    for (NameServer &each : domain.nameServers) {
        if (!each.isUsed) {
            each.isUsed = true;
            each.usedSince = moment;
        }
    }
    if (!type.isEmpty())
        domain.nameServerType = type;
}

/// Every name has an owner contact of its own, so the new one is a copy of the one that was given.
QString takeOwner(World &world, Account &account, Domain &domain, const QString &path)
{
    const Contact *given = account.contactAt(path);
    if (!given)
        return u"The new owner is not known"_s;
    const QJsonObject values = given->values;
    const qint64 id = world.ids.nextContact();
    account.contacts[id] = {id, values};
    domain.ownerContact = id;
    return {};
}

} // namespace

QString ServiceChange::function() const
{
    switch (kind) {
    case Kind::NameServers: return u"DomainDnsUpdate"_s;
    case Kind::Trade: return u"DomainTrade"_s;
    case Kind::DnssecEnable: return u"DnssecEnable"_s;
    case Kind::AnycastActivate: return u"DnsAnycastActivate"_s;
    case Kind::Lock: return u"DomainLock"_s;
    case Kind::Unlock: return u"DomainUnlock"_s;
    }
    return {};
}

Task &startChange(World &world, Account &account, const QString &domain, const ServiceChange &change,
                  const QDateTime &now)
{
    Task task;
    task.id = world.ids.nextTask();
    task.name.domain = domain;
    task.change = change;
    task.creation = now;
    // Both owners of a trade are written to and have some time to object.
    task.todo = change.kind == Kind::Trade ? now.addSecs(secondsToObject) : now;
    task.lastUpdate = now;
    return account.tasks[task.id] = task;
}

QString applyChange(World &world, Account &account, const QString &name, const ServiceChange &change,
                    const QDateTime &moment)
{
    const auto found = account.domains.find(name);
    if (found == account.domains.end())
        return u"The domain name is not there"_s;
    Domain &domain = found->second;
    domain.lastUpdate = moment;
    switch (change.kind) {
    case Kind::NameServers: takeNameServers(domain, change.nameServerType, moment); break;
    case Kind::Trade: return takeOwner(world, account, domain, change.ownerContact);
    case Kind::DnssecEnable: domain.hasDnssec = true; break;
    case Kind::AnycastActivate: domain.nameServerType = change.nameServerType; break;
    case Kind::Lock: domain.lockStatus = u"locked"_s; break;
    case Kind::Unlock: domain.lockStatus = u"unlocked"_s; break;
    }
    return {};
}

void dropChange(Account &account, const QString &name, const ServiceChange &change)
{
    const auto found = account.domains.find(name);
    if (found == account.domains.end())
        return;
    Domain &domain = found->second;
    if (change.kind == Kind::NameServers) {
        domain.nameServers.removeIf([](const NameServer &each) { return !each.isUsed; });
        for (NameServer &each : domain.nameServers)
            each.toDelete = false;
    } else if (change.kind == Kind::Lock) {
        domain.lockStatus = u"unlocked"_s;
    } else if (change.kind == Kind::Unlock) {
        domain.lockStatus = u"locked"_s;
    }
}

QStringList ownNameServers()
{
    return {u"dns104.ovh.net"_s, u"ns104.ovh.net"_s};
}

const Task *changeUnderWay(const Account &account, const QString &domain, ServiceChange::Kind kind)
{
    for (const auto &[id, task] : account.tasks) {
        if (task.change && task.change->kind == kind && task.name.domain == domain && !task.isFinal())
            return &task;
    }
    return nullptr;
}

} // namespace cartouche::sandbox
