// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/meroutes.h"

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

Request domainTaskRequest(qint64 id)
{
    return routed(Method::Get, "/me/task/domain/{id}"_ba, {QString::number(id)});
}

} // namespace

Reply<Account> readAccount(Client &client)
{
    return ask<Account>(client, routed(Method::Get, "/me"_ba), &readAccountModel);
}

Reply<QList<qint64>> listAccountContacts(Client &client)
{
    return ask<QList<qint64>>(client, routed(Method::Get, "/me/contact"_ba), listOf(&wholeNumber));
}

Reply<QList<Contact>> readAccountContacts(Client &client, int limit)
{
    return askEach<Contact>(client, routed(Method::Get, "/me/contact"_ba), &accountContactRequest,
                            &readAccountContactModel, limit);
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

Reply<QStringList> listDomains(Client &client)
{
    return ask<QStringList>(client, routed(Method::Get, "/domain"_ba), listOf(&readText));
}

Reply<QStringList> readHighlightedExtensions(Client &client, const QString &subsidiary)
{
    Request request = routed(Method::Get, "/domain/extensions/highlighted"_ba);
    addToQuery(request, u"ovhSubsidiary"_s, subsidiary);
    return ask<QStringList>(client, std::move(request), listOf(&readText));
}

Reply<QList<DomainTask>> readDomainTasks(Client &client, const QString &domain)
{
    Request request = routed(Method::Get, "/me/task/domain"_ba);
    addToQuery(request, u"domain"_s, domain);
    return askEach<DomainTask>(client, std::move(request), &domainTaskRequest, &readDomainTaskModel);
}

Reply<DomainTask> readDomainTask(Client &client, qint64 id)
{
    return ask<DomainTask>(client, domainTaskRequest(id), &readDomainTaskModel);
}

} // namespace cartouche::api
