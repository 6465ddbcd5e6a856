// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/models.h"

#include <QHash>
#include <QString>

#include <optional>

namespace cartouche::eligibility {

/// The members of a contact or an account by the labels of rules: "address.city", "lastName". Empty ones are left out.
using Members = QHash<QString, QString>;

[[nodiscard]] Members membersOf(const api::Contact &contact);
/// An account has the same members under flat names: "name" is "lastName", "city" is "address.city".
[[nodiscard]] Members membersOf(const api::Account &account);
/// Whether a contact, an account can have a member of this label at all; rules know more of them than the API's models.
[[nodiscard]] bool isContactMember(const QString &label);
[[nodiscard]] bool isAccountMember(const QString &label);

/// All that a rule is held against: what a name is going to be ordered with.
struct RuleData
{
    /// An object that nobody knows the members of, such as somebody else's account, is null: what depends on it is
    /// neither fulfilled nor broken, and left to OVHcloud.
    std::optional<Members> owner;        ///< OWNER_CONTACT
    std::optional<Members> adminAccount; ///< ADMIN_ACCOUNT
    std::optional<Members> techAccount;  ///< TECH_ACCOUNT
    /// Every other label: "REASON", "ACCEPT_CONDITIONS" ("true"), "AUTH_INFO"…; DOMAIN_CONFIG as the JSON that is sent.
    QHash<QString, QString> values;
};

} // namespace cartouche::eligibility
