// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/period.h"
#include "names/statelook.h"
#include "search/resultsmodel.h"

#include <QCoreApplication>

namespace cartouche::wizard {

using names::StateLook;

class StateWords
{
    Q_DECLARE_TR_FUNCTIONS(cartouche::wizard::StateWords)
public:
    /// The longer form on the offers page: "Available – standard price".
    [[nodiscard]] static QString offerLine(search::State state);
    /// What deserves a word beside the price, with its icon; an empty word when nothing does.
    /// @param tax on the amounts that are shown; zero: none
    [[nodiscard]] static StateLook note(const search::SearchResult &result, catalogue::TaxRate tax, const QDateTime &now);
    /// What stands behind a promotion that the price list tells of: its name, what it takes off, until when; empty
    /// when there is none.
    [[nodiscard]] static QString promotion(const search::SearchResult &result, catalogue::TaxRate tax, const QDateTime &now);
    /// Who may have a name with this extension, and what has to be shown for it; empty when anybody may, or nobody told.
    [[nodiscard]] static QString papers(const search::SearchResult &result);
    /// The whole row as one sentence for a screen reader.
    [[nodiscard]] static QString sentence(const search::SearchResult &result, const search::Arrangement &arrangement,
                                          const QDateTime &now);
    /// An amount as the results show it; a dash where there is none.
    [[nodiscard]] static QString amount(const std::optional<base::Money> &net, catalogue::TaxRate tax);
    /// "1 year", "18 months"
    [[nodiscard]] static QString period(base::Period period);

private:
    [[nodiscard]] static StateLook papersNote(const search::SearchResult &result);
    [[nodiscard]] static StateLook reductionNote(const search::SearchResult &result, catalogue::TaxRate tax,
                                                 const QDateTime &now);
    [[nodiscard]] static StateLook extensionNote(const search::SearchResult &result, catalogue::TaxRate tax,
                                                 const QDateTime &now);
};

} // namespace cartouche::wizard
