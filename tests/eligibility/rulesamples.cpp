// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/rulesamples.h"

#include "eligibility/rulereader.h"

namespace cartouche::test {

using namespace Qt::StringLiterals;
using eligibility::Members;

namespace {

QJsonObject member(const QString &label, QJsonArray constraints)
{
    constraints.append(constraint(u"maxlength"_s, u"255"_s));
    return element(label, constraints);
}

QJsonObject required()
{
    return constraint(u"required"_s);
}

QJsonArray genericMembers(const QJsonObject &city, const QJsonObject &country)
{
    const QJsonObject isPerson = ifMember(u"OWNER_CONTACT"_s, u"legalForm"_s, constraint(u"eq"_s, u"individual"_s));
    const QJsonObject isNoPerson = ifMember(u"OWNER_CONTACT"_s, u"legalForm"_s, constraint(u"ne"_s, u"individual"_s));
    const QStringList withoutZip{u"IE"_s, u"AZ"_s, u"DJ"_s, u"LA"_s, u"CI"_s, u"AN"_s, u"HK"_s,
                                 u"BO"_s, u"PA"_s, u"HN"_s, u"NI"_s, u"SV"_s, u"CO"_s};
    const QJsonObject hasZip = ifMember(u"OWNER_CONTACT"_s, u"address.country"_s, constraint(u"notcontains"_s, withoutZip));
    const QStringList languages{u"fr_FR"_s, u"pl_PL"_s, u"de_DE"_s, u"es_ES"_s, u"en_GB"_s, u"it_IT"_s, u"pt_PT"_s,
                                u"nl_NL"_s, u"cs_CZ"_s, u"en_IE"_s, u"lt_LT"_s, u"fi_FI"_s, u"fr_SN"_s, u"fr_TN"_s,
                                u"fr_MA"_s, u"en_AU"_s, u"en_CA"_s, u"fr_CA"_s, u"en_US"_s, u"es_ES"_s};
    const QStringList forms{u"association"_s, u"corporation"_s, u"individual"_s, u"other"_s};
    return {
        city,
        country,
        member(u"email"_s, {required()}),
        member(u"firstName"_s, {when(isPerson, required())}),
        member(u"language"_s, {constraint(u"contains"_s, languages), required()}),
        member(u"lastName"_s, {when(isPerson, required())}),
        member(u"legalForm"_s, {constraint(u"contains"_s, forms), required()}),
        member(u"address.line1"_s, {required()}),
        member(u"organisationName"_s, {when(isNoPerson, required())}),
        member(u"phone"_s, {required()}),
        member(u"address.zip"_s, {when(hasZip, required())}),
    };
}

QJsonObject legalAge()
{
    return element(u"OWNER_LEGAL_AGE"_s, {}, u"bool"_s);
}

QJsonObject creationRule(const QStringList &countries)
{
    const QJsonObject city = member(u"address.city"_s, {required()});
    const QJsonObject country = member(u"address.country"_s, {constraint(u"contains"_s, countries), required()});
    return allOf({object(u"OWNER_CONTACT"_s, allOf(genericMembers(city, country))), legalAge()});
}

} // namespace

QStringList someCountries()
{
    static const QString codes = u"ACADAEAFAGAIALAMANAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDE"
                                 "DJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKH"
                                 "KIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPH"
                                 "PKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVC"
                                 "VEVGVIVNVUWFWSXKYEYTZAZMZW"_s;
    QStringList list;
    for (qsizetype at = 0; at + 1 < codes.size(); at += 2)
        list.append(codes.sliced(at, 2));
    return list;
}

QStringList unionCountries()
{
    return u"AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"_s.split(u' ');
}

QJsonObject constraint(const QString &op, const QString &value)
{
    QJsonObject json{{u"operator"_s, op}};
    if (!value.isEmpty())
        json[u"value"_s] = value;
    return json;
}

QJsonObject constraint(const QString &op, const QStringList &values)
{
    return {{u"operator"_s, op}, {u"values"_s, QJsonArray::fromStringList(values)}};
}

QJsonObject when(const QJsonObject &condition, QJsonObject constraint)
{
    constraint[u"conditions"_s] = condition;
    return constraint;
}

QJsonObject element(const QString &label, const QJsonArray &constraints, const QString &type)
{
    return {{u"label"_s, label}, {u"type"_s, type}, {u"constraints"_s, constraints}};
}

QJsonObject allOf(const QJsonArray &rules)
{
    return {{u"and"_s, rules}, {u"constraints"_s, QJsonArray()}};
}

QJsonObject anyOf(const QJsonArray &rules)
{
    return {{u"or"_s, rules}, {u"constraints"_s, QJsonArray()}};
}

QJsonObject object(const QString &label, const QJsonObject &fields)
{
    QJsonObject json = element(label, {required()}, u"contact"_s);
    json[u"fields"_s] = fields;
    return json;
}

QJsonObject ifMember(const QString &of, const QString &label, const QJsonObject &comparison)
{
    return object(of, element(label, {comparison, required()}));
}

QJsonObject genericRule()
{
    return creationRule(someCountries());
}

QJsonObject europeanRule()
{
    return creationRule(unionCountries());
}

QJsonObject berlinRule()
{
    const QJsonObject german = constraint(u"eq"_s, u"DE"_s);
    const QJsonObject inBerlin = constraint(u"eq"_s, u"Berlin"_s);
    const auto one = [](const QString &label, const QJsonObject &comparison) {
        return element(label, {comparison, required()});
    };
    const QJsonObject elsewhere = anyOf({one(u"address.country"_s, constraint(u"ne"_s, u"DE"_s)),
                                         one(u"address.city"_s, constraint(u"ne"_s, u"Berlin"_s))});
    const QJsonObject near = anyOf({one(u"address.country"_s, german), one(u"address.city"_s, inBerlin)});
    const QJsonObject adminElsewhere = object(u"ADMIN_ACCOUNT"_s, elsewhere);
    const QJsonObject ownerElsewhere = object(u"OWNER_CONTACT"_s, elsewhere);
    const QJsonObject city = member(u"address.city"_s, {when(adminElsewhere, inBerlin), required()});
    const QJsonObject country =
        member(u"address.country"_s,
               {when(object(u"ADMIN_ACCOUNT"_s, near), constraint(u"contains"_s, someCountries())),
                when(adminElsewhere, german), required()});
    const QJsonObject admin =
        object(u"ADMIN_ACCOUNT"_s, allOf({member(u"address.city"_s, {when(ownerElsewhere, inBerlin), required()}),
                                          member(u"address.country"_s, {when(ownerElsewhere, german), required()})}));
    return allOf({admin, object(u"OWNER_CONTACT"_s, allOf(genericMembers(city, country))), legalAge()});
}

QJsonObject reasonOrConditionsRule()
{
    const QJsonObject noReason = element(u"REASON"_s, {constraint(u"empty"_s)}, u"text"_s);
    return allOf({element(u"REASON"_s, {constraint(u"maxlength"_s, u"100"_s)}, u"text"_s),
                  element(u"ACCEPT_CONDITIONS"_s, {when(noReason, required()), when(noReason, constraint(u"shouldbetrue"_s))},
                          u"bool"_s)});
}

std::shared_ptr<const eligibility::Rule> read(const QJsonObject &json)
{
    const eligibility::RuleReading reading = eligibility::readRule(json);
    Q_ASSERT(reading.rule && reading.leftOut == 0);
    return reading.rule;
}

Members company()
{
    return {{u"legalForm"_s, u"corporation"_s}, {u"organisationName"_s, u"Exemple SARL"_s},
            {u"email"_s, u"contact@example.org"_s}, {u"phone"_s, u"+33.123456789"_s},
            {u"language"_s, u"fr_FR"_s},        {u"address.line1"_s, u"1 rue de l'Exemple"_s},
            {u"address.zip"_s, u"69001"_s},     {u"address.city"_s, u"Lyon"_s},
            {u"address.country"_s, u"FR"_s}};
}

Members person()
{
    Members members = company();
    members.remove(u"organisationName"_s);
    members[u"legalForm"_s] = u"individual"_s;
    members[u"firstName"_s] = u"Prénom"_s;
    members[u"lastName"_s] = u"Exemple"_s;
    return members;
}

eligibility::RuleData dataWith(const Members &owner)
{
    eligibility::RuleData data;
    data.owner = owner;
    data.adminAccount = company();
    data.techAccount = company();
    return data;
}

QStringList placesOf(const eligibility::Evaluation &evaluation)
{
    QStringList places;
    for (const eligibility::Finding &each : evaluation.findings)
        places.append(each.place.member.isEmpty() ? each.place.label : each.place.label + u' ' + each.place.member);
    return places;
}

} // namespace cartouche::test
