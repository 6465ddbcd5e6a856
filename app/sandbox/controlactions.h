// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/control.h"

namespace cartouche::sandbox {

// What the routes of control do; see control.h for their paths and bodies.
[[nodiscard]] Answer listRequests(Call &call, ControlDesk &desk);
[[nodiscard]] Answer showClock(Call &call, ControlDesk &desk);
[[nodiscard]] Answer moveClock(Call &call, ControlDesk &desk);
[[nodiscard]] Answer listSwitches(Call &call, ControlDesk &desk);
[[nodiscard]] Answer setSwitches(Call &call, ControlDesk &desk);
[[nodiscard]] Answer listKeys(Call &call, ControlDesk &desk);
[[nodiscard]] Answer makeKey(Call &call, ControlDesk &desk);
[[nodiscard]] Answer listOrders(Call &call, ControlDesk &desk);
[[nodiscard]] Answer sendPapers(Call &call, ControlDesk &desk);
[[nodiscard]] Answer listPrices(Call &call, ControlDesk &desk);
[[nodiscard]] Answer setPrices(Call &call, ControlDesk &desk);
[[nodiscard]] Answer startOver(Call &call, ControlDesk &desk);

} // namespace cartouche::sandbox
