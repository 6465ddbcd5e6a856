// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/extensionmodels.h"

#include "api/jsonfields.h"

namespace cartouche::api {

namespace {

std::optional<ExtensionCategory> readCategory(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    ExtensionCategory category{textField(object, u"name"), textsField(object, u"extensions")};
    return category.name.isEmpty() ? std::nullopt : std::optional(std::move(category));
}

} // namespace

std::optional<ExtensionsByCategory> readExtensionsByCategoryModel(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    const QJsonObject object = json.toObject();
    return ExtensionsByCategory{listField<ExtensionCategory>(object, u"geolocalization", &readCategory),
                                listField<ExtensionCategory>(object, u"thematic", &readCategory)};
}

std::optional<ExtensionPricingAttributes> readExtensionPricingAttributes(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    const QString name = textField(object, u"name");
    if (name.isEmpty())
        return std::nullopt;
    return ExtensionPricingAttributes{name, truthField(object, u"brandNew").value_or(false),
                                      truthField(object, u"priceDrop").value_or(false)};
}

} // namespace cartouche::api
