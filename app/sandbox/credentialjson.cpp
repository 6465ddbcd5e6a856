// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/credentialjson.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto addressesName = "allowedIPs"_L1;

QJsonValue addressesJson(const Credential &credential)
{
    return credential.allowedIps ? QJsonValue(QJsonArray::fromStringList(*credential.allowedIps))
                                 : QJsonValue();
}

bool isBlock(const QString &text)
{
    return QHostAddress::parseSubnet(text).second >= 0;
}

} // namespace

QJsonArray rulesJson(const Credential &credential)
{
    QJsonArray rules;
    for (const AccessRule &rule : credential.rules)
        rules.append(QJsonObject{{u"method"_s, rule.method}, {u"path"_s, rule.path}});
    return rules;
}

QJsonObject credentialJson(const Credential &credential, const Application &application, const QDateTime &now)
{
    return {
        {u"allowedIPs"_s, addressesJson(credential)},
        {u"applicationId"_s, application.id},
        {u"creation"_s, parisText(credential.creation)},
        {u"credentialId"_s, credential.id},
        {u"expiration"_s, parisText(credential.expiration)},
        {u"lastUse"_s, parisText(credential.lastUse)},
        {u"ovhSupport"_s, false},
        {u"rules"_s, rulesJson(credential)},
        {u"status"_s, stateName(credential.stateAt(now))},
    };
}

QJsonObject applicationJson(const Application &application)
{
    return {
        {u"applicationId"_s, application.id},
        {u"applicationKey"_s, application.key},
        {u"description"_s, application.description},
        {u"name"_s, application.name},
        {u"status"_s, u"active"_s},
    };
}

std::optional<QStringList> readAddresses(const QJsonObject &body, Fields &fields)
{
    const QJsonValue value = body[addressesName];
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (!value.isArray())
        fields.blame(addressesName, u"is not of type array"_s);
    QStringList blocks;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &each : list) {
        if (!isBlock(each.toString()))
            fields.blame(addressesName, u"holds what is not of type ipBlock"_s);
        blocks.append(each.toString());
    }
    return blocks;
}

} // namespace cartouche::sandbox
