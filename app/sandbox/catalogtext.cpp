// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/catalogtext.h"

#include "sandbox/call.h"

namespace cartouche::sandbox {

namespace {

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

void startEntry(QByteArray &list)
{
    if (!list.isEmpty())
        list += ',';
}

QByteArray date(const std::optional<QDateTime> &moment)
{
    return moment ? '"' + utcText(*moment).toLatin1() + '"' : "null";
}

} // namespace

void CatalogText::addFamily(const QByteArray &name)
{
    startEntry(m_families);
    m_families += R"({"name":")" + name + R"("})";
}

void CatalogText::addProduct(const QByteArray &name, const QByteArray &description)
{
    startEntry(m_products);
    m_products += R"({"blobs":null,"configurations":[],"description":")" + description + R"(","name":")"
        + name + R"("})";
}

void CatalogText::write(QByteArray &list, const CatalogPlan &plan) const
{
    startEntry(list);
    list += R"({"addonFamilies":)" + plan.addonFamilies + R"(,"blobs":null,"configurations":)"
        + plan.configurations + R"(,"consumptionConfiguration":null,"family":)"
        + (plan.family.isEmpty() ? "null" : '"' + plan.family + '"') + R"(,"invoiceName":")"
        + plan.invoiceName + R"(","planCode":")" + plan.code + R"(","pricingType":")"
        + (plan.isRental ? "rental" : "purchase") + R"(","pricings":[)";
    bool isFirst = true;
    for (const Pricing &pricing : plan.pricings) {
        if (!isFirst)
            list += ',';
        isFirst = false;
        write(list, pricing, plan.isRental);
    }
    list += R"(],"product":")" + plan.product + R"("})";
}

void CatalogText::write(QByteArray &list, const Pricing &pricing, bool isRental) const
{
    const bool isOnce = pricing.months == 0;
    list += R"({"capacities":[")";
    list += pricing.phase == 0 ? "installation" : "renew";
    list += R"("],"commitment":0,"description":")" + pricing.description
        + R"(","engagementConfiguration":null,"interval":)" + number(pricing.months)
        + R"(,"intervalUnit":")" + (isOnce ? "none" : "month") + R"(","mode":")" + pricing.mode
        + R"(","mustBeCompleted":false,"phase":)" + number(pricing.phase) + R"(,"price":)"
        + number(pricing.price.ucents()) + R"(,"promotions":[)" + promotionText(pricing)
        + R"(],"quantity":{"max":1,"min":1},"repeat":{"max":)" + (pricing.phase == 0 ? "1" : "null")
        + R"(,"min":1},"strategy":"tiered","tax":)" + number(m_subsidiary.taxOn(pricing.price).ucents())
        + R"(,"type":")" + (isRental ? "rental" : "purchase") + R"("})";
}

QByteArray CatalogText::promotionText(const Pricing &pricing) const
{
    if (!pricing.promotion)
        return {};
    const Promotion &promotion = *pricing.promotion;
    const base::Money discount = m_subsidiary.fromEuroCents(promotion.discount);
    const auto amount = [this](const base::Money &money) {
        return R"({"tax":)" + number(m_subsidiary.taxOn(money).ucents()) + R"(,"value":)"
            + number(money.ucents()) + '}';
    };
    return R"({"description":")" + promotion.name.toLatin1() + R"(","discount":)" + amount(discount)
        + R"(,"duration":1,"endDate":)" + date(promotion.end)
        + R"(,"isGlobalQuantityLimited":false,"name":")" + promotion.name.toLatin1()
        + R"(","quantity":null,"startDate":)" + date(promotion.start) + R"(,"total":)"
        + amount(pricing.price.minus(discount).value()) + R"(,"type":"fixed_amount","value":)"
        + number(discount.ucents()) + '}';
}

QByteArray CatalogText::take(int catalogId)
{
    QByteArray text = R"({"addons":[)";
    text.reserve(m_plans.size() + m_addons.size() + m_families.size() + m_products.size() + 1000);
    text += m_addons + R"(],"catalogId":)" + number(catalogId) + R"(,"locale":{"currencyCode":")"
        + m_subsidiary.currency.data() + R"(","subsidiary":")" + m_subsidiary.code.data()
        + R"(","taxRate":)" + QByteArray::number(m_subsidiary.taxMillipercent / 1000.0, 'g', 10)
        + R"(},"planFamilies":[)" + m_families + R"(],"plans":[)" + m_plans + R"(],"products":[)"
        + m_products + "]}";
    return text;
}

} // namespace cartouche::sandbox
