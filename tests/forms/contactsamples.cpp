// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/contactsamples.h"

#include "eligibility/rulesamples.h"

namespace cartouche::test {

using namespace Qt::StringLiterals;

namespace {

forms::ContactRule ruleOf(const QString &subject, const QJsonObject &json)
{
    forms::ContactRule rule;
    rule.subject = subject;
    rule.label = u"OWNER_CONTACT"_s;
    rule.rule = read(json);
    rule.rest = dataWith(person());
    rule.contexts = {u"create"_s, u"order"_s};
    return rule;
}

} // namespace

api::Contact somebody()
{
    api::Contact contact;
    contact.firstName = u"Exemple"_s;
    contact.lastName = u"Titulaire"_s;
    contact.legalForm = u"individual"_s;
    contact.language = u"fr_FR"_s;
    contact.email = u"contact@example.org"_s;
    contact.phone = u"+33.612345678"_s;
    contact.address.line1 = u"1 rue de la Paix"_s;
    contact.address.zip = u"75002"_s;
    contact.address.city = u"Paris"_s;
    contact.address.country = u"FR"_s;
    return contact;
}

forms::ContactRule generic(const QString &subject)
{
    return ruleOf(subject, genericRule());
}

forms::ContactRule european()
{
    return ruleOf(u".eu"_s, europeanRule());
}

forms::ContactRule french()
{
    const QJsonObject isPerson = ifMember(u"OWNER_CONTACT"_s, u"legalForm"_s, constraint(u"eq"_s, u"individual"_s));
    QJsonArray members;
    for (const char *label : {"birthDay", "birthCity", "birthCountry"})
        members.append(element(QString::fromLatin1(label), {when(isPerson, constraint(u"required"_s))}));
    return ruleOf(u".fr"_s, object(u"OWNER_CONTACT"_s, allOf(members)));
}

} // namespace cartouche::test
