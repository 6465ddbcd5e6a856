// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/contactroutes.h"

#include "api/memodels.h"
#include "api/routing.h"

namespace cartouche::api {

using namespace Qt::StringLiterals;
using Method = Request::Method;

namespace {

Request accountContactRequest(qint64 id)
{
    return routed(Method::Get, "/me/contact/{contactId}"_ba, {QString::number(id)});
}

} // namespace

Reply<QList<qint64>> listAccountContacts(Client &client)
{
    return ask<QList<qint64>>(client, routed(Method::Get, "/me/contact"_ba), listOf(&wholeNumber));
}

Reply<Contact> readAccountContact(Client &client, qint64 contactId)
{
    return ask<Contact>(client, accountContactRequest(contactId), &readAccountContactModel);
}

Reply<Contact> createAccountContact(Client &client, const Contact &contact)
{
    Request request = routed(Method::Post, "/me/contact"_ba);
    request.body = toAccountContactJson(contact);
    return ask<Contact>(client, std::move(request), &readAccountContactModel);
}

Reply<QList<ContactField>> readContactFields(Client &client, qint64 contactId)
{
    return ask<QList<ContactField>>(client,
                                    routed(Method::Get, "/me/contact/{contactId}/fields"_ba, {QString::number(contactId)}),
                                    listOf(&readContactFieldModel));
}

Reply<QList<Contact>> readDomainContacts(Client &client)
{
    return ask<QList<Contact>>(client, routed(Method::Get, "/domain/contact"_ba), listOf(&readDomainContactModel));
}

Reply<Contact> readDomainContact(Client &client, qint64 contactId)
{
    return ask<Contact>(client, routed(Method::Get, "/domain/contact/{contactId}"_ba, {QString::number(contactId)}),
                        &readDomainContactModel);
}

Reply<Contact> createDomainContact(Client &client, const Contact &contact)
{
    Request request = routed(Method::Post, "/domain/contact"_ba);
    request.body = toDomainContactJson(contact);
    return ask<Contact>(client, std::move(request), &readDomainContactModel);
}

Reply<Contact> readContact(Client &client, const QString &resource, qint64 contactId)
{
    return resource == "/me/contact"_L1 ? readAccountContact(client, contactId) : readDomainContact(client, contactId);
}

Reply<Contact> updateContact(Client &client, const Contact &contact, const Contact &before, const QStringList &readOnly)
{
    const bool isOfAccount = contact.resource == "/me/contact"_L1;
    Request request = routed(Method::Put, isOfAccount ? "/me/contact/{contactId}"_ba : "/domain/contact/{contactId}"_ba,
                             {QString::number(contact.id)});
    request.body = toContactChangeJson(contact, before, readOnly);
    return ask<Contact>(client, std::move(request), isOfAccount ? &readAccountContactModel : &readDomainContactModel);
}

} // namespace cartouche::api
