// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/money.h"

#include <QList>

#include <optional>

namespace cartouche::order {

/// What a person lets this program spend (rule R9): with tax, in 1e-8 units of the account's currency;
/// none: no ceiling.
struct Ceilings
{
    std::optional<qint64> perOrder;
    std::optional<qint64> perDay; ///< all orders since midnight of this computer's clock
};

/// The ceilings of the settings, each as decimal text, "50.00"; an empty one is none.
[[nodiscard]] Ceilings ceilingsFrom(const QString &perOrder, const QString &perDay);

/// One ceiling, held against an order.
struct CeilingCheck
{
    enum class Kind { PerOrder, PerDay };

    Kind kind = Kind::PerOrder;
    base::Money sum; ///< of the order; or of the day, with the order
    base::Money ceiling;

    [[nodiscard]] bool isOver() const { return sum > ceiling; }
};

/// What there is to check before an order of this total; a day's ceiling only when the day is known.
/// @param spentToday 1e-8 units
[[nodiscard]] QList<CeilingCheck> holdAgainst(const Ceilings &ceilings, const base::Money &total,
                                              const std::optional<qint64> &spentToday);

} // namespace cartouche::order
