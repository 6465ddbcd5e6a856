// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/choicesummary.h"

#include "order/purchase.h"
#include "search/searchrun.h"
#include "theme/words.h"

namespace cartouche::wizard {

using namespace Qt::StringLiterals;

ChoiceSummary ChoiceSummary::of(const Session &session, bool isSearching)
{
    ChoiceSummary summary;
    std::optional<base::Money> sum;
    bool isSummed = true;
    bool hasTax = false;
    const auto take = [&](const base::DomainName &name, const std::optional<base::Money> &price) {
        summary.entries.append({name.unicode(), price ? theme::money(*price) : QString()});
        if (price && isSummed)
            sum = sum ? sum->plus(*price) : price;
        isSummed = isSummed && price && sum;
    };
    if (isSearching) {
        hasTax = session.search->results().arrangement().tax.value() > 0;
        const catalogue::TaxRate tax = session.search->results().arrangement().tax;
        const QList<search::SearchResult> chosen = session.search->results().chosen();
        for (const search::SearchResult &result : chosen) {
            const auto first = result.firstPrice();
            take(result.name, first ? tax.withTax(*first) : std::nullopt);
        }
    } else {
        const QList<order::DraftName> wanted = session.purchase->draft().wanted();
        for (const order::DraftName &name : wanted)
            take(name.name, name.firstPrice());
    }
    summary.count = tr("%n selected", nullptr, static_cast<int>(summary.entries.size()));
    if (isSummed && sum)
        summary.sum = u" · "_s + (hasTax ? tr("from %1 with tax") : tr("from %1 without tax")).arg(theme::money(*sum));
    return summary;
}

} // namespace cartouche::wizard
