// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/models.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace cartouche::eligibility {

/// What OVHcloud's own check is asked about; what is not known is left out of the question.
struct CheckedData
{
    std::optional<api::Contact> owner;
    std::optional<api::Account> adminAccount;
    std::optional<api::Account> techAccount;
    QString domainConfig;               ///< the JSON of DOMAIN_CONFIG
    QString reason;                     ///< REASON
    QString authInfo;                   ///< AUTH_INFO: a secret
    std::optional<bool> acceptConditions; ///< ACCEPT_CONDITIONS
};

/// The body of POST /domain/configurationRule/check, domain.configuration.rules.RuleData: objects by value, without ids.
[[nodiscard]] QJsonObject checkBody(const CheckedData &data);

} // namespace cartouche::eligibility
