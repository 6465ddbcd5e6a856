// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/signout.h"

#include "account/profiles.h"
#include "api/authroutes.h"
#include "base/whendone.h"

namespace cartouche::account {

using base::Result;

namespace {

/// The key is dead at OVHcloud: it was expired before, or its application was deleted and took it along.
bool isDeadKey(const base::Error &error)
{
    return error.kind == base::Error::Kind::InvalidCredential || error.kind == base::Error::Kind::InvalidKey;
}

} // namespace

QFuture<Result<void>> signOut(api::Client &client, Profiles &profiles, const QString &profileId)
{
    return base::continued<void>(api::logOut(client), &profiles,
        [&profiles, profileId](const Result<void> &loggedOut) {
            if (!loggedOut && !isDeadKey(loggedOut.error()))
                return QtFuture::makeReadyFuture(loggedOut);
            return profiles.remove(profileId);
        });
}

} // namespace cartouche::account
