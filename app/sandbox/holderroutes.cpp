// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/holderroutes.h"

#include "sandbox/enumerations.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// A member of nichandle.Nichandle that the customer may change.
struct HolderField
{
    QLatin1StringView name;
    bool isNullable = true;
    const QStringList &(*values)() = nullptr; ///< nullptr: any text
};

const QStringList &genders()
{
    static const QStringList list{u"female"_s, u"male"_s};
    return list;
}

const QStringList &phoneTypes()
{
    static const QStringList list{u"landline"_s, u"mobile"_s};
    return list;
}

const QList<HolderField> &writableFields()
{
    static const QList<HolderField> list{
        {"address"_L1},
        {"area"_L1},
        {"birthCity"_L1},
        {"birthDay"_L1},
        {"city"_L1},
        {"companyNationalIdentificationNumber"_L1},
        {"complementaryAddress"_L1},
        {"corporationType"_L1},
        {"country"_L1, false, countries},
        {"fax"_L1},
        {"firstname"_L1},
        {"italianSDI"_L1},
        {"language"_L1, true, languages},
        {"legalform"_L1, false, legalForms},
        {"name"_L1},
        {"nationalIdentificationNumber"_L1},
        {"organisation"_L1},
        {"phone"_L1},
        {"phoneCountry"_L1, true, countries},
        {"phoneType"_L1, true, phoneTypes},
        {"purposeOfPurchase"_L1},
        {"sex"_L1, true, genders},
        {"spareEmail"_L1},
        {"vat"_L1},
        {"zip"_L1},
    };
    return list;
}

Answer getMe(Call &call)
{
    return ok(call.account->holder);
}

/// Takes one member over; what is read only, or not there at all, stays as it is.
void update(QJsonObject &holder, const HolderField &field, const QJsonObject &body, Fields &fields)
{
    if (!body.contains(field.name))
        return;
    const QJsonValue value = body[field.name];
    if (value.isNull() && !field.isNullable)
        fields.blame(field.name, u"cannot be null"_s);
    else if (!value.isNull() && !value.isString())
        fields.blame(field.name, u"is not of type string"_s);
    else if (value.isString() && field.values && !field.values().contains(value.toString()))
        fields.blame(field.name, u"is not one of the values it can have"_s);
    holder[field.name] = value;
}

Answer updateMe(Call &call)
{
    Fields fields(call.body);
    QJsonObject holder = call.account->holder;
    for (const HolderField &field : writableFields())
        update(holder, field, call.body.toObject(), fields);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());
    call.account->holder = holder;
    return done();
}

} // namespace

void addHolderRoutes(Router &router)
{
    router.add("GET"_L1, "/me"_L1, getMe);
    router.add("PUT"_L1, "/me"_L1, updateMe);
}

} // namespace cartouche::sandbox
