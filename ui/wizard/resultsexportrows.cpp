// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/resultsexportrows.h"

#include "wizard/statewords.h"

namespace cartouche::wizard {

using namespace Qt::StringLiterals;

namespace {

/// Stable: other people's scripts read it.
QString keyOf(search::State state)
{
    switch (state) {
    case search::State::Asking: return u"asking"_s;
    case search::State::Available: return u"available"_s;
    case search::State::Premium: return u"premium"_s;
    case search::State::Transfer: return u"transfer"_s;
    case search::State::PremiumTransfer: return u"premium-transfer"_s;
    case search::State::Resale: return u"aftermarket"_s;
    case search::State::Taken: return u"taken"_s;
    case search::State::NotSold: return u"not-sold"_s;
    case search::State::NoAnswer: return u"no-answer"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

search::ExportRow exportRow(const search::SearchResult &result, const search::ResultsModel &results, const QDateTime &now)
{
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
    row.state = keyOf(result.state);
    row.first = price(terms.first ? std::optional(terms.first->net) : std::nullopt);
    row.renewal = price(terms.renewal ? std::optional(terms.renewal->net) : std::nullopt);
    row.total = price(terms.totalOver(arrangement.years));
    row.years = arrangement.years;
    row.answeredAt = result.answeredAt;
    row.note = StateWords::note(result, arrangement.tax, now).word;
    return row;
}

} // namespace cartouche::wizard
