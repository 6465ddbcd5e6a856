// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"

#include <QFuture>
#include <QString>

namespace cartouche::account {

class Profiles;

/// Leaves an account for good: expires its consumer key at OVHcloud (POST /auth/logout), then removes
/// the keychain entry and the profile. A key that OVHcloud no longer accepts counts as expired. Any
/// other failure leaves the keychain and the profile as they are, so that it can be tried again.
/// @param client    signs with the keys of this profile
/// @param profiles  when it goes first, the future ends cancelled, without a result
[[nodiscard]] QFuture<base::Result<void>> signOut(api::Client &client, Profiles &profiles, const QString &profileId);

} // namespace cartouche::account
