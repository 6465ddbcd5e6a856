// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/shapewords.h"

#include "base/countries.h"
#include "eligibility/contactmembers.h"
#include "eligibility/phonenumber.h"
#include "eligibility/postalcode.h"
#include "eligibility/vatnumber.h"
#include "forms/memberkinds.h"

#include <QDate>
#include <QRegularExpression>

namespace cartouche::forms {

using namespace Qt::StringLiterals;
using Flaw = eligibility::PhoneReading::Flaw;

QString ShapeWords::warning(const api::Contact &contact, const QString &label)
{
    const QString value = eligibility::memberOf(contact, label);
    if (value.isEmpty())
        return {};
    static const QRegularExpression address(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}$"_s);
    const QString &country = contact.address.country;
    switch (kindOfMember(label)) {
    case MemberKind::Phone: return phone(value);
    case MemberKind::Date: return date(value);
    case MemberKind::Email:
        return address.match(value).hasMatch() ? QString() : tr("An e-mail address looks like contact@example.org.");
    default: break;
    }
    if (label == "address.zip"_L1)
        return postalCode(value, country);
    if (label == "birthZip"_L1)
        return postalCode(value, contact.birthCountry);
    if (label == "vat"_L1 && !eligibility::isVatShape(value, country))
        return tr("VAT numbers of %1 look like %2. OVHcloud checks it.")
            .arg(base::countryName(country), eligibility::vatExample(country));
    return {};
}

QString ShapeWords::phone(const QString &number)
{
    switch (eligibility::readPhone(number, {}).flaw) {
    case Flaw::None: return {};
    case Flaw::NoNumber: return tr("This is no phone number.");
    case Flaw::UnknownCountry: return tr("Choose the country of the number, or begin with + and its calling code.");
    case Flaw::TooShort: return tr("This number is too short.");
    case Flaw::TooLong: return tr("This number is too long.");
    case Flaw::OutOfUse: return tr("Numbers like this are not in use there. OVHcloud checks it.");
    }
    return {};
}

QString ShapeWords::date(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return tr("This is no date. Enter day, month and year, like 31/12/1980.");
    return date > QDate::currentDate() ? tr("This day is still to come.") : QString();
}

QString ShapeWords::postalCode(const QString &code, const QString &country)
{
    if (eligibility::isPostalCodeShape(code, country))
        return {};
    return tr("Postal codes of %1 look like %2. OVHcloud checks it.")
        .arg(base::countryName(country), eligibility::postalCodeExample(country));
}

QString ShapeWords::notUnderstood(const QString &label)
{
    switch (kindOfMember(label)) {
    case MemberKind::Country: return tr("No country has this name. Choose one from the list.");
    case MemberKind::Date: return date(QString());
    case MemberKind::Phone: return phone(u"-"_s);
    case MemberKind::Number: return tr("This has to be a whole number.");
    default: return {};
    }
}

} // namespace cartouche::forms
