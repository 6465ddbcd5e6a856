// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/authmodels.h"

#include "api/jsonfields.h"

namespace cartouche::api {

using namespace Qt::StringLiterals;

std::optional<AccessRule> readAccessRule(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    const AccessRule rule{textField(object, u"method"), textField(object, u"path")};
    return rule.method.isEmpty() || rule.path.isEmpty() ? std::nullopt : std::optional(rule);
}

std::optional<CredentialRequest> readCredentialRequest(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    CredentialRequest request;
    request.consumerKey = textField(object, u"consumerKey");
    request.state = textField(object, u"state");
    request.validationUrl = QUrl(textField(object, u"validationUrl"), QUrl::StrictMode);
    if (request.consumerKey.isEmpty() || !request.validationUrl.isValid())
        return std::nullopt;
    return request;
}

std::optional<Credential> readCredential(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    Credential credential;
    credential.status = textField(object, u"status");
    if (credential.status.isEmpty())
        return std::nullopt;
    credential.credentialId = numberField(object, u"credentialId").value_or(0);
    credential.applicationId = numberField(object, u"applicationId").value_or(0);
    credential.creation = timeField(object, u"creation");
    credential.expiration = timeField(object, u"expiration");
    credential.lastUse = timeField(object, u"lastUse");
    credential.ovhSupport = truthField(object, u"ovhSupport").value_or(false);
    credential.rules = listField<AccessRule>(object, u"rules", &readAccessRule);
    credential.allowedIPs = textsField(object, u"allowedIPs");
    return credential;
}

std::optional<AuthDetails> readAuthDetailsModel(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    AuthDetails details;
    details.account = textField(object, u"account");
    if (details.account.isEmpty())
        return std::nullopt;
    details.method = textField(object, u"method");
    details.description = textField(object, u"description");
    details.user = textField(object, u"user");
    details.identities = textsField(object, u"identities");
    details.roles = textsField(object, u"roles");
    if (object["allowedRoutes"_L1].isArray())
        details.allowedRoutes = listField<AccessRule>(object, u"allowedRoutes", &readAccessRule);
    return details;
}

QJsonObject toJson(const AccessRule &rule)
{
    return {{u"method"_s, rule.method}, {u"path"_s, rule.path}};
}

} // namespace cartouche::api
