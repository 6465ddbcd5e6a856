// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/call.h"

namespace cartouche::sandbox {

/// billing.Order
[[nodiscard]] QJsonObject orderJson(const Order &order, const Call &call);
/// billing.OrderDetail
[[nodiscard]] QJsonObject detailJson(const Order &order, qsizetype index, const Call &call);
/// billing.ItemDetail: what was ordered, in the words of the catalogue.
[[nodiscard]] QJsonObject itemDetailJson(const Order &order, qsizetype index);

} // namespace cartouche::sandbox
