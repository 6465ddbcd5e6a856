// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/call.h"

namespace cartouche::sandbox {

/// billing.order.FollowUp[]: the four steps of an order and what happened in each.
[[nodiscard]] QJsonArray followUpJson(const Order &order, const Call &call);

} // namespace cartouche::sandbox
