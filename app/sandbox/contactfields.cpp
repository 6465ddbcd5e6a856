// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/contactfields.h"

#include "sandbox/enumerations.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

enum class Kind { Text, Number, Country, Language, LegalForm, Gender, Date, Phone, Email };
enum class In { Both, MeOnly, DomainOnly };

struct Field
{
    QLatin1StringView name;
    Kind kind = Kind::Text;
    In in = In::Both;
    bool requiredInMe = false;
};

const QList<Field> &contactFields()
{
    static const QList<Field> list{
        {"accreditationCountry"_L1, Kind::Country, In::DomainOnly},
        {"accreditationId"_L1, Kind::Text, In::DomainOnly},
        {"accreditationOrganism"_L1, Kind::Text, In::DomainOnly},
        {"accreditationYear"_L1, Kind::Number, In::DomainOnly},
        {"birthCity"_L1},
        {"birthCountry"_L1, Kind::Country},
        {"birthDay"_L1, Kind::Date},
        {"birthZip"_L1},
        {"cellPhone"_L1, Kind::Phone},
        {"companyNationalIdentificationNumber"_L1},
        {"email"_L1, Kind::Email, In::Both, true},
        {"enterpriseId"_L1, Kind::Text, In::DomainOnly},
        {"fax"_L1, Kind::Text, In::DomainOnly},
        {"fax"_L1, Kind::Phone, In::MeOnly},
        {"firstName"_L1, Kind::Text, In::Both, true},
        {"gender"_L1, Kind::Gender},
        {"insee"_L1, Kind::Text, In::DomainOnly},
        {"language"_L1, Kind::Language, In::Both, true},
        {"lastName"_L1, Kind::Text, In::Both, true},
        {"legalForm"_L1, Kind::LegalForm, In::Both, true},
        {"legalFormCategory"_L1, Kind::Text, In::DomainOnly},
        {"nationalIdentificationNumber"_L1},
        {"nationality"_L1, Kind::Country},
        {"organisationAccountable"_L1, Kind::Text, In::DomainOnly},
        {"organisationFunding"_L1, Kind::Text, In::DomainOnly},
        {"organisationFundingOther"_L1, Kind::Text, In::DomainOnly},
        {"organisationName"_L1},
        {"organisationRole"_L1, Kind::Text, In::DomainOnly},
        {"organisationRoleOther"_L1, Kind::Text, In::DomainOnly},
        {"organisationStaffStatus"_L1, Kind::Text, In::DomainOnly},
        {"organisationStaffStatusOther"_L1, Kind::Text, In::DomainOnly},
        {"organisationType"_L1},
        {"organisationTypeOther"_L1, Kind::Text, In::DomainOnly},
        {"phone"_L1, Kind::Phone},
        {"registrantDocumentType"_L1, Kind::Text, In::DomainOnly},
        {"registrantDocumentTypeOther"_L1, Kind::Text, In::DomainOnly},
        {"roleInOrganisation"_L1, Kind::Text, In::DomainOnly},
        {"spareEmail"_L1, Kind::Email, In::MeOnly},
        {"trademarkId"_L1, Kind::Text, In::DomainOnly},
        {"vat"_L1},
        {"website"_L1, Kind::Text, In::DomainOnly},
    };
    return list;
}

const QList<Field> &addressFields()
{
    static const QList<Field> list{
        {"city"_L1, Kind::Text, In::Both, true},
        {"country"_L1, Kind::Country, In::Both, true},
        {"line1"_L1, Kind::Text, In::Both, true},
        {"line2"_L1},
        {"line3"_L1},
        {"otherDetails"_L1},
        {"province"_L1},
        {"zip"_L1},
    };
    return list;
}

bool isInView(const Field &field, ContactView view)
{
    return field.in == In::Both || (field.in == In::MeOnly) == (view == ContactView::Me);
}

/// Why a text cannot stand in such a field; empty when it can.
QString flawOf(Kind kind, const QString &text)
{
    static const QRegularExpression phone(u"^\\+[0-9]{1,4}\\.?[0-9]{4,14}$"_s);
    static const QRegularExpression email(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"_s);
    const auto unless = [](bool isRight, const QString &why) { return isRight ? QString() : why; };
    switch (kind) {
    case Kind::Text:
    case Kind::Number: return {};
    case Kind::Country:
        return unless(countries().contains(text), u"is not one of nichandle.CountryEnum"_s);
    case Kind::Language:
        return unless(languages().contains(text), u"is not one of nichandle.LanguageEnum"_s);
    case Kind::LegalForm:
        return unless(legalForms().contains(text), u"is not one of nichandle.LegalFormEnum"_s);
    case Kind::Gender:
        return unless(text == "female"_L1 || text == "male"_L1,
                      u"is not one of nichandle.GenderEnum"_s);
    case Kind::Date:
        return unless(QDate::fromString(text, Qt::ISODate).isValid(), u"is not of type date"_s);
    case Kind::Phone: return unless(phone.match(text).hasMatch(), u"is not of type phoneNumber"_s);
    case Kind::Email: return unless(email.match(text).hasMatch(), u"is not an e-mail address"_s);
    }
    return {};
}

QJsonObject readMembers(const QList<Field> &list, ContactView view, const QJsonObject &source,
                        Fields &fields)
{
    QJsonObject values;
    for (const Field &field : list) {
        const QJsonValue value = source.value(field.name);
        if (!isInView(field, view) || value.isUndefined())
            continue;
        if (value.isNull()) { // takes away what was said before
            values[field.name] = value;
            continue;
        }
        const bool isWhole = value.isDouble() && value.toDouble() == double(value.toInteger());
        const bool isRightType = field.kind == Kind::Number ? isWhole : value.isString();
        if (!isRightType)
            fields.blame(field.name, u"is not of its type"_s);
        else if (const QString flaw = flawOf(field.kind, value.toString());
                 !flaw.isEmpty() && !value.toString().isEmpty())
            fields.blame(field.name, flaw);
        values[field.name] = value;
    }
    return values;
}

void demand(const QList<Field> &list, const QJsonObject &values, Fields &fields)
{
    for (const Field &field : list) {
        if (field.requiredInMe && values.value(field.name).toString().isEmpty())
            fields.blame(field.name, u"is a required property"_s);
    }
}

QJsonObject viewOf(const QList<Field> &list, ContactView view, const QJsonObject &values)
{
    QJsonObject members;
    for (const Field &field : list) {
        const QJsonValue value = values.value(field.name);
        if (isInView(field, view))
            members[field.name] = value.isUndefined() ? QJsonValue() : value;
    }
    return members;
}

void addMembers(const QString &prefix, const QList<Field> &list, ContactView view, QList<ContactMember> &members)
{
    for (const Field &field : list) {
        if (isInView(field, view))
            members.append({prefix + field.name, field.requiredInMe && view == ContactView::Me});
    }
}

QJsonObject withoutNothing(const QJsonObject &values)
{
    QJsonObject kept;
    for (auto each = values.begin(); each != values.end(); ++each) {
        const QJsonValue value = each.value().isObject()
            ? QJsonValue(withoutNothing(each.value().toObject())) : each.value();
        const bool isNothing = value.isNull() || (value.isString() && value.toString().isEmpty())
            || (value.isObject() && value.toObject().isEmpty());
        if (!isNothing)
            kept[each.key()] = value;
    }
    return kept;
}

} // namespace

QJsonObject readContact(ContactView view, const QJsonValue &body, Fields &fields)
{
    const QJsonValue address = body[u"address"];
    if (!address.isUndefined() && !address.isNull() && !address.isObject())
        fields.blame("address"_L1, u"is not of type object"_s);
    QJsonObject values = readMembers(contactFields(), view, body.toObject(), fields);
    const QJsonObject place = readMembers(addressFields(), view, address.toObject(), fields);
    if (!place.isEmpty())
        values[u"address"_s] = place;
    return values;
}

QList<ContactMember> contactMembers(ContactView view)
{
    QList<ContactMember> members;
    addMembers(u"address."_s, addressFields(), view, members);
    addMembers({}, contactFields(), view, members);
    return members;
}

bool isMemberOf(ContactView view, QStringView name)
{
    const QList<ContactMember> members = contactMembers(view);
    return std::any_of(members.begin(), members.end(), [name](const ContactMember &each) { return each.name == name; });
}

void demandMeContact(const QJsonObject &values, Fields &fields)
{
    demand(addressFields(), values[u"address"].toObject(), fields);
    demand(contactFields(), values, fields);
}

QJsonObject contactJson(ContactView view, qint64 id, const QJsonObject &values)
{
    QJsonObject body = viewOf(contactFields(), view, values);
    body[u"address"_s] = viewOf(addressFields(), view, values[u"address"].toObject());
    body[u"id"_s] = id;
    return body;
}

QJsonObject mergedContact(QJsonObject values, const QJsonObject &changes)
{
    for (auto each = changes.begin(); each != changes.end(); ++each) {
        const bool isAddress = each.key() == "address"_L1;
        values[each.key()] = isAddress
            ? QJsonValue(mergedContact(values[u"address"].toObject(), each.value().toObject()))
            : each.value();
    }
    return values;
}

bool isSameContact(const QJsonObject &one, const QJsonObject &other)
{
    return withoutNothing(one) == withoutNothing(other);
}

} // namespace cartouche::sandbox
