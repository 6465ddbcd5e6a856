// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/knownlabels.h"

#include <algorithm>
#include <array>

namespace cartouche::eligibility {

using namespace Qt::StringLiterals;
using Kind = FormField::Kind;
using Section = FormField::Section;

namespace {

// "yes if present" in the guide is mandatory here.
constexpr std::array knownLabels{
    KnownLabel{"OWNER_CONTACT"_L1, Kind::Contact, Section::Owner, false},
    KnownLabel{"ADMIN_ACCOUNT"_L1, Kind::Account, Section::Accounts, false},
    KnownLabel{"TECH_ACCOUNT"_L1, Kind::Account, Section::Accounts, false},
    KnownLabel{"AUTH_INFO"_L1, Kind::Secret, Section::Transfer, true, true},
    KnownLabel{"KEEP_DNS"_L1, Kind::Switch, Section::Transfer, false},
    KnownLabel{"DNS"_L1, Kind::NameServers, Section::NameServers, false},
    KnownLabel{"OWNER_LEGAL_AGE"_L1, Kind::Consent, Section::Declarations, true},
    KnownLabel{"ACCEPT_CONDITIONS"_L1, Kind::Consent, Section::Declarations, true, true},
    KnownLabel{"CLAIMS_NOTICE"_L1, Kind::Consent, Section::Declarations, true, true},
    KnownLabel{"REASON"_L1, Kind::LongText, Section::Declarations, true, true},
    KnownLabel{"PROTECTED_CODE"_L1, Kind::Secret, Section::Declarations, true, true},
    KnownLabel{"DOMAIN_CONFIG"_L1, Kind::Json, Section::Other, false, true},
};

} // namespace

const KnownLabel *knownLabel(const QString &label)
{
    const auto known = std::find_if(knownLabels.begin(), knownLabels.end(),
                                    [&label](const KnownLabel &each) { return each.label == label; });
    return known == knownLabels.end() ? nullptr : &*known;
}

bool dependsOnName(const QString &label)
{
    const KnownLabel *known = knownLabel(label);
    return known != nullptr && known->followsRule && known->section != Section::Transfer;
}

QStringList labelsTogether(const QString &label)
{
    return label == "DNS"_L1 || label == "KEEP_DNS"_L1 ? QStringList{u"DNS"_s, u"KEEP_DNS"_s} : QStringList{label};
}

FormField::Kind kindOfType(const QString &type)
{
    if (type.startsWith(u'/'))
        return type.endsWith("/contact"_L1) ? Kind::Contact : Kind::Raw;
    const QString name = type.toLower();
    if (name == "bool"_L1 || name == "boolean"_L1)
        return Kind::Switch;
    if (name == "integer"_L1 || name == "long"_L1 || name == "int"_L1)
        return Kind::Integer;
    if (name == "nichandle"_L1)
        return Kind::Account;
    if (name == "text"_L1)
        return Kind::LongText;
    if (name == "json"_L1)
        return Kind::Json;
    return Kind::Raw;
}

} // namespace cartouche::eligibility
