// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eligibility/ruledata.h"
#include "order/draftname.h"

#include <QHash>

#include <optional>

namespace cartouche::order {

/// Who the owner and the accounts of a name are, by value: what rules are held against and what OVHcloud's check is told.
/// Knows the contacts and the holder of the account that orders; nobody else's.
class RuleSubjects
{
public:
    void setContacts(const QList<api::Contact> &contacts);
    void setAccountHolder(const api::Account &account);

    /// The owner that is chosen; the account's own data when none is. None: somebody that nobody knows here.
    [[nodiscard]] std::optional<api::Contact> ownerOf(const DraftName &name) const;
    /// The account behind ADMIN_ACCOUNT or TECH_ACCOUNT; the one that orders when nothing is entered.
    [[nodiscard]] std::optional<api::Account> accountOf(const DraftName &name, const QString &label) const;
    [[nodiscard]] eligibility::RuleData dataOf(const DraftName &name) const;
    /// The contexts of a rule that count for a name.
    [[nodiscard]] static QStringList contextsOf(const DraftName &name);

private:
    struct Known
    {
        api::Contact contact;
        eligibility::Members members;
    };
    [[nodiscard]] const Known *knownOwner(const DraftName &name) const;
    [[nodiscard]] bool isOwnAccount(const QString &account) const;

    QHash<qint64, Known> m_contacts;
    std::optional<api::Account> m_account;
    eligibility::Members m_accountMembers;
    Known m_accountAsOwner;
};

/// Whether rules and checks would see the same.
[[nodiscard]] bool isSame(const eligibility::RuleData &a, const eligibility::RuleData &b);

} // namespace cartouche::order
