// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/authroutes.h"

#include "sandbox/credentialjson.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

Answer time(Call &call)
{
    return ok(call.now.toSecsSinceEpoch());
}

QList<AccessRule> readRules(Fields &fields)
{
    static const QStringList methods{u"GET"_s, u"POST"_s, u"PUT"_s, u"DELETE"_s};
    QList<AccessRule> rules;
    const QJsonArray list = fields.requiredArray("accessRules"_L1);
    for (const QJsonValue &each : list) {
        const AccessRule rule{each[u"method"].toString(), each[u"path"].toString()};
        if (!methods.contains(rule.method) || !rule.path.startsWith(u'/'))
            fields.blame("accessRules"_L1, u"holds a rule that is not {method, path}"_s);
        rules.append(rule);
    }
    if (list.isEmpty())
        fields.blame("accessRules"_L1, u"is empty"_s);
    return rules;
}

Answer requestCredential(Call &call)
{
    Fields fields(call.body);
    Credential credential;
    credential.rules = readRules(fields);
    credential.redirection = fields.text("redirection"_L1).value_or(QString());
    credential.allowedIps = readAddresses(call.body.toObject(), fields);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());

    credential.id = call.world.ids.nextCredential();
    credential.consumerKey = QString::fromLatin1(call.world.ids.key(32));
    credential.applicationKey = call.application->key;
    credential.token = QString::fromLatin1(call.world.ids.key(64));
    credential.creation = call.now;
    call.world.credentials[credential.consumerKey] = credential;
    return ok(QJsonObject{
        {u"consumerKey"_s, credential.consumerKey},
        {u"state"_s, stateName(credential.state)},
        {u"validationUrl"_s, call.link(u"/auth/?credentialToken="_s + credential.token)},
    });
}

Answer currentCredential(Call &call)
{
    return ok(credentialJson(*call.credential, *call.application, call.now));
}

Answer details(Call &call)
{
    const QString identity = u"urn:v1:eu:identity:account:"_s + call.account->nichandle;
    return ok(QJsonObject{
        {u"account"_s, call.account->nichandle},
        {u"allowedRoutes"_s, rulesJson(*call.credential)},
        {u"description"_s, QJsonValue()},
        {u"identities"_s, QJsonArray{identity}},
        {u"method"_s, u"account"_s},
        {u"roles"_s, QJsonArray{u"ADMIN"_s}},
        {u"user"_s, QJsonValue()},
    });
}

Answer logout(Call &call)
{
    call.credential->state = Credential::State::Expired;
    return done();
}

} // namespace

void addAuthRoutes(Router &router)
{
    router.add("GET"_L1, "/auth/time"_L1, time);
    router.add("POST"_L1, "/auth/credential"_L1, requestCredential);
    router.add("GET"_L1, "/auth/currentCredential"_L1, currentCredential);
    router.add("GET"_L1, "/auth/details"_L1, details);
    router.add("POST"_L1, "/auth/logout"_L1, logout);
}

} // namespace cartouche::sandbox
