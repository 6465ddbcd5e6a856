// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/formdescription.h"

#include "base/domainname.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace cartouche::eligibility {

namespace {

using namespace Qt::StringLiterals;
using Kind = FormField::Kind;
using Section = FormField::Section;

constexpr qsizetype longestValue = 10'000;

struct KnownLabel
{
    QLatin1StringView label;
    Kind kind = Kind::Raw;
    Section section = Section::Other;
    bool mandatory = false; ///< whatever the list says: `required` is not reliable
};

// The labels of OVHcloud's ordering guide. "yes if present" there is mandatory here.
constexpr std::array knownLabels{
    KnownLabel{"OWNER_CONTACT"_L1, Kind::Contact, Section::Owner, false},
    KnownLabel{"ADMIN_ACCOUNT"_L1, Kind::Account, Section::Accounts, false},
    KnownLabel{"TECH_ACCOUNT"_L1, Kind::Account, Section::Accounts, false},
    KnownLabel{"AUTH_INFO"_L1, Kind::Secret, Section::Transfer, true},
    KnownLabel{"KEEP_DNS"_L1, Kind::Switch, Section::Transfer, false},
    KnownLabel{"DNS"_L1, Kind::NameServers, Section::NameServers, false},
    KnownLabel{"OWNER_LEGAL_AGE"_L1, Kind::Consent, Section::Declarations, true},
    KnownLabel{"ACCEPT_CONDITIONS"_L1, Kind::Consent, Section::Declarations, true},
    KnownLabel{"CLAIMS_NOTICE"_L1, Kind::Consent, Section::Declarations, true},
    KnownLabel{"REASON"_L1, Kind::LongText, Section::Declarations, true},
    KnownLabel{"PROTECTED_CODE"_L1, Kind::Secret, Section::Declarations, true},
    KnownLabel{"DOMAIN_CONFIG"_L1, Kind::Json, Section::Other, false},
};

Kind kindOfType(const QString &type)
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

FormField describe(const api::ConfigurationRequirement &requirement)
{
    FormField field;
    field.label = requirement.label;
    field.type = requirement.type;
    field.allowedValues = requirement.allowedValues;
    field.resourceFields = requirement.fields;
    field.mandatory = requirement.required;

    const auto known = std::find_if(knownLabels.begin(), knownLabels.end(),
                                    [&](const KnownLabel &k) { return k.label == requirement.label; });
    if (known != knownLabels.end()) {
        field.kind = known->kind;
        field.section = known->section;
        field.mandatory = field.mandatory || known->mandatory;
    } else {
        field.kind = kindOfType(requirement.type);
    }
    const bool isList = !field.allowedValues.isEmpty();
    if (isList && (field.kind == Kind::Raw || field.kind == Kind::Text || field.kind == Kind::Integer))
        field.kind = Kind::Choice;
    return field;
}

bool areNameServers(const QString &value)
{
    const QStringList hosts = value.split(u';');
    return hosts.size() >= 2 && std::all_of(hosts.begin(), hosts.end(), [](const QString &host) {
               // Not what parse() makes of it: the text is sent as it stands.
               const auto name = base::DomainName::parse(host);
               return name && name->ascii().compare(host, Qt::CaseInsensitive) == 0;
           });
}

bool isJson(const QString &value)
{
    QJsonParseError error;
    QJsonDocument::fromJson(value.toUtf8(), &error);
    return error.error == QJsonParseError::NoError;
}

} // namespace

QList<FormField> describeForm(const QList<api::ConfigurationRequirement> &requirements)
{
    QList<FormField> form;
    QSet<QString> seen;
    for (const api::ConfigurationRequirement &requirement : requirements) {
        if (requirement.label.isEmpty() || seen.contains(requirement.label))
            continue;
        seen.insert(requirement.label);
        form.append(describe(requirement));
    }
    std::stable_sort(form.begin(), form.end(),
                     [](const FormField &a, const FormField &b) { return a.section < b.section; });
    return form;
}

Gap gapOf(const FormField &field, const QString &value)
{
    if (value.size() > longestValue)
        return Gap::TooLong;
    if (field.kind == Kind::Consent)
        return value == "true"_L1 || !field.mandatory ? Gap::None : Gap::Missing;
    if (value.trimmed().isEmpty())
        return field.mandatory ? Gap::Missing : Gap::None;

    switch (field.kind) {
    case Kind::Integer: {
        static const QRegularExpression digits(u"^-?[0-9]{1,18}$"_s);
        return digits.match(value).hasMatch() ? Gap::None : Gap::NotANumber;
    }
    case Kind::Account: {
        static const QRegularExpression nichandle(u"^[a-z]{1,3}[0-9]{1,12}-ovh$"_s,
                                                  QRegularExpression::CaseInsensitiveOption);
        return nichandle.match(value).hasMatch() ? Gap::None : Gap::NotAnAccount;
    }
    case Kind::Choice: return field.allowedValues.contains(value) ? Gap::None : Gap::NotAllowed;
    case Kind::NameServers: return areNameServers(value) ? Gap::None : Gap::NotNameServers;
    case Kind::Json: return isJson(value) ? Gap::None : Gap::NotJson;
    default: return Gap::None;
    }
}

QStringList gaps(const QList<FormField> &form, const Values &values)
{
    QStringList labels;
    for (const FormField &field : form) {
        if (gapOf(field, values.value(field.label)) != Gap::None)
            labels.append(field.label);
    }
    return labels;
}

bool isSecretLabel(const QString &label)
{
    return label == "AUTH_INFO"_L1 || label == "PROTECTED_CODE"_L1;
}

bool belongsToOneName(const QString &label)
{
    return isSecretLabel(label) || label == "CLAIMS_NOTICE"_L1;
}

} // namespace cartouche::eligibility
