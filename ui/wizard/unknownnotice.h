// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/reconciliation.h"

#include <QCoreApplication>

namespace cartouche::widgets {
class Banner;
}

namespace cartouche::wizard {

/// The message about an order whose outcome nobody knows: what is done about it, and how far that has come.
class UnknownNotice
{
    Q_DECLARE_TR_FUNCTIONS(cartouche::wizard::UnknownNotice)
public:
    static void write(widgets::Banner &banner, const order::UnknownOrder &unknown);
    /// Reading has settled that nothing was ordered.
    static void writeNotPlaced(widgets::Banner &banner, const store::OrderIntent &intent);
    /// The words of the button that leads to where the person can settle it, or follow the looks.
    [[nodiscard]] static QString ordersText(const order::UnknownOrder &unknown);

private:
    [[nodiscard]] static QString looks(const order::UnknownOrder &unknown);
    [[nodiscard]] static QString question(const order::UnknownOrder &unknown);
};

} // namespace cartouche::wizard
