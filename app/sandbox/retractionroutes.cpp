// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/retractionroutes.h"

#include "sandbox/orderaccess.h"
#include "sandbox/settling.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// billing.order.RetractionReasonEnum
const QStringList &reasons()
{
    static const QStringList list{u"competitor"_s, u"difficulty"_s,  u"expensive"_s, u"other"_s,
                                  u"performance"_s, u"reliability"_s, u"unused"_s};
    return list;
}

/// Why there is no right of withdrawal (any more); none while there is.
std::optional<Answer> rightFlaw(const Order &order, const QDateTime &now)
{
    if (order.isWaived)
        return forbidden(u"The retraction period of this order has been waived"_s);
    if (order.cancelled)
        return forbidden(u"This order is cancelled"_s);
    if (*order.retractionEnd() <= now)
        return forbidden(u"The retraction period of this order is over"_s);
    return std::nullopt;
}

Answer retract(Call &call, Order &order)
{
    Fields fields(call.body);
    const QString reason = fields.requiredText("reason"_L1);
    (void)fields.text("comment"_L1); // nobody reads it, but it has to be text
    if (!reasons().contains(reason))
        fields.blame("reason"_L1, u"is not one of billing.order.RetractionReasonEnum"_s);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());
    if (const auto flaw = rightFlaw(order, call.now))
        return *flaw;
    if (!order.payment || !order.payment->confirmed)
        return forbidden(u"This order is not paid"_s);
    cancelOrder(call.world, *call.account, order, true, call.now);
    return done();
}

Answer waive(Call &call, Order &order)
{
    if (const auto flaw = rightFlaw(order, call.now))
        return *flaw;
    waiveRetraction(call.world, *call.account, order, call.now);
    return done();
}

} // namespace

void addRetractionRoutes(Router &router)
{
    router.add("POST"_L1, "/me/order/{orderId}/retraction"_L1, withOrder(retract));
    router.add("POST"_L1, "/me/order/{orderId}/waiveRetraction"_L1, withOrder(waive));
}

} // namespace cartouche::sandbox
