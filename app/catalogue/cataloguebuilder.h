// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/cataloguereader.h"

#include <string_view>

namespace cartouche::catalogue {

class PlanDigest;

/// Collects what a catalogue holds, in whatever order it comes, and judges the whole.
class CatalogueBuilder
{
public:
    explicit CatalogueBuilder(const QDateTime &readAt) { m_digest.content.readAt = readAt; }

    void setCurrency(std::string_view code);
    void setSubsidiary(std::string_view code);
    void setTax(double percent) { m_tax = TaxRate::fromPercent(percent); }
    void setCatalogId(qint64 id) { m_digest.content.catalogId = id; }
    /// There is a list of plans, maybe an empty one.
    void startPlans() { m_hasPlans = true; }
    void add(const PlanDigest &plan);
    /// Something that belongs to no plan is not what it should be.
    void markBroken() { m_isBroken = true; }

    /// Extensions by name, each once, the first of two; or why it is no catalogue: see CatalogueReader.
    [[nodiscard]] base::Result<CatalogueReader::Digest> take();

private:
    CatalogueReader::Digest m_digest;
    std::optional<TaxRate> m_tax;
    bool m_hasPlans = false;
    bool m_isBroken = false;
};

/// Kind::Unreadable
[[nodiscard]] base::Error unreadableCatalogue(QByteArray code, QString technical);

} // namespace cartouche::catalogue
