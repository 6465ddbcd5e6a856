// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/router.h"

namespace cartouche::sandbox {

/// /domain/{serviceName}/nameServer and …/nameServers/update
void addNameServerRoutes(Router &router);

/// Goes to OVHcloud's own name servers ("hosted"), which is a task, or away from them ("external").
/// @return why it cannot be done; none when it is under way
[[nodiscard]] std::optional<Answer> setNameServerType(Call &call, Domain &domain, const QString &type);

} // namespace cartouche::sandbox
