// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/router.h"

namespace cartouche::sandbox {

/// Wraps a handler of one order of the account: 404 when there is no such order.
[[nodiscard]] inline Handler withOrder(Answer (*handler)(Call &, Order &))
{
    return [handler](Call &call) {
        const auto found = call.account->orders.find(call.id(QStringLiteral("orderId")));
        return found == call.account->orders.end()
            ? notFound(QStringLiteral("This order does not exist"))
            : handler(call, found->second);
    };
}

} // namespace cartouche::sandbox
