// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/cataloguestore.h"

#include "store/cataloguerows.h"
#include "store/database.h"

#include <QHash>

namespace cartouche::store {

using base::failure;
using base::Result;

namespace {

bool hasMoved(const std::optional<TariffRow> &before, const std::optional<TariffRow> &after)
{
    return before && after && *before != *after;
}

/// Compares with the catalogue before: fills the former prices of `after` and tells what moved.
QList<PriceMove> compare(const std::optional<CatalogueRow> &before, CatalogueRow &after)
{
    QHash<QString, const ExtensionRow *> formerly;
    if (before && before->currency == after.currency) {
        for (const ExtensionRow &row : before->extensions)
            formerly.insert(row.name, &row);
    }
    QList<PriceMove> moves;
    for (ExtensionRow &row : after.extensions) {
        row.formerCreate.reset();
        row.formerRenew.reset();
        row.movedAt = {};
        const ExtensionRow *old = formerly.value(row.name);
        if (!old)
            continue;
        const bool createMoved = hasMoved(old->create, row.create);
        const bool renewMoved = hasMoved(old->renew, row.renew);
        const bool isMove = createMoved || renewMoved;
        row.formerCreate = isMove ? old->create : old->formerCreate;
        row.formerRenew = isMove ? old->renew : old->formerRenew;
        row.movedAt = isMove ? after.readAt : old->movedAt;
        if (createMoved)
            moves.append({row.name, after.readAt, after.currency, PriceMove::What::Create, *old->create, *row.create});
        if (renewMoved)
            moves.append({row.name, after.readAt, after.currency, PriceMove::What::Renew, *old->renew, *row.renew});
    }
    return moves;
}

} // namespace

QFuture<Result<std::optional<CatalogueRow>>> CatalogueStore::read(const QString &endpoint, const QString &subsidiary)
{
    return m_database.run<std::optional<CatalogueRow>>(
        [=](QSqlDatabase &database) { return cataloguerows::findCatalogue(database, endpoint, subsidiary); });
}

QFuture<Result<CatalogueRow>> CatalogueStore::replace(const CatalogueRow &catalogue)
{
    return m_database.run<CatalogueRow>([catalogue](QSqlDatabase &database) -> Result<CatalogueRow> {
        const auto before = cataloguerows::findCatalogue(database, catalogue.endpoint, catalogue.subsidiary);
        if (!before)
            return failure(before.error());
        CatalogueRow after = catalogue;
        const QList<PriceMove> moves = compare(*before, after);
        if (const auto put = cataloguerows::putCatalogue(database, after); !put)
            return failure(put.error());
        for (const PriceMove &move : moves) {
            if (const auto added = cataloguerows::addPriceMove(database, after, move); !added)
                return failure(added.error());
        }
        return after;
    });
}

QFuture<Result<QList<PriceMove>>> CatalogueStore::moves(const QString &endpoint, const QString &subsidiary,
                                                        const QString &extension)
{
    return m_database.run<QList<PriceMove>>(
        [=](QSqlDatabase &database) { return cataloguerows::priceMoves(database, endpoint, subsidiary, extension); });
}

} // namespace cartouche::store
