// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/extensions.h"
#include "sandbox/subsidiary.h"

#include <QDateTime>
#include <QJsonObject>

namespace cartouche::sandbox {

/// order.catalog.public.Catalog: one plan for each extension.
[[nodiscard]] QJsonObject catalogJson(const Subsidiary &subsidiary, const QDateTime &now);

/// domain.extensions.registryConfigurations.RegistryConfigurations
[[nodiscard]] QJsonObject registryJson(const Extension &extension);

} // namespace cartouche::sandbox
