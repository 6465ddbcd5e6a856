// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/account.h"
#include "sandbox/cart.h"
#include "sandbox/switches.h"

namespace cartouche::sandbox {

/// Whether a value fits its label on an item of this offer: its form, a contact that exists, the
/// right code of a reserved name, the notice of a claimed one. Labels that nobody asked for are left
/// alone.
[[nodiscard]] bool isAcceptable(const Configuration &configuration, const Offer &offer,
                                const Account &account, const Switches &switches);

} // namespace cartouche::sandbox
