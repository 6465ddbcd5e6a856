// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/models.h"
#include "eligibility/ruleevaluator.h"

#include <QMap>
#include <QString>

namespace cartouche::eligibility {

/// What a person entered for one name: configuration label → value as OVHcloud wants it ("true",
/// "/me/contact/123", "ab12345-ovh", "dns1.example.com;dns2.example.com"). A label that is missing
/// or empty is not sent.
using Values = QMap<QString, QString>;

/// What the registry's rule asks, as things stand, of a member of the data that a field holds.
struct FieldMember
{
    QString label; ///< "audience"
    bool isRequired = false;
    bool isReadOnly = false;
    int maximumLength = 0; ///< 0: none told
    QStringList allowedValues; ///< empty: anything
    friend bool operator==(const FieldMember &, const FieldMember &) = default;
};

/// One line of the form, made from one entry of the label/type list.
struct FormField
{
    enum class Kind {
        Consent,     ///< a declaration that has to be ticked by the person; never pre-ticked
        Switch,      ///< a yes or no that may stay open
        Text,        ///< one line
        LongText,    ///< several lines
        Integer,     ///< digits
        Account,     ///< an OVHcloud account; empty means the one that orders
        Contact,     ///< "/me/contact/N" or "/domain/contact/N"; empty means the account's own data
        NameServers, ///< host names joined by ';'
        Secret,      ///< transfer or registry code: masked
        Choice,      ///< one of `allowedValues`
        Json,        ///< text that has to be JSON
        Raw,         ///< a label nobody has heard of: shown with its type, filled in as text
    };
    enum class Section { Owner, Accounts, NameServers, Transfer, Declarations, Other };

    QString label; ///< "OWNER_CONTACT"
    QString type;  ///< as sent
    Kind kind = Kind::Raw;
    Section section = Section::Other;
    bool mandatory = false; ///< has to be filled in before the dry run makes sense
    QStringList allowedValues;
    QStringList resourceFields; ///< what a contact has to have, as sent

    // what the registry's rule says as things stand; see refined()
    bool isReadOnly = false;   ///< shown, not editable
    bool isFromRule = false;   ///< not in OVHcloud's list: the rule alone asks for it
    int maximumLength = 0;     ///< 0: none told
    QString placeholder;       ///< an example
    QString description;       ///< the registry's own words, untrusted
    QList<FieldMember> members; ///< of Kind::Json: those that the rule speaks of
    friend bool operator==(const FormField &, const FormField &) = default;
};

/// The form of one name: its fields by section, in reading order; a label sent twice is one field.
[[nodiscard]] QList<FormField> describeForm(const QList<api::ConfigurationRequirement> &requirements);

/// The same form as the registry's rule sees it with the values of the moment: fields become mandatory, read-only or
/// limited, those that the rule alone asks for are added, and where the rule speaks of a declaration, a reason or a code
/// it decides whether that is mandatory. Consents to a law stay mandatory whatever it says.
[[nodiscard]] QList<FormField> refined(const QList<FormField> &form, const Evaluation &evaluation);

/// What is wrong with a value, without a request; `ui/` has a sentence for each.
enum class Gap {
    None,
    Missing,        ///< mandatory and empty, or a consent that is not ticked
    NotANumber,
    NotAnAccount,   ///< no account is written like this
    NotAllowed,     ///< not one of the allowed values
    NotNameServers, ///< a host name in it is none
    NotJson,
    TooLong,        ///< more characters than the registry takes; more than 10 000 in any case
};
[[nodiscard]] Gap gapOf(const FormField &field, const QString &value);

/// Whether it has the form of most accounts, xx12345-ovh. Others are told of, and left to OVHcloud.
[[nodiscard]] bool looksLikeAccount(const QString &value);

/// What is entered becomes a choice where its values are told; references, codes and consents do not.
void makeChoice(FormField &field);

/// Labels of all fields with a gap, in form order.
[[nodiscard]] QStringList gaps(const QList<FormField> &form, const Values &values);

/// Whether values of this label are secrets that must never be stored or logged.
[[nodiscard]] bool isSecretLabel(const QString &label);

/// Whether a value of this label can only be meant for the name it was entered for: a code, or the
/// notice of a trademark claim on that very name.
[[nodiscard]] bool belongsToOneName(const QString &label);

} // namespace cartouche::eligibility
