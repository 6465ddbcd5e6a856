// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/extensionrules.h"

#include "sandbox/enumerations.h"
#include "sandbox/extensions.h"
#include "sandbox/rulebuilder.h"

#include <algorithm>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Refinement
{
    const RuleSubject &subject;
    const Switches &switches;
    RegistryRule &parts;

    /// A member that the generic rule has.
    [[nodiscard]] Rule &owner(QStringView label)
    {
        return *std::find_if(parts.owner.begin(), parts.owner.end(),
                             [label](const Rule &each) { return each.label == label; });
    }
    /// Takes the list that a member of the generic rule is compared with away for another one.
    void limit(QStringView label, const QStringList &values)
    {
        for (RuleConstraint &each : owner(label).constraints) {
            if (each.which == RuleOperator::Contains)
                each.values = values;
        }
    }
    void addOwner(Rule rule) { parts.owner.push_back(std::move(rule)); }
    void addOther(Rule rule) { parts.others.push_back(std::move(rule)); }
    void addTransferCode()
    {
        // Not demanded: a transfer without its code waits in the registry's task.
        if (subject.action == "transfer"_L1)
            addOther(element("AUTH_INFO"_L1, "string"_L1, "lorem"_L1, {}));
    }
};

Rule isLegalForm(const QString &form)
{
    return owner("legalForm"_L1, with(RuleOperator::Eq, form));
}

/// Lives in France and has this legal form.
Rule isFrench(const QString &legalForm)
{
    return owner(allOf({member("legalForm"_L1, with(RuleOperator::Eq, legalForm)),
                        member("address.country"_L1, with(RuleOperator::Eq, u"FR"_s))}));
}

void addFrenchBirth(Refinement &to)
{
    const bool isRequired = to.switches.is(Switch::FrenchBirth, "required"_L1);
    const Rule isPerson = isLegalForm(u"individual"_s);
    // Where a birth country is given, a French one goes with the place.
    const Rule isBornInFrance = owner("birthCountry"_L1, with(RuleOperator::Eq, u"FR"_s));
    const auto demanded = [&](const Rule &otherwise) {
        return when(isRequired ? isPerson : otherwise, required());
    };
    const Rule saysWhere = owner(element("birthCountry"_L1, "string"_L1, {}, {required()}));
    Rule day = element("birthDay"_L1, "date_ISO8601"_L1, "1980-01-01"_L1,
                       {with(RuleOperator::Match, u"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"_s),
                        with(RuleOperator::Gte, u"1900-01-01"_s), demanded(saysWhere)});
    to.addOwner(std::move(day));
    to.addOwner(field("birthCountry"_L1, "FR"_L1, {with(RuleOperator::Contains, countries())}));
    if (isRequired)
        to.parts.owner.back().constraints.push_back(when(isPerson, required()));
    to.addOwner(field("birthCity"_L1, "lorem"_L1, {demanded(isBornInFrance)}));
    to.addOwner(field("birthZip"_L1, "75001"_L1, {demanded(isBornInFrance)}));
}

/// Residents of the European Union, its neighbours and the French territories. A company in France
/// is known by its SIREN or SIRET, an association by its RNA number or a SIREN.
void refineFrench(Refinement &to)
{
    to.limit(u"address.country", countriesOfFrenchNames());
    addFrenchBirth(to);
    const Rule isCompany = isFrench(u"corporation"_s);
    const Rule isAssociation = isFrench(u"association"_s);
    to.addOwner(field(
        "companyNationalIdentificationNumber"_L1, "123456789"_L1,
        {when(isCompany, required()), when(isCompany, with(RuleOperator::Match, u"^[0-9]{9}([0-9]{5})?$"_s)),
         when(isAssociation, with(RuleOperator::Match, u"^(W[0-9]{9}|[0-9]{9}|[0-9]{14})$"_s))}));
    to.addOwner(
        field("vat"_L1, "FR00123456789"_L1, {with(RuleOperator::Match, u"^[A-Z]{2}[A-Z0-9]{2,13}$"_s)}));
    to.addTransferCode();
}

void refineEuropean(Refinement &to)
{
    to.limit(u"address.country", countriesOfTheUnion());
    to.addTransferCode();
}

/// Owner or administrator in Berlin: whichever is not, the other has to be.
void refineBerlin(Refinement &to)
{
    const RuleConstraint german = with(RuleOperator::Eq, u"DE"_s);
    const RuleConstraint inBerlin = with(RuleOperator::Eq, u"Berlin"_s);
    const Rule isElsewhere = anyOf({member("address.country"_L1, with(RuleOperator::Ne, u"DE"_s)),
                                    member("address.city"_L1, with(RuleOperator::Ne, u"Berlin"_s))});
    const Rule isNear = anyOf({member("address.country"_L1, german), member("address.city"_L1, inBerlin)});
    const Rule ownerElsewhere = owner(isElsewhere);
    const Rule adminElsewhere = administrator(isElsewhere);

    to.owner(u"address.city").constraints.push_back(when(adminElsewhere, inBerlin));
    Rule &country = to.owner(u"address.country");
    for (RuleConstraint &each : country.constraints) {
        if (each.which == RuleOperator::Contains)
            each = when(administrator(isNear), each);
    }
    country.constraints.push_back(when(adminElsewhere, german));
    to.addOther(administrator(allOf({
        field("address.city"_L1, "Berlin"_L1, {when(ownerElsewhere, inBerlin), required()}),
        field("address.country"_L1, "DE"_L1, {when(ownerElsewhere, german), required()}),
    })));
}

/// For those who travel for a living: said in a text, shown by a reason or a declaration.
void refineTravel(Refinement &to)
{
    Rule reason = element("REASON"_L1, "text"_L1, "lorem"_L1, {with(RuleOperator::MaxLength, u"1000"_s)});
    reason.description = u"What the holder does in tourism"_s;
    const Rule noReason = element("REASON"_L1, "text"_L1, {}, {with(RuleOperator::Empty)});
    Rule conditions = element("ACCEPT_CONDITIONS"_L1, "bool"_L1, "true"_L1,
                              {when(noReason, required()), when(noReason, with(RuleOperator::ShouldBeTrue))});
    conditions.description = u"The holder provides goods, services or content for travel"_s;
    to.addOther(std::move(reason));
    to.addOther(std::move(conditions));
}

/// Who registers is of one of the registry's kinds; bodies on a public register give their number.
void refineBritish(Refinement &to)
{
    const QStringList persons{u"IND"_s, u"FIND"_s, u"STRA"_s};
    const QStringList registered{u"LTD"_s, u"PLC"_s, u"LLP"_s, u"IP"_s, u"SCH"_s, u"RCHAR"_s};
    const QStringList others{u"CRC"_s, u"FCORP"_s, u"FOTHER"_s, u"GOV"_s, u"OTHER"_s, u"PTNR"_s, u"STAT"_s};
    const Rule isPerson = isLegalForm(u"individual"_s);
    const Rule isNoPerson = owner("legalForm"_L1, with(RuleOperator::Ne, u"individual"_s));
    const Rule isRegistered = owner("legalFormCategory"_L1, with(RuleOperator::Contains, registered));
    to.addOwner(field("legalFormCategory"_L1, "LTD"_L1,
                      {when(isPerson, with(RuleOperator::Contains, persons)),
                       when(isNoPerson, with(RuleOperator::Contains, registered + others)),
                       when(isNoPerson, required())}));
    to.addOwner(
        field("companyNationalIdentificationNumber"_L1, "12345678"_L1, {when(isRegistered, required())}));
}

/// A presence in Canada: an address, the nationality or a trademark there.
void refineCanadian(Refinement &to)
{
    const RuleConstraint canadian = with(RuleOperator::Eq, u"CA"_s);
    const QStringList persons{u"ABO"_s, u"CCT"_s, u"LGR"_s, u"RES"_s};
    const QStringList bodies{u"ASS"_s, u"CCO"_s, u"EDU"_s, u"GOV"_s, u"HOP"_s, u"INB"_s, u"LAM"_s,
                             u"MAJ"_s, u"OMK"_s, u"PLT"_s, u"PRT"_s, u"TDM"_s, u"TRD"_s, u"TRS"_s};
    const Rule isNoPerson = owner("legalForm"_L1, with(RuleOperator::Ne, u"individual"_s));
    to.addOwner(field("legalFormCategory"_L1, "CCT"_L1,
                      {required(), when(isLegalForm(u"individual"_s), with(RuleOperator::Contains, persons)),
                       when(isNoPerson, with(RuleOperator::Contains, bodies))}));
    to.addOwner(anyOf({field("address.country"_L1, "CA"_L1, {required(), canadian}),
                       field("nationality"_L1, "CA"_L1, {required(), canadian}),
                       field("trademarkId"_L1, "TMA123456"_L1, {required()})}));
}

/// Public bodies say what the name is for.
void refineBritishPublic(Refinement &to)
{
    to.limit(u"legalForm", {u"association"_s, u"corporation"_s, u"other"_s});
    const Rule hasOtherPurpose =
        object("DOMAIN_CONFIG"_L1, "domain"_L1,
               element("isFor"_L1, "string[]"_L1, {},
                       {with(RuleOperator::Contains, QStringList{u"other_purpose"_s}), required()}));
    const Rule purposes = element("isFor"_L1, "string[]"_L1, "information_website"_L1,
                                  {with(RuleOperator::Contains, domainPurposes()), required()});
    to.addOther(
        object("DOMAIN_CONFIG"_L1, "domain"_L1,
               allOf({
                   purposes,
                   field("audience"_L1, "lorem"_L1, {required()}),
                   field("represent"_L1, "lorem"_L1, {required()}),
                   field("reason"_L1, "lorem"_L1, {required(), with(RuleOperator::MinLength, u"10"_s)}),
                   field("otherPurpose"_L1, "lorem"_L1, {when(hasOtherPurpose, required())}),
               })));
}

} // namespace

void refineForExtension(const RuleSubject &subject, const Switches &switches, RegistryRule &parts)
{
    const Extension *extension = Extension::find(subject.extension);
    Refinement to{subject, switches, parts};
    switch (extension ? extension->owners : Extension::Owners::Anybody) {
    case Extension::Owners::Anybody: break;
    case Extension::Owners::Berlin: refineBerlin(to); break;
    case Extension::Owners::British: refineBritish(to); break;
    case Extension::Owners::BritishPublic: refineBritishPublic(to); break;
    case Extension::Owners::Canadian: refineCanadian(to); break;
    case Extension::Owners::EuropeanUnion: refineEuropean(to); break;
    case Extension::Owners::French: refineFrench(to); break;
    case Extension::Owners::Travel: refineTravel(to); break;
    }
}

} // namespace cartouche::sandbox
