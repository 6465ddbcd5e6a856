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
    /// How a name in this state is come by, as one choice among several: "Transfer it here".
    [[nodiscard]] static QString way(search::State state);
    /// The offers beside the one that the row shows, with what each costs first; empty when there is no other.
    [[nodiscard]] static QString otherOffers(const search::SearchResult &result, catalogue::TaxRate tax);

    /// What the list prices of a row were before they moved lately; empty where they did not, or the row shows others.
    struct Former
    {
        std::optional<base::Money> first; ///< net of tax, like the next
        std::optional<base::Money> renewal;
    };
    [[nodiscard]] static Former formerPrices(const search::SearchResult &result, const QDateTime &now);
    /// "First year was 9.99 €"; empty when neither moved.
    [[nodiscard]] static QString moved(const Former &former, catalogue::TaxRate tax);

    /// What deserves a word beside the price, with its icon; an empty word when nothing does.
    /// @param tax on the amounts that are shown; zero: none
    [[nodiscard]] static StateLook note(const search::SearchResult &result, catalogue::TaxRate tax, const QDateTime &now);
    /// What stands behind a promotion that the price list tells of: its name, what it takes off, until when; empty
    /// when there is none.
    [[nodiscard]] static QString promotion(const search::SearchResult &result, catalogue::TaxRate tax, const QDateTime &now);
    /// Who may have a name with this extension, and what has to be shown for it; empty when anybody may, or nobody told.
    [[nodiscard]] static QString papers(const search::SearchResult &result);
    /// The whole row as one sentence for a screen reader.
    /// @param warning what the guards say of the name
    [[nodiscard]] static QString sentence(const search::SearchResult &result, const search::Arrangement &arrangement,
                                          const QDateTime &now, const QString &warning = {});
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
