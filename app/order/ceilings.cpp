// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/ceilings.h"

#include <limits>

namespace cartouche::order {

namespace {

std::optional<qint64> ceilingFrom(const QString &text)
{
    const auto amount = base::Money::fromDecimal(text, {});
    return amount && !amount->isNegative() ? std::optional(qint64(amount->ucents())) : std::nullopt;
}

} // namespace

Ceilings ceilingsFrom(const QString &perOrder, const QString &perDay)
{
    return {ceilingFrom(perOrder), ceilingFrom(perDay)};
}

QList<CeilingCheck> holdAgainst(const Ceilings &ceilings, const base::Money &total,
                                const std::optional<qint64> &spentToday)
{
    QList<CeilingCheck> checks;
    const QString &currency = total.currency();
    if (ceilings.perOrder)
        checks.append({CeilingCheck::Kind::PerOrder, total, base::Money(*ceilings.perOrder, currency)});
    if (ceilings.perDay && spentToday) {
        const base::Money beyond(std::numeric_limits<qint64>::max(), currency);
        const base::Money sum = total.plus(base::Money(*spentToday, currency)).value_or(beyond);
        checks.append({CeilingCheck::Kind::PerDay, sum, base::Money(*ceilings.perDay, currency)});
    }
    return checks;
}

} // namespace cartouche::order
