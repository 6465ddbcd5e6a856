// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/ruledata.h"

#include "sandbox/enumerations.h"
#include "sandbox/fields.h"

#include <QJsonDocument>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// An object of the body that may be missing or null.
QJsonValue objectAt(const QJsonObject &body, QLatin1StringView name, Fields &fields)
{
    const QJsonValue value = body.value(name);
    if (!value.isObject() && !value.isNull() && !value.isUndefined())
        fields.blame(name, u"is not of type object"_s);
    return value;
}

void checkPurposes(const QJsonValue &purposes, Fields &fields)
{
    if (purposes.isNull() || purposes.isUndefined())
        return;
    if (!purposes.isArray())
        fields.blame("isFor"_L1, u"is not of type array"_s);
    const QJsonArray list = purposes.toArray();
    for (const QJsonValue &each : list) {
        if (!domainPurposes().contains(each.toString()))
            fields.blame("isFor"_L1, u"is not one of domain.IsForEnum"_s);
    }
}

void addGiven(QJsonObject &data, const QString &label, const QJsonValue &value)
{
    if (!value.isNull() && !value.isUndefined())
        data[label] = value;
}

QJsonValue holderOf(const World &world, const QString &nichandle)
{
    const auto found = world.accounts.find(nichandle);
    return found == world.accounts.end() ? QJsonValue() : QJsonValue(found->second.holder);
}

} // namespace

QJsonObject ruleDataFrom(const QJsonValue &body, Fields &fields)
{
    const QJsonObject given = body.toObject();
    const QJsonValue domain = objectAt(given, "domain"_L1, fields);
    const QJsonObject extras = objectAt(given, "extras"_L1, fields).toObject();
    checkPurposes(domain[u"isFor"], fields);
    const QJsonValue accepted = extras[u"acceptCondition"];
    if (!accepted.isBool() && !accepted.isNull() && !accepted.isUndefined())
        fields.blame("acceptCondition"_L1, u"is not of type boolean"_s);

    QJsonObject data;
    addGiven(data, u"OWNER_CONTACT"_s, objectAt(given, "owner"_L1, fields));
    addGiven(data, u"ADMIN_ACCOUNT"_s, objectAt(given, "adminAccount"_L1, fields));
    addGiven(data, u"TECH_ACCOUNT"_s, objectAt(given, "techAccount"_L1, fields));
    addGiven(data, u"DOMAIN_CONFIG"_s, domain);
    addGiven(data, u"REASON"_s, domain[u"reason"]);
    addGiven(data, u"AUTH_INFO"_s, domain[u"authInfo"]);
    addGiven(data, u"AUTH_INFO"_s, extras[u"authInfo"]);
    addGiven(data, u"ACCEPT_CONDITIONS"_s, accepted);
    return data;
}

void completeFromDomain(const World &world, const Account &account, const Domain &domain, QJsonObject &data)
{
    const auto contact = account.contacts.find(domain.ownerContact);
    if (!data.contains(u"OWNER_CONTACT") && contact != account.contacts.end())
        data[u"OWNER_CONTACT"_s] = contact->second.values;
    if (!data.contains(u"ADMIN_ACCOUNT"))
        addGiven(data, u"ADMIN_ACCOUNT"_s, holderOf(world, domain.adminAccount));
    if (!data.contains(u"TECH_ACCOUNT"))
        addGiven(data, u"TECH_ACCOUNT"_s, holderOf(world, domain.techAccount));
}

QJsonObject ruleDataOf(const World &world, const Account &account, const CartItem &item)
{
    QJsonObject data;
    for (const Configuration &each : item.configurations)
        data[each.label] = each.value;
    const auto given = [&item](QStringView label) { return item.value(label).value_or(QString()); };

    const Contact *owner = account.contactAt(given(u"OWNER_CONTACT"));
    data[u"OWNER_CONTACT"_s] = owner != nullptr ? owner->values : account.holderAsContact();
    for (const QString &label : {u"ADMIN_ACCOUNT"_s, u"TECH_ACCOUNT"_s}) {
        const QString nichandle = given(label);
        data[label] = nichandle.isEmpty() ? QJsonValue(account.holder) : holderOf(world, nichandle);
    }
    const QJsonDocument config = QJsonDocument::fromJson(given(u"DOMAIN_CONFIG").toUtf8());
    data[u"DOMAIN_CONFIG"_s] = config.isObject() ? QJsonValue(config.object()) : QJsonValue();
    return data;
}

RuleEvaluator evaluatorFor(const World &world, const QJsonObject &data, const QStringList &contexts)
{
    const bool isExclusive = world.switches.is(Switch::LengthBounds, "exclusive"_L1);
    return {data, contexts, isExclusive ? LengthBounds::Exclusive : LengthBounds::Inclusive};
}

} // namespace cartouche::sandbox
