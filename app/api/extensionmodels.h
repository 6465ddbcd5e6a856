// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace cartouche::api {

/// domain.extensions.CategoryNameWithExtensions
struct ExtensionCategory
{
    QString name;
    QStringList extensions; ///< ASCII, without dot
};

/// domain.extensions.ExtensionsByCategory
struct ExtensionsByCategory
{
    QList<ExtensionCategory> geolocalization;
    QList<ExtensionCategory> thematic;
};

/// domain.extensions.ExtensionsPricingAttributes
struct ExtensionPricingAttributes
{
    QString name;
    bool brandNew = false;
    bool priceDrop = false;
};

/// None when it is no object; a category without a name is left out.
[[nodiscard]] std::optional<ExtensionsByCategory> readExtensionsByCategoryModel(const QJsonValue &json);
/// None without a name.
[[nodiscard]] std::optional<ExtensionPricingAttributes> readExtensionPricingAttributes(const QJsonValue &json);

} // namespace cartouche::api
