// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/contactroutes.h"

#include "sandbox/contactfields.h"
#include "sandbox/contactrules.h"

#include <algorithm>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

Contact *findContact(Call &call)
{
    const auto found = call.account->contacts.find(call.id(u"contactId"_s));
    return found == call.account->contacts.end() ? nullptr : &found->second;
}

Answer missingContact()
{
    return notFound(u"This contact does not exist"_s);
}

const Contact *equalContact(const Account &account, const QJsonObject &values)
{
    const auto found = std::find_if(
        account.contacts.begin(), account.contacts.end(),
        [&values](const auto &each) { return isSameContact(each.second.values, values); });
    return found == account.contacts.end() ? nullptr : &found->second;
}

Answer listIds(Call &call)
{
    QJsonArray list;
    for (const auto &[id, contact] : call.account->contacts)
        list.append(id);
    return ok(list);
}

Answer listContacts(Call &call)
{
    QJsonArray list;
    for (const auto &[id, contact] : call.account->contacts)
        list.append(contactJson(ContactView::Domain, id, contact.values));
    return ok(list);
}

/// /domain/contact knows its contacts by what they say: the same one twice is refused.
Answer alreadyThere(const Contact &contact)
{
    return backendError(400, "Client::BadRequest"_L1, u"This contact already exists"_s,
                        {{u"contact_id"_s, QString::number(contact.id)}});
}

template <ContactView view>
Answer createContact(Call &call)
{
    Fields fields(call.body);
    const QJsonObject values = readContact(view, call.body, fields);
    if (view == ContactView::Me)
        demandMeContact(values, fields);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());
    const Contact *equal = equalContact(*call.account, values);
    const bool isRefused = call.world.switches.is(Switch::DuplicateContact, "refused"_L1);
    if (view == ContactView::Domain && equal && isRefused)
        return alreadyThere(*equal);
    const qint64 id = call.world.ids.nextContact();
    call.account->contacts[id] = {id, values};
    return ok(contactJson(view, id, values));
}

template <ContactView view>
Answer getContact(Call &call)
{
    const Contact *contact = findContact(call);
    return contact ? ok(contactJson(view, contact->id, contact->values)) : missingContact();
}

template <ContactView view>
Answer updateContact(Call &call)
{
    Contact *contact = findContact(call);
    if (!contact)
        return missingContact();
    Fields fields(call.body);
    const QJsonObject values
        = mergedContact(contact->values, readContact(view, call.body, fields));
    if (view == ContactView::Me)
        demandMeContact(values, fields);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());
    if (const auto refusal = refusalOfChange(call.world, *call.account, *contact, values, call.now))
        return *refusal;
    contact->values = values;
    return ok(contactJson(view, contact->id, values));
}

/// me.contact.FieldInformation[]
Answer getFields(Call &call)
{
    const Contact *contact = findContact(call);
    if (!contact)
        return missingContact();
    const ContactRules rules = contactRulesOf(call.world, *call.account, *contact);
    QJsonArray list;
    for (const ContactMember &each : contactMembers(ContactView::Me)) {
        list.append(QJsonObject{
            {u"fieldName"_s, each.name},
            {u"mandatory"_s, each.mandatory || rules.mandatory.contains(each.name)},
            {u"readOnly"_s, rules.readOnly.contains(each.name)},
        });
    }
    return ok(list);
}

} // namespace

void addContactRoutes(Router &router)
{
    router.add("GET"_L1, "/me/contact"_L1, listIds);
    router.add("POST"_L1, "/me/contact"_L1, createContact<ContactView::Me>);
    router.add("GET"_L1, "/me/contact/{contactId}"_L1, getContact<ContactView::Me>);
    router.add("PUT"_L1, "/me/contact/{contactId}"_L1, updateContact<ContactView::Me>);
    router.add("GET"_L1, "/me/contact/{contactId}/fields"_L1, getFields);
    router.add("GET"_L1, "/domain/contact"_L1, listContacts);
    router.add("POST"_L1, "/domain/contact"_L1, createContact<ContactView::Domain>);
    router.add("GET"_L1, "/domain/contact/{contactId}"_L1, getContact<ContactView::Domain>);
    router.add("PUT"_L1, "/domain/contact/{contactId}"_L1, updateContact<ContactView::Domain>);
}

} // namespace cartouche::sandbox
