// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/rulejson.h"

#include "sandbox/enumerations.h"

#include <QJsonArray>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonObject constraint(QLatin1StringView name)
{
    return {{u"operator"_s, QString(name)}};
}

QJsonObject constraint(QLatin1StringView name, const QString &value)
{
    return {{u"operator"_s, QString(name)}, {u"value"_s, value}};
}

QJsonObject constraint(QLatin1StringView name, const QStringList &values)
{
    return {{u"operator"_s, QString(name)}, {u"values"_s, QJsonArray::fromStringList(values)}};
}

/// A field of the owner's contact; every one may hold at most 255 characters.
QJsonObject field(QLatin1StringView label, QLatin1StringView placeholder, QJsonArray constraints)
{
    constraints.append(constraint("maxlength"_L1, u"255"_s));
    return {
        {u"constraints"_s, constraints},
        {u"label"_s, QString(label)},
        {u"placeholder"_s, QString(placeholder)},
        {u"type"_s, u"string"_s},
    };
}

/// "required", but only while another field of the owner satisfies a comparison.
QJsonObject requiredWhen(QLatin1StringView otherField, const QJsonObject &comparison)
{
    const QJsonObject other{
        {u"constraints"_s, QJsonArray{comparison, constraint("required"_L1)}},
        {u"label"_s, QString(otherField)},
        {u"type"_s, u"string"_s},
    };
    QJsonObject required = constraint("required"_L1);
    required[u"conditions"_s] = QJsonObject{
        {u"constraints"_s, QJsonArray{constraint("required"_L1)}},
        {u"fields"_s, other},
        {u"label"_s, u"OWNER_CONTACT"_s},
        {u"type"_s, u"contact"_s},
    };
    return required;
}

QStringList ownerCountries(const Extension &extension)
{
    if (extension.owners == Extension::Owners::EuropeanUnion)
        return countriesOfTheUnion();
    return extension.owners == Extension::Owners::Berlin ? QStringList{u"DE"_s} : countries();
}

QJsonArray ownerFields(const Extension &extension)
{
    const QJsonObject required = constraint("required"_L1);
    const QJsonObject isPerson = constraint("eq"_L1, u"individual"_s);
    const QJsonObject isNoPerson = constraint("ne"_L1, u"individual"_s);
    const QJsonObject hasZip = constraint("notcontains"_L1, countriesWithoutZip());
    QJsonArray city{required};
    if (extension.owners == Extension::Owners::Berlin)
        city.append(constraint("eq"_L1, u"Berlin"_s));
    return {
        field("address.city"_L1, "lorem"_L1, city),
        field("address.country"_L1, "FR"_L1,
              {constraint("contains"_L1, ownerCountries(extension)), required}),
        field("email"_L1, "lorem@example.org"_L1, {required}),
        field("firstName"_L1, "lorem"_L1, {requiredWhen("legalForm"_L1, isPerson)}),
        field("language"_L1, "fr_FR"_L1, {constraint("contains"_L1, languages()), required}),
        field("lastName"_L1, "lorem"_L1, {requiredWhen("legalForm"_L1, isPerson)}),
        field("legalForm"_L1, "individual"_L1,
              {constraint("contains"_L1, {u"association"_s, u"corporation"_s, u"individual"_s, u"other"_s}),
               required}),
        field("address.line1"_L1, "lorem"_L1, {required}),
        field("organisationName"_L1, "lorem"_L1, {requiredWhen("legalForm"_L1, isNoPerson)}),
        field("phone"_L1, "+33.612345678"_L1, {required}),
        field("address.zip"_L1, "lorem"_L1, {requiredWhen("address.country"_L1, hasZip)}),
    };
}

} // namespace

QJsonObject ruleJson(const QString &action, const Extension &extension)
{
    const QJsonObject owner{
        {u"constraints"_s, QJsonArray{constraint("required"_L1)}},
        {u"fields"_s,
         QJsonObject{{u"and"_s, ownerFields(extension)}, {u"constraints"_s, QJsonArray()}}},
        {u"label"_s, u"OWNER_CONTACT"_s},
        {u"type"_s, u"contact"_s},
    };
    if (action == "update"_L1 || action == "trade"_L1)
        return owner;
    const QJsonObject legalAge{
        {u"constraints"_s, QJsonArray()},
        {u"label"_s, u"OWNER_LEGAL_AGE"_s},
        {u"placeholder"_s, u"true"_s},
        {u"type"_s, u"bool"_s},
    };
    return {{u"and"_s, QJsonArray{owner, legalAge}}, {u"constraints"_s, QJsonArray()}};
}

} // namespace cartouche::sandbox
