// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/extensions.h"

#include <QJsonObject>

namespace cartouche::sandbox {

/// domain.configuration.rules.Rule for an action ("create", "transfer", "update", "trade") on a name
/// of an extension: the same rules that the dry run checks.
[[nodiscard]] QJsonObject ruleJson(const QString &action, const Extension &extension);

} // namespace cartouche::sandbox
