// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/costoutlook.h"
#include "order/linechanges.h"
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
    /// What the words are taken from beside the review itself.
    struct Context
    {
        const order::Review *before = nullptr; ///< what was confirmed earlier: what differs is marked; may be null
        const order::Draft *draft = nullptr;   ///< may be null
        QStringList codes = {};                ///< promo codes of the cart
    };

    [[nodiscard]] static QList<widgets::PriceGroup> groups(const order::Review &review, const Context &context);
    [[nodiscard]] static QList<widgets::PriceTotal> totals(const order::Review &review);
    /// What does not add up, a sentence each; empty: everything does.
    [[nodiscard]] static QStringList differences(const order::Review &review);
    /// "−2.50 € on maree-haute.com"; a sentence without an amount when no line names the code.
    [[nodiscard]] static QString effect(const QString &code, const order::Review &review);
    /// "VAT 20 %", "Tax"
    [[nodiscard]] static QString taxLabel(const api::OrderSummary &summary);

private:
    [[nodiscard]] static QList<widgets::PriceLine> lines(const order::ComparedLine &line, const order::DraftName *name,
                                                         const QStringList &codes);
    [[nodiscard]] static widgets::PriceLine line(const api::SummaryLine &line, const order::DraftName *name,
                                                 const QStringList &codes);
    [[nodiscard]] static QString registration(const api::SummaryLine &line, const order::DraftName *name);
    [[nodiscard]] static QString reduction(const api::Reduction &reduction, const QStringList &codes);
    [[nodiscard]] static QString promotion(const QString &text, const QStringList &codes);
    [[nodiscard]] static widgets::PriceLine missingLine(bool hasOthers);
};

} // namespace cartouche::wizard
