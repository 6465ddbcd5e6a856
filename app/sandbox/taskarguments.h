// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/language.h"
#include "sandbox/task.h"

namespace cartouche::sandbox {

/// What the customer can correct in a task: the code of a transfer, the reason for a name.
[[nodiscard]] QStringList argumentKeys(const Task &task);

/// nichandle.DomainTaskArgument
/// @param key one of `argumentKeys`
[[nodiscard]] QJsonObject argumentJson(const Task &task, const QString &key, Language language);

/// Sets an argument; what is wrong with the value, empty when nothing is.
[[nodiscard]] QString setArgument(Task &task, const QString &key, const QString &value);

} // namespace cartouche::sandbox
