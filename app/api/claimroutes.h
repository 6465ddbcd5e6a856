// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "api/models.h"

namespace cartouche::api {

/// GET /domain/data/claimNotice?domain= (ASCII form)
[[nodiscard]] Reply<ClaimNotice> readClaimNotice(Client &client, const QString &domain);

} // namespace cartouche::api
