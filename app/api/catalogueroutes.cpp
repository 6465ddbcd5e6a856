// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/catalogueroutes.h"

#include "api/routing.h"

namespace cartouche::api {

using namespace Qt::StringLiterals;
using Method = Request::Method;

namespace {

constexpr qint64 largestCatalogue = 64 << 20;
// As long as its bytes flow, a slow line may take its time: a dead one ends at the idle time-out.
constexpr std::chrono::minutes longestDownload{15};

Request ofSubsidiary(const QByteArray &path, const QString &subsidiary)
{
    Request request = routed(Method::Get, path);
    addToQuery(request, u"ovhSubsidiary"_s, subsidiary);
    return request;
}

std::optional<QByteArray> bytesOf(const Answer &answer)
{
    return answer.bytes;
}

} // namespace

Reply<QByteArray> readDomainCatalogue(Client &client, const QString &subsidiary)
{
    Request request = ofSubsidiary("/order/catalog/public/domain"_ba, subsidiary);
    request.isSigned = false;
    request.answerAs = Request::AnswerAs::Bytes;
    request.sizeLimit = largestCatalogue;
    request.totalDeadline = longestDownload;
    return ask<QByteArray>(client, std::move(request), &bytesOf);
}

Reply<QStringList> readExtensions(Client &client, const QString &subsidiary)
{
    return ask<QStringList>(client, ofSubsidiary("/domain/extensions"_ba, subsidiary), listOf(&readText));
}

Reply<ExtensionsByCategory> readExtensionsByCategory(Client &client)
{
    return ask<ExtensionsByCategory>(client, routed(Method::Get, "/domain/extensions/byCategory"_ba),
                                     &readExtensionsByCategoryModel);
}

Reply<QList<ExtensionPricingAttributes>> readPricingAttributes(Client &client, const QString &subsidiary)
{
    return ask<QList<ExtensionPricingAttributes>>(
        client, ofSubsidiary("/domain/extensions/pricingAttributes"_ba, subsidiary),
        listOf(&readExtensionPricingAttributes));
}

} // namespace cartouche::api
