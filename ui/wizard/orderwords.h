// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/followup.h"
#include "order/payment.h"
#include "theme/tokens.h"
#include "widgets/choicerow.h"
#include "widgets/timeline.h"

#include <QCoreApplication>

namespace cartouche::wizard {

/// What stands in the card at the top of the payment page.
struct OrderLook
{
    QString icon;
    theme::Token tint = theme::Token::Text3;
    QString text;
};

/// Orders, payments and registry tasks in words.
class OrderWords
{
    Q_DECLARE_TR_FUNCTIONS(cartouche::wizard::OrderWords)
public:
    [[nodiscard]] static OrderLook order(const order::OrderProgress &progress, order::Payment::Phase payment);
    [[nodiscard]] static OrderLook task(const order::OrderProgress::Name &name, const order::OrderProgress &progress);
    [[nodiscard]] static QList<widgets::TimelineStep> timeline(const order::OrderProgress &progress,
                                                               order::Payment::Phase payment);
    [[nodiscard]] static widgets::PayRow payRow(const order::PayOption &option);
    /// "card ···· 4242", for the pay button
    [[nodiscard]] static QString payWith(const order::PayOption &option);

private:
    enum class Kind { Card, Bank, PayPal, Account, Fidelity, Other };
    [[nodiscard]] static Kind kindOf(const order::PayOption &option);
    [[nodiscard]] static QString kindWord(Kind kind, const order::PayOption &option);
    [[nodiscard]] static QString reason(const order::PayOption &option);
};

} // namespace cartouche::wizard
