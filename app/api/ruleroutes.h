// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/claimnotice.h"
#include "api/client.h"

#include <QJsonObject>

// What registries ask for. Names in their ASCII form.
namespace cartouche::api {

/// GET /domain/configurationRule?action=&domain=, not signed: a domain.configuration.rules.Rule as it came
/// @param action "create", "transfer", "trade", "update"
/// @param isBackground one of many that nobody waits for
[[nodiscard]] Reply<QJsonObject> readConfigurationRule(Client &client, const QString &action, const QString &domain,
                                                       bool isBackground = false);
/// POST /domain/configurationRule/check?action=&domain=: holds a domain.configuration.rules.RuleData against the rule and
/// changes nothing. A refusal (400, DOMDOCRuleNotRespected) names what is wrong in Error::details. Sent once.
[[nodiscard]] Reply<void> checkConfigurationRule(Client &client, const QString &action, const QString &domain,
                                                 const QJsonObject &body);
/// GET /domain/extensions/{name}/registryConfigurations as it came
/// @param extension ASCII, without dot
[[nodiscard]] Reply<QJsonObject> readRegistryConfigurations(Client &client, const QString &extension);
/// GET /domain/data/claimNotice?domain=, not signed
[[nodiscard]] Reply<ClaimNotice> readClaimNotice(Client &client, const QString &domain);

} // namespace cartouche::api
