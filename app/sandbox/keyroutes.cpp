// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/keyroutes.h"

#include "sandbox/credentialjson.h"

#include <algorithm>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QStringList &states()
{
    static const QStringList list{stateName(Credential::State::Expired),
                                  stateName(Credential::State::PendingValidation),
                                  stateName(Credential::State::Refused),
                                  stateName(Credential::State::Validated)};
    return list;
}

/// The application of the account with the {applicationId} of the path; nullptr when there is none.
const Application *findApplication(const Call &call)
{
    const auto &applications = call.world.applications;
    const auto found = std::find_if(applications.begin(), applications.end(), [&call](const auto &each) {
        return each.second.account == call.account->nichandle && each.second.id == call.id(u"applicationId"_s);
    });
    return found == applications.end() ? nullptr : &found->second;
}

Answer missingApplication()
{
    return notFound(u"This application does not exist"_s);
}

Answer listApplications(Call &call)
{
    QList<qint64> ids;
    for (const auto &[key, application] : call.world.applications) {
        if (application.account == call.account->nichandle)
            ids.append(application.id);
    }
    std::sort(ids.begin(), ids.end());
    QJsonArray list;
    for (const qint64 id : ids)
        list.append(id);
    return ok(list);
}

Answer getApplication(Call &call)
{
    const Application *application = findApplication(call);
    return application ? ok(applicationJson(*application)) : missingApplication();
}

/// With the application go all the keys that were made for it, whoever they act for.
Answer deleteApplication(Call &call)
{
    const Application *application = findApplication(call);
    if (!application)
        return missingApplication();
    const QString key = application->key;
    std::erase_if(call.world.credentials,
                  [&key](const auto &each) { return each.second.applicationKey == key; });
    call.world.applications.erase(key);
    return done();
}

Answer listCredentials(Call &call)
{
    const auto application = call.parameter(u"applicationId"_s);
    const auto status = call.parameter(u"status"_s);
    if (status && !states().contains(*status))
        return badRequest(u"The input provided isn't valid: 'status' is not one of auth.CredentialStateEnum"_s);
    QList<qint64> ids;
    for (const auto &[key, credential] : call.world.credentials) {
        const qint64 owner = call.world.applications.at(credential.applicationKey).id;
        const bool isWanted = credential.account == call.account->nichandle
            && (!application || *application == QString::number(owner))
            && (!status || *status == stateName(credential.stateAt(call.now)));
        if (isWanted)
            ids.append(credential.id);
    }
    std::sort(ids.begin(), ids.end());
    QJsonArray list;
    for (const qint64 id : ids)
        list.append(id);
    return ok(list);
}

using CredentialHandler = Answer (*)(Call &, Credential &, const Application &);

/// Wraps a handler of one key of the account: 404 when there is no such key.
Handler withCredential(CredentialHandler handler)
{
    return [handler](Call &call) {
        auto &credentials = call.world.credentials;
        const auto found = std::find_if(credentials.begin(), credentials.end(), [&call](const auto &each) {
            return each.second.account == call.account->nichandle
                && each.second.id == call.id(u"credentialId"_s);
        });
        if (found == credentials.end())
            return notFound(u"This credential does not exist"_s);
        return handler(call, found->second, call.world.applications.at(found->second.applicationKey));
    };
}

Answer getCredential(Call &call, Credential &credential, const Application &application)
{
    return ok(credentialJson(credential, application, call.now));
}

Answer updateCredential(Call &call, Credential &credential, const Application &)
{
    Fields fields(call.body);
    const auto addresses = readAddresses(call.body.toObject(), fields);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());
    if (call.body.toObject().contains("allowedIPs"_L1))
        credential.allowedIps = addresses;
    return done();
}

Answer deleteCredential(Call &call, Credential &credential, const Application &)
{
    const QString key = credential.consumerKey;
    call.world.credentials.erase(key);
    return done();
}

Answer getApplicationOf(Call &, Credential &, const Application &application)
{
    return ok(applicationJson(application));
}

} // namespace

void addKeyRoutes(Router &router)
{
    router.add("GET"_L1, "/me/api/application"_L1, listApplications);
    router.add("GET"_L1, "/me/api/application/{applicationId}"_L1, getApplication);
    router.add("DELETE"_L1, "/me/api/application/{applicationId}"_L1, deleteApplication);
    router.add("GET"_L1, "/me/api/credential"_L1, listCredentials);
    router.add("GET"_L1, "/me/api/credential/{credentialId}"_L1, withCredential(getCredential));
    router.add("PUT"_L1, "/me/api/credential/{credentialId}"_L1, withCredential(updateCredential));
    router.add("DELETE"_L1, "/me/api/credential/{credentialId}"_L1, withCredential(deleteCredential));
    router.add("GET"_L1, "/me/api/credential/{credentialId}/application"_L1, withCredential(getApplicationOf));
}

} // namespace cartouche::sandbox
