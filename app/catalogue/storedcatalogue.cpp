// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/storedcatalogue.h"

#include <algorithm>

namespace cartouche::catalogue {

using namespace Qt::StringLiterals;

namespace {

std::optional<store::TariffRow> toRow(const std::optional<Tariff> &tariff)
{
    return tariff ? std::optional(store::TariffRow{tariff->net.ucents(), tariff->months}) : std::nullopt;
}

std::optional<Tariff> fromRow(const std::optional<store::TariffRow> &row, const QString &currency)
{
    return row ? std::optional(Tariff{base::Money(row->ucents, currency), row->months}) : std::nullopt;
}

store::ExtensionRow toRow(const Extension &extension)
{
    store::ExtensionRow row;
    row.name = extension.name;
    row.unicode = extension.unicode;
    row.create = toRow(extension.create);
    row.renew = toRow(extension.renew);
    row.transfer = toRow(extension.transfer);
    row.restore = toRow(extension.restore);
    row.maximumMonths = extension.maximumMonths;
    for (const Promotion &promotion : extension.promotions)
        row.promotions.append({promotion.name, promotion.description, promotion.start, promotion.end,
                               promotion.reduction.ucents(), promotion.isQuantityLimited});
    row.needsPapers = extension.needsPapers;
    row.isBrandNew = extension.isBrandNew;
    row.hasPriceDrop = extension.hasPriceDrop;
    row.formerCreate = toRow(extension.formerCreate);
    row.formerRenew = toRow(extension.formerRenew);
    row.movedAt = extension.movedAt;
    return row;
}

Extension fromRow(const store::ExtensionRow &row, const QString &currency)
{
    Extension extension;
    extension.name = row.name;
    extension.unicode = row.unicode;
    extension.create = fromRow(row.create, currency);
    extension.renew = fromRow(row.renew, currency);
    extension.transfer = fromRow(row.transfer, currency);
    extension.restore = fromRow(row.restore, currency);
    extension.maximumMonths = row.maximumMonths;
    for (const store::PromotionRow &promotion : row.promotions)
        extension.promotions.append({promotion.name, promotion.description, promotion.start, promotion.end,
                                     base::Money(promotion.reductionUcents, currency), promotion.isQuantityLimited});
    extension.needsPapers = row.needsPapers;
    extension.isBrandNew = row.isBrandNew;
    extension.hasPriceDrop = row.hasPriceDrop;
    extension.formerCreate = fromRow(row.formerCreate, currency);
    extension.formerRenew = fromRow(row.formerRenew, currency);
    extension.movedAt = row.movedAt;
    return extension;
}

QString nameOf(Category::Kind kind)
{
    return kind == Category::Kind::Place ? u"place"_s : u"theme"_s;
}

} // namespace

store::CatalogueRow toRow(const Catalogue::Content &content, const QString &endpoint)
{
    store::CatalogueRow row;
    row.endpoint = endpoint;
    row.subsidiary = content.subsidiary;
    row.currency = content.currency;
    row.taxRate = content.tax.value();
    row.catalogId = content.catalogId;
    row.readAt = content.readAt;
    row.extensions.reserve(content.extensions.size());
    for (const Extension &extension : content.extensions)
        row.extensions.append(toRow(extension));
    row.highlighted = content.highlighted;
    for (const Category &category : content.categories)
        row.categories.append({nameOf(category.kind), category.name, category.extensions});
    return row;
}

Catalogue::Content fromRow(const store::CatalogueRow &row)
{
    Catalogue::Content content;
    content.subsidiary = row.subsidiary;
    content.currency = row.currency;
    content.tax = TaxRate(row.taxRate);
    content.catalogId = row.catalogId;
    content.readAt = row.readAt;
    content.extensions.reserve(row.extensions.size());
    for (const store::ExtensionRow &extension : row.extensions)
        content.extensions.append(fromRow(extension, row.currency));
    content.highlighted = row.highlighted;
    for (const store::CategoryRow &category : row.categories) {
        const bool isPlace = category.kind == nameOf(Category::Kind::Place);
        content.categories.append(
            {isPlace ? Category::Kind::Place : Category::Kind::Theme, category.name, category.extensions});
    }
    return content;
}

} // namespace cartouche::catalogue
