// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/claimnotice.h"

#include <QJsonValue>

#include <optional>

namespace cartouche::api {

/// None without an id and a label: then there is nothing that one could take note of.
[[nodiscard]] std::optional<ClaimNotice> readClaimNoticeModel(const QJsonValue &json);

} // namespace cartouche::api
