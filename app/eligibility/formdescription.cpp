// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/formdescription.h"

#include "base/domainname.h"
#include "eligibility/knownlabels.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace cartouche::eligibility {

namespace {

using namespace Qt::StringLiterals;
using Kind = FormField::Kind;

constexpr qsizetype longestValue = 10'000;

FormField describe(const api::ConfigurationRequirement &requirement)
{
    FormField field;
    field.label = requirement.label;
    field.type = requirement.type;
    field.allowedValues = requirement.allowedValues;
    field.resourceFields = requirement.fields;
    field.mandatory = requirement.required;

    if (const KnownLabel *known = knownLabel(requirement.label)) {
        field.kind = known->kind;
        field.section = known->section;
        field.mandatory = field.mandatory || known->mandatory;
    } else {
        field.kind = kindOfType(requirement.type);
    }
    makeChoice(field);
    return field;
}

/// How many there have to be the registry says, or OVHcloud.
bool areNameServers(const QString &value)
{
    const QStringList hosts = value.split(u';');
    return std::all_of(hosts.begin(), hosts.end(), [](const QString &host) {
               // Not what parse() makes of it: the text is sent as it stands.
               const auto name = base::DomainName::parse(host);
               return name && name->ascii().compare(host, Qt::CaseInsensitive) == 0;
           });
}

/// Whether the list of allowed values is one of what a person enters; references and codes are not chosen from it.
bool isChosen(Kind kind)
{
    return kind != Kind::Contact && kind != Kind::Account && kind != Kind::NameServers && kind != Kind::Secret;
}

/// What can be one at all: OVHcloud knows who it is.
bool isAccount(const QString &value)
{
    static const QRegularExpression word(u"^(?=.*[0-9])[A-Za-z0-9][A-Za-z0-9._+-]{1,99}$"_s);
    return word.match(value).hasMatch();
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
    if (field.maximumLength > 0 && value.size() > field.maximumLength)
        return Gap::TooLong;
    if (!field.allowedValues.isEmpty() && isChosen(field.kind) && !field.allowedValues.contains(value))
        return Gap::NotAllowed;

    switch (field.kind) {
    case Kind::Integer: {
        static const QRegularExpression digits(u"^-?[0-9]{1,18}$"_s);
        return digits.match(value).hasMatch() ? Gap::None : Gap::NotANumber;
    }
    case Kind::Account: return isAccount(value) ? Gap::None : Gap::NotAnAccount;
    case Kind::NameServers: return areNameServers(value) ? Gap::None : Gap::NotNameServers;
    case Kind::Json: return isJson(value) ? Gap::None : Gap::NotJson;
    default: return Gap::None;
    }
}

bool looksLikeAccount(const QString &value)
{
    static const QRegularExpression nichandle(u"^[a-z]{1,3}[0-9]{1,12}-ovh$"_s, QRegularExpression::CaseInsensitiveOption);
    return nichandle.match(value).hasMatch();
}

void makeChoice(FormField &field)
{
    if (field.allowedValues.isEmpty())
        return;
    // Other than yes and no.
    const bool isOdd = std::any_of(field.allowedValues.begin(), field.allowedValues.end(), [](const QString &value) {
        return value != "true"_L1 && value != "false"_L1;
    });
    switch (field.kind) {
    case Kind::Raw:
    case Kind::Text:
    case Kind::LongText:
    case Kind::Integer:
    case Kind::Json: field.kind = Kind::Choice; break;
    case Kind::Switch:
        if (isOdd && knownLabel(field.label) == nullptr)
            field.kind = Kind::Choice;
        break;
    default: break;
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
