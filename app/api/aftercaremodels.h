// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/models.h"

#include <QJsonValue>

#include <optional>

// From OVHcloud's JSON to the models of aftercare.h. No value means: not what the route promises.
namespace cartouche::api {

/// A value that is a secret is left out.
[[nodiscard]] std::optional<TaskArgument> readTaskArgumentModel(const QJsonValue &json);
[[nodiscard]] std::optional<Bill> readBillModel(const QJsonValue &json);
[[nodiscard]] std::optional<ServiceInfos> readServiceInfosModel(const QJsonValue &json);

} // namespace cartouche::api
