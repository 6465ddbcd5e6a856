// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/cataloguerows.h"

#include "store/sql.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cartouche::store::cataloguerows {

using namespace Qt::StringLiterals;
using base::failure;
using base::Result;

namespace {

QString stamp(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QVariant stampOrNull(const QDateTime &moment)
{
    return moment.isValid() ? QVariant(stamp(moment)) : QVariant();
}

QDateTime moment(const QString &stored)
{
    return stored.isEmpty() ? QDateTime() : QDateTime::fromString(stored, Qt::ISODateWithMs);
}

QString toText(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray toArray(const QVariant &stored)
{
    return QJsonDocument::fromJson(stored.toString().toUtf8()).array();
}

QStringList toNames(const QJsonArray &array)
{
    QStringList names;
    for (const QJsonValue &name : array)
        names += name.toString();
    return names;
}

QString toText(const QList<CategoryRow> &categories)
{
    QJsonArray array;
    for (const CategoryRow &category : categories)
        array.append(QJsonObject{{u"kind"_s, category.kind},
                                 {u"name"_s, category.name},
                                 {u"extensions"_s, QJsonArray::fromStringList(category.extensions)}});
    return toText(array);
}

QList<CategoryRow> toCategories(const QJsonArray &array)
{
    QList<CategoryRow> categories;
    for (const QJsonValue &each : array)
        categories.append({each[u"kind"_s].toString(), each[u"name"_s].toString(),
                           toNames(each[u"extensions"_s].toArray())});
    return categories;
}

QString toText(const QList<PromotionRow> &promotions)
{
    QJsonArray array;
    for (const PromotionRow &promotion : promotions)
        array.append(QJsonObject{{u"name"_s, promotion.name},
                                 {u"description"_s, promotion.description},
                                 {u"start"_s, stamp(promotion.start)},
                                 {u"end"_s, stamp(promotion.end)},
                                 {u"reductionUcents"_s, promotion.reductionUcents},
                                 {u"isQuantityLimited"_s, promotion.isQuantityLimited}});
    return toText(array);
}

QList<PromotionRow> toPromotions(const QJsonArray &array)
{
    QList<PromotionRow> promotions;
    for (const QJsonValue &each : array)
        promotions.append({each[u"name"_s].toString(), each[u"description"_s].toString(),
                           moment(each[u"start"_s].toString()), moment(each[u"end"_s].toString()),
                           each[u"reductionUcents"_s].toInteger(), each[u"isQuantityLimited"_s].toBool()});
    return promotions;
}

/// Two columns: the amount and its months, both NULL for none.
void append(QVariantList &values, const std::optional<TariffRow> &tariff)
{
    values.append(tariff ? QVariant(tariff->ucents) : QVariant());
    values.append(tariff ? QVariant(tariff->months) : QVariant());
}

std::optional<TariffRow> tariffAt(const QSqlQuery &query, int column)
{
    if (query.isNull(column) || query.isNull(column + 1))
        return std::nullopt;
    return TariffRow{query.value(column).toLongLong(), query.value(column + 1).toInt()};
}

Result<void> addExtension(QSqlDatabase &database, qint64 catalogue, const ExtensionRow &row)
{
    QVariantList values{catalogue, row.name, row.unicode};
    for (const auto &tariff : {row.create, row.renew, row.transfer, row.restore})
        append(values, tariff);
    values << row.maximumMonths << toText(row.promotions) << int(row.needsPapers) << int(row.isBrandNew)
           << int(row.hasPriceDrop);
    append(values, row.formerCreate);
    append(values, row.formerRenew);
    values << stampOrNull(row.movedAt);
    static const QString insert
        = u"INSERT INTO catalogue_extension (catalogue_id, name, unicode, create_ucents, create_months,"
          " renew_ucents, renew_months, transfer_ucents, transfer_months, restore_ucents, restore_months,"
          " maximum_months, promotions, needs_papers, brand_new, price_drop, former_create_ucents,"
          " former_create_months, former_renew_ucents, former_renew_months, moved_at)"
          " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
    if (const auto done = execute(database, insert, values); !done)
        return failure(done.error());
    return {};
}

Result<QList<ExtensionRow>> extensionsOf(QSqlDatabase &database, qint64 catalogue)
{
    auto query = execute(database,
                         u"SELECT name, unicode, create_ucents, create_months, renew_ucents, renew_months,"
                         " transfer_ucents, transfer_months, restore_ucents, restore_months, maximum_months,"
                         " promotions, needs_papers, brand_new, price_drop, former_create_ucents,"
                         " former_create_months, former_renew_ucents, former_renew_months, moved_at"
                         " FROM catalogue_extension WHERE catalogue_id = ? ORDER BY name"_s,
                         {catalogue});
    if (!query)
        return failure(query.error());
    QList<ExtensionRow> rows;
    while (query->next()) {
        ExtensionRow row;
        row.name = query->value(0).toString();
        row.unicode = query->value(1).toString();
        row.create = tariffAt(*query, 2);
        row.renew = tariffAt(*query, 4);
        row.transfer = tariffAt(*query, 6);
        row.restore = tariffAt(*query, 8);
        row.maximumMonths = query->value(10).toInt();
        row.promotions = toPromotions(toArray(query->value(11)));
        row.needsPapers = query->value(12).toBool();
        row.isBrandNew = query->value(13).toBool();
        row.hasPriceDrop = query->value(14).toBool();
        row.formerCreate = tariffAt(*query, 15);
        row.formerRenew = tariffAt(*query, 17);
        row.movedAt = moment(query->value(19).toString());
        rows.append(std::move(row));
    }
    return rows;
}

QString nameOf(PriceMove::What what)
{
    return what == PriceMove::What::Create ? u"create"_s : u"renew"_s;
}

} // namespace

Result<std::optional<CatalogueRow>> findCatalogue(QSqlDatabase &database, const QString &endpoint,
                                                  const QString &subsidiary)
{
    auto query = execute(database,
                         u"SELECT id, currency, tax_rate, catalog_id, read_at, highlighted, categories"
                         " FROM catalogue WHERE endpoint = ? AND subsidiary = ?"_s,
                         {endpoint, subsidiary});
    if (!query)
        return failure(query.error());
    if (!query->next())
        return std::nullopt;
    CatalogueRow catalogue;
    catalogue.endpoint = endpoint;
    catalogue.subsidiary = subsidiary;
    catalogue.currency = query->value(1).toString();
    catalogue.taxRate = query->value(2).toInt();
    catalogue.catalogId = query->value(3).toLongLong();
    catalogue.readAt = moment(query->value(4).toString());
    catalogue.highlighted = toNames(toArray(query->value(5)));
    catalogue.categories = toCategories(toArray(query->value(6)));
    auto extensions = extensionsOf(database, query->value(0).toLongLong());
    if (!extensions)
        return failure(extensions.error());
    catalogue.extensions = *std::move(extensions);
    return catalogue;
}

Result<void> putCatalogue(QSqlDatabase &database, const CatalogueRow &catalogue)
{
    const QString where = u" WHERE endpoint = ? AND subsidiary = ?"_s;
    // Its extensions go with it: ON DELETE CASCADE.
    if (const auto gone = execute(database, u"DELETE FROM catalogue"_s + where, {catalogue.endpoint, catalogue.subsidiary});
        !gone)
        return failure(gone.error());
    const auto added = execute(database,
                               u"INSERT INTO catalogue (endpoint, subsidiary, currency, tax_rate, catalog_id, read_at,"
                               " highlighted, categories) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                               {catalogue.endpoint, catalogue.subsidiary, catalogue.currency, catalogue.taxRate,
                                catalogue.catalogId, stamp(catalogue.readAt),
                                toText(QJsonArray::fromStringList(catalogue.highlighted)),
                                toText(catalogue.categories)});
    if (!added)
        return failure(added.error());
    const qint64 id = added->lastInsertId().toLongLong();
    for (const ExtensionRow &extension : catalogue.extensions) {
        if (auto put = addExtension(database, id, extension); !put)
            return put;
    }
    return {};
}

Result<void> addPriceMove(QSqlDatabase &database, const CatalogueRow &catalogue, const PriceMove &move)
{
    const auto added = execute(database,
                               u"INSERT INTO price_move (endpoint, subsidiary, extension, at, currency, what,"
                               " before_ucents, before_months, after_ucents, after_months)"
                               " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                               {catalogue.endpoint, catalogue.subsidiary, move.extension, stamp(move.at), move.currency,
                                nameOf(move.what), move.before.ucents, move.before.months, move.after.ucents,
                                move.after.months});
    if (!added)
        return failure(added.error());
    return {};
}

Result<QList<PriceMove>> priceMoves(QSqlDatabase &database, const QString &endpoint, const QString &subsidiary,
                                    const QString &extension)
{
    auto query = execute(database,
                         u"SELECT extension, at, currency, what, before_ucents, before_months, after_ucents, after_months"
                         " FROM price_move WHERE endpoint = ? AND subsidiary = ? AND (? = '' OR extension = ?)"
                         " ORDER BY id"_s,
                         {endpoint, subsidiary, extension, extension});
    if (!query)
        return failure(query.error());
    QList<PriceMove> moves;
    while (query->next()) {
        const auto what = query->value(3).toString() == nameOf(PriceMove::What::Create) ? PriceMove::What::Create
                                                                                        : PriceMove::What::Renew;
        moves.append({query->value(0).toString(), moment(query->value(1).toString()), query->value(2).toString(), what,
                      *tariffAt(*query, 4), *tariffAt(*query, 6)});
    }
    return moves;
}

} // namespace cartouche::store::cataloguerows
