// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/memberkinds.h"

#include "eligibility/contactmembers.h"

#include <QStringList>

namespace cartouche::forms {

using namespace Qt::StringLiterals;

namespace {

const QStringList commonMembers{u"legalForm"_s,     u"firstName"_s,       u"lastName"_s,     u"email"_s,
                                u"phone"_s,         u"address.country"_s, u"address.line1"_s, u"address.zip"_s,
                                u"address.city"_s,  u"language"_s};

/// What me.contact.Contact does not allow to be null.
const QStringList neededMembers{u"legalForm"_s,       u"firstName"_s,     u"lastName"_s,     u"email"_s,
                                u"address.country"_s, u"address.line1"_s, u"address.city"_s, u"language"_s};

const QStringList accountMembers{
    u"organisationName"_s, u"organisationType"_s, u"vat"_s, u"companyNationalIdentificationNumber"_s,
    u"gender"_s,           u"cellPhone"_s,        u"fax"_s, u"spareEmail"_s,
    u"birthDay"_s,         u"birthCountry"_s,     u"birthZip"_s, u"birthCity"_s,
    u"nationality"_s,      u"nationalIdentificationNumber"_s};

const QStringList personMembers{u"legalForm"_s, u"firstName"_s, u"lastName"_s, u"gender"_s, u"legalFormCategory"_s};

const QStringList numberMembers{u"companyNationalIdentificationNumber"_s, u"vat"_s, u"insee"_s, u"enterpriseId"_s,
                                u"trademarkId"_s};

} // namespace

MemberKind kindOfMember(const QString &label)
{
    if (label.endsWith("ountry"_L1) || label == "nationality"_L1)
        return MemberKind::Country;
    if (label.endsWith("mail"_L1))
        return MemberKind::Email;
    if (label == "phone"_L1 || label == "cellPhone"_L1 || label == "fax"_L1)
        return MemberKind::Phone;
    if (label == "birthDay"_L1)
        return MemberKind::Date;
    if (label == "legalForm"_L1)
        return MemberKind::LegalForm;
    if (label == "gender"_L1)
        return MemberKind::Gender;
    if (label == "language"_L1)
        return MemberKind::Language;
    return label == "accreditationYear"_L1 ? MemberKind::Number : MemberKind::Text;
}

MemberSection sectionOfMember(const QString &label)
{
    if (label.startsWith("address."_L1))
        return MemberSection::Address;
    if (label.startsWith("birth"_L1) || label.startsWith("national"_L1) || label.startsWith("registrantDocument"_L1))
        return MemberSection::Birth;
    if (numberMembers.contains(label) || label.startsWith("accreditation"_L1))
        return MemberSection::Numbers;
    if (personMembers.contains(label) || label.contains("rganisation"_L1))
        return MemberSection::Person;
    return MemberSection::Reach;
}

bool isServedBy(const QString &label, const QString &resource)
{
    if (resource == "/me/contact"_L1)
        return commonMembers.contains(label) || accountMembers.contains(label) || label.startsWith("address."_L1);
    return label != "spareEmail"_L1;
}

bool isCommonMember(const QString &label)
{
    return commonMembers.contains(label);
}

bool isNeededAnyway(const QString &label)
{
    return neededMembers.contains(label);
}

} // namespace cartouche::forms
