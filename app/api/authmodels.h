// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/models.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

// JSON to the models of /auth and back; the same rules as in cartmodels.h.
namespace cartouche::api {

[[nodiscard]] std::optional<AccessRule> readAccessRule(const QJsonValue &json);        ///< method, path
[[nodiscard]] std::optional<CredentialRequest> readCredentialRequest(const QJsonValue &json); ///< key and URL
[[nodiscard]] std::optional<Credential> readCredential(const QJsonValue &json);        ///< status
[[nodiscard]] std::optional<AuthDetails> readAuthDetailsModel(const QJsonValue &json); ///< account

[[nodiscard]] QJsonObject toJson(const AccessRule &rule);

} // namespace cartouche::api
