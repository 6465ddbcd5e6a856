// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/cataloguebuilder.h"

#include "catalogue/plandigest.h"

#include <algorithm>

namespace cartouche::catalogue {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostExtensions = 20'000;
constexpr qsizetype longestLocaleCode = 12;

QString localeCode(std::string_view code)
{
    return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())).left(longestLocaleCode);
}

void setCurrencyOf(Extension &extension, const QString &currency)
{
    for (auto *tariff : {&extension.create, &extension.renew, &extension.transfer, &extension.restore}) {
        if (*tariff)
            (*tariff)->net = base::Money((*tariff)->net.ucents(), currency);
    }
    for (Promotion &promotion : extension.promotions)
        promotion.reduction = base::Money(promotion.reduction.ucents(), currency);
}

} // namespace

void CatalogueBuilder::setCurrency(std::string_view code)
{
    m_digest.content.currency = localeCode(code);
}

void CatalogueBuilder::setSubsidiary(std::string_view code)
{
    m_digest.content.subsidiary = localeCode(code);
}

void CatalogueBuilder::add(const PlanDigest &plan)
{
    if (plan.isBroken()) {
        ++m_digest.brokenPlans;
        return;
    }
    auto extension = plan.take(m_digest.content.currency);
    if (extension && m_digest.content.extensions.size() < mostExtensions)
        m_digest.content.extensions.append(*std::move(extension));
}

base::Result<CatalogueReader::Digest> CatalogueBuilder::take()
{
    Catalogue::Content &content = m_digest.content;
    if (m_isBroken || !m_hasPlans || !m_tax || content.currency.isEmpty())
        return base::failure(
            unreadableCatalogue("unexpected-json"_ba, u"the catalogue lacks its currency, tax or plans"_s));
    auto &all = content.extensions;
    if (all.size() <= m_digest.brokenPlans)
        return base::failure(unreadableCatalogue(
            "unexpected-json"_ba, u"%1 plans are sound, %2 are broken"_s.arg(all.size()).arg(m_digest.brokenPlans)));
    content.tax = *m_tax;
    std::stable_sort(all.begin(), all.end(), [](const Extension &a, const Extension &b) { return a.name < b.name; });
    const auto isSame = [](const Extension &a, const Extension &b) { return a.name == b.name; };
    all.resize(std::distance(all.begin(), std::unique(all.begin(), all.end(), isSame)));
    for (Extension &extension : all)
        setCurrencyOf(extension, content.currency); // it may have come after the plans
    return std::move(m_digest);
}

base::Error unreadableCatalogue(QByteArray code, QString technical)
{
    base::Error error;
    error.kind = base::Error::Kind::Unreadable;
    error.code = std::move(code);
    error.technical = std::move(technical);
    return error;
}

} // namespace cartouche::catalogue
