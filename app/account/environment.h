// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/credentials.h"

namespace cartouche::account {

/// The keys of OVH_APPLICATION_KEY, OVH_APPLICATION_SECRET and OVH_CONSUMER_KEY, taken out of the
/// process's environment so that no child inherits them. What is not set is empty: see
/// Credentials::canSign(). Call it at start, before there is a second thread.
[[nodiscard]] api::Credentials takeCredentialsFromEnvironment();

} // namespace cartouche::account
