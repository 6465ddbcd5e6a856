// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/router.h"

namespace cartouche::sandbox {

/// Decides whether a call may reach its route, as OVHcloud's gateway does, and fills in who calls.
///
/// A signature covers the whole URL, so that both sides have to agree on it. Right is
/// - the URL by which the client came: "https" where this server speaks TLS, else "http"; the Host
///   header as it was sent, with a port only if there is one in it; path and query byte for byte;
/// - with --public-url also that URL, followed by path and query: for a proxy in between that ends TLS
///   or puts its own name into the Host header, and for a client that cannot be told another address.
/// X-Forwarded-… headers change nothing.
/// @param path of the route without the version, percent-decoded: what access rules speak of
/// @return an error, or nothing when the call may pass
[[nodiscard]] std::optional<Answer> checkAccess(const HttpRequest &request, const Route &route,
                                                const QString &path, Call &call);

} // namespace cartouche::sandbox
