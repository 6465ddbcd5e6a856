// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/memberwords.h"

#include "base/countries.h"
#include "eligibility/phonenumber.h"

#include <QDate>
#include <QLocale>

namespace cartouche::forms {

using namespace Qt::StringLiterals;

QString MemberWords::name(const QString &label)
{
    for (const auto words : {&MemberWords::commonName, &MemberWords::personName, &MemberWords::organisationName}) {
        if (const QString name = words(label); !name.isEmpty())
            return name;
    }
    return label.left(80);
}

QString MemberWords::commonName(const QString &label)
{
    if (label == "legalForm"_L1)
        return tr("Legal form");
    if (label == "firstName"_L1)
        return tr("First name");
    if (label == "lastName"_L1)
        return tr("Last name");
    if (label == "email"_L1)
        return tr("E-mail");
    if (label == "spareEmail"_L1)
        return tr("Second e-mail");
    if (label == "phone"_L1)
        return tr("Phone");
    if (label == "cellPhone"_L1)
        return tr("Mobile phone");
    if (label == "fax"_L1)
        return tr("Fax");
    if (label == "language"_L1)
        return tr("Language");
    if (label == "website"_L1)
        return tr("Website");
    if (label == "address.country"_L1)
        return tr("Country");
    if (label == "address.line1"_L1)
        return tr("Street and number");
    if (label == "address.line2"_L1)
        return tr("Address, line 2");
    if (label == "address.line3"_L1)
        return tr("Address, line 3");
    if (label == "address.zip"_L1)
        return tr("Postal code");
    if (label == "address.city"_L1)
        return tr("Town");
    if (label == "address.province"_L1)
        return tr("State or province");
    if (label == "address.otherDetails"_L1)
        return tr("Other address details");
    return {};
}

QString MemberWords::personName(const QString &label)
{
    if (label == "gender"_L1)
        return tr("Gender");
    if (label == "birthDay"_L1)
        return tr("Date of birth");
    if (label == "birthCountry"_L1)
        return tr("Country of birth");
    if (label == "birthZip"_L1)
        return tr("Postal code of birth");
    if (label == "birthCity"_L1)
        return tr("Town of birth");
    if (label == "nationality"_L1)
        return tr("Nationality");
    if (label == "nationalIdentificationNumber"_L1)
        return tr("Personal identity number");
    if (label == "registrantDocumentType"_L1)
        return tr("Identity document");
    if (label == "registrantDocumentTypeOther"_L1)
        return tr("Other identity document");
    return {};
}

QString MemberWords::organisationName(const QString &label)
{
    if (label == "organisationName"_L1)
        return tr("Organisation");
    if (label == "organisationType"_L1)
        return tr("Kind of organisation");
    if (label == "organisationTypeOther"_L1)
        return tr("Other kind of organisation");
    if (label == "legalFormCategory"_L1)
        return tr("Category of the legal form");
    if (label == "companyNationalIdentificationNumber"_L1)
        return tr("Company number");
    if (label == "vat"_L1)
        return tr("VAT number");
    if (label == "insee"_L1)
        return tr("INSEE number");
    if (label == "enterpriseId"_L1)
        return tr("Enterprise number");
    if (label == "trademarkId"_L1)
        return tr("Trademark number");
    if (label == "roleInOrganisation"_L1)
        return tr("Role in the organisation");
    if (label == "organisationRole"_L1)
        return tr("Role of the organisation");
    if (label == "organisationRoleOther"_L1)
        return tr("Other role of the organisation");
    if (label == "organisationFunding"_L1)
        return tr("Funding of the organisation");
    if (label == "organisationFundingOther"_L1)
        return tr("Other funding of the organisation");
    if (label == "organisationStaffStatus"_L1)
        return tr("Status of its staff");
    if (label == "organisationStaffStatusOther"_L1)
        return tr("Other status of its staff");
    if (label == "organisationAccountable"_L1)
        return tr("Accountable person");
    if (label == "accreditationId"_L1)
        return tr("Accreditation number");
    if (label == "accreditationCountry"_L1)
        return tr("Country of accreditation");
    if (label == "accreditationOrganism"_L1)
        return tr("Accrediting body");
    if (label == "accreditationYear"_L1)
        return tr("Year of accreditation");
    return {};
}

QString MemberWords::help(const QString &label)
{
    if (label == "email"_L1)
        return tr("The registry writes to it. A message that stays unanswered can take a name offline.");
    if (label == "language"_L1)
        return tr("OVHcloud and the registry write in it.");
    if (label == "birthZip"_L1)
        return tr("Born abroad: the code of that town, or 00000.");
    if (label == "trademarkId"_L1)
        return tr("Of a trademark that has the same name.");
    return {};
}

QString MemberWords::section(MemberSection section)
{
    switch (section) {
    case MemberSection::Person: return tr("Who");
    case MemberSection::Reach: return tr("How to reach them");
    case MemberSection::Address: return tr("Address");
    case MemberSection::Birth: return tr("Birth and identity");
    case MemberSection::Numbers: return tr("Numbers");
    }
    return {};
}

QString MemberWords::legalForm(const QString &value)
{
    if (value == "individual"_L1)
        return tr("Person");
    if (value == "corporation"_L1)
        return tr("Company");
    if (value == "association"_L1)
        return tr("Association");
    if (value == "administration"_L1)
        return tr("Public body");
    if (value == "personalcorporation"_L1)
        return tr("Sole trader");
    return value == "other"_L1 ? tr("Other organisation") : value.left(80);
}

QString MemberWords::gender(const QString &value)
{
    if (value == "female"_L1)
        return tr("Female");
    return value == "male"_L1 ? tr("Male") : value.left(80);
}

QString MemberWords::language(const QString &code)
{
    const QLocale locale(code);
    if (locale.name() != code)
        return code.left(80);
    // Qt names some of them with their country already ("British English").
    const QLocale plain(locale.language());
    QString name = QLocale(plain.language(), QLocale::AnyTerritory).nativeLanguageName();
    if (locale.language() == QLocale::English)
        name = u"English"_s;
    else if (locale.language() == QLocale::French)
        name = u"français"_s;
    else if (locale.language() == QLocale::Spanish)
        name = u"español"_s;
    return u"%1 (%2)"_s.arg(name, locale.nativeTerritoryName());
}

QString MemberWords::value(const QString &label, const QString &value)
{
    switch (kindOfMember(label)) {
    case MemberKind::Country: return base::countryName(value);
    case MemberKind::Phone: return eligibility::shownPhone(value);
    case MemberKind::LegalForm: return legalForm(value);
    case MemberKind::Gender: return gender(value);
    case MemberKind::Language: return language(value);
    case MemberKind::Date: {
        const QDate date = QDate::fromString(value, Qt::ISODate);
        return date.isValid() ? QLocale().toString(date, QLocale::LongFormat) : value;
    }
    default: return value;
    }
}

} // namespace cartouche::forms
