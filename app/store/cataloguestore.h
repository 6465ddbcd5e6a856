// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QStringList>

#include <optional>

namespace cartouche::store {

class Database;

/// A net amount of 1e-8 units of the catalogue's currency, for a number of months.
struct TariffRow
{
    qint64 ucents = 0;
    int months = 0;
    friend bool operator==(const TariffRow &, const TariffRow &) = default;
};

struct PromotionRow
{
    QString name;
    QString description;
    QDateTime start;
    QDateTime end;
    qint64 reductionUcents = 0;
    bool isQuantityLimited = false;
    friend bool operator==(const PromotionRow &, const PromotionRow &) = default;
};

struct ExtensionRow
{
    QString name; ///< ASCII, without dot
    QString unicode;
    std::optional<TariffRow> create;
    std::optional<TariffRow> renew;
    std::optional<TariffRow> transfer;
    std::optional<TariffRow> restore;
    int maximumMonths = 0;
    QList<PromotionRow> promotions;
    bool needsPapers = false;
    bool isBrandNew = false;
    bool hasPriceDrop = false;
    // Kept by replace(): the prices before the last catalogue that moved them.
    std::optional<TariffRow> formerCreate;
    std::optional<TariffRow> formerRenew;
    QDateTime movedAt;
    friend bool operator==(const ExtensionRow &, const ExtensionRow &) = default;
};

struct CategoryRow
{
    QString kind; ///< "place" or "theme"
    QString name;
    QStringList extensions;
    friend bool operator==(const CategoryRow &, const CategoryRow &) = default;
};

/// The catalogue of one endpoint and subsidiary as plain values; `catalogue` gives them a meaning.
struct CatalogueRow
{
    QString endpoint;   ///< base URL
    QString subsidiary; ///< "FR"
    QString currency;
    int taxRate = 0;    ///< 1/10000 of a percent
    qint64 catalogId = 0;
    QDateTime readAt;
    QList<ExtensionRow> extensions; ///< by name
    QStringList highlighted;
    QList<CategoryRow> categories;
    friend bool operator==(const CatalogueRow &, const CatalogueRow &) = default;
};

/// A list price that one catalogue had and a later one has otherwise.
struct PriceMove
{
    enum class What { Create, Renew };
    QString extension;
    QDateTime at; ///< when the later one was read
    QString currency;
    What what = What::Create;
    TariffRow before;
    TariffRow after;
    friend bool operator==(const PriceMove &, const PriceMove &) = default;
};

/// One catalogue for every endpoint and subsidiary, and every move of a list price between two of them. Runs
/// on the store's thread; errors are Kind::Storage, as in sql.h.
class CatalogueStore
{
public:
    /// @param database outlives this
    explicit CatalogueStore(Database &database) : m_database(database) {}

    /// None when none was ever stored.
    [[nodiscard]] QFuture<base::Result<std::optional<CatalogueRow>>> read(const QString &endpoint, const QString &subsidiary);
    /// Puts it in the place of the one before, all of it or nothing. Where the list price of a registration or
    /// renewal differs from the one before, the former prices are noted with the extension and a PriceMove is
    /// added; where neither does, what was noted earlier stays. Another currency begins anew. What the caller
    /// has in the former fields is not looked at.
    /// @returns it as it is stored now, former prices and all
    [[nodiscard]] QFuture<base::Result<CatalogueRow>> replace(const CatalogueRow &catalogue);
    /// Oldest first. @param extension empty: of all extensions
    [[nodiscard]] QFuture<base::Result<QList<PriceMove>>> moves(const QString &endpoint, const QString &subsidiary,
                                                                const QString &extension = {});

private:
    Database &m_database;
};

} // namespace cartouche::store
