// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/ruleevaluator.h"

#include "eligibility/rulejudge.h"

#include <QHashFunctions>

namespace cartouche::eligibility {

size_t qHash(const Place &place, size_t seed) noexcept
{
    return qHashMulti(seed, place.label, place.member);
}

Evaluation evaluate(const Rule &rule, const RuleData &data, const QStringList &contexts)
{
    RuleJudge judge(data, contexts);
    return judge.evaluate(rule);
}

} // namespace cartouche::eligibility
