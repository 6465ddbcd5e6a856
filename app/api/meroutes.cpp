// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/meroutes.h"

#include "api/memodels.h"
#include "api/routing.h"

namespace cartouche::api {

using namespace Qt::StringLiterals;
using Method = Request::Method;

namespace {

Request domainTaskRequest(qint64 id)
{
    return routed(Method::Get, "/me/task/domain/{id}"_ba, {QString::number(id)});
}

} // namespace

Reply<Account> readAccount(Client &client)
{
    return ask<Account>(client, routed(Method::Get, "/me"_ba), &readAccountModel);
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
