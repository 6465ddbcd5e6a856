// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/call.h"

namespace cartouche::sandbox {

/// nichandle.DomainTaskProgressBar
[[nodiscard]] QJsonObject progressJson(const Task &task, const Call &call);

} // namespace cartouche::sandbox
