// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/registryrules.h"

namespace cartouche::sandbox {

/// Adds what the registry of an extension wants beyond the generic rule; nothing for most.
void refineForExtension(const RuleSubject &subject, const Switches &switches, RegistryRule &parts);

} // namespace cartouche::sandbox
