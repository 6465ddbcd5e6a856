// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/ownerrules.h"

#include "sandbox/enumerations.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

class Check
{
public:
    explicit Check(const QJsonObject &owner) : m_owner(owner), m_address(owner[u"address"].toObject())
    {
    }

    [[nodiscard]] QString value(QLatin1StringView name) const
    {
        const QJsonObject &object = m_address.contains(name) ? m_address : m_owner;
        return object.value(name).toString();
    }
    void require(QLatin1StringView name, QLatin1StringView key)
    {
        if (value(name).isEmpty())
            broken[u"owner."_s + key] = u"Field \"%1\" is required"_s.arg(key);
    }
    void contain(QLatin1StringView name, QLatin1StringView key, const QStringList &allowed)
    {
        if (!value(name).isEmpty() && !allowed.contains(value(name)))
            broken[u"owner."_s + key] = u"Field \"%1\" has a value that is not allowed"_s.arg(key);
    }

    BrokenRules broken;

private:
    const QJsonObject &m_owner;
    QJsonObject m_address;
};

} // namespace

BrokenRules brokenOwnerRules(const QJsonObject &owner, const Extension &extension)
{
    Check check(owner);
    check.require("city"_L1, "city"_L1);
    check.require("country"_L1, "country"_L1);
    check.require("email"_L1, "email"_L1);
    check.require("language"_L1, "language"_L1);
    check.require("legalForm"_L1, "legal_form"_L1);
    check.require("line1"_L1, "line1"_L1);
    check.require("phone"_L1, "phone"_L1);
    const QString legalForm = check.value("legalForm"_L1);
    if (legalForm == "individual"_L1) {
        check.require("firstName"_L1, "first_name"_L1);
        check.require("lastName"_L1, "last_name"_L1);
    } else if (!legalForm.isEmpty()) {
        check.require("organisationName"_L1, "organisation_name"_L1);
    }
    const QString country = check.value("country"_L1);
    if (!country.isEmpty() && !countriesWithoutZip().contains(country))
        check.require("zip"_L1, "zip"_L1);
    if (extension.owners == Extension::Owners::EuropeanUnion)
        check.contain("country"_L1, "country"_L1, countriesOfTheUnion());
    if (extension.owners == Extension::Owners::Berlin) {
        check.contain("country"_L1, "country"_L1, {u"DE"_s});
        check.contain("city"_L1, "city"_L1, {u"Berlin"_s});
    }
    return check.broken;
}

Answer ruleRefusal(const BrokenRules &broken, const QDateTime &now)
{
    QJsonObject details{
        {u"_date"_s, now.toUTC().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s) + u" +0000 UTC"_s},
        {u"_id"_s, u"sandbox"_s},
        {u"_message"_s, u"Input data does not respect the rule"_s},
    };
    for (auto each = broken.begin(); each != broken.end(); ++each)
        details[each.key()] = each.value();
    return backendError(400, "Client::BadRequest::DOMDOCRuleNotRespected"_L1,
                        u"%1 constraints of rules are not respected"_s.arg(broken.size()), details);
}

} // namespace cartouche::sandbox
