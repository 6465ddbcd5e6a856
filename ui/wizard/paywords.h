// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/paymentchoice.h"
#include "widgets/choicerow.h"

#include <QCoreApplication>

namespace cartouche::wizard {

/// The page of an order at OVHcloud, as the program knows it.
enum class BrowserLink {
    NotTold, ///< the order was not read yet
    Good,
    Missing,
    Foreign, ///< not https, or on a host that is not OVHcloud's: never opened
};

/// Ways to pay in words.
class PayWords
{
    Q_DECLARE_TR_FUNCTIONS(cartouche::wizard::PayWords)
public:
    [[nodiscard]] static widgets::PayRow payRow(const order::PayOption &option);
    /// The row that pays on OVHcloud's page.
    [[nodiscard]] static widgets::PayRow browserRow(BrowserLink link);
    /// What it is and its number: "Card ···· 4242"
    [[nodiscard]] static QString title(const order::PayOption &option);
    /// "with card ···· 4242", for the pay button
    [[nodiscard]] static QString payWith(const order::PayOption &option);
    /// One sentence about what the account has and this order does not take, each with its reason; empty: nothing.
    [[nodiscard]] static QString unusable(const QList<order::PayOption> &options);

private:
    enum class Kind { Card, Bank, PayPal, Account, Fidelity, Other };
    [[nodiscard]] static Kind kindOf(const order::PayOption &option);
    [[nodiscard]] static QString kindWord(Kind kind, const order::PayOption &option);
    [[nodiscard]] static QString reason(const order::PayOption &option);
};

} // namespace cartouche::wizard
