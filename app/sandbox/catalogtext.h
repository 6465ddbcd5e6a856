// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/market.h"

#include <QByteArray>

namespace cartouche::sandbox {

/// One entry of a plan's price list.
struct Pricing
{
    QByteArray mode; ///< "create-default"
    QByteArray description;
    int phase = 0; ///< 0: the first period, 1: the following ones
    int months = 12; ///< 0: once
    base::Money price;
    std::optional<Promotion> promotion;
};

/// An offer of a catalogue, main or additional.
struct CatalogPlan
{
    QByteArray code; ///< "fr", "fr-trade"
    QByteArray invoiceName;
    QByteArray product;
    QByteArray family; ///< empty for none
    QByteArray configurations; ///< JSON list
    QByteArray addonFamilies; ///< JSON list
    bool isRental = true; ///< paid again and again
    QList<Pricing> pricings;
};

/// Writes catalogues as text. A tree of JSON values would hold a million of them for one answer;
/// every text that comes in here is plain ASCII without quotes, so nothing needs escaping.
class CatalogText
{
public:
    explicit CatalogText(const Subsidiary &subsidiary) : m_subsidiary(subsidiary) {}

    void add(const CatalogPlan &plan) { write(m_plans, plan); }
    void addAddon(const CatalogPlan &plan) { write(m_addons, plan); }
    void addFamily(const QByteArray &name);
    void addProduct(const QByteArray &name, const QByteArray &description);

    /// order.catalog.public.Catalog
    [[nodiscard]] QByteArray take(int catalogId);

private:
    void write(QByteArray &list, const CatalogPlan &plan) const;
    void write(QByteArray &list, const Pricing &pricing, bool isRental) const;
    [[nodiscard]] QByteArray promotionText(const Pricing &pricing) const;

    const Subsidiary &m_subsidiary;
    QByteArray m_plans;
    QByteArray m_addons;
    QByteArray m_families;
    QByteArray m_products;
};

} // namespace cartouche::sandbox
