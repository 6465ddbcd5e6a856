// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/rulesubjects.h"

#include "eligibility/contactmembers.h"

namespace cartouche::order {

using namespace Qt::StringLiterals;

namespace {

const QString ownerLabel = u"OWNER_CONTACT"_s;
const QString adminLabel = u"ADMIN_ACCOUNT"_s;
const QString techLabel = u"TECH_ACCOUNT"_s;

/// "/me/contact/12" and "/domain/contact/12" are one and the same.
qint64 idIn(const QString &value)
{
    const bool isContact = value.startsWith("/me/contact/"_L1) || value.startsWith("/domain/contact/"_L1);
    return isContact ? value.mid(value.lastIndexOf(u'/') + 1).toLongLong() : 0;
}

/// OVHcloud makes the owner out of the account when none is given.
api::Contact asOwner(const eligibility::Members &members)
{
    api::Contact contact;
    for (auto member = members.cbegin(); member != members.cend(); ++member)
        eligibility::setMember(contact, member.key(), member.value());
    return contact;
}

} // namespace

void RuleSubjects::setContacts(const QList<api::Contact> &contacts)
{
    m_contacts.clear();
    for (const api::Contact &contact : contacts)
        m_contacts.insert(contact.id, {contact, eligibility::membersOf(contact)});
}

void RuleSubjects::setAccountHolder(const api::Account &account)
{
    m_account = account;
    m_accountMembers = eligibility::membersOf(account);
    m_accountAsOwner = {asOwner(m_accountMembers), m_accountMembers};
}

const RuleSubjects::Known *RuleSubjects::knownOwner(const DraftName &name) const
{
    const QString value = name.values.value(ownerLabel);
    if (value.isEmpty())
        return m_account ? &m_accountAsOwner : nullptr;
    const auto at = m_contacts.constFind(idIn(value));
    return at == m_contacts.constEnd() ? nullptr : &*at;
}

std::optional<api::Contact> RuleSubjects::ownerOf(const DraftName &name) const
{
    const Known *owner = knownOwner(name);
    return owner != nullptr ? std::optional(owner->contact) : std::nullopt;
}

bool RuleSubjects::isOwnAccount(const QString &account) const
{
    return m_account && (account.isEmpty() || account.compare(m_account->nichandle, Qt::CaseInsensitive) == 0);
}

std::optional<api::Account> RuleSubjects::accountOf(const DraftName &name, const QString &label) const
{
    return isOwnAccount(name.values.value(label)) ? m_account : std::nullopt;
}

eligibility::RuleData RuleSubjects::dataOf(const DraftName &name) const
{
    eligibility::RuleData data;
    if (const Known *owner = knownOwner(name))
        data.owner = owner->members;
    for (auto value = name.values.cbegin(); value != name.values.cend(); ++value) {
        if (value.key() != ownerLabel && value.key() != adminLabel && value.key() != techLabel)
            data.values.insert(value.key(), value.value());
    }
    if (isOwnAccount(name.values.value(adminLabel)))
        data.adminAccount = m_accountMembers;
    if (isOwnAccount(name.values.value(techLabel)))
        data.techAccount = m_accountMembers;
    return data;
}

QStringList RuleSubjects::contextsOf(const DraftName &name)
{
    QStringList contexts{name.action(), u"order"_s};
    if (name.offer().pricingMode.contains("premium"_L1))
        contexts.append(u"premium"_s);
    return contexts;
}

bool isSame(const eligibility::RuleData &a, const eligibility::RuleData &b)
{
    return a.owner == b.owner && a.adminAccount == b.adminAccount && a.techAccount == b.techAccount
        && a.values == b.values;
}

} // namespace cartouche::order
