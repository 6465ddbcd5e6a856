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
    const auto take = [&](const base::DomainName &name, const std::optional<base::Money> &price) {
        summary.entries.append({name.unicode(), price ? theme::money(*price) : QString()});
        if (price && isSummed)
            sum = sum ? sum->plus(*price) : price;
        isSummed = isSummed && price && sum;
    };
    if (isSearching) {
        const QList<search::SearchResult> chosen = session.search->results().chosen();
        for (const search::SearchResult &result : chosen)
            take(result.name, result.firstPrice());
    } else {
        const QList<order::DraftName> wanted = session.purchase->draft().wanted();
        for (const order::DraftName &name : wanted)
            take(name.name, name.firstPrice());
    }
    summary.count = tr("%n selected", nullptr, static_cast<int>(summary.entries.size()));
    if (isSummed && sum)
        summary.sum = u" · "_s + tr("from %1 without tax").arg(theme::money(*sum));
    return summary;
}

} // namespace cartouche::wizard
