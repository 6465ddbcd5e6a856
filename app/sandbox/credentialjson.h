// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/call.h"

namespace cartouche::sandbox {

/// auth.AccessRule[]
[[nodiscard]] QJsonArray rulesJson(const Credential &credential);
/// auth.ApiCredential
[[nodiscard]] QJsonObject credentialJson(const Credential &credential, const Application &application,
                                         const QDateTime &now);
/// auth.ApiApplication
[[nodiscard]] QJsonObject applicationJson(const Application &application);

/// `allowedIPs` of a body: blocks such as "192.0.2.0/24"; none when it is missing or null.
[[nodiscard]] std::optional<QStringList> readAddresses(const QJsonObject &body, Fields &fields);

} // namespace cartouche::sandbox
