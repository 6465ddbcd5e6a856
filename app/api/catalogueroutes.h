// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "api/extensionmodels.h"

#include <QByteArray>
#include <QStringList>

// What is sold, and to whom. Highlighted extensions are in meroutes.h.
namespace cartouche::api {

/// GET /order/catalog/public/domain?ovhSubsidiary=, not signed: some 30 MB of JSON, as they came, for a
/// reader on another thread; see paddingOfBytes. At most 64 MB, at most a quarter of an hour.
[[nodiscard]] Reply<QByteArray> readDomainCatalogue(Client &client, const QString &subsidiary);
/// GET /domain/extensions?ovhSubsidiary=: all of them by name, without dot
[[nodiscard]] Reply<QStringList> readExtensions(Client &client, const QString &subsidiary);
/// GET /domain/extensions/byCategory: of both kinds
[[nodiscard]] Reply<ExtensionsByCategory> readExtensionsByCategory(Client &client);
/// GET /domain/extensions/pricingAttributes?ovhSubsidiary=
[[nodiscard]] Reply<QList<ExtensionPricingAttributes>> readPricingAttributes(Client &client, const QString &subsidiary);

} // namespace cartouche::api
