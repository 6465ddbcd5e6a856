// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eligibility/rule.h"

#include <QJsonObject>

namespace cartouche::eligibility {

/// A rule as far as it can be read. Nothing of it is guessed: a part that is malformed or beyond the bounds
/// (depth, number of nodes, of values, length of texts) is left out and counted.
struct RuleReading
{
    std::shared_ptr<const Rule> rule; ///< null when nothing of it could be read
    int leftOut = 0;                  ///< parts that were not understood: OVHcloud judges those
};

[[nodiscard]] RuleReading readRule(const QJsonObject &json);

} // namespace cartouche::eligibility
