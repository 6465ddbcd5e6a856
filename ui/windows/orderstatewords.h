// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/ledgerrow.h"
#include "theme/tokens.h"

#include <QCoreApplication>

namespace cartouche::windows {

/// Words, icon and colour of a row of the orders window: never one without the others.
struct OrderStateLook
{
    QString icon;
    theme::Token tint = theme::Token::Text3;
    QString text; ///< "Not paid yet – expires on 29 Nov"
    QString note; ///< in grey behind it: "(nothing is sent again)"
};

class OrderStateWords
{
    Q_DECLARE_TR_FUNCTIONS(cartouche::windows::OrderStateWords)
public:
    [[nodiscard]] static OrderStateLook look(const order::LedgerRow &row);
    /// What the state means for the person, in a sentence or two; empty when the words of look() say it all.
    [[nodiscard]] static QString meaning(const order::LedgerRow &row);
    /// The words of the button; empty without a step.
    [[nodiscard]] static QString step(order::LedgerRow::Step step);
    [[nodiscard]] static QString stepIcon(order::LedgerRow::Step step);
    /// "today 14:05", "20 Nov", "3 November 2025"
    [[nodiscard]] static QString day(const QDateTime &moment);
    /// "215 478 693 · today 13:58"
    [[nodiscard]] static QString numberAndDay(const order::LedgerRow &row);
    /// "+ 2 names" beside the first one; empty when there is but one.
    [[nodiscard]] static QString more(const order::LedgerRow &row);
    /// "not refreshed since 14:02"; empty when the last look went well.
    [[nodiscard]] static QString staleness(const order::LedgerRow &row);
    /// The whole row for a screen reader, its next step included.
    [[nodiscard]] static QString sentence(const order::LedgerRow &row);
    /// What the row is called: its first name, else what was ordered, else its number.
    [[nodiscard]] static QString title(const order::LedgerRow &row);
    /// A name as a person reads it.
    [[nodiscard]] static QString readable(const QString &ascii);

private:
    [[nodiscard]] static OrderStateLook lookOfClick(const order::LedgerRow &row);
    [[nodiscard]] static OrderStateLook lookOfPayment(const order::LedgerRow &row);
    [[nodiscard]] static OrderStateLook lookOfOrder(const order::LedgerRow &row);
};

} // namespace cartouche::windows
