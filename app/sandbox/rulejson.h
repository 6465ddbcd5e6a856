// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/rule.h"

#include <QJsonObject>

namespace cartouche::sandbox {

/// domain.configuration.rules.Rule. What a rule does not say is left out, except for the list of
/// constraints, which is there even when it is empty.
[[nodiscard]] QJsonObject ruleJson(const Rule &rule);

} // namespace cartouche::sandbox
