// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/control.h"

namespace cartouche::sandbox {

/// The page that shows a person what the sandbox is and lets them at everything control can do.
[[nodiscard]] HttpResponse controlPage(const Call &call, const RequestLog &log);

} // namespace cartouche::sandbox
