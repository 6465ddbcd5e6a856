// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/orderverdict.h"

#include <algorithm>

namespace cartouche::order {

namespace {

bool isExact(const store::OrderIntent &intent, const Finding::Order &order)
{
    QStringList names = intent.names;
    names.sort();
    return order.names == names && order.total == intent.total;
}

/// It holds one of the names, or it may: its total fits and its names are not told.
bool mayBe(const store::OrderIntent &intent, const Finding::Order &order)
{
    if (!order.areNamesTold)
        return order.total == intent.total || order.total.currency().isEmpty();
    return std::any_of(order.names.begin(), order.names.end(),
                       [&intent](const QString &name) { return intent.names.contains(name); });
}

} // namespace

OrderVerdict judge(const store::OrderIntent &intent, const Finding &finding, const QSet<qint64> &taken, bool hasSettled)
{
    OrderVerdict verdict;
    QList<Finding::Order> exact;
    for (const Finding::Order &order : finding.orders) {
        if (taken.contains(order.orderId))
            continue;
        if (isExact(intent, order))
            exact.append(order);
        if (mayBe(intent, order))
            verdict.candidates.append(order);
    }
    if (exact.size() == 1) {
        verdict.kind = OrderVerdict::Kind::Placed;
        verdict.orderId = exact.first().orderId;
        return verdict;
    }
    // Two that fit do not become one by waiting.
    if (exact.size() > 1) {
        verdict.kind = OrderVerdict::Kind::NeedsYou;
        return verdict;
    }
    if (!hasSettled)
        return verdict;
    const bool isClear = finding.cart == Finding::Cart::Open && finding.areOrdersTold && verdict.candidates.isEmpty();
    verdict.kind = isClear ? OrderVerdict::Kind::NotPlaced : OrderVerdict::Kind::NeedsYou;
    return verdict;
}

} // namespace cartouche::order
