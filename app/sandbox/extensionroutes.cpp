// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/extensionroutes.h"

#include "sandbox/extensionjson.h"

#include <algorithm>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype highlighted = 12;
constexpr qsizetype wanted = 120; ///< so many extensions are wanted enough to come first at home

Answer notOneOf(const QString &parameter, QLatin1StringView enumeration)
{
    return badRequest(u"The input provided isn't valid: '%1' is not one of %2"_s.arg(parameter, enumeration));
}

/// Refuses a subsidiary that is in no list; a missing one is fine.
std::optional<Answer> subsidiaryFlaw(const Call &call, const QString &parameter)
{
    const auto code = call.parameter(parameter);
    if (code && !Subsidiary::find(*code))
        return notOneOf(parameter, "nichandle.OvhSubsidiaryEnum"_L1);
    return std::nullopt;
}

/// The top level that customers of a subsidiary call their own.
QString homeOf(const Subsidiary &subsidiary)
{
    if (subsidiary.code == "EU"_L1 || subsidiary.code == "ASIA"_L1)
        return QString(subsidiary.code).toLower();
    return subsidiary.country == "GB"_L1 ? u"uk"_s : QString(subsidiary.country).toLower();
}

/// By importance for customers of a subsidiary: what is wanted of its own comes first.
QStringList byImportance(const Call &call)
{
    const QString home = homeOf(*Subsidiary::find(call.parameter(u"ovhSubsidiary"_s).value_or(u"FR"_s)));
    QStringList own;
    QStringList others;
    for (const Extension &extension : Extension::all()) {
        const QString name = extension.name;
        const bool isOwn = name == home || name.endsWith(u'.' + home);
        const bool isWanted = own.size() + others.size() < wanted;
        (isOwn && isWanted ? own : others).append(name);
    }
    return own + others;
}

/// Whether an extension is in one of the categories of a comma separated list; no list: it is.
bool isIn(const QList<QLatin1StringView> &categories, const std::optional<QString> &asked)
{
    if (!asked)
        return true;
    const QStringList list = asked->split(u',', Qt::SkipEmptyParts);
    return std::any_of(categories.begin(), categories.end(),
                       [&](QLatin1StringView category) { return list.contains(QString(category)); });
}

Answer listExtensions(Call &call)
{
    if (const auto flaw = subsidiaryFlaw(call, u"ovhSubsidiary"_s))
        return *flaw;
    const QString order = call.parameter(u"orderBy"_s).value_or(u"alphabetical"_s);
    if (order != "alphabetical"_L1 && order != "trending"_L1)
        return notOneOf(u"orderBy"_s, "domain.extensions.OrderByTypeEnum"_L1);

    QStringList names = byImportance(call);
    names.removeIf([thematics = call.parameter(u"thematics"_s),
                    places = call.parameter(u"geolocalizations"_s)](const QString &name) {
        const Extension &extension = *Extension::find(name);
        return !isIn(extension.themes, thematics) || !isIn(extension.places, places);
    });
    if (order == "alphabetical"_L1)
        names.sort();
    return ok(QJsonArray::fromStringList(names));
}

Answer listByCategory(Call &call)
{
    static const QStringList known{u"geolocalization"_s, u"thematic"_s};
    // A list in a query comes as one parameter for each entry or as one with commas.
    QStringList types;
    for (const QString &value : call.query.values(u"categoryType"_s))
        types += value.split(u',', Qt::SkipEmptyParts);
    for (const QString &type : std::as_const(types)) {
        if (!known.contains(type))
            return notOneOf(u"categoryType"_s, "domain.extensions.CategoryTypeEnum"_L1);
    }
    const auto list = [&](const QString &type, QList<QLatin1StringView> Extension::*categories) {
        return types.isEmpty() || types.contains(type) ? QJsonValue(categoriesJson(categories)) : QJsonValue();
    };
    return ok(QJsonObject{
        {u"geolocalization"_s, list(u"geolocalization"_s, &Extension::places)},
        {u"thematic"_s, list(u"thematic"_s, &Extension::themes)},
    });
}

Answer listHighlighted(Call &call)
{
    if (const auto flaw = subsidiaryFlaw(call, u"ovhSubsidiary"_s))
        return *flaw;
    const QStringList names = byImportance(call);
    return ok(QJsonArray::fromStringList(names.first(highlighted)));
}

Answer listPricingAttributes(Call &call)
{
    if (const auto flaw = subsidiaryFlaw(call, u"ovhSubsidiary"_s))
        return *flaw;
    return ok(pricingAttributesJson(call.world.prices));
}

Answer missingExtension()
{
    return notFound(u"This extension does not exist"_s);
}

Answer getExtension(Call &call)
{
    const Extension *extension = Extension::find(call.path[u"name"_s]);
    return extension ? ok(QJsonObject{{u"name"_s, QString(extension->name)}}) : missingExtension();
}

Answer getRegistryConfigurations(Call &call)
{
    const Extension *extension = Extension::find(call.path[u"name"_s]);
    return extension ? ok(registryJson(*extension)) : missingExtension();
}

/// The old list, which only knows the alphabet.
Answer listForCountry(Call &call)
{
    if (const auto flaw = subsidiaryFlaw(call, u"country"_s))
        return *flaw;
    QStringList names;
    for (const Extension &extension : Extension::all())
        names.append(extension.name);
    names.sort();
    return ok(QJsonArray::fromStringList(names));
}

} // namespace

void addExtensionRoutes(Router &router)
{
    router.add("GET"_L1, "/domain/extensions"_L1, listExtensions);
    router.add("GET"_L1, "/domain/extensions/byCategory"_L1, listByCategory);
    router.add("GET"_L1, "/domain/extensions/highlighted"_L1, listHighlighted);
    router.add("GET"_L1, "/domain/extensions/pricingAttributes"_L1, listPricingAttributes);
    router.add("GET"_L1, "/domain/extensions/{name}"_L1, getExtension);
    router.add("GET"_L1, "/domain/extensions/{name}/registryConfigurations"_L1, getRegistryConfigurations);
    router.add("GET"_L1, "/domain/data/extension"_L1, listForCountry);
}

} // namespace cartouche::sandbox
