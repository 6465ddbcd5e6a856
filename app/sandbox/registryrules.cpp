// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/registryrules.h"

#include "sandbox/enumerations.h"
#include "sandbox/extensionrules.h"
#include "sandbox/rulebuilder.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// What every extension wants to know of an owner.
std::vector<Rule> genericOwner()
{
    const Rule isPerson = owner("legalForm"_L1, with(RuleOperator::Eq, u"individual"_s));
    const Rule isNoPerson = owner("legalForm"_L1, with(RuleOperator::Ne, u"individual"_s));
    const Rule hasZip = owner("address.country"_L1, with(RuleOperator::NotContains, countriesWithoutZip()));
    const QStringList forms{u"association"_s, u"corporation"_s, u"individual"_s, u"other"_s};
    return {
        field("address.city"_L1, "lorem"_L1, {required()}),
        field("address.country"_L1, "FR"_L1, {with(RuleOperator::Contains, countries()), required()}),
        field("email"_L1, "lorem@example.org"_L1, {required()}),
        field("firstName"_L1, "lorem"_L1, {when(isPerson, required())}),
        field("language"_L1, "fr_FR"_L1, {with(RuleOperator::Contains, languages()), required()}),
        field("lastName"_L1, "lorem"_L1, {when(isPerson, required())}),
        field("legalForm"_L1, "individual"_L1, {with(RuleOperator::Contains, forms), required()}),
        field("address.line1"_L1, "lorem"_L1, {required()}),
        field("organisationName"_L1, "lorem"_L1, {when(isNoPerson, required())}),
        field("phone"_L1, "+33.612345678"_L1, {required()}),
        field("address.zip"_L1, "lorem"_L1, {when(hasZip, required())}),
    };
}

/// Who a name belongs to cannot be changed by correcting a contact: that takes an owner change.
void freezeIdentity(std::vector<Rule> &members)
{
    static const QStringList identity{u"address.country"_s, u"email"_s,     u"firstName"_s,
                                      u"lastName"_s,        u"legalForm"_s, u"organisationName"_s};
    for (Rule &each : members) {
        if (!identity.contains(each.label))
            continue;
        const Rule isKnown = owner(element(each.label, "string"_L1, {}, {required()}));
        each.constraints.push_back(when(isKnown, with(RuleOperator::ReadOnly)));
    }
}

Rule declaration(const QString &label, const QString &description)
{
    Rule rule = element(label, "bool"_L1, "true"_L1, {required(), with(RuleOperator::ShouldBeTrue)});
    rule.description = description;
    return rule;
}

Rule text(const QString &label, QLatin1StringView type, const QString &description)
{
    Rule rule = element(label, type, "lorem"_L1, {required()});
    rule.description = description;
    return rule;
}

Rule claimsNotice(const Switches &switches)
{
    const QString description = u"The holder has read the notice of the trademark claim"_s;
    Rule rule = switches.is(Switch::ClaimsNotice, "true"_L1)
                    ? declaration("CLAIMS_NOTICE"_L1, description)
                    : text("CLAIMS_NOTICE"_L1, "string"_L1, description);
    // The rule check has no place for it, only an order has.
    rule.contexts = {u"order"_s};
    return rule;
}

/// What the name itself brings about.
void addNameParts(NameEffects effects, const Switches &switches, std::vector<Rule> &others)
{
    if (effects & NameEffect::Reason)
        others.push_back(text("REASON"_L1, "text"_L1, u"Why the holder may have this name"_s));
    if (effects & NameEffect::Conditions)
        others.push_back(
            declaration("ACCEPT_CONDITIONS"_L1, u"The holder accepts the registry's conditions"_s));
    if (effects & NameEffect::Trademark)
        others.push_back(claimsNotice(switches));
    if (effects & NameEffect::Reserved) {
        others.push_back(
            text("PROTECTED_CODE"_L1, "text"_L1, u"Code from the registry for a reserved name"_s));
        others.back().contexts = QStringList{u"order"_s};
    }
}

Rule legalAge(const Switches &switches)
{
    Rule rule = element("OWNER_LEGAL_AGE"_L1, "bool"_L1, "true"_L1, {});
    if (switches.is(Switch::LegalAgeContext, "order"_L1))
        rule.contexts = QStringList{u"order"_s};
    return rule;
}

Rule contactsOnly(Rule ownerRule, const std::vector<Rule> &others)
{
    std::vector<Rule> contacts{std::move(ownerRule)};
    for (const Rule &each : others) {
        if (each.type == "contact"_L1)
            contacts.push_back(each);
    }
    return contacts.size() == 1 ? contacts.front() : allOf(std::move(contacts));
}

} // namespace

Rule registryRule(const RuleSubject &subject, const Switches &switches)
{
    RegistryRule parts{genericOwner(), {}};
    refineForExtension(subject, switches, parts);
    if (subject.action == "update"_L1)
        freezeIdentity(parts.owner);
    Rule ownerRule = owner(allOf(std::move(parts.owner)));
    if (subject.action == "update"_L1 || subject.action == "trade"_L1)
        return contactsOnly(std::move(ownerRule), parts.others);

    addNameParts(subject.effects, switches, parts.others);
    std::vector<Rule> all{std::move(ownerRule), legalAge(switches)};
    all.insert(all.end(), parts.others.begin(), parts.others.end());
    return allOf(std::move(all));
}

const Rule *findElement(const Rule &rule, QStringView label)
{
    if (rule.label == label)
        return &rule;
    for (const Rule &each : rule.all) {
        if (each.label == label)
            return &each;
    }
    return nullptr;
}

const std::vector<Rule> &ownerMembers(const Rule &rule)
{
    static const std::vector<Rule> none;
    const Rule *owner = findElement(rule, u"OWNER_CONTACT");
    return owner != nullptr && owner->fields ? owner->fields->all : none;
}

} // namespace cartouche::sandbox
