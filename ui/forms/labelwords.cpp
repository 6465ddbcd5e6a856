// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/labelwords.h"

namespace cartouche::forms {

using namespace Qt::StringLiterals;
using eligibility::FormField;
using eligibility::Gap;
using Section = FormField::Section;

QString LabelWords::section(Section section)
{
    switch (section) {
    case Section::Owner: return tr("Owner");
    case Section::Accounts: return tr("Accounts");
    case Section::NameServers: return tr("Name servers");
    case Section::Transfer: return tr("Transfer");
    case Section::Declarations: return tr("Declarations");
    case Section::Other: return tr("Other");
    }
    return {};
}

QString LabelWords::name(const FormField &field)
{
    const QString &label = field.label;
    if (label == "OWNER_CONTACT"_L1)
        return tr("Owner contact");
    if (label == "ADMIN_ACCOUNT"_L1)
        return tr("Administrator");
    if (label == "TECH_ACCOUNT"_L1)
        return tr("Technical");
    if (label == "AUTH_INFO"_L1)
        return tr("Transfer code");
    if (label == "KEEP_DNS"_L1)
        return tr("DNS");
    if (label == "DNS"_L1)
        return tr("DNS");
    if (label == "OWNER_LEGAL_AGE"_L1)
        return tr("Legal age");
    if (label == "ACCEPT_CONDITIONS"_L1)
        return tr("Conditions");
    if (label == "CLAIMS_NOTICE"_L1)
        return tr("Trademark notice");
    if (label == "REASON"_L1)
        return tr("Reason");
    if (label == "PROTECTED_CODE"_L1)
        return tr("Registry code");
    if (label == "DOMAIN_CONFIG"_L1)
        return tr("Registry data");
    if (label == "INPI"_L1)
        return tr("Trademark (INPI)");
    return tr("Field %1 (asked by OVHcloud)").arg(label.left(60));
}

QString LabelWords::statement(const FormField &field)
{
    const QString &label = field.label;
    if (label == "OWNER_LEGAL_AGE"_L1)
        return tr("The owner is of legal age.");
    if (label == "ACCEPT_CONDITIONS"_L1)
        return tr("I accept the registry’s conditions for this extension.");
    if (label == "CLAIMS_NOTICE"_L1)
        return tr("I have read the trademark notice for this name.");
    if (label == "KEEP_DNS"_L1)
        return tr("Keep the present name servers.");
    return tr("Yes");
}

QString LabelWords::help(const FormField &field)
{
    const QString &label = field.label;
    if (label == "OWNER_CONTACT"_L1)
        return field.mandatory ? tr("To whom the name belongs. The registry records this contact as its owner.")
                               : tr("Left as it is, OVHcloud makes the owner from the data of your account.");
    if (label == "ADMIN_ACCOUNT"_L1)
        return tr("Manages the name: another account than yours could change it and move it away.");
    if (label == "TECH_ACCOUNT"_L1)
        return tr("Looks after DNS and the like, and is told of technical trouble.");
    if (label == "AUTH_INFO"_L1)
        return tr("From your present registrar, where the name has to be unlocked first.");
    if (label == "OWNER_LEGAL_AGE"_L1)
        return tr("You say so towards the registry; it may take the name back when it is not true.");
    if (label == "ACCEPT_CONDITIONS"_L1)
        return tr("The registry may take the name back when they are not met.");
    if (label == "CLAIMS_NOTICE"_L1)
        return tr("The name equals a registered trademark. Its holder is told, and the name may be deleted without "
                  "refund.");
    if (label == "REASON"_L1)
        return tr("The registry asks why you want this name. It reads the answer, and may refuse the name or take it back.");
    if (label == "PROTECTED_CODE"_L1)
        return tr("The name is reserved; the registry gave you a code for it. With a wrong one it does not register the name.");
    if (label == "INPI"_L1)
        return tr("The French trademark that entitles you to the name, as OVHcloud has it on record. The registry checks it.");
    if (label == "DOMAIN_CONFIG"_L1)
        return {};
    const bool isUnknown = name(field).contains(label.left(60)) && !field.type.isEmpty();
    return isUnknown ? tr("Type: %1").arg(field.type.left(80)) : QString();
}

QString LabelWords::example(const FormField &field)
{
    const QString example = field.placeholder.left(80).simplified();
    // What OVHcloud's samples have where there is no example.
    return example.isEmpty() || example == "lorem"_L1 ? QString() : tr("for example %1").arg(example);
}

QString LabelWords::tooLong(const FormField &field, const QString &text)
{
    const auto over = static_cast<int>(text.trimmed().size()) - field.maximumLength;
    return field.maximumLength > 0 && over > 0 ? tr("%n character(s) too long for the registry.", nullptr, over) : QString();
}

bool LabelWords::isDeclaration(const FormField &field)
{
    return field.kind == FormField::Kind::Consent;
}

bool LabelWords::isOfExtension(const FormField &field)
{
    return field.label == "ACCEPT_CONDITIONS"_L1;
}

QString LabelWords::forAll(const FormField &field, const NameContext &context)
{
    // What stands in a section that is copied as a whole has no button of its own.
    const bool isAlone = field.section == Section::Declarations || isDeclaration(field);
    if (!isAlone || eligibility::belongsToOneName(field.label))
        return {};
    if (isOfExtension(field)) {
        return context.extensionCount > 1
            ? tr("Declare this for all %n %1 names", nullptr, context.extensionCount).arg(context.extension)
            : QString();
    }
    if (context.nameCount < 2)
        return {};
    return isDeclaration(field) ? tr("Declare this for all %n names", nullptr, context.nameCount)
                                : tr("Use this for all %n names", nullptr, context.nameCount);
}

QString LabelWords::aboutTransfers()
{
    const QStringList lines{
        tr("Unlock the name at the present registrar before you order."),
        tr("Most extensions cannot be moved within 60 days after registration or the last transfer."),
        tr("With a wrong code the transfer waits, and nothing is lost: enter the right one in the Orders window."),
    };
    return u"• "_s + lines.join(u"\n• "_s);
}

QString LabelWords::gap(Gap gap)
{
    switch (gap) {
    case Gap::None: return {};
    case Gap::Missing: return tr("missing");
    case Gap::NotANumber: return tr("This has to be a whole number.");
    case Gap::NotAnAccount: return tr("An account looks like ab12345-ovh.");
    case Gap::NotAllowed: return tr("Choose one of the values.");
    case Gap::NotNameServers: return tr("Enter names of servers, like dns1.example.com.");
    case Gap::NotJson: return tr("This is not valid JSON.");
    case Gap::TooLong: return tr("This is too long.");
    }
    return {};
}

QString LabelWords::contact(const api::Contact &contact)
{
    QString who = contact.organisationName;
    if (who.isEmpty())
        who = (contact.firstName + u' ' + contact.lastName).simplified();
    if (who.isEmpty())
        who = contact.email;
    QStringList where{contact.address.city, contact.address.country};
    where.removeAll(QString());
    return where.isEmpty() ? who : who + u" – "_s + where.join(u", "_s);
}

QString LabelWords::contactDetails(const api::Contact &contact)
{
    QString form = tr("Organisation");
    if (contact.legalForm == "individual"_L1)
        form = tr("Person");
    else if (contact.legalForm == "corporation"_L1)
        form = tr("Company");
    else if (contact.legalForm == "association"_L1)
        form = tr("Association");
    QStringList parts{form, contact.address.line1,
                      (contact.address.zip + u' ' + contact.address.city).simplified(), contact.email, contact.phone};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace cartouche::forms
