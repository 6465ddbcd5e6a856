// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/router.h"

namespace cartouche::sandbox {

/// Decides whether a call may reach its route, as OVHcloud's gateway does, and fills in who calls.
/// @param path of the route without the version, percent-decoded: what access rules speak of
/// @return an error, or nothing when the call may pass
[[nodiscard]] std::optional<Answer> checkAccess(const HttpRequest &request, const Route &route,
                                                const QString &path, Call &call);

} // namespace cartouche::sandbox
