// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/quote.h"

#include "theme/words.h"
#include "wizard/pricewords.h"
#include "wizard/reviewcost.h"

#include <QLocale>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;

namespace {

QString contractsOf(const order::Review &review)
{
    QStringList names;
    for (const api::Contract &contract : review.summary.contracts)
        names.append(contract.name.simplified());
    names.removeAll(QString());
    return names.join(u", "_s);
}

} // namespace

Quote QuoteWords::quote(const order::Review &review, const order::Draft &draft, const QStringList &codes,
                        const order::RenewalChoice &choice, int years, const Buyer &buyer)
{
    Quote quote;
    quote.title = tr("Quote for %n domain name(s)", nullptr, static_cast<int>(review.names.size()));
    quote.notice = buyer.isSandbox ? tr("From the sandbox: these are no real prices. This is not an order: nothing was bought.")
                                   : tr("This is not an order: nothing was bought.");
    quote.validity = tr("Prices as OVHcloud told them on %1 at %2. They may change until the order is made.")
                         .arg(theme::longDate(review.takenAt), theme::time(review.takenAt));
    if (!buyer.account.isEmpty())
        quote.facts.append({tr("Account"), buyer.account});
    quote.facts.append({tr("Seller"), buyer.region});
    if (const QString contracts = contractsOf(review); !contracts.isEmpty())
        quote.facts.append({tr("Contracts to accept"), contracts});
    if (!codes.isEmpty())
        quote.facts.append({tr("Promo code"), codes.join(u", "_s)});
    quote.heads = {tr("Name"), tr("Line"), tr("Without tax")};
    quote.csvHeads = {tr("Name"), tr("Line"), tr("Amount"), tr("Currency"), tr("Remark")};
    quote.hasDecimalComma = QLocale().decimalPoint() == u","_s;
    addRows(quote, review, draft, codes);
    addTotals(quote, review);
    quote.remarks = PriceWords::differences(review);
    addYears(quote, order::costOutlook(review, draft, choice, years, review.takenAt), choice, review.names);
    return quote;
}

void QuoteWords::addRows(Quote &quote, const order::Review &review, const order::Draft &draft, const QStringList &codes)
{
    const QList<widgets::PriceGroup> groups = PriceWords::groups(review, {nullptr, &draft, codes});
    for (const widgets::PriceGroup &group : groups) {
        for (const widgets::PriceLine &line : group.lines)
            quote.rows.append({group.name + group.extension, line.description, line.note, line.amount, line.exact});
    }
}

void QuoteWords::addTotals(Quote &quote, const order::Review &review)
{
    const api::OrderSummary &summary = review.summary;
    const auto add = [&quote](const QString &label, const base::Money &amount) {
        quote.totals.append({{}, label, {}, theme::money(amount), amount});
    };
    if (summary.reduction && !summary.reduction->amount.isZero())
        add(tr("Reduction"), summary.reduction->amount);
    add(tr("Total without tax"), summary.withoutTax.amount);
    add(PriceWords::taxLabel(summary), summary.tax.amount);
    add(tr("Total with tax"), summary.withTax.amount);
}

void QuoteWords::addYears(Quote &quote, const order::CostOutlook &outlook, const order::RenewalChoice &choice,
                          const QList<base::DomainName> &names)
{
    quote.yearsTitle = tr("What the next %n year(s) cost", nullptr, outlook.years);
    const auto add = [&quote](const QString &label, const base::Money &amount) {
        quote.years.append({{}, label, {}, theme::money(amount), amount});
    };
    add(tr("This order"), outlook.first.amount);
    for (const order::CostPart &part : outlook.renewals)
        add(tr("Renewal on %1").arg(theme::longDate(part.at)), part.amount);
    if (outlook.total)
        add(tr("Sum"), *outlook.total);
    quote.remarks.append(ReviewCost::gaps(outlook, choice, names));
    quote.remarks.append(ReviewCost::sentence(outlook, choice, names));
}

} // namespace cartouche::wizard
