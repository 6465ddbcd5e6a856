// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/switches.h"

#include <QJsonObject>

#include <algorithm>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

const QList<SwitchRule> &SwitchRule::all()
{
    static const QList<SwitchRule> table{
        {Switch::PendingKey,
         "pendingKey"_L1,
         {"missing"_L1, "signature"_L1},
         "a key that is not validated yet: 403 MISSING_CREDENTIAL or 400 INVALID_SIGNATURE"},
        {Switch::LegalAge,
         "legalAge"_L1,
         {"demanded"_L1, "optional"_L1},
         "OWNER_LEGAL_AGE at the checkout: mandatory, or may be left out"},
        {Switch::LegalAgeContext,
         "legalAgeContext"_L1,
         {"none"_L1, "order"_L1},
         "the rule of OWNER_LEGAL_AGE: no contexts (2026), or contexts [\"order\"] (2022)"},
        {Switch::LengthBounds,
         "lengthBounds"_L1,
         {"inclusive"_L1, "exclusive"_L1},
         "minlength and maxlength of a rule: the bound itself is still right, or already wrong"},
        {Switch::FrenchBirth,
         "frenchBirth"_L1,
         {"optional"_L1, "required"_L1},
         "birth day, country, place and postal code of a person who wants a .fr"},
        {Switch::ClaimsNotice,
         "claimsNotice"_L1,
         {"either"_L1, "id"_L1, "true"_L1},
         "CLAIMS_NOTICE: the id of the notice or \"true\", only the id, only \"true\""},
        {Switch::CheckoutRuleError,
         "checkoutRuleError"_L1,
         {"rule"_L1, "plain"_L1},
         "a broken rule at the dry run: as the rule check answers, or a Client::BadRequest with one line each"},
        {Switch::RequiredFlags,
         "requiredFlags"_L1,
         {"reliable"_L1, "swapped"_L1},
         "the flag \"required\" of a configuration: right, or wrong for OWNER_LEGAL_AGE and OWNER_CONTACT"},
        {Switch::RequiredFields,
         "requiredFields"_L1,
         {"listed"_L1, "null"_L1},
         "\"fields\" of OWNER_CONTACT: the members that the contact needs, or null"},
        {Switch::AllowedValues,
         "allowedValues"_L1,
         {"absent"_L1, "listed"_L1},
         "\"allowedValues\" of a configuration: absent as in the schema, or there as in live answers"},
        {Switch::ItemConfigurations,
         "itemConfigurations"_L1,
         {"none"_L1, "prefilled"_L1},
         "a new item: without configurations, or with OWNER_CONTACT, ADMIN_ACCOUNT and TECH_ACCOUNT filled in"},
        {Switch::UnknownLabel,
         "unknownLabel"_L1,
         {"stored"_L1, "refused"_L1},
         "a configuration label that the item does not ask for: kept without effect, or 400"},
        {Switch::DuplicateContact,
         "duplicateContact"_L1,
         {"refused"_L1, "created"_L1},
         "an equal second /domain/contact: 400 with details.contact_id, or another contact"},
        {Switch::UnicodeNames,
         "unicodeNames"_L1,
         {"refused"_L1, "converted"_L1},
         "a name with accents in place of its xn-- form: 400, or understood"},
    };
    return table;
}

const SwitchRule *SwitchRule::find(QStringView name)
{
    const QList<SwitchRule> &table = all();
    const auto found = std::find_if(table.begin(), table.end(), [&](const SwitchRule &rule) { return rule.name == name; });
    return found == table.end() ? nullptr : &*found;
}

Switches::Switches()
{
    for (const SwitchRule &rule : SwitchRule::all())
        m_values[static_cast<std::size_t>(rule.which)] = rule.values.constFirst();
}

bool Switches::set(QStringView name, QStringView value)
{
    const SwitchRule *rule = SwitchRule::find(name);
    if (rule == nullptr)
        return false;
    const auto found = std::find(rule->values.begin(), rule->values.end(), value);
    if (found == rule->values.end())
        return false;
    m_values[static_cast<std::size_t>(rule->which)] = *found;
    return true;
}

QJsonArray Switches::toJson() const
{
    QJsonArray list;
    for (const SwitchRule &rule : SwitchRule::all()) {
        QJsonArray values;
        for (const QLatin1StringView each : rule.values)
            values.append(QString(each));
        list.append(QJsonObject{{u"name"_s, QString(rule.name)},
                                {u"value"_s, QString(value(rule.which))},
                                {u"values"_s, values},
                                {u"meaning"_s, QString::fromUtf8(rule.meaning)}});
    }
    return list;
}

} // namespace cartouche::sandbox
