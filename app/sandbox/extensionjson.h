// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/market.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cartouche::sandbox {

/// domain.extensions.registryConfigurations.RegistryConfigurations
[[nodiscard]] QJsonObject registryJson(const Extension &extension);

/// domain.extensions.CategoryNameWithExtensions[]: each category once, in alphabetical order.
/// @param categories a member of Extension: its themes or its places
[[nodiscard]] QJsonArray categoriesJson(QList<QLatin1StringView> Extension::*categories);

/// domain.extensions.ExtensionsPricingAttributes[]
[[nodiscard]] QJsonArray pricingAttributesJson(const PriceBook &prices);

} // namespace cartouche::sandbox
