// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "sandbox/sandboxclock.h"
#include "sandbox/world.h"

namespace cartouche::sandbox {

/// Everything that survives a restart as one JSON object: the world, the clock's offset, and the seed
/// that it was begun with.
[[nodiscard]] QJsonObject stateJson(World &world, const SandboxClock &clock, const Settings &settings);

/// The way back. The world given is replaced, seed and subsidiary of the settings too. On an Error of
/// kind Invalid all three are as they were; `technical` says in words what is wrong with the state.
[[nodiscard]] base::Result<void> applyState(const QJsonObject &state, World &world, SandboxClock &clock,
                                            Settings &settings);

} // namespace cartouche::sandbox
