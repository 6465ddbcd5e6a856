// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/cataloguestore.h"

#include <QSqlDatabase>

// The tables of the catalogue, on the store's thread and inside its transaction.
namespace cartouche::store::cataloguerows {

[[nodiscard]] base::Result<std::optional<CatalogueRow>> findCatalogue(QSqlDatabase &database, const QString &endpoint,
                                                                      const QString &subsidiary);
/// Writes it in the place of the one before, as it is.
[[nodiscard]] base::Result<void> putCatalogue(QSqlDatabase &database, const CatalogueRow &catalogue);

[[nodiscard]] base::Result<void> addPriceMove(QSqlDatabase &database, const CatalogueRow &catalogue,
                                              const PriceMove &move);
[[nodiscard]] base::Result<QList<PriceMove>> priceMoves(QSqlDatabase &database, const QString &endpoint,
                                                        const QString &subsidiary, const QString &extension);

} // namespace cartouche::store::cataloguerows
