// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/refusalkeys.h"

#include "eligibility/contactmembers.h"
#include "eligibility/knownlabels.h"

#include <QHash>

namespace cartouche::eligibility {

using namespace Qt::StringLiterals;

namespace {

constexpr auto addressPrefix = "address."_L1;

/// "legalFormCategory" → "legal_form_category"
QString inSnakeCase(const QString &label)
{
    QString name;
    for (const QChar c : label) {
        if (c.isUpper())
            name += u'_';
        name += c.toLower();
    }
    return name;
}

/// The same back; what has no underscore stays as it is, so that both spellings are understood.
QString inCamelCase(const QString &name)
{
    QString label;
    bool isStart = false;
    for (const QChar c : name) {
        if (c == u'_') {
            isStart = true;
            continue;
        }
        label += isStart ? c.toUpper() : c;
        isStart = false;
    }
    return label;
}

/// Members by the last part of their label: "city" → "address.city".
const QHash<QString, QString> &membersByName()
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> hash;
        for (const QString &label : contactMembers())
            hash.insert(label.startsWith(addressPrefix) ? label.sliced(addressPrefix.size()) : label, label);
        return hash;
    }();
    return names;
}

/// Accounts have names of their own for some members.
const QHash<QString, QString> &accountNames()
{
    static const QHash<QString, QString> names{
        {u"address"_s, u"address.line1"_s},     {u"area"_s, u"address.province"_s},
        {u"complementaryAddress"_s, u"address.line2"_s}, {u"corporationType"_s, u"organisationType"_s},
        {u"firstname"_s, u"firstName"_s},       {u"legalform"_s, u"legalForm"_s},
        {u"name"_s, u"lastName"_s},             {u"organisation"_s, u"organisationName"_s},
        {u"sex"_s, u"gender"_s},
    };
    return names;
}

QString objectNamed(const QString &name)
{
    static const QHash<QString, QString> objects{
        {u"owner"_s, u"OWNER_CONTACT"_s},
        {u"adminAccount"_s, u"ADMIN_ACCOUNT"_s},
        {u"techAccount"_s, u"TECH_ACCOUNT"_s},
    };
    return objects.value(inCamelCase(name));
}

std::optional<Place> memberPlace(const QString &object, QString name)
{
    name = inCamelCase(name.startsWith(addressPrefix) ? name.sliced(addressPrefix.size()) : name);
    if (name.isEmpty())
        return Place{object, {}};
    QString label = membersByName().value(name);
    if (label.isEmpty() && object != "OWNER_CONTACT"_L1)
        label = accountNames().value(name);
    return label.isEmpty() ? std::nullopt : std::optional(Place{object, label});
}

std::optional<Place> domainPlace(const QString &name, const QStringList &labels)
{
    static const QStringList members{u"audience"_s, u"authInfo"_s, u"isFor"_s, u"otherPurpose"_s, u"reason"_s, u"represent"_s};
    const QString member = inCamelCase(name);
    if (member.isEmpty())
        return Place{u"DOMAIN_CONFIG"_s, {}};
    const bool isConfiguration = labels.contains(u"DOMAIN_CONFIG"_s);
    if (member == "reason"_L1 && (labels.contains(u"REASON"_s) || !isConfiguration))
        return Place{u"REASON"_s, {}};
    if (member == "authInfo"_L1)
        return Place{u"AUTH_INFO"_s, {}};
    return members.contains(member) ? std::optional(Place{u"DOMAIN_CONFIG"_s, member}) : std::nullopt;
}

std::optional<Place> extraPlace(const QString &name)
{
    const QString plain = name.contains(u'_') ? name : inSnakeCase(name);
    if (plain == "accept_condition"_L1)
        return Place{u"ACCEPT_CONDITIONS"_s, {}};
    const QString label = plain.toUpper();
    return knownLabel(label) ? std::optional(Place{label, {}}) : std::nullopt;
}

} // namespace

std::optional<Place> placeOfRefusalKey(const QString &key, const QStringList &labels)
{
    constexpr qsizetype longestKey = 200;
    if (key.size() > longestKey || key.startsWith(u'_'))
        return std::nullopt;
    const QString object = key.section(u'.', 0, 0);
    const QString name = key.section(u'.', 1);
    if (key.endsWith(u'.'))
        return std::nullopt;
    if (const QString label = objectNamed(object); !label.isEmpty())
        return memberPlace(label, name);
    if (object == "domain"_L1)
        return domainPlace(name, labels);
    return object == "extras"_L1 ? extraPlace(name) : std::nullopt;
}

QString refusalKeyOf(const Place &place)
{
    static const QHash<QString, QString> objects{
        {u"ACCEPT_CONDITIONS"_s, u"extras.accept_condition"_s},
        {u"ADMIN_ACCOUNT"_s, u"admin_account"_s},
        {u"AUTH_INFO"_s, u"extras.auth_info"_s},
        {u"DOMAIN_CONFIG"_s, u"domain"_s},
        {u"OWNER_CONTACT"_s, u"owner"_s},
        {u"REASON"_s, u"domain.reason"_s},
        {u"TECH_ACCOUNT"_s, u"tech_account"_s},
    };
    if (place.label.isEmpty())
        return {};
    const QString object = objects.value(place.label, u"extras."_s + place.label.toLower());
    if (place.member.isEmpty())
        return object;
    const QString &member = place.member;
    return object + u'.' + inSnakeCase(member.startsWith(addressPrefix) ? member.sliced(addressPrefix.size()) : member);
}

} // namespace cartouche::eligibility
