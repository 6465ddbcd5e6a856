// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/answer.h"
#include "sandbox/world.h"

namespace cartouche::sandbox {

/// What the registry says about the members of a contact that owns a name; nothing for one that
/// owns none. Labels as in rules: "address.city".
struct ContactRules
{
    QStringList mandatory;
    QStringList readOnly;
};

[[nodiscard]] ContactRules contactRulesOf(const World &world, const Account &account, const Contact &contact);

/// Why an owner's contact may not say this from now on: a member that only an owner change can
/// change, or a rule of the registry that it would break.
[[nodiscard]] std::optional<Answer> refusalOfChange(const World &world, const Account &account,
                                                    const Contact &contact, const QJsonObject &values,
                                                    const QDateTime &now);

/// Why a contact with these values may not become the owner of a name that the account holds.
[[nodiscard]] std::optional<Answer> refusalOfNewOwner(const World &world, const Account &account,
                                                      const Domain &domain, const QJsonObject &values,
                                                      const QDateTime &now);

} // namespace cartouche::sandbox
