// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/catalogroutes.h"

#include "sandbox/catalogjson.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype highlighted = 12;

/// Refuses a subsidiary that is in no list; a missing one is fine.
std::optional<Answer> subsidiaryFlaw(const Call &call)
{
    const auto code = call.parameter(u"ovhSubsidiary"_s);
    if (code && !Subsidiary::find(*code))
        return badRequest(u"The input provided isn't valid: 'ovhSubsidiary' is not one of "
                          "nichandle.OvhSubsidiaryEnum"_s);
    return std::nullopt;
}

QStringList extensionNames()
{
    QStringList names;
    for (const Extension &extension : Extension::all())
        names.append(extension.name);
    return names;
}

Answer listExtensions(Call &call)
{
    if (const auto flaw = subsidiaryFlaw(call))
        return *flaw;
    QStringList names = extensionNames();
    if (call.parameter(u"orderBy"_s).value_or(u"alphabetical"_s) != "trending"_L1)
        names.sort();
    return ok(QJsonArray::fromStringList(names));
}

Answer listHighlighted(Call &call)
{
    if (const auto flaw = subsidiaryFlaw(call))
        return *flaw;
    return ok(QJsonArray::fromStringList(extensionNames().first(highlighted)));
}

Answer getExtension(Call &call)
{
    const Extension *extension = Extension::find(call.path[u"name"_s]);
    return extension ? ok(QJsonObject{{u"name"_s, QString(extension->name)}})
                     : notFound(u"This extension does not exist"_s);
}

Answer getRegistryConfigurations(Call &call)
{
    const Extension *extension = Extension::find(call.path[u"name"_s]);
    return extension ? ok(registryJson(*extension)) : notFound(u"This extension does not exist"_s);
}

Answer getCatalog(Call &call)
{
    const auto code = call.parameter(u"ovhSubsidiary"_s);
    if (!code)
        return badRequest(u"The input provided isn't valid: 'ovhSubsidiary' is a required property"_s);
    if (const auto flaw = subsidiaryFlaw(call))
        return *flaw;
    return ok(catalogJson(*Subsidiary::find(*code), call.now));
}

} // namespace

void addCatalogRoutes(Router &router)
{
    router.add("GET"_L1, "/domain/extensions"_L1, listExtensions);
    router.add("GET"_L1, "/domain/extensions/highlighted"_L1, listHighlighted);
    router.add("GET"_L1, "/domain/extensions/{name}"_L1, getExtension);
    router.add("GET"_L1, "/domain/extensions/{name}/registryConfigurations"_L1,
               getRegistryConfigurations);
    router.add("GET"_L1, "/order/catalog/public/domain"_L1, getCatalog);
}

} // namespace cartouche::sandbox
