// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/nameserverroutes.h"

#include "sandbox/domainaccess.h"
#include "sandbox/domainjson.h"
#include "sandbox/taskactions.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewest = 2;
constexpr qsizetype most = 13;

NameServer *findServer(const Call &call, Domain &domain)
{
    const qint64 id = call.id(u"id"_s);
    const auto found = std::find_if(domain.nameServers.begin(), domain.nameServers.end(),
                                    [id](const NameServer &each) { return each.id == id; });
    return found == domain.nameServers.end() ? nullptr : &*found;
}

Answer missingServer()
{
    return notFound(u"This name server does not exist"_s);
}

bool isHost(const QString &text)
{
    static const QRegularExpression form(u"^([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

/// A server's state is made up from its name: "panne" and "down" stand for one that does not answer.
bool isDown(const QString &host)
{
    return host.startsWith("panne"_L1) || host.startsWith("down"_L1);
}

/// [{host, ip?}] of the body; what is wrong stays in `fields`.
QList<NameServer> readServers(Fields &fields, QLatin1StringView key)
{
    QList<NameServer> servers;
    const QJsonArray list = fields.requiredArray(key);
    for (const QJsonValue &each : list) {
        const QString host = each[u"host"].toString().toLower();
        const QString ip = each[u"ip"].toString();
        const bool isKnown = std::any_of(servers.begin(), servers.end(),
                                         [&host](const NameServer &other) { return other.host == host; });
        if (!isHost(host) || isKnown)
            fields.blame(key, u"holds a host that is none, or one twice"_s);
        if (!ip.isEmpty() && QHostAddress(ip).isNull())
            fields.blame(key, u"holds an address that is none"_s);
        servers.append({0, host, ip, false, false, std::nullopt});
    }
    return servers;
}

/// Why the servers cannot be changed now; none when they can.
std::optional<Answer> changeFlaw(const Call &call, const Domain &domain)
{
    if (domain.nameServerType != "external"_L1)
        return badRequest(u"Name servers can only be changed while nameServerType is external"_s);
    if (changeUnderWay(*call.account, domain.name, ServiceChange::Kind::NameServers))
        return backendError(403, "Client::Forbidden::Busy"_L1, u"A task is already under way for this domain"_s);
    return std::nullopt;
}

/// Why there would be too few or too many servers afterwards; empty when it is all right.
QString countFlaw(const Domain &domain)
{
    const auto staying = std::count_if(domain.nameServers.begin(), domain.nameServers.end(),
                                       [](const NameServer &each) { return !each.toDelete; });
    return staying >= fewest && staying <= most
        ? QString() : u"A domain has %1 to %2 name servers"_s.arg(fewest).arg(most);
}

void addServers(World &world, Domain &domain, const QList<NameServer> &servers)
{
    for (NameServer server : servers) {
        server.id = world.ids.nextNameServer();
        domain.nameServers.append(server);
    }
}

/// Makes the task when the number of servers is right, else takes everything back.
Answer launch(Call &call, Domain &domain, const QString &type = {})
{
    const ServiceChange change{ServiceChange::Kind::NameServers, type, {}};
    if (const QString flaw = countFlaw(domain); !flaw.isEmpty()) {
        dropChange(*call.account, domain.name, change);
        return badRequest(flaw);
    }
    return ok(taskJson(startChange(call.world, *call.account, domain.name, change, call.now), call));
}

/// Marks what goes and what comes so that these hosts are the name servers in the end.
void replaceServers(World &world, Domain &domain, QList<NameServer> servers)
{
    for (NameServer &present : domain.nameServers) {
        const auto isSame = [&present](const NameServer &each) {
            return each.host == present.host && each.ip == present.ip;
        };
        present.toDelete = servers.removeIf(isSame) == 0;
    }
    addServers(world, domain, servers);
}

Answer listServers(Call &, Domain &domain)
{
    QJsonArray list;
    for (const NameServer &each : domain.nameServers)
        list.append(each.id);
    return ok(list);
}

Answer getServer(Call &call, Domain &domain)
{
    const NameServer *server = findServer(call, domain);
    if (!server)
        return missingServer();
    return ok(QJsonObject{
        {u"host"_s, server->host},
        {u"id"_s, server->id},
        {u"ip"_s, server->ip.isEmpty() ? QJsonValue() : QJsonValue(server->ip)},
        {u"isUsed"_s, server->isUsed},
        {u"toDelete"_s, server->toDelete},
    });
}

Answer getServerStatus(Call &call, Domain &domain)
{
    const NameServer *server = findServer(call, domain);
    if (!server)
        return missingServer();
    return ok(QJsonObject{
        {u"state"_s, isDown(server->host) ? u"ko"_s : u"ok"_s},
        {u"type"_s, domain.nameServerType},
        {u"usedSince"_s, parisText(server->usedSince)},
    });
}

Answer createServers(Call &call, Domain &domain)
{
    if (const auto flaw = changeFlaw(call, domain))
        return *flaw;
    Fields fields(call.body);
    const QList<NameServer> servers = readServers(fields, "nameServer"_L1);
    for (const NameServer &present : domain.nameServers) {
        if (std::any_of(servers.begin(), servers.end(),
                        [&present](const NameServer &each) { return each.host == present.host; }))
            fields.blame("nameServer"_L1, u"holds a host that is there already"_s);
    }
    if (servers.isEmpty())
        fields.blame("nameServer"_L1, u"is empty"_s);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());
    addServers(call.world, domain, servers);
    return launch(call, domain);
}

Answer deleteServer(Call &call, Domain &domain)
{
    NameServer *server = findServer(call, domain);
    if (!server)
        return missingServer();
    if (const auto flaw = changeFlaw(call, domain))
        return *flaw;
    server->toDelete = true;
    return launch(call, domain);
}

Answer updateServers(Call &call, Domain &domain)
{
    if (const auto flaw = changeFlaw(call, domain))
        return *flaw;
    Fields fields(call.body);
    const QList<NameServer> servers = readServers(fields, call.world.switches.value(Switch::NameServersKey));
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());
    replaceServers(call.world, domain, servers);
    return launch(call, domain);
}

} // namespace

std::optional<Answer> setNameServerType(Call &call, Domain &domain, const QString &type)
{
    if (changeUnderWay(*call.account, domain.name, ServiceChange::Kind::NameServers))
        return backendError(403, "Client::Forbidden::Busy"_L1, u"A task is already under way for this domain"_s);
    if (type == "external"_L1) {
        domain.nameServerType = type;
        domain.lastUpdate = call.now;
        return std::nullopt;
    }
    QList<NameServer> hosted;
    const QStringList hosts = ownNameServers();
    for (const QString &host : hosts)
        hosted.append({0, host, {}, false, false, std::nullopt});
    replaceServers(call.world, domain, hosted);
    const Answer answer = launch(call, domain, type);
    return answer.isGood() ? std::nullopt : std::optional(answer);
}

void addNameServerRoutes(Router &router)
{
    router.add("GET"_L1, "/domain/{serviceName}/nameServer"_L1, withDomain(listServers));
    router.add("POST"_L1, "/domain/{serviceName}/nameServer"_L1, withDomain(createServers));
    router.add("DELETE"_L1, "/domain/{serviceName}/nameServer/{id}"_L1, withDomain(deleteServer));
    router.add("GET"_L1, "/domain/{serviceName}/nameServer/{id}"_L1, withDomain(getServer));
    router.add("GET"_L1, "/domain/{serviceName}/nameServer/{id}/status"_L1, withDomain(getServerStatus));
    router.add("POST"_L1, "/domain/{serviceName}/nameServers/update"_L1, withDomain(updateServers));
}

} // namespace cartouche::sandbox
