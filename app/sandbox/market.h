// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/pricebook.h"
#include "sandbox/subsidiary.h"
#include "sandbox/switches.h"

namespace cartouche::sandbox {

/// What an offer depends on beside the name: whose money, which prices, which choices, and when.
struct Market
{
    const Subsidiary &subsidiary;
    const PriceBook &prices;
    const Switches &switches;
    QDateTime now;
};

} // namespace cartouche::sandbox
