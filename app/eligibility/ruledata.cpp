// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/ruledata.h"

#include "eligibility/contactmembers.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace cartouche::eligibility {

using namespace Qt::StringLiterals;

namespace {

using api::Account;

struct AccountMember
{
    QLatin1StringView label;
    QString Account::*text = nullptr;
};

constexpr std::array accountMembers{
    AccountMember{"address.city"_L1, &Account::city},
    AccountMember{"address.country"_L1, &Account::country},
    AccountMember{"address.line1"_L1, &Account::address},
    AccountMember{"address.line2"_L1, &Account::complementaryAddress},
    AccountMember{"address.province"_L1, &Account::area},
    AccountMember{"address.zip"_L1, &Account::zip},
    AccountMember{"birthCity"_L1, &Account::birthCity},
    AccountMember{"birthDay"_L1, &Account::birthDay},
    AccountMember{"companyNationalIdentificationNumber"_L1, &Account::companyNationalIdentificationNumber},
    AccountMember{"corporationType"_L1, &Account::corporationType},
    AccountMember{"email"_L1, &Account::email},
    AccountMember{"fax"_L1, &Account::fax},
    AccountMember{"firstName"_L1, &Account::firstname},
    AccountMember{"gender"_L1, &Account::sex},
    AccountMember{"language"_L1, &Account::language},
    AccountMember{"lastName"_L1, &Account::name},
    AccountMember{"legalForm"_L1, &Account::legalform},
    AccountMember{"nationalIdentificationNumber"_L1, &Account::nationalIdentificationNumber},
    AccountMember{"organisationName"_L1, &Account::organisation},
    AccountMember{"organisationType"_L1, &Account::corporationType},
    AccountMember{"phone"_L1, &Account::phone},
    AccountMember{"spareEmail"_L1, &Account::spareEmail},
    AccountMember{"vat"_L1, &Account::vat},
};

} // namespace

Members membersOf(const api::Contact &contact)
{
    Members members;
    for (const QString &label : contactMembers()) {
        if (const QString value = memberOf(contact, label); !value.isEmpty())
            members.insert(label, value);
    }
    return members;
}

Members membersOf(const api::Account &account)
{
    Members members;
    for (const AccountMember &each : accountMembers) {
        if (const QString &value = account.*each.text; !value.isEmpty())
            members.insert(each.label, value);
    }
    return members;
}

bool isContactMember(const QString &label)
{
    static const QSet<QString> labels(contactMembers().begin(), contactMembers().end());
    return labels.contains(label);
}

bool isAccountMember(const QString &label)
{
    return std::any_of(accountMembers.begin(), accountMembers.end(),
                       [&label](const AccountMember &each) { return each.label == label; });
}

} // namespace cartouche::eligibility
