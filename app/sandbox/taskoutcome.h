// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/account.h"

namespace cartouche::sandbox {

/// How the registry ends an attempt at a task.
struct TaskOutcome
{
    Task::Status status = Task::Status::Done;
    QString comment{};
    bool canRelaunch = false; ///< by the customer, once the data is right
    bool isRetried = false; ///< by OVHcloud, in a while
};

[[nodiscard]] TaskOutcome outcomeOf(const Task &task, const Account &account);

} // namespace cartouche::sandbox
