// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/call.h"

namespace cartouche::sandbox {

/// Why a request may not reach control, which asks for no signature; none when it may.
/// - The Host header names this computer or --public-url. A name that some other site has pointed here
///   would let that site's scripts in as if they were ours.
/// - A browser's request comes from a page of this server or from the person: Sec-Fetch-Site, and Origin
///   for browsers that do not send it. Looking at a page is free, a link may lead there.
[[nodiscard]] std::optional<Answer> controlRefusal(const HttpRequest &request, const Call &call);

} // namespace cartouche::sandbox
