// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/orderlook.h"

#include <QSet>

namespace cartouche::order {

/// What follows from looking at an order whose answer was lost (rule R5).
struct OrderVerdict
{
    enum class Kind {
        Wait,      ///< another look may tell more
        Placed,    ///< exactly one order has these names and this total
        NeedsYou,  ///< looking on will not tell: `candidates` may be it, or none is known
        NotPlaced, ///< the cart is still open, and no order has these names
    };

    Kind kind = Kind::Wait;
    qint64 orderId = 0;                ///< of Placed
    QList<Finding::Order> candidates;  ///< of NeedsYou, newest first
};

/// @param taken orders that the journal knows as the outcome of other clicks
/// @param hasSettled several looks over the settling time were answered: what has not shown by now will not
[[nodiscard]] OrderVerdict judge(const store::OrderIntent &intent, const Finding &finding, const QSet<qint64> &taken,
                                 bool hasSettled);

} // namespace cartouche::order
