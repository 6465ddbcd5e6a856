// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/credential.h"
#include "sandbox/worldstatearchive.h"

namespace cartouche::sandbox {

// What the state file keeps of applications and consumer keys: every member.

using namespace Qt::StringLiterals;

template <typename Archive>
void describe(Archive &archive, Application &application)
{
    archive("id"_L1, application.id);
    archive("key"_L1, application.key);
    archive("secret"_L1, application.secret);
    archive("name"_L1, application.name);
    archive("description"_L1, application.description);
    archive("account"_L1, application.account);
}

template <typename Archive>
void describe(Archive &archive, AccessRule &rule)
{
    archive("method"_L1, rule.method);
    archive("path"_L1, rule.path);
}

template <typename Archive>
void describe(Archive &archive, Credential &credential)
{
    archive("id"_L1, credential.id);
    archive("consumerKey"_L1, credential.consumerKey);
    archive("applicationKey"_L1, credential.applicationKey);
    archive("account"_L1, credential.account);
    archive("token"_L1, credential.token);
    archive("redirection"_L1, credential.redirection);
    archive("rules"_L1, credential.rules);
    archive("allowedIps"_L1, credential.allowedIps);
    archive("state"_L1, credential.state);
    archive("creation"_L1, credential.creation);
    archive("expiration"_L1, credential.expiration);
    archive("lastUse"_L1, credential.lastUse);
}

} // namespace cartouche::sandbox
