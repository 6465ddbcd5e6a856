// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "api/models.h"

namespace cartouche::api {

/// GET /me/task/domain/{id}/argument: keys of what the customer may correct
[[nodiscard]] Reply<QStringList> listTaskArguments(Client &client, qint64 taskId);
/// GET /me/task/domain/{id}/argument/{key}
[[nodiscard]] Reply<TaskArgument> readTaskArgument(Client &client, qint64 taskId, const QString &key);
/// PUT /me/task/domain/{id}/argument/{key} {"value": …}: the outcome is the same however often it arrives.
[[nodiscard]] Reply<void> setTaskArgument(Client &client, qint64 taskId, const QString &key, const QString &value);
/// POST /me/task/domain/{id}/relaunch: the registry is asked again. Sent once.
[[nodiscard]] Reply<void> relaunchTask(Client &client, qint64 taskId);
/// POST /me/task/domain/{id}/accelerate: it need not wait for its turn. Sent once.
[[nodiscard]] Reply<void> accelerateTask(Client &client, qint64 taskId);
/// POST /me/task/domain/{id}/cancel. Sent once.
[[nodiscard]] Reply<void> cancelTask(Client &client, qint64 taskId);

} // namespace cartouche::api
