// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/money.h"

#include <QString>

namespace cartouche::api {

/// order.Price. `amount` is read from priceInUcents where present, else from the number `value`.
struct Price
{
    base::Money amount;
    QString text; ///< localised by the server, "6.99 €"
    friend bool operator==(const Price &, const Price &) = default;
};

} // namespace cartouche::api
