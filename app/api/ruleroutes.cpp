// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/ruleroutes.h"

#include "api/claimnoticemodel.h"
#include "api/routing.h"

namespace cartouche::api {

using namespace Qt::StringLiterals;
using Method = Request::Method;

namespace {

std::optional<QJsonObject> objectOf(const QJsonValue &json)
{
    return json.isObject() ? std::optional(json.toObject()) : std::nullopt;
}

void addSubject(Request &request, const QString &action, const QString &domain)
{
    addToQuery(request, u"action"_s, action);
    addToQuery(request, u"domain"_s, domain);
}

} // namespace

Reply<QJsonObject> readConfigurationRule(Client &client, const QString &action, const QString &domain, bool isBackground)
{
    Request request = routed(Method::Get, "/domain/configurationRule"_ba);
    request.isSigned = false;
    request.isBackground = isBackground;
    addSubject(request, action, domain);
    return ask<QJsonObject>(client, std::move(request), &objectOf);
}

Reply<void> checkConfigurationRule(Client &client, const QString &action, const QString &domain, const QJsonObject &body)
{
    Request request = routed(Method::Post, "/domain/configurationRule/check"_ba);
    addSubject(request, action, domain);
    request.body = body;
    return tell(client, std::move(request));
}

Reply<QJsonObject> readRegistryConfigurations(Client &client, const QString &extension)
{
    return ask<QJsonObject>(client, routed(Method::Get, "/domain/extensions/{name}/registryConfigurations"_ba, {extension}),
                            &objectOf);
}

Reply<ClaimNotice> readClaimNotice(Client &client, const QString &domain)
{
    Request request = routed(Method::Get, "/domain/data/claimNotice"_ba);
    request.isSigned = false;
    addToQuery(request, u"domain"_s, domain);
    return ask<ClaimNotice>(client, std::move(request), &readClaimNoticeModel);
}

} // namespace cartouche::api
