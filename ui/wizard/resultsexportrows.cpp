// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/resultsexportrows.h"

#include "names/guardwords.h"
#include "search/storedoffers.h"
#include "wizard/resultsproxy.h"
#include "wizard/statewords.h"

namespace cartouche::wizard {

using namespace Qt::StringLiterals;

search::ExportRow exportRow(const search::SearchResult &result, const ResultsProxy &rows, const QDateTime &now)
{
    const search::ResultsModel &results = *rows.results();
    const search::Arrangement &arrangement = results.arrangement();
    // With tax where a rate is known, whatever the window shows.
    const auto rate = results.catalogue() ? std::optional(results.catalogue()->content().tax) : std::nullopt;
    const auto price = [&rate](const std::optional<base::Money> &net) {
        return search::ExportRow::Price{net, net && rate ? rate->withTax(*net) : std::nullopt};
    };
    const catalogue::Terms terms = result.terms(now);
    search::ExportRow row;
    row.ascii = result.name.ascii();
    row.unicode = result.name.unicode();
    row.state = search::keyOf(result.state);
    row.first = price(terms.first ? std::optional(terms.first->net) : std::nullopt);
    row.renewal = price(terms.renewal ? std::optional(terms.renewal->net) : std::nullopt);
    row.total = {terms.totalOver(arrangement.years),
                 rate ? terms.totalOver(arrangement.years, *rate) : std::nullopt};
    row.years = arrangement.years;
    row.answeredAt = result.answeredAt;
    row.note = StateWords::note(result, arrangement.tax, now).word;
    // What OVHcloud has not told of this very name must not look as if it had.
    row.isListPrice = result.isEstimated();
    row.warning = names::GuardWords::warnings(result.name, rows.marks().findings(result.name));
    const StateWords::Former former = StateWords::formerPrices(result, now);
    row.formerFirst = former.first;
    row.formerRenewal = former.renewal;
    for (const search::OfferDigest &offer : result.offers)
        row.offers.append({search::keyOf(offer.state), offer.pricingMode, offer.months, price(offer.first), price(offer.renewal)});
    return row;
}

} // namespace cartouche::wizard
