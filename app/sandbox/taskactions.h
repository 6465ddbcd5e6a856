// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/call.h"

namespace cartouche::sandbox {

/// Whether the customer may hurry or stop the task now.
[[nodiscard]] bool isOpenToActions(const Task &task, const World &world);

/// domain.Task
[[nodiscard]] QJsonObject taskJson(const Task &task, const Call &call);

/// What the routes of /me/task/domain and of /domain/{serviceName}/task have in common.
[[nodiscard]] Answer accelerateTask(Call &call, Task &task);
[[nodiscard]] Answer cancelTask(Call &call, Task &task);
[[nodiscard]] Answer relaunchTask(Call &call, Task &task);

} // namespace cartouche::sandbox
