// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/contactmembers.h"

#include <algorithm>
#include <array>

namespace cartouche::eligibility {

using namespace Qt::StringLiterals;

namespace {

using api::Contact;
using api::ContactAddress;

struct ContactMember
{
    QLatin1StringView label;
    QString Contact::*text = nullptr;
    QString ContactAddress::*address = nullptr;
};

constexpr std::array members{
    ContactMember{"legalForm"_L1, &Contact::legalForm},
    ContactMember{"organisationName"_L1, &Contact::organisationName},
    ContactMember{"organisationType"_L1, &Contact::organisationType},
    ContactMember{"organisationTypeOther"_L1, &Contact::organisationTypeOther},
    ContactMember{"legalFormCategory"_L1, &Contact::legalFormCategory},
    ContactMember{"companyNationalIdentificationNumber"_L1, &Contact::companyNationalIdentificationNumber},
    ContactMember{"vat"_L1, &Contact::vat},
    ContactMember{"insee"_L1, &Contact::insee},
    ContactMember{"enterpriseId"_L1, &Contact::enterpriseId},
    ContactMember{"trademarkId"_L1, &Contact::trademarkId},
    ContactMember{"firstName"_L1, &Contact::firstName},
    ContactMember{"lastName"_L1, &Contact::lastName},
    ContactMember{"gender"_L1, &Contact::gender},
    ContactMember{"email"_L1, &Contact::email},
    ContactMember{"spareEmail"_L1, &Contact::spareEmail},
    ContactMember{"phone"_L1, &Contact::phone},
    ContactMember{"cellPhone"_L1, &Contact::cellPhone},
    ContactMember{"fax"_L1, &Contact::fax},
    ContactMember{"address.country"_L1, nullptr, &ContactAddress::country},
    ContactMember{"address.line1"_L1, nullptr, &ContactAddress::line1},
    ContactMember{"address.line2"_L1, nullptr, &ContactAddress::line2},
    ContactMember{"address.line3"_L1, nullptr, &ContactAddress::line3},
    ContactMember{"address.zip"_L1, nullptr, &ContactAddress::zip},
    ContactMember{"address.city"_L1, nullptr, &ContactAddress::city},
    ContactMember{"address.province"_L1, nullptr, &ContactAddress::province},
    ContactMember{"address.otherDetails"_L1, nullptr, &ContactAddress::otherDetails},
    ContactMember{"language"_L1, &Contact::language},
    ContactMember{"birthDay"_L1, &Contact::birthDay},
    ContactMember{"birthCountry"_L1, &Contact::birthCountry},
    ContactMember{"birthZip"_L1, &Contact::birthZip},
    ContactMember{"birthCity"_L1, &Contact::birthCity},
    ContactMember{"nationality"_L1, &Contact::nationality},
    ContactMember{"nationalIdentificationNumber"_L1, &Contact::nationalIdentificationNumber},
    ContactMember{"registrantDocumentType"_L1, &Contact::registrantDocumentType},
    ContactMember{"registrantDocumentTypeOther"_L1, &Contact::registrantDocumentTypeOther},
    ContactMember{"website"_L1, &Contact::website},
    ContactMember{"roleInOrganisation"_L1, &Contact::roleInOrganisation},
    ContactMember{"organisationRole"_L1, &Contact::organisationRole},
    ContactMember{"organisationRoleOther"_L1, &Contact::organisationRoleOther},
    ContactMember{"organisationFunding"_L1, &Contact::organisationFunding},
    ContactMember{"organisationFundingOther"_L1, &Contact::organisationFundingOther},
    ContactMember{"organisationStaffStatus"_L1, &Contact::organisationStaffStatus},
    ContactMember{"organisationStaffStatusOther"_L1, &Contact::organisationStaffStatusOther},
    ContactMember{"organisationAccountable"_L1, &Contact::organisationAccountable},
    ContactMember{"accreditationId"_L1, &Contact::accreditationId},
    ContactMember{"accreditationCountry"_L1, &Contact::accreditationCountry},
    ContactMember{"accreditationOrganism"_L1, &Contact::accreditationOrganism},
};

constexpr QLatin1StringView accreditationYear("accreditationYear");

const ContactMember *find(const QString &label)
{
    const auto at = std::find_if(members.begin(), members.end(),
                                 [&label](const ContactMember &each) { return each.label == label; });
    return at == members.end() ? nullptr : &*at;
}

} // namespace

const QStringList &contactMembers()
{
    static const QStringList labels = [] {
        QStringList list;
        for (const ContactMember &each : members)
            list.append(each.label);
        list.append(accreditationYear);
        return list;
    }();
    return labels;
}

QString memberOf(const Contact &contact, const QString &label)
{
    if (label == accreditationYear)
        return contact.accreditationYear ? QString::number(*contact.accreditationYear) : QString();
    const ContactMember *member = find(label);
    if (member == nullptr)
        return {};
    return member->text != nullptr ? contact.*(member->text) : contact.address.*(member->address);
}

QString memberNamed(const QString &name)
{
    const QString last = name.section(u'.', -1).remove(u'_').toLower();
    const QStringList &all = contactMembers();
    const auto at = std::find_if(all.begin(), all.end(),
                                 [&last](const QString &member) { return member.section(u'.', -1).toLower() == last; });
    return at == all.end() ? QString() : *at;
}

bool setMember(Contact &contact, const QString &label, const QString &value)
{
    if (label == accreditationYear) {
        bool isNumber = false;
        const qint64 year = value.toLongLong(&isNumber);
        if (!isNumber && !value.isEmpty())
            return false;
        contact.accreditationYear = isNumber ? std::optional(year) : std::nullopt;
        return true;
    }
    const ContactMember *member = find(label);
    if (member == nullptr)
        return false;
    (member->text != nullptr ? contact.*(member->text) : contact.address.*(member->address)) = value;
    return true;
}

} // namespace cartouche::eligibility
