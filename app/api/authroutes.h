// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "api/models.h"

namespace cartouche::api {

/// GET /auth/time (anonymous): OVHcloud's Unix seconds.
[[nodiscard]] Reply<qint64> readServerTime(Client &client);
/// POST /auth/credential (anonymous, application key only): asks for a consumer key that the user
/// then validates in the browser. The answer's consumerKey is a secret.
[[nodiscard]] Reply<CredentialRequest> requestCredential(Client &client, const QList<AccessRule> &rules,
                                                         const QUrl &redirection = {});
/// GET /auth/currentCredential. A key that is not validated yet fails with Kind::PendingCredential
/// (MISSING_CREDENTIAL) or, on some back-ends, Kind::Signature: see account::KeyRequest.
[[nodiscard]] Reply<Credential> readCurrentCredential(Client &client);
/// GET /auth/details
[[nodiscard]] Reply<AuthDetails> readAuthDetails(Client &client);
/// POST /auth/logout: expires the consumer key at once.
[[nodiscard]] Reply<void> logOut(Client &client);

} // namespace cartouche::api
