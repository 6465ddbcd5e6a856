// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/memodels.h"

#include "api/jsonfields.h"

#include <span>

namespace cartouche::api {

using namespace Qt::StringLiterals;

namespace {

/// One text of a model and its name in JSON.
template <typename Model>
struct TextMember
{
    QStringView name;
    QString Model::*member;
    bool isAccountContact = false; ///< for contacts: /me/contact has it too
};

constexpr TextMember<Account> accountTexts[] = {
    {u"nichandle", &Account::nichandle},
    {u"ovhSubsidiary", &Account::ovhSubsidiary},
    {u"ovhCompany", &Account::ovhCompany},
    {u"country", &Account::country},
    {u"language", &Account::language},
    {u"email", &Account::email},
    {u"spareEmail", &Account::spareEmail},
    {u"firstname", &Account::firstname},
    {u"name", &Account::name},
    {u"organisation", &Account::organisation},
    {u"legalform", &Account::legalform},
    {u"address", &Account::address},
    {u"complementaryAddress", &Account::complementaryAddress},
    {u"city", &Account::city},
    {u"zip", &Account::zip},
    {u"area", &Account::area},
    {u"phone", &Account::phone},
    {u"phoneCountry", &Account::phoneCountry},
    {u"phoneType", &Account::phoneType},
    {u"fax", &Account::fax},
    {u"sex", &Account::sex},
    {u"birthCity", &Account::birthCity},
    {u"birthDay", &Account::birthDay},
    {u"vat", &Account::vat},
    {u"state", &Account::state},
    {u"customerCode", &Account::customerCode},
    {u"corporationType", &Account::corporationType},
    {u"companyNationalIdentificationNumber", &Account::companyNationalIdentificationNumber},
    {u"nationalIdentificationNumber", &Account::nationalIdentificationNumber},
    {u"italianSDI", &Account::italianSDI},
    {u"purposeOfPurchase", &Account::purposeOfPurchase},
};

constexpr TextMember<ContactAddress> addressTexts[] = {
    {u"line1", &ContactAddress::line1},
    {u"line2", &ContactAddress::line2},
    {u"line3", &ContactAddress::line3},
    {u"otherDetails", &ContactAddress::otherDetails},
    {u"zip", &ContactAddress::zip},
    {u"city", &ContactAddress::city},
    {u"province", &ContactAddress::province},
    {u"country", &ContactAddress::country},
};

constexpr bool inBoth = true;
constexpr TextMember<Contact> contactTexts[] = {
    {u"firstName", &Contact::firstName, inBoth},
    {u"lastName", &Contact::lastName, inBoth},
    {u"legalForm", &Contact::legalForm, inBoth},
    {u"organisationName", &Contact::organisationName, inBoth},
    {u"organisationType", &Contact::organisationType, inBoth},
    {u"organisationTypeOther", &Contact::organisationTypeOther},
    {u"organisationRole", &Contact::organisationRole},
    {u"organisationRoleOther", &Contact::organisationRoleOther},
    {u"organisationFunding", &Contact::organisationFunding},
    {u"organisationFundingOther", &Contact::organisationFundingOther},
    {u"organisationStaffStatus", &Contact::organisationStaffStatus},
    {u"organisationStaffStatusOther", &Contact::organisationStaffStatusOther},
    {u"organisationAccountable", &Contact::organisationAccountable},
    {u"roleInOrganisation", &Contact::roleInOrganisation},
    {u"email", &Contact::email, inBoth},
    {u"phone", &Contact::phone, inBoth},
    {u"cellPhone", &Contact::cellPhone, inBoth},
    {u"fax", &Contact::fax, inBoth},
    {u"language", &Contact::language, inBoth},
    {u"gender", &Contact::gender, inBoth},
    {u"nationality", &Contact::nationality, inBoth},
    {u"birthDay", &Contact::birthDay, inBoth},
    {u"birthCity", &Contact::birthCity, inBoth},
    {u"birthZip", &Contact::birthZip, inBoth},
    {u"birthCountry", &Contact::birthCountry, inBoth},
    {u"vat", &Contact::vat, inBoth},
    {u"website", &Contact::website},
    {u"insee", &Contact::insee},
    {u"enterpriseId", &Contact::enterpriseId},
    {u"trademarkId", &Contact::trademarkId},
    {u"legalFormCategory", &Contact::legalFormCategory},
    {u"nationalIdentificationNumber", &Contact::nationalIdentificationNumber, inBoth},
    {u"companyNationalIdentificationNumber", &Contact::companyNationalIdentificationNumber, inBoth},
    {u"registrantDocumentType", &Contact::registrantDocumentType},
    {u"registrantDocumentTypeOther", &Contact::registrantDocumentTypeOther},
    {u"accreditationId", &Contact::accreditationId},
    {u"accreditationCountry", &Contact::accreditationCountry},
    {u"accreditationOrganism", &Contact::accreditationOrganism},
};

template <typename Model>
void readTexts(const QJsonObject &object, Model &model, std::span<const TextMember<Model>> members)
{
    for (const TextMember<Model> &text : members)
        model.*text.member = textField(object, text.name);
}

template <typename Model>
void insertText(QJsonObject &object, const Model &model, const TextMember<Model> &text)
{
    if (const QString &value = model.*text.member; !value.isEmpty())
        object.insert(text.name, value);
}

std::optional<Contact> readContact(const QJsonValue &json, const QString &resource)
{
    const QJsonObject object = json.toObject();
    const auto id = numberField(object, u"id");
    if (!id)
        return std::nullopt;
    Contact contact;
    contact.id = *id;
    contact.resource = resource;
    readTexts<Contact>(object, contact, contactTexts);
    contact.spareEmail = textField(object, u"spareEmail");
    contact.accreditationYear = numberField(object, u"accreditationYear");
    readTexts<ContactAddress>(object["address"_L1].toObject(), contact.address, addressTexts);
    return contact;
}

void insertAddress(QJsonObject &json, const ContactAddress &address)
{
    QJsonObject object;
    for (const auto &text : addressTexts)
        insertText(object, address, text);
    if (!object.isEmpty())
        json.insert("address"_L1, object);
}

/// What is said now, and null for what was said before only.
QJsonObject changed(QJsonObject now, const QJsonObject &before, const QString &prefix, const QStringList &readOnly)
{
    for (auto each = before.begin(); each != before.end(); ++each) {
        if (each.value().isObject())
            now.insert(each.key(), changed(now[each.key()].toObject(), each.value().toObject(),
                                           prefix + each.key() + '.'_L1, readOnly));
        else if (!now.contains(each.key()))
            now.insert(each.key(), QJsonValue());
    }
    for (const QString &label : readOnly) {
        if (label.startsWith(prefix))
            now.remove(label.sliced(prefix.size()));
    }
    return now;
}

} // namespace

std::optional<Account> readAccountModel(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    Account account;
    readTexts<Account>(object, account, accountTexts);
    if (account.nichandle.isEmpty())
        return std::nullopt;
    const QJsonObject currency = object["currency"_L1].toObject();
    account.currencyCode = textField(currency, u"code");
    account.currencySymbol = textField(currency, u"symbol");
    account.kycValidated = truthField(object, u"kycValidated");
    return account;
}

std::optional<Contact> readAccountContactModel(const QJsonValue &json)
{
    return readContact(json, u"/me/contact"_s);
}

std::optional<Contact> readDomainContactModel(const QJsonValue &json)
{
    return readContact(json, u"/domain/contact"_s);
}

std::optional<ContactField> readContactFieldModel(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    ContactField field;
    field.fieldName = textField(object, u"fieldName");
    if (field.fieldName.isEmpty())
        return std::nullopt;
    field.mandatory = truthField(object, u"mandatory").value_or(false);
    field.readOnly = truthField(object, u"readOnly").value_or(false);
    return field;
}

std::optional<DomainTask> readDomainTaskModel(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    const auto id = numberField(object, u"id");
    if (!id)
        return std::nullopt;
    DomainTask task;
    task.id = *id;
    task.function = textField(object, u"function");
    task.domain = textField(object, u"domain");
    task.status = textField(object, u"status");
    task.type = textField(object, u"type");
    task.comment = textField(object, u"comment");
    task.creationDate = timeField(object, u"creationDate");
    task.todoDate = timeField(object, u"todoDate");
    task.lastUpdate = timeField(object, u"lastUpdate");
    task.doneDate = timeField(object, u"doneDate");
    task.canAccelerate = truthField(object, u"canAccelerate").value_or(false);
    task.canCancel = truthField(object, u"canCancel").value_or(false);
    task.canRelaunch = truthField(object, u"canRelaunch").value_or(false);
    return task;
}

QJsonObject toAccountContactJson(const Contact &contact)
{
    QJsonObject json;
    for (const auto &text : contactTexts) {
        if (text.isAccountContact)
            insertText(json, contact, text);
    }
    if (!contact.spareEmail.isEmpty())
        json.insert("spareEmail"_L1, contact.spareEmail);
    insertAddress(json, contact.address);
    return json;
}

QJsonObject toDomainContactJson(const Contact &contact)
{
    QJsonObject json;
    for (const auto &text : contactTexts)
        insertText(json, contact, text);
    if (contact.accreditationYear)
        json.insert("accreditationYear"_L1, *contact.accreditationYear);
    insertAddress(json, contact.address);
    return json;
}

QJsonObject toAccountJson(const Account &account)
{
    QJsonObject json;
    for (const auto &text : accountTexts)
        insertText(json, account, text);
    return json;
}

QJsonObject toContactChangeJson(const Contact &contact, const Contact &before, const QStringList &readOnly)
{
    const bool isOfAccount = contact.resource == "/me/contact"_L1;
    const auto toJson = isOfAccount ? &toAccountContactJson : &toDomainContactJson;
    return changed(toJson(contact), toJson(before), {}, readOnly);
}

} // namespace cartouche::api
