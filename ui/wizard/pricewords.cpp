// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/pricewords.h"

#include "theme/words.h"

#include <algorithm>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using order::LineMeaning;
using widgets::PriceGroup;
using widgets::PriceLine;
using widgets::PriceTotal;

namespace {

bool stoodBefore(const api::SummaryLine &line, const order::Review &before)
{
    const auto &lines = before.summary.details;
    return std::any_of(lines.begin(), lines.end(), [&](const api::SummaryLine &old) {
        return old.domain == line.domain && old.detailType == line.detailType
            && old.totalPrice.amount == line.totalPrice.amount && old.quantity == line.quantity;
    });
}

/// What a line of the same kind cost before; empty when there was none.
QString formerAmount(const api::SummaryLine &line, const order::Review &before)
{
    for (const api::SummaryLine &old : before.summary.details) {
        if (old.domain == line.domain && old.detailType == line.detailType)
            return theme::money(old.totalPrice.amount);
    }
    return {};
}

/// The tax as a share of the net amount, when it is a round number of per cent within a cent.
std::optional<int> taxPercent(const api::OrderSummary &summary)
{
    const std::int64_t net = summary.withoutTax.amount.ucents();
    const std::int64_t tax = summary.tax.amount.ucents();
    if (net <= 0 || tax <= 0 || tax > net)
        return std::nullopt;
    const std::int64_t percent = (tax / (net / 100 == 0 ? 1 : net / 100));
    for (const std::int64_t candidate : {percent, percent + 1}) {
        const std::int64_t off = std::abs(net / 100 * candidate - tax);
        if (candidate > 0 && candidate <= 30 && off < base::Money::unitsPerOne / 100)
            return static_cast<int>(candidate);
    }
    return std::nullopt;
}

} // namespace

PriceLine PriceWords::line(const api::SummaryLine &line)
{
    PriceLine row;
    row.amount = theme::money(line.totalPrice.amount);
    switch (order::meaningOf(line)) {
    case LineMeaning::Registration: row.description = tr("Registration or renewal period"); break;
    case LineMeaning::Transfer: row.description = tr("Transfer"); break;
    case LineMeaning::Setup: row.description = tr("Set-up"); break;
    case LineMeaning::Gift:
        row.description = tr("Promotion");
        row.tone = PriceLine::Tone::Gift;
        break;
    case LineMeaning::Zone:
        row.description = tr("DNS zone");
        if (line.totalPrice.amount.isZero())
            row.note = tr("comes with the name, no charge");
        break;
    case LineMeaning::Other: break;
    }
    // What OVHcloud itself says of the line is more exact than our word for its kind.
    if (order::meaningOf(line) != LineMeaning::Zone && !line.description.isEmpty())
        row.description = line.description.simplified();
    if (line.quantity > 1)
        row.description += u" × "_s + QString::number(line.quantity);
    return row;
}

QList<PriceGroup> PriceWords::groups(const order::Review &review, const order::Review *before)
{
    QList<PriceGroup> groups;
    for (const order::LineGroup &group : review.groups) {
        PriceGroup out;
        if (group.name) {
            out.name = group.name->label();
            out.extension = group.name->dottedExtension();
        } else {
            out.name = tr("Other lines");
        }
        out.amount = group.sum ? theme::money(*group.sum) : QString();
        QList<api::SummaryLine> lines = group.lines;
        // The name itself first, what comes along with it last.
        std::stable_sort(lines.begin(), lines.end(), [](const api::SummaryLine &a, const api::SummaryLine &b) {
            return order::meaningOf(a) < order::meaningOf(b);
        });
        for (const api::SummaryLine &summaryLine : std::as_const(lines)) {
            PriceLine row = line(summaryLine);
            if (before != nullptr && !stoodBefore(summaryLine, *before)) {
                row.tone = PriceLine::Tone::Changed;
                row.former = formerAmount(summaryLine, *before);
            }
            out.lines.append(row);
        }
        groups.append(out);
    }
    return groups;
}

QList<PriceTotal> PriceWords::totals(const order::Review &review)
{
    const api::OrderSummary &summary = review.summary;
    QList<PriceTotal> totals;
    if (summary.reduction && !summary.reduction->amount.isZero())
        totals.append({tr("Reduction"), theme::money(summary.reduction->amount)});
    totals.append({tr("Without tax"), theme::money(summary.withoutTax.amount)});
    const auto percent = taxPercent(summary);
    totals.append({percent ? tr("VAT %1 %").arg(*percent) : tr("Tax"), theme::money(summary.tax.amount)});
    totals.append({tr("With tax"), theme::money(summary.withTax.amount)});
    return totals;
}

} // namespace cartouche::wizard
