// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/plan.h"

#include <QJsonObject>

namespace cartouche::sandbox {

/// order.cart.GenericProductDefinition
[[nodiscard]] QJsonObject productJson(const Plan &plan, const Subsidiary &subsidiary, Language language);
/// order.cart.GenericOptionDefinition
[[nodiscard]] QJsonObject optionJson(const Plan &plan, const Subsidiary &subsidiary, Language language);
/// "P1Y"; "P0D" for what is paid once, as OVHcloud writes it.
[[nodiscard]] QString durationText(base::Period duration);

} // namespace cartouche::sandbox
