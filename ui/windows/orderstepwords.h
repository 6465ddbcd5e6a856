// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/ordertimeline.h"
#include "widgets/history.h"

#include <QCoreApplication>

namespace cartouche::windows {

/// The way of an order in words, from top to bottom; under it the names that need attention.
class OrderStepWords
{
    Q_DECLARE_TR_FUNCTIONS(cartouche::windows::OrderStepWords)
public:
    [[nodiscard]] static QList<widgets::HistoryEntry> way(const order::OrderTimeline &timeline);

private:
    [[nodiscard]] static QString title(const order::OrderStep &step);
    [[nodiscard]] static widgets::HistoryEntry entryOf(const order::OrderStep &step);
    [[nodiscard]] static widgets::HistoryEntry entryOf(const order::NameStep &name);
    [[nodiscard]] static QString time(const QDateTime &at);
};

} // namespace cartouche::windows
