// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/purchase.h"

#include <QCoreApplication>

#include <functional>

namespace cartouche::widgets {
class Banner;
}

namespace cartouche::wizard {

/// What the journal tells of earlier orders: one whose outcome nobody knows, and those that are not finished.
class JournalNotice
{
    Q_DECLARE_TR_FUNCTIONS(cartouche::wizard::JournalNotice)
public:
    [[nodiscard]] static bool isNeeded(const order::Purchase &purchase);
    /// Fills the message; nothing when it is not needed.
    /// @param showOrder called with the number of the order that is to be shown
    /// @param showOrders called with the click whose outcome is unknown
    static void write(widgets::Banner &banner, const order::Purchase &purchase,
                      const std::function<void(qint64)> &showOrder, const std::function<void(const QString &)> &showOrders);

private:
    static void writeUnknown(widgets::Banner &banner, const order::Purchase &purchase,
                             const std::function<void(const QString &)> &showOrders);
    static void addOrdersButton(widgets::Banner &banner, const QList<store::KnownOrder> &orders,
                                const std::function<void(qint64)> &showOrder);
};

} // namespace cartouche::wizard
