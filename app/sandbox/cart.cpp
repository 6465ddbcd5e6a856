// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/cart.h"

#include <algorithm>

namespace cartouche::sandbox {

std::optional<QString> CartItem::value(QStringView label) const
{
    for (const Configuration &each : configurations) {
        if (each.label == label)
            return each.value;
    }
    return std::nullopt;
}

CartItem *Cart::item(qint64 itemId)
{
    const auto found = std::find_if(items.begin(), items.end(),
                                    [itemId](const CartItem &each) { return each.id == itemId; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace cartouche::sandbox
