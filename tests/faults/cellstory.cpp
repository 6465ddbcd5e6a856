// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/cellstory.h"

namespace cartouche::test {

using namespace Qt::StringLiterals;

bool CellStory::isDoubled() const
{
    return orders.size() > 1 || payments > 1 || paymentsCounted > 1 || contacts > 1;
}

/// An order that the person's own program has not heard of, and does not even ask about.
bool CellStory::isLost() const
{
    return !knownOrders.contains(orders) && !isOpen;
}

QStringList CellStory::flaws() const
{
    QStringList flaws;
    if (isDoubled())
        flaws.append(u"doubled: %1 orders, %2 payments, %3 contacts"_s.arg(orders.size()).arg(payments).arg(contacts));
    if (isLost())
        flaws.append(u"lost: an order that the journal does not know"_s);
    if (orderPosts > orderIntents)
        flaws.append(u"%1 order POSTs of %2 clicks"_s.arg(orderPosts).arg(orderIntents));
    if (payPosts > payIntents)
        flaws.append(u"%1 payment POSTs of %2 clicks"_s.arg(payPosts).arg(payIntents));
    if (ordersCounted != orders.size() || paymentsCounted != payments)
        flaws.append(u"the server has counted %1 orders, %2 payments"_s.arg(ordersCounted).arg(paymentsCounted));
    if (faults == 0)
        flaws.append(u"the fault was never met"_s);
    if (ending == Ending::Paid && (orders.size() != 1 || payments != 1))
        flaws.append(u"told as paid: %1 orders, %2 payments"_s.arg(orders.size()).arg(payments));
    if (ending == Ending::Running || ending == Ending::Stalled)
        flaws.append(u"no end"_s);
    if (ending == Ending::GaveUp && !plan.isLie())
        flaws.append(u"no way to go on"_s);
    return flaws;
}

QString CellStory::endingName() const
{
    switch (ending) {
    case Ending::Paid:
        if (wasFound)
            return u"found again, paid"_s;
        return wasFreed ? u"not made, sent again, paid"_s : u"paid"_s;
    case Ending::NeedsYou: return u"needs you"_s;
    case Ending::GaveUp: return u"gave up"_s;
    case Ending::Stalled: return u"stalled"_s;
    case Ending::Running: break;
    }
    return u"running"_s;
}

} // namespace cartouche::test
