// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/answer.h"
#include "sandbox/extensions.h"

#include <QDateTime>
#include <QMap>

namespace cartouche::sandbox {

/// What of a contact does not satisfy the registry: "owner.country" → a sentence.
using BrokenRules = QMap<QString, QString>;

/// Checks the rules that GET /domain/configurationRule describes (see rulejson.h).
[[nodiscard]] BrokenRules brokenOwnerRules(const QJsonObject &owner, const Extension &extension);

/// 400 Client::BadRequest::DOMDOCRuleNotRespected with one detail for each broken rule.
[[nodiscard]] Answer ruleRefusal(const BrokenRules &broken, const QDateTime &now);

} // namespace cartouche::sandbox
