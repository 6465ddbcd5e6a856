// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/call.h"

namespace cartouche::sandbox {

/// domain.DomainService
[[nodiscard]] QJsonObject domainJson(const Domain &domain, const QDateTime &now);
/// domain.DomainServiceWithIAM
[[nodiscard]] QJsonObject domainWithIamJson(const Domain &domain, const QDateTime &now);
/// services.Service
[[nodiscard]] QJsonObject serviceInfosJson(const Domain &domain, const QDateTime &now);

} // namespace cartouche::sandbox
