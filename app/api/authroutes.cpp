// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/authroutes.h"

#include "api/authmodels.h"
#include "api/routing.h"

namespace cartouche::api {

using namespace Qt::StringLiterals;
using Method = Request::Method;

Reply<qint64> readServerTime(Client &client)
{
    Request request = routed(Method::Get, "/auth/time"_ba);
    request.isSigned = false;
    return ask<qint64>(client, std::move(request), &wholeNumber);
}

Reply<CredentialRequest> requestCredential(Client &client, const QList<AccessRule> &rules, const QUrl &redirection)
{
    Request request = routed(Method::Post, "/auth/credential"_ba);
    request.isSigned = false;
    QJsonArray accessRules;
    for (const AccessRule &rule : rules)
        accessRules.append(toJson(rule));
    request.body.insert("accessRules"_L1, accessRules);
    if (!redirection.isEmpty())
        request.body.insert("redirection"_L1, redirection.toString(QUrl::FullyEncoded));
    return ask<CredentialRequest>(client, std::move(request), &readCredentialRequest);
}

Reply<Credential> readCurrentCredential(Client &client)
{
    return ask<Credential>(client, routed(Method::Get, "/auth/currentCredential"_ba), &readCredential);
}

Reply<AuthDetails> readAuthDetails(Client &client)
{
    return ask<AuthDetails>(client, routed(Method::Get, "/auth/details"_ba), &readAuthDetailsModel);
}

Reply<void> logOut(Client &client)
{
    return tell(client, routed(Method::Post, "/auth/logout"_ba));
}

} // namespace cartouche::api
