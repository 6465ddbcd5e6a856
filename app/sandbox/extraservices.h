// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/call.h"

namespace cartouche::sandbox {

/// What a cart orders beside names.
[[nodiscard]] QList<OrderedExtra> orderedExtras(const Cart &cart);

/// Whether the account has a DNS zone for a name: one came with the name, or one was delivered.
[[nodiscard]] bool hasZone(const Account &account, const QString &name, const Call &call);
/// Whether a plan of an owned name was delivered for it already.
[[nodiscard]] bool hasOption(const Account &account, const QString &name, const QString &planCode,
                             const Call &call);

/// Makes the registry tasks that the extras of a paid order need; names are tasks of their own.
void startExtraTasks(World &world, Account &account, const Order &order, const QDateTime &now);

} // namespace cartouche::sandbox
