// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/account.h"
#include "sandbox/answer.h"

namespace cartouche::sandbox {

/// One entry of requiredConfiguration.
struct Requirement
{
    QLatin1StringView label;
    QLatin1StringView type;
    bool required = false;
};

[[nodiscard]] QList<Requirement> requirementsFor(const Offer &offer);

/// Everything the dry run and the checkout look at before there is an order: missing and doubled
/// configurations, their values, and the registry's rules about the owner.
/// @return the refusal, or none when the cart can be ordered
[[nodiscard]] std::optional<Answer> checkCart(const Cart &cart, const Account &account,
                                              const QDateTime &now);

} // namespace cartouche::sandbox
