// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/review.h"
#include "widgets/pricetotals.h"
#include "widgets/pricetree.h"

#include <QCoreApplication>

namespace cartouche::wizard {

/// A review in words and amounts for the price table.
class PriceWords
{
    Q_DECLARE_TR_FUNCTIONS(cartouche::wizard::PriceWords)
public:
    /// @param before what was confirmed earlier: lines that differ from it are marked; may be null
    [[nodiscard]] static QList<widgets::PriceGroup> groups(const order::Review &review, const order::Review *before);
    [[nodiscard]] static QList<widgets::PriceTotal> totals(const order::Review &review);

private:
    [[nodiscard]] static widgets::PriceLine line(const api::SummaryLine &line);
};

} // namespace cartouche::wizard
