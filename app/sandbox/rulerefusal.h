// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/answer.h"
#include "sandbox/ruleevaluator.h"

#include <QDateTime>

namespace cartouche::sandbox {

/// 400 Client::BadRequest::DOMDOCRuleNotRespected with one detail for each element that is wrong.
[[nodiscard]] Answer ruleRefusal(const BrokenRules &broken, const QDateTime &now);

} // namespace cartouche::sandbox
