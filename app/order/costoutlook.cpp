// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/costoutlook.h"

#include <QMap>

#include <algorithm>
#include <cstdlib>

namespace cartouche::order {

using base::Money;

namespace {

constexpr std::int64_t hundredth = Money::unitsPerOne / 100;

/// a × b ÷ c, rounded half away from zero to whole hundredths; all of them positive.
std::optional<std::int64_t> share(std::int64_t a, std::int64_t b, std::int64_t c)
{
    // In hundredths and a common factor less, so that ordinary amounts never overflow.
    __extension__ using Wide = __int128;
    const Wide product = static_cast<Wide>(a) * b;
    const Wide unit = static_cast<Wide>(c) * hundredth;
    const Wide units = (product + unit / 2) / unit;
    if (units > INT64_MAX / hundredth)
        return std::nullopt;
    return static_cast<std::int64_t>(units) * hundredth;
}

/// Every line is rounded by itself: half a hundredth each may be missing or left.
std::optional<int> wholePercent(const api::OrderSummary &summary)
{
    const std::int64_t net = summary.withoutTax.amount.ucents();
    const std::int64_t tax = summary.tax.amount.ucents();
    const auto lines = std::clamp<std::int64_t>(summary.details.size(), 2, 1000);
    // Of a small amount, rounding could be any rate.
    const std::int64_t tolerance = std::min(lines * hundredth / 2, std::max(hundredth, net / 300));
    const std::int64_t base = net / 100;
    if (base == 0)
        return std::nullopt;
    const std::int64_t nearest = (tax + base / 2) / base;
    if (nearest < 1 || nearest > 30 || std::abs(base * nearest - tax) >= tolerance)
        return std::nullopt;
    return static_cast<int>(nearest);
}

} // namespace

std::optional<Money> TaxRate::added(const Money &amount) const
{
    if (amount.isNegative())
        return std::nullopt;
    const auto part = percent ? share(amount.ucents(), *percent, 100) : share(amount.ucents(), tax, net);
    return part ? amount.plus(Money(*part, amount.currency())) : std::nullopt;
}

std::optional<TaxRate> taxRateOf(const api::OrderSummary &summary)
{
    const Money &net = summary.withoutTax.amount;
    const Money &tax = summary.tax.amount;
    const bool isRate = net.currency() == tax.currency() && net.ucents() > 0 && !tax.isNegative() && tax.ucents() <= net.ucents();
    if (!isRate)
        return std::nullopt;
    return TaxRate{tax.ucents(), net.ucents(), tax.isZero() ? std::optional(0) : wholePercent(summary)};
}

namespace {

/// Net amounts by the number of months from now.
class Due
{
public:
    void add(int month, const Money &net)
    {
        auto due = m_months.find(month);
        if (due == m_months.end())
            due = m_months.insert(month, {Money(0, net.currency()), 0});
        due->first = due->first.plus(net).value_or(due->first);
        ++due->second;
    }
    [[nodiscard]] QList<CostPart> parts(const std::optional<TaxRate> &rate, const QDateTime &now) const
    {
        QList<CostPart> parts;
        for (auto due = m_months.cbegin(); due != m_months.cend(); ++due) {
            const auto gross = rate ? rate->added(due->first) : std::nullopt;
            parts.append({now.addMonths(due.key()), gross.value_or(due->first), due->second});
        }
        return parts;
    }

private:
    QMap<int, std::pair<Money, int>> m_months;
};

std::optional<CostPart> firstOf(const QList<CostPart> &parts)
{
    return parts.isEmpty() ? std::nullopt : std::optional(parts.first());
}

} // namespace

CostOutlook costOutlook(const Review &review, const Draft &draft, const RenewalChoice &choice, int years,
                        const QDateTime &now)
{
    CostOutlook outlook;
    outlook.years = years;
    outlook.first = {now, review.total(), 0};
    const auto rate = taxRateOf(review.summary);
    outlook.isTaxKnown = rate.has_value();

    Due within;
    Due next;
    Due debited;
    const QList<DraftName> wanted = draft.wanted();
    for (const DraftName &name : wanted) {
        const auto renewal = name.renewal();
        if (!renewal || renewal->isNegative() || renewal->currency() != review.total().currency()) {
            outlook.unknown.append(name.name.ascii());
            continue;
        }
        const int first = std::max(12, name.duration.months());
        for (int month = first; month < years * 12; month += 12)
            within.add(month, *renewal);
        next.add(first, *renewal);
        if (choice.isAutomatic(name.name.ascii()))
            debited.add(first, *renewal);
    }
    outlook.renewals = within.parts(rate, now);
    outlook.firstRenewal = firstOf(next.parts(rate, now));
    outlook.firstDebit = firstOf(debited.parts(rate, now));
    std::optional<Money> total = review.total();
    for (const CostPart &part : outlook.renewals)
        total = total ? total->plus(part.amount) : std::nullopt;
    outlook.total = total;
    return outlook;
}

} // namespace cartouche::order
